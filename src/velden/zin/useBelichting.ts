/** Pointing at what is derived: its actors and relaties stand in the light on the map. Pressing brings them into view. */
import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import { type Verwijzing, verwijsAlle } from '../../domain/lezing/omdat'
import { useWerkruimte } from '../../store/hooks'
import type { Belichting } from '../../store/sessie'
import type { Werkruimte } from '../../store/werkruimte'
import { belichtingVan } from './dragers'
import { naamNu } from '../../store/namen'

const LICHT = 'data-licht'
const KNOP = 'button, [role="button"]'

/** Things that light lie inside each other, a name in the sentence of a card: only the innermost answers. */
const isBinnenste = ({ target, currentTarget }: { target: EventTarget; currentTarget: Element }): boolean =>
  target instanceof Element && target.closest(`[${LICHT}]`) === currentTarget

/** A finger that presses a button means the button, not what it lies in. */
const isEigenlijk = ({ target, currentTarget }: { target: EventTarget; currentTarget: Element }): boolean => {
  const knop = target instanceof Element ? target.closest('button, a, input, textarea, label, [role]') : null
  return knop === null || knop === currentTarget || knop.contains(currentTarget)
}

function naDialoog({ sessie }: Werkruimte, doe: () => void): void {
  const stop = sessie.subscribe(({ dialoog }) => {
    if (dialoog !== null) return
    stop()
    doe()
  })
}

/**
 * `handlers` go on the element. A mouse and a pen light what they are over, the keyboard what has the focus, a finger what it taps; a second tap
 * on something that is no button puts it out. `druk` is what pressing does: bring them into view, except for the first tap of a finger, which only
 * lights. `toon` brings them into view at once.
 */
export function useBelichting(verwijzingen: readonly Verwijzing[]) {
  const werkruimte = useWerkruimte()
  const mijn = useRef<Belichting | null>(null)
  const tik = useRef({ vinger: false, wasLicht: false })

  const isMijn = () => mijn.current !== null && werkruimte.sessie.getState().belicht === mijn.current
  function licht() {
    if (isMijn()) return
    const belicht = belichtingVan(werkruimte.dossier(), verwijzingen)
    mijn.current = belicht.actoren.length + belicht.relaties.length > 0 ? belicht : null
    werkruimte.zet({ belicht: mijn.current })
  }
  function doof() {
    // Under a dialog the map stays as it was seen: that of the picture draws it so.
    if (isMijn() && werkruimte.sessie.getState().dialoog !== null) return naDialoog(werkruimte, doof)
    if (isMijn()) werkruimte.zet({ belicht: null })
    mijn.current = null
  }
  // What goes from the screen takes its light along.
  const laatste = useRef(doof)
  useEffect(() => {
    laatste.current = doof
  })
  useEffect(() => () => laatste.current(), [])

  function toon() {
    const { actoren } = belichtingVan(werkruimte.dossier(), verwijzingen)
    if (actoren.length === 0) return werkruimte.omgeving.announce('Hiervan staat niemand op de kaart')
    licht()
    werkruimte.kaart?.toon(actoren)
    const namen = verwijsAlle('actor', actoren).map((wie) => naamNu(werkruimte, wie))
    werkruimte.omgeving.announce(`In beeld: ${namen.join(', ')}`)
  }

  return {
    toon,
    druk: ({ detail }: MouseEvent): void => {
      // A press of the keyboard counts no clicks.
      const eersteTik = detail > 0 && tik.current.vinger && !tik.current.wasLicht
      if (!eersteTik) toon()
    },
    handlers: {
      [LICHT]: '',
      onPointerOver(event: PointerEvent) {
        if (event.pointerType !== 'touch' && isBinnenste(event)) licht()
      },
      onPointerLeave(event: PointerEvent) {
        if (event.pointerType !== 'touch') doof()
      },
      onPointerDown(event: PointerEvent) {
        if (isBinnenste(event)) tik.current = { vinger: event.pointerType === 'touch', wasLicht: isMijn() }
      },
      onPointerUp(event: PointerEvent) {
        if (event.pointerType !== 'touch' || !isBinnenste(event) || !isEigenlijk(event)) return
        if (tik.current.wasLicht && !event.currentTarget.matches(KNOP)) doof()
        else licht()
      },
      onFocus(event: FocusEvent) {
        if (isBinnenste(event)) licht()
      },
      onBlur(event: FocusEvent) {
        if (!event.currentTarget.contains(event.relatedTarget)) doof()
      },
    },
  }
}
