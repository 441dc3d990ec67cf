import { afterEach, describe, expect, test } from 'vitest'
import { isTypend } from '../../src/ui/typveld'

afterEach(() => document.body.replaceChildren())

describe('somebody types', () => {
  test.each([
    ['<input>', true],
    ['<textarea></textarea>', true],
    ['<input type="search">', true],
    ['<input readonly>', false],
    ['<textarea readonly></textarea>', false],
    ['<input type="checkbox">', false],
    ['<input type="range">', false],
    ['<select></select>', false],
    ['<button>Klaar</button>', false],
  ])('with the focus in %s: %s', (html, typend) => {
    document.body.innerHTML = html
    expect(isTypend()).toBe(false)
    document.body.querySelector<HTMLElement>('*')?.focus()
    expect(isTypend()).toBe(typend)
  })
})
