/** Measures text as the browser will draw it, remembering every answer. */
import type { Meet } from '../geometry/tekst'

export const LETTERTYPE =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif"

/** One measure per font state: make a new one when the font has arrived, because the old widths were those of the fallback. */
export function createMeet(): Meet {
  const context = document.createElement('canvas').getContext('2d')
  const bekend = new Map<string, number>()
  return (tekst, grootte, gewicht) => {
    const sleutel = `${grootte} ${gewicht} ${tekst}`
    let breedte = bekend.get(sleutel)
    if (breedte === undefined) {
      if (context) context.font = `${gewicht} ${grootte}px ${LETTERTYPE}`
      breedte = context ? context.measureText(tekst).width : tekst.length * grootte * 0.55
      // A long session of typing must not grow this without end.
      if (bekend.size > 20_000) bekend.clear()
      bekend.set(sleutel, breedte)
    }
    return breedte
  }
}
