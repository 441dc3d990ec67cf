/** A finger that closes what stood open does only that when it taps; when it goes on and drags, it drags. */
import { leaveQuietly } from './hand/hands'
import { usualThreshold } from './hand/machine'

/**
 * Call with the press that closed something. Where the finger lets go without having moved, everybody hears that its touch was taken instead, and no
 * click comes of it. Does nothing for a mouse or a pen, which point at what they press.
 */
export function dempTik({ pointerType, pointerId, clientX, clientY }: PointerEvent): void {
  if (pointerType !== 'touch') return
  const klaar = new AbortController()
  const luister = (
    soort: 'pointermove' | 'pointerup' | 'pointercancel',
    hoor: (event: PointerEvent) => void,
  ) =>
    window.addEventListener(soort, (event) => event.pointerId === pointerId && hoor(event), {
      capture: true,
      signal: klaar.signal,
    })
  luister('pointermove', (event) => {
    const ver = Math.hypot(event.clientX - clientX, event.clientY - clientY)
    if (ver >= usualThreshold('touch')) klaar.abort()
  })
  luister('pointercancel', () => klaar.abort())
  luister('pointerup', (event) => {
    klaar.abort()
    leaveQuietly()
    event.stopImmediatePropagation()
    const genomen = new PointerEvent('pointercancel', {
      pointerId,
      pointerType,
      clientX,
      clientY,
      bubbles: true,
    })
    event.target?.dispatchEvent(genomen)
  })
}
