import { describe, expect, test } from 'vitest'
import { ROLLEN } from '../../../src/domain/model/actor'
import { DIEPERLIGGEND } from '../../../src/domain/model/bezorgdheid'
import { SECTOREN } from '../../../src/domain/model/sectoren'
import {
  groep,
  leesAf,
  leesOmdat,
  lijnen,
  luid,
  midden,
  net,
  opKaart,
  type OpKaart,
} from '../../support/opkaart'

type Rest = NonNullable<Parameters<typeof opKaart>[1]>
const netwerk = (actoren: Record<string, OpKaart>, paden: Parameters<typeof lijnen> = [], rest: Rest = {}) =>
  leesAf(opKaart(actoren, { relaties: lijnen(...paden), ...rest })).netwerk
const V = net(['verbinder'])

describe('1 bereik of the midden', () => {
  test.each<[string, boolean, Record<string, OpKaart>, Parameters<typeof lijnen>]>([
    ['one step', true, { v: V }, ['v-m']],
    ['two steps', true, { v: V, a: groep(1) }, ['v-a', 'a-m']],
    ['three steps', false, { v: V, a: groep(1), c: groep(1) }, ['v-a', 'a-c', 'c-m']],
    ['over a luide stem', false, { v: V, l: luid(1) }, ['v-l', 'l-m']],
    ['spanning', false, { v: V }, [['v-m', 'spanning']]],
    ['a doener', false, { v: net(['doener']) }, ['v-m']],
    ['a verbinder of the bestuur', false, { v: net(['verbinder'], { isBestuur: true }) }, ['v-m']],
    ['over somebody of the bestuur', true, { v: V, b: net([], { isBestuur: true }) }, ['v-b', 'b-m']],
    ['with eigen belang', true, { v: net(['verbinder'], { eigenBelang: true }) }, ['v-m']],
    ['a groep with the rol', false, { v: { ...groep(0), rollen: ['verbinder'] } }, ['v-m']],
  ])('%s', (_, isBereikt, kaart, paden) => {
    const { bereik } = netwerk({ ...kaart, m: midden(0) }, paden)
    expect([bereik.bereikt, bereik.onbereikt]).toEqual(isBereikt ? [['m'], []] : [[], ['m']])
  })
  test('in a sentence, and who not yet', () => {
    const { bereik } = netwerk({ v: V, m: midden(0), n: midden(0) }, ['v-m'])
    expect(leesOmdat(bereik.omdat)).toBe(
      'Binnen twee stappen van een verbinder: m (1 van de 2 middengroepen).',
    )
    expect(bereik.regels.map(leesOmdat)).toEqual(['Nog niet: n. Wie kent hen?'])
  })
  test('stille midden in the parkeerplaats is not asked for', () => {
    const { bereik } = netwerk({ v: V, m: midden(null) }, ['v-m'])
    expect([bereik.bereikt, bereik.onbereikt]).toEqual([[], []])
  })
})

