import { describe, expect, test } from 'vitest'
import { TERMIJNEN, WERKVORMEN, WERKVORMGROEP } from '../../../src/domain/model/actie'
import { VERONTRUSTINGEN, type Verontrusting } from '../../../src/domain/model/actor'
import { RICHTINGEN } from '../../../src/domain/lezing/richtingen'
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
const VERMOED = { b: 'inschatting' } as const
const voelt = (verontrusting: Verontrusting) => ({ verontrusting })
/** A verbinder that reaches m, n and o, so that nobody is out of reach. */
const NABIJ = { v: net(['verbinder']) }
const PADEN = lijnen('v-m', 'v-n', 'v-o')

const acties = (actoren: Record<string, OpKaart>, rest: Rest = {}) =>
  leesAf(
    opKaart(
      { ...NABIJ, ...actoren },
      { relaties: PADEN, ...rest, uitdagingen: { u: { bezorgdheden: ['b'], ...rest.uitdagingen?.u } } },
    ),
  ).acties
const een = (...args: Parameters<typeof acties>) => acties(...args).perUitdaging[0]!
/** Without `actie:u:`. */
const kort = (...args: Parameters<typeof acties>) =>
  een(...args).voorstellen.map(({ sleutel }) => sleutel.slice(8))

describe('directions', () => {
  test('every type of the table has one for each term; who is radicaliserend has none', () => {
    expect(Object.keys(RICHTINGEN)).toEqual(VERONTRUSTINGEN.filter((type) => type !== 'radicaliserend'))
    for (const type of Object.values(RICHTINGEN)) {
      for (const termijn of TERMIJNEN) expect(WERKVORMGROEP[type[termijn].werkvorm]).not.toBe('podium')
      expect(type.vermijd).not.toBe('')
    }
    expect(Object.keys(WERKVORMGROEP)).toEqual([...WERKVORMEN])
  })
  test('for inwoners who carry it and feel this way, with names', () => {
    const uit = een({
      m: midden(0, B, voelt('bedroefd')),
      a: groep(-0.5, B, voelt('bedroefd')),
      z: groep(0.5, {}, voelt('bedroefd')),
      l: luid(0.9, B, voelt('boosPolitiek')),
    })
    expect(uit.doelgroep).toEqual(['a', 'm'])
    expect(uit.voorstellen).toMatchObject([
      {
        sleutel: 'actie:u:bedroefd:kort',
        type: 'bedroefd',
        termijn: 'kort',
        werkvorm: 'huisbezoek',
        doelgroep: ['a', 'm'],
      },
      { sleutel: 'actie:u:bedroefd:lang', termijn: 'lang', werkvorm: 'activiteit' },
    ])
    expect(uit.voorstellen[0]?.vermijd).toContain('online')
    expect(leesOmdat(uit.voorstellen[0]?.omdat)).toBe(
      'Jullie zien verdriet bij a en m. Wat dan helpt: betrokkenheid herstellen.',
    )
  })
  test('whose feeling nobody filled in: go and listen', () => {
    expect(kort({ m: midden(0, B) })).toEqual(['luisteren:kort'])
  })
})

