import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/domain/model/dossier'
import { DIEPERLIGGEND } from '../../../src/domain/model/bezorgdheid'
import { zaadtekst } from '../../../src/domain/derive/zaadtekst'
import { groep, leesAf, leesOmdat, luid, midden, net, opKaart, type OpKaart } from '../../support/opkaart'

type Rest = NonNullable<Parameters<typeof opKaart>[1]>
const B = { b: 'gesprek' } as const
const VERMOED = { b: 'inschatting' } as const

const een = (
  actoren: Record<string, OpKaart>,
  velden: NonNullable<Rest['uitdagingen']>[string] = {},
  rest: Rest = {},
) =>
  leesAf(
    opKaart(actoren, { ...rest, uitdagingen: { u: { bezorgdheden: ['b'], ...velden } } }),
  ).uitdagingen.gerangschikt.find(({ uitdaging }) => uitdaging === 'u')!
const rij = (dossier: Dossier) => leesAf(dossier).uitdagingen.gerangschikt.map(({ sleutel }) => sleutel)

describe('draagvlak', () => {
  test.each<[number, string, Record<string, OpKaart>]>([
    [0, 'no stille midden', { a: groep(-0.5, B), z: groep(0.5, B), m: midden(0) }],
    [0, 'stille midden in the parkeerplaats', { m: midden(null, B) }],
    [0, 'a luide stem in the midden', { l: luid(0, B), m: midden(0) }],
    [1, 'presumed only', { m: midden(0, VERMOED), n: midden(0, { b: 'online' }) }],
    [2, 'one heard', { m: midden(0, B) }],
    [2, 'one heard of one, and one presumed', { m: midden(0, { b: 'waarneming' }), n: midden(0, VERMOED) }],
    [
      3,
      'two heard, half of all',
      { m: midden(0, B), n: midden(0, { b: 'bevraging' }), o: midden(0), p: midden(0) },
    ],
    [
      2,
      'two heard, less than half',
      { m: midden(0, B), n: midden(0, B), o: midden(0), p: midden(0), q: midden(0) },
    ],
    [
      3,
      'of who is in place: the parkeerplaats does not count',
      { m: midden(0, B), n: midden(0, B), o: midden(0), p: midden(0), q: midden(null) },
    ],
  ])('%i: %s', (punten, _, actoren) => {
    expect(een(actoren).draagvlak.punten).toBe(punten)
  })
  test('who said one of its bezorgdheden said it', () => {
    const { draagvlak } = een(
      { m: midden(0, { b: 'inschatting', c: 'gesprek' }) },
      { bezorgdheden: ['b', 'c'] },
    )
    expect(draagvlak).toMatchObject({ punten: 2, gehoord: ['m'], vermoed: [], van: 1 })
    expect(leesOmdat(draagvlak.omdat)).toBe('Uit het midden zelf gehoord: «c» bij m (de enige middengroep).')
  })
  test('no midden on the map says so', () => {
    expect(leesOmdat(een({ a: groep(-0.5, B) }).draagvlak.omdat)).toBe(
      'Nog niemand uit het stille midden staat op de kaart.',
    )
  })
})

describe('verbinding', () => {
  const C = { c: 'gesprek' } as const
  test.each<[number, string, Record<string, OpKaart>]>([
    [3, 'one bezorgdheid on both sides', { a: groep(-0.33, B), z: groep(0.33, B) }],
    [2, 'different ones, together on both sides', { a: groep(-0.33, B), z: groep(0.33, C) }],
    [1, 'midden and one side', { m: midden(0, B), a: groep(-0.33, B), z: groep(0.32, C) }],
    [1, 'stille midden in a poolzone is both at once', { m: midden(-0.33, B) }],
    [1, 'two in the midden', { m: midden(0, B), n: midden(0.32, C) }],
    [0, 'one in the midden', { m: midden(0, B), a: groep(0.32, B) }],
    [0, 'one side', { a: groep(-0.5, B), b: groep(-0.6, C), l: luid(0.9, B) }],
    [0, 'nobody', {}],
  ])('%i: %s', (punten, _, actoren) => {
    expect(een(actoren, { bezorgdheden: ['b', 'c'] }).verbinding.punten).toBe(punten)
  })
})

