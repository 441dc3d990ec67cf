import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bindHands, type HandsBinding } from '../../../src/ui/hand/hands'
import { usualThreshold } from '../../../src/ui/hand/machine'
import { dempTik } from '../../../src/ui/slottik'

type Told = string[]
let told: Told
let binding: HandsBinding<string, number>
let disconnect: () => void

beforeEach(() => {
  told = []
  binding = bindHands<string, number>({
    rules: {
      threshold: usualThreshold,
      accepts: ({ thing }, others) => others.every((other) => other.thing !== thing),
      aim: ({ from, at }) => ({ target: at.x - from.x }),
    },
    onStep: ({ act }) => {
      if (act)
        told.push(
          act.type === 'drop' ? `drop ${act.hand.thing} ${act.target}` : `${act.type} ${act.hand.thing}`,
        )
    },
    onLongPress: ({ thing }) => told.push(`long ${thing}`),
    onLongPressOver: () => told.push('over'),
  })
  disconnect = binding.connect()
})
afterEach(() => disconnect())

const facts = (pointerId: number, clientX: number, pointerType = 'touch') => ({
  pointerId,
  pointerType,
  clientX,
  clientY: 0,
})
function tell(type: string, pointerId: number, clientX = 0, pointerType = 'touch', buttons = 1) {
  const event = new MouseEvent(type, { clientX, buttons, bubbles: true, cancelable: true })
  Object.assign(event, { pointerId, pointerType })
  document.dispatchEvent(event)
}
function key(init: KeyboardEventInit) {
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
  document.body.dispatchEvent(event)
  return event
}
/** A card that is being dragged. */
function drag(pointer = 1, thing = 'A') {
  binding.press(facts(pointer, 0), thing)
  tell('pointermove', pointer, 40)
}

describe('the ways in which a drag ends', () => {
  test.each<[string, () => void, string]>([
    ['let go', () => tell('pointerup', 1, 50), 'drop A 50'],
    ['the system takes the pointer', () => tell('pointercancel', 1), 'back A'],
    ['Escape', () => key({ key: 'Escape' }), 'back A'],
    ['Ctrl Z', () => key({ key: 'z', ctrlKey: true }), 'back A'],
    ['Ctrl Y', () => key({ key: 'y', ctrlKey: true }), 'back A'],
    ['Ctrl Z with Caps Lock', () => key({ key: 'Z', ctrlKey: true }), 'back A'],
    ['the window loses the focus', () => window.dispatchEvent(new Event('blur')), 'back A'],
    ['the window changes its size', () => window.dispatchEvent(new Event('resize')), 'back A'],
    ['the thing is gone', () => binding.cancel(({ thing }) => thing === 'A'), 'back A'],
    ['who listens goes away', () => disconnect(), 'back A'],
  ])('%s', (_, end, expected) => {
    drag()
    end()
    expect(told).toEqual(['take A', expected])
    expect(binding.hands()).toEqual([])
    // What the pointer still does is nobody's.
    tell('pointermove', 1, 90)
    tell('pointerup', 1, 90)
    expect(told).toHaveLength(2)
  })

  test('a mouse whose button was let go outside the window holds nothing', () => {
    binding.press(facts(1, 0, 'mouse'), 'A')
    tell('pointermove', 1, 40, 'mouse')
    tell('pointermove', 1, 60, 'mouse', 0)
    expect(told).toEqual(['take A', 'back A'])
  })
})

describe('what was pressed holds its mouse or pen', () => {
  function press(pointerType: string) {
    const card = document.body.appendChild(document.createElement('div'))
    card.setPointerCapture = (pointer) => told.push(`held ${pointer}`)
    binding.press({ ...facts(7, 0, pointerType), target: card }, 'A')
    return card
  }

  test.each(['mouse', 'pen'])('a %s from the moment that it drags', (kind) => {
    press(kind)
    expect(told).toEqual([])
    tell('pointermove', 7, 40, kind)
    tell('pointermove', 7, 50, kind)
    expect(told).toEqual(['held 7', 'take A'])
  })

  test('a finger is held by the browser already', () => {
    press('touch')
    tell('pointermove', 7, 40)
    expect(told).toEqual(['take A'])
  })

  test('what is no longer there holds nothing, and the drag goes on', () => {
    press('mouse').remove()
    tell('pointermove', 7, 40, 'mouse')
    tell('pointerup', 7, 40, 'mouse')
    expect(told).toEqual(['take A', 'drop A 40'])
  })
})

