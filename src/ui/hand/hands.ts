/**
 * Hands on the glass: binds the pointers of the browser to the machine. One place knows the endings of a drag: let go, taken by the system,
 * Escape or Ctrl Z, the window that loses the focus or changes its size, and a thing that is gone.
 */
import {
  type Hand,
  type HandAct,
  type HandEvent,
  type HandRules,
  type Hands,
  isPalm,
  palmsAt,
  type PointerKind,
  stepHands,
} from './machine'
import { followPens, type Pens } from './pens'

/** What of a pointer event counts; a React event and one of the browser both have it. */
export type PointerFacts = {
  pointerId: number
  pointerType: string
  clientX: number
  clientY: number
  /** What was pressed. */
  target?: EventTarget | null
}

export type HandsOptions<Thing, Target, Line> = {
  rules: HandRules<Thing, Target, Line>
  /** After every event that changed something. */
  onStep: (step: {
    hands: Hands<Thing, Target>
    before: Hands<Thing, Target>
    act: HandAct<Thing, Target> | null
    lines: readonly Line[]
  }) => void
  /** A finger or pen that rests where it was pressed: letting go is then no tap. Without it a press may last as long as it likes. */
  onLongPress?: (hand: Hand<Thing, Target>) => void
  /** It moves after all, and is a drag like any other. */
  onLongPressOver?: () => void
}

export type HandsBinding<Thing, Target> = {
  /** Ends what a press turns out to be the palm of. `press` does so itself; ask first where the thing depends on where everything lies. */
  settle: (event: PointerFacts) => void
  /** True when the press took the thing. */
  press: (event: PointerFacts, thing: Thing) => boolean
  hands: () => Hands<Thing, Target>
  /** Ends the hands for which this is true, as if nothing had happened. */
  cancel: (which: (hand: Hand<Thing, Target>) => boolean) => void
  /** From here on it hears the window, until the function that it returns is called; that ends what is in a hand. Can be done again. */
  connect: () => () => void
}

/** How long a finger has to rest before it asks for the menu, ms; as on phones. */
const LONG_PRESS = 500

export const kindOf = (type: string): PointerKind => (type === 'touch' || type === 'pen' ? type : 'mouse')
const at = ({ clientX, clientY }: PointerFacts) => ({ x: clientX, y: clientY })

/** For a finger that just let go and was no tap: the browser makes no click of its end, which comes right after. */
export function leaveQuietly(): void {
  const done = new AbortController()
  const stop = (event: TouchEvent) => {
    done.abort()
    if (event.type === 'touchend' && event.cancelable) event.preventDefault()
  }
  const options = { capture: true, passive: false, signal: done.signal }
  window.addEventListener('touchend', stop, options)
  window.addEventListener('touchcancel', stop, options)
}