describe('order', () => {
  test('types of stille midden that spoke, then the others; short before long; three at most', () => {
    const kaart = {
      m: midden(0, B, voelt('boosPolitiek')),
      n: midden(0, VERMOED, voelt('bedroefd')),
      a: groep(-0.5, B, voelt('bezorgdIncidenteel')),
    }
    expect(kort(kaart)).toEqual(['boosPolitiek:kort', 'boosPolitiek:lang', 'bedroefd:kort'])
    expect(kort({ ...kaart, n: midden(0, B, voelt('bedroefd')) })).toEqual([
      'bedroefd:kort',
      'boosPolitiek:kort',
      'bedroefd:lang',
    ])
  })
  test.each<[string, string[], Rest]>([
    [
      'a middengroep that no actie is for',
      ['bezorgdStructureel:kort'],
      {
        acties: {
          x: { uitdaging: 'u', doelgroep: ['m'], termijn: 'kort', kanalen: ['offline'] },
          y: { uitdaging: 'u', termijn: 'lang' },
        },
      },
    ],
    [
      'the long term',
      ['bedroefd:lang', 'bedroefd:kort'],
      { acties: { x: { uitdaging: 'u', doelgroep: ['m', 'n'], termijn: 'kort', kanalen: ['offline'] } } },
    ],
    [
      'the short term',
      ['bedroefd:kort', 'bedroefd:lang'],
      { acties: { x: { uitdaging: 'u', doelgroep: ['m', 'n'], termijn: 'lang', kanalen: ['offline'] } } },
    ],
    [
      'a type of Plan Samenleven, when it is on',
      ['bezorgdStructureel:kort'],
      {
        plan: { planSamenleven: true },
        acties: {
          x: {
            uitdaging: 'u',
            doelgroep: ['m', 'n'],
            termijn: 'kort',
            kanalen: ['offline'],
            planSamenleven: ['toxischePolarisatie', 'debat'],
          },
          y: { uitdaging: 'u', termijn: 'lang' },
        },
      },
    ],
    [
      'not when the plan has three types',
      ['bedroefd:kort', 'bedroefd:lang'],
      {
        plan: { planSamenleven: true },
        acties: {
          x: {
            uitdaging: 'u',
            doelgroep: ['m', 'n'],
            termijn: 'kort',
            kanalen: ['offline'],
            planSamenleven: ['toxischePolarisatie', 'debat'],
          },
          y: { termijn: 'lang', planSamenleven: ['vormingPersoneel'] },
          z: { uitdaging: 'u', termijn: 'lang' },
        },
      },
    ],
    [
      'an actie of another uitdaging fills nothing here',
      ['bedroefd:kort', 'bedroefd:lang'],
      { acties: { x: { doelgroep: ['m'], termijn: 'kort' } } },
    ],
  ])('first what lacks: %s', (_, verwacht, rest) => {
    const kaart = { m: midden(0, B, voelt('bedroefd')), n: midden(0, VERMOED, voelt('bezorgdStructureel')) }
    expect(kort(kaart, rest).slice(0, verwacht.length)).toEqual(verwacht)
  })
  test('first what lacks: an offline channel', () => {
    const kaart = { m: midden(0, B, voelt('bedroefd')) }
    const rest: Rest = {
      acties: {
        x: { uitdaging: 'u', doelgroep: ['m'], termijn: 'kort', kanalen: ['online'] },
        y: { uitdaging: 'u', doelgroep: ['m'], termijn: 'lang' },
      },
    }
    expect(leesOmdat(een(kaart, rest).voorstellen[0]?.omdat)).toContain('offline')
    // One fills the gap; the second does not fill it again.
    expect(leesOmdat(een(kaart, rest).voorstellen[1]?.omdat)).not.toContain('offline')
  })
  test('without acties only who is out of reach of a verbinder lacks', () => {
    const kaart = {
      m: midden(0, B, voelt('bezorgdStructureel')),
      q: midden(0, VERMOED, voelt('boosMaatschappelijk')),
    }
    expect(kort(kaart)[0]).toBe('boosMaatschappelijk:kort')
    expect(leesOmdat(een(kaart).voorstellen[0]?.omdat)).toMatch(/^Nog buiten bereik van een verbinder: q\./u)
    expect(kort(kaart, { relaties: lijnen('v-m', 'v-q') })[0]).toBe('bezorgdStructureel:kort')
  })
  test('Plan Samenleven types travel along only when it is on', () => {
    const kaart = { m: midden(0, B, voelt('bezorgdIncidenteel')) }
    expect(een(kaart).voorstellen[0]?.planSamenleven).toEqual([])
    expect(een(kaart, { plan: { planSamenleven: true } }).voorstellen[0]?.planSamenleven).toEqual([
      'desinformatie',
    ])
  })
})

