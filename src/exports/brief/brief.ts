/**
 * The letter to inwoners: what we heard, what we do, what not and why, on one page. Made of a notabron, which knows nobody, so that no name and no place
 * on the map can stand in it. What is only presumed was not heard, and is not in it. Source: method S3.5.
 */
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { isLopend } from '../../domain/model/uitvoering'
import { maakNotabron, type NotaActie, type Notabron } from '../../domain/nota/notabron'
import { zegOpDatum, zegPeriode } from '../../taal/datum'
import { hoofdletter, kortNaWoord, tel } from '../../taal/woorden'
import { zuiver } from '../merk/zuiver'
import { nogInTeVullen, ofOpen, opsommen } from '../nota/woorden'
import { alinea, type Blok, type Deel, deel, lijst, type Verslag } from '../verslag/blok'
import { eerste } from '../verslag/noemer'

/** How many of each a letter names, where the texts are as short as most, and where they are long. Who sends it can say more. */
type Ruimte = { readonly gehoord: number; readonly acties: number; readonly anders: number }
const RUIM: Ruimte = { gehoord: 5, acties: 5, anders: 3 }
const KRAP: Ruimte = { gehoord: 3, acties: 2, anders: 1 }
/** In UTF-16 units: as much as one page holds under its headings. A test has LibreOffice count the pages. */
const BLAD_MAX = 1150
/** In UTF-16 units: one thing, and what the letter is about. */
const ZIN_MAX = 85
const ONDERWERP_MAX = 45

/** `datum` is the ISO day on which it is made. Any dossier gives a letter; what is not known yet says in one line who fills it in. */
export function buildBrief(dossier: UitgaandDossier, { datum }: { datum: string }): Verslag {
  const bron = maakNotabron(dossier, datum)
  const delen = (ruimte: Ruimte): readonly Deel[] => [
    ...deel('brief-aanhef', 'Beste inwoner', aanhef(bron)),
    ...deel('brief-gehoord', 'Dit hoorden we', gehoord(bron, ruimte)),
    ...deel('brief-wel', 'Dit doen we', watWel(bron, ruimte)),
    ...deel('brief-niet', 'Dit doen we nu niet, en waarom', watNiet(bron, ruimte)),
    ...deel('brief-verder', 'Hoe het verder gaat', verder(bron, datum, ruimte)),
  ]
  const ruim = delen(RUIM)
  return zuiver({
    titel: zegOnderwerp(bron) || 'Brief zonder titel',
    soort: 'Brief aan de inwoners',
    ondertitel: '',
    gemaskerd: true,
    merk: 'zonder namen van personen',
    datum,
    kader: bron.kader && { soort: 'kader', ...bron.kader },
    dossierkaart: { soort: 'kenmerken', rijen: [] },
    kort: true,
    delen: telTekens(ruim) <= BLAD_MAX ? ruim : delen(KRAP),
  })
}

const telTekens = (delen: readonly Deel[]): number =>
  delen
    .flatMap(({ blokken }) => blokken)
    .flatMap((blok) => (blok.soort === 'lijst' ? blok.punten : blok.soort === 'alinea' ? [blok.tekst] : []))
    .join('').length

const zeg = (tekst: string, max = ZIN_MAX): string => kortNaWoord(tekst.trim().replaceAll(/\s+/gu, ' '), max)
const inHaken = (tekst: string): string => `«${zeg(tekst)}»`
const zegOnderwerp = ({ thema, titel }: Notabron): string =>
  zeg(thema, ONDERWERP_MAX) || zeg(titel, ONDERWERP_MAX)

function aanhef(bron: Notabron): Blok[] {
  const over = zegOnderwerp(bron)
  return [
    alinea('Een ontwerp uit het plan van de werkgroep. Lees het na vóór het vertrekt.', 'zacht'),
    alinea(
      `We luisterden naar mensen uit onze gemeente${over ? ` over ${inHaken(over)}` : ''}. Dit hoorden we, dit doen we, en dit nu niet.`,
    ),
  ]
}

/** The first few, and how many others. */
const enAndere = (punten: readonly string[], max: number): string[] =>
  eerste(punten, max, (aantal) => `nog ${tel(aantal, 'andere zaak', 'andere zaken')}`)

/** What somebody said, most often said first. */
const gezegd = ({ gehoord: { bezorgdheden } }: Notabron): string[] =>
  bezorgdheden
    .filter((een) => een.gehoord > 0 && een.tekst.trim() !== '')
    .sort((a, b) => b.gehoord - a.gehoord)
    .map(({ tekst }) => tekst.trim())

