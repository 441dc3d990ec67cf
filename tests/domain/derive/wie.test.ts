import { describe, expect, test } from 'vitest'
import type { Wie } from '../../../src/domain/lezing/afleiding'
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
const B = { b: 'gesprek' } as const

/** Who, for the uitdaging as a whole. `paden` are relaties as `'a-b'`. */
const wie = (actoren: Record<string, OpKaart>, paden: Parameters<typeof lijnen>, rest: Rest = {}): Wie =>
  leesAf(
    opKaart(actoren, { relaties: lijnen(...paden), uitdagingen: { u: { bezorgdheden: ['b'] } }, ...rest }),
  ).acties.perUitdaging[0]!.wie
const trekkers = (...args: Parameters<typeof wie>) => wie(...args).trekkers.map(({ actor }) => actor)
const M = { m: midden(0, B) }

describe('doel', () => {
  test('stille midden that said it, else that of whom it is presumed', () => {
    expect(wie({ m: midden(0, B), n: midden(0, { b: 'online' }), a: groep(0, B) }, []).doel).toEqual(['m'])
    expect(wie({ m: midden(0), n: midden(0, { b: 'online' }) }, []).doel).toEqual(['n'])
    expect(wie({ m: midden(null, B) }, []).doel).toEqual([])
  })
})

describe('nearness', () => {
  const KETEN = { ...M, d: net(['doener']), x: groep(0), y: net([]), z: groep(0) }
  test.each<[string, number | null, Parameters<typeof lijnen>]>([
    ['one step', 3, ['d-m']],
    ['two steps', 2, ['d-x', 'x-m']],
    ['three steps', 1, ['d-x', 'x-y', 'y-m']],
    ['four steps', null, ['d-x', 'x-y', 'y-z', 'z-m']],
    ['the shortest of two ways', 2, ['d-x', 'x-y', 'y-m', 'd-z', 'z-m']],
    ['twice the same relatie is one', 3, ['d-m', 'm-d']],
    [
      'any direction, any path type',
      2,
      [
        ['x-d', 'vertegenwoordigt'],
        ['m-x', 'vertrouwen'],
      ],
    ],
    ['spanning is no path', null, [['d-m', 'spanning']]],
    [
      'nor volgt, voedt or bemiddeling',
      null,
      [
        ['d-m', 'volgt'],
        ['d-m', 'voedt'],
        ['d-m', 'bemiddeling'],
      ],
    ],
  ])('%s: %s', (_, nabijheid, paden) => {
    expect(wie(KETEN, paden).trekkers[0]?.nabijheid ?? null).toBe(nabijheid)
  })
  test('a luide stem is no station', () => {
    const kaart = { ...M, d: net(['doener']), l: luid(0), x: groep(0) }
    expect(trekkers(kaart, ['d-l', 'l-m'])).toEqual([])
    expect(trekkers(kaart, ['d-x', 'x-m'])).toEqual(['d'])
  })
  test('who waits in the parkeerplaats is no station; bestuur is one, and the network without a place too', () => {
    const met = (x: OpKaart) => trekkers({ ...M, d: net(['doener']), x }, ['d-x', 'x-m'])
    expect(met(groep(null))).toEqual([])
    expect(met(net([], { isBestuur: true }))).toEqual(['d'])
    expect(met(net([]))).toEqual(['d'])
  })
  test('a relatie to oneself changes nothing', () => {
    expect(wie({ ...M, d: net(['doener']) }, ['d-d', 'd-m', 'm-m'])).toEqual(
      wie({ ...M, d: net(['doener']) }, ['d-m'], {
        relaties: { r1: { van: 'd', naar: 'm', type: 'contact' } },
      }),
    )
  })
})

