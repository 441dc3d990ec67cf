import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/domain/derive'
import { verwijzingenIn } from '../../../src/domain/lezing/omdat'
import { bouwDossier } from '../../support/dossiers'

type Bouw = Parameters<typeof bouwDossier>[0]
const T = { posities: { t: { x: 0, y: 0 } } }
const wij = { posities: { t: { x: -0.7, y: 0 } } }
const zij = { posities: { t: { x: 0.7, y: 0 } } }

/** The risks of one actie, as «vraag: ids»; the rest of the map as given. */
function toets(actie: object, bouw: Bouw = {}) {
  const dossier = bouwDossier({
    tegenstellingen: { t: {} },
    ...bouw,
    actoren: { midden: { soort: 'stilleMidden', ...T, bezorgdheden: { b: 'gesprek' } }, ...bouw?.actoren },
    bezorgdheden: { b: { tekst: 'b' }, c: { tekst: 'c' } },
    acties: { a: { doelgroep: ['midden'], ...actie } },
  })
  return (derive(dossier, 't', { today: '2026-11-24' }).toets.a ?? []).map(
    ({ vraag, omdat, alternatief }) => ({
      vraag,
      ids: verwijzingenIn(omdat.zin).map(({ id }) => id),
      alternatief,
      tekst: omdat.zin.filter((deel) => typeof deel === 'string').join('…'),
    }),
  )
}
const van = (vraag: string, risicos: ReturnType<typeof toets>) => risicos.filter((een) => een.vraag === vraag)

describe('1 midden', () => {
  test('an actie without stille midden in its doelgroep', () => {
    expect(van('midden', toets({ doelgroep: [] })).map(({ ids }) => ids)).toEqual([['a']])
  })
  test('a stille midden that a verbinder reaches and that was heard brings no risk', () => {
    const bereikt: Bouw = {
      actoren: { v: { soort: 'netwerk', rollen: ['verbinder'] } },
      relaties: { r: { van: 'v', naar: 'midden' } },
    }
    expect(van('midden', toets({}, bereikt))).toEqual([])
    expect(van('midden', toets({})).map(({ ids }) => ids)).toEqual([['midden']])
  })
})

describe('2 onvrede', () => {
  test('concerns of the doelgroep outside this uitdaging, and none inside', () => {
    const uitdagingen = { u: { bezorgdheden: ['b'] } }
    expect(van('onvrede', toets({ uitdaging: 'u' }, { uitdagingen }))).toEqual([])
    expect(van('onvrede', toets({}, { uitdagingen })).map(({ ids }) => ids)).toEqual([['b']])
  })
  test('anger and sadness in the doelgroep', () => {
    const actoren = {
      kwaad: { ...wij, verontrusting: 'boosPolitiek' },
      triest: { ...wij, verontrusting: 'bedroefd' },
      elders: { ...wij, verontrusting: 'boosPolitiek' },
    } as const
    const risicos = toets({ doelgroep: ['kwaad', 'triest'] }, { actoren })
    expect(van('onvrede', risicos).map(({ ids }) => ids)).toEqual([['kwaad'], ['triest']])
  })
  test('an uitdaging left out without a reason', () => {
    const zonder = { u: { keuze: 'niet' }, w: { keuze: 'niet', reden: 'te duur' } } as const
    const ids = van('onvrede', toets({ doelgroep: [] }, { uitdagingen: zonder })).map((een) => een.ids)
    expect(ids).toEqual([['u']])
  })
})

describe('3 podium', () => {
  const luid = { actoren: { luid: { soort: 'luideStem', ...wij } } } as const
  test.each([
    ['plenair', 'Een infomarkt met standen.'],
    ['debat', 'Gesprekken aan kleine tafels.'],
    ['inspraakavond', 'Loketgesprekken, één voor één.'],
  ])('%s has an alternative', (werkvorm, alternatief) => {
    expect(van('podium', toets({ werkvorm }, luid)).map((een) => een.alternatief)).toEqual([alternatief])
    expect(van('podium', toets({ werkvorm }))).toEqual([])
  })
  test('luide stemmen on the same forum', () => {
    const fora = { f: { naam: 'f', luideStemmen: ['luid'] }, g: { naam: 'g' } }
    expect(van('podium', toets({ fora: ['f', 'g'] }, { ...luid, fora })).map(({ ids }) => ids)).toEqual([
      ['f', 'luid'],
    ])
  })
  test('both poles at one table, not at a market', () => {
    const actoren = { een: wij, ander: zij }
    const doelgroep = ['een', 'ander']
    expect(van('podium', toets({ doelgroep, werkvorm: 'kleineTafels' }, { actoren }))).toHaveLength(1)
    expect(van('podium', toets({ doelgroep, werkvorm: 'infomarkt' }, { actoren }))).toEqual([])
    expect(van('podium', toets({ doelgroep: ['een'], werkvorm: 'kleineTafels' }, { actoren }))).toEqual([])
  })
})

describe('4 triggers', () => {
  test('a decision from above, a voice from outside, days to watch', () => {
    const bouw = {
      situatie: { bovenlokaal: true },
      plan: { triggers: { k: { datum: '2026-12-01', tekst: 'gemeenteraad' } } },
      actoren: { ver: { soort: 'luideStem', ...wij, binnenGemeente: false } },
    } as const
    const teksten = van('triggers', toets({}, bouw)).map(({ tekst }) => tekst)
    expect(teksten).toHaveLength(3)
    expect(teksten[2]).toContain('1 december 2026 gemeenteraad')
    expect(van('triggers', toets({}))).toEqual([])
  })
  test('who carries the uitdaging and is not in the doelgroep', () => {
    const bouw: Bouw = {
      actoren: { ook: { ...wij, bezorgdheden: { b: 'gesprek' } } },
      uitdagingen: { u: { bezorgdheden: ['b'] } },
    }
    expect(van('triggers', toets({ uitdaging: 'u' }, bouw)).map(({ ids }) => ids)).toEqual([['ook']])
    expect(van('triggers', toets({ uitdaging: 'u', doelgroep: ['midden', 'ook'] }, bouw))).toEqual([])
  })
})

describe('5 toon', () => {
  test('the tone of each type in the doelgroep; who it is about before the press, where something is told', () => {
    const actoren = { kwaad: { ...wij, verontrusting: 'boosMaatschappelijk' } } as const
    const toon = (communicatie: string) =>
      van('toon', toets({ doelgroep: ['kwaad'], communicatie }, { actoren })).map(({ tekst }) => tekst)
    expect(toon('Een brief.')[0]).toContain('dialoog met duidelijke grenzen')
    expect(toon('Een brief.').at(-1)).toContain('vóór de pers')
    expect(toon('').at(-1)).not.toContain('pers')
    expect(van('toon', toets({ doelgroep: [] }))).toEqual([])
  })
  test('an actie that is only online', () => {
    expect(van('toon', toets({ kanalen: ['online'] })).some(({ ids }) => ids.includes('a'))).toBe(true)
    expect(van('toon', toets({ kanalen: ['offline'] })).some(({ ids }) => ids.includes('a'))).toBe(false)
  })
})
