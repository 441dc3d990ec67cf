import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type HandAct,
  type HandEvent,
  type HandRules,
  type Hands,
  isPalm,
  palmsAt,
  type PointerKind,
  stepHands,
  usualThreshold,
} from '../../../src/ui/hand/machine'

/** A board with cards that are called by a letter; a card lands as far from its place as the hand went. */
type Target = string
const rules: HandRules<string, Target, string> = {
  threshold: usualThreshold,
  accepts: ({ thing }, others) => others.every((other) => other.thing !== thing),
  aim: ({ thing, from, at }) => ({
    target: `${thing}+${at.x - from.x},${at.y - from.y}`,
    lines: [`of ${thing}`],
  }),
}

const press = (pointer: number, thing: string, x = 0, y = 0, kind: PointerKind = 'touch') =>
  ({ type: 'press', pointer, kind, at: { x, y }, thing }) as const
const move = (pointer: number, x: number, y = 0) => ({ type: 'move', pointer, at: { x, y } }) as const
const release = (pointer: number, x: number, y = 0) => ({ type: 'release', pointer, at: { x, y } }) as const
const cancel = (pointer: number) => ({ type: 'cancel', pointer }) as const

const say = (act: HandAct<string, Target> | null): string[] =>
  act === null ? [] : [act.type === 'drop' ? `drop ${act.target}` : `${act.type} ${act.hand.thing}`]

function play(events: readonly HandEvent<string>[]) {
  let hands: Hands<string, Target> = []
  const acts: string[] = []
  const lines: string[][] = []
  for (const event of events) {
    const step = stepHands(rules, hands, event)
    hands = step.hands
    acts.push(...say(step.act))
    if (step.lines.length > 0) lines.push([...step.lines])
  }
  return { acts, lines, held: hands.map(({ thing }) => thing) }
}

describe('one hand', () => {
  test.each<[string, HandEvent<string>[], string[], string[]]>([
    ['a press that goes nowhere is a tap', [press(1, 'A'), release(1, 0)], ['tap A'], []],
    ['less than the threshold is still a tap', [press(1, 'A'), move(1, 5), release(1, 5)], ['tap A'], []],
    ['further is a drag', [press(1, 'A'), move(1, 6), release(1, 20, 3)], ['take A', 'drop A+20,3'], []],
    [
      'the whole way counts, also when the first step is large',
      [press(1, 'A'), move(1, 400)],
      ['take A'],
      ['A'],
    ],
    ['let go far away without a move between', [press(1, 'A'), release(1, 90)], ['drop A+90,0'], []],
    [
      'once a drag, back at the beginning is a drop and no tap',
      [press(1, 'A'), move(1, 50), move(1, 0), release(1, 0)],
      ['take A', 'drop A+0,0'],
      [],
    ],
    ['the system takes the pointer', [press(1, 'A'), move(1, 50), cancel(1)], ['take A', 'back A'], []],
    ['taken before it moved: nothing happened', [press(1, 'A'), cancel(1)], [], []],
    [
      'what follows an ending is nobody',
      [press(1, 'A'), move(1, 50), cancel(1), move(1, 80), release(1, 80)],
      ['take A', 'back A'],
      [],
    ],
    ['a pointer that was never pressed', [move(7, 50), release(7, 50), cancel(7)], [], []],
    [
      'a pointer that is down is not pressed again',
      [press(1, 'A'), press(1, 'B'), release(1, 0)],
      ['tap A'],
      [],
    ],
  ])('%s', (_, events, acts, held) => {
    expect(play(events)).toMatchObject({ acts, held })
  })

  test('a mouse is a drag from 3 px, a finger from 6', () => {
    const goes = (kind: PointerKind, far: number) =>
      play([press(1, 'A', 0, 0, kind), move(1, far)]).acts.length > 0
    expect([
      goes('mouse', 2.9),
      goes('mouse', 3),
      goes('pen', 3),
      goes('touch', 5.9),
      goes('touch', 6),
    ]).toEqual([false, true, true, false, true])
  })

  test('lines are those of the hand that moved', () => {
    expect(play([press(1, 'A'), press(2, 'B'), move(1, 9), move(2, 9)]).lines).toEqual([['of A'], ['of B']])
  })
})

