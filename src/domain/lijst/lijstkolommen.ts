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
}

const KOPWOORDEN: Readonly<Record<Kolom, string>> = {
  naam: 'naam|namen|wie|actor|actoren|organisatie|vereniging|partner',
  soort: 'soort|type|categorie',
  omvang: 'omvang|aantal|aantal mensen|aantal personen|leden',
  bezorgdheden: 'bezorgdheden|bezorgdheid|zorg|zorgen',
  plaats: 'plaats|zone|kant|positie|pool',
  verontrusting: 'voelt zich|verontrusting|type burger|gevoel',
  eenheid: 'eenheid|persoon of organisatie',
  rollen: 'rollen|rol',
  sector: 'sector|domein|beleidsdomein',
  schuilnaam: 'schuilnaam|alias',
  nota: 'nota|notitie|opmerking|opmerkingen|toelichting|commentaar',
}
const PER_KOPWOORD = new Map(
  KOLOMMEN.flatMap((kolom) => KOPWOORDEN[kolom].split('|').map((woord) => [woord, kolom] as const)),
)

/** The column that a header names; null for one that we do not read. «Plaats (voor ↔ tegen)» is how our own sheets call it. */
export function kolomVanKop(kop: string): Kolom | null {
  const woord = normaliseer(kop)
  return PER_KOPWOORD.get(woord) ?? (woord.startsWith('plaats ') ? 'plaats' : null)
}

/** A header is only one when it names a column for names and enough of the rest is known; otherwise «Actor» could be an actor. */
export function herkentKop(cellen: readonly string[]): boolean {
  const kolommen = cellen.map(kolomVanKop)
  const bekend = new Set(kolommen.filter((kolom) => kolom !== null)).size
  const gevuld = cellen.filter((cel) => cel.trim() !== '').length
  return kolommen.includes('naam') && (bekend >= 3 || bekend * 2 >= gevuld)
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
    ? [zone, 'stille midden', 'm']
    : zone === 'wij'
      ? [zone, 'links', 'w']
      : [zone, 'rechts', 'z'],
)

/** A zone, or a place on the axis: −1 … 1 with a comma or a point. */
export function plaatsVan(tekst: string): Zone | number | null {
  const getal = /^[-−+]?\d(?:[.,]\d+)?$/u.test(tekst.trim())
    ? Number(tekst.trim().replace('−', '-').replace(',', '.'))
    : Number.NaN
  return Math.abs(getal) <= 1 ? getal : zoneVanWoord(tekst)
}

/** «± 1.250 gezinnen» → 1250; null for a text without one number, such as «10–20». */
export function getalVan(tekst: string): number | null {
  const getallen = tekst.match(/\d+(?:[. ]\d{3})*(?!\d)/gu) ?? []
  const getal = getallen.length === 1 ? Number(getallen[0].replaceAll(/[. ]/gu, '')) : Number.NaN
  return getal <= 100_000_000 ? getal : null
}
