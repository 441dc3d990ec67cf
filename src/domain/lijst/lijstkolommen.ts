/** Columns of a list that comes in: by which words in a header they are known, and what their cells mean. */
import {
  EENHEDEN,
  EENHEID_NAAM,
  type Eenheid,
  type Rol,
  ROL_NAAM,
  ROLLEN,
  type Verontrusting,
  VERONTRUSTING_NAAM,
  VERONTRUSTINGEN,
} from '../model/actor'
import { normaliseer } from '../masker/namen'
import { type Zone, ZONES } from '../model/zone'
import { woordset } from '../../taal/woorden'

export const KOLOMMEN = [
  'naam',
  'soort',
  'omvang',
  'bezorgdheden',
  'plaats',
  'verontrusting',
  'eenheid',
  'rollen',
  'sector',
  'schuilnaam',
  'nota',
  'letter',
  'sleutel',
] as const
export type Kolom = (typeof KOLOMMEN)[number]

export const KOLOM_NAAM: Readonly<Record<Kolom, string>> = {
  naam: 'naam',
  soort: 'soort',
  omvang: 'omvang',
  bezorgdheden: 'bezorgdheden',
  plaats: 'plaats op de as',
  verontrusting: 'voelt zich',
  eenheid: 'eenheid',
  rollen: 'rollen',
  sector: 'sector',
  schuilnaam: 'schuilnaam',
  nota: 'nota',
  letter: 'letter, om wie er al is te herkennen',
  sleutel: 'sleutel, om wie er al is te herkennen',
}

/** The words of the field, in Dutch and English. */
const KOPWOORDEN: Readonly<Record<Kolom, string>> = {
  naam:
    'naam|namen|wie|actor|actoren|organisatie|organisaties|vereniging|verenigingen|partner|partners|stakeholder|stakeholders|belanghebbende|' +
    'belanghebbenden|doelgroep|sleutelfiguur|name|organisation|organization|label|title|element',
  soort: 'soort|type|categorie|category|kind',
  omvang:
    'omvang|aantal|aantallen|aantal mensen|aantal personen|aantal leden|leden|ledenaantal|grootte|bereik|size|members|count',
  bezorgdheden:
    'bezorgdheden|bezorgdheid|zorg|zorgen|bekommernis|bekommernissen|bezwaar|bezwaren|vrees|angst|angsten|issue|issues|concern|concerns|worries',
  plaats:
    'plaats|zone|kant|positie|pool|houding|standpunt|stance|position|mening|voor of tegen|attitude|steun',
  verontrusting: 'voelt zich|verontrusting|type burger|gevoel|emotie',
  eenheid: 'eenheid|persoon of organisatie',
  rollen: 'rollen|rol|role|roles',
  sector: 'sector|domein|beleidsdomein|domain',
  schuilnaam: 'schuilnaam|alias|pseudoniem',
  nota: 'nota|notas|notitie|notities|opmerking|opmerkingen|toelichting|commentaar|omschrijving|beschrijving|uitleg|description|notes|note|comment|comments|remarks',
  letter: 'letter',
  sleutel: 'sleutel',
}

const PER_KOPWOORD = new Map(
  KOLOMMEN.flatMap((kolom) => KOPWOORDEN[kolom].split('|').map((woord) => [woord, kolom] as const)),
)

/** What stands above columns that we do not read: it is known, so that a wide table is a table. */
const ANDERE_KOPWOORDEN: ReadonlySet<string> = woordset(`
  adres straat huisnummer nummer nr id postcode gemeente stad deelgemeente wijk telefoon telefoonnummer tel gsm mail email mailadres website web url
  contact contactpersoon contactpersonen voornaam achternaam familienaam functie belang invloed interest influence power datum date link tags status
  land bus busnummer fax facebook instagram geboortedatum prioriteit priority volgnummer code busnr ondernemingsnummer kbo verantwoordelijke
`)

/** Longest header that is read word by word; a sentence is none. */
const KOP_MAX = 6

/** The column that a header names, as a whole or by its first word that is known: «Naam organisatie», «Aantal leden (ca.)». `ander`: known, and not read. */
export function findKop(kop: string): { kolom: Kolom | 'ander'; isHeel: boolean } | null {
  const heel = normaliseer(kop)
  const kolom = PER_KOPWOORD.get(heel)
  if (kolom) return { kolom, isHeel: true }
  if (ANDERE_KOPWOORDEN.has(heel.replaceAll(' ', ''))) return { kolom: 'ander', isHeel: true }
  const woorden = heel.split(' ')
  // Whom to call at an organisation is no actor.
  if (woorden.some((woord) => woord.startsWith('contact'))) return { kolom: 'ander', isHeel: false }
  if (woorden.length > KOP_MAX) return null
  for (const woord of woorden) {
    const deel = ANDERE_KOPWOORDEN.has(woord) ? 'ander' : PER_KOPWOORD.get(woord)
    if (deel) return { kolom: deel, isHeel: false }
  }
  return null
}

/** The column that a header names; null for one that we do not read. */
export function kolomVanKop(kop: string): Kolom | null {
  const kolom = findKop(kop)?.kolom ?? null
  return kolom === 'ander' ? null : kolom
}

