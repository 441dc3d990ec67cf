import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { leegDossier, maakRecord } from '../../src/domain/model/dossier'
import { buildKaartbeeld } from '../../src/geometry/kaartbeeld'
import { AS_BREEDTE } from '../../src/geometry/ruimte'
import { arbDossier, IDS } from '../support/dossiers'
import { meetMetTabel } from '../support/letterbreedtes'

test('an empty map is the axis alone', () => {
  expect(buildKaartbeeld(leegDossier(), 't', meetMetTabel)).toMatchObject({
    knopen: [],
    lijnen: [],
    vlak: { links: 0, boven: 0, rechts: AS_BREEDTE, onder: 0 },
    wachtend: 0,
  })
})

test('who has no place waits, and so does the line to them', () => {
  const dossier = {
    ...leegDossier(),
    actoren: {
      a: maakRecord('actoren', { id: 'a', soort: 'groep', naam: 'A', posities: { t: { x: -1, y: 0 } } }),
      b: maakRecord('actoren', { id: 'b', soort: 'groep', naam: 'B', posities: { u: { x: 0, y: 0 } } }),
    },
    relaties: { r: maakRecord('relaties', { id: 'r', van: 'a', naar: 'b', type: 'volgt' }) },
  }
  const { knopen, lijnen, wachtend, vlak } = buildKaartbeeld(dossier, 't', meetMetTabel)
  expect([knopen.map(({ id }) => id), lijnen, wachtend]).toEqual([['a'], [], 1])
  expect(vlak.links).toBeLessThan(0)
})

test('any dossier: the bounds hold every node and every label', () => {
  fc.assert(
    fc.property(arbDossier, fc.constantFrom(...IDS), (dossier, tegenstelling) => {
      const { knopen, lijnen, vlak } = buildKaartbeeld(dossier, tegenstelling, meetMetTabel)
      expect(Object.values(vlak).every(Number.isFinite)).toBe(true)
      const vakken = [
        ...knopen.map(({ kader: k }) => ({ ...k, x: k.x - k.breedte / 2, y: k.y - k.hoogte / 2 })),
        ...lijnen.flatMap(({ tekening }) => (tekening.label ? [tekening.label] : [])),
      ]
      for (const { x, y, breedte, hoogte } of vakken) {
        expect(x).toBeGreaterThanOrEqual(vlak.links)
        expect(y).toBeGreaterThanOrEqual(vlak.boven)
        expect(x + breedte).toBeLessThanOrEqual(vlak.rechts)
        expect(y + hoogte).toBeLessThanOrEqual(vlak.onder)
      }
    }),
    { numRuns: 60 },
  )
})
