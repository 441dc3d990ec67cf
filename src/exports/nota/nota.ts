/**
 * The nota for the college: two to four pages that ask for a decision, as a tree that the same writers read as the plan. It is made of a notabron, which
 * knows nobody, so no name and no place on the map can stand in it.
 */
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { maakNotabron, type Notabron } from '../../domain/nota/notabron'
import type { Rubriek } from '../../domain/model/notarubriek'
import { zuiver } from '../merk/zuiver'
import { alinea, type Blok, type Deel, kenmerken, type Verslag } from '../verslag/blok'
import { besluit, vraag } from './besluit'
import { aanleiding, juridischKader, wieGehoord } from './feiten'
import { financieel } from './financieel'
import { keuzes, prioritaireActies, communicatie, evaluatie } from './plan'

const RUBRIEK: Readonly<Record<Rubriek, (bron: Notabron) => readonly Blok[]>> = {
  aanleiding,
  vraag,
  kader: juridischKader,
  gehoord: wieGehoord,
  uitdagingen: keuzes,
  acties: prioritaireActies,
  financien: financieel,
  communicatie,
  evaluatie,
  besluit,
}

/** `datum` is the ISO day on which it is made. Any dossier gives a nota; an empty rubric says in one line who fills it in. */
export function buildNota(dossier: UitgaandDossier, { datum }: { datum: string }): Verslag {
  const bron = maakNotabron(dossier, datum)
  const [dossierkaart] = kenmerken([
    ['Gemeente', bron.gemeente],
    ['Dienst', bron.dienst],
    ['Thema', bron.thema],
  ])
  return zuiver({
    titel: bron.titel.trim() || 'Nota zonder titel',
    soort: 'Nota voor het college van burgemeester en schepenen',
    ondertitel: '',
    gemaskerd: true,
    merk: 'zonder namen van personen',
    datum,
    kader: bron.kader && { soort: 'kader', ...bron.kader },
    dossierkaart: dossierkaart ?? { soort: 'kenmerken', rijen: [] },
    kort: true,
    delen: [
      ...bron.rubrieken.map(({ rubriek, kop }): Deel => ({
        sleutel: rubriek,
        kop,
        blokken: RUBRIEK[rubriek](bron),
        delen: [],
      })),
      over(bron),
    ],
  })
}

const over = ({ herkomst }: Notabron): Deel => ({
  sleutel: 'over',
  kop: 'Over deze nota',
  blokken: [
    alinea(
      'Wat «uit de kaart» heet, telde of schikte Middenveld uit het dossier; al het andere schreef de werkgroep. De kaart en wie waar staat zitten hier niet in: die horen in een bijlage die niet voor publicatie is. De werkwijze volgt de Handreiking polarisatie (Agentschap Integratie en Inburgering, 2023).',
      'zacht',
    ),
    ...(herkomst.trim() === '' ? [] : [alinea(herkomst, 'zacht')]),
  ],
  delen: [],
})
