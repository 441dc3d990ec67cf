import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BALK_LUCHT, plekVoorBalk, type Vak } from '../../src/geometry/balkplek'
import { zaad } from '../support/kans'

const vak = (links: number, boven: number, breedte: number, hoogte: number): Vak => ({
  links,
  boven,
  rechts: links + breedte,
  onder: boven + hoogte,
})
const BALK = { breedte: 200, hoogte: 50 }
const VLAK = vak(0, 0, 1000, 600)
const KEUZE = vak(400, 250, 200, 100)
const plek = (keuze: Vak, anderen: readonly Vak[] = [], vlak = VLAK) =>
  plekVoorBalk({ keuze, balk: BALK, bezet: [keuze, ...anderen], vlak })

const ONDER = { x: 400, y: 350 + BALK_LUCHT }
const BOVEN = { x: 400, y: 250 - BALK_LUCHT - 50 }
const RECHTS = { x: 600 + BALK_LUCHT, y: 275 }
const LINKS = { x: 400 - BALK_LUCHT - 200, y: 275 }
/** As wide as the field: sliding along that side helps nobody. */
const muurOnder = vak(0, 380, 1000, 40)
const muurBoven = vak(0, 190, 1000, 40)
const muurRechts = vak(640, 0, 40, 600)
const muurLinks = vak(320, 0, 40, 600)

describe('the bar of a choice stands', () => {
  test.each<[string, readonly Vak[], { x: number; y: number } | null]>([
    ['below it while there is room', [], ONDER],
    ['above it when below is taken', [muurOnder], BOVEN],
    ['right of it when above is taken too', [muurOnder, muurBoven], RECHTS],
    ['left of it when that is all that is left', [muurOnder, muurBoven, muurRechts], LINKS],
    ['at a fixed edge when every side is taken', [muurOnder, muurBoven, muurRechts, muurLinks], null],
    ['above rather than pushed aside below', [vak(380, 380, 60, 60)], BOVEN],
    [
      'a little aside when no side is free as it is',
      [vak(380, 380, 60, 60), vak(380, 180, 60, 40), vak(640, 250, 40, 100), vak(320, 250, 40, 100)],
      { x: 440 + BALK_LUCHT, y: 350 + BALK_LUCHT },
    ],
  ])('%s', (_, anderen, verwacht) => {
    expect(plek(KEUZE, anderen)).toEqual(verwacht)
  })

  test.each<[string, Vak, { x: number; y: number } | null]>([
    ['above a card at the foot of the field', vak(400, 520, 200, 70), { x: 400, y: 520 - BALK_LUCHT - 50 }],
    ['inside the field for a card in the corner', vak(0, 0, 60, 60), { x: 60 + BALK_LUCHT, y: 5 }],
    ['at the half that is in view', vak(400, -80, 200, 160), { x: 400, y: 80 + BALK_LUCHT }],
    ['at a fixed edge for who is out of view', vak(400, -300, 200, 100), null],
    ['at a fixed edge when the choice fills the field', vak(-50, -50, 1100, 700), null],
  ])('%s', (_, keuze, verwacht) => {
    expect(plek(keuze)).toEqual(verwacht)
  })

  test('always with air around it, in the field, on no card and on nothing that stands still', () => {
    const doos = fc
      .tuple(
        fc.integer({ min: -200, max: 1100 }),
        fc.integer({ min: -200, max: 700 }),
        fc.integer({ min: 20, max: 320 }),
        fc.integer({ min: 20, max: 200 }),
      )
      .map(([links, boven, breedte, hoogte]) => vak(links, boven, breedte, hoogte))
    let geplaatst = 0
    fc.assert(
      fc.property(fc.array(doos, { minLength: 1, maxLength: 40 }), (dozen) => {
        const [keuze, ...anderen] = dozen as [Vak, ...Vak[]]
        const gevonden = plek(keuze, anderen)
        if (!gevonden) return
        geplaatst++
        const balk = vak(gevonden.x, gevonden.y, BALK.breedte, BALK.hoogte)
        expect(balk.links).toBeGreaterThanOrEqual(VLAK.links)
        expect(balk.rechts).toBeLessThanOrEqual(VLAK.rechts)
        expect(balk.boven).toBeGreaterThanOrEqual(VLAK.boven)
        expect(balk.onder).toBeLessThanOrEqual(VLAK.onder)
        for (const ander of dozen) {
          const [dx, dy] = [
            Math.max(ander.links - balk.rechts, balk.links - ander.rechts),
            Math.max(ander.boven - balk.onder, balk.boven - ander.onder),
          ]
          expect(Math.max(dx, dy)).toBeGreaterThanOrEqual(BALK_LUCHT)
        }
      }),
      { numRuns: 2000, seed: zaad(20261123) },
    )
    // A finder that finds nothing would pass all of the above.
    expect(geplaatst).toBeGreaterThan(300)
  })
})
