/** Hands on what a component shows: the machine, bound for as long as the component is on screen. Its end is one of the endings of a drag. */
import {
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { bindHands, type HandsBinding } from './hands'
import { type Hand, type HandAct, type HandRules, type Hands, usualThreshold } from './machine'

export type UseHands<Thing, Target> = {
  /** Where the thing would land for this hand; null when it would not move. */
  aim: (hand: Hand<Thing, Target>) => Target
  /** Whether two presses are on one thing: then the second hand is ignored. Identity when left out. */
  isSame?: (a: Thing, b: Thing) => boolean
  onAct?: (act: HandAct<Thing, Target>) => void
  /** At every move, without a redraw. */
  onMove?: (hand: Hand<Thing, Target>) => void
}

/** `moving` changes when a drag begins or ends, and when one would land elsewhere. The latest functions count, also in the middle of a drag. */
export function useHands<Thing, Target>(use: UseHands<Thing, Target>) {
  const [moving, setMoving] = useState<Hands<Thing, Target>>([])
  const now = useRef(use)
  useLayoutEffect(() => {
    now.current = use
  })
  /** The click that a browser makes of letting go is none. */
  const dragged = useRef(false)
  const binding = useRef<HandsBinding<Thing, Target> | null>(null)
  useEffect(() => {
    const rules: HandRules<Thing, Target, never> = {
      threshold: usualThreshold,
      accepts: ({ thing }, others) => {
        const isSame = now.current.isSame ?? Object.is
        return !others.some((other) => isSame(other.thing, thing))
      },
      aim: (hand) => ({ target: now.current.aim(hand) }),
    }
    const bound = bindHands({
      rules,
      onStep({ hands, before, act }) {
        setMoving((shown) => {
          const next = hands.filter(({ moves }) => moves)
          return isShown(shown, next) ? shown : next
        })
        if (act?.type === 'take') dragged.current = true
        // The click that ends a drag comes right behind; any later one is meant.
        if (act?.type === 'drop') setTimeout(() => (dragged.current = false))
        if (act) now.current.onAct?.(act)
        const moved = hands.find((hand) => hand.moves && !before.includes(hand))
        if (moved) now.current.onMove?.(moved)
      },
    })
    binding.current = bound
    return bound.connect()
  }, [])

  const cancel = useCallback(
    (which: (hand: Hand<Thing, Target>) => boolean) => binding.current?.cancel(which),
    [],
  )
  /** On the element that takes a thing in hand. */
  const press = useCallback((event: PointerEvent, thing: Thing): boolean => {
    dragged.current = false
    return event.button === 0 && (binding.current?.press(event, thing) ?? false)
  }, [])
  /** On the same element, where a click means something too. */
  const onClickCapture = useCallback((event: MouseEvent) => {
    if (!dragged.current) return
    dragged.current = false
    event.preventDefault()
    event.stopPropagation()
  }, [])
  return { moving, cancel, press, onClickCapture }
}

const isShown = <Thing, Target>(shown: Hands<Thing, Target>, next: Hands<Thing, Target>): boolean =>
  shown.length === next.length &&
  next.every(({ pointer, target }, i) => shown[i]?.pointer === pointer && Object.is(shown[i].target, target))
