/** The acts of one tab as its people would count them, with the places where each wrote: one press of undo is one of these, and no other. */
import { isDeepStrictEqual } from 'node:util'
import type { Schrijfbeurt } from './teksten'
import type { Verschil } from './verschillen'

/** `begin` and `nu`: what stood in each place before it, and what it left there. */
type Daad = {
  paden: Set<string>
  beurt: Schrijfbeurt | null
  begin: Map<string, unknown>
  nu: Map<string, unknown>
}
type Richting = 'undo' | 'redo'

const paden = (anders: readonly Verschil[]): string[] => anders.map(({ pad }) => pad)
/** «actoren/a1/naam» is of «actoren/a1», and the other way round: who comes back comes back with what they are called. */
const isBinnen = (pad: string, daad: Daad): boolean =>
  [...daad.paden].some((eigen) => pad === eigen || pad.startsWith(`${eigen}/`) || eigen.startsWith(`${pad}/`))

function schrijf(daad: Daad, anders: readonly Verschil[]): void {
  for (const { pad, voor, na } of anders) {
    if (!daad.paden.has(pad)) daad.begin.set(pad, voor)
    daad.paden.add(pad)
    daad.nu.set(pad, na)
  }
}

export function createStapel() {
  const lijst: Record<Richting, Daad[]> = { undo: [], redo: [] }
  const buiten = (richting: Richting, anders: readonly Verschil[]): string[] => {
    const daad = lijst[richting].at(-1)
    // Somebody who goes takes along the lines that were drawn to them.
    const vast = paden(anders).filter((pad) => !pad.startsWith('relaties/'))
    return daad ? vast.filter((pad) => !isBinnen(pad, daad)) : vast
  }
  /** Typing that goes on in one field is one act, as long as nothing else comes in between. */
  let reeks: Schrijfbeurt | null = null

  return {
    /** Belongs to the last act, and goes back with it. */
    erbij(anders: readonly Verschil[]) {
      const daad = lijst.undo.at(-1)
      if (daad) schrijf(daad, anders)
    },
    daad(anders: readonly Verschil[], beurt: Schrijfbeurt | null) {
      lijst.redo = []
      const vorige = lijst.undo.at(-1)
      const verder = vorige !== undefined && beurt !== null && beurt === reeks
      const daad = verder ? vorige : { paden: new Set<string>(), beurt, begin: new Map(), nu: new Map() }
      schrijf(daad, anders)
      reeks = beurt
      if (!verder) lijst.undo.push(daad)
      // Typing that ends where it began was no act: nobody has to take it back.
      else if ([...daad.begin].every(([pad, was]) => isDeepStrictEqual(was, daad.nu.get(pad)))) {
        lijst.undo.pop()
        reeks = null
      }
    },
    /** Somebody else wrote: in the same place it ends what was being typed there. */
    elders(anders: readonly Verschil[]) {
      if (paden(anders).some((pad) => lijst.undo.at(-1)?.paden.has(pad))) reeks = null
    },
    /** Whether this is that act carried out: it puts back what stood there, and does not write on. */
    isVan(richting: Richting, anders: readonly Verschil[]): boolean {
      const daad = lijst[richting].at(-1)
      if (!daad || buiten(richting, anders).length > 0) return false
      const komt = richting === 'undo' ? daad.begin : daad.nu
      return anders.every(({ pad, na }) => !komt.has(pad) || isDeepStrictEqual(komt.get(pad), na))
    },
    /** Carries out one; gives the places where it should not have written. */
    terug(richting: Richting, anders: readonly Verschil[]): string[] {
      reeks = null
      const vreemd = buiten(richting, anders)
      const daad = lijst[richting].pop()
      if (daad) lijst[richting === 'undo' ? 'redo' : 'undo'].push(daad)
      return vreemd
    },
    /** Where the act wrote that is next, for who wants to know how it came. */
    volgende: (richting: Richting): string =>
      [...(lijst[richting].at(-1)?.paden ?? [])].join(', ') || 'nothing',
    /** How many acts can be undone. */
    aantal: (): number => lijst.undo.length,
  }
}
