/**
 * A question of the method as data. The screen, the room's large view, the count of what is open and the verslag all read the same object, so adding
 * a question touches none of them.
 */
import type { Methodecode, Omdat } from '../lezing/omdat'
import type { Dossier, Sectie } from '../model/dossier'
import type { VasteTekst } from '../model/grond'
import type { Situatie } from '../model/situatie'

export type Optie = {
  readonly id: string
  readonly label: string
  readonly uitleg?: string
  /** What speaks for it and against it. */
  readonly voor?: string
  readonly tegen?: string
}

/** Fields of the sections that an answer changes. */
export type Wijziging = {
  readonly situatie?: Partial<Sectie<'situatie'>>
  readonly werkgroep?: Partial<Sectie<'werkgroep'>>
}

/** Free text, kept in `situatie.antwoorden` under the key of the question. */
type Tekstvorm = { readonly vorm: 'tekst' }

/** One out of a few. `lees` gives null and `schrijf` takes null for «not said»; other ids than those of the options change nothing. */
export type Keuzevorm = {
  readonly vorm: 'keuze'
  readonly opties: readonly Optie[]
  readonly lees: (dossier: Dossier) => VasteTekst | null
  readonly schrijf: (dossier: Dossier, antwoord: string | null) => Wijziging
}

/** Whole steps from −2 (the first end) to 2 (the second). */
export type Schuifvorm = {
  readonly vorm: 'schuif'
  /** What the two sides are called; `einden` is how they look. */
  readonly kanten: readonly [string, string]
  readonly einden: readonly [string, string]
  readonly lees: (dossier: Dossier) => number | null
  readonly schrijf: (dossier: Dossier, stand: number | null) => Wijziging
}

export type Vraag = {
  /** Under which «weten we nog niet» and free text are kept: the method code and a word. Never renamed, never used again. */
  readonly sleutel: string
  readonly code: Methodecode
  readonly vraag: string
  /** What helps to answer, where the question alone does not. */
  readonly uitleg?: string
  /** Where the answer goes: «hoeveel tegenstellingen …», to be read after «Dit bepaalt». */
  readonly bepaalt: string
  /** Counts as open until it is answered, or until the room says that it does not know yet. */
  readonly isSleutelvraag?: true
  readonly antwoord: Tekstvorm | Keuzevorm | Schuifvorm
  /** What is offered as an actie of the plan while this answer stands; null where nothing is to be done. */
  readonly aanbod?: (dossier: Dossier) => VasteTekst | null
  /** The options are rungs, low to high, and are chosen on a picture of the ladder. */
  readonly isLadder?: true
  /** What counts as long as nobody decided. */
  readonly voorstel?: (situatie: Situatie) => { readonly antwoord: VasteTekst; readonly omdat: Omdat } | null
  /** What follows from this answer and those before it; null while they say too little. */
  readonly uitkomst?: (situatie: Situatie) => Uitkomst | null
}

/** What follows from a few answers together, and what to do about it. */
export type Uitkomst = {
  readonly kop: VasteTekst
  readonly betekenis: VasteTekst
  readonly doen: readonly VasteTekst[]
  readonly code: Methodecode
  /** Nobody decided; it counts meanwhile. */
  readonly isVoorstel: boolean
  /** This approach is not the first thing to do now. */
  readonly isAndereWeg?: true
}

/** A free question. */
export const tekstvraag = (vraag: Omit<Vraag, 'antwoord'>): Vraag => ({
  ...vraag,
  antwoord: { vorm: 'tekst' },
})

/** One closed list: what is read and what is written are its own values, so that a wrong one cannot be written. */
export function keuze<const W extends string | number | boolean>(
  opties: readonly (Omit<Optie, 'id'> & { readonly id: W })[],
  lees: (dossier: Dossier) => W | null,
  schrijf: (dossier: Dossier, waarde: W | null) => Wijziging,
): Keuzevorm {
  return {
    vorm: 'keuze',
    opties: opties.map(({ id, ...rest }) => ({ id: String(id), ...rest })),
    lees(dossier) {
      const waarde = lees(dossier)
      return waarde === null ? null : String(waarde)
    },
    schrijf(dossier, antwoord) {
      const gekozen = opties.find(({ id }) => String(id) === antwoord)
      if (!gekozen && antwoord !== null) return {}
      return schrijf(dossier, gekozen ? gekozen.id : null)
    },
  }
}

/** A table of answers with one key set, or taken out. */
export function metSleutel<K extends string, W>(
  tabel: Readonly<Partial<Record<K, W>>>,
  sleutel: K,
  waarde: W | null,
): Partial<Record<K, W>> {
  const nieuw: Partial<Record<K, W>> = { ...tabel }
  if (waarde === null) delete nieuw[sleutel]
  else nieuw[sleutel] = waarde
  return nieuw
}

export const readTekst = ({ situatie }: Dossier, { sleutel }: Vraag): string =>
  situatie.antwoorden[sleutel]?.tekst ?? ''

export const isNogOnbekend = ({ situatie }: Dossier, { sleutel }: Vraag): boolean =>
  situatie.antwoorden[sleutel]?.wetenWeNogNiet ?? false

/** Something was said, or it was said that nobody knows yet: that is a finding too. */
export function isBeantwoord(dossier: Dossier, vraag: Vraag): boolean {
  if (isNogOnbekend(dossier, vraag)) return true
  const { antwoord } = vraag
  return antwoord.vorm === 'tekst' ? readTekst(dossier, vraag).trim() !== '' : antwoord.lees(dossier) !== null
}

/** How strong a place between two ends is, from −2 to 2: a full end needs no word. */
const STERKTE = ['', 'eerder ', null, 'eerder ', ''] as const

/** The answer to a closed question in the words of the screen; of a slider the end that was chosen. Empty when nothing was said. */
export function zegAntwoord(dossier: Dossier, { antwoord }: Vraag): string {
  if (antwoord.vorm === 'tekst') return ''
  if (antwoord.vorm === 'keuze') {
    const gekozen = antwoord.lees(dossier)
    return antwoord.opties.find(({ id }) => id === gekozen)?.label ?? ''
  }
  const stand = antwoord.lees(dossier)
  return stand === null ? '' : zegSchuif(antwoord, stand)
}

/** A place between two ends in words, from −2 to 2. */
export function zegSchuif({ einden: [eerste, tweede] }: Pick<Schuifvorm, 'einden'>, stand: number): string {
  const sterkte = STERKTE[stand + 2]
  return typeof sterkte === 'string' ? `${sterkte}${stand < 0 ? eerste : tweede}` : 'ertussenin'
}
