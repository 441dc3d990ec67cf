/**
 * Stand: which state of a dossier a file is. Its key follows from what is in it, so that who saved it and who opens it know it by the same one; the keys of
 * the states that a dossier went through as a file travel with it (`kop.standen`), what was in them stays on each machine.
 */
import { writeBestand } from '../bestand/bestand'
import { buildZonderOmgekeerde } from '../bestand/bestandmaat'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import type { Momentopname } from '../model/momentopname'

/** 53 bits of a text. cyrb53, public domain (bryc). */
function hash(tekst: string, zaad: number): number {
  let a = 0xdeadbeef ^ zaad
  let b = 0x41c6ce57 ^ zaad
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i)
    a = Math.imul(a ^ teken, 2654435761)
    b = Math.imul(b ^ teken, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** The same for the same text, and another for any other: 106 bits. From it nobody reads a text back. */
export const buildSleutel = (tekst: string): Id =>
  `k${hash(tekst, 0).toString(36)}-${hash(tekst, 1).toString(36)}`

/** Without what is noted of a dossier beside its content: where it went, and which names hide. */
const alleenInhoud = (dossier: Dossier): Dossier => ({
  ...dossier,
  verborgenNamen: {},
  kop: { ...dossier.kop, gedeeld: {}, standen: [] },
})

/**
 * The key of a state: the same for who saves twice without a change between. Looks back are left out: a file that grew too large leaves the oldest behind.
 */
export const buildStand = (dossier: Dossier): Id =>
  buildSleutel(writeBestand({ ...alleenInhoud(buildZonderOmgekeerde(dossier).dossier), momentopnames: {} }))

/** What a machine keeps of a state: all of it, and of the looks back only that they were there. */
export const writeStand = (dossier: Dossier): string =>
  writeBestand({
    ...dossier,
    momentopnames: Object.fromEntries(
      Object.entries(dossier.momentopnames).map(([id, een]) => [id, { ...een, bestand: '' }]),
    ),
  })

/** The dossier, with the key of a file that it now comes from. */
export const buildMetStand = (dossier: Dossier, stand: Id): Dossier => ({
  ...dossier,
  kop: { ...dossier.kop, standen: [...new Set([...dossier.kop.standen, stand])].sort() },
})

/** What is in it, to compare. */
export const writeInhoud = (dossier: Dossier): string => writeStand(alleenInhoud(dossier))

/**
 * How a file stands to the dossier that is here. `ouder`: it is a state that this one went through; `nieuwer`: nothing changed here since; `uiteen`: both
 * went on from one state; `onbekend`: no state is known that both come from.
 */
export type Verhouding = 'ouder' | 'nieuwer' | 'uiteen' | 'onbekend'

/** Keys of the states that the file comes from, or is, and that the one here went through too. */
export function findGedeeldeStanden(hier: Dossier, daar: Dossier): Id[] {
  const bekend = new Set(hier.kop.standen)
  return [buildStand(daar), ...daar.kop.standen].filter((stand) => bekend.has(stand))
}

/** The newest look back that both hold, as people made it: a state that both come from, where no file is known to be one. */
export function findGedeeldeOpname(hier: Dossier, daar: Dossier): Momentopname | null {
  const samen = Object.values(hier.momentopnames).filter(({ id }) => id in daar.momentopnames)
  return samen.sort((a, b) => b.datum.localeCompare(a.datum))[0] ?? null
}

/** `basis`: the newest state that is known of those that both come from. */
export function findVerhouding(hier: Dossier, daar: Dossier, basis: Dossier | null): Verhouding {
  if (hier.kop.standen.includes(buildStand(daar))) return 'ouder'
  if (!basis) return 'onbekend'
  return writeInhoud(basis) === writeInhoud(hier) ? 'nieuwer' : 'uiteen'
}
