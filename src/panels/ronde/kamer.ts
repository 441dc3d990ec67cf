/**
 * Kamer: where a round and a vote are while they go on. In memory beside the open dossier and nowhere else: not in the document, the session, the mirror or
 * on disk. Closing the window over it loses nothing; closing the dossier does, and that is said beforehand.
 */
import type { Plaatsronde } from '../../domain/rondes/plaatsronde'
import type { Stemronde } from '../../domain/rondes/stemronde'
import type { Eerder } from '../../domain/rondes/verschil'
import type { Werkruimte } from '../../store/werkruimte'

type Kamer = {
  ronde: Plaatsronde | null
  stemming: Stemronde | null
  /** Mark of the question sheet whose answers are read; null until there is one. */
  vragenblad: string | null
  /** What this sitting revealed, by question: it was seen, also when it was undone or wiped since. */
  readonly onthuld: { readonly vraag: string; readonly eerder: Eerder }[]
}

const kamers = new WeakMap<Werkruimte, Kamer>()

function findKamer(werkruimte: Werkruimte): Kamer {
  const bestaande = kamers.get(werkruimte)
  if (bestaande) return bestaande
  const kamer: Kamer = { ronde: null, stemming: null, vragenblad: null, onthuld: [] }
  kamers.set(werkruimte, kamer)
  return kamer
}

export const findLopend = (werkruimte: Werkruimte): Readonly<Pick<Kamer, 'ronde' | 'stemming'>> =>
  findKamer(werkruimte)

export const findVragenblad = (werkruimte: Werkruimte): string | null => findKamer(werkruimte).vragenblad

export const editLopend = (
  werkruimte: Werkruimte,
  deel: Partial<Pick<Kamer, 'ronde' | 'stemming' | 'vragenblad'>>,
): void => void Object.assign(findKamer(werkruimte), deel)

export const addOnthuld = (werkruimte: Werkruimte, vraag: string, eerder: Eerder): void =>
  void findKamer(werkruimte).onthuld.push({ vraag, eerder })

export const findOnthuld = (werkruimte: Werkruimte, vraag: string): Eerder[] =>
  findKamer(werkruimte).onthuld.flatMap((een) => (een.vraag === vraag ? [een.eerder] : []))
