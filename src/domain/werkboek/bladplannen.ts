/** The sheets of the workbook, in the order in which the method makes them. Each shows what can be filled in, and little that only follows from it. */
import { type Actor, eersteVrijeLetter, toonNaam } from '../model/actor'
import {
  isGehoord,
  BEZORGDHEID_BRON_NAAM,
  DIEPERLIGGEND_NAAM,
  type BezorgdheidBron,
} from '../model/bezorgdheid'
import type { Dossier } from '../model/dossier'
import { opOrde } from '../model/grond'
import { RELATIE, RELATIE_TYPEN } from '../model/relatie'
import { ACTIEBLADEN } from './actiebladen'
import { buildActorkolommen } from './actorkolommen'
import {
  type Bladplan,
  buildCollectieblad,
  buildLeeskolom,
  buildSectieblad,
  buildVeld,
  type Velden,
} from './bladplan'
import { buildKeuze, buildVerwijzing, buildVerwijzingen, DATUM, MISSCHIEN, TEKST, VINK } from './vormen'

export const opNaam = (dossier: Dossier): Actor[] =>
  Object.values(dossier.actoren).sort(
    (a, b) => toonNaam(a).localeCompare(toonNaam(b), 'nl') || (a.id < b.id ? -1 : 1),
  )

const RELATIENAAM = Object.fromEntries(RELATIE_TYPEN.map((type) => [type, RELATIE[type].naam]))
const AAN_OF_UIT = { online: 'online', offline: 'offline' }

const ACTOREN = buildCollectieblad({ naam: 'Actoren', kolommen: buildActorkolommen }, 'actoren', opNaam, {
  begin: (dossier, record) => ({
    letter: eersteVrijeLetter(record.soort as Actor['soort'], Object.values(dossier.actoren)),
  }),
})

const BEZORGDHEDEN = buildCollectieblad(
  {
    naam: 'Bezorgdheden',
    kolommen: () => [
      buildVeld('Bezorgdheid', 40, 'tekst', TEKST),
      buildVeld('Daaronder', 26, 'dieperliggend', buildKeuze(DIEPERLIGGEND_NAAM)),
      buildVeld('Mogelijke discriminatie', 14, 'mogelijkeDiscriminatie', VINK),
    ],
  },
  'bezorgdheden',
  ({ bezorgdheden }) => opOrde(bezorgdheden),
)

/** One row per line between an actor and a bezorgdheid, with how we know; its key is both. */
const DRAGERS: Bladplan = {
  naam: 'Wie draagt wat',
  kolommen: () => [
    { ...buildVeld('Bezorgdheid', 40, 'bezorgdheid', buildVerwijzing('bezorgdheid')), isOuder: true },
    { ...buildVeld('Bij wie', 32, 'actor', buildVerwijzing('actor')), isOuder: true },
    buildVeld('Hoe weten we dat', 26, 'bron', buildKeuze(BEZORGDHEID_BRON_NAAM, 'inschatting')),
    buildLeeskolom('Gehoord', 10, 'gehoord', 'tekst', ({ bron }) =>
      isGehoord(bron as BezorgdheidBron) ? 'Ja' : 'Nee',
    ),
  ],
  rijen: (dossier) =>
    opOrde(dossier.bezorgdheden).flatMap((bezorgdheid) =>
      opNaam(dossier).flatMap((actor) => {
        const bron = actor.bezorgdheden[bezorgdheid.id]
        const record: Velden = { actor: actor.id, bezorgdheid: bezorgdheid.id, bron }
        return bron === undefined ? [] : [{ sleutel: `${actor.id}/${bezorgdheid.id}`, record }]
      }),
    ),
  vind: (dossier, sleutel) => {
    const [actor = '', bezorgdheid = ''] = sleutel.split('/')
    const bron = dossier.actoren[actor]?.bezorgdheden[bezorgdheid]
    return bron && { actor, bezorgdheid, bron }
  },
  leeg: () => ({ actor: null, bezorgdheid: null, bron: 'inschatting' }),
  voegToe: (dossier, _id, record) => {
    const sleutel = `${String(record.actor)}/${String(record.bezorgdheid)}`
    return { sleutel, ...zetDrager(dossier, sleutel, record) }
  },
  zet: (dossier, sleutel, record) => zetDrager(dossier, sleutel, record),
  haalWeg: (dossier, sleutel) => {
    const [id = '', zorg = ''] = sleutel.split('/')
    const actor = dossier.actoren[id]
    if (!actor) return dossier
    const { [zorg]: _weg, ...bezorgdheden } = actor.bezorgdheden
    return { ...dossier, actoren: { ...dossier.actoren, [id]: { ...actor, bezorgdheden } } }
  },
}

function zetDrager(
  dossier: Dossier,
  sleutel: string,
  { bron }: Velden,
): { dossier: Dossier } | { fout: string } {
  const [id = '', zorg = ''] = sleutel.split('/')
  const actor = dossier.actoren[id]
  if (!actor || !Object.hasOwn(dossier.bezorgdheden, zorg)) return { fout: 'zeg wie, en welke bezorgdheid' }
  const bezorgdheden = { ...actor.bezorgdheden, [zorg]: bron as BezorgdheidBron }
  return { dossier: { ...dossier, actoren: { ...dossier.actoren, [id]: { ...actor, bezorgdheden } } } }
}