describe('Escape and Ctrl Z', () => {
  test('end the last drag only, and nobody else hears of the key', () => {
    const heard = vi.fn<() => void>()
    document.body.addEventListener('keydown', heard)
    drag(1, 'A')
    drag(2, 'B')
    expect(key({ key: 'z', ctrlKey: true }).defaultPrevented).toBe(true)
    expect(told).toEqual(['take A', 'take B', 'back B'])
    expect(heard).not.toHaveBeenCalled()
    document.body.removeEventListener('keydown', heard)
  })

  test('are anybody’s while a hand only presses', () => {
    binding.press(facts(1, 0), 'A')
    expect(key({ key: 'Escape' }).defaultPrevented).toBe(false)
    tell('pointerup', 1)
    expect(told).toEqual(['tap A'])
  })
})

describe('a finger that rests', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('asks for the menu, and is no tap any more', () => {
    binding.press(facts(1, 0), 'A')
    vi.advanceTimersByTime(600)
    tell('pointerup', 1)
    expect(told).toEqual(['long A'])
  })

  test('that moves after all drags what it held', () => {
    binding.press(facts(1, 0), 'A')
    vi.advanceTimersByTime(600)
    tell('pointermove', 1, 2)
    expect(told).toEqual(['long A'])
    tell('pointermove', 1, 40)
    tell('pointermove', 1, 60)
    tell('pointerup', 1, 60)
    expect(told).toEqual(['long A', 'over', 'take A', 'drop A 60'])
    // The next press of that pointer begins anew.
    binding.press(facts(1, 0), 'A')
    tell('pointerup', 1)
    expect(told.at(-1)).toBe('tap A')
  })

  test('not when it moved, let go, or is a mouse', () => {
    drag(1, 'A')
    binding.press(facts(2, 0), 'B')
    tell('pointerup', 2)
    binding.press(facts(3, 0, 'mouse'), 'C')
    vi.advanceTimersByTime(600)
    expect(told).toEqual(['take A', 'tap B'])
  })
})

test('the tap of a finger that closed what stood open is nobody’s, also beside a hand that drags', () => {
  drag(1, 'A')
  tell('pointerdown', 2, 300)
  dempTik(new PointerEvent('pointerdown', { pointerId: 2, pointerType: 'touch', clientX: 300 }))
  binding.press(facts(2, 300), 'B')
  tell('pointerup', 2, 300)
  expect([told, binding.hands().map(({ thing }) => thing)]).toEqual([['take A'], ['A']])
})

describe('a pen and the side of its hand', () => {
  test('the palm that lands later takes nothing', () => {
    binding.press(facts(1, 0, 'pen'), 'A')
    expect(binding.press(facts(2, 60), 'B')).toBe(false)
    expect(binding.press(facts(3, 900), 'C')).toBe(true)
  })

  test('also when the pen holds nothing any more, or landed elsewhere in the window', () => {
    binding.press(facts(1, 0, 'pen'), 'A')
    binding.cancel(() => true)
    expect(binding.press(facts(2, 60), 'B')).toBe(false)
    tell('pointerup', 1, 0, 'pen', 0)
    expect(binding.press(facts(3, 60), 'B')).toBe(true)
    tell('pointerdown', 4, 90, 'pen')
    expect(binding.hands()).toEqual([])
    expect(binding.press(facts(5, 60), 'B')).toBe(false)
    // Lifted where nobody saw it: a pen that moves without touching only hovers.
    tell('pointermove', 4, 90, 'pen', 0)
    expect(binding.press(facts(6, 60), 'B')).toBe(true)
  })

  test('not of a pen that went while another window had it', () => {
    tell('pointerdown', 1, 0, 'pen')
    window.dispatchEvent(new Event('blur'))
    expect(binding.press(facts(2, 60), 'A')).toBe(true)
    // One that is still down is heard of again when it moves.
    tell('pointermove', 1, 0, 'pen')
    expect(binding.press(facts(3, 60), 'B')).toBe(false)
  })

  test('knows pens again after it went away and came back', () => {
    disconnect()
    disconnect = binding.connect()
    tell('pointerdown', 1, 0, 'pen')
    expect(binding.press(facts(2, 60), 'A')).toBe(false)
  })

  test('the palm that landed first lets go when the pen lands', () => {
    drag(1, 'B')
    binding.press(facts(2, 60, 'pen'), 'A')
    expect(told).toEqual(['take B', 'back B'])
    expect(binding.hands().map(({ thing }) => thing)).toEqual(['A'])
  })
})