describe('2 afhankelijkheid', () => {
  const verlies = (...args: Parameters<typeof netwerk>) =>
    netwerk(...args).afhankelijkheid.perActor.map(({ actor, verliest }) => `${actor}: ${verliest.join(' ')}`)
  const VIJF = Object.fromEntries(['m', 'n', 'o', 'p', 'q'].map((id) => [id, midden(0)]))
  test('two lost are told', () => {
    const paden = ['v-m', 'v-n', 'w-o', 'w-p', 'w-q', 'x-p', 'x-q', 'x-o'] as const
    expect(verlies({ ...VIJF, v: V, w: V, x: V }, [...paden])).toEqual(['v: m n'])
  })
  test('one lost out of five is not; half of those reached is', () => {
    const paden = ['v-m', 'v-n', 'w-n', 'v-o', 'w-o', 'v-p', 'w-p', 'v-q', 'w-q'] as const
    expect(verlies({ ...VIJF, v: V, w: V }, [...paden])).toEqual([])
    expect(verlies({ m: midden(0), n: midden(0), v: V, w: V }, ['v-m', 'v-n', 'w-n'])).toEqual(['v: m'])
  })
  test('whoever stands in between can be missed as little, a groep in between is no netwerkactor', () => {
    const kaart = { m: midden(0), n: midden(0), v: V }
    expect(verlies({ ...kaart, k: net([]) }, ['v-k', 'k-m', 'k-n'])).toEqual(['k: m n', 'v: m n'])
    expect(verlies({ ...kaart, k: groep(0) }, ['v-k', 'k-m', 'k-n'])).toEqual(['v: m n'])
    expect(verlies({ ...kaart, k: net([], { isBestuur: true }) }, ['v-k', 'k-m', 'k-n'])).toEqual(['v: m n'])
  })
  test('a second way keeps them', () => {
    const kaart = { m: midden(0), n: midden(0), v: V, k: net([]), j: net([]) }
    expect(verlies(kaart, ['v-k', 'k-m', 'k-n', 'v-j', 'j-m', 'j-n'])).toEqual(['v: m n'])
    expect(verlies({ ...kaart, w: V }, ['v-m', 'v-n', 'w-m', 'w-n'])).toEqual([])
  })
  test('the same as leaving each out and counting again', () => {
    const kaart = { m: midden(0), n: midden(0), o: midden(0), v: V, w: V, k: net(['doener']), g: groep(1) }
    const paden = ['v-m', 'v-k', 'k-n', 'k-o', 'w-g', 'g-o', 'w-k'] as const
    const { bereik, afhankelijkheid } = netwerk(kaart, [...paden])
    for (const weg of ['v', 'w', 'k']) {
      const zonder = Object.fromEntries(Object.entries(kaart).filter(([id]) => id !== weg))
      const nog = netwerk(zonder, [...paden]).bereik.bereikt
      const kwijt = bereik.bereikt.filter((id) => !nog.includes(id))
      const telt = kwijt.length >= 2 || kwijt.length * 2 >= bereik.bereikt.length
      expect(afhankelijkheid.perActor.find(({ actor }) => actor === weg)?.verliest ?? []).toEqual(
        telt ? kwijt : [],
      )
    }
  })
  test('without reach nothing depends on anybody', () => {
    expect(verlies({ m: midden(0), v: V })).toEqual([])
  })
})

describe('3 brug', () => {
  const KANTEN = { a: groep(-0.33), z: groep(0.33) }
  test.each<[string, string[], string[], Record<string, OpKaart>, Parameters<typeof lijnen>]>([
    ['both directly', ['n'], ['n'], KANTEN, ['n-a', 'n-z']],
    ['one over another', [], ['n'], { ...KANTEN, x: groep(0) }, ['n-a', 'n-x', 'x-z']],
    ['three steps', [], [], { ...KANTEN, x: groep(0), y: groep(0) }, ['n-a', 'n-x', 'x-y', 'y-z']],
    ['beside the border', [], [], { a: groep(-0.32), z: groep(0.33) }, ['n-a', 'n-z']],
    ['a luide stem is no groep', [], [], { a: luid(-0.5), z: groep(0.5) }, ['n-a', 'n-z']],
    ['nor is stille midden', [], [], { a: midden(-0.5), z: groep(0.5) }, ['n-a', 'n-z']],
    ['spanning is not knowing', [], [], KANTEN, ['n-a', ['n-z', 'spanning']]],
  ])('%s', (_, rechtstreeks, binnenTwee, kaart, paden) => {
    const { brug } = netwerk({ ...kaart, n: net([]) }, paden)
    expect([brug.rechtstreeks, brug.binnenTwee]).toEqual([rechtstreeks, binnenTwee])
  })
  test('not the bestuur', () => {
    expect(netwerk({ ...KANTEN, n: net([], { isBestuur: true }) }, ['n-a', 'n-z']).brug.binnenTwee).toEqual(
      [],
    )
  })
})

test('4 kaartbalans: soort by zone, and through whose eyes', () => {
  const { balans } = netwerk({
    k: luid(-0.33),
    l: luid(0.33),
    o: luid(0.32),
    p: luid(null),
    m: midden(0),
    n: net([], { x: 0.4 }),
    q: net([]),
  })
  expect(balans.aantallen).toEqual({
    groep: { wij: 0, midden: 0, zij: 0 },
    luideStem: { wij: 1, midden: 1, zij: 1 },
    stilleMidden: { wij: 0, midden: 1, zij: 0 },
    netwerk: { wij: 0, midden: 0, zij: 1 },
  })
  expect(leesOmdat(balans.omdat)).toBe(
    '3 luide stemmen, 1 middengroep: deze kaart hoort vooral wie luid klinkt.',
  )
  expect(leesOmdat(netwerk({ l: luid(1), m: midden(0) }).balans.omdat)).not.toContain('vooral')
})

