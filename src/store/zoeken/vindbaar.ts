/**
 * Vindbaar: all that is found by words in a dossier, with where it stands. Its words are those of the screen: while schuilnamen are on they are
 * masked before anybody searches in them, so that no real name finds anything either.
 */
import { ACTOR_SOORT_NAAM, type Actor, type ActorSoort } from '../../domain/model/actor'
import type { Dossier } from '../../domain/model/dossier'
import { type Id, opOrde, opSleutelDatum, opSleutelOrde } from '../../domain/model/grond'
import type { Masker } from '../../domain/masker/masker'
import { naamVanTegenstelling } from '../../domain/model/tegenstelling'
import { PUNT_NAAM, type VerankeringLijst } from '../../domain/model/verankering'
import { opVergaderdag, VERGADERSOORT_NAAM } from '../../domain/model/vergadering'
import { verwijs } from '../../domain/lezing/omdat'
import { zegDatum } from '../../taal/datum'
import { naamVan } from '../namen'
import { NIETS } from '../sessie'
import { actieveTegenstelling } from '../werkruimte'
import type { Vindplek } from './vindplek'

export const VINDGROEPEN = [
  'actoren',
  'bezorgdheden',
  'uitdagingen',
  'acties',
  'werkgroep',
  'elders',
] as const
export type Vindgroep = (typeof VINDGROEPEN)[number]

export type Vindbaar = {
  readonly id: string
  readonly groep: Vindgroep
  /** As the screen says it. Never empty. */
  readonly titel: string
  /** What it is, beside its words. */
  readonly bij: string
  /** Other words by which it is found. */
  readonly ook: string
  /** Of an actor. */
  readonly soort?: ActorSoort
  readonly plek: Vindplek
}

type Los = Omit<Vindbaar, 'titel' | 'ook'> & { readonly tekst: string; readonly ook?: string }

/** In the order in which people put them. `masker` null: with real names. `tegenstelling`: the one on the map. */
export function findVindbaars(
  dossier: Dossier,
  tegenstelling: Id | null,
  masker: Masker | null,
): readonly Vindbaar[] {
  const zeg = (tekst: string) => (masker ? masker.tekst(tekst) : tekst)
  const records = [
    ...bezorgdheden(dossier),
    ...plannen(dossier),
    ...werkgroep(dossier),
    ...rondom(dossier),
    ...vervolg(dossier),
    ...vergaderen(dossier),
  ].filter(({ tekst }) => tekst.trim() !== '')
  return [
    ...actoren(dossier, tegenstelling, masker),
    ...records.map(({ tekst, ook = '', ...rest }) => ({ ...rest, titel: zeg(tekst), ook: zeg(ook) })),
  ]
}

function actoren(dossier: Dossier, gekozen: Id | null, masker: Masker | null): Vindbaar[] {
  const hier = actieveTegenstelling(dossier, gekozen)
  const bij = ({ soort, posities }: Actor) =>
    hier && hier.id in posities ? ACTOR_SOORT_NAAM[soort] : `${ACTOR_SOORT_NAAM[soort]} · parkeerplaats`
  return Object.values(dossier.actoren).map((actor) => ({
    id: `actor/${actor.id}`,
    groep: 'actoren',
    titel: naamVan(dossier, verwijs('actor', actor.id), masker),
    bij: bij(actor),
    ook: ACTOR_SOORT_NAAM[actor.soort],
    soort: actor.soort,
    plek: {
      stap: 'kaart',
      actor: actor.id,
      sessie: { selectie: { actoren: [actor.id], relaties: [] }, paneel: 'selectie', paneelOpen: true },
    },
  }))
}

/** What belongs to the dossier as a whole shows when nothing on the map is chosen. */
const HELE_KAART = { selectie: NIETS, paneel: 'selectie', paneelOpen: true } as const

const bezorgdheden = ({ bezorgdheden: alle, standpunten }: Dossier): Los[] => [
  ...opOrde(alle).map(({ id, tekst }): Los => ({
    id: `bezorgdheid/${id}`,
    groep: 'bezorgdheden',
    tekst,
    bij: 'bezorgdheid',
    plek: { stap: 'kaart', anker: id, sessie: { paneel: 'bezorgdheden', paneelOpen: true } },
  })),
  ...opOrde(standpunten).map(({ id, tekst }): Los => ({
    id: `standpunt/${id}`,
    groep: 'bezorgdheden',
    tekst,
    bij: 'standpunt',
    plek: { stap: 'kaart', anker: `${id}/tekst`, sessie: HELE_KAART },
  })),
]

