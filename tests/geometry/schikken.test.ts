import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { raakt } from '../../src/geometry/plek'
import { gelijkVerdeeld, opEenLijn, schik, SCHIK_LUCHT, type Schikkader } from '../../src/geometry/schikken'

const kader = fc.record({
  x: fc.integer({ min: 0, max: 1200 }),
  y: fc.integer({ min: -500, max: 500 }),
  breedte: fc.integer({ min: 100, max: 380 }),
  hoogte: fc.integer({ min: 56, max: 220 }),
})
const kaders = (maxLength: number) =>
  fc
    .array(kader, { minLength: 1, maxLength })
    .map((rij) => rij.map((vak, i): Schikkader => ({ id: `k${i}`, ...vak })))
/** The first of these maps on which something is found, with what. */
function zoek<T>(wat: fc.Arbitrary<T>, vind: (kaart: T) => readonly unknown[]): unknown {
  const uit = fc.check(fc.property(wat, (kaart) => vind(kaart).length === 0))
  return uit.counterexample && { kaart: uit.counterexample[0], gevonden: vind(uit.counterexample[0]) }
}

const allen = (rij: readonly Schikkader[]) => new Set(rij.map(({ id }) => id))
const met = (rij: readonly Schikkader[], nieuw: ReadonlyMap<string, number>): Schikkader[] =>
  rij.map((vak) => ({ ...vak, y: nieuw.get(vak.id) ?? vak.y }))
/** Two cards before, and the same two after. */
type Stel = { voor: [Schikkader, Schikkader]; na: [Schikkader, Schikkader] }
const stellen = (voor: readonly Schikkader[], na = voor): Stel[] =>
  voor.flatMap((a, i) =>
    voor.slice(i + 1).map((b, j): Stel => ({ voor: [a, b], na: [na[i] ?? a, na[i + 1 + j] ?? b] })),
  )
const bedekt = (rij: readonly Schikkader[]) => stellen(rij).filter(({ na: [a, b] }) => raakt(a, b))
const delenBreedte = ([a, b]: [Schikkader, Schikkader], lucht = 0) =>
  Math.abs(a.x - b.x) * 2 < a.breedte + b.breedte + lucht
const ruimte = ([a, b]: [Schikkader, Schikkader]) => Math.abs(a.y - b.y) - (a.hoogte + b.hoogte) / 2
const volgorde = ([a, b]: [Schikkader, Schikkader]) => Math.sign(a.y - b.y)
const onrust = (van: readonly Schikkader[], naar: readonly Schikkader[]) =>
  van.reduce((som, vak, i) => som + (vak.y - (naar[i]?.y ?? vak.y)) ** 2, 0)

describe('everybody gives way', () => {
  test('nobody covers anybody, and air stays between them', () => {
    const gevonden = zoek(kaders(60), (rij) => {
      const klaar = met(rij, schik(rij, allen(rij)))
      const krap = stellen(klaar).filter(({ na }) => delenBreedte(na) && ruimte(na) < SCHIK_LUCHT)
      return [...bedekt(klaar), ...krap]
    })
    expect(gevonden).toBeNull()
  })

  test('who stood above somebody on the same stretch of the axis, stays above', () => {
    const gevonden = zoek(kaders(40), (rij) =>
      stellen(rij, met(rij, schik(rij, allen(rij)))).filter(
        ({ voor, na }) => delenBreedte(voor) && volgorde(voor) !== 0 && volgorde(na) !== volgorde(voor),
      ),
    )
    expect(gevonden).toBeNull()
  })

  test('the same in whatever order they are given', () => {
    const geschud = kaders(40).chain((rij) =>
      fc.tuple(fc.constant(rij), fc.shuffledSubarray(rij, { minLength: rij.length })),
    )
    const gevonden = zoek(geschud, ([rij, anders]) => {
      const eerst = schik(rij, allen(rij))
      return [...schik(anders, allen(rij))].filter(([id, y]) => eerst.get(id) !== y)
    })
    expect(gevonden).toBeNull()
  })

  test('once more moves nobody', () => {
    const gevonden = zoek(kaders(40), (rij) => {
      const klaar = met(rij, schik(rij, allen(rij)))
      return [...schik(klaar, allen(klaar))]
    })
    expect(gevonden).toBeNull()
  })

  test('no card, and no few together, could have moved less without covering', () => {
    const gevonden = zoek(kaders(6), (rij) => {
      const klaar = met(rij, schik(rij, allen(rij)))
      const mag = (ander: readonly Schikkader[]) =>
        stellen(rij, [...ander]).every(
          ({ voor, na }) =>
            !delenBreedte(voor, SCHIK_LUCHT) ||
            (ruimte(na) >= SCHIK_LUCHT && (volgorde(voor) === 0 || volgorde(na) === volgorde(voor))),
        )
      const anderen = Array.from({ length: 2 ** rij.length - 1 }, (_, wie) =>
        [-6, 6].map((stap) =>
          klaar.map((vak, i) => (((wie + 1) >> i) % 2 === 1 ? { ...vak, y: vak.y + stap } : vak)),
        ),
      ).flat()
      // Six units less for somebody would be more than the rounding can hide.
      return anderen.filter((ander) => mag(ander) && onrust(rij, ander) <= onrust(rij, klaar) - 36)
    })
    expect(gevonden).toBeNull()
  })
})

