/**
 * The ideeënkaart: one page to ask the midden and the network for ideas. What was chosen stands on it in words that name nobody; who came with an idea is
 * written on the actie afterwards, as a group or a role. Source: method S3.4.
 */
import { maakNaamloos } from '../../domain/masker/naamloos'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { opOrde } from '../../domain/model/grond'
import { kortNaWoord } from '../../taal/woorden'
import { zuiver } from '../merk/zuiver'
import { alinea, type Verslag } from '../verslag/blok'
import { LIJN, tekenRuimte } from './luisterblad'

/** Chosen uitdagingen on the page, and signs of each. */
const HOOGSTENS = 3
const LANG = 160

/** `datum` is the ISO day on which it is made. */
export function buildIdeeenkaart(dossier: UitgaandDossier, { datum }: { datum: string }): Verslag {
  const { kop, uitdagingen } = maakNaamloos(dossier)
  const gekozen = opOrde(uitdagingen)
    .filter(({ keuze, tekst }) => keuze === 'gekozen' && tekst.trim() !== '')
    .slice(0, HOOGSTENS)
    .map(({ tekst }) => kortNaWoord(tekst.trim(), LANG))
  return zuiver({
    titel: kop.titel.trim() || 'Ideeënkaart zonder titel',
    soort: 'Ideeënkaart: wat kunnen we samen doen?',
    ondertitel: '',
    gemaskerd: true,
    merk: 'zonder namen van personen',
    datum,
    kader: null,
    dossierkaart: { soort: 'kenmerken', rijen: [['Van welke groep of straat (geen naam)', LIJN]] },
    kort: true,
    delen: [
      {
        sleutel: 'waarover',
        kop: 'Hierover gaat het',
        blokken:
          gekozen.length > 0
            ? [{ soort: 'lijst', punten: gekozen }]
            : [alinea('Wat zou hier voor iedereen een verschil maken?')],
        delen: [],
      },
      {
        sleutel: 'idee',
        kop: 'Uw idee',
        blokken: [
          {
            soort: 'kenmerken',
            rijen: [
              ['Wat kunnen we doen?', tekenRuimte(4)],
              ['Wat is daarvoor nodig?', tekenRuimte(2)],
              ['Wie doet mee, of weet hoe?', tekenRuimte(2)],
              ['Waaraan merken we dat het werkt?', tekenRuimte(2)],
            ],
          },
        ],
        delen: [],
      },
    ],
  })
}
