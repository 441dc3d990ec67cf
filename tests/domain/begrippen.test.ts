import { expect, test } from 'vitest'
import { ACTOR_SOORTEN, ROLLEN } from '../../src/domain/model/actor'
import { BEGRIPPEN, type Begrip } from '../../src/domain/begrippen'

const begrippen: [string, Begrip][] = Object.entries(BEGRIPPEN)

test.each(begrippen)(
  '%s is spelled for code and explained for people',
  (naam, { woord, betekenis, bron }) => {
    expect(naam).toMatch(/^[a-z][A-Za-z]*$/)
    expect(woord).not.toBe('')
    expect(betekenis).toMatch(/^[A-ZÀ-Þ0-9].*[.!?]$/u)
    expect(betekenis.length).toBeLessThan(160)
    expect(bron).toMatch(/^(S\d(\.\d)?|Middenveld)$/)
  },
)

test('no word is explained with a word that is not to be used', () => {
  const verboden = new Set(begrippen.flatMap(([, { nooit = [] }]) => nooit))
  const zelf = begrippen.flatMap(([naam, { woord, meervoud }]) => [naam, woord, meervoud ?? woord])
  expect(zelf.filter((woord) => verboden.has(woord))).toEqual([])
})

test('every soort actor and every rol is in it', () => {
  expect([...ACTOR_SOORTEN, ...ROLLEN].filter((naam) => !(naam in BEGRIPPEN))).toEqual([])
})
