/** What had the focus in a panel can be gone with what it belonged to: an answer, undo, another hand. Then the panel itself holds it. */
import { useEffect, useLayoutEffect, useRef } from 'react'

/** Ref for the element of the panel, which can take the focus (`tabIndex={-1}`). */
export function useAnker<E extends HTMLElement>() {
  const blok = useRef<E>(null)
  // Whether the hand was in the panel last; a removed element says nothing when it goes, so only others can tell that it left.
  const binnen = useRef(false)
  useEffect(() => {
    const volg = ({ target }: Event) => {
      binnen.current = target instanceof Node && blok.current?.contains(target) === true
    }
    document.addEventListener('focusin', volg)
    document.addEventListener('pointerdown', volg, true)
    return () => {
      document.removeEventListener('focusin', volg)
      document.removeEventListener('pointerdown', volg, true)
    }
  }, [])
  useLayoutEffect(() => {
    const kwijt = document.activeElement === null || document.activeElement === document.body
    if (binnen.current && kwijt) blok.current?.focus({ preventScroll: true })
  })
  return blok
}