test('5 onderbouwing: lines of inwoners, heard and presumed', () => {
  const { onderbouwing } = netwerk({
    m: midden(0, { b: 'gesprek', c: 'inschatting' }),
    n: midden(0, { b: 'online' }),
    a: groep(1, { b: 'waarneming', c: 'bevraging' }),
    l: luid(1, { b: 'gesprek' }),
    w: net([], { bezorgdheden: { b: 'gesprek' } }),
    p: groep(null, { b: 'gesprek' }),
  })
  expect(onderbouwing).toMatchObject({ gehoord: 3, vermoed: 2, middenGehoord: 1, middenVermoed: 2 })
  expect(onderbouwing.regels.map(leesOmdat)).toEqual([
    'In het stille midden: 1 gehoord, 2 vermoed.',
    'Alleen nog vermoed, ga het hun vragen: n.',
  ])
})

test.each<[string, boolean, number, number]>([
  ['three and five', false, 3, 5],
  ['two in the midden', true, 2, 5],
  ['four lines', true, 3, 4],
])('too little on the map: %s', (_, teWeinig, middens, aantal) => {
  const bezorgdheden = Object.fromEntries(
    Array.from({ length: aantal }, (_, i) => [`b${i}`, 'gesprek' as const]),
  )
  const kaart = Object.fromEntries(Array.from({ length: middens }, (_, i) => [`m${i}`, midden(0)]))
  expect(netwerk({ ...kaart, m0: midden(0, bezorgdheden) }).teWeinig).toBe(teWeinig)
})

describe('what is missing', () => {
  const rollen = (kaart: Record<string, OpKaart>) => netwerk(kaart).ontbrekendeRollen.map(({ rol }) => rol)
  test('rollen that nobody in the network has', () => {
    expect(rollen({})).toEqual([...ROLLEN])
    expect(
      rollen({ n: net(['verbinder', 'doener']), g: { ...groep(0), rollen: ['kritischeDenker'] } }),
    ).toEqual(['vertegenwoordiger', 'kritischeDenker'])
    expect(rollen({ n: net([...ROLLEN]) })).toEqual([])
    expect(rollen({ n: net([...ROLLEN], { isBestuur: true }) })).toHaveLength(4)
  })
  const sectoren = (thema: (typeof DIEPERLIGGEND)[number], kaart: Record<string, OpKaart>) =>
    netwerk(kaart, [], { bezorgdheden: { b: { dieperliggend: thema } } }).blindeVlekken.flatMap(
      ({ sectoren }) => sectoren,
    )
  test.each(DIEPERLIGGEND)('sectoren by theme: %s', (thema) => {
    expect(sectoren(thema, {})).toEqual(SECTOREN[thema])
    const [eerste = '', ...rest] = SECTOREN[thema]
    expect(sectoren(thema, { n: net([], { sector: `Dienst ${eerste.toUpperCase()} & co` }) })).toEqual(rest)
  })
  test('one sentence by theme, with all that it asks for', () => {
    const [vlek, ...rest] = netwerk({}, [], {
      bezorgdheden: { b: { dieperliggend: 'verloedering' }, c: { dieperliggend: 'verloedering' } },
    }).blindeVlekken
    expect(rest).toEqual([])
    expect(vlek).toMatchObject({ bezorgdheden: ['b', 'c'], sectoren: SECTOREN.verloedering })
    expect(vlek?.omdat.zin.at(-1)).toBe(
      '» past vaak ook iemand uit «openbare ruimte», «wonen» of «afval». Daaruit staat nog niemand in het netwerk of de werkgroep.',
    )
  })
  test('without a theme there is no blind spot', () => {
    expect(netwerk({}, [], { bezorgdheden: { b: {} } }).blindeVlekken).toEqual([])
  })
})
