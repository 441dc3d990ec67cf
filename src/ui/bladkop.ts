/**
 * Bladkop: the heading of a page, and the one way in which a page begins: at its top, and with the focus on its heading for who came by a command. Who
 * pressed a link that still stands, a tab, stays on it.
 */
import { type RefObject, useEffect, useRef } from 'react'

/** A page was asked for and has not begun yet. */
let gevraagd = false

/** The next page that begins takes the focus, whatever had it. A hand that does something else meanwhile stays there. */
export function moveNaarBladkop(): void {
  gevraagd = true
  for (const soort of ['pointerdown', 'keydown'] as const)
    window.addEventListener(soort, removeBladvraag, { capture: true, once: true })
}

/** Something on the page itself is to have the focus. */
export function removeBladvraag(): void {
  gevraagd = false
}

/** Ref for the heading (`tabIndex={-1}`). Mounted anew for each page. */
export function useBladkop(): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which is no cleanup.
    kop.current?.closest('main')?.scrollTo({ top: 0 })
    if (document.activeElement === document.body) kop.current?.focus({ preventScroll: true })
    if (!gevraagd) return undefined
    // The dialog that led here first gives the focus back to where it came from.
    let beeld = requestAnimationFrame(() => {
      beeld = requestAnimationFrame(() => {
        if (gevraagd && !isGenomen(kop.current)) kop.current?.focus({ preventScroll: true })
        removeBladvraag()
      })
    })
    return () => cancelAnimationFrame(beeld)
  }, [])
  return kop
}

/** A part of the new page took the focus for itself, as a drawer does: by script, on what no Tab reaches. */
function isGenomen(kop: HTMLElement | null): boolean {
  const hand = document.activeElement
  const blad = kop?.closest('main')
  return hand instanceof HTMLElement && hand !== blad && hand.tabIndex === -1 && blad?.contains(hand) === true
}
