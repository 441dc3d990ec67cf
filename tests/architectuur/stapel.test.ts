import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What Middenveld is built with was chosen with those who asked for it: weight alone takes none of it out. */
const GEVRAAGD = ['@xyflow/react', 'd3-scale', 'html-to-image', 'react', 'vite', 'vitest', 'zustand']

test('the stack that was asked for is what is installed', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  expect(Object.keys({ ...dependencies, ...devDependencies })).toEqual(expect.arrayContaining(GEVRAAGD))
})
