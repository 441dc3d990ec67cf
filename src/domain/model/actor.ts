/** Actor: everybody who can stand on the map. One flat record, so that changing the soort never loses what was filled in. */
import * as v from 'valibot'
import { BEZORGDHEID_BRONNEN } from './bezorgdheid'
import {
  aantalSchema,
  datumSchema,
  type Id,
  idSchema,
  keuzeSchema,
  naamSchema,
  perIdSchema,
  tekstSchema,
  type VasteTekst,
  verzamelingSchema,
  vinkSchema,
} from './grond'
import { luistermomentSchema } from './luistermoment'
import { positieSchema } from './zone'
import { hoofdletter } from '../../taal/woorden'

/** The four kinds of actor. Source: method S2.1 (luide stem), S2.2 (stille midden), S2.5 (netwerk). */
export const ACTOR_SOORTEN = ['groep', 'luideStem', 'stilleMidden', 'netwerk'] as const
export type ActorSoort = (typeof ACTOR_SOORTEN)[number]
export const ACTOR_SOORT_NAAM: Readonly<Record<ActorSoort, string>> = {
  groep: 'groep',
  luideStem: 'luide stem',
  stilleMidden: 'stille midden',
  netwerk: 'netwerk',
}

export const EENHEDEN = ['individu', 'organisatie', 'meerdere'] as const
export type Eenheid = (typeof EENHEDEN)[number]
export const EENHEID_NAAM: Readonly<Record<Eenheid, string>> = {
  individu: 'één persoon',
  organisatie: 'organisatie',
  meerdere: 'meerdere mensen',
}

/** How citizens feel. Source: method S2.3. */
export const VERONTRUSTINGEN = [
  'bedroefd',
  'bezorgdIncidenteel',
  'bezorgdStructureel',
  'boosMaatschappelijk',
  'boosPolitiek',
  'radicaliserend',
] as const
export type Verontrusting = (typeof VERONTRUSTINGEN)[number]
/** How people recognise it, in words of ours. Source: method S2.3. */
export const HERKENBAAR_AAN: Readonly<Record<Verontrusting, string>> = {
  bedroefd: 'verlies, berusting, zich terugtrekken; zonder zelf iets te ondernemen',
  bezorgdIncidenteel: 'één thema, en de wens om te wegen op een beslissing',
  bezorgdStructureel: 'een breed thema dat elk voorval lijkt te bevestigen',
  boosMaatschappelijk: 'boosheid op (de komst van) bepaalde inwoners, die symbool worden',
  boosPolitiek: 'boosheid op beleid en politici, en wantrouwen',
  radicaliserend: 'de democratie zelf willen afschaffen: dat hoort niet op deze kaart',
}

export const VERONTRUSTING_NAAM: Readonly<Record<Verontrusting, string>> = {
  bedroefd: 'bedroefd',
  bezorgdIncidenteel: 'bezorgd, incidenteel',
  bezorgdStructureel: 'bezorgd, structureel',
  boosMaatschappelijk: 'boos, maatschappelijk',
  boosPolitiek: 'boos, politiek',
  radicaliserend: 'radicaliserend',
}
/** Worried or angry for a long time: who wants to know honestly what is not taken up, and why. Source: method S3.1. */
export const isDiepVerontrust = ({ verontrusting }: Pick<Actor, 'verontrusting'>): boolean =>
  verontrusting === 'bezorgdStructureel' ||
  verontrusting === 'boosMaatschappelijk' ||
  verontrusting === 'boosPolitiek'

/** Roles in the network, combinable. Source: method S2.5. */
export const ROLLEN = ['verbinder', 'vertegenwoordiger', 'doener', 'kritischeDenker'] as const
export type Rol = (typeof ROLLEN)[number]
export const ROL_NAAM: Readonly<Record<Rol, string>> = {
  verbinder: 'verbinder',
  vertegenwoordiger: 'vertegenwoordiger',
  doener: 'doener',
  kritischeDenker: 'kritische denker',
}

/** How far a partner is involved. Source: method S2.5. */
export const BETROKKENHEDEN = ['klankbord', 'inspraak', 'uitvoering'] as const
export type Betrokkenheid = (typeof BETROKKENHEDEN)[number]