describe('several hands', () => {
  test('two hands drag two cards, and both land', () => {
    const { acts, held } = play([
      press(1, 'A'),
      press(2, 'B'),
      move(1, 10),
      move(2, -10),
      release(2, -20),
      move(1, 30),
      release(1, 40),
    ])
    expect(acts).toEqual(['take A', 'take B', 'drop B+-20,0', 'drop A+40,0'])
    expect(held).toEqual([])
  })

  test('a second hand on a held card is nobody, and its own letting go drops nothing', () => {
    const { acts, held } = play([press(1, 'A'), move(1, 10), press(2, 'A'), move(2, 200), release(2, 200)])
    expect(acts).toEqual(['take A'])
    expect(held).toEqual(['A'])
  })

  test('the card that the first hand let go of is free for the next', () => {
    expect(play([press(1, 'A'), press(2, 'A'), release(1, 0), press(3, 'A'), release(3, 0)]).acts).toEqual([
      'tap A',
      'tap A',
    ])
  })
})

describe('the side of a hand that writes', () => {
  test('a touch near a pen is a palm, one far away is somebody else', () => {
    const pens = [{ x: 500, y: 500 }]
    expect(isPalm({ x: 560, y: 620 }, pens)).toBe(true)
    expect(isPalm({ x: 1500, y: 500 }, pens)).toBe(false)
    expect(isPalm({ x: 560, y: 620 }, [])).toBe(false)
  })

  test('a palm that landed before the pen is found when the pen lands', () => {
    let hands: Hands<string, Target> = []
    for (const event of [press(1, 'A', 540, 600), press(2, 'B', 1500, 500)])
      hands = stepHands(rules, hands, event).hands
    expect(palmsAt({ x: 500, y: 500 }, hands).map(({ thing }) => thing)).toEqual(['A'])
  })
})

describe('any stream of five pointers over four cards', () => {
  const pointer = fc.integer({ min: 1, max: 5 })
  const spot = fc.record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -40, max: 40 }) })
  const event: fc.Arbitrary<HandEvent<string>> = fc.oneof(
    fc.record({
      type: fc.constant('press' as const),
      pointer,
      kind: fc.constantFrom<PointerKind>('mouse', 'pen', 'touch'),
      at: spot,
      thing: fc.constantFrom('A', 'B', 'C', 'D'),
    }),
    fc.record({ type: fc.constantFrom('move' as const, 'release' as const), pointer, at: spot }),
    fc.record({ type: fc.constant('cancel' as const), pointer }),
  )

  /** What is wrong with this step, in words. `flying` are the pointers that took something and did not end yet. */
  function findFaults(
    before: Hands<string, Target>,
    one: HandEvent<string>,
    { hands, act }: ReturnType<typeof stepHands<string, Target, string>>,
    flying: Set<number>,
  ): string[] {
    const faults: string[] = []
    const claim = (holds: boolean, fault: string) => void (holds || faults.push(fault))
    claim(new Set(hands.map(({ thing }) => thing)).size === hands.length, 'a card in two hands')
    claim(new Set(hands.map(({ pointer }) => pointer)).size === hands.length, 'a pointer with two cards')
    for (const other of before)
      claim(
        other.pointer === one.pointer || hands.includes(other),
        `${other.thing} was touched by another hand`,
      )
    if (act) {
      const { pointer, thing, from, at } = act.hand
      const flew = flying.has(pointer)
      if (act.type === 'take') flying.add(pointer)
      else flying.delete(pointer)
      claim(act.type === 'drop' || flew === (act.type === 'back'), `${act.type} of a hand that flew: ${flew}`)
      if (act.type === 'drop')
        claim(act.target === `${thing}+${at.x - from.x},${at.y - from.y}`, 'not where the hand is')
    }
    const moving = hands.filter(({ moves }) => moves).map(({ pointer }) => pointer)
    claim(moving.length === flying.size && moving.every((id) => flying.has(id)), 'a take without an ending')
    return faults
  }

  test('a card is in one hand at most, a pointer holds one card, and each take has exactly one ending', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (events) => {
        let hands: Hands<string, Target> = []
        const flying = new Set<number>()
        const faults = events.flatMap((one) => {
          const step = stepHands(rules, hands, one)
          const found = findFaults(hands, one, step, flying)
          ;({ hands } = step)
          return found
        })
        expect(faults).toEqual([])
      }),
    )
  })
})
