import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DAADWOORDEN,
  EERSTE_DADEN,
  type EersteDaad,
  findDaad,
  findWie,
  readEersteronde,
} from '../../../src/domain/vragen/eersteronde'
import { telMinuten } from '../../../src/domain/model/vergadering'
import { AVOND, STAPHULP } from '../../../src/domain/vragen/hulp'
import { STAPPEN } from '../../../src/domain/vragen/stappen'
import { arbDossier, bouwDossier } from '../../support/dossiers'

type Bouw = NonNullable<Parameters<typeof bouwDossier>[0]>
const MET_POLEN: Bouw = { tegenstellingen: { t: { wij: 'voor bomen', zij: 'voor parkeren' } } }
const op = (x: number) => ({ posities: { t: { x, y: 0 } } })
const KANTEN = { a: { soort: 'groep', ...op(-0.8) }, b: { soort: 'groep', ...op(0.8) } } as const
const ZORG = { vuil: {} }
const gedaan = (bouw: Bouw, hier: string | null = 't'): EersteDaad[] => {
  const stand = readEersteronde(bouwDossier(bouw), hier)
  return EERSTE_DADEN.filter((daad) => stand[daad])
}

describe('what the map shows already', () => {
  test.each<[string, Bouw, readonly EersteDaad[]]>([
    ['nothing', { tegenstellingen: { t: {} } }, []],
    ['one word of two', { tegenstellingen: { t: { wij: 'voor bomen', zij: ' ' } } }, []],
    ['both words', MET_POLEN, ['polen']],
    ['a groep at one side only', { ...MET_POLEN, actoren: { a: KANTEN.a } }, ['polen']],
    ['a groep at each side', { ...MET_POLEN, actoren: KANTEN }, ['polen', 'kanten']],
    [
      'a luide stem at the other side is no groep',
      { ...MET_POLEN, actoren: { a: KANTEN.a, b: { ...KANTEN.b, soort: 'luideStem' } } },
      ['polen'],
    ],
    [
      'who waits for a place stands nowhere',
      { ...MET_POLEN, actoren: { m: { soort: 'stilleMidden' } } },
      ['polen'],
    ],
    [
      'stille midden without a bezorgdheid',
      { ...MET_POLEN, actoren: { m: { soort: 'stilleMidden', ...op(0) } } },
      ['polen', 'midden'],
    ],
    [
      'a bezorgdheid of the midden that nobody at a side carries',
      {
        ...MET_POLEN,
        bezorgdheden: ZORG,
        actoren: { ...KANTEN, m: { soort: 'stilleMidden', ...op(0), bezorgdheden: { vuil: 'inschatting' } } },
      },
      ['polen', 'kanten', 'midden', 'zorg'],
    ],
    [
      'the same, carried at a side too, and an uitdaging',
      {
        ...MET_POLEN,
        bezorgdheden: ZORG,
        actoren: {
          a: { ...KANTEN.a, bezorgdheden: { vuil: 'inschatting' } },
          b: KANTEN.b,
          m: { soort: 'stilleMidden', ...op(0), bezorgdheden: { vuil: 'inschatting' } },
        },
        uitdagingen: { u: {} },
      },
      ['polen', 'kanten', 'midden', 'zorg', 'gedeeld', 'uitdaging'],
    ],
  ])('%s', (_, bouw, dan) => expect(gedaan(bouw)).toEqual(dan))

  test('without a tegenstelling nothing stands anywhere', () =>
    expect(gedaan({ actoren: KANTEN }, null)).toEqual([]))

  test('on any map: what comes next is the first that is not done, and whom it points at is there', () =>
    fc.assert(
      fc.property(arbDossier, (dossier) => {
        const hier = Object.keys(dossier.tegenstellingen)[0] ?? null
        const stand = readEersteronde(dossier, hier)
        expect(findDaad(stand)).toBe(EERSTE_DADEN.filter((daad) => !stand[daad])[0] ?? null)
        for (const daad of EERSTE_DADEN) {
          const wie = findWie(dossier, hier, daad)
          expect(wie === null || wie in dossier.actoren).toBe(true)
        }
        // Who has to be found for a zorg is there as soon as somebody of the midden stands on the map.
        expect(findWie(dossier, hier, 'zorg') !== null || !stand.midden).toBe(true)
      }),
    ))
})

test('every daad and every step has words of its own, and a question that can be asked aloud', () => {
  const vragen = [
    ...EERSTE_DADEN.map((daad) => DAADWOORDEN[daad].hardop),
    ...STAPPEN.flatMap(({ id }) => STAPHULP[id].hardop),
    ...AVOND.map(({ hardop }) => hardop),
  ]
  for (const vraag of vragen) expect(vraag).toMatch(/^\p{Lu}.*\?$/u)
  expect(new Set(EERSTE_DADEN.map((daad) => DAADWOORDEN[daad].titel)).size).toBe(EERSTE_DADEN.length)
})

test('an evening is two hours, in the order of the steps', () => {
  expect(AVOND.map(({ minuten }) => minuten)).toEqual([15, 30, 20, 40, 15])
  const punten = Object.fromEntries(
    AVOND.map(({ titel, minuten }, orde) => [orde, { tekst: titel, minuten, orde }]),
  )
  expect(telMinuten({ punten })).toBe(120)
  const volgorde = AVOND.map(({ stap }) => STAPPEN.findIndex(({ id }) => id === stap))
  expect(volgorde).toEqual(volgorde.toSorted((a, b) => a - b))
})