const gehoord = (bron: Notabron, ruimte: Ruimte): readonly Blok[] =>
  ofOpen(
    lijst(
      enAndere(
        gezegd(bron).map((tekst) => hoofdletter(zeg(tekst))),
        ruimte.gehoord,
      ),
    ),
    'zodra de kaart zegt wie wat vertelde, staat hier wat jullie hoorden.',
  )

const bij = ({ uitdagingen }: Notabron, keuze: Notabron['uitdagingen'][number]['keuze']) =>
  uitdagingen.filter((een) => een.keuze === keuze && een.tekst.trim() !== '')

/** Decided, and not yet done: what a letter can promise. */
const isToegezegd = (actie: NotaActie): boolean =>
  isLopend(actie) && (actie.keuze === null || actie.keuze === 'gekozen')

/** What has priority first. */
const toegezegd = ({ acties }: Notabron): NotaActie[] =>
  acties
    .filter((actie) => actie.tekst.trim() !== '' && isToegezegd(actie))
    .sort((a, b) => Number(b.prioritair) - Number(a.prioritair))

function watWel(bron: Notabron, ruimte: Ruimte): readonly Blok[] {
  const gekozen = bij(bron, 'gekozen').map(({ tekst }) => inHaken(tekst))
  const acties = toegezegd(bron)
    .map(({ tekst, start, einde }) => [hoofdletter(zeg(tekst)), zegPeriode(start, einde)])
    .map((delen) => delen.filter(Boolean).join(': '))
  return [
    ...(gekozen.length > 0
      ? [
          alinea(
            `Hier willen we naartoe: ${opsommen(enAndere(gekozen, ruimte.anders))}. Daarvoor doen we dit:`,
          ),
        ]
      : []),
    ...ofOpen(
      lijst(enAndere(acties, ruimte.acties)),
      'de werkgroep kiest in het actieplan wat ze doet; dan staat het hier.',
    ),
  ]
}

function watNiet(bron: Notabron, ruimte: Ruimte): readonly Blok[] {
  const niet = bij(bron, 'niet').map(({ tekst, reden }) =>
    reden.trim() === ''
      ? `${inHaken(tekst)}. Nog in te vullen: de werkgroep zegt waarom.`
      : `${inHaken(tekst)}: ${zeg(reden)}`,
  )
  // What was heard and stands in nothing that was decided: said, or it seems forgotten.
  const beslist = new Set(
    bron.uitdagingen.filter(({ keuze }) => keuze !== 'open').flatMap(({ bezorgdheden }) => bezorgdheden),
  )
  const nogNiets = gezegd(bron)
    .filter((tekst) => !beslist.has(tekst))
    .map(inHaken)
  return [
    ...lijst(enAndere(niet, ruimte.anders)),
    ...(nogNiets.length > 0
      ? [
          alinea(
            `Dit hoorden we ook, en daarover is nog niet beslist: ${opsommen(enAndere(nogNiets, ruimte.anders))}.`,
          ),
        ]
      : []),
  ]
}

function verder(bron: Notabron, vandaag: string, ruimte: Ruimte): readonly Blok[] {
  const { momenten, dienst, gemeente } = bron
  // Of an actie that the letter does not name, nobody knows what is looked at.
  const genoemd = new Set(toegezegd(bron).slice(0, ruimte.acties))
  const volgende = momenten.find(({ datum, actie }) => {
    const deze = actie === null ? undefined : bron.acties[actie]
    const isKomend = datum !== '' && datum >= vandaag.slice(0, datum.length)
    return isKomend && (deze === undefined || genoemd.has(deze))
  })
  return [
    volgende
      ? alinea(`${hoofdletter(zegOpDatum(volgende.datum))} kijken we samen wat dit opleverde.`)
      : nogInTeVullen('de projectleider plant bij Verankering wanneer jullie terugkijken.'),
    dienst.trim() || gemeente.trim()
      ? alinea(
          `${MEEDENKEN}: ${[zeg(dienst, ONDERWERP_MAX), zeg(gemeente, ONDERWERP_MAX)].filter(Boolean).join(', ')}.`,
        )
      : nogInTeVullen('de projectleider zet op de dossierkaart welke gemeente en welke dienst dit stuurt.'),
  ]
}

const MEEDENKEN = 'Misten we iets, of wil je meedenken? Dat horen we graag'
