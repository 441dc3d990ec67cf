import { describe, expect, test } from 'vitest'
import { naarActor, naarRelatie, type Sprong } from '../../src/canvas/wandelen'
import { bouwDossier } from '../support/dossiers'

const plaats = (x: number, y = 0) => ({ posities: { t: { x, y } } })
const dossier = bouwDossier({
  tegenstellingen: { t: {} },
  actoren: {
    zij: plaats(0.8),
    wij: plaats(-0.8),
    onder: plaats(0, 90),
    boven: plaats(0, -90),
    wacht: {},
  },
  relaties: {
    r1: { van: 'zij', naar: 'wij' },
    r2: { van: 'wij', naar: 'onder' },
    r3: { van: 'wij', naar: 'boven' },
    nergens: { van: 'wij', naar: 'wacht' },
  },
})

describe('from card to card', () => {
  test.each<[vanaf: string, sprong: Sprong, naar: string | null]>([
    ['wij', 'volgende', 'boven'],
    ['boven', 'volgende', 'onder'],
    ['onder', 'volgende', 'zij'],
    ['zij', 'volgende', null],
    ['zij', 'vorige', 'onder'],
    ['wij', 'vorige', null],
    ['onder', 'eerste', 'wij'],
    ['onder', 'laatste', 'zij'],
    // Off a line: on to where it leads, or back to where it begins.
    ['r1', 'volgende', 'wij'],
    ['r1', 'vorige', 'zij'],
    ['r1', 'eerste', 'wij'],
  ])('%s, %s: %s', (vanaf, sprong, naar) => expect(naarActor(dossier, 't', vanaf, sprong)).toBe(naar))
})

describe('along the lines', () => {
  test.each<[vanaf: string, sprong: Sprong, naar: string | null]>([
    ['wij', 'volgende', 'r3'],
    ['wij', 'vorige', 'r1'],
    ['boven', 'volgende', 'r3'],
    ['wacht', 'volgende', null],
    ['r3', 'volgende', 'r2'],
    ['r2', 'volgende', 'r1'],
    ['r1', 'volgende', null],
    ['r3', 'vorige', null],
    ['r3', 'laatste', 'r1'],
  ])('%s, %s: %s', (vanaf, sprong, naar) => expect(naarRelatie(dossier, 't', vanaf, sprong)).toBe(naar))

  test('every line in sight is met once', () => {
    const gezien: string[] = []
    for (let hier: string | null = 'r3'; hier !== null; hier = naarRelatie(dossier, 't', hier, 'volgende'))
      gezien.push(hier)
    expect(gezien).toEqual(['r3', 'r2', 'r1'])
  })
})
