/** Every text that may stand somewhere, and where: what was there, and what somebody typed there. Any other text in a record is in the wrong one. */
import type { Dossier } from '../../src/domain/model/dossier'
import type { Schrijfplek } from './stroom'

/** One time of typing, in one field. `bij`: the record it belongs to, for a pole with its side («t1/wij»); null for who does not exist yet. */
export type Schrijfbeurt = { plek: Schrijfplek; bij: string | null; tekst: string }

const isBegin = (tekst: string, geheel: string): boolean => tekst !== '' && geheel.startsWith(tekst)

export function createTeksten(begin: Dossier) {
  const namen = new Map<string, Set<string>>()
  const beurten: Schrijfbeurt[] = []
  for (const { id, naam } of Object.values(begin.actoren)) namen.set(id, new Set([naam]))
  for (const { id, wij, zij } of Object.values(begin.tegenstellingen)) {
    namen.set(`${id}/wij`, new Set([wij]))
    namen.set(`${id}/zij`, new Set([zij]))
  }

  return {
    /** From now on this is typed there; whoever types keeps `tekst` up to date. */
    begin(plek: Schrijfplek, bij: string | null): Schrijfbeurt {
      const beurt: Schrijfbeurt = { plek, bij, tekst: '' }
      beurten.push(beurt)
      return beurt
    },
    /** The time of typing that explains this name of this actor or pole; `true` for one that it had from the start, null when nothing does. */
    naam(id: string, naam: string): Schrijfbeurt | true | null {
      if (namen.get(id)?.has(naam)) return true
      return (
        beurten.findLast(({ plek, bij, tekst }) => plek !== 'zorg' && bij === id && isBegin(naam, tekst)) ??
        null
      )
    },
    /** The last time that this name was being typed: with Escape its writer puts back what was there. */
    laatste: (id: string): Schrijfbeurt | null =>
      beurten.findLast(({ plek, bij }) => plek !== 'zorg' && bij === id) ?? null,
    /** Somebody new: a name that was typed for somebody new, whole. */
    nieuw(id: string, naam: string): Schrijfbeurt | null {
      const beurt = beurten.findLast((een) => een.plek === 'nieuw' && een.bij === null && een.tekst === naam)
      if (beurt) beurt.bij = id
      return beurt ?? null
    },
    /** A bezorgdheid of these actors: words that were typed with one of them, whole; or with somebody who is gone, when redo brings it back to nobody. */
    zorg(tekst: string, bij: readonly string[], isWeg: (id: string) => boolean): Schrijfbeurt | null {
      return (
        beurten.findLast(
          (een) =>
            een.plek === 'zorg' &&
            een.bij !== null &&
            (bij.includes(een.bij) || (bij.length === 0 && isWeg(een.bij))) &&
            een.tekst === tekst,
        ) ?? null
      )
    },
  }
}
export type Teksten = ReturnType<typeof createTeksten>