describe('haalbaarheid', () => {
  const NETWERK = {
    d: net(['doener']),
    e: net(['doener']),
    f: net(['doener']),
    v: net(['verbinder'], { eigenBelang: true }),
    g: net([]),
    h: net([]),
    i: net([]),
    l: luid(0.5),
    a: groep(0.5),
  }
  test.each<[string, number | null, string[], { punten: number; steunPunten: number }]>([
    ['nothing filled in', null, [], { punten: 0, steunPunten: 0 }],
    ['impact alone', 2, [], { punten: 2, steunPunten: 0 }],
    ['the higher of the two', 1, ['d', 'e'], { punten: 2, steunPunten: 2 }],
    ['one rol together: at most two', null, ['d', 'e', 'f'], { punten: 2, steunPunten: 2 }],
    ['no rol at all: at most two', null, ['g', 'h', 'i'], { punten: 2, steunPunten: 2 }],
    ['two rollen: three', null, ['d', 'e', 'v'], { punten: 3, steunPunten: 3 }],
    ['never more than three', null, ['d', 'e', 'f', 'v', 'g'], { punten: 3, steunPunten: 3 }],
    ['only netwerkactoren support', null, ['l', 'a', 'd'], { punten: 1, steunPunten: 1 }],
  ])('%s', (_, impact, steun, verwacht) => {
    expect(een(NETWERK, { impact: impact as never, steun }).haalbaarheid).toMatchObject({
      impact,
      ...verwacht,
    })
  })
  test('says what to fill in', () => {
    expect(leesOmdat(een(NETWERK).haalbaarheid.omdat)).toMatch(/^Vul in wat jullie kunnen/u)
    expect(leesOmdat(een(NETWERK, { steun: ['d', 'e', 'f'] }).haalbaarheid.omdat)).toContain(
      'nog geen twee rollen',
    )
  })
})

describe('status', () => {
  const GEHOORD = { m: midden(0, B), d: net(['doener']), e: net(['doener']) }
  const VAAG = { ...GEHOORD, m: midden(0, VERMOED) }
  const ZONDER = { ...GEHOORD, m: midden(0) }
  test.each<[string, string, Record<string, OpKaart>, NonNullable<Rest['uitdagingen']>[string]]>([
    ['kiesbaar', 'heard, impact 1', GEHOORD, { impact: 1 }],
    ['kiesbaar', 'heard, support of two', GEHOORD, { steun: ['d', 'e'] }],
    ['kiesbaar', 'heard, impact 0, support of two', GEHOORD, { impact: 0, steun: ['d', 'e'] }],
    ['nietKiesbaar', 'heard, support of one', GEHOORD, { steun: ['d'] }],
    ['nietKiesbaar', 'heard, impact 0', GEHOORD, { impact: 0 }],
    ['nietKiesbaar', 'heard, nothing filled in', GEHOORD, {}],
    ['voorlopig', 'presumed, impact 1', VAAG, { impact: 1 }],
    ['voorlopig', 'presumed, support of two', VAAG, { steun: ['d', 'e'] }],
    ['nietKiesbaar', 'presumed, support of one', VAAG, { steun: ['d'] }],
    ['nietKiesbaar', 'nobody in the midden', ZONDER, { impact: 3, steun: ['d', 'e'] }],
  ])('%s: %s', (status, _, actoren, velden) => {
    expect(een(actoren, velden).status).toBe(status)
  })
  test('says what would change it', () => {
    expect(leesOmdat(een(VAAG, { impact: 1 }).statusOmdat)).toContain('Hoor het van m zelf')
    expect(leesOmdat(een(ZONDER, {}).statusOmdat)).toBe(
      'Eerst is er nog een stem uit het midden nodig. Nog open: hoeveel kunnen jullie hieraan doen, en wie steunt dit?',
    )
  })
})