describe('rolpunten', () => {
  const punten = (rollen: OpKaart['rollen'], werkvorm: string | null) => {
    const { acties } = leesAf(
      opKaart(
        { ...M, d: net(rollen ?? []) },
        {
          relaties: lijnen('d-m'),
          uitdagingen: { u: { bezorgdheden: ['b'] } },
          acties: { x: { uitdaging: 'u', werkvorm: werkvorm as never } },
        },
      ),
    )
    return acties.wie.x?.trekkers[0]?.rolpunten ?? 0
  }
  test.each<[string | null, number, number, number, number]>([
    ['ingreep', 3, 2, 1, 0],
    ['onlineInfo', 3, 2, 1, 0],
    ['kleineTafels', 2, 3, 2, 0],
    ['infomarkt', 2, 3, 2, 0],
    ['plenair', 2, 3, 2, 0],
    [null, 3, 2, 1, 0],
  ])('%s', (werkvorm, doener, verbinder, vertegenwoordiger, kritischeDenker) => {
    expect([
      punten(['doener'], werkvorm),
      punten(['verbinder'], werkvorm),
      punten(['vertegenwoordiger'], werkvorm),
      punten(['kritischeDenker'], werkvorm),
    ]).toEqual([doener, verbinder, vertegenwoordiger, kritischeDenker])
    expect(punten([], werkvorm)).toBe(0)
  })
  test('the best of somebody’s rollen counts, and is named', () => {
    expect(punten(['kritischeDenker', 'vertegenwoordiger', 'doener'], 'ingreep')).toBe(3)
    expect(leesOmdat(wie({ ...M, d: net(['doener', 'verbinder']) }, ['d-m']).trekkers[0]?.omdat)).toBe(
      'Een doener, rechtstreeks in contact met m.',
    )
  })
})

describe('who may be asked', () => {
  test.each<[string, OpKaart]>([
    ['not with eigen belang', net(['doener'], { eigenBelang: true })],
    ['not the bestuur', net(['doener'], { isBestuur: true })],
    ['not whom the room leaves out for now', net(['doener'], { betrekken: 'nuNiet' })],
    ['not a groep', { ...groep(0), rollen: ['doener'] }],
    ['not a luide stem', { ...luid(0), rollen: ['doener'] }],
  ])('%s', (_, d) => {
    expect(trekkers({ ...M, d }, ['d-m'])).toEqual([])
    expect(trekkers({ ...M, d: net(['doener'], { betrekken: 'ja' }) }, ['d-m'])).toEqual(['d'])
  })
})

describe('order of trekkers', () => {
  const TWEE = { ...M, n: midden(0, B) }
  test.each<[string, Record<string, OpKaart>, Parameters<typeof lijnen>, Rest]>([
    ['sum of rol and nearness', { ...M, a: net(['verbinder']), z: net(['doener']) }, ['a-m', 'z-m'], {}],
    // Both 3 + 3.
    [
      'most of the doel within two steps',
      { ...TWEE, a: net(['doener']), z: net(['doener']) },
      ['a-m', 'z-m', 'z-n'],
      {},
    ],
    [
      'fewest acties as trekker',
      { ...M, a: net(['doener']), z: net(['doener']) },
      ['a-m', 'z-m'],
      { acties: { x: { trekker: { soort: 'actor', id: 'a' } } } },
    ],
    [
      'also as a member of the werkgroep',
      { ...M, a: net(['doener']), z: net(['doener']) },
      ['a-m', 'z-m'],
      { leden: { l: { actor: 'a' } }, acties: { x: { trekker: { soort: 'lid', id: 'l' } } } },
    ],
    [
      'nearest to the middle',
      { ...M, a: net(['doener'], { x: -0.5 }), z: net(['doener'], { x: 0.49 }) },
      ['a-m', 'z-m'],
      {},
    ],
    [
      'without a place as far as the edge',
      { ...M, a: net(['doener']), z: net(['doener'], { x: 0.99 }) },
      ['a-m', 'z-m'],
      {},
    ],
  ])('%s', (_, kaart, paden, rest) => {
    expect(trekkers(kaart, paden, rest)).toEqual(['z', 'a'])
  })
  test('at last by id, and three at most', () => {
    const kaart = {
      ...M,
      d: net(['doener']),
      a: net(['doener'], { x: 1 }),
      c: net(['doener']),
      b: net(['doener']),
    }
    expect(trekkers(kaart, ['d-m', 'a-m', 'c-m', 'b-m'])).toEqual(['a', 'b', 'c'])
  })
})

