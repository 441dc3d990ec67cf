/**
 * The verslag: everything a dossier says, in the order of the method, as one tree that every document format reads. It is made of what
 * came out of the one door, so that no format can let a name slip.
 */
import { type Begrip, BEGRIPPEN } from '../../domain/begrippen'
import { derive } from '../../domain/derive'
import { hoofdtegenstellingVan } from '../../domain/model/dossier'
import { naamVanTegenstelling } from '../../domain/model/tegenstelling'
import { zegDatum } from '../../taal/datum'
import { type Gedeeld, PROTOCOL_NAAM } from '../../domain/model/gedeeld'
import { opSleutelDatum } from '../../domain/model/grond'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { isBloot, merkVan } from '../merk/merkteken'
import { zuiver } from '../merk/zuiver'
import { alinea, alineas, type Deel, deel, kenmerken, tabel, type Verslag } from './blok'
import { buildBezorgdheden, buildKaart } from './kaart'
import { readKader } from './kader'
import { createNoemer } from './noemer'
import { buildActies, buildUitdagingen } from './plan'
import { buildSituatie } from './situatie'
import { buildCommunicatie, buildPitstop, buildVerankering } from './vervolg'
import { hoofdletter } from '../../taal/woorden'

/** `datum` is the ISO day on which it is made. Any dossier gives a verslag; every chapter is there, and an empty one says so in one line. */
export function buildVerslag(dossier: UitgaandDossier, { datum }: { datum: string }): Verslag {
  const { kop } = dossier
  const noemer = createNoemer(dossier)
  const hier = hoofdtegenstellingVan(dossier)
  const bron = { dossier, noemer, afleiding: derive(dossier, hier?.id ?? null, { today: datum }) }
  const [dossierkaart] = kenmerken([
    ['Doel', kop.doel],
    ['Rechtsgrond', kop.rechtsgrond],
    ['Verantwoordelijke', kop.verantwoordelijke],
    ['Gemaakt door', kop.gemaaktDoor],
    ['Gemeente', kop.gemeente],
    ['Dienst', kop.dienst],
    ['Opgemaakt op', zegDatum(kop.datum)],
    ['Te bewaren tot', zegDatum(kop.bewaarTot)],
    ['Waarom langer', kop.bewaarReden],
    ['Gedeeld', opSleutelDatum(kop.gedeeld).map(zegGedeeld).join('\n')],
  ])
  const hoofdstukken = [
    buildSituatie(dossier),
    buildKaart(dossier, hier, noemer),
    buildBezorgdheden(dossier, noemer),
    buildUitdagingen(bron),
    buildActies(bron),
    buildCommunicatie(dossier),
    buildPitstop(bron),
    buildVerankering(dossier),
  ]
  return zuiver({
    titel: kop.titel.trim() || 'Plan zonder titel',
    soort: 'Plan van aanpak rond polarisatie',
    ondertitel: hier ? naamVanTegenstelling(hier) : '',
    gemaskerd: !isBloot(dossier),
    merk: merkVan(dossier),
    datum,
    kader: readKader(dossier),
    dossierkaart: dossierkaart ?? { soort: 'kenmerken', rijen: [] },
    delen: [...hoofdstukken, ...begrippenlijst(hoofdstukken), over(kop.bron)],
  })
}

/** The words of the method that stand in these chapters, for a reader who was not in the room. */
function begrippenlijst(hoofdstukken: readonly Deel[]): Deel[] {
  const tekst = JSON.stringify(hoofdstukken).toLowerCase()
  const komtVoor = (woord: string) => new RegExp(String.raw`(?<!\p{L})${woord}(?!\p{L})`, 'u').test(tekst)
  const begrippen = Object.values<Begrip>(BEGRIPPEN)
    .filter(
      ({ bron, woord, meervoud = woord }) => bron.startsWith('S') && (komtVoor(woord) || komtVoor(meervoud)),
    )
    .sort((a, b) => a.woord.localeCompare(b.woord, 'nl'))
  return deel(
    'begrippen',
    'Begrippen',
    tabel(begrippen, [
      { kop: 'Begrip', breedte: 2.4, cel: ({ woord }) => hoofdletter(woord) },
      { kop: 'Wat we ermee bedoelen', breedte: 7, cel: ({ betekenis }) => betekenis },
    ]),
  ).map((een) => ({ ...een, blad: 'nieuw' }))
}

/** Only ever in what goes out with names: a masked dossier carries no log. */
const zegGedeeld = ({ datum, wat, metNamen, aanWie, protocol }: Gedeeld): string =>
  [
    `${zegDatum(datum)}: ${wat}`,
    metNamen ? 'met namen' : 'met schuilnamen',
    ...(aanWie ? [`voor ${aanWie}`] : []),
    ...(protocol ? [PROTOCOL_NAAM[protocol]] : []),
  ].join(', ')

const over = (bron: string): Deel => ({
  sleutel: 'over',
  kop: 'Over dit verslag',
  blokken: [
    alinea('Dit gaat over de kaart die een werkgroep maakte, niet over de bevolking. De werkgroep beslist.'),
    alinea(
      'De werkwijze volgt de Handreiking polarisatie. Een aanpak voor lokale besturen (Agentschap Integratie en Inburgering, januari 2023). Dit verslag is geen uitgave van het Agentschap. Gemaakt met Middenveld.',
    ),
    ...alineas(bron),
  ],
  delen: [],
})
