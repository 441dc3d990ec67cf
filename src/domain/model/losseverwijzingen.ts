/** Losse verwijzingen: what leads nowhere, in words for the person who opens a file. */
import { type Actor, toonNaam } from './actor'
import type { CollectieNaam, Dossier, SectieNaam } from './dossier'
import { type Id, opOrde } from './grond'
import { isSectie, losseIds, PER_PLAATS, type Velden } from './verwijzingen'

const VELD_NAAM: Readonly<Record<string, string>> = {
  van: 'van wie hij komt',
  naar: 'naar wie hij gaat',
  posities: 'plaats in een tegenstelling',
  eens: 'afspraak over de plaats in een tegenstelling',
  luideStemmen: 'luide stemmen',
  eigenVolgorde: 'eigen volgorde',
  teruggelegd: 'teruggelegd bij',
  teruggezegd: 'wat er terugkwam van',
  besloten: 'geplaatst na de ronde',
  teruggedaan: 'wat er gebeurde met wat er terugkwam van',
}
const PLAATS_NAAM: Readonly<Record<CollectieNaam | SectieNaam, string>> = {
  kop: 'Titelblad',
  situatie: 'Situatie',
  pitstop: 'Pitstop',
  verankering: 'Verankering',
  tegenstellingen: 'Tegenstelling',
  bezorgdheden: 'Bezorgdheid',
  communicatie: 'Communicatie',
  vergaderingen: 'Vergadering',
  rondes: 'Ronde',
  stemmingen: 'Stemming',
  hoofdstukken: 'Hoofdstuk',
  momentopnames: 'Momentopname',
  maskering: 'Namen',
  verborgenNamen: 'Vroegere naam',
  werkgroep: 'Werkgroep',
  plan: 'Plan',
  actoren: 'Actor',
  standpunten: 'Standpunt',
  relaties: 'Relatie',
  fora: 'Forum',
  uitdagingen: 'Uitdaging',
  acties: 'Actie',
  leden: 'Lid',
}

/**
 * Every reference that leads nowhere: where it stands, in words for the person who opens a file, and the id it names. A relatie from somebody to
 * the same one is told too, because `tidyDossier` leaves it out. In the order of the model, so that equal dossiers give equal lists.
 */
export function findLosseVerwijzingen(dossier: Dossier): { plek: string; naar: Id }[] {
  const los: { plek: string; naar: Id }[] = []
  for (const [plaats, verwijzingen] of PER_PLAATS) {
    const records: readonly Velden[] = isSectie(plaats) ? [dossier[plaats]] : geordend(dossier, plaats)
    for (const velden of records) {
      const roepnaam = noemPlek(dossier, plaats, velden)
      for (const verwijzing of verwijzingen) {
        const plek = `${roepnaam}: ${VELD_NAAM[verwijzing.veld] ?? verwijzing.veld}`
        for (const naar of losseIds(dossier, verwijzing, velden)) los.push({ plek, naar })
      }
      if (plaats === 'relaties' && velden.van === velden.naar) {
        los.push({ plek: `${roepnaam}: gaat naar zichzelf`, naar: velden.naar as Id })
      }
    }
  }
  return los
}

const geordend = (dossier: Dossier, naam: CollectieNaam): readonly Velden[] =>
  opOrde(
    Object.fromEntries(
      Object.entries(dossier[naam] as Record<Id, { id: Id; orde?: number }>).map(([id, record]) => [
        id,
        { orde: 0, ...record },
      ]),
    ),
  )

/** «Actie «Buurtfeest»»: a record or section as people would look for it. */
export const noemPlek = (dossier: Dossier, plaats: CollectieNaam | SectieNaam, velden: Velden): string =>
  `${PLAATS_NAAM[plaats]}${wie(dossier, velden)}`

/** « «Wijkraad»», or nothing when the record has nothing to call it by. */
function wie(dossier: Dossier, velden: Velden): string {
  if ('soort' in velden && 'letter' in velden) return ` «${toonNaam(velden as Actor)}»`
  if ('van' in velden && 'naar' in velden) {
    const [van, naar] = [velden.van, velden.naar].map((id) => {
      const actor = dossier.actoren[id as Id]
      return actor ? toonNaam(actor) : '?'
    })
    return ` «${van} – ${naar}»`
  }
  const naam = [velden.naam, velden.tekst, velden.wie].find(
    (tekst): tekst is string => typeof tekst === 'string' && tekst.trim() !== '',
  )
  return naam === undefined ? '' : ` «${naam.trim().slice(0, 40)}»`
}
