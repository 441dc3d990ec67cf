import { expect, test } from 'vitest'
import { readTree } from '../support/source'

test('one function says whether a key belongs to an input method', () => {
  const zelf = Object.entries(readTree('src')).filter(([, text]) => /\bisComposing\b|\bkeyCode\b/u.test(text))
  expect(zelf.map(([path]) => path)).toEqual(['src/ui/typveld.ts'])
})