describe('order', () => {
  /** Two uitdagingen; z is better in what is named, and alike in what comes before. */
  const KAART = {
    m: midden(0, { een: 'gesprek', twee: 'gesprek', vaag: 'inschatting', zes: 'gesprek' }),
    n: midden(0, { twee: 'gesprek', een2: 'gesprek', zes: 'inschatting' }),
    o: midden(0, { zes: 'inschatting' }),
    p: midden(0),
    a: groep(-0.5, { zij: 'gesprek', vaag: 'gesprek' }),
    z: groep(0.5, { zij: 'gesprek', vaag: 'gesprek' }),
    d: net(['doener']),
    e: net(['verbinder']),
  }
  const orde = (uitdagingen: NonNullable<Rest['uitdagingen']>, rest: Rest = {}) =>
    rij(opKaart(KAART, { ...rest, uitdagingen })).filter((sleutel) => !sleutel.startsWith('bezorgdheid:'))
  test.each<[string, NonNullable<Rest['uitdagingen']>]>([
    // a: voorlopig, som 1 + 3 + 3 = 7.
    [
      'status before som',
      { a: { bezorgdheden: ['vaag'], impact: 3 }, z: { bezorgdheden: ['een'], impact: 1 } },
    ],
    // Nobody in the midden, all of the rest: som 3 + 3 = 6; voorlopig som 1 + 3 + 1.
    [
      'voorlopig before nietKiesbaar',
      { a: { bezorgdheden: ['zij'], impact: 3 }, z: { bezorgdheden: ['vaag'], impact: 1 } },
    ],
    ['som', { a: { bezorgdheden: ['een'], impact: 1 }, z: { bezorgdheden: ['een'], impact: 2 } }],
    // 3 + 1 + 1 against 2 + 1 + 2.
    [
      'draagvlak at equal som',
      { a: { bezorgdheden: ['zes'], impact: 2 }, z: { bezorgdheden: ['twee'], impact: 1 } },
    ],
    // 2 + 1 + 1 against 2 + 0 + 2.
    [
      'verbinding at equal draagvlak',
      { a: { bezorgdheden: ['een'], impact: 2 }, z: { bezorgdheden: ['zes'], impact: 1 } },
    ],
    [
      'the lowest of impact and steun',
      { a: { bezorgdheden: ['een'], impact: 2 }, z: { bezorgdheden: ['een'], impact: 2, steun: ['d'] } },
    ],
    [
      'the link with the meerjarenplan',
      {
        a: { bezorgdheden: ['een'], impact: 1, meerjarenplan: ' ' },
        z: { bezorgdheden: ['een'], impact: 1, meerjarenplan: '2.1' },
      },
    ],
  ])('%s', (_, uitdagingen) => {
    expect(orde(uitdagingen)).toEqual(['z', 'a'])
  })
  test('equal in everything: by id, and both say so', () => {
    const uitdagingen = {
      z: { bezorgdheden: ['een'], impact: 1 },
      a: { bezorgdheden: ['een2'], impact: 1 },
    } as const
    const dossier = opKaart(KAART, { uitdagingen: uitdagingen as never })
    expect(rij(dossier).slice(0, 2)).toEqual(['a', 'z'])
    const [eerste, tweede] = leesAf(dossier).uitdagingen.gerangschikt
    expect([eerste?.gelijkwaardig, tweede?.gelijkwaardig]).toEqual([['z'], ['a']])
    expect([eerste?.plaats, tweede?.plaats]).toEqual([1, 2])
  })
  test('one unequal in the last measure is not equal', () => {
    const dossier = opKaart(KAART, {
      uitdagingen: {
        a: { bezorgdheden: ['een'], impact: 1, meerjarenplan: '1' },
        z: { bezorgdheden: ['een'], impact: 1 },
      },
    })
    expect(leesAf(dossier).uitdagingen.gerangschikt[0]?.gelijkwaardig).toEqual([])
  })
  test('the room may order as it wants; the computed place stays', () => {
    const { uitdagingen } = leesAf(
      opKaart(KAART, {
        uitdagingen: {
          a: { bezorgdheden: ['een'], impact: 3 },
          c: { bezorgdheden: ['een'], impact: 2 },
          e: { bezorgdheden: ['een'], impact: 1 },
        },
        plan: { eigenVolgorde: { e: 1, a: 2 } },
      }),
    )
    expect(uitdagingen.heeftEigenVolgorde).toBe(true)
    expect(uitdagingen.eigenVolgorde.slice(0, 3)).toEqual(['e', 'a', 'c'])
    expect(uitdagingen.eigenVolgorde[3]).toMatch(/^bezorgdheid:/u)
    expect(uitdagingen.gerangschikt.map(({ sleutel }) => sleutel).slice(0, 3)).toEqual(['a', 'c', 'e'])
  })
  test('without an own order it is the computed one, suggestions last', () => {
    const { uitdagingen } = leesAf(opKaart(KAART, { uitdagingen: { leeg: {} } }))
    expect(uitdagingen.heeftEigenVolgorde).toBe(false)
    expect(uitdagingen.eigenVolgorde[0]).toBe('leeg')
    expect(uitdagingen.gerangschikt.at(-1)?.sleutel).toBe('leeg')
  })
})

