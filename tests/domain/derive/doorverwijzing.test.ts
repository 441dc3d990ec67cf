import { expect, test } from 'vitest'
import { derive } from '../../../src/domain/derive'
import { bouwDossier } from '../../support/dossiers'

type Bouw = NonNullable<Parameters<typeof bouwDossier>[0]>
const verwezen = (bouw: Bouw): string[] =>
  derive(
    bouwDossier({
      tegenstellingen: { t: {} },
      ...bouw,
      actoren: { iemand: { posities: { t: { x: 0, y: 0 } } }, ...bouw.actoren },
    }),
    't',
    { today: '2026-11-24' },
  ).doorverwijzingen.map(({ sleutel }) => sleutel)

const hier = { posities: { t: { x: 0, y: 0 } } }
const gevallen: [sleutel: string, wel: Bouw, nauwelijks: Bouw][] = [
  ['burenbemiddeling', { situatie: { soort: 'conflict' } }, { situatie: { soort: 'polarisatie' } }],
  [
    'verbindingsofficier',
    { situatie: { bovenlokaal: true }, kop: { thema: 'Opvang in de oude kazerne' } },
    { situatie: { bovenlokaal: true }, kop: { thema: 'Een windpark' } },
  ],
  ['reconnect', { fora: { f: { plek: 'online' } } }, { fora: { f: { plek: 'offline' } } }],
  [
    'vooroordelen',
    { situatie: { fasesignalen: { stereotypen: 'beetje' } } },
    { situatie: { fasesignalen: { stereotypen: 'nee' } } },
  ],
  ['lerenMetAnderen', { situatie: { fase: 2 } }, { situatie: { fase: 4 } }],
  [
    'omstaanderstraining',
    {
      situatie: { fasesignalen: { confrontatie: 'beetje' } },
      bezorgdheden: { b: { mogelijkeDiscriminatie: true } },
    },
    { situatie: { fasesignalen: { confrontatie: 'beetje' } }, bezorgdheden: { b: {} } },
  ],
  ['unia', { bezorgdheden: { b: { mogelijkeDiscriminatie: true } } }, { bezorgdheden: { b: {} } }],
  [
    'onderwijs',
    { actoren: { school: { soort: 'netwerk', sector: 'Onderwijs' } } },
    { actoren: { school: { soort: 'netwerk', sector: 'Jeugd' } } },
  ],
  ['koloniaal', { kop: { thema: 'Het standbeeld op de markt' } }, { kop: { thema: 'Stand van zaken' } }],
  [
    'woorden',
    { actoren: { a: { ...hier, naam: 'De vreemdelingen' } } },
    { actoren: { a: { ...hier, naam: 'Nieuwe bewoners' } } },
  ],
  [
    'radicalisering',
    { actoren: { a: { ...hier, verontrusting: 'radicaliserend' } } },
    { actoren: { a: { ...hier, verontrusting: 'boosPolitiek' } } },
  ],
]

test.each(gevallen)('%s fits, and nearly does', (sleutel, wel, nauwelijks) => {
  expect(verwezen(wel)).toContain(sleutel)
  expect(verwezen(nauwelijks)).not.toContain(sleutel)
})
