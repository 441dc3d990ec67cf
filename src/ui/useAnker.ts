/** What had the focus in a panel can be gone with what it belonged to: an answer, undo, another hand. Then the panel itself holds it. */
import { useEffect, useLayoutEffect, useRef } from 'react'

/** Ref for the element of the panel, which can take the focus (`tabIndex={-1}`). */
export function useAnker<E extends HTMLElement>() {
  const blok = useRef<E>(null)
  // Where the hand was last; a removed element says nothing when it goes.
  const hand = useRef<Element | null>(null)
  useEffect(() => {
    const volg = ({ target }: Event) => {
      hand.current = target instanceof Element && blok.current?.contains(target) ? target : null
    }
    document.addEventListener('focusin', volg)
    document.addEventListener('pointerdown', volg, true)
    return () => {
      document.removeEventListener('focusin', volg)
      document.removeEventListener('pointerdown', volg, true)
    }
  }, [])
  useLayoutEffect(() => {
    const nergens = document.activeElement === null || document.activeElement === document.body
    // On the way from one field to the next nobody has the focus either; there the field that was left still stands.
    const kwijt =
      hand.current !== null && (!hand.current.isConnected || hand.current.closest(':disabled') !== null)
    if (nergens && kwijt) blok.current?.focus({ preventScroll: true })
  })
  return blok
}
