/** Begripzoeker: where in a text of ours a term of the method stands, so that it can explain itself there. */
import { BEGRIPPEN, type Begrip, type BegripNaam } from './begrippen'

/** A stretch of plain text, or a term as it is spelled there. */
export type Stuk = string | { readonly begrip: BegripNaam; readonly tekst: string }

const INGANGEN = Object.entries<Begrip>(BEGRIPPEN) as readonly [BegripNaam, Begrip][]

/** The terms of the method, without what Middenveld added to it and without words of every day. */
export const METHODEBEGRIPPEN: readonly BegripNaam[] = INGANGEN.filter(
  ([, { bron, alledaags }]) => bron.startsWith('S') && !alledaags,
).map(([naam]) => naam)

const spellingen = ({ woord, meervoud, ook = [] }: Begrip) => [woord, ...(meervoud ? [meervoud] : []), ...ook]

const BIJ_SPELLING: ReadonlyMap<string, BegripNaam> = new Map(
  METHODEBEGRIPPEN.flatMap((naam) =>
    spellingen(BEGRIPPEN[naam]).map((spelling) => [spelling, naam] as const),
  ),
)

/** The longest first: «verbindende uitdaging» is no «uitdaging» with a word before it. */
const HELE_WOORDEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${[...BIJ_SPELLING.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}-])`,
  'giu',
)

/** The text in pieces, each term held out where it stands first; joined again the pieces are the text. */
export function splitsBegrippen(tekst: string): Stuk[] {
  const gehad = new Set<BegripNaam>()
  const stukken: Stuk[] = []
  let van = 0
  for (const { 0: gevonden, index } of tekst.matchAll(HELE_WOORDEN)) {
    const begrip = BIJ_SPELLING.get(gevonden.toLowerCase())
    if (begrip === undefined || gehad.has(begrip)) continue
    gehad.add(begrip)
    if (index > van) stukken.push(tekst.slice(van, index))
    stukken.push({ begrip, tekst: gevonden })
    van = index + gevonden.length
  }
  if (van < tekst.length) stukken.push(tekst.slice(van))
  return stukken
}

/** The terms that stand in a text, in the order in which they come. */
export const begrippenIn = (tekst: string): BegripNaam[] =>
  splitsBegrippen(tekst).flatMap((stuk) => (typeof stuk === 'string' ? [] : [stuk.begrip]))
