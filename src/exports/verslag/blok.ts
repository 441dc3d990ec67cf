/**
 * What a verslag is made of, in any format: parts with a heading, and in them paragraphs, lists, tables and the place of the map. Text only, so
 * that every format decides for itself how it looks. A value may hold line ends; nothing else in it has meaning.
 */
import type { Vorm } from '../../geometry/vormen'

export type Alinea = { soort: 'alinea'; tekst: string; toon: 'gewoon' | 'zacht' | 'open' }
export type Lijst = { soort: 'lijst'; punten: readonly string[] }
/** `breedtes` are shares of the width, one per column. Every row has as many cells as the header. */
export type Tabel = {
  soort: 'tabel'
  kop: readonly string[]
  rijen: readonly (readonly string[])[]
  breedtes: readonly number[]
}
export type Kenmerk = readonly [naam: string, waarde: string]
/** Names with their values: a table whose first column is the header. `dicht`: two short ones stand beside each other. */
export type Kenmerken = { soort: 'kenmerken'; rijen: readonly Kenmerk[]; dicht?: true }
/**
 * What the tool counted, put in order or asks: every format marks it «Uit de kaart», and nothing derived stands anywhere else, so that no reader takes
 * it for what the werkgroep said. `kop` says what it is about, or is empty.
 */
export type Kaartwoorden = { soort: 'kaartwoorden'; kop: string; punten: readonly string[] }
/** A drawing of the house, as wide as the text; measures in its own units. `sleutel` is unique in a verslag. */
export type Tekening = {
  soort: 'tekening'
  sleutel: string
  vormen: readonly Vorm[]
  breedte: number
  hoogte: number
  /** What there is to see, for who cannot. */
  alt: string
  bijschrift: string
}
/** Where the picture of the map belongs. `alt` says what there is to see. */
export type Kaartplek = { soort: 'kaart'; alt: string; bijschrift: string }

/** What goes before everything else, in a frame. */
export type Kader = { soort: 'kader'; kop: string; tekst: string }

export type Blok = Alinea | Lijst | Tabel | Kenmerken | Kaartwoorden | Tekening | Kaartplek | Kader

/** `sleutel` is unique in a verslag: letters, digits and `-`. Parts inside are one heading level lower. */
export type Deel = {
  sleutel: string
  kop: string
  blokken: readonly Blok[]
  delen: readonly Deel[]
  /** Begins on a page of its own. */
  blad?: 'nieuw'
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
  /** Under the title: whose it is, what for and until when. */
  dossierkaart: Kenmerken
  /** Of these, what is still to be filled in, in a sentence; empty when all is there. */
  nogInTeVullen?: string
  /** A few pages, which need no list of contents. */
  kort?: true
  /** Where the list of contents has a page of its own, it names the parts of chapters too. Else it stands beneath the first part, with chapters only. */
  inhoud?: 'eigenBlad'
  delen: readonly Deel[]
}

/** Key of the part that stands on the first page, before the list of contents. */
export const SAMENVATTING = 'samenvatting'

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
export function kenmerken(rijen: readonly Kenmerk[]): [] | [Kenmerken] {
  const gevuld = rijen.filter(([, waarde]) => waarde.trim() !== '')
  return gevuld.length > 0 ? [{ soort: 'kenmerken', rijen: gevuld }] : []
}

/** The same, two beside each other where they are short. */
export const buildDichteKenmerken = (rijen: readonly Kenmerk[]): [] | [Kenmerken] => {
  const [gevuld] = kenmerken(rijen)
  return gevuld ? [{ ...gevuld, dicht: true }] : []
}

export function buildKaartwoorden(kop: string, punten: readonly string[]): [] | [Kaartwoorden] {
  const gevuld = punten.filter((punt) => punt.trim() !== '')
  return gevuld.length > 0 ? [{ soort: 'kaartwoorden', kop, punten: gevuld }] : []
}

/** Longest value and name that leave room for another beside them, in characters. */
const NAAST = { waarde: 60, naam: 50 }

/** How far down a short one is fetched to stand beside another. */
const VERDER = 4

/** Rows of one or two: what is short stands beside the next that is. */
export function buildParen({
  rijen,
  dicht,
}: Kenmerken): (readonly [Kenmerk] | readonly [Kenmerk, Kenmerk])[] {
  const isKort = ([naam, waarde]: Kenmerk) =>
    naam.length <= NAAST.naam && waarde.length <= NAAST.waarde && !waarde.includes('\n')
  const paren: (readonly [Kenmerk] | readonly [Kenmerk, Kenmerk])[] = []
  const rest = [...rijen]
  for (let deze = rest.shift(); deze; deze = rest.shift()) {
    const plek = dicht && isKort(deze) ? rest.slice(0, VERDER).findIndex(isKort) : -1
    const [volgende] = plek < 0 ? [] : rest.splice(plek, 1)
    paren.push(volgende ? [deze, volgende] : [deze])
  }
  return paren
}

/** Signs from which a name is a question, and up to which a value is an answer on one line. */
const VRAAG = { naam: 34, waarde: 52 }

/** Mean length of a value from which it is a text: its name takes no more than it needs. */
const LANGE_WAARDE = 240

/** Longest word of a name that a narrow column holds unbroken. */
const WOORD = 14

/** Share of the width for the names, 0–1, in pairs of each of the two: a question with a short answer needs more of it, a long word too. */
export function readNaamdeel({ rijen, dicht }: Kenmerken): number {
  if (dicht) {
    return rijen.some(([naam]) => naam.split(' ').some(({ length }) => length > WOORD)) ? 0.19 : 0.16
  }
  const isVraag =
    rijen.some(([naam]) => naam.length > VRAAG.naam) &&
    rijen.every(([, waarde]) => waarde.length <= VRAAG.waarde)
  if (isVraag) return 0.5
  const tekens = rijen.reduce((som, [, waarde]) => som + waarde.length, 0)
  return tekens > LANGE_WAARDE * rijen.length ? 0.24 : 0.3
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

/** Every drawing in it. */
export const findTekeningen = ({ delen }: Pick<Verslag, 'delen'>): Tekening[] =>
  delen.flatMap((een) => [
    ...een.blokken.filter((wat): wat is Tekening => wat.soort === 'tekening'),
    ...findTekeningen(een),
  ])