describe('only some give way', () => {
  test('one card holds its place to the bit, and those that it covers step aside', () => {
    const gevonden = zoek(kaders(40), (rij) => {
      const nieuw = schik(rij, allen(rij.slice(1)))
      return [...bedekt(met(rij, nieuw)), ...[...nieuw.keys()].filter((id) => id === 'k0')]
    })
    expect(gevonden).toBeNull()
  })

  test('one gives way to all: it covers nobody, and of the others none covers more than before', () => {
    const gevonden = zoek(kaders(40), (rij) => {
      const wie = (stel: Stel) => stel.na.map(({ id }) => id).join(' ')
      const voor = new Set(
        bedekt(rij)
          .map(wie)
          .filter((namen) => !namen.split(' ').includes('k0')),
      )
      return bedekt(met(rij, schik(rij, new Set(['k0'])))).filter((stel) => !voor.has(wie(stel)))
    })
    expect(gevonden).toBeNull()
  })
})

test('the same box twice: the first by id stays above', () => {
  const dubbel = ['b', 'a'].map((id): Schikkader => ({ id, x: 100, y: 0, breedte: 100, hoogte: 60 }))
  expect(Object.fromEntries(schik(dubbel, new Set(['a', 'b'])))).toEqual({ a: -38, b: 38 })
})

test('nothing to do is nothing done', () => {
  expect(schik([], new Set())).toEqual(new Map())
  const los = [0, 100].map((y): Schikkader => ({ id: `k${y}`, x: 0, y, breedte: 100, hoogte: 60 }))
  expect(schik(los, allen(los))).toEqual(new Map())
})

describe('in order', () => {
  const vak = (id: string, y: number, hoogte: number): Schikkader => ({ id, x: 0, y, breedte: 100, hoogte })
  const rij = [vak('a', 0, 60), vak('b', 100, 100), vak('c', 500, 60), vak('d', 50, 60)]
  const hoogten = (kaart: readonly Schikkader[]) => kaart.map(({ y }) => y)

  test('on one line: at their mean, and nobody else', () => {
    expect(hoogten(opEenLijn(rij, new Set(['a', 'b', 'c'])))).toEqual([200, 200, 200, 50])
    expect(hoogten(opEenLijn(rij, new Set()))).toEqual([0, 100, 500, 50])
  })

  test('with as much air from each to the next, between the first and the last', () => {
    expect(hoogten(gelijkVerdeeld(rij, new Set(['a', 'b', 'c'])))).toEqual([0, 250, 500, 50])
    expect(hoogten(gelijkVerdeeld(rij, new Set()))).toEqual([0, 100, 500, 50])
  })

  test('where there is no room between them they keep their air, and go out on both sides', () => {
    const krap = [vak('a', 0, 60), vak('b', 10, 60), vak('c', 20, 60)]
    expect(hoogten(gelijkVerdeeld(krap, new Set(['a', 'b', 'c'])))).toEqual([-66, 10, 86])
  })
})