/** A–ZZZ, given out by soort; empty while nobody gave one. */
const letterSchema: v.OptionalSchema<v.GenericSchema<string, VasteTekst>, ''> = v.optional(
  v.pipe(v.string(), v.regex(/^[A-Z]{0,3}$/u, 'is geen letter A–ZZZ')),
  '',
)

export const actorSchema = v.strictObject({
  id: idSchema,
  soort: v.picklist(ACTOR_SOORTEN, 'is geen bekende soort actor'),
  naam: naamSchema,
  /** Stands in for the name wherever names are masked. */
  schuilnaam: naamSchema,
  /** Fixed when the actor is made, unique among its soort; gives «Luide stem B» when masked. 1–3 capitals, or empty. */
  letter: letterSchema,
  eenheid: keuzeSchema(EENHEDEN),
  /** Number of people, ≥ 0. */
  omvang: aantalSchema,
  binnenGemeente: v.optional(v.boolean('moet ja of nee zijn (true of false)'), true),
  verontrusting: keuzeSchema(VERONTRUSTINGEN),
  /** By bezorgdheid: how we know that this actor carries it. */
  bezorgdheden: perIdSchema(v.picklist(BEZORGDHEID_BRONNEN, 'is geen bekende bron')),
  /** By tegenstelling; an actor without a place there waits in the parkeerplaats. */
  posities: perIdSchema(positieSchema),
  /** By tegenstelling: the day on which the room said that it agrees on this place. It moves by no hand until somebody opens it again. */
  eens: perIdSchema(datumSchema),
  /** A person who could be recognised from the name as written (GDPR). */
  naamHerkenbaar: v.optional(v.nullable(v.boolean('moet ja of nee zijn (true of false)')), null),
  /** The name of which people said that it may be seen. Of any other name it says nothing, so that who is renamed is judged again. */
  naamMagStaan: naamSchema,
  minderjarige: vinkSchema,
  professional: vinkSchema,
  nota: tekstSchema,
  /** When they were listened to, and what stayed of it. */
  luistermomenten: perIdSchema(luistermomentSchema),

  // netwerk
  rollen: verzamelingSchema(v.picklist(ROLLEN, 'is geen bekende rol')),
  sector: naamSchema,
  eigenBelang: vinkSchema,
  /** College, burgemeester, schepen: never a source or candidate in the readings of the network. */
  isBestuur: vinkSchema,
  betrokkenheid: keuzeSchema(BETROKKENHEDEN),
  betrekken: keuzeSchema(['ja', 'nuNiet']),
  betrekkenWaarom: tekstSchema,

  // luide stem
  eenOpEenDoor: naamSchema,
  eenOpEenWanneer: datumSchema,
  opportuniteit: tekstSchema,
  /** Outside forces only; who feeds them from the map itself is a relatie «voedt». */
  gevoedDoor: tekstSchema,
})
export type Actor = v.InferOutput<typeof actorSchema>

/** Inwoners = groepen + stille midden: the people whose bezorgdheden count. */
/** One person, as far as anybody said, who is a minor; a group of young people is something else. */
export const isMinderjarigMens = ({
  minderjarige,
  eenheid,
}: Pick<Actor, 'minderjarige' | 'eenheid'>): boolean =>
  minderjarige && (eenheid === 'individu' || eenheid === null)

export const isInwoner = ({ soort }: Pick<Actor, 'soort'>): boolean =>
  soort === 'groep' || soort === 'stilleMidden'

/** Letters A…Z, AA…; the first one that no actor of this soort has. */
export function eersteVrijeLetter(
  soort: ActorSoort,
  actoren: Iterable<Pick<Actor, 'soort' | 'letter'>>,
): string {
  const bezet = new Set<string>()
  for (const actor of actoren) if (actor.soort === soort) bezet.add(actor.letter)
  for (let n = 0; ; n++) {
    const letter = letterVan(n)
    if (!bezet.has(letter)) return letter
  }
}

function letterVan(n: number): string {
  const laatste = String.fromCharCode(65 + (n % 26))
  return n < 26 ? laatste : letterVan(Math.floor(n / 26) - 1) + laatste
}

/** What stands on the node when nobody gave a name yet. */
export const toonNaam = ({ naam, soort, letter }: Pick<Actor, 'naam' | 'soort' | 'letter'>): string =>
  naam.trim() || `${hoofdletter(ACTOR_SOORT_NAAM[soort])} ${letter}`.trim()

export type ActorenPerId = Readonly<Record<Id, Actor>>
