/**
 * The machine of all hands: which pointer holds which thing, when a press becomes a drag, and how it ends. Pure: the same state and event
 * always give the same answer, so that every stream of pointers can be tried in a test. It knows no element and no library; what a thing is
 * and where it would land is told by the rules of who uses it.
 */

/** In px of the window. */
export type Point = { readonly x: number; readonly y: number }
export type PointerKind = 'mouse' | 'pen' | 'touch'

/** One pointer that is down on one thing. */
export type Hand<Thing, Target> = {
  readonly pointer: number
  readonly kind: PointerKind
  readonly thing: Thing
  /** Where it was pressed, and where it is now. */
  readonly from: Point
  readonly at: Point
  /** Whether it went far enough to be a drag. From then on it stays one. */
  readonly moves: boolean
  /** Where the thing would land; null while the hand only presses. */
  readonly target: Target | null
}

/** In the order in which they were pressed; each pointer once. */
export type Hands<Thing, Target> = readonly Hand<Thing, Target>[]

export type Press<Thing> = {
  readonly pointer: number
  readonly kind: PointerKind
  readonly at: Point
  readonly thing: Thing
}

/** `cancel` is every ending that is no letting go: the system took the pointer, Escape, the thing is gone, the window lost the focus. */
export type HandEvent<Thing> =
  | ({ readonly type: 'press' } & Press<Thing>)
  | { readonly type: 'move' | 'release'; readonly pointer: number; readonly at: Point }
  | { readonly type: 'cancel'; readonly pointer: number }

/** What a hand did. `take` is the beginning of a drag, `tap` a press that went nowhere; `back` leaves everything as it was before `take`. */
export type HandAct<Thing, Target> =
  | { readonly type: 'take' | 'tap' | 'back'; readonly hand: Hand<Thing, Target> }
  | { readonly type: 'drop'; readonly hand: Hand<Thing, Target>; readonly target: Target }

export type HandRules<Thing, Target, Line> = {
  /** From how far a press is a drag, px; a finger is less still than a mouse. */
  threshold: (kind: PointerKind) => number
  /** Whether this press may take its thing, given the other hands. A refused pointer is nobody until it is pressed again. */
  accepts: (press: Press<Thing>, others: Hands<Thing, Target>) => boolean
  /** Where what this hand holds would land, and the lines that say why. Asked only of a hand that moves. */
  aim: (
    hand: Hand<Thing, Target>,
    others: Hands<Thing, Target>,
  ) => { target: Target; lines?: readonly Line[] }
}

export type HandStep<Thing, Target, Line> = {
  readonly hands: Hands<Thing, Target>
  /** At most one: an event is about one pointer. */
  readonly act: HandAct<Thing, Target> | null
  /** Of the hand that moved. */
  readonly lines: readonly Line[]
}

/** A mouse and a pen are steadier than a finger, px. */
const STEADY = 3
const FINGER = 6
export const usualThreshold = (kind: PointerKind): number => (kind === 'touch' ? FINGER : STEADY)

/** One event further. An unknown pointer changes nothing. */
export function stepHands<Thing, Target, Line>(
  rules: HandRules<Thing, Target, Line>,
  hands: Hands<Thing, Target>,
  event: HandEvent<Thing>,
): HandStep<Thing, Target, Line> {
  const held = hands.find(({ pointer }) => pointer === event.pointer)
  const others = held ? hands.filter((hand) => hand !== held) : hands
  const same = { hands, act: null, lines: [] }

  if (event.type === 'press') {
    // A pointer that is down cannot be pressed; the browser reuses the number only after it let go.
    if (held || !rules.accepts(event, hands)) return same
    const { pointer, kind, thing, at } = event
    return { ...same, hands: [...hands, { pointer, kind, thing, from: at, at, moves: false, target: null }] }
  }
  if (!held) return same
  if (event.type === 'cancel') {
    return { hands: others, act: held.moves ? { type: 'back', hand: held } : null, lines: [] }
  }
  if (event.type === 'release' && !held.moves && !isFar(rules, held, event.at)) {
    return { hands: others, act: { type: 'tap', hand: held }, lines: [] }
  }
  if (!held.moves && !isFar(rules, held, event.at)) return same

  const moved = { ...held, at: event.at, moves: true }
  const { target, lines = [] } = rules.aim(moved, others)
  const hand = { ...moved, target }
  // Released far away without a move in between: a drag all the same, and its whole way counts.
  if (event.type === 'release') return { hands: others, act: { type: 'drop', hand, target }, lines: [] }
  return {
    hands: hands.map((other) => (other === held ? hand : other)),
    act: held.moves ? null : { type: 'take', hand },
    lines,
  }
}

const isFar = <Thing, Target, Line>(
  rules: HandRules<Thing, Target, Line>,
  { kind, from }: Hand<Thing, Target>,
  at: Point,
): boolean => Math.hypot(at.x - from.x, at.y - from.y) >= rules.threshold(kind)

/** Nearer than this to a pen that touches the glass, a finger is the side of the hand that writes, px. */
const PALM_REACH = 320

/** Whether a touch at `at` is the palm of a hand that holds one of these pens. A finger further away is somebody else's. */
export const isPalm = (at: Point, pens: readonly Point[]): boolean =>
  pens.some((pen) => Math.hypot(at.x - pen.x, at.y - pen.y) < PALM_REACH)

/** The touches that turn out to be a palm when a pen is pressed at `at`: the side of a hand often lands first. */
export const palmsAt = <Thing, Target>(at: Point, hands: Hands<Thing, Target>): Hands<Thing, Target> =>
  hands.filter(
    ({ kind, at: finger }) => kind === 'touch' && Math.hypot(finger.x - at.x, finger.y - at.y) < PALM_REACH,
  )