/** What a row would be as a header: how many cells it fills, which of our columns it names, and which of them by a whole word. */
function leesAlsKop(cellen: readonly string[]) {
  const gevuld = cellen.filter((cel) => cel.trim() !== '')
  const herkend = gevuld.map(findKop).filter((een) => een !== null)
  const onze = herkend.filter(({ kolom }) => kolom !== 'ander')
  const heel = new Set(onze.filter(({ isHeel }) => isHeel).map(({ kolom }) => kolom))
  return {
    gevuld: gevuld.length,
    herkend: herkend.length,
    onze: new Set(onze.map(({ kolom }) => kolom)),
    heel,
  }
}

/**
 * A header is only one when it names a column for names and enough of the rest is known; otherwise «Actor» could be an actor, and «Vereniging De Ster»
 * surely is one.
 */
export function herkentKop(cellen: readonly string[]): boolean {
  const { gevuld, herkend, onze, heel } = leesAlsKop(cellen)
  if (!onze.has('naam')) return false
  if (heel.has('naam') && (heel.size >= 3 || heel.size * 2 >= gevuld)) return true
  return onze.size >= 3 || (heel.has('naam') && herkend >= Math.max(2, gevuld / 2))
}

/** The same below `erboven`: surely a header, of more than one column, and what stands above it fills too little to be a row of the list. */
export function herkentLatereKop(
  cellen: readonly string[],
  erboven: readonly (readonly string[])[],
): boolean {
  const { gevuld, onze, heel } = leesAlsKop(cellen)
  const isZeker = onze.has('naam') && (onze.size >= 3 || (onze.size >= 2 && heel.has('naam')))
  return (
    isZeker &&
    erboven.every((rij) => rij.filter((cel) => cel.trim() !== '').length <= Math.max(1, gevuld / 2))
  )
}

const zoeker = <T extends string>(waarden: readonly T[], woorden: (waarde: T) => readonly string[]) => {
  const perWoord = new Map(
    waarden.flatMap((waarde) => woorden(waarde).map((woord) => [normaliseer(woord), waarde])),
  )
  return (tekst: string): T | null => perWoord.get(normaliseer(tekst)) ?? null
}

export const eenheidVan: (tekst: string) => Eenheid | null = zoeker(EENHEDEN, (eenheid) => [
  eenheid,
  EENHEID_NAAM[eenheid],
  ...(eenheid === 'individu' ? ['persoon', '1 persoon', 'individueel'] : []),
])

export const rolVan: (tekst: string) => Rol | null = zoeker(ROLLEN, (rol) => [
  rol,
  ROL_NAAM[rol],
  ...(rol === 'doener' ? ['resultaatgerichte doener'] : []),
])

export const verontrustingVan: (tekst: string) => Verontrusting | null = zoeker(VERONTRUSTINGEN, (gevoel) => [
  gevoel,
  VERONTRUSTING_NAAM[gevoel],
])

const zoneVanWoord = zoeker(ZONES, (zone) =>
  zone === 'midden'
    ? [zone, 'het midden', 'stille midden', 'm', 'neutraal', 'neutral', 'ertussen', 'tussenin', 'beide']
    : zone === 'wij'
      ? [zone, 'links', 'w']
      : [zone, 'rechts', 'z'],
)

/** What the two ends of the axis are called, as the room calls them. */
export type Polen = { readonly wij: string; readonly zij: string }

/** A zone, in our words or in the words of the poles, or a place on the axis: −1 … 1 with a comma or a point. */
export function plaatsVan(tekst: string, polen: Polen = { wij: '', zij: '' }): Zone | number | null {
  const getal = /^[-−+]?\d(?:[.,]\d+)?$/u.test(tekst.trim())
    ? Number(tekst.trim().replace('−', '-').replace(',', '.'))
    : Number.NaN
  if (Math.abs(getal) <= 1) return getal
  const woord = normaliseer(tekst)
  const pool = (['wij', 'zij'] as const).filter((kant) => woord !== '' && woord === normaliseer(polen[kant]))
  return pool.length === 1 ? (pool[0] ?? null) : zoneVanWoord(tekst)
}

/** A minus before a number, a part of a hundred, an error of a sheet: no number of people. */
const GEEN_AANTAL = /[%#]|(?:^|[^\p{L}\d])[-−–]\s*\d/u
/** «1.250», «1 250», «1.250,00»: no group of thousands begins with a nought, and a point that parts no thousands leaves a second number. */
const EEN_GETAL = /(?:[1-9]\d{0,2}(?:[. ]\d{3})+|\d+)(?:,\d+)?(?!\d)/gu

/** «± 1.250 gezinnen» → 1250; null for a text without one whole number, such as «10–20», «2,5» or «−3». */
export function getalVan(tekst: string): number | null {
  const getallen = GEEN_AANTAL.test(tekst) ? [] : (tekst.match(EEN_GETAL) ?? [])
  const getal =
    getallen.length === 1
      ? Number((getallen[0] ?? '').replaceAll(/[. ]/gu, '').replace(',', '.'))
      : Number.NaN
  return Number.isInteger(getal) && getal <= 100_000_000 ? getal : null
}

/** Why a text says no number of people, in Dutch, as it follows on that text. */
export const zegGeenAantal = (tekst: string): string =>
  /^[±~]?\s*[-−]?\d[\d.\s]*(?:,\d+)?$/u.test(tekst) ? 'is geen geheel aantal mensen' : 'lezen we niet'
