import { describe, expect, test } from 'vitest'
import { BEZORGDHEID_KLASSEN, type BezorgdheidKlasse } from '../../../src/domain/lezing/afleiding'
import {
  groep,
  lees,
  leesAf,
  leesOmdat,
  lijnen,
  luid,
  midden,
  net,
  opKaart,
  type OpKaart,
} from '../../support/opkaart'

const B = { b: 'gesprek' } as const
const lezing = (actoren: Record<string, OpKaart>, rest?: Parameters<typeof opKaart>[1]) =>
  leesAf(opKaart(actoren, { bezorgdheden: { b: {} }, ...rest })).bezorgdheden.find(({ id }) => id === 'b')!

/** For every klasse maps where it holds, and the map next to it where it does not. */
const TABEL: Record<
  BezorgdheidKlasse,
  { wel: Record<string, OpKaart>[]; net: [BezorgdheidKlasse, Record<string, OpKaart>][] }
> = {
  gedeeld: {
    wel: [
      { m: midden(0, B), a: groep(-0.33, B), z: groep(0.33, B) },
      // Stille midden in a poolzone fulfils two conditions.
      { m: midden(-0.5, B), z: groep(0.5, B) },
      { m: midden(-0.5, B), n: midden(0.5, B) },
      // How it is known does not decide the klasse.
      { m: midden(0, { b: 'inschatting' }), a: groep(-1, { b: 'online' }), z: groep(1, B) },
    ],
    net: [
      ['middenEnEenKant', { m: midden(0, B), a: groep(-0.32, B), z: groep(0.33, B) }],
      ['middenEnEenKant', { m: midden(0, B), a: groep(null, B), z: groep(0.5, B) }],
      ['middenEnEenKant', { m: midden(0, B), a: luid(-0.5, B), z: groep(0.5, B) }],
      ['middenEnEenKant', { m: midden(0, B), a: net([], { x: -0.5, bezorgdheden: B }), z: groep(0.5, B) }],
    ],
  },
  middenEnEenKant: {
    wel: [
      { m: midden(0, B), a: groep(-0.33, B) },
      { m: midden(0.33, B) },
      { m: midden(0, B), n: midden(0.9, B) },
    ],
    net: [
      ['eenMiddengroep', { m: midden(0, B), a: groep(-0.32, B) }],
      ['eenzijdig', { m: midden(null, B), a: groep(-0.5, B) }],
    ],
  },
  gedeeldInHetMidden: {
    wel: [
      { m: midden(0, B), n: midden(0.32, B) },
      { m: midden(-0.32, B), n: midden(0, B), a: groep(0, B) },
    ],
    net: [
      ['middenEnEenKant', { m: midden(0, B), n: midden(0.33, B) }],
      ['eenMiddengroep', { m: midden(0, B), a: groep(0, B) }],
    ],
  },
  eenMiddengroep: {
    wel: [{ m: midden(0, B) }, { m: midden(0, B), a: groep(0.32, B), l: luid(-1, B) }],
    net: [['gedeeldInHetMidden', { m: midden(0, B), n: midden(0, B) }]],
  },
  gedeeldZonderMidden: {
    wel: [{ a: groep(-0.33, B), z: groep(0.33, B), m: midden(0) }],
    net: [
      ['eenzijdig', { a: groep(-0.33, B), z: groep(0.32, B) }],
      ['gedeeld', { a: groep(-0.33, B), z: groep(0.33, B), m: midden(0, B) }],
    ],
  },
  eenzijdig: {
    wel: [
      { a: groep(-0.33, B), l: luid(0.9, B) },
      { z: groep(0.7, B), y: groep(0.8, B), a: groep(0, B) },
    ],
    net: [['enkelMiddenzone', { a: groep(-0.32, B) }]],
  },
  enkelMiddenzone: {
    wel: [{ a: groep(0, B), n: net([], { bezorgdheden: B }), l: luid(0, B) }],
    net: [
      ['eenMiddengroep', { a: midden(0, B) }],
      ['enkelNetwerk', { a: groep(null, B), n: net([], { bezorgdheden: B }) }],
    ],
  },
  enkelNetwerk: {
    wel: [{ n: net([], { bezorgdheden: B }) }, { n: net([], { bezorgdheden: B }), l: luid(0.5, B) }],
    net: [['enkelLuideStem', { l: luid(0.5, B), n: net([]) }]],
  },
  enkelLuideStem: {
    wel: [{ l: luid(0.5, B) }, { l: luid(0.5, B), k: luid(-0.5, B) }],
    net: [
      ['ongedragen', { l: luid(null, B) }],
      ['enkelMiddenzone', { l: luid(0.5, B), a: groep(0, B) }],
    ],
  },
  ongedragen: { wel: [{}, { m: midden(0) }], net: [['eenMiddengroep', { m: midden(0, B) }]] },
}

