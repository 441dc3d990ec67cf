/** Who placed somebody: people, or the app by itself until people move or confirm it. */
import { describe, expect, test } from 'vitest'
import {
  addActor,
  addTegenstelling,
  confirmPlaatsen,
  duplicateActoren,
  placeActoren,
} from '../../src/document/mutations'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { alsVoorstel } from '../../src/domain/model/zone'

function maak() {
  let n = 0
  const d = createDossierDocument({ nieuweId: () => `n${++n}`, vandaag: () => '2026-11-30' })
  const t = addTegenstelling(d)
  const van = (naam: string, x: number) =>
    addActor(d, { soort: 'stilleMidden', naam, posities: { [t]: alsVoorstel({ x, y: 120 }) } })
  const [a, b] = [van('Gezinnen', 0), van('Ouderen', 0.1)]
  return { d, t, a, b, plek: (id: string) => d.read().actoren[id]?.posities[t] }
}

describe('a place that the app gave', () => {
  test.each([
    ['moved along the axis', { x: 0.02, y: 120 }, undefined],
    ['only up or down, as when a neighbour makes room', { x: 0, y: 300 }, true],
    ['let go where it was', { x: 0, y: 120 }, true],
  ])('%s', (_wat, naar, doorApp) => {
    const { d, t, a, plek } = maak()
    placeActoren(d, t, [{ id: a, ...naar }])
    expect(plek(a)).toEqual({ ...naar, ...(doorApp ? { doorApp } : {}) })
  })
  test('is of people after a group move, and undo gives it back', () => {
    const { d, t, a, b, plek } = maak()
    placeActoren(d, t, [
      { id: a, x: 0.2, y: 0 },
      { id: b, x: 0.3, y: 0 },
    ])
    expect([plek(a)?.doorApp, plek(b)?.doorApp]).toEqual([undefined, undefined])
    d.undo()
    expect([plek(a)?.doorApp, plek(b)?.doorApp]).toEqual([true, true])
  })
  test('is confirmed in one step for all, without moving anybody, and undo takes that back', () => {
    const { d, t, a, b, plek } = maak()
    confirmPlaatsen(d, t, [a, b])
    expect([plek(a), plek(b)]).toEqual([
      { x: 0, y: 120 },
      { x: 0.1, y: 120 },
    ])
    d.undo()
    expect([plek(a)?.doorApp, plek(b)?.doorApp]).toEqual([true, true])
  })
  test('that is confirmed already makes no step', () => {
    const { d, t, a } = maak()
    confirmPlaatsen(d, t, [a])
    const gedaan = d.history().undo
    confirmPlaatsen(d, t, [a])
    expect(d.history().undo).toBe(gedaan)
    expect(gedaan).toContain('Plek bevestigd')
  })
  test('a copy gets one, beside an original that people placed', () => {
    const { d, t, a, plek } = maak()
    confirmPlaatsen(d, t, [a])
    const [kopie = ''] = duplicateActoren(d, [a], t)
    expect(plek(kopie)?.doorApp).toBe(true)
    expect(plek(a)?.doorApp).toBeUndefined()
  })
})
