import { expect, test } from 'vitest'
import { telGehoord } from '../../../src/domain/nota/gehoord'
import { bouwDossier } from '../../support/dossiers'

test('heard by soort and by way; presumed and read online is not heard, and a day to come is not yet', () => {
  const dossier = bouwDossier({
    bezorgdheden: { b: { tekst: 'Lawaai' }, c: { tekst: 'Licht', orde: 1 } },
    actoren: {
      m1: { soort: 'stilleMidden', bezorgdheden: { b: 'gesprek', c: 'inschatting' } },
      m2: { soort: 'stilleMidden', bezorgdheden: { b: 'online' } },
      m3: { soort: 'stilleMidden' },
      g: { soort: 'groep', bezorgdheden: { b: 'bevraging' } },
      l1: { soort: 'luideStem', bezorgdheden: { b: 'gesprek' }, eenOpEenWanneer: '2026-11-30' },
      l2: { soort: 'luideStem', eenOpEenWanneer: '2026-12-01' },
      l3: { soort: 'luideStem', eenOpEenDoor: 'Wijkagent' },
      l4: { soort: 'luideStem' },
      n: { soort: 'netwerk' },
    },
  })
  expect(telGehoord(dossier, '2026-11-30')).toMatchObject({
    midden: { aantal: 3, nogNiet: 2, perBron: { gesprek: 1, bevraging: 0, online: 1 } },
    groepen: { aantal: 1, nogNiet: 0, perBron: { bevraging: 1 } },
    luideStemmen: { aantal: 4, apart: 1, voorzien: 2 },
    netwerk: 1,
    // Loudness never counts.
    bezorgdheden: [
      { tekst: 'Lawaai', gehoord: 2, vermoed: 1 },
      { tekst: 'Licht', gehoord: 0, vermoed: 1 },
    ],
  })
})
