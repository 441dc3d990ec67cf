/**
 * The verslag: everything a dossier says, summed up on a page and then in the order of the method, as one tree that every document format reads. It is made of what
 * came out of the one door, so that no format can let a name slip.
 */
import { type Begrip, BEGRIPPEN } from '../../domain/begrippen'
import { derive } from '../../domain/derive'
import { hoofdtegenstellingVan } from '../../domain/model/dossier'
import { naamVanTegenstelling } from '../../domain/model/tegenstelling'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { isBloot, merkVan } from '../merk/merkteken'
import { zuiver } from '../merk/zuiver'
import { buildAandacht } from './aandacht'
import { buildActies } from './acties'
import { alinea, alineas, type Deel, deel, buildDichteKenmerken, type Verslag } from './blok'
import { buildActoren, buildBezorgdheden, buildKaart } from './kaart'
import { readKader } from './kader'
import { createNoemer } from './noemer'
import { BLADREGELS, KOPREGELS, telRegels, TITELREGELS } from './regels'
import { buildSamenvatting } from './samenvatting'
import { buildSituatie } from './situatie'
import { buildTitelblok } from './titelblok'
import { buildUitdagingen } from './uitdagingen'
import { buildCommunicatie, buildPitstop, buildVerankering } from './vervolg'
import { hoofdletter, woordset } from '../../taal/woorden'

/** Lines of one entry in the list of contents; a line is that of `telRegels`. */
const INHOUDSREGEL = 1.12

/** `datum` is the ISO day on which it is made. Any dossier gives a verslag; every chapter is there, and an empty one says so in one line. */
export function buildVerslag(dossier: UitgaandDossier, { datum }: { datum: string }): Verslag {
  const { kop } = dossier
  const noemer = createNoemer(dossier)
  const hier = hoofdtegenstellingVan(dossier)
  const bron = { dossier, noemer, afleiding: derive(dossier, hier?.id ?? null, { today: datum }) }
  const titelblok = buildTitelblok(dossier)
  const kader = readKader(dossier)
  const ruimte = BLADREGELS - telRegels([titelblok.dossierkaart, ...(kader ? [kader] : [])]) - TITELREGELS
  const samenvatting = buildSamenvatting(bron, ruimte)
  const hoofdstukken = [
    samenvatting,
    buildKaart(dossier, hier),
    buildSituatie(dossier, noemer),
    buildActoren(dossier, hier, noemer),
    buildBezorgdheden(dossier, noemer),
    buildPitstop(bron),
    buildUitdagingen(bron),
    buildActies(bron, datum),
    buildCommunicatie(dossier),
    buildVerankering(dossier),
    ...buildAandacht(bron),
  ]
  const delen = [...hoofdstukken, ...begrippenlijst(hoofdstukken), over(kop.bron)]
  const heeftPlaats =
    telRegels(samenvatting.delen.flatMap(({ blokken }) => blokken)) +
      KOPREGELS * 4 +
      delen.length * INHOUDSREGEL <=
    ruimte
  return zuiver({
    titel: kop.titel.trim() || 'Plan zonder titel',
    soort: 'Plan van aanpak rond polarisatie',
    ondertitel: hier ? naamVanTegenstelling(hier) : '',
    gemaskerd: !isBloot(dossier),
    merk: merkVan(dossier),
    datum,
    kader,
    ...titelblok,
    ...(heeftPlaats ? {} : { inhoud: 'eigenBlad' as const }),
    delen,
  })
}

/** Words that mean on paper what they mean everywhere; on screen they explain themselves. */
const GEWOON = woordset(
  'actie conflict groep impact inwoner lid plaats projectleider relatie rol situatie steun werkgroep werkvorm',
)

/** The words of the method that stand in these chapters, for a reader who was not in the room. */
function begrippenlijst(hoofdstukken: readonly Deel[]): Deel[] {
  const tekst = JSON.stringify(hoofdstukken).toLowerCase()
  const komtVoor = (woord: string) => new RegExp(String.raw`(?<!\p{L})${woord}(?!\p{L})`, 'u').test(tekst)
  const begrippen = Object.values<Begrip>(BEGRIPPEN)
    .filter(
      ({ bron, woord, meervoud = woord }) =>
        bron.startsWith('S') && !GEWOON.has(woord) && (komtVoor(woord) || komtVoor(meervoud)),
    )
    .sort((a, b) => a.woord.localeCompare(b.woord, 'nl'))
  return deel(
    'begrippen',
    'Begrippen',
    buildDichteKenmerken(begrippen.map(({ woord, betekenis }) => [hoofdletter(woord), betekenis])),
  )
}

const over = (bron: string): Deel => ({
  sleutel: 'over',
  kop: 'Over dit verslag',
  blokken: [
    alinea(
      'Dit gaat over de kaart die een werkgroep maakte, niet over de bevolking. De werkgroep beslist. Wat «uit de kaart» heet, telde, schikte of vroeg Middenveld; al het andere schreef de werkgroep.',
    ),
    alinea(
      'De werkwijze volgt de Handreiking polarisatie. Een aanpak voor lokale besturen (Agentschap Integratie en Inburgering, januari 2023). Dit verslag is geen uitgave van het Agentschap. Gemaakt met Middenveld.',
    ),
    ...alineas(bron),
  ],
  delen: [],
})
