/**
 * What a verslag is made of, in any format: parts with a heading, and in them paragraphs, lists, tables and the place of the map. Text only, so
 * that every format decides for itself how it looks. A value may hold line ends; nothing else in it has meaning.
 */

export type Alinea = { soort: 'alinea'; tekst: string; toon: 'gewoon' | 'zacht' | 'open' }
export type Lijst = { soort: 'lijst'; punten: readonly string[] }
/** `breedtes` are shares of the width, one per column. Every row has as many cells as the header. */
export type Tabel = {
  soort: 'tabel'
  kop: readonly string[]
  rijen: readonly (readonly string[])[]
  breedtes: readonly number[]
}
/** Names with their values: a table of two columns whose first column is the header. */
export type Kenmerken = { soort: 'kenmerken'; rijen: readonly (readonly [naam: string, waarde: string])[] }
/** Where the picture of the map belongs. `alt` says what there is to see. */
export type Kaartplek = { soort: 'kaart'; alt: string; bijschrift: string }

/** What goes before everything else, in a frame. */
export type Kader = { soort: 'kader'; kop: string; tekst: string }

export type Blok = Alinea | Lijst | Tabel | Kenmerken | Kaartplek | Kader

/** `sleutel` is unique in a verslag: letters, digits and `-`. Parts inside are one heading level lower. */
export type Deel = {
  sleutel: string
  kop: string
  blokken: readonly Blok[]
  delen: readonly Deel[]
  /** `nieuw` begins on a page of its own; `alleen` also keeps that page to itself. */
  blad?: 'nieuw' | 'alleen'
}

export type Verslag = {
  titel: string
  /** What kind of document it is, in a few words under its title. */
  soort: string
  ondertitel: string
  /** Whether names of people were replaced. */
  gemaskerd: boolean
  /** That, in words, as it stands on every page. */
  merk: string
  /** ISO day on which it was made. */
  datum: string
  /** Above everything, when something else goes first; else null. */
  kader: Kader | null
  /** Under the title: what the GDPR asks to write down. */
  dossierkaart: Kenmerken
  /** A few pages, which need no page of their own for the title and no list of contents. */
  kort?: true
  delen: readonly Deel[]
}

export const alinea = (tekst: string, toon: Alinea['toon'] = 'gewoon'): Alinea => ({
  soort: 'alinea',
  tekst,
  toon,
})

/** One line that says what people have not filled in yet. */
export const open = (tekst: string): Alinea => alinea(tekst, 'open')

/** Paragraphs of a free text; none when it is empty. */
export const alineas = (tekst: string): Alinea[] =>
  tekst
    .split(/\n\s*\n|\n/u)
    .map((deel) => deel.trim())
    .filter(Boolean)
    .map((deel) => alinea(deel))

/** Only what was filled in. An array, so that an empty one falls away where it is spread. */
export function kenmerken(rijen: readonly (readonly [naam: string, waarde: string])[]): [] | [Kenmerken] {
  const gevuld = rijen.filter(([, waarde]) => waarde.trim() !== '')
  return gevuld.length > 0 ? [{ soort: 'kenmerken', rijen: gevuld }] : []
}

/** `ruimte`: stands there also when nothing is in it yet, as room to write. */
type Kolom<T> = { kop: string; breedte: number; cel: (record: T) => string; ruimte?: true }

/** A table of records; columns in which nothing stands are left out, and with them the table when all others are empty. */
export function tabel<T>(records: readonly T[], kolommen: readonly Kolom<T>[]): [] | [Tabel] {
  const isGevuld = ({ cel }: Kolom<T>) => records.some((record) => cel(record).trim() !== '')
  const gevuld = kolommen.filter((kolom) => kolom.ruimte || isGevuld(kolom))
  if (!gevuld.some(isGevuld)) return []
  return [
    {
      soort: 'tabel',
      kop: gevuld.map(({ kop }) => kop),
      rijen: records.map((record) => gevuld.map(({ cel }) => cel(record))),
      breedtes: gevuld.map(({ breedte }) => breedte),
    },
  ]
}

export function lijst(punten: readonly string[]): [] | [Lijst] {
  const gevuld = punten.filter((punt) => punt.trim() !== '')
  return gevuld.length > 0 ? [{ soort: 'lijst', punten: gevuld }] : []
}

/** A part, or nothing when there is nothing in it. */
export function deel(
  sleutel: string,
  kop: string,
  blokken: readonly Blok[],
  delen: readonly Deel[] = [],
): [] | [Deel] {
  return blokken.length + delen.length > 0 ? [{ sleutel, kop, blokken, delen }] : []
}
