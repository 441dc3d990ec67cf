import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import { afstandTot } from '../../src/geometry/boog'
import type { Hindernis } from '../../src/geometry/hinderveld'
import { buildKaartbeeld } from '../../src/geometry/kaartbeeld'
import { legLijnen, type Lijnvraag, OMWEG_MAX } from '../../src/geometry/kaartlijnen'
import { LIJNSTIJL } from '../../src/geometry/lijnstijl'
import { raakt } from '../../src/geometry/plek'
import { bouwDossier } from '../support/dossiers'
import { dichteKaart, TEGENSTELLING } from '../support/dichtekaarten'
import { meetMetTabel } from '../support/letterbreedtes'
import { labelsOpKaart, labelsVan, luchtVan, puntenVan } from '../support/lijnpunten'
import { isEindig } from '../support/vormen'

const beeldVan = (actoren: number, relaties: number, zaad: number) =>
  buildKaartbeeld(dichteKaart({ actoren, relaties, zaad }), TEGENSTELLING, meetMetTabel)
const zaden = (aantal: number) => Array.from({ length: aantal }, (_, i) => i + 1)

const kaart = (id: string, x: number, y: number, breedte = 180, hoogte = 80): Hindernis => ({
  id,
  x,
  y,
  breedte,
  hoogte,
  omtrek: { straal: 12 },
})
const lijn = (id: string, van: string, naar: string, type: Lijnvraag['type'] = 'contact'): Lijnvraag => ({
  id,
  van,
  naar,
  type,
  nota: '',
})
/** Wider than these cards: nothing is cut. */
const AS = 2000
const leg = (kaders: Hindernis[], lijnen: Lijnvraag[]) => legLijnen(kaders, lijnen, AS, meetMetTabel)

describe('after «Schik»', () => {
  test.each(zaden(8))(
    '25 actors, 16 relaties (map %d): no line under a card of others, no label on a card',
    (zaad) => {
      const beeld = beeldVan(25, 16, zaad)
      expect(beeld.lijnen).toHaveLength(16)
      expect(beeld.lijnen.filter((een) => luchtVan(een, beeld) < 0).map(({ id }) => id)).toEqual([])
      expect(labelsOpKaart(beeld).map(({ lijn: { id } }) => id)).toEqual([])
    },
  )

  test('60 actors, 60 relaties: at most one in fifty, and that one shows it', () => {
    const [beelden, lijnen] = [zaden(4).map((zaad) => beeldVan(60, 60, zaad)), 240]
    const onder = beelden.flatMap((beeld) => beeld.lijnen.filter((een) => luchtVan(een, beeld) < 0))
    expect(onder.length).toBeLessThanOrEqual(lijnen * 0.02)
    for (const { tekening } of onder) expect(tekening.onder).toBe(true)
    expect(beelden.flatMap(labelsOpKaart).length).toBeLessThanOrEqual(lijnen * 0.02)
  })

  test('no label lies on another', () => {
    for (const zaad of zaden(4)) {
      const labels = labelsVan(beeldVan(40, 30, zaad))
      const raak = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => raakt(a.kader, b.kader)))
      expect(raak).toEqual([])
    }
  })

  test('every line begins and ends at the outline of its own two cards, and stays near the field', () => {
    for (const zaad of zaden(3)) {
      const { as, knopen, lijnen } = beeldVan(40, 40, zaad)
      const boven = Math.min(...knopen.map(({ kader }) => kader.y - kader.hoogte / 2))
      const onder = Math.max(...knopen.map(({ kader }) => kader.y + kader.hoogte / 2))
      for (const { van, naar, type, tekening } of lijnen) {
        const punten = puntenVan(tekening.d)
        for (const [id, punt] of [
          [van, punten[0]],
          [naar, punten.at(-1)],
        ] as const) {
          const { kader } = knopen.find((knoop) => knoop.id === id)!
          const lucht = afstandTot(kader, kader.omtrek.straal, punt!)
          expect(lucht).toBeGreaterThan(0.5)
          expect(lucht).toBeLessThan(LIJNSTIJL[type].lucht + 0.5)
        }
        expect(tekening.grens.links).toBeGreaterThan(-320)
        expect(tekening.grens.rechts).toBeLessThan(as.breedte + 320)
        expect(tekening.grens.boven).toBeGreaterThan(boven - 200)
        expect(tekening.grens.onder).toBeLessThan(onder + 200)
      }
    }
  })
})

test('the same lines in whatever order cards and relaties are given', () => {
  const { knopen, lijnen } = beeldVan(40, 40, 5)
  const kaders = knopen.map(({ id, kader }) => ({ id, ...kader }))
  const vragen = lijnen.map(({ id, van, naar, type }) => lijn(id, van, naar, type))
  const sleutels = (a: Hindernis[], b: Lijnvraag[]) =>
    [...leg(a, b)].map(([id, { sleutel }]) => `${id} ${sleutel}`).toSorted()
  const eerst = sleutels(kaders, vragen)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(kaders, { minLength: kaders.length }),
      fc.shuffledSubarray(vragen, { minLength: vragen.length }),
      (a, b) => {
        expect(sleutels(a, b)).toEqual(eerst)
      },
    ),
    { numRuns: 6 },
  )
})