const RONDOM: readonly Bladplan[] = [
  buildCollectieblad(
    {
      naam: 'Relaties',
      kolommen: () => [
        buildVeld('Van', 32, 'van', buildVerwijzing('actor')),
        buildVeld('Relatie', 18, 'type', buildKeuze(RELATIENAAM, 'contact')),
        buildVeld('Naar', 32, 'naar', buildVerwijzing('actor')),
        buildLeeskolom('Heeft een richting', 12, 'gericht', 'tekst', ({ type }) =>
          RELATIE[type as keyof typeof RELATIE].gericht ? 'Ja' : 'Nee',
        ),
        buildVeld('Nota', 40, 'nota', TEKST),
      ],
    },
    'relaties',
    ({ relaties }) => Object.values(relaties).sort((a, b) => (a.id < b.id ? -1 : 1)),
    { keurMee: ({ van, naar }) => (van === naar ? 'een relatie loopt tussen twee actoren' : null) },
  ),
  buildCollectieblad(
    {
      naam: 'Standpunten',
      kolommen: () => [
        buildVeld('Standpunt', 40, 'tekst', TEKST),
        buildVeld('Van wie', 40, 'actoren', buildVerwijzingen('actor')),
        buildVeld('Voor of tegen', 12, 'kant', buildKeuze({ voor: 'voor', tegen: 'tegen' })),
        buildVeld('Waar is men dan voor', 40, 'waarVoor', TEKST),
      ],
    },
    'standpunten',
    ({ standpunten }) => opOrde(standpunten),
  ),
  buildCollectieblad(
    {
      naam: 'Fora',
      kolommen: () => [
        buildVeld('Forum', 32, 'naam', TEKST),
        buildVeld('Plek', 10, 'plek', buildKeuze(AAN_OF_UIT)),
        buildVeld('Hoe', 36, 'hoe', TEKST),
        buildVeld('Impact', 10, 'impact', buildKeuze({ geen: 'geen', beperkt: 'beperkt', groot: 'groot' })),
        buildVeld('Eigen reactie', 36, 'eigenReactie', TEKST),
        buildVeld('Luide stemmen', 36, 'luideStemmen', buildVerwijzingen('actor')),
      ],
    },
    'fora',
    ({ fora }) => opOrde(fora),
  ),
]

const GROEP: readonly Bladplan[] = [
  buildCollectieblad(
    {
      naam: 'Werkgroep',
      kolommen: () => [
        buildVeld('Wie', 28, 'wie', TEKST),
        buildVeld('Expertise', 28, 'expertise', TEKST),
        buildVeld('Rol', 24, 'rol', TEKST),
        buildVeld('Mandaat', 10, 'mandaat', MISSCHIEN),
        buildVeld('Op de kaart', 32, 'actor', buildVerwijzing('actor')),
      ],
    },
    'leden',
    ({ leden }) => opOrde(leden),
  ),
  buildSectieblad(
    {
      naam: 'Expertise',
      kolommen: () => [
        buildVeld('Dienst', 28, 'dienst', TEKST),
        buildVeld('Ervaring', 50, 'ervaring', TEKST),
      ],
    },
    'werkgroep',
    'expertise',
    { dienst: '', ervaring: '', orde: 0 },
  ),
]

const VERVOLG: readonly Bladplan[] = [
  buildCollectieblad(
    {
      naam: 'Communicatie',
      kolommen: () => [
        buildVeld('Fase', 22, 'fase', TEKST),
        buildVeld('Wie', 22, 'wie', TEKST),
        buildVeld('Wat', 40, 'wat', TEKST),
        buildVeld('Kanaal', 20, 'kanaal', TEKST),
        buildVeld('Aan wie', 24, 'aanWie', TEKST),
        buildVeld('Wanneer', 14, 'wanneer', DATUM),
        buildVeld('Richting', 10, 'richting', buildKeuze({ intern: 'intern', extern: 'extern' })),
      ],
    },
    'communicatie',
    ({ communicatie }) => opOrde(communicatie),
  ),
  buildSectieblad(
    {
      naam: 'Agendapunten',
      kolommen: () => [buildVeld('Agendapunt', 50, 'tekst', TEKST), buildVeld('Ritme', 24, 'ritme', TEKST)],
    },
    'verankering',
    'agendapunten',
    { tekst: '', ritme: '', orde: 0 },
  ),
  buildSectieblad(
    {
      naam: 'Opvolging',
      kolommen: () => [buildVeld('Wanneer', 14, 'datum', DATUM), buildVeld('Opvolging', 50, 'tekst', TEKST)],
    },
    'verankering',
    'opvolging',
    { datum: '', tekst: '' },
  ),
  buildSectieblad(
    { naam: 'Leerpunten', kolommen: () => [buildVeld('Leerpunt', 60, 'tekst', TEKST)] },
    'verankering',
    'leerpunten',
    {
      tekst: '',
      orde: 0,
    },
  ),
  buildSectieblad(
    {
      naam: 'Realisaties',
      kolommen: () => [buildVeld('Realisatie', 50, 'tekst', TEKST), buildVeld('Wanneer', 14, 'datum', DATUM)],
    },
    'verankering',
    'realisaties',
    { tekst: '', datum: '', orde: 0 },
  ),
]

export const BLADPLANNEN: readonly Bladplan[] = [
  ACTOREN,
  BEZORGDHEDEN,
  DRAGERS,
  ...RONDOM,
  ...GROEP,
  ...ACTIEBLADEN,
  ...VERVOLG,
]
