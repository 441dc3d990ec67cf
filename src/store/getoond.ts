/** What is shown is masked while schuilnamen are on; what named somebody before that goes the moment they are. */
import type { Melding } from './daden'

export function createGetoond(meld: (melding: Melding) => () => void, zegbaar: (tekst: string) => string) {
  /** What stands on screen: how to take it away, and its words. */
  const getoond = new Map<() => void, string>()
  return {
    meld(melding: Melding): () => void {
      const text = zegbaar(melding.text)
      const sluit = meld({
        ...melding,
        text,
        onClose() {
          getoond.delete(sluit)
          melding.onClose?.()
        },
      })
      getoond.set(sluit, text)
      return sluit
    },
    verberg() {
      for (const [sluit, text] of Array.from(getoond)) if (zegbaar(text) !== text) sluit()
    },
  }
}
