import { describe, expect, test } from 'vitest'
import { buurInRichting, richtingVan, verzet } from '../../src/canvas/toetsenbord'
import { createAs } from '../../src/geometry/as'
import { type Dossier, leegDossier, maakRecord } from '../../src/domain/model/dossier'

/** A small map in words: `a@-0.5,0` stands at x −0,5. */
function kaart(plaatsen: Record<string, [number, number]>, relaties: string[] = []): Dossier {
  return {
    ...leegDossier(),
    tegenstellingen: { t: maakRecord('tegenstellingen', { id: 't' }) },
    actoren: Object.fromEntries(
      Object.entries(plaatsen).map(([id, [x, y]]) => [
        id,
        maakRecord('actoren', { id, soort: 'groep', naam: id, posities: { t: { x, y } } }),
      ]),
    ),
    relaties: Object.fromEntries(
      relaties.map((paar) => {
        const [van = '', naar = ''] = paar.split('-')
        return [paar, maakRecord('relaties', { id: paar, van, naar, type: 'contact' })]
      }),
    ),
  }
}

const AS = createAs(1200)
const NAAR_RECHTS = richtingVan('ArrowRight') ?? [0, 0]

describe('arrows', () => {
  test('one step is a hundredth of the axis, ten with Shift', () => {
    expect(verzet(kaart({ a: [0, 0] }), 't', ['a'], NAAR_RECHTS, 1)).toEqual([{ id: 'a', x: 0.01, y: 0 }])
    expect(verzet(kaart({ a: [0, 0] }), 't', ['a'], [0, -1], 10)).toEqual([{ id: 'a', x: 0, y: -60 }])
  })
  test('the field ends at its poles', () => {
    expect(verzet(kaart({ a: [0.95, 0] }), 't', ['a'], NAAR_RECHTS, 10)).toEqual([{ id: 'a', x: 1, y: 0 }])
  })
  test('who has no place here does not move', () => {
    expect(verzet(kaart({ a: [0, 0] }), 'elders', ['a', 'weg'], NAAR_RECHTS, 1)).toEqual([])
  })
})

describe('walking along relaties', () => {
  const drie = kaart({ a: [-0.5, 0], b: [0, 10], c: [0.5, 0], d: [-0.5, -300] }, ['a-b', 'c-a', 'd-a'])
  test('leads to the nearest neighbour in that direction', () => {
    expect(buurInRichting(drie, 't', 'a', NAAR_RECHTS, AS)).toEqual({ actor: 'b', relatie: 'a-b' })
    expect(buurInRichting(drie, 't', 'a', [0, -1], AS)).toEqual({ actor: 'd', relatie: 'd-a' })
  })
  test('the direction of the relatie itself does not matter', () => {
    expect(buurInRichting(drie, 't', 'c', [-1, 0], AS)).toEqual({ actor: 'a', relatie: 'c-a' })
  })
  test('nobody there, or only somebody without a relatie: nowhere', () => {
    expect(buurInRichting(drie, 't', 'a', [-1, 0], AS)).toBeNull()
    expect(buurInRichting(drie, 't', 'b', NAAR_RECHTS, AS)).toBeNull()
    expect(buurInRichting(drie, 't', 'weg', NAAR_RECHTS, AS)).toBeNull()
  })
})