describe('taken over and put aside', () => {
  const kaart = { m: midden(0, B, voelt('bedroefd')) }
  const herkomst = { voorstel: 'actie:u:bedroefd:kort', tekst: '', over: ['m'], datum: '' }
  test('what was taken over is not suggested again', () => {
    expect(kort(kaart, { acties: { x: { uitdaging: 'u', herkomst } } })).toEqual(['bedroefd:lang'])
  })
  test('what lies aside can be brought back', () => {
    const uit = een(kaart, {
      plan: { verborgenVoorstellen: ['actie:u:bedroefd:kort', 'actie:u:bedroefd:lang'] },
    })
    expect(uit.voorstellen).toEqual([])
    expect(uit.verborgen.map(({ termijn }) => termijn)).toEqual(['kort', 'lang'])
    expect(leesOmdat(uit.geen)).toContain('opzij')
  })
  test.each<[string, Record<string, OpKaart>, RegExp]>([
    ['all there', kaart, /^niets$/u],
    ['the type is gone', { m: midden(0, B, voelt('boosPolitiek')) }, /niemand meer als bedroefd/u],
    [
      'somebody carries it no longer',
      { m: midden(0, {}, voelt('bedroefd')), n: midden(0, B, voelt('bedroefd')) },
      /steunde ook op m/u,
    ],
  ])('its ground: %s', (_, actoren, verwacht) => {
    const weg = leesOmdat(acties(actoren, { acties: { x: { uitdaging: 'u', herkomst } } }).grondWeg.x)
    expect(weg ?? 'niets').toMatch(verwacht)
  })
  test('its uitdaging is gone', () => {
    const weg = acties(kaart, {
      acties: { x: { herkomst: { ...herkomst, voorstel: 'actie:weg:bedroefd:kort' } } },
    }).grondWeg
    expect(leesOmdat(weg.x)).toContain('is er niet meer')
  })
})

