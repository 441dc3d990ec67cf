import { expect, test } from 'vitest'
import { findAvonddelen } from '../../../src/domain/vergaderen/avonddelen'
import { bouwDossier } from '../../support/dossiers'

type Vergaderingen = NonNullable<NonNullable<Parameters<typeof bouwDossier>[0]>['vergaderingen']>
const VANDAAG = '2027-03-10'
const delen = (vergaderingen: Vergaderingen) =>
  findAvonddelen(bouwDossier({ vergaderingen }), VANDAAG).map(({ tekst, minuten }) => `${tekst} ${minuten}`)
const KLAAR = 'Aankomen: waarvoor zitten we hier? 15'

test.each<[string, Vergaderingen, string[]]>([
  [
    'the agenda of tonight, in its order',
    {
      nu: {
        datum: VANDAAG,
        punten: {
          b: { tekst: 'De kaart', minuten: 40, orde: 1 },
          a: { tekst: 'Welkom', minuten: 10, orde: 0 },
        },
      },
    },
    ['Welkom 10', 'De kaart 40'],
  ],
  [
    'not of the one that was, nor a point without minutes or words',
    {
      toen: { datum: '2027-02-01', punten: { a: { tekst: 'Vorige', minuten: 10, orde: 0 } } },
      straks: {
        datum: '2027-04-01',
        punten: {
          a: { tekst: 'Straks', minuten: 20, orde: 0 },
          b: { tekst: 'Rondvraag', minuten: null, orde: 1 },
          c: { tekst: ' ', minuten: 5, orde: 2 },
        },
      },
    },
    ['Straks 20'],
  ],
])('%s', (_, vergaderingen, verwacht) => expect(delen(vergaderingen)).toEqual(verwacht))

test.each<[string, Vergaderingen]>([
  ['no meeting', {}],
  [
    'one without minutes',
    { nu: { datum: VANDAAG, punten: { a: { tekst: 'Welkom', minuten: null, orde: 0 } } } },
  ],
])('%s: the evening of two hours', (_, vergaderingen) => {
  expect(delen(vergaderingen)[0]).toBe(KLAAR)
  expect(delen(vergaderingen)).toHaveLength(5)
})
