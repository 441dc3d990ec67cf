/** What both sides changed otherwise, in words: where it stands, and what each of them says. The words of a value are those of our workbook. */
import { ENKEL } from '../bestand/bestandinhoud'
import { toonNaam } from '../model/actor'
import { COLLECTIE_NAMEN, type CollectieNaam, type Dossier, type SectieNaam } from '../model/dossier'
import type { Id } from '../model/grond'
import { naamVanTegenstelling } from '../model/tegenstelling'
import { type Positie, ZONE_NAAM, zoneVan } from '../model/zone'
import { hoofdletter, kort } from '../../taal/woorden'
import type { Boekkolom, Velden } from '../werkboek/bladplan'
import { BLADPLANNEN } from '../werkboek/bladplannen'
import { buildNamen } from '../werkboek/namen'
import type { Botsing, Pad } from './drieweg'

export type Botsingwoorden = { readonly waar: string; readonly hier: string; readonly daar: string }

const SECTIE_NAAM: Readonly<Record<SectieNaam, string>> = {
  kop: 'Dossierkaart',
  situatie: 'Situatie',
  werkgroep: 'Werkgroep',
  plan: 'Actieplan',
  pitstop: 'Pitstop',
  verankering: 'Verankering',
  maskering: 'Namen',
}
/** The sheet that has the words of its fields. */
const BLAD: { readonly [N in CollectieNaam]?: string } = {
  actoren: 'Actoren',
  bezorgdheden: 'Bezorgdheden',
  standpunten: 'Standpunten',
  relaties: 'Relaties',
  fora: 'Fora',
  uitdagingen: 'Uitdagingen',
  acties: 'Acties',
  leden: 'Werkgroep',
  communicatie: 'Communicatie',
}
/** Longer is cut: two texts side by side are told apart by how they begin, or in the terugblik. */
const TEKST_MAX = 160

const isCollectie = (naam: string): naam is CollectieNaam =>
  (COLLECTIE_NAMEN as readonly string[]).includes(naam)
const recordVan = (dossier: Dossier, naam: CollectieNaam, id: Id): Velden | undefined =>
  (dossier[naam] as Readonly<Record<Id, Velden>>)[id]

/** «gemaaktDoor» → «gemaakt door»: our own names of fields and values are Dutch words. */
const leesbaar = (naam: string): string => naam.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)

export function zegBotsing({ pad, hier, daar }: Botsing, ons: Dossier, hun: Dossier): Botsingwoorden {
  const [deel = ''] = pad
  const kolom = isCollectie(deel) ? findKolom(ons, deel, pad) : undefined
  const zeg = (waarde: unknown, dossier: Dossier) =>
    kort(zegWaarde(waarde, kolom, dossier, pad), TEKST_MAX) || 'leeg'
  const waar = isCollectie(deel)
    ? [zegRecord(ons, pad) || zegRecord(hun, pad), zegVeld(pad.slice(2), kolom, ons)]
    : [SECTIE_NAAM[deel as SectieNaam], zegVeld(pad.slice(1), undefined, ons)]
  return { waar: waar.filter(Boolean).join(': '), hier: zeg(hier, ons), daar: zeg(daar, hun) }
}

/** «Actie «Koffie op het plein»», «Dossierkaart: doel»; empty when it is not there. */
export function zegRecord(dossier: Dossier, [naam = '', id = '']: Pad): string {
  if (!isCollectie(naam)) return `${SECTIE_NAAM[naam as SectieNaam]}: ${leesbaar(id)}`
  const record = recordVan(dossier, naam, id)
  return record ? `${hoofdletter(ENKEL[naam])} ${zegNaam(dossier, naam, id, record)}`.trim() : ''
}

function zegNaam(dossier: Dossier, naam: CollectieNaam, id: Id, record: Velden): string {
  const actor = (wie: unknown) => dossier.actoren[String(wie)]
  const noem = (wie: unknown) => {
    const een = actor(wie)
    return een ? toonNaam(een) : ''
  }
  if (naam === 'actoren') return `«${kort(noem(id))}»`
  if (naam === 'relaties') return `«${kort(noem(record.van))} – ${kort(noem(record.naar))}»`
  if (naam === 'tegenstellingen') {
    const tegenstelling = dossier.tegenstellingen[id]
    return tegenstelling ? `«${kort(naamVanTegenstelling(tegenstelling))}»` : ''
  }
  const woorden = [record.naam, record.tekst, record.wie, record.wat].find(
    (tekst): tekst is string => typeof tekst === 'string' && tekst.trim() !== '',
  )
  return woorden === undefined ? '' : `«${kort(woorden.trim())}»`
}

const findKolom = (dossier: Dossier, naam: CollectieNaam, [, , veld]: Pad): Boekkolom | undefined =>
  BLADPLANNEN.find((plan) => plan.naam === BLAD[naam])
    ?.kolommen(dossier)
    .find(({ id }) => id === veld)

/** `pad` within the record or the section; empty for all of it. */
function zegVeld(pad: Pad, kolom: Boekkolom | undefined, dossier: Dossier): string {
  const [veld, ...rest] = pad
  if (veld === undefined) return ''
  const tegenstelling = veld === 'posities' ? dossier.tegenstellingen[rest[0] ?? ''] : undefined
  if (veld === 'posities')
    return `plaats${tegenstelling ? ` bij «${naamVanTegenstelling(tegenstelling)}»` : ''}`
  const diepste = rest.length > 1 ? ` (${leesbaar(rest.at(-1) ?? '')})` : ''
  return (kolom ? kolom.kop.toLocaleLowerCase('nl-BE') : leesbaar(veld)) + diepste
}

function zegWaarde(waarde: unknown, kolom: Boekkolom | undefined, dossier: Dossier, pad: Pad): string {
  if (waarde === undefined) return 'weggehaald'
  if (pad.at(-2) === 'posities') return zegPlaats(waarde as Positie)
  const [deel = ''] = pad
  if (isCollectie(deel) && pad.length === 2) return 'blijft, met wat eraan gewijzigd is'
  const record = isCollectie(deel) ? (recordVan(dossier, deel, pad[1] ?? '') ?? {}) : {}
  const cel = kolom && pad.length === 3 ? kolom.vorm.schrijf(waarde, buildNamen(dossier), record) : ''
  return cel === '' || cel === null ? zegKaal(waarde) : String(cel)
}

const zegPlaats = ({ x, doorApp }: Positie): string =>
  doorApp
    ? 'nog te bevestigen'
    : `${ZONE_NAAM[zoneVan(x)]} (${x.toLocaleString('nl-BE', { minimumFractionDigits: 2 })})`

function zegKaal(waarde: unknown): string {
  if (waarde === null || waarde === '') return ''
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde === 'number') return waarde.toLocaleString('nl-BE')
  if (typeof waarde === 'string') return /^[a-z]+(?:[A-Z][a-z]+)+$/u.test(waarde) ? leesbaar(waarde) : waarde
  return Object.values(waarde as object)
    .filter((een) => typeof een === 'string' || typeof een === 'boolean')
    .map(zegKaal)
    .filter(Boolean)
    .join(' · ')
}
