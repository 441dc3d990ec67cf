/** A small picture of each map for the start screen: the present view without its words, because that screen may be on a wall. */
import { useEffect, useRef } from 'react'
import type { Bibliotheek } from '../document/bibliotheek'
import { captureNuZichtbaar } from '../exports/nuZichtbaar'
import type { Werkruimte } from '../store/werkruimte'

/** Width of a thumbnail, px. */
const BREEDTE = 480

/** Gives the ref of the field. Draws when the map has been quiet for a while after a change, in idle time. */
export function useMiniatuur(bibliotheek: Bibliotheek, id: string, werkruimte: Werkruimte) {
  const veld = useRef<HTMLElement>(null)
  useEffect(() => {
    let wacht: number | undefined
    async function maak() {
      const element = veld.current?.querySelector<HTMLElement>('.react-flow')
      if (!element || document.visibilityState !== 'visible') return
      const { url } = await captureNuZichtbaar(element, {
        schaal: BREEDTE / element.clientWidth,
        // Words and controls stay out; shapes and colours tell the map apart.
        filter: (deel) =>
          !(deel instanceof Element) ||
          !deel.matches(
            'text, span, label, input, textarea, button, .react-flow__panel, [data-niet-in-beeld]',
          ),
      })
      await bibliotheek.saveMiniatuur(id, url)
    }
    const plan = () => {
      window.clearTimeout(wacht)
      wacht = window.setTimeout(
        () => requestIdleCallback(() => void maak().catch(() => undefined), { timeout: 4000 }),
        2500,
      )
    }
    const stop = werkruimte.document.subscribe(plan)
    plan()
    return () => {
      stop()
      window.clearTimeout(wacht)
    }
  }, [bibliotheek, id, werkruimte])
  return veld
}