describe('fase and strategie', () => {
  const KAART = {
    m: midden(0, VERMOED, voelt('bezorgdIncidenteel')),
    a: groep(-0.5, B, voelt('boosMaatschappelijk')),
    z: groep(0.5, B, voelt('bedroefd')),
  }
  const alle = (situatie: Rest['situatie'], kaart: Record<string, OpKaart> = KAART) => {
    const opzij: string[] = []
    // Put aside one after the other, to see all of them in order.
    for (;;) {
      const [volgende] = een(kaart, { situatie, plan: { verborgenVoorstellen: opzij } }).voorstellen
      if (!volgende) return opzij.map((sleutel) => sleutel.slice(8))
      opzij.push(volgende.sleutel)
    }
  }
  const ANTWOORDEN = {
    democratisch: { dialoogMogelijk: 'ja', overkoepelendWij: 'ja' },
    dreigend: { dialoogMogelijk: 'ja', overkoepelendWij: 'nee' },
    toxisch: { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' },
  } as const

  test('fase 1: network, training and meeting only', () => {
    expect(alle({ fase: 1 })).toEqual([
      'netwerk:kort',
      'vorming:lang',
      'bedroefd:kort',
      'boosMaatschappelijk:kort',
      'bedroefd:lang',
      'boosMaatschappelijk:lang',
    ])
  })
  test.each([2, 3] as const)('toenemend, fase %i: dialogue may', (fase) => {
    expect(alle({ fase, ...ANTWOORDEN.democratisch })).toContain('dialoog:kort')
    expect(alle({ fase })).toContain('dialoog:kort')
  })
  test('in fase 3 first in small circles', () => {
    const tekst = (fase: 2 | 3) =>
      een(
        { a: KAART.a, z: KAART.z },
        {
          situatie: { fase },
          plan: {
            verborgenVoorstellen: ['bedroefd', 'boosMaatschappelijk'].flatMap((type) =>
              TERMIJNEN.map((termijn) => `actie:u:${type}:${termijn}`),
            ),
          },
        },
      ).voorstellen[0]?.tekst
    expect(tekst(3)).toMatch(/^Eerst gesprekken in kleine groepen/u)
    expect(tekst(2)).not.toMatch(/kleine groepen/u)
  })
  test('no dialogue when there is one side only, when nobody knows the fase, or when it threatens', () => {
    expect(alle({ fase: 2 }, { m: KAART.m, a: KAART.a })).not.toContain('dialoog:kort')
    expect(alle({})).not.toContain('dialoog:kort')
    expect(alle({ fase: 3, ...ANTWOORDEN.dreigend })).not.toContain('dialoog:kort')
  })
  test('dreigend: the midden first', () => {
    expect(alle({ fase: 3, ...ANTWOORDEN.dreigend }).slice(0, 3)).toEqual([
      'bezorgdIncidenteel:kort',
      'bezorgdIncidenteel:lang',
      'bedroefd:kort',
    ])
    expect(alle({ fase: 3, ...ANTWOORDEN.democratisch })[0]).toBe('bedroefd:kort')
  })
  test('toxisch: the midden and conversations one by one only', () => {
    expect(alle({ fase: 3, ...ANTWOORDEN.toxisch })).toEqual([
      'bedroefd:kort',
      'bezorgdIncidenteel:kort',
      'boosMaatschappelijk:kort',
      'bezorgdIncidenteel:lang',
    ])
    const samen = { ...KAART, b: groep(-0.6, B, voelt('bezorgdIncidenteel')) }
    const [voor] = een(samen, { situatie: ANTWOORDEN.toxisch }).voorstellen.filter(
      ({ type }) => type === 'bezorgdIncidenteel',
    )
    expect(voor?.doelgroep).toEqual(['m'])
    expect(
      leesOmdat(
        een({ a: groep(-0.5, B, voelt('bezorgdStructureel')) }, { situatie: ANTWOORDEN.toxisch }).geen,
      ),
    ).toContain('alleen het midden')
  })
  test('fase 4: nothing new, with the reason', () => {
    const uit = een(KAART, { situatie: { fase: 4 } })
    expect([uit.voorstellen, uit.verborgen]).toEqual([[], []])
    expect(leesOmdat(uit.geen)).toContain('veiligheid')
    expect(uit.doelgroep).toEqual(['a', 'm', 'z'])
  })
})

describe('why there are none', () => {
  test.each<[string, Record<string, OpKaart>, Rest, RegExp]>([
    ['nobody carries it', { m: midden(0), l: luid(1, B) }, {}, /draagt dit/u],
    ['radicaliserend', { a: groep(-0.5, B, voelt('radicaliserend')) }, {}, /verwijs door/u],
    [
      'not chosen',
      { m: midden(0, B) },
      { uitdagingen: { u: { bezorgdheden: ['b'], keuze: 'niet' } } },
      /kozen/u,
    ],
    [
      'all taken over',
      { m: midden(0, B) },
      {
        acties: {
          x: {
            uitdaging: 'u',
            herkomst: { voorstel: 'actie:u:luisteren:kort', tekst: '', over: [], datum: '' },
          },
        },
      },
      /namen jullie over/u,
    ],
  ])('%s', (_, actoren, rest, verwacht) => {
    const uit = een(actoren, rest)
    expect(uit.voorstellen).toEqual([])
    expect(leesOmdat(uit.geen)).toMatch(verwacht)
  })
  test('beside who is radicaliserend the others are spoken to', () => {
    const uit = een({ a: groep(-0.5, B, voelt('radicaliserend')), m: midden(0, B, voelt('bedroefd')) })
    expect(uit.voorstellen.flatMap(({ doelgroep }) => doelgroep)).not.toContain('a')
    expect(uit.geen).toBeNull()
  })
})

test('uitdagingen come as the room sees them', () => {
  const uit = leesAf(
    opKaart(
      { m: midden(0, B) },
      { uitdagingen: { a: { bezorgdheden: ['b'] }, z: { bezorgdheden: ['b'], impact: 3 } } },
    ),
  ).acties.perUitdaging
  expect(uit.map(({ uitdaging }) => uitdaging)).toEqual(['z', 'a'])
})
