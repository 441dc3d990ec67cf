import { expect, test } from 'vitest'
import { telOpen } from '../../../src/domain/vragen/open'
import { bouwDossier } from '../../support/dossiers'

const BEANTWOORD = {
  uitdagingen: { tekst: 'Een net plein' },
  wieMee: { tekst: 'Iedereen' },
  luideStemmen: { tekst: 'Elk apart' },
  communicatie: { tekst: 'Een brief' },
}
const op = { posities: { t: { x: 0, y: 0 } } }

test.each([
  ['an empty dossier asks four questions', {}, 4],
  ['an answer without words is none', { pitstop: { antwoorden: { wieMee: { tekst: ' ' } } } }, 4],
  ['answered', { pitstop: { antwoorden: BEANTWOORD } }, 0],
  [
    'who waits for a place is open too; the network counts without one',
    {
      pitstop: { antwoorden: BEANTWOORD },
      tegenstellingen: { t: {} },
      actoren: {
        staat: { soort: 'groep', ...op },
        wacht: { soort: 'groep' },
        luid: { soort: 'luideStem' },
        net: { soort: 'netwerk' },
      },
    },
    2,
  ],
  [
    'the place that counts is the one in the main tegenstelling',
    {
      pitstop: { antwoorden: BEANTWOORD },
      kop: { hoofdtegenstelling: 'u' },
      tegenstellingen: { t: {}, u: {} },
      actoren: { elders: { soort: 'stilleMidden', ...op } },
    },
    1,
  ],
] as const)('%s', (_wat, bouw, aantal) => {
  expect(telOpen(bouwDossier(bouw), 'kaart')).toBe(aantal)
})