describe('partners', () => {
  const DRIE = { m: midden(0, B), n: midden(0, B), o: midden(0, B) }
  test('fill up what the trekker does not reach, most first', () => {
    const kaart = { ...DRIE, d: net(['doener']), p: net([]), q: net([]), r: net(['kritischeDenker']) }
    const { partners, niemand } = wie(kaart, ['d-m', 'p-n', 'q-n', 'q-o', 'r-m'])
    expect(partners).toMatchObject([{ actor: 'q', bereikt: ['n', 'o'], eigenBelang: false }])
    expect(niemand).toBeNull()
  })
  test('not who is three steps away', () => {
    const kaart = { ...DRIE, d: net(['doener']), p: net([]), x: groep(0), y: groep(0) }
    const { partners, niemand } = wie(kaart, ['d-m', 'd-o', 'p-x', 'x-y', 'y-n'])
    expect(partners).toEqual([])
    expect(leesOmdat(niemand)).toBe('Niemand in jullie netwerk staat dicht bij n. Wie kent hen?')
  })
  test('with eigen belang too, marked; at equal reach after who has none', () => {
    const eigen = net(['doener'], { eigenBelang: true, x: 0 })
    const alleen = wie({ ...DRIE, d: net(['doener']), p: eigen }, ['d-m', 'p-n', 'p-o'])
    expect(alleen.partners).toMatchObject([{ actor: 'p', eigenBelang: true }])
    expect(leesOmdat(alleen.partners[0]?.omdat)).toContain('als partner en niet als trekker')
    const samen = wie({ ...DRIE, d: net(['doener']), p: eigen, q: net([]) }, [
      'd-m',
      'p-n',
      'p-o',
      'q-n',
      'q-o',
    ])
    expect(samen.partners.map(({ actor }) => actor)).toEqual(['q'])
  })
  test('beside the trekker that was chosen', () => {
    const { acties } = leesAf(
      opKaart(
        { ...DRIE, d: net(['doener'], { x: 0 }), e: net(['doener']) },
        {
          relaties: lijnen('d-m', 'e-n', 'e-o'),
          uitdagingen: { u: { bezorgdheden: ['b'] } },
          acties: { x: { uitdaging: 'u', trekker: { soort: 'actor', id: 'd' } }, y: { uitdaging: 'u' } },
        },
      ),
    )
    expect(acties.wie.x?.partners.map(({ actor }) => actor)).toEqual(['e'])
    expect(acties.wie.y?.partners.map(({ actor }) => actor)).toEqual(['d'])
  })
})

describe('tegenlezers and nobody', () => {
  test('a kritische denker reads against, not the one who pulls', () => {
    const kaart = {
      ...M,
      d: net(['doener', 'kritischeDenker']),
      k: net(['kritischeDenker']),
      c: net(['kritischeDenker'], { eigenBelang: true }),
    }
    expect(wie(kaart, ['d-m']).tegenlezers).toEqual(['k', 'c'])
    expect(wie({ ...M, k: net(['kritischeDenker'], { isBestuur: true }) }, []).tegenlezers).toEqual([])
  })
  test('nobody reaches them: it says so and invents nothing', () => {
    const uit = wie({ ...M, d: net(['doener']) }, [])
    expect(uit).toMatchObject({ trekkers: [], partners: [] })
    expect(leesOmdat(uit.niemand)).toBe('Niemand in jullie netwerk staat dicht bij m. Wie kent hen?')
  })
  test('partners without anybody to pull', () => {
    expect(leesOmdat(wie({ ...M, k: net(['kritischeDenker']) }, ['k-m']).niemand)).toContain(
      'nog geen trekker',
    )
  })
  test('no midden yet: listen first', () => {
    expect(leesOmdat(wie({ a: groep(-0.5, B), d: net(['doener']) }, ['d-a']).niemand)).toContain(
      'Ga eerst luisteren',
    )
  })
  test('an actie without uitdaging has the midden of its doelgroep as doel', () => {
    const { acties } = leesAf(
      opKaart(
        { ...M, a: groep(0), d: net(['doener']) },
        { relaties: lijnen('d-m'), acties: { x: { doelgroep: ['m', 'a'] } } },
      ),
    )
    expect(acties.wie.x).toMatchObject({ doel: ['m'], trekkers: [{ actor: 'd' }] })
  })
})
