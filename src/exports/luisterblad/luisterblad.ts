/**
 * The luisterblad: one page to take along to a conversation. Who it is with is filled in by hand, so that the page holds nobody; what the map
 * presumes is not on it, or people would be asked to agree. Source: method S2.2.
 */
import { METHODEN, OPEN_VRAGEN } from '../../domain/luisteren/methoden'
import { maakNaamloos } from '../../domain/masker/naamloos'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { LUISTERMETHODEN } from '../../domain/model/luistermoment'
import { zuiver } from '../merk/zuiver'
import { alinea, type Verslag } from '../verslag/blok'

/** A line to write on, that no letter of an office breaks. */
export const LIJN = '…'.repeat(32)
/** So many of them. */
export const tekenRuimte = (regels: number) => Array.from({ length: regels }, () => LIJN).join('\n')

/** `datum` is the ISO day on which it is made; the day of the conversation is written by hand. */
export function buildLuisterblad(dossier: UitgaandDossier, { datum }: { datum: string }): Verslag {
  const { kop } = maakNaamloos(dossier)
  return zuiver({
    titel: kop.titel.trim() || 'Luisterblad zonder titel',
    soort: 'Luisterblad: wat houdt mensen bezig?',
    ondertitel: '',
    gemaskerd: true,
    merk: 'zonder namen van personen',
    datum,
    kader: null,
    dossierkaart: {
      soort: 'kenmerken',
      rijen: [
        ['Met wie (een groep of een rol, geen naam)', LIJN],
        ['Dag en plek', LIJN],
        ['Hoe', LUISTERMETHODEN.map((id) => METHODEN[id].naam).join(' / ')],
      ],
    },
    kort: true,
    delen: [
      {
        sleutel: 'vooraf',
        kop: 'Vooraf te zeggen',
        blokken: [alinea('Wie we zijn, wat we met de antwoorden doen, en wanneer we terugkomen.')],
        delen: [],
      },
      {
        sleutel: 'vragen',
        kop: 'Open vragen, kies er drie',
        blokken: [{ soort: 'lijst', punten: OPEN_VRAGEN }],
        delen: [],
      },
      {
        sleutel: 'gehoord',
        kop: 'In hun eigen woorden',
        blokken: [
          {
            soort: 'kenmerken',
            rijen: [
              ['Wat ze zeiden', tekenRuimte(6)],
              ['Wat al goed loopt', tekenRuimte(2)],
            ],
          },
        ],
        delen: [],
      },
      {
        sleutel: 'terug',
        kop: 'Toen we terugkwamen',
        blokken: [{ soort: 'kenmerken', rijen: [['Hebben we het goed begrepen?', tekenRuimte(3)]] }],
        delen: [],
      },
    ],
  })
}
