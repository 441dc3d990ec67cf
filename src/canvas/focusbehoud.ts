/** Keeps the hand on the map: when what had the focus goes (delete, undo, another tab), the nearest one that is left takes it. */
import { type RefObject, useEffect } from 'react'

const DELEN = '.react-flow__node, .react-flow__edge'

const middenVan = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** `vlak` is the element around the map. The browser says nothing when it removes what has the focus, hence the look at what was removed. */
export function useFocusbehoud(vlak: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = vlak.current
    if (!element) return undefined
    let laatste: { deel: Element; x: number; y: number } | null = null

    // Also at each key, because arrows move the card that has the focus.
    function onthoud({ target }: Event) {
      const deel = target instanceof Element ? target.closest(DELEN) : null
      laatste = deel && { deel, ...middenVan(deel) }
    }
    function vergeet({ relatedTarget }: FocusEvent) {
      if (relatedTarget !== null) laatste = null
    }
    function herstel() {
      if (!element || !laatste || laatste.deel.isConnected) return
      const { x, y } = laatste
      laatste = null
      if (document.activeElement !== null && document.activeElement !== document.body) return
      let buur: { knoop: HTMLElement; afstand: number } | null = null
      for (const knoop of element.querySelectorAll<HTMLElement>('.react-flow__node')) {
        const daar = middenVan(knoop)
        const afstand = Math.hypot(daar.x - x, daar.y - y)
        if (!buur || afstand < buur.afstand) buur = { knoop, afstand }
      }
      const doel = buur?.knoop ?? element.closest<HTMLElement>('main')
      doel?.focus({ preventScroll: true })
    }

    const wacht = new MutationObserver(herstel)
    wacht.observe(element, { childList: true, subtree: true })
    element.addEventListener('focusin', onthoud)
    element.addEventListener('keydown', onthoud, true)
    element.addEventListener('focusout', vergeet)
    return () => {
      wacht.disconnect()
      element.removeEventListener('focusin', onthoud)
      element.removeEventListener('keydown', onthoud, true)
      element.removeEventListener('focusout', vergeet)
    }
  }, [vlak])
}
