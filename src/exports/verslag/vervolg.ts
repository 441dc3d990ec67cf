/** What carries the plan outside and onward: communicatieplan, pitstop, verankering. Source: method S2.6, S3.5, S4. */
import { readFasegroepen } from '../../domain/model/communicatie'
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { opSleutelDatum, opSleutelOrde } from '../../domain/model/grond'
import { PITSTOPVRAGEN } from '../../domain/model/plan'
import { zegDatum } from '../../taal/datum'
import { alinea, type Deel, deel, buildKaartwoorden, kenmerken, lijst, open, tabel } from './blok'
import { readKader } from './kader'
import { type Bron, naast } from './noemer'
import { PITSTOPVRAAG } from './woorden'
import { hoofdletter } from '../../taal/woorden'

export function buildCommunicatie({ communicatie }: UitgaandDossier): Deel {
  const regels = tabel(
    readFasegroepen(communicatie).flatMap(({ regels }) => regels),
    [
      { kop: 'Fase', breedte: 1.8, cel: ({ fase }) => fase },
      { kop: 'Wie', breedte: 1.8, cel: ({ wie }) => wie },
      { kop: 'Wat', breedte: 3.4, cel: ({ wat }) => wat },
      { kop: 'Kanaal', breedte: 1.8, cel: ({ kanaal }) => kanaal },
      { kop: 'Aan wie', breedte: 2, cel: ({ aanWie }) => aanWie },
      { kop: 'Wanneer', breedte: 2, cel: ({ wanneer }) => zegDatum(wanneer) },
      { kop: 'Richting', breedte: 1.6, cel: ({ richting }) => hoofdletter(richting ?? '') },
    ],
  )
  return {
    sleutel: 'communicatie',
    kop: 'Communicatieplan',
    blokken: regels.length > 0 ? regels : [open('Het communicatieplan is nog leeg.')],
    delen: [],
  }
}

/** Most sentences beneath one question: the rest stands on the screen. */
const ZINNEN_MAX = 6
const ingekort = (zinnen: readonly string[]): readonly string[] =>
  zinnen.length <= ZINNEN_MAX
    ? zinnen
    : [...zinnen.slice(0, ZINNEN_MAX - 1), `En nog ${zinnen.length - ZINNEN_MAX + 1} in de pitstop zelf.`]

/** Four answers that close the map. Where people wrote nothing, what the map itself says stands beneath, marked as such. */
export function buildPitstop({ dossier, afleiding, noemer }: Bron): Deel {
  const { pitstop } = dossier
  const kader = readKader(dossier)
  const rijen = PITSTOPVRAGEN.map((vraag) => ({
    vraag: PITSTOPVRAAG[vraag],
    // Empty lines are for the screen.
    geschreven: (pitstop.antwoorden[vraag]?.tekst ?? '').trim().replaceAll(/\n\s*\n/gu, '\n'),
    afgeleid: afleiding.pitstop[vraag].map(noemer.zin),
  }))
  const geschreven = kenmerken(rijen.map(({ vraag, geschreven: tekst }) => [vraag, tekst]))
  const uitDeKaart = rijen.filter((rij) => rij.geschreven === '' && rij.afgeleid.length > 0)
  return {
    sleutel: 'pitstop',
    kop: 'Pitstop',
    blokken: [
      ...(kader ? [kader] : []),
      ...(geschreven.length + uitDeKaart.length === 0 ? [open('De pitstop is nog niet ingevuld.')] : []),
      ...(geschreven.length > 0 && pitstop.datum
        ? [alinea(`Zo stond het op ${zegDatum(pitstop.datum)}.`, 'zacht')]
        : []),
      ...geschreven,
      ...uitDeKaart.flatMap(({ vraag, afgeleid }) => buildKaartwoorden(vraag, ingekort(afgeleid))),
    ],
    delen: [],
  }
}

export function buildVerankering({ verankering }: UitgaandDossier): Deel {
  const delen = [
    ...deel(
      'agenda',
      'Vaste agendapunten',
      tabel(opSleutelOrde(verankering.agendapunten), [
        { kop: 'Agendapunt', breedte: 5, cel: ({ tekst }) => tekst },
        {
          kop: 'Ritme',
          breedte: 3,
          cel: ({ ritme, vanaf }) => [ritme, vanaf && `vanaf ${zegDatum(vanaf)}`].filter(Boolean).join(', '),
        },
      ]),
    ),
    ...deel(
      'opvolging',
      'Opvolging',
      tabel(opSleutelDatum(verankering.opvolging), [
        { kop: 'Wanneer', breedte: 2, cel: ({ datum }) => zegDatum(datum) },
        { kop: 'Wat', breedte: 6, cel: ({ tekst }) => tekst },
      ]),
    ),
    ...deel(
      'leerpunten',
      'Wat we leerden',
      lijst(
        opSleutelOrde(verankering.leerpunten).map(({ tekst, doen, wie, tegen }) =>
          naast([tekst, doen, wie, zegDatum(tegen)]),
        ),
      ),
    ),
    ...deel(
      'realisaties',
      'Wat er al kwam',
      lijst(
        opSleutelOrde(verankering.realisaties).map(({ tekst, datum }) => naast([tekst, zegDatum(datum)])),
      ),
    ),
  ]
  return {
    sleutel: 'verankering',
    kop: 'Verankering',
    blokken: delen.length === 0 ? [open('Er is nog niet afgesproken hoe dit werk blijft lopen.')] : [],
    delen,
  }
}
