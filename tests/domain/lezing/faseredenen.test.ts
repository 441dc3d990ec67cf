import { expect, test } from 'vitest'
import { readStrategie } from '../../../src/domain/lezing/strategie'
import { maakSectie } from '../../../src/domain/model/dossier'

type Velden = Parameters<typeof maakSectie<'situatie'>>[1]

/** The proposed phase and its reason. */
const voorstel = (velden: Velden): [number | undefined, string | undefined] => {
  const { faseVoorstel } = readStrategie(maakSectie('situatie', velden))
  return [faseVoorstel?.fase, faseVoorstel?.omdat.zin.filter((deel) => typeof deel === 'string').join('')]
}

test.each<[string, Velden, number, string]>([
  [
    'keeping away while nobody said why',
    { fasesignalen: { buurtgenotenMijden: 'ja' } },
    3,
    'Mensen mijden elkaar.',
  ],
  [
    'out of fear',
    { fasesignalen: { buurtgenotenMijden: 'ja' }, mijdenUit: 'angst' },
    3,
    'Mensen mijden elkaar uit angst.',
  ],
  [
    'out of unease',
    { fasesignalen: { buurtgenotenMijden: 'beetje' }, mijdenUit: 'ongemak' },
    2,
    'Mensen mijden elkaar uit ongemak.',
  ],
  [
    'a reason without keeping away says nothing',
    { fasesignalen: { buurtgenotenMijden: 'nee' }, mijdenUit: 'angst' },
    1,
    'Niets van wat jullie nakeken, speelt hier.',
  ],
  [
    'places weigh more than unease',
    { fasesignalen: { buurtgenotenMijden: 'ja', plaatsenMijden: 'ja' }, mijdenUit: 'ongemak' },
    3,
    'Mensen mijden bepaalde plaatsen. Ook gezien: elkaar mijden.',
  ],
  [
    'everything that is seen is named',
    { fasesignalen: { confrontatie: 'beetje', stereotypen: 'ja', ongemak: 'ja', nietThuis: 'nee' } },
    3,
    'Er is een eerste openlijke confrontatie. Ook gezien: vooroordelen, ongemak bij contact.',
  ],
])('%s', (_, velden, fase, reden) => {
  expect(voorstel(velden)).toEqual([fase, reden])
})

test('weerstand is a track beside whatever else it is', () => {
  expect(readStrategie(maakSectie('situatie', { weerstand: 'ja', soort: 'polarisatie' }))).toMatchObject({
    isWeerstand: true,
    soort: 'polarisatie',
  })
  expect(readStrategie(maakSectie('situatie', { weerstand: 'nee' })).isWeerstand).toBe(false)
})
