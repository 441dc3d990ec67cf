import { describe, expect, test } from 'vitest'
import { findWieUitlegWil, isTerugTeLeggen, readTeruglegging } from '../../../src/domain/model/teruglegging'
import { bouwDossier } from '../../support/dossiers'

const { actoren, uitdagingen } = bouwDossier({
  bezorgdheden: { vuil: {}, lawaai: {} },
  actoren: {
    niets: { soort: 'stilleMidden' },
    vermoed: { soort: 'stilleMidden', bezorgdheden: { vuil: 'inschatting' } },
    gehoord: { soort: 'stilleMidden', bezorgdheden: { vuil: 'online', lawaai: 'gesprek' } },
    groep: { soort: 'groep', bezorgdheden: { vuil: 'gesprek' }, verontrusting: 'boosPolitiek' },
    stem: { soort: 'luideStem', bezorgdheden: { vuil: 'gesprek' }, verontrusting: 'boosPolitiek' },
    ver: { soort: 'groep', verontrusting: 'bezorgdStructureel' },
    even: { soort: 'groep', bezorgdheden: { vuil: 'gesprek' }, verontrusting: 'bezorgdIncidenteel' },
  },
  uitdagingen: {
    nergens: { bezorgdheden: ['vuil', 'lawaai'] },
    elders: { bezorgdheden: ['vuil', 'lawaai'], teruggelegd: { niets: '2026-11-01' } },
    gedaan: { bezorgdheden: ['vuil', 'lawaai'], teruggelegd: { gehoord: '' } },
    leeg: {},
  },
})

test('all stille midden and nobody else: who carries it first, with how it is known and when it was brought back', () => {
  expect(
    readTeruglegging(actoren, uitdagingen['gedaan']!).map(({ actor, draagt, datum }) => [
      actor.id,
      draagt,
      datum,
    ]),
  ).toEqual([
    ['vermoed', 'vermoed', null],
    ['gehoord', 'gehoord', ''],
    ['niets', null, null],
  ])
})

describe('it waits to be brought back', () => {
  test.each([
    ['nergens', true],
    // Who does not carry it can be told, and cannot say whether it was heard well.
    ['elders', true],
    ['gedaan', false],
    ['leeg', false],
  ])('%s: %s', (id, wacht) => expect(isTerugTeLeggen(actoren, uitdagingen[id]!)).toBe(wacht))
})

test('a reason is owed to inwoners who carry it and worry or are angry for long', () => {
  expect(findWieUitlegWil(actoren, uitdagingen['nergens']!).map(({ id }) => id)).toEqual(['groep'])
  expect(findWieUitlegWil(actoren, uitdagingen['leeg']!)).toEqual([])
})
