/**
 * Letter sizes, layers and widths at which a page changes belong to `src/ui/tokens.css`. What is still written out counts here, by kind: a count only
 * goes down, and who brings one down lowers it with it.
 */
import { expect, test } from 'vitest'
import { readTree } from '../support/source'

const RUW = {
  letters: /(?:font-size|font):(?!\s*(?:inherit|[^;]*var\(--letter-))[^;]+;/gu,
  lagen: /z-index:(?!\s*var\()[^;]+;/gu,
  breedtes: /@media[^{]*\((?:min|max)-width:[^{]+\{/gu,
} as const

const telRuw = (css: readonly string[]) =>
  Object.fromEntries(
    Object.entries(RUW).map(([soort, patroon]) => [
      soort,
      css.reduce((som, tekst) => som + [...tekst.matchAll(patroon)].length, 0),
    ]),
  )

test('no more raw letter sizes, layers and widths than today', () => {
  const css = Object.entries(readTree('src')).flatMap(([pad, tekst]) => (pad.endsWith('.css') ? [tekst] : []))
  expect(telRuw(css)).toEqual({ letters: 52, lagen: 45, breedtes: 39 })
})

test('what is written out counts, what a token says does not', () => {
  const css = [
    'a { font-size: 15px; font: 500 1rem var(--letter); z-index: 3; }',
    'b { font-size: var(--letter-klein); font: inherit; z-index: var(--laag-1); }',
    '@media (max-width: 900px) { }',
  ]
  expect(telRuw(css)).toEqual({
    letters: 2,
    lagen: 1,
    breedtes: 1,
  })
})