describe('one card in the way', () => {
  const rij = [kaart('a', 0, 0), kaart('b', 500, 0), kaart('c', 1000, 0)]

  test('a line between two others does not read as a bridge over it', () => {
    const dossier = bouwDossier({
      tegenstellingen: { t1: {} },
      actoren: {
        a: { soort: 'groep', naam: 'Bewoners', posities: { t1: { x: -0.7, y: 0 } } },
        b: { soort: 'netwerk', naam: 'Wijkraad', posities: { t1: { x: 0, y: 0 } } },
        c: { soort: 'groep', naam: 'Handelaars', posities: { t1: { x: 0.7, y: 0 } } },
      },
      relaties: { r1: { van: 'a', naar: 'c', type: 'contact' } },
    })
    const beeld = buildKaartbeeld(dossier, 't1', meetMetTabel)
    expect(luchtVan(beeld.lijnen[0]!, beeld)).toBeGreaterThan(10)
    expect(beeld.lijnen[0]!.tekening.onder).toBe(false)
  })

  test('who has a free way keeps the plain curve', () => {
    const [met, zonder] = [
      leg([...rij, kaart('d', 500, 600)], [lijn('r', 'a', 'b')]),
      leg(rij, [lijn('r', 'a', 'b')]),
    ]
    expect(met.get('r')?.d).toBe(zonder.get('r')?.d)
  })

  test('lines between the same two keep apart on their way round', () => {
    const muur = [-240, -120, 0, 120, 240].map((y) => kaart(`m${y}`, 500, y, 180, 110))
    const paar = [lijn('r1', 'a', 'c'), lijn('r2', 'c', 'a')]
    const [heen, terug] = [...leg([kaart('a', 0, 0), kaart('c', 1000, 0), ...muur], paar).values()].map(
      ({ d }) => puntenVan(d),
    )
    const halverwege = heen!.filter(({ x }) => Math.abs(x - 500) < 60)
    expect(halverwege.length).toBeGreaterThan(0)
    for (const { x, y } of halverwege) {
      expect(Math.min(...terug!.map((punt) => Math.hypot(punt.x - x, punt.y - y)))).toBeGreaterThan(6)
    }
  })

  test('where there is no way, the line shows that it goes under', () => {
    const dicht = [
      kaart('b', 0, 0, 120, 60),
      kaart('links', -110, 0, 100, 320),
      kaart('rechts', 110, 0, 100, 320),
      kaart('boven', 0, -100, 320, 90),
      kaart('onder', 0, 100, 320, 90),
    ]
    const { onder, lijnVormen } = leg([...dicht, kaart('a', 700, 0)], [lijn('r', 'b', 'a')]).get('r')!
    expect(onder).toBe(true)
    // What is drawn of the line stays clear of the card that it passes, and a mark stands where it comes out.
    const { omtrek, ...rechts } = dicht[2]!
    const punten = lijnVormen.flatMap((vorm) => (vorm.soort === 'pad' ? puntenVan(vorm.d) : []))
    for (const punt of punten) expect(afstandTot(rechts, omtrek.straal, punt)).toBeGreaterThan(2)
    expect(lijnVormen.length).toBeGreaterThan(1)
  })
})

test('lines that arrive at the same side of a card can each be followed to its end', () => {
  const verre = [-3, -2, -1, 0, 1, 2, 3].map((i) => kaart(`v${i}`, 0, i * 120))
  const lijnen = verre.map(({ id }) => lijn(`r${id}`, id, 'hub', 'volgt'))
  const gelegd = leg([...verre, kaart('hub', 1100, 0, 200, 140)], lijnen)
  const hoogten = [...gelegd.values()].map(({ d }) => puntenVan(d).at(-1)!.y).toSorted((a, b) => a - b)
  for (const [i, y] of hoogten.slice(1).entries()) expect(y - hoogten[i]!).toBeGreaterThan(14)
})

test('any cards: finite, and one drawing for every line whose cards are there', () => {
  const arbKaart = fc.record({
    x: fc.integer({ min: -200, max: 1400 }),
    y: fc.integer({ min: -600, max: 600 }),
    breedte: fc.integer({ min: 1, max: 380 }),
    hoogte: fc.integer({ min: 1, max: 220 }),
  })
  fc.assert(
    fc.property(
      fc.array(arbKaart, { minLength: 2, maxLength: 24 }),
      fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.constantFrom(...RELATIE_TYPEN)), { maxLength: 16 }),
      (vakken, paren) => {
        const kaders = vakken.map((vak, i) => kaart(`k${i}`, vak.x, vak.y, vak.breedte, vak.hoogte))
        const lijnen = paren.map(([van, naar, type], i) => lijn(`r${i}`, `k${van}`, `k${naar}`, type))
        const gelegd = leg(kaders, lijnen)
        const verwacht = paren.filter(([van, naar]) => van < kaders.length && naar < kaders.length)
        expect(gelegd.size).toBe(verwacht.length)
        for (const { vormen } of gelegd.values()) expect(isEindig(vormen)).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('where there are more lines than anybody can follow, none looks for a way, on the screen as in the picture', () => {
  const kaders = [kaart('a', 0, 0), kaart('b', 800, 0), kaart('midden', 400, 0)]
  const weg = (aantal: number) =>
    leg(
      kaders,
      Array.from({ length: aantal }, (_, i) =>
        i === 0 ? lijn('l0', 'a', 'b') : lijn(`l${i}`, 'a', 'midden'),
      ),
    ).get('l0')!.d
  const onderdoor = leg([kaders[0]!, kaders[1]!], [lijn('l0', 'a', 'b')]).get('l0')!.d
  expect(weg(2)).not.toBe(onderdoor)
  expect(weg(OMWEG_MAX + 1)).toBe(onderdoor)
})
