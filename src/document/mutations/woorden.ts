/** The words in which acts are told back: «Wijkraad verplaatst», «3 actoren verplaatst». */
import { toonNaam } from '../../domain/model/actor'
import type { CollectieNaam, Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { naamVanTegenstelling } from '../../domain/model/tegenstelling'
import { hoofdletter, kort as inkorten } from '../../taal/woorden'

const SOORT: Readonly<Record<CollectieNaam, { een: string; meer: string }>> = {
  tegenstellingen: { een: 'tegenstelling', meer: 'tegenstellingen' },
  actoren: { een: 'actor', meer: 'actoren' },
  bezorgdheden: { een: 'bezorgdheid', meer: 'bezorgdheden' },
  standpunten: { een: 'standpunt', meer: 'standpunten' },
  relaties: { een: 'relatie', meer: 'relaties' },
  fora: { een: 'forum', meer: 'fora' },
  uitdagingen: { een: 'uitdaging', meer: 'uitdagingen' },
  acties: { een: 'actie', meer: 'acties' },
  leden: { een: 'lid', meer: 'leden' },
  communicatie: { een: 'communicatie', meer: 'communicatieregels' },
  vergaderingen: { een: 'vergadering', meer: 'vergaderingen' },
  rondes: { een: 'ronde', meer: 'rondes' },
  stemmingen: { een: 'stemming', meer: 'stemmingen' },
  hoofdstukken: { een: 'hoofdstuk', meer: 'hoofdstukken' },
  momentopnames: { een: 'momentopname', meer: 'momentopnames' },
  verborgenNamen: { een: 'verborgen naam', meer: 'verborgen namen' },
}

const LANG = 40

/** Short enough for a button that says what it will undo. */
const kort = (tekst: string): string => inkorten(tekst.trim(), LANG)

/** What a record is called; empty when it has nothing to call it by. */
export function roepnaam(dossier: Dossier, collectie: CollectieNaam, id: Id): string {
  if (collectie === 'actoren') {
    const actor = dossier.actoren[id]
    return actor ? kort(toonNaam(actor)) : ''
  }
  if (collectie === 'relaties') {
    const relatie = dossier.relaties[id]
    return relatie ? paar(dossier, relatie.van, relatie.naar) : ''
  }
  if (collectie === 'tegenstellingen') {
    const tegenstelling = dossier.tegenstellingen[id]
    return tegenstelling ? kort(naamVanTegenstelling(tegenstelling)) : ''
  }
  const record = dossier[collectie][id] as Readonly<Record<string, unknown>> | undefined
  const woord = [record?.naam, record?.tekst, record?.wie, record?.wat].find(
    (tekst): tekst is string => typeof tekst === 'string' && tekst.trim() !== '',
  )
  return kort(woord ?? '')
}

/** «A – B». */
export const paar = (dossier: Dossier, van: Id, naar: Id): string =>
  `${roepnaam(dossier, 'actoren', van)} – ${roepnaam(dossier, 'actoren', naar)}`

/** «Wijkraad», «3 actoren»: the subject of a sentence. */
export const onderwerp = (dossier: Dossier, collectie: CollectieNaam, ids: readonly Id[]): string =>
  (ids.length === 1 && roepnaam(dossier, collectie, ids[0] ?? '')) ||
  (ids.length === 1 ? hoofdletter(SOORT[collectie].een) : `${ids.length} ${SOORT[collectie].meer}`)

/** «Bezorgdheid «verkeer»», «3 bezorgdheden»: with the kind in front, for what is not called by its name alone. */
export function metSoort(dossier: Dossier, collectie: CollectieNaam, ids: readonly Id[]): string {
  if (ids.length !== 1) return `${ids.length} ${SOORT[collectie].meer}`
  const naam = roepnaam(dossier, collectie, ids[0] ?? '')
  return hoofdletter(SOORT[collectie].een) + (naam && ` «${naam}»`)
}

/** «Leerpunt «minder vergaderen»»: what has no record of its own, with its words where it has any. */
export const metWoorden = (wat: string, tekst: string): string => wat + (tekst.trim() && ` «${kort(tekst)}»`)

const VELD: Readonly<Record<string, string>> = {
  naam: 'Naam',
  tekst: 'Tekst',
  soort: 'Soort',
  type: 'Type',
  nota: 'Nota',
  schuilnaam: 'Schuilnaam',
  omvang: 'Omvang',
  verontrusting: 'Gevoel',
  rollen: 'Rollen',
  bezorgdheden: 'Bezorgdheden',
  posities: 'Plaats',
  eenheid: 'Eenheid',
  sector: 'Sector',
  betrokkenheid: 'Betrokkenheid',
  wij: 'Label wij',
  zij: 'Label zij',
  incidenten: 'Incidenten',
  van: 'Begin',
  naar: 'Einde',
  reden: 'Reden',
  meerjarenplan: 'Meerjarenplan',
  uitdaging: 'Uitdaging',
  doelstelling: 'Doelstelling',
  termijn: 'Termijn',
  prioritair: 'Prioriteit',
  werkvorm: 'Werkvorm',
  plek: 'Plek',
  plekSoort: 'Soort plek',
  kanalen: 'Kanalen',
  fora: 'Fora',
  planSamenleven: 'Plan Samenleven',
  doelgroep: 'Doelgroep',
  types: 'Gevoel',
  taakverdeling: 'Taakverdeling',
  start: 'Begin',
  einde: 'Einde',
  status: 'Stand',
  criterium: 'Criterium',
  wieMeet: 'Wie meet',
  budget: 'Budget',
  belofte: 'Belofte',
}

/** «Naam gewijzigd: Bewoners», «Soort gewijzigd: 3 actoren». `dossier` is as it is after the change, so that a new name is the name. */
export function gewijzigd(
  dossier: Dossier,
  collectie: CollectieNaam,
  ids: readonly Id[],
  velden: readonly string[],
): string {
  const veld = velden.length === 1 ? (VELD[velden[0] ?? ''] ?? null) : null
  const wie = onderwerp(dossier, collectie, ids)
  return veld ? `${veld} gewijzigd: ${wie}` : `${wie} gewijzigd`
}
