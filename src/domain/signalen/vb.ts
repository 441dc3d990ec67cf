/** VB: how people feel decides how to speak to them. Source: method S2.3, S3.1, S3.4. */
import { isDiepVerontrust, isInwoner, VERONTRUSTING_NAAM } from '../model/actor'
import { telTypes, teltMee } from '../lezing/actietellingen'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import { verwijs, verwijsAlle, zin } from '../lezing/omdat'
import { noemIds } from '../lezing/tellingen'
import { draagtStop } from './pr'
import { type Regel, waar } from './regel'

const inwoners = (kaart: Kaartlezing): Geplaatst[] => [...kaart.geplaatst.values()].filter(isInwoner)
/** Whoever has a stop of privacy first needs another name or place (PR), and is not spoken of as one to approach. */
const aanTeSpreken = (kaart: Kaartlezing): Geplaatst[] =>
  inwoners(kaart).filter((actor) => !draagtStop(actor))

export const VB: readonly Regel[] = [
  {
    code: 'VB-01',
    ernst: 'aandacht',
    titel: 'Hoe voelen zij zich?',
    bron: 'S2.3',
    nietInFase4: true,
    vind: ({ kaart }) =>
      kaart.acties.length === 0
        ? []
        : aanTeSpreken(kaart)
            .filter(({ verontrusting }) => verontrusting === null)
            .map(({ id }) =>
              waar(
                [verwijs('actor', id)],
                zin`Hoe voelen mensen zich bij ${verwijs('actor', id)}? Dat bepaalt welke aanpak past.`,
              ),
            ),
  },
  {
    code: 'VB-02',
    ernst: 'stop',
    titel: 'Hoort niet op deze kaart',
    bron: 'S2.3',
    vind: ({ kaart }) =>
      kaart.doorverwezen.map(({ id }) =>
        waar(
          [verwijs('actor', id)],
          zin`Wie radicaliseert, heeft iets anders nodig dan deze kaart. Verwijs ${verwijs('actor', id)} door naar het lokale overleg over radicalisering.`,
        ),
      ),
  },
  {
    code: 'VB-03',
    ernst: 'letOp',
    titel: 'Niemand spreekt hen aan',
    bron: 'S3.4',
    nietInFase4: true,
    vind({ kaart }) {
      const acties = kaart.acties.filter(teltMee)
      if (acties.length === 0) return []
      return telTypes(acties, aanTeSpreken(kaart))
        .filter((een) => een.acties.length === 0)
        .map(({ type, wie }) =>
          waar(
            [verwijs('type', type), ...verwijsAlle('actor', wie)],
            zin`Nog geen actie richt zich tot wie zich zo voelt: ${VERONTRUSTING_NAAM[type]} (${noemIds(wie)}). Wat zou hen helpen?`,
          ),
        )
    },
  },
  {
    code: 'VB-05',
    ernst: 'aandacht',
    titel: 'Leg de keuze uit',
    bron: 'S3.1',
    vind({ kaart }) {
      const diep = inwoners(kaart).some(isDiepVerontrust)
      if (!diep || !kaart.uitdagingen.some(({ keuze }) => keuze === 'gekozen')) return []
      return kaart.uitdagingen
        .filter(({ keuze, reden }) => keuze !== 'gekozen' && reden.trim() === '')
        .map(({ id, keuze }) =>
          waar(
            [verwijs('uitdaging', id)],
            keuze === 'niet'
              ? zin`«${verwijs('uitdaging', id)}» is niet gekozen, en de reden staat er nog niet bij. Wie zich al langer zorgen maakt of boos is, wil dat weten.`
              : zin`Over «${verwijs('uitdaging', id)}» is nog niet beslist. Wie zich al langer zorgen maakt of boos is, wil weten of het erin komt, en waarom.`,
          ),
        )
    },
  },
]