describe.each(BEZORGDHEID_KLASSEN)('%s', (klasse) => {
  test.each(TABEL[klasse].wel)('holds %#', (actoren) => {
    expect(lezing(actoren).klasse).toBe(klasse)
  })
  test.each(TABEL[klasse].net)('nearly: %s', (ander, actoren) => {
    expect(lezing(actoren).klasse).toBe(ander)
    expect(ander).not.toBe(klasse)
  })
})

test('what luide stemmen call stands beside it', () => {
  const {
    luid: luidheid,
    inwoners,
    netwerk,
  } = lezing({
    m: midden(0, { b: 'inschatting' }),
    l: luid(0.5, B),
    n: net([], { bezorgdheden: B }),
  })
  expect(luidheid.map(({ actor }) => actor.id)).toEqual(['l'])
  expect(netwerk.map(({ actor, zone }) => [actor.id, zone])).toEqual([['n', null]])
  expect(inwoners.midden.map(({ actor, gehoord }) => [actor.id, gehoord])).toEqual([['m', false]])
})

test('in the order of klassen, most inwoners first, then by id', () => {
  const B3 = { veel: 'gesprek', z: 'gesprek', y: 'gesprek', een: 'gesprek' } as const
  const { bezorgdheden } = leesAf(
    opKaart({
      m: midden(0, B3),
      a: groep(-0.5, { veel: 'gesprek', z: 'gesprek', y: 'gesprek' }),
      c: groep(0, { veel: 'gesprek' }),
      z: groep(0.5, { rand: 'gesprek' }),
    }),
  )
  expect(bezorgdheden.map(({ id }) => id)).toEqual(['veel', 'y', 'z', 'een', 'rand'])
})

describe('the question that comes with it', () => {
  const vraag = (...args: Parameters<typeof lezing>) => leesOmdat(lezing(...args).vraag)
  test('a luide stem alone: what lies underneath, and who in the midden to listen to', () => {
    expect(vraag({ l: luid(0.5, B), m: midden(0.3), n: midden(-0.3) })).toMatch(
      /^Wat zit eronder\? Misschien .*, .* of .*\. Ga luisteren bij m en n, en spreek l apart, zonder publiek\.$/u,
    )
    expect(vraag({ l: luid(0.5, B) }, { bezorgdheden: { b: { dieperliggend: 'nietGehoord' } } })).toBe(
      'Wat zit eronder? Misschien niet gehoord worden. Zoek wie in het midden dit herkent, en spreek l apart, zonder publiek.',
    )
  })
  test('first the midden that already has a relatie with who calls it', () => {
    const kaart = { l: luid(0.5, B), m: midden(0.3), n: midden(-0.3) }
    expect(vraag(kaart, { relaties: lijnen(['n-l', 'spanning']) })).toContain('Ga luisteren bij n, en')
  })
  test('the network alone: ask the midden', () => {
    expect(vraag({ n: net([], { bezorgdheden: B }), m: midden(0) })).toContain('Wat hoor je hierover bij m?')
    expect(vraag({ n: net([], { bezorgdheden: B }) })).toContain('Wie uit het midden')
  })
  test('the midden and one side: does the other side recognise it', () => {
    expect(vraag({ m: midden(0, B), a: groep(-0.5, B), z: groep(0.5), y: luid(0.6) })).toBe(
      'Vraag na of de andere kant dit herkent: z aan de zij-kant.',
    )
    expect(vraag({ m: midden(0, B), z: groep(0.5, B) })).toContain('Er staat nog geen groep aan de wij-kant')
  })
  test('both sides without the midden: what does the midden say', () => {
    expect(vraag({ a: groep(-0.5, B), z: groep(0.5, B), m: midden(0) })).toContain('Wat hoor je bij m?')
  })
  test('possible discrimination: the legal track before anything else', () => {
    const een = lezing({ l: luid(0.5, B) }, { bezorgdheden: { b: { mogelijkeDiscriminatie: true } } })
    expect(een).toMatchObject({ klasse: 'enkelLuideStem', wettelijkSpoor: true })
    expect(leesOmdat(een.vraag)).toContain('wettelijke spoor')
  })
  test('what is shared asks nothing', () => {
    expect(vraag({ m: midden(0, B), a: groep(-0.5, B), z: groep(0.5, B) })).toBeNull()
  })
})

test('the reason counts with names', () => {
  const een = lezing({
    m: midden(0, B),
    n: midden(0.1, B),
    o: midden(0),
    a: groep(-0.5, B),
    z: groep(0.5, B),
  })
  expect(lees(een.omdat.zin)).toBe(
    'Gedeeld in het midden en aan beide kanten: m en n (2 van de 3 middengroepen), a aan de wij-kant en z aan de zij-kant.',
  )
})