describe('suggestions', () => {
  const ALLES = {
    m: midden(0, { d1: 'gesprek', d2: 'gesprek', d3: 'gesprek', d4: 'gesprek' }),
    n: midden(0, { d3: 'gesprek' }),
    a: groep(-0.5, { d1: 'gesprek', d2: 'gesprek', d5: 'gesprek', d6: 'gesprek' }),
    z: groep(0.5, { d1: 'gesprek', d5: 'gesprek' }),
    c: groep(0, { d7: 'gesprek' }),
    w: net([], { bezorgdheden: { d8: 'gesprek' } }),
    l: luid(0.5, { d9: 'gesprek', d1: 'online' }),
  } satisfies Record<string, OpKaart>
  const klassen = { bezorgdheden: { d10: {} } }
  test('one for each of the four klassen, none for the others', () => {
    expect(rij(opKaart(ALLES, klassen)).sort()).toEqual([
      'bezorgdheid:d1',
      'bezorgdheid:d2',
      'bezorgdheid:d3',
      'bezorgdheid:d4',
    ])
  })
  test('equals come in the order of klassen', () => {
    // Both draagvlak 2, verbinding 1: the side and the midden come before the midden alone.
    const kaart = {
      m: midden(0, { aa: 'gesprek', zz: 'gesprek' }),
      n: midden(0, { aa: 'inschatting' }),
      o: midden(0),
      z: groep(0.5, { zz: 'gesprek' }),
    } satisfies Record<string, OpKaart>
    expect(rij(opKaart(kaart))).toEqual(['bezorgdheid:zz', 'bezorgdheid:aa'])
  })
  test('not when it already stands in an uitdaging, whatever the room chose', () => {
    expect(
      rij(opKaart(ALLES, { uitdagingen: { u: { bezorgdheden: ['d1', 'd2'], keuze: 'niet' } } })).sort(),
    ).toEqual(['bezorgdheid:d3', 'bezorgdheid:d4', 'u'])
  })
  test('not with possible discrimination; an uitdaging that holds it keeps score and place', () => {
    const discriminatie = { bezorgdheden: { d1: { mogelijkeDiscriminatie: true } } }
    expect(rij(opKaart(ALLES, discriminatie))).not.toContain('bezorgdheid:d1')
    const met = (rest: Rest) =>
      leesAf(opKaart(ALLES, { ...rest, uitdagingen: { u: { bezorgdheden: ['d1'], impact: 2 } } })).uitdagingen
        .gerangschikt[0]
    expect(met(discriminatie)).toEqual(met({}))
  })
  test('put aside, it waits with the place that it would take, and nobody moves up for nothing', () => {
    const { gerangschikt, verborgen } = leesAf(
      opKaart(ALLES, { plan: { verborgenVoorstellen: ['bezorgdheid:d1'] } }),
    ).uitdagingen
    expect(gerangschikt.map(({ plaats }) => plaats)).toEqual([1, 2, 3])
    expect(verborgen).toMatchObject([{ sleutel: 'bezorgdheid:d1', plaats: 1 }])
  })
  test('nothing new in fase 4; what is there keeps its place', () => {
    const uitdagingen = {
      u: { bezorgdheden: ['d1'], impact: 2 },
      v: { bezorgdheden: ['d4'], impact: 3 },
    } as const
    const in4 = opKaart(ALLES, { uitdagingen: uitdagingen as never, situatie: { fase: 4 } })
    expect(rij(in4)).toEqual(['u', 'v'])
    expect(rij(opKaart(ALLES, { uitdagingen: uitdagingen as never }))).toContain('bezorgdheid:d2')
  })
  test('both sides without the midden: a question instead', () => {
    const { vragen } = leesAf(opKaart(ALLES, klassen)).uitdagingen
    expect(vragen.map(({ bezorgdheid }) => bezorgdheid)).toEqual(['d5'])
    expect(leesOmdat(vragen[0]?.omdat)).toBe(
      '«d5» leeft aan beide kanten. Het midden is hier nog niet over gehoord. Wat hoor je bij m en n?',
    )
  })
  test('it is offered, and shouting stands beside it', () => {
    const voorstel = leesAf(opKaart(ALLES)).uitdagingen.gerangschikt.find(
      ({ sleutel }) => sleutel === 'bezorgdheid:d1',
    )
    expect(leesOmdat(voorstel?.omdat)).toMatch(/^Uit «d1»: formuleer waar je heen wil\./u)
    expect(leesOmdat(voorstel?.luid)).toContain('Ook luid geuit door l')
    expect(voorstel).toMatchObject({ uitdaging: null, grondWeg: null, haalbaarheid: { impact: null } })
  })
})