const plannen = ({ uitdagingen, acties }: Dossier): Los[] => [
  ...opOrde(uitdagingen).map(({ id, tekst, doelstellingen }): Los => ({
    id: `uitdaging/${id}`,
    groep: 'uitdagingen',
    tekst,
    bij: 'uitdaging',
    ook: opSleutelOrde(doelstellingen)
      .map((doel) => doel.tekst)
      .join(' '),
    plek: { stap: 'actieplan', deel: 'uitdagingen', anker: `${id}/tekst` },
  })),
  ...opOrde(acties).map(({ id, tekst, status, plek }): Los => ({
    id: `actie/${id}`,
    groep: 'acties',
    tekst,
    bij: `actie · ${status}`,
    ook: plek,
    plek: { stap: 'actieplan', deel: 'acties', sessie: { actie: id } },
  })),
]

const werkgroep = ({ leden, werkgroep: { expertise, projectleider } }: Dossier): Los[] => [
  ...opOrde(leden).map((lid): Los => ({
    id: `lid/${lid.id}`,
    groep: 'werkgroep',
    tekst: lid.wie,
    bij: lid.id === projectleider ? 'lid · projectleider' : 'lid',
    ook: [lid.expertise, lid.rol].join(' '),
    plek: { stap: 'situatie', deel: 'werkgroep', anker: `leden/${lid.id}/wie` },
  })),
  ...opSleutelOrde(expertise).map(({ id, dienst, ervaring }): Los => ({
    id: `dienst/${id}`,
    groep: 'werkgroep',
    tekst: dienst,
    bij: 'dienst',
    ook: ervaring,
    plek: { stap: 'situatie', deel: 'expertise', anker: `werkgroep/expertise/${id}/dienst` },
  })),
]

const rondom = ({ tegenstellingen, fora, communicatie, plan }: Dossier): Los[] => [
  ...opOrde(tegenstellingen).map((tegenstelling): Los => ({
    id: `tegenstelling/${tegenstelling.id}`,
    groep: 'elders',
    tekst: `${tegenstelling.wij}${tegenstelling.zij}`.trim() && naamVanTegenstelling(tegenstelling),
    bij: 'tegenstelling',
    plek: { stap: 'kaart', sessie: { ...HELE_KAART, tegenstelling: tegenstelling.id } },
  })),
  ...opOrde(fora).map(({ id, naam }): Los => ({
    id: `forum/${id}`,
    groep: 'elders',
    tekst: naam,
    bij: 'forum',
    plek: { stap: 'kaart', anker: `${id}/naam`, sessie: HELE_KAART },
  })),
  ...opOrde(communicatie).map(({ id, wat, kanaal, aanWie }): Los => ({
    id: `communicatie/${id}`,
    groep: 'elders',
    tekst: wat,
    bij: 'communicatie',
    ook: [kanaal, aanWie].join(' '),
    plek: { stap: 'actieplan', deel: 'communicatie', anker: `communicatie/${id}/wat` },
  })),
  ...opSleutelDatum(plan.triggers).map(({ id, tekst }): Los => ({
    id: `trigger/${id}`,
    groep: 'elders',
    tekst,
    bij: 'spannende dag',
    plek: { stap: 'actieplan', deel: 'kader', anker: `plan/triggers/${id}/tekst` },
  })),
]

const vervolg = ({ verankering, momentopnames }: Dossier): Los[] => [
  ...(Object.keys(PUNT_NAAM) as VerankeringLijst[]).flatMap((lijst) =>
    Object.entries<{ tekst: string }>(verankering[lijst]).map(([id, { tekst }]): Los => ({
      id: `${lijst}/${id}`,
      groep: 'elders',
      tekst,
      bij: PUNT_NAAM[lijst],
      plek: { stap: 'verankering', anker: `verankering/${lijst}/${id}/tekst` },
    })),
  ),
  ...Object.values(momentopnames).map(({ id, naam, datum }): Los => ({
    id: `momentopname/${id}`,
    groep: 'elders',
    tekst: naam || zegDatum(datum),
    bij: 'momentopname',
    ook: zegDatum(datum),
    plek: { stap: 'verankering', anker: `momentopname/${id}/naam` },
  })),
]

const vergaderen = ({ vergaderingen }: Dossier): Los[] =>
  opVergaderdag(vergaderingen).flatMap(
    ({ id: vergadering, soort, datum, plek, punten, besluiten }): Los[] => {
      const waar = (anker: string) =>
        ({ stap: 'kaart', deel: 'vergadering', anker, sessie: { vergadering } }) as const
      return [
        {
          id: `vergadering/${vergadering}`,
          groep: 'werkgroep',
          tekst: datum ? `Vergadering ${zegDatum(datum)}` : 'Vergadering zonder datum',
          bij: VERGADERSOORT_NAAM[soort],
          ook: [plek, ...opSleutelOrde(punten).map(({ tekst }) => tekst)].join(' '),
          plek: waar(`vergaderingen/${vergadering}/datum`),
        },
        ...opSleutelOrde(besluiten).map(({ id, tekst, wie }): Los => ({
          id: `besluit/${vergadering}/${id}`,
          groep: 'werkgroep',
          tekst,
          bij: 'besluit',
          ook: wie,
          plek: waar(`vergaderingen/${vergadering}/besluiten/${id}/tekst`),
        })),
      ]
    },
  )
