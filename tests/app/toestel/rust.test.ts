/** Work for when the browser rests is done in every browser. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bijRust } from '../../../src/app/toestel/rust'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a browser that tells when it rests is asked, with a latest moment', () => {
  const vraag = vi.fn<(doe: () => void, options: IdleRequestOptions) => number>()
  vi.stubGlobal('requestIdleCallback', vraag)
  const doe = vi.fn<() => void>()
  bijRust(doe, 4000)
  expect(vraag.mock.calls).toEqual([[doe, { timeout: 4000 }]])
  expect(doe).not.toHaveBeenCalled()
})

test('one that never tells, such as Safari, does it at the latest moment', () => {
  expect('requestIdleCallback' in globalThis).toBe(false)
  const doe = vi.fn<() => void>()
  bijRust(doe, 4000)
  vi.advanceTimersByTime(3999)
  expect(doe).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(doe).toHaveBeenCalledOnce()
})
