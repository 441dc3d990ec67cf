import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { hintdeel } from '../../src/ui/useHint'
import { Uitlegwoord } from '../../src/ui/Uitlegwoord'

beforeAll(hintdeel.laad)
beforeEach(() => {
  vi.useFakeTimers()
  render(
    <p>
      Een <Uitlegwoord tekst="verbinders" woord="Verbinder" betekenis="Brengt meningen samen." /> telt mee.
    </p>,
  )
})
afterEach(() => {
  vi.useRealTimers()
})

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const woord = () => screen.getByRole('button', { name: 'verbinders' })
const uitleg = () => screen.queryByRole('tooltip')?.textContent

test('Enter tells the meaning, also to who hears it, and Escape sends it away', () => {
  act(() => woord().focus())
  fireEvent.keyDown(woord(), { key: 'Enter' })
  wait(0)
  expect(uitleg()).toBe('VerbinderBrengt meningen samen.')
  expect(woord().getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id)
  fireEvent.keyDown(woord(), { key: 'Escape' })
  expect(uitleg()).toBeUndefined()
})

test('a tap tells it until a tap elsewhere or on the word again', () => {
  fireEvent.click(woord())
  wait(0)
  expect(uitleg()).toBe('VerbinderBrengt meningen samen.')
  fireEvent.pointerDown(document.body)
  wait(100)
  expect(uitleg()).toBeUndefined()
  fireEvent.click(woord())
  wait(0)
  fireEvent.click(woord())
  wait(100)
  expect(uitleg()).toBeUndefined()
})

test('a pointer that only passes by gets nothing', () => {
  fireEvent.pointerEnter(woord(), { pointerType: 'mouse' })
  wait(200)
  fireEvent.pointerLeave(woord(), { pointerType: 'mouse' })
  wait(1000)
  expect(uitleg()).toBeUndefined()
})
