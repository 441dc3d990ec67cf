/** Laying lines act by act gives what laying all of them at once gives, and leaves alone what no act came near. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RELATIE_TYPEN } from '../../src/domain/model/relatie'
import type { Hindernis } from '../../src/geometry/hinderveld'
import { buildKaartbeeld } from '../../src/geometry/kaartbeeld'
import { legLijnen, Lijnlegger, type Lijnvraag, OMWEG_MAX } from '../../src/geometry/kaartlijnen'
import { dichteKaart, TEGENSTELLING } from '../support/dichtekaarten'
import { meetMetTabel } from '../support/letterbreedtes'

/** Narrower than some maps: there labels keep within what is seen. */
const AS = 1200

type Kaart = { kaders: Hindernis[]; vragen: Lijnvraag[] }

function kaartVan(actoren: number, relaties: number, zaad: number): Kaart {
  const dossier = dichteKaart({ actoren, relaties, zaad })
  const { knopen } = buildKaartbeeld({ ...dossier, relaties: {} }, TEGENSTELLING, meetMetTabel)
  return {
    kaders: knopen.map(({ id, kader }) => ({ id, ...kader })),
    vragen: Object.values(dossier.relaties).map(({ id, type, van, naar, nota }) => ({
      id,
      type,
      van,
      naar,
      nota,
    })),
  }
}

/** `wie` chooses among cards or lines; `hoe` among kinds of one act. */
const daden = fc.record({
  soort: fc.constantFrom('schuif', 'ver', 'groei', 'weg', 'terug', 'nota', 'type', 'lijnWeg', 'lijnErbij'),
  wie: fc.nat(10_000),
  hoe: fc.nat(10_000),
})
type Daad = typeof daden extends fc.Arbitrary<infer D> ? D : never

/** The map after one act; `begin` is where somebody who went can come back to. */
function doe({ kaders, vragen }: Kaart, begin: Kaart, { soort, wie, hoe }: Daad): Kaart {
  const kader = (nieuw: (oud: Hindernis) => Partial<Hindernis>): Kaart => ({
    vragen,
    kaders: kaders.map((oud, i) => (i === wie % kaders.length ? { ...oud, ...nieuw(oud) } : oud)),
  })
  const vraag = (nieuw: Partial<Lijnvraag>): Kaart => ({
    kaders,
    vragen: vragen.map((oud, i) => (i === wie % vragen.length ? { ...oud, ...nieuw } : oud)),
  })
  switch (soort) {
    case 'schuif':
      return kader(({ x, y }) => ({ x: x + (hoe % 61) - 30, y: y + (hoe % 83) - 41 }))
    case 'ver':
      return kader(() => ({ x: (hoe * 37) % 1600, y: (hoe * 91) % 1800 }))
    case 'groei':
      return kader(({ hoogte }) => ({ hoogte: hoogte + (hoe % 3) * 22 - 22 }))
    case 'weg':
      return { kaders: kaders.filter((_, i) => i !== wie % kaders.length), vragen }
    case 'terug':
      return begin
    case 'nota':
      return vraag({ nota: ['', 'kent elkaar van vroeger', 'ruzie over het plein en de fietsers'][hoe % 3]! })
    case 'type':
      return vraag({ type: RELATIE_TYPEN[hoe % RELATIE_TYPEN.length]! })
    case 'lijnWeg':
      return { kaders, vragen: vragen.filter((_, i) => i !== wie % vragen.length) }
    case 'lijnErbij': {
      const [van, naar] = [kaders[wie % kaders.length]!.id, kaders[hoe % kaders.length]!.id]
      const type = RELATIE_TYPEN[hoe % RELATIE_TYPEN.length]!
      return van === naar
        ? { kaders, vragen }
        : {
            kaders,
            vragen: [...vragen, { id: `e${wie} ${hoe} ${vragen.length}`, van, naar, type, nota: '' }],
          }
    }
  }
}