export function bindHands<Thing, Target, Line = never>({
  rules,
  onStep,
  onLongPress,
  onLongPressOver,
}: HandsOptions<Thing, Target, Line>): HandsBinding<Thing, Target> {
  let hands: Hands<Thing, Target> = []
  const pressed = new Map<number, EventTarget | null | undefined>()
  const clocks = new Map<number, ReturnType<typeof setTimeout>>()
  /** Pointers that rested long enough. */
  const rested = new Set<number>()
  const stopClock = (pointer: number) => {
    clearTimeout(clocks.get(pointer))
    clocks.delete(pointer)
  }

  function send(event: HandEvent<Thing>) {
    const before = hands
    const step = stepHands(rules, hands, event)
    hands = step.hands
    if (hands === before && !step.act) return
    for (const pointer of pressed.keys()) {
      if (!hands.some((hand) => hand.pointer === pointer)) pressed.delete(pointer)
    }
    for (const pointer of clocks.keys()) {
      const hand = hands.find((other) => other.pointer === pointer)
      if (!hand || hand.moves) stopClock(pointer)
    }
    if (step.act?.type === 'take' && step.act.hand.kind !== 'touch') capture(event.pointer)
    for (const pointer of rested) {
      const hand = hands.find((other) => other.pointer === pointer)
      if (hand && !hand.moves) continue
      rested.delete(pointer)
      if (hand) onLongPressOver?.()
    }
    if (hands.length === 0) ignore()
    else if (before.length === 0) listen()
    onStep({ ...step, before })
  }
  /** From here on the browser need not look what lies under a mouse or pen at each move, and nothing else lights up; a finger it holds by itself. */
  function capture(pointer: number) {
    const target = pressed.get(pointer)
    if (!(target instanceof Element) || !target.isConnected) return
    try {
      target.setPointerCapture(pointer)
    } catch {
      // The pointer has left in the meantime: the end of this drag is on its way.
    }
  }
  const cancel = (which: (hand: Hand<Thing, Target>) => boolean) => {
    for (const { pointer } of hands.filter(which)) send({ type: 'cancel', pointer })
  }

  const isOurs = (pointer: number) => hands.some((hand) => hand.pointer === pointer)
  function onMove(event: PointerEvent) {
    if (!isOurs(event.pointerId)) return
    // A button that was let go outside the window is never told; a mouse that moves without one holds nothing.
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      return send({ type: 'cancel', pointer: event.pointerId })
    }
    send({ type: 'move', pointer: event.pointerId, at: at(event) })
  }
  const onRelease = (event: PointerEvent) => {
    const pointer = event.pointerId
    if (!rested.has(pointer)) return send({ type: 'release', pointer, at: at(event) })
    // A click would take the focus out of the menu.
    if (kindOf(event.pointerType) === 'touch') leaveQuietly()
    send({ type: 'cancel', pointer })
  }
  const onLost = (event: PointerEvent) => send({ type: 'cancel', pointer: event.pointerId })
  const onEverythingLost = () => cancel(() => true)
  const onHidden = () => document.visibilityState === 'hidden' && onEverythingLost()
  function onKey(event: KeyboardEvent) {
    // Redo as well: while a hand holds something, nothing else moves.
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && /^[yz]$/iu.test(event.key)
    if (event.key !== 'Escape' && !isUndo) return
    const last = hands.findLast(({ moves }) => moves)
    if (!last) return
    // It ends this drag and nothing else: no dialog closes, and nothing that was done before is undone.
    event.preventDefault()
    event.stopImmediatePropagation()
    send({ type: 'cancel', pointer: last.pointer })
  }

  let listening = new AbortController()
  function listen() {
    listening = new AbortController()
    const { signal } = listening
    const first = { signal, capture: true }
    // Not on the window: there stands who takes a touch for something else, before any hand hears of it.
    document.addEventListener('pointermove', onMove, first)
    document.addEventListener('pointerup', onRelease, first)
    document.addEventListener('pointercancel', onLost, first)
    window.addEventListener('keydown', onKey, first)
    window.addEventListener('blur', onEverythingLost, { signal })
    window.addEventListener('resize', onEverythingLost, { signal })
    document.addEventListener('visibilitychange', onHidden, { signal })
  }
  const ignore = () => listening.abort()

  function settle(event: PointerFacts) {
    if (kindOf(event.pointerType) !== 'pen') return
    const palms = palmsAt(at(event), hands)
    cancel((hand) => palms.includes(hand))
  }

  let pens: Pens | null = null

  return {
    settle,
    press(event, thing) {
      const { pointerId: pointer } = event
      const kind = kindOf(event.pointerType)
      if (kind === 'touch' && isPalm(at(event), pens?.at() ?? [])) return false
      pens?.note(event)
      settle(event)
      send({ type: 'press', pointer, kind, at: at(event), thing })
      if (!isOurs(pointer)) return false
      pressed.set(pointer, event.target)
      if (onLongPress && kind !== 'mouse') {
        clocks.set(
          pointer,
          setTimeout(() => {
            const hand = hands.find((other) => other.pointer === pointer)
            if (!hand || hand.moves) return
            rested.add(pointer)
            onLongPress(hand)
          }, LONG_PRESS),
        )
      }
      return true
    },
    hands: () => hands,
    cancel,
    connect() {
      // A pen that lands anywhere in the window has its hand beside it.
      const here = followPens(settle)
      pens = here
      return () => {
        cancel(() => true)
        ignore()
        here.dispose()
        if (pens === here) pens = null
      }
    },
  }
}
