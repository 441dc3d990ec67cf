/** Who placed somebody: people, or the app by itself until people move or confirm it. */
import { describe, expect, test } from 'vitest'
import {
  addActor,
  addRonde,
  addTegenstelling,
  confirmPlaatsen,
  duplicateActoren,
  editEens,
  parkActoren,
  placeActoren,
  placeRonde,
  removeTegenstelling,
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

describe('a place on which the room agreed', () => {
  const eens = () => {
    const alles = maak()
    editEens(alles.d, alles.t, [alles.a], true)
    return { ...alles, van: (id: string) => alles.d.read().actoren[id]?.eens }
  }
  test('has a day, counts as given by people, and is said in the words of the step', () => {
    const { d, t, a, van, plek } = eens()
    expect(van(a)).toEqual({ [t]: '2026-11-30' })
    expect(plek(a)).toEqual({ x: 0, y: 120 })
    expect(d.history().undo).toBe('Eens over de plaats: Gezinnen')
    d.undo()
    expect([van(a), plek(a)?.doorApp]).toEqual([{}, true])
  })
  test('is moved by nobody, along the axis or up and down, while a neighbour still is', () => {
    const { d, t, a, b, plek } = eens()
    placeActoren(d, t, [
      { id: a, x: 0.5, y: 0 },
      { id: b, x: 0.6, y: 0 },
    ])
    parkActoren(d, [a], t)
    placeActoren(d, t, [{ id: a, x: 0, y: 900 }])
    expect([plek(a), plek(b)]).toEqual([
      { x: 0, y: 120 },
      { x: 0.6, y: 0 },
    ])
    expect(d.history().undo).toBe('Ouderen verplaatst')
  })
  test('moves again once it is opened, and saying either twice makes no step', () => {
    const { d, t, a, van, plek } = eens()
    const gedaan = d.history().undo
    editEens(d, t, [a], true)
    expect(d.history().undo).toBe(gedaan)
    editEens(d, t, [a], false)
    editEens(d, t, [a], false)
    expect([van(a), d.history().undo]).toEqual([{}, 'Plaats weer open: Gezinnen'])
    placeActoren(d, t, [{ id: a, x: 0.5, y: 0 }])
    expect(plek(a)).toEqual({ x: 0.5, y: 0 })
  })
  test('asks for a place, is of one tegenstelling, and is not of a copy', () => {
    const { d, t, a, van } = eens()
    const [kopie = ''] = duplicateActoren(d, [a], t)
    expect(van(kopie)).toEqual({})
    const los = addActor(d, { soort: 'groep', naam: 'Handelaars' })
    editEens(d, t, [los, 'weg'], true)
    expect(van(los)).toEqual({})
    const t2 = addTegenstelling(d)
    placeActoren(d, t2, [{ id: a, x: -0.4, y: 0 }])
    placeActoren(d, t2, [{ id: a, x: 0.4, y: 0 }])
    expect(d.read().actoren[a]?.posities[t2]).toEqual({ x: 0.4, y: 0 })
    removeTegenstelling(d, t)
    expect(van(a)).toEqual({})
  })
})

test('a round places nobody on whose place the room agreed before, and notes only whom it placed', () => {
  const { d, t, a, b, plek } = maak()
  editEens(d, t, [a], true)
  const ronde = addRonde(d, { tegenstelling: t, deelnemers: 6 })
  placeRonde(d, ronde, [
    { id: a, x: 0.5, y: 0 },
    { id: b, x: 0.5, y: 0 },
  ])
  expect([plek(a)?.x, plek(b)?.x]).toEqual([0, 0.5])
  expect(d.read().rondes[ronde]?.besloten).toEqual({ [b]: 0.5 })
  placeRonde(d, ronde, [{ id: a, x: 0.9, y: 0 }])
  expect(plek(a)?.x).toBe(0)
  editEens(d, t, [a], false)
  placeRonde(d, ronde, [{ id: a, x: 0.9, y: 0 }])
  expect(plek(a)?.x).toBe(0.9)
})