const zoals = (gelegd: ReturnType<typeof legLijnen>) =>
  [...gelegd]
    .map(([id, { sleutel, label, labelVormen, d }]) => ({ id, sleutel, label, labelVormen, d }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('after each act as if laid at once', () => {
  test.each([
    { actoren: 5, relaties: 6, keer: 25, lang: 12 },
    { actoren: 25, relaties: 16, keer: 12, lang: 10 },
    { actoren: 60, relaties: 60, keer: 4, lang: 8 },
    // At the bound: one line more and no line looks for a way, one less and all do.
    { actoren: 90, relaties: OMWEG_MAX, keer: 2, lang: 6 },
    { actoren: 200, relaties: 300, keer: 2, lang: 8 },
  ])('$actoren actors, $relaties relaties', ({ actoren, relaties, keer, lang }) => {
    fc.assert(
      fc.property(fc.nat(1000), fc.array(daden, { minLength: lang, maxLength: lang }), (zaad, reeks) => {
        const begin = kaartVan(actoren, relaties, zaad)
        const legger = new Lijnlegger(meetMetTabel)
        legger.leg(begin.kaders, begin.vragen, AS)
        let kaart = begin
        for (const daad of reeks) {
          kaart = doe(kaart, begin, daad)
          expect(zoals(legger.leg(kaart.kaders, kaart.vragen, AS))).toEqual(
            zoals(legLijnen(kaart.kaders, kaart.vragen, AS, meetMetTabel)),
          )
        }
      }),
      { numRuns: keer },
    )
  })
})

test('two that trade places, and the outermost that comes in, which moves the edge of the map', () => {
  const { kaders, vragen } = kaartVan(25, 16, 3)
  const legger = new Lijnlegger(meetMetTabel)
  legger.leg(kaders, vragen, AS)
  const [a, b] = [kaders[4]!, kaders[19]!]
  const onderste = kaders.reduce((laagst, kader) => (kader.y > laagst.y ? kader : laagst))
  const geruild = kaders.map((kader) => {
    if (kader === a) return { ...kader, x: b.x, y: b.y }
    if (kader === b) return { ...kader, x: a.x, y: a.y }
    return kader === onderste ? { ...kader, y: 0 } : kader
  })
  expect(zoals(legger.leg(geruild, vragen, AS))).toEqual(zoals(legLijnen(geruild, vragen, AS, meetMetTabel)))
})

test('what no act came near stays the very same drawing, and coming back is coming back', () => {
  const { kaders, vragen } = kaartVan(200, 300, 2)
  const legger = new Lijnlegger(meetMetTabel)
  const eerst = legger.leg(kaders, vragen, AS)
  const verzet = kaders.map((kader, i) => (i === 100 ? { ...kader, x: kader.x + 40 } : kader))
  const dan = legger.leg(verzet, vragen, AS)
  const zelfde = [...dan].filter(([id, tekening]) => eerst.get(id) === tekening)
  expect(zelfde.length).toBeGreaterThan(vragen.length * 0.8)
  expect(zelfde.length).toBeLessThan(vragen.length)
  expect(zoals(legger.leg(kaders, vragen, AS))).toEqual(zoals(eerst))
})

test('where the map ends is looked at too: a line that bent within it bends elsewhere when it ends sooner', () => {
  const kaart = (id: string, x: number, y: number, breedte = 180, hoogte = 80): Hindernis => ({
    id,
    x,
    y,
    breedte,
    hoogte,
    omtrek: { straal: 12 },
  })
  const vast = [kaart('a', 0, 0), kaart('b', 900, 0), kaart('tussen', 450, 0, 420, 240)]
  const vragen: Lijnvraag[] = [{ id: 'r', type: 'contact', van: 'a', naar: 'b', nota: '' }]
  const ver = [...vast, kaart('ver', 450, 3000)]
  const dichtbij = [...vast, kaart('ver', 3000, 0)]
  const legger = new Lijnlegger(meetMetTabel)
  const eerst = legger.leg(ver, vragen, AS).get('r')
  const dan = legger.leg(dichtbij, vragen, AS).get('r')
  expect(eerst?.grens.onder).toBeGreaterThan(120)
  expect(dan?.grens.boven).toBeLessThan(-120)
  expect(zoals(new Map([['r', dan!]]))).toEqual(zoals(legLijnen(dichtbij, vragen, AS, meetMetTabel)))
})
