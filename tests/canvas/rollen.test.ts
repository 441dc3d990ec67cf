/** What cards and lines are called for who hears them. */
import { expect, test } from 'vitest'
import { metActorrol, metRelatierol } from '../../src/canvas/rollen'
import type { RelatieEdge } from '../../src/canvas/knopen'
import { maakGalerijkaart, TEGENSTELLING } from '../galerij/kaarten'
import { knopenVan } from '../support/schermen'

const [knoop] = knopenVan(maakGalerijkaart('vijf actoren'), TEGENSTELLING).knopen

test('what rests because others are forward is said behind its name, and only then', () => {
  const stand = { isHalte: false, wordtHernoemd: false }
  const lijn: RelatieEdge = { id: 'r', type: 'relatie', source: 'a', target: 'b', ariaLabel: 'A volgt B' }
  expect(metRelatierol(lijn, { ...stand, rust: true }).ariaLabel).toBe('A volgt B, op de achtergrond')
  expect(metRelatierol(lijn, { ...stand, rust: false }).ariaLabel).toBe('A volgt B')
  if (!knoop) throw new Error('No card on this map')
  expect(metActorrol(knoop, { ...stand, rust: true }).ariaLabel).toBe(`${knoop.ariaLabel}, op de achtergrond`)
  expect(metActorrol(knoop, { ...stand, rust: false }).ariaLabel).toBe(knoop.ariaLabel)
})
