import { assert, double, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTOR_SOORTEN } from '../../src/domain/model/actor'
import { createAs } from '../../src/geometry/as'
import {
  createSchaal,
  geplaatsten,
  overzichtmaat,
  rechthoekVan,
  richtOp,
  tekenVlekken,
  vakVanAlles,
  veldpuntVan,
  zichtVan,
} from '../../src/geometry/overzicht'
import { asIn } from '../../src/geometry/pas'
import { dichteKaart, TEGENSTELLING } from '../support/dichtekaarten'
import { bouwDossier } from '../support/dossiers'

const MAAT = { breedte: 220, hoogte: 132 }
/** A field of 2200 × 1320, so that ten of its units are one px. */
const SCHAAL = createSchaal({ links: 0, boven: -660, rechts: 2200, onder: 660 }, MAAT)
const PANE = { width: 1100, height: 600 }
const AS = asIn(PANE, 1).hoogte

describe('where it stands', () => {
  test.each([
    ['a beamer', { width: 1400, height: 950 }, 1, { breedte: 220, hoogte: 132 }],
    ['a big board', { width: 2800, height: 1900 }, 2, { breedte: 440, hoogte: 264 }],
    ['a tablet, its panel open', { width: 500, height: 600 }, 1, { breedte: 140, hoogte: 84 }],
    ['a telephone', { width: 330, height: 500 }, 1, { breedte: 92, hoogte: 55 }],
    ['a telephone that lies down', { width: 700, height: 200 }, 1, null],
    ['before the pane has a size', { width: 0, height: 0 }, 1, null],
  ])('%s', (_wat, pane, maat, verwacht) => {
    expect(overzichtmaat(pane, maat)).toEqual(verwacht)
  })
})

describe('the frame round what is in view', () => {
  test.each([
    ['half the field', { links: 550, boven: -330, rechts: 1650, onder: 330 }, [55, 33, 110, 66]],
    ['more than all of it', { links: -900, boven: -2000, rechts: 4000, onder: 2000 }, [0, 0, 220, 132]],
    ['partly beside it', { links: -500, boven: -660, rechts: 600, onder: 0 }, [0, 0, 60, 66]],
    [
      'far off to the right: a mark at that edge',
      { links: 9000, boven: -100, rechts: 9500, onder: 100 },
      [212, 56, 8, 20],
    ],
    [
      'a corner of one card: never too small to see',
      { links: 1099, boven: -1, rechts: 1101, onder: 1 },
      [106, 62, 8, 8],
    ],
  ])('%s', (_wat, zicht, [x, y, breedte, hoogte]) => {
    expect(rechthoekVan(zicht, SCHAAL)).toEqual({ x, y, breedte, hoogte })
  })

  test('it ends above the axis, which lies over the foot of the pane', () => {
    expect(zichtVan({ x: -200, y: 100, zoom: 2 }, PANE, 1)).toEqual({
      links: 100,
      boven: -50,
      rechts: 650,
      onder: (600 - AS - 100) / 2,
    })
  })
})

const punten = record({
  x: double({ min: -5000, max: 9000, noNaN: true }),
  y: double({ min: -5000, max: 5000, noNaN: true }),
})
const zooms = double({ min: 0.05, max: 3, noNaN: true })

describe('moving the view', () => {
  test('a point of the field comes into the middle of the frame, at the same zoom, and never past what stands there', () => {
    assert(
      property(punten, zooms, (punt, zoom) => {
        const camera = richtOp(punt, SCHAAL, { x: 3, y: 4, zoom }, PANE, 1)
        expect(camera.zoom).toBe(zoom)
        const { links, boven, rechts, onder } = zichtVan(camera, PANE, 1)
        const { vak } = SCHAAL
        expect((links + rechts) / 2).toBeCloseTo(Math.min(vak.rechts, Math.max(vak.links, punt.x)), 6)
        expect((boven + onder) / 2).toBeCloseTo(Math.min(vak.onder, Math.max(vak.boven, punt.y)), 6)
      }),
    )
  })

  test('what is pressed on the stamp is that point of the field, and beside it the nearest at its edge', () => {
    assert(
      property(punten, (px) => {
        const { x, y } = veldpuntVan(px, SCHAAL)
        expect(SCHAAL.x(x)).toBeCloseTo(Math.min(220, Math.max(0, px.x)), 6)
        expect(SCHAAL.y(y)).toBeCloseTo(Math.min(132, Math.max(0, px.y)), 6)
      }),
    )
  })
})

describe('what is drawn', () => {
  const as = createAs(1600)
  const { actoren } = dichteKaart({ actoren: 60, relaties: 0, zaad: 3 })
  const kaartjes = geplaatsten(actoren, TEGENSTELLING, 'naam')

  test('everybody with a place here lies within it, at the middle of their card', () => {
    const schaal = createSchaal(vakVanAlles(kaartjes, as), MAAT)
    const vormen = tekenVlekken(kaartjes, as, schaal, null)
    expect(vormen.flatMap(({ vorm }) => vorm.d.match(/M /gu) ?? [])).toHaveLength(60)
    for (const { x, y } of kaartjes) {
      expect(schaal.x(as.naarVeld(x))).toBeGreaterThan(0)
      expect(schaal.x(as.naarVeld(x))).toBeLessThan(220)
      expect(schaal.y(y)).toBeGreaterThan(0)
      expect(schaal.y(y)).toBeLessThan(132)
    }
  })

  test('a thousand cards are a few dozen shapes, none of them a word', () => {
    const veel = Array.from({ length: 1000 }, (_, i) => ({
      ...kaartjes[i % 60]!,
      id: `a${i}`,
      x: ((i * 37) % 201) / 100 - 1,
      y: i * 5,
    }))
    const vormen = tekenVlekken(veel, as, createSchaal(vakVanAlles(veel, as), MAAT), null)
    expect(vormen.length).toBeLessThanOrEqual(ACTOR_SOORTEN.length * 21)
    expect(new Set(vormen.map(({ vorm }) => vorm.soort))).toEqual(new Set(['pad']))
  })

  test('who rests is paler, and who is forward is not', () => {
    const schaal = createSchaal(vakVanAlles(kaartjes, as), MAAT)
    const [eerste] = kaartjes
    const vormen = tekenVlekken(kaartjes, as, schaal, new Set([eerste!.id]))
    const vol = vormen.filter(({ vorm }) => (vorm.dekking ?? 1) > 0.45)
    expect(vol).toHaveLength(1)
    expect(vol[0]!.vorm.d.match(/M /gu)).toHaveLength(1)
  })

  test('an empty field and a lone card have a size all the same', () => {
    for (const kaart of [[], kaartjes.slice(0, 1)]) {
      const { schaal } = createSchaal(vakVanAlles(kaart, as), MAAT)
      expect(schaal).toBeGreaterThan(0)
      expect(Number.isFinite(schaal)).toBe(true)
    }
  })

  test('who waits has no place on it', () => {
    const { actoren: wachtend } = bouwDossier({ tegenstellingen: { t: {} }, actoren: { a: {} } })
    expect(geplaatsten(wachtend, 't', 'alles')).toEqual([])
  })
})
