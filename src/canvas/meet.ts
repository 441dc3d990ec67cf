/** Measures text as the browser will draw it, remembering every answer. */
import type { Meet } from '../geometry/tekst'

export const LETTERTYPE =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif"

/** The typeface that a reader has put in place of ours, and what stands between letters and between words, in parts of their height (WCAG 1.4.12). */
export type Spatie = { familie: string; letter: number; woord: number }
export const GEEN_SPATIE: Spatie = { familie: LETTERTYPE, letter: 0, woord: 0 }

export const isZelfdeSpatie = (a: Spatie, b: Spatie): boolean =>
  a.familie === b.familie && a.letter === b.letter && a.woord === b.woord

/** What holds for an element now. */
export function readSpatie(element: Element): Spatie {
  const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(element)
  const deel = (ruimte: string) => (Number.parseFloat(ruimte) || 0) / (Number.parseFloat(fontSize) || 16)
  // With the quotes of our own stylesheet, so that ours is known as ours.
  const familie = fontFamily.replaceAll('"', "'")
  return { familie, letter: deel(letterSpacing), woord: deel(wordSpacing) }
}

/** One measure per font state: make a new one when the font has arrived, because the old widths were those of the fallback. */
export function createMeet({ familie, letter, woord }: Spatie = GEEN_SPATIE): Meet {
  const context = document.createElement('canvas').getContext('2d')
  const bekend = new Map<string, number>()
  return (tekst, grootte, gewicht) => {
    const sleutel = `${grootte} ${gewicht} ${tekst}`
    let breedte = bekend.get(sleutel)
    if (breedte === undefined) {
      if (context) context.font = `${gewicht} ${grootte}px ${familie}`
      breedte = context ? context.measureText(tekst).width : tekst.length * grootte * 0.55
      // After every letter, as the browser does it, and after every space.
      if (letter !== 0) breedte += tekst.length * letter * grootte
      if (woord !== 0) breedte += (tekst.split(' ').length - 1) * woord * grootte
      // A long session of typing must not grow this without end.
      if (bekend.size > 20_000) bekend.clear()
      bekend.set(sleutel, breedte)
    }
    return breedte
  }
}