describe('what was taken over, when its ground has gone', () => {
  const herkomst = { voorstel: 'bezorgdheid:b', tekst: '', over: ['b', 'm', 'a'], datum: '2026-11' }
  const zeg = (actoren: Record<string, OpKaart>, over = herkomst.over, rest: Rest = {}) =>
    leesOmdat(
      een(actoren, { herkomst: { ...herkomst, over } }, { bezorgdheden: { b: {} }, ...rest }).grondWeg,
    )
  test.each<[string, Record<string, OpKaart>, RegExp]>([
    ['all there', { m: midden(0, B), a: groep(-0.5, B) }, /^niets$/u],
    ['more than then', { m: midden(0, B), a: groep(-0.5, B), z: groep(0.5, B) }, /^niets$/u],
    ['somebody carries it no longer', { m: midden(0, B), a: groep(-0.5) }, /^Dit steunde ook op a;/u],
    [
      'somebody is back in the parkeerplaats',
      { m: midden(null, B), a: groep(-0.5, B) },
      /anders op de kaart.*Dit steunde ook op m;/u,
    ],
    ['somebody is gone', { m: midden(0, B) }, /staat niet meer in het dossier/u],
    [
      'its bezorgdheid is only shouted',
      { m: midden(0), a: groep(0), l: luid(1, B) },
      /Alleen luid te horen: l\./u,
    ],
  ])('%s', (_, actoren, verwacht) => {
    expect(zeg(actoren) ?? 'niets').toMatch(verwacht)
  })
  test('who wrote it themselves needs no ground', () => {
    expect(een({}).grondWeg).toBeNull()
  })
})

test('the six deeper bezorgdheden have positive words to start from; own words have none', () => {
  for (const dieperliggend of DIEPERLIGGEND) {
    expect(zaadtekst({ dieperliggend })).toMatch(/^\p{Lu}/u)
    expect(zaadtekst({ dieperliggend })).not.toMatch(
      /stop|tegen|verb[oi]|weg met|geen|nooit|schaf|trek|schrap|weren/iu,
    )
  }
  expect(zaadtekst({ dieperliggend: null })).toBe('')
})
