/** Finding and replacing whole words, longest first, in one walk over a text. */
import { leesWoorden, type Woord } from './namen'

/** Words in a row, normalised. `masker` null: leave as it stands (the name of an organisation that may be seen). */
export type Term = {
  readonly woorden: readonly string[]
  readonly masker: string | null
  readonly enkelHoofdletter: boolean
}

/** For a name that two hidden people share: picking one of them would put words in the wrong mouth. */
export const ONBEKEND = 'iemand'

/** Between the words of one name: a space, a hyphen, «, »; never a whole sentence. */
const NAAMBRUG = /^[^\p{L}\p{N}]{0,3}$/u
/** Between two mentions of the same person that are really one: «Peeters, Jan». */
const SAMEN = /^[\s,.-]{0,3}$/u

type Vondst = { term: Term; aantal: number; bezit: boolean }

export function woordenlijst(termen: readonly Term[]) {
  const perBegin = new Map<string, Term[]>()
  for (const term of voegSamen(termen)) {
    const begin = term.woorden[0] ?? ''
    perBegin.set(begin, [...(perBegin.get(begin) ?? []), term])
  }
  for (const lijst of perBegin.values()) lijst.sort((a, b) => b.woorden.length - a.woorden.length)

  function zoekOp(tekst: string, woorden: readonly Woord[], van: number): Vondst | null {
    const norm = woorden[van]?.norm ?? ''
    // «Jans fiets»: without the s it may start a name as well.
    const kandidaten = [
      ...(perBegin.get(norm) ?? []),
      ...(norm.endsWith('s') ? (perBegin.get(norm.slice(0, -1)) ?? []) : []),
    ]
    let beste: Vondst | null = null
    for (const term of kandidaten) {
      const bezit = past(tekst, woorden, van, term)
      if (bezit !== null && (!beste || term.woorden.length > beste.aantal)) {
        beste = { term, aantal: term.woorden.length, bezit }
      }
    }
    return beste
  }

  function vervangEenmaal(tekst: string): string {
    const woorden = leesWoorden(tekst)
    let uit = ''
    let tot = 0
    let vorige: string | null = null
    for (let i = 0; i < woorden.length;) {
      const vondst = zoekOp(tekst, woorden, i)
      const begin = woorden[i]
      const einde = woorden[i + (vondst?.aantal ?? 1) - 1]
      if (!begin || !einde) break
      const tussen = tekst.slice(tot, begin.van)
      const masker = vondst?.term.masker ?? null
      if (masker === null) uit += tekst.slice(tot, einde.tot)
      else if (masker === vorige && tussen !== '' && SAMEN.test(tussen)) uit += vondst?.bezit ? '’s' : ''
      else uit += tussen + masker + (vondst?.bezit ? '’s' : '')
      vorige = vondst?.bezit ? null : masker
      tot = einde.tot
      i += vondst?.aantal ?? 1
    }
    return uit + tekst.slice(tot)
  }

  return {
    /** True when a hidden name stands in the text as whole words. */
    bevat(tekst: string): boolean {
      const woorden = leesWoorden(tekst)
      return woorden.some((_, i) => {
        const vondst = zoekOp(tekst, woorden, i)
        return vondst !== null && vondst.term.masker !== null
      })
    },
    /** Replaces every hidden name. A mask beside a word can spell a third name, so it looks again until nothing is left. */
    vervang(tekst: string): string {
      if (perBegin.size === 0 || tekst === '') return tekst
      let nu = tekst
      for (let ronde = 0; ronde < 5; ronde++) {
        const na = vervangEenmaal(nu)
        if (na === nu) break
        nu = na
      }
      return nu
    },
  }
}

/** Null when the term does not stand here; else whether it ends in a possessive s. */
function past(tekst: string, woorden: readonly Woord[], van: number, term: Term): boolean | null {
  let bezit = false
  for (let k = 0; k < term.woorden.length; k++) {
    const woord = woorden[van + k]
    const zoek = term.woorden[k] ?? ''
    if (!woord) return null
    const vorige = k > 0 ? woorden[van + k - 1] : undefined
    if (vorige && !NAAMBRUG.test(tekst.slice(vorige.tot, woord.van))) return null
    if (woord.norm !== zoek) {
      const isLaatste = k === term.woorden.length - 1
      if (!isLaatste || !woord.hoofdletter || zoek.length < 3 || woord.norm !== `${zoek}s`) return null
      bezit = true
    }
    if (term.enkelHoofdletter && !woord.hoofdletter) return null
  }
  return bezit
}

/** One term per row of words; two masks for the same words become «iemand», and the least strict way of looking wins. */
function voegSamen(termen: readonly Term[]): Term[] {
  const uniek = new Map<string, Term>()
  for (const term of termen) {
    const sleutel = term.woorden.join(' ')
    const ander = uniek.get(sleutel)
    if (!ander) uniek.set(sleutel, term)
    else {
      // What may stay never wins from what must hide.
      const masker =
        ander.masker === null
          ? term.masker
          : term.masker === null || term.masker === ander.masker
            ? ander.masker
            : ONBEKEND
      uniek.set(sleutel, {
        ...term,
        masker,
        enkelHoofdletter: term.enkelHoofdletter && ander.enkelHoofdletter,
      })
    }
  }
  return [...uniek.values()]
}
