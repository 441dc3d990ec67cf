import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Drukknop } from '../../src/ui/Drukknop'

let onder: Element | null = null

function toon() {
  const gedrukt = vi.fn()
  const erachter = vi.fn()
  render(
    <div role="presentation" onClick={erachter} onPointerDown={erachter} onKeyDown={erachter}>
      <Drukknop onPress={gedrukt}>Terug</Drukknop>
    </div>,
  )
  const knop = screen.getByRole('button')
  onder = knop
  const vinger = (soort: 'pointerDown' | 'pointerUp' | 'pointerCancel', pointerId: number) =>
    fireEvent[soort](knop, { pointerId, pointerType: 'touch', button: 0 })
  return { knop, gedrukt, erachter, vinger }
}

beforeEach(() => {
  vi.useFakeTimers()
  document.elementFromPoint = () => onder
  // jsdom has no pointer events of its own.
  globalThis.PointerEvent ??= class extends MouseEvent {
    pointerId: number
    pointerType: string
    constructor(soort: string, init: PointerEventInit = {}) {
      super(soort, init)
      this.pointerId = init.pointerId ?? 0
      this.pointerType = init.pointerType ?? ''
    }
  } as typeof PointerEvent
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a click is one press, and nothing of it reaches what lies behind', () => {
  const { knop, gedrukt, erachter } = toon()
  fireEvent.pointerDown(knop, { pointerId: 1, pointerType: 'mouse', button: 0 })
  fireEvent.keyDown(knop, { key: 'Enter' })
  fireEvent.click(knop)
  vi.runAllTimers()
  expect(gedrukt).toHaveBeenCalledOnce()
  expect(erachter).not.toHaveBeenCalled()
})

test('a finger of which the browser makes no click, counts', () => {
  const { gedrukt, vinger } = toon()
  vinger('pointerDown', 2)
  vinger('pointerUp', 2)
  expect(gedrukt).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(gedrukt).toHaveBeenCalledOnce()
})

test('one of which it does make a click, counts once', () => {
  const { knop, gedrukt, vinger } = toon()
  vinger('pointerDown', 1)
  vinger('pointerUp', 1)
  fireEvent.click(knop)
  vi.runAllTimers()
  expect(gedrukt).toHaveBeenCalledOnce()
})

test.each<[string, (hand: ReturnType<typeof toon>) => void]>([
  ['slides off', ({ vinger }) => ((onder = document.body), void vinger('pointerUp', 1))],
  ['is another than the one that came down', ({ vinger }) => void vinger('pointerUp', 2)],
  ['becomes a scroll', ({ vinger }) => (vinger('pointerCancel', 1), void vinger('pointerUp', 1))],
])('a finger that %s presses nothing', (_, doe) => {
  const hand = toon()
  hand.vinger('pointerDown', 1)
  doe(hand)
  vi.runAllTimers()
  expect(hand.gedrukt).not.toHaveBeenCalled()
})

test('a key that is held presses once', () => {
  const { knop } = toon()
  // Not prevented: the browser makes its click of it.
  expect(fireEvent.keyDown(knop, { key: 'Enter' })).toBe(true)
  expect(fireEvent.keyDown(knop, { key: 'Enter', repeat: true })).toBe(false)
})
