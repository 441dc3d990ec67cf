/** What was chosen and why, what comes first, how it is told and when it is looked at. Source: method S3. */
import type { NotaActie, Notabron, NotaUitdaging } from '../../domain/nota/notabron'
import { zegDatum, zegPeriode } from '../../taal/datum'
import { hoofdletter, tel } from '../../taal/woorden'
import { alinea, type Blok, lijst, tabel } from '../verslag/blok'
import { aangehaald, inCel, nogInTeVullen, ofOpen, opsommen, UIT_DE_KAART } from './woorden'

export function keuzes({ uitdagingen, gehoord }: Notabron): readonly Blok[] {
  const bij = (keuze: NotaUitdaging['keuze']) => uitdagingen.filter((een) => een.keuze === keuze)
  const [gekozen, niet, open] = [bij('gekozen'), bij('niet'), bij('open')]
  const reden = (een: NotaUitdaging) => inCel(een.reden) || 'Nog in te vullen: de werkgroep zegt waarom.'
  return [
    ...ofOpen(
      tabel(gekozen, [
        { kop: 'Uitdaging', breedte: 3, cel: (een) => inCel(een.tekst) },
        { kop: 'Waarom deze', breedte: 3.4, cel: reden },
        {
          kop: 'Vertrekt van',
          breedte: 2.6,
          cel: (een) => een.bezorgdheden.map((tekst) => hoofdletter(inCel(tekst))).join('\n'),
        },
        { kop: 'Meerjarenplan', breedte: 1.8, cel: (een) => inCel(een.meerjarenplan) || 'Nog in te vullen' },
      ]),
      'de werkgroep kiest in het actieplan welke uitdagingen ze opneemt.',
    ),
    ...gekozen.flatMap((een) => teruglegging(een, gehoord.midden.aantal)),
    ...(niet.length > 0
      ? [
          alinea('Wat nu niet wordt opgenomen, en waarom:'),
          ...lijst(niet.map((een) => `${aangehaald(een.tekst)}: ${reden(een)}`)),
        ]
      : []),
    ...(open.length > 0
      ? [
          alinea(
            `${UIT_DE_KAART}: nog niet beslist is ${opsommen(open.map((een) => aangehaald(een.tekst)))}.`,
            'zacht',
          ),
        ]
      : []),
  ]
}

const teruglegging = ({ tekst, teruggelegd }: NotaUitdaging, midden: number): Blok[] =>
  teruggelegd === 0
    ? []
    : [
        alinea(
          `${UIT_DE_KAART}: ${aangehaald(tekst)} werd teruggelegd bij ${teruggelegd} van de ${tel(midden, 'groep', 'groepen')} in het stille midden.`,
        ),
      ]

/** Most rows that keep a nota short. */
const ACTIES_MAX = 10

/** The rows of the table, and how many acties stand only in the plan. */
export function kiesActies({ acties }: Pick<Notabron, 'acties'>): { rijen: NotaActie[]; andere: number } {
  const rijen = acties.filter(({ prioritair }) => prioritair).slice(0, ACTIES_MAX)
  return { rijen, andere: acties.length - rijen.length }
}

export function prioritaireActies(bron: Notabron): readonly Blok[] {
  const { rijen, andere } = kiesActies(bron)
  const rest = (aantal: number) => tel(aantal, 'andere', 'andere')
  return [
    ...ofOpen(
      tabel(rijen, [
        { kop: 'Actie', breedte: 3.2, cel: ({ tekst }) => inCel(tekst) },
        { kop: 'Uitdaging', breedte: 2.6, cel: ({ uitdaging }) => inCel(uitdaging) },
        { kop: 'Trekker', breedte: 1.9, cel: ({ trekker }) => hoofdletter(trekker) || 'Nog te kiezen' },
        {
          kop: 'Tijdpad',
          breedte: 1.9,
          cel: ({ start, einde }) => hoofdletter(zegPeriode(start, einde)) || 'Nog te bepalen',
        },
        {
          kop: 'We zien dat het werkt aan',
          breedte: 2.8,
          cel: ({ criterium }) => inCel(criterium) || 'Nog te bepalen',
        },
      ]),
      'de werkgroep duidt in het actieplan aan welke acties voorgaan.',
    ),
    ...(andere > 0
      ? [alinea(rijen.length > 0 ? `En ${rest(andere)}, zie het actieplan.` : zegAlle(andere), 'zacht')]
      : []),
  ]
}

const zegAlle = (aantal: number): string =>
  `${UIT_DE_KAART}: er ${aantal === 1 ? 'staat 1 actie' : `staan ${aantal} acties`} in het actieplan.`

/** Most lines of the communicatieplan and most moments that a nota names. */
const REGELS_MAX = 8

const enMeer = (aantal: number): Blok[] =>
  aantal > REGELS_MAX ? [alinea(`En ${aantal - REGELS_MAX} andere, zie het actieplan.`, 'zacht')] : []

export const communicatie = ({ communicatie: regels }: Notabron): readonly Blok[] => [
  ...ofOpen(
    tabel(regels.slice(0, REGELS_MAX), [
      { kop: 'Fase', breedte: 2, cel: ({ fase }) => inCel(fase) },
      { kop: 'Wat', breedte: 3.6, cel: ({ wat }) => inCel(wat) },
      { kop: 'Kanaal', breedte: 1.8, cel: ({ kanaal }) => inCel(kanaal) },
      { kop: 'Aan wie', breedte: 2, cel: ({ aanWie }) => inCel(aanWie) },
      { kop: 'Wanneer', breedte: 1.9, cel: ({ wanneer }) => hoofdletter(zegDatum(wanneer)) },
    ]),
    'wie de communicatie doet, schrijft in het communicatieplan wat, langs welke weg en aan wie.',
  ),
  ...enMeer(regels.length),
]

export const evaluatie = ({ momenten, agendapunten }: Notabron): readonly Blok[] => [
  ...lijst(agendapunten.map(({ tekst, ritme }) => [inCel(tekst), ritme].filter(Boolean).join(' · '))),
  ...(momenten.length > 0
    ? tabel(momenten.slice(0, REGELS_MAX), [
        { kop: 'Wanneer', breedte: 2, cel: ({ datum }) => hoofdletter(zegDatum(datum)) || 'Nog te bepalen' },
        { kop: 'Wat we dan bekijken', breedte: 6, cel: ({ tekst }) => inCel(tekst) },
      ])
    : [nogInTeVullen('de projectleider plant bij Verankering wanneer het college terugkijkt.')]),
  ...enMeer(momenten.length),
]
