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
import { ACTIEBLADEN, LUISTERBLAD } from './actiebladen'
import { buildActorkolommen } from './actorkolommen'
import { type Bladplan, buildCollectieblad, buildLeeskolom, buildSectieblad, buildVeld } from './bladplan'
import { KAARTBLAD } from './kaartblad'
import { buildPaarblad } from './paarblad'
import { SITUATIEBLAD } from './situatieblad'
import { UITDAGINGBLADEN } from './uitdagingbladen'
import { VERVOLGBLADEN } from './vervolgbladen'
import { buildKeuze, buildVerwijzing, buildVerwijzingen, MISSCHIEN, TEKST, VINK } from './vormen'

export const opNaam = (dossier: Dossier): Actor[] =>
  Object.values(dossier.actoren).sort(
    (a, b) => toonNaam(a).localeCompare(toonNaam(b), 'nl') || (a.id < b.id ? -1 : 1),
  )

const RELATIENAAM = Object.fromEntries(RELATIE_TYPEN.map((type) => [type, RELATIE[type].naam]))
const AAN_OF_UIT = { online: 'online', offline: 'offline' }

const ACTOREN = buildCollectieblad({ naam: 'Actoren', kolommen: buildActorkolommen }, 'actoren', opNaam, {
  nodig: { soort: 'groep' },
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

/** One row per line between an actor and a bezorgdheid, with how we know. */
const DRAGERS = buildPaarblad(
  {
    naam: 'Wie draagt wat',
    kolommen: () => [
      { ...buildVeld('Bezorgdheid', 40, 'bezorgdheid', buildVerwijzing('bezorgdheid')), isOuder: true },
      { ...buildVeld('Bij wie', 32, 'actor', buildVerwijzing('actor')), isOuder: true },
      buildVeld('Hoe weten we dat', 26, 'bron', buildKeuze(BEZORGDHEID_BRON_NAAM, 'inschatting')),
      buildLeeskolom('Gehoord', 10, 'gehoord', 'tekst', ({ bron }) =>
        isGehoord(bron as BezorgdheidBron) ? 'Ja' : 'Nee',
      ),
    ],
  },
  'actoren',
  {
    ouder: 'actor',
    kind: 'bezorgdheid',
    rijen: (dossier) => {
      const actoren = opNaam(dossier)
      return opOrde(dossier.bezorgdheden).flatMap(({ id }) => actoren.map((actor) => [actor.id, id] as const))
    },
    lees: ({ bezorgdheden }, zorg) => {
      const bron = bezorgdheden[zorg]
      return bron && { bron }
    },
    zet: (actor, zorg, velden) => {
      const { [zorg]: _weg, ...rest } = actor.bezorgdheden
      return {
        ...actor,
        bezorgdheden: velden ? { ...rest, [zorg]: velden.bron as BezorgdheidBron } : rest,
      }
    },
    isEr: ({ bezorgdheden }, zorg) => Object.hasOwn(bezorgdheden, zorg),
    leeg: { bron: 'inschatting' },
    vraag: 'zeg wie, en welke bezorgdheid',
  },
)

const RONDOM: readonly Bladplan[] = [
  buildCollectieblad(
    {
      naam: 'Tegenstellingen',
      kolommen: () => [
        buildVeld('Wij', 32, 'wij', TEKST),
        buildVeld('Zij', 32, 'zij', TEKST),
        buildVeld('Incidenten', 50, 'incidenten', TEKST),
      ],
    },
    'tegenstellingen',
    ({ tegenstellingen }) => opOrde(tegenstellingen),
  ),
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
    {
      nodig: { van: 'x', naar: 'x', type: 'contact' },
      nogTeZeggen: { van: null, naar: null },
      keurMee: ({ van, naar }) =>
        van && naar && van !== naar ? null : 'een relatie loopt tussen twee actoren',
    },
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
        buildVeld('Wanneer', 20, 'wanneer', TEKST),
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

export const BLADPLANNEN: readonly Bladplan[] = [
  ACTOREN,
  BEZORGDHEDEN,
  DRAGERS,
  ...RONDOM,
  ...GROEP,
  KAARTBLAD,
  SITUATIEBLAD,
  LUISTERBLAD,
  ...UITDAGINGBLADEN,
  ...ACTIEBLADEN,
  ...VERVOLGBLADEN,
]
