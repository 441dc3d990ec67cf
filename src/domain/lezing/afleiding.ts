/**
 * Afleiding: everything that follows from one dossier, one tegenstelling and today, as the panels show it. Counts with names, no decimals, and a
 * reason with every result. What people decide is in the dossier; nothing of this is stored. Source: afleiding, method S2–S3.
 */
import type { PLAN_SAMENLEVEN_TYPES, TERMIJNEN, TOETSVRAGEN, WERKVORMEN } from '../model/actie'
import type { Rol, Verontrusting } from '../model/actor'
import type { Id, Sleutel, VasteTekst } from '../model/grond'
import type { Zone } from '../model/zone'
import type { PITSTOPVRAGEN } from '../model/plan'
import type { Lijn } from './kaartlezing'
import type { Omdat, Verwijzing, Zin } from './omdat'
import type { Strategie } from './strategie'

export type Afleiding = {
  readonly tegenstelling: Id | null
  /** Nobody has a place here: one invitation, no signalen. */
  readonly isLeeg: boolean
  readonly strategie: Strategie
  /** Groepen, stille midden and luide stemmen that wait in the parkeerplaats here and so do not count. */
  readonly nietGeplaatst: readonly Id[]
  /** Whom the app put on the map by itself: whether that is right, only people say. */
  readonly teBevestigen: readonly Id[]
  /** Sorted by klasse (the order of BEZORGDHEID_KLASSEN), number of inwoners, id. */
  readonly bezorgdheden: readonly BezorgdheidLezing[]
  readonly uitdagingen: UitdagingenLezing
  readonly acties: ActiesLezing
  readonly netwerk: NetwerkLezing
  /** Null with fewer than two tegenstellingen. */
  readonly breuklijnen: BreuklijnenLezing | null
  readonly signalen: SignalenLezing
  readonly pitstop: PitstopLezing
  /** Risks that the map already knows, per actie. Source: S3.6. */
  readonly toets: Readonly<Record<Id, readonly Toetsrisico[]>>
  /** Where else to look for help. Source: D. */
  readonly doorverwijzingen: readonly Doorverwijzing[]
  /** Of what has been looked at so far: questions that could not be answered because a rule threw. A report, never a crash. */
  readonly storingen: readonly Storing[]
}

export type Storing = { readonly waar: VasteTekst; readonly melding: string }

/* Bezorgdheden */

export const BEZORGDHEID_KLASSEN = [
  'gedeeld',
  'middenEnEenKant',
  'gedeeldInHetMidden',
  'eenMiddengroep',
  'gedeeldZonderMidden',
  'eenzijdig',
  'enkelMiddenzone',
  'enkelNetwerk',
  'enkelLuideStem',
  'ongedragen',
] as const
export type BezorgdheidKlasse = (typeof BEZORGDHEID_KLASSEN)[number]

export type BezorgdheidLezing = {
  readonly id: Id
  readonly klasse: BezorgdheidKlasse
  /** Inwoners who carry it, by the zone in which they stand; in order of id. */
  readonly inwoners: Readonly<Record<Zone, readonly Lijn[]>>
  readonly netwerk: readonly Lijn[]
  /** «Ook luid geuit door …»: weighs nothing, and opens the 1-op-1 conversation. Source: S2.1. */
  readonly luid: readonly Lijn[]
  /** Possible discrimination has a legal track and gets no suggestion of its own (DI-08). */
  readonly wettelijkSpoor: boolean
  readonly omdat: Omdat
  /** What the room could ask next, when the klasse asks for it. */
  readonly vraag: Omdat | null
}

/* Uitdagingen */

/** Three rows of dots. */
export type Punten = 0 | 1 | 2 | 3
export type UitdagingStatus = 'kiesbaar' | 'voorlopig' | 'nietKiesbaar'

export type UitdagingLezing = {
  /** The id of the uitdaging, or `bezorgdheid:<id>` for a suggestion. Stable, for animation and for «verborgen». */
  readonly sleutel: Sleutel
  /** Null for a suggestion. */
  readonly uitdaging: Id | null
  readonly bezorgdheden: readonly Id[]
  readonly draagvlak: {
    readonly punten: Punten
    /** Stille-midden actors that carry it: heard, and only presumed. `van` is all stille midden in place: «x van y». */
    readonly gehoord: readonly Id[]
    readonly vermoed: readonly Id[]
    readonly van: number
    readonly omdat: Omdat
  }
  readonly verbinding: { readonly punten: Punten; readonly omdat: Omdat }
  readonly haalbaarheid: {
    readonly punten: Punten
    /** Null when nobody filled it in: counts as 0, and the card says «vul in wat jullie kunnen». */
    readonly impact: Punten | null
    /** Points of the support in the network, after the ceiling of two for one rol. */
    readonly steunPunten: Punten
    readonly steun: readonly Id[]
    readonly omdat: Omdat
  }
  /** 0–9. Orders, and is not shown. */
  readonly som: number
  readonly status: UitdagingStatus
  /** Why it is kiesbaar, voorlopig or not yet, and what would change that. */
  readonly statusOmdat: Omdat
  /** Computed place, 1 first. */
  readonly plaats: number
  /** Keys of those that are equal in everything before the id: «gelijkwaardig: jullie kiezen». Empty for what cannot be chosen yet. */
  readonly gelijkwaardig: readonly Sleutel[]
  /** The reason in one sentence with clickable names. */
  readonly omdat: Omdat
  /** Inwoners carry it, and nobody said so yet: then it is asked before it is taken over. */
  readonly isEnkelVermoed: boolean
  /** «Ook luid geuit door …», weighing nothing; null when nobody did. */
  readonly luid: Omdat | null
  /** What was taken over and no longer stands on the map; null when its ground is there. */
  readonly grondWeg: Omdat | null
}

export type UitdagingenLezing = {
  /** Taken over and suggested together, in the computed order. */
  readonly gerangschikt: readonly UitdagingLezing[]
  /** Keys in the order of the room (plan.eigenVolgorde) where it has one, else the computed one. Suggestions come last. */
  readonly eigenVolgorde: readonly Sleutel[]
  readonly heeftEigenVolgorde: boolean
  /** Suggestions that the room put aside, to bring back. */
  readonly verborgen: readonly UitdagingLezing[]
  /** gedeeldZonderMidden: ask the midden first. */
  readonly vragen: readonly { readonly bezorgdheid: Id; readonly omdat: Omdat }[]
}

/* Acties */

export type Termijn = (typeof TERMIJNEN)[number]
export type Werkvorm = (typeof WERKVORMEN)[number]
export type PlanSamenlevenType = (typeof PLAN_SAMENLEVEN_TYPES)[number]

export type ActieVoorstel = {
  /** `actie:<uitdaging>:<type>:<termijn>` or another stable key; at most 200 characters. */
  readonly sleutel: Sleutel
  readonly uitdaging: Id
  /** What could be done, in a few positive words without names; becomes the tekst of the actie that is taken over. */
  readonly tekst: VasteTekst
  readonly type: Verontrusting | null
  readonly termijn: Termijn
  readonly werkvorm: Werkvorm
  readonly kanalen: readonly ('online' | 'offline')[]
  readonly planSamenleven: readonly PlanSamenlevenType[]
  readonly doelgroep: readonly Id[]
  /** «Let op: …», from the column «vermijd»; empty when there is nothing to avoid. */
  readonly vermijd: VasteTekst
  readonly omdat: Omdat
}

export type Trekkerkandidaat = {
  readonly actor: Id
  /** 1–3. */
  readonly rolpunten: number
  /** 1–3: one step away from somebody of the doel is 3. */
  readonly nabijheid: number
  /** Doelactoren within two steps. */
  readonly bereikt: readonly Id[]
  readonly omdat: Omdat
}
export type Partnerkandidaat = {
  readonly actor: Id
  readonly bereikt: readonly Id[]
  readonly eigenBelang: boolean
  readonly omdat: Omdat
}
/** Who could pull, who helps, who reads against. Nobody is invented: `niemand` says that nobody reaches them. */
export type Wie = {
  readonly doel: readonly Id[]
  readonly trekkers: readonly Trekkerkandidaat[]
  readonly partners: readonly Partnerkandidaat[]
  readonly tegenlezers: readonly Id[]
  readonly niemand: Omdat | null
}

export type ActiesPerUitdaging = {
  readonly uitdaging: Id
  /** Inwoners who carry one of its bezorgdheden. */
  readonly doelgroep: readonly Id[]
  /** At most three, hidden ones left out. */
  readonly voorstellen: readonly ActieVoorstel[]
  readonly verborgen: readonly ActieVoorstel[]
  /** For the uitdaging as a whole, as if it were carried out (`uitvoeren`). */
  readonly wie: Wie
  /** Null when suggestions are given; else why there are none (fase 4, radicaliserend, nobody carries it). */
  readonly geen: Omdat | null
}

export type ActiesLezing = {
  readonly perUitdaging: readonly ActiesPerUitdaging[]
  /** By actie: who could pull it, given its werkvorm. */
  readonly wie: Readonly<Record<Id, Wie>>
  /** By actie that was taken over: its ground went from the map. */
  readonly grondWeg: Readonly<Record<Id, Omdat>>
}

/* Netwerk */

export type Lezing = {
  readonly omdat: Omdat
  /** Further sentences, one per thing that is worth saying. */
  readonly regels: readonly Omdat[]
}

export type NetwerkLezing = {
  /** «Nog te weinig op de kaart»: fewer than 3 stille-midden actors or 5 lines of inwoners. Counts are given all the same. */
  readonly teWeinig: boolean
  readonly bereik: Lezing & { readonly bereikt: readonly Id[]; readonly onbereikt: readonly Id[] }
  readonly afhankelijkheid: Lezing & {
    readonly perActor: readonly { readonly actor: Id; readonly verliest: readonly Id[] }[]
  }
  readonly brug: Lezing & { readonly rechtstreeks: readonly Id[]; readonly binnenTwee: readonly Id[] }
  readonly balans: Lezing & { readonly aantallen: Readonly<Record<string, Readonly<Record<Zone, number>>>> }
  readonly onderbouwing: Lezing & {
    readonly gehoord: number
    readonly vermoed: number
    readonly middenGehoord: number
    readonly middenVermoed: number
  }
  /** Rollen that nobody in the network has, with why they matter. */
  readonly ontbrekendeRollen: readonly { readonly rol: Rol; readonly omdat: Omdat }[]
  /** By theme: the bezorgdheden that carry it, and the sectors that it asks for and nobody covers. */
  readonly blindeVlekken: readonly {
    readonly bezorgdheden: readonly Id[]
    readonly sectoren: readonly VasteTekst[]
    readonly omdat: Omdat
  }[]
}

export type BreuklijnenLezing = {
  /** In the same poolzone of both. */
  readonly samenvallend: readonly Omdat[]
  /** Changes sides: possible bridges. */
  readonly kruisend: readonly Omdat[]
  readonly omdat: Omdat
}

/* Signalen */

export const ERNSTEN = ['stop', 'letOp', 'aandacht', 'tip', 'status'] as const
export type Ernst = (typeof ERNSTEN)[number]
export const ERNST_NAAM: Readonly<Record<Ernst, string>> = {
  stop: 'eerst dit',
  letOp: 'let op',
  aandacht: 'aandacht',
  tip: 'tip',
  status: 'status',
}
export const SIGNAAL_THEMAS = ['DI', 'SM', 'LS', 'UI', 'NW', 'PA', 'AC', 'VB', 'WG', 'VK', 'PR'] as const
export type SignaalThema = (typeof SIGNAAL_THEMAS)[number]
export type SignaalCode = `${SignaalThema}-${number}`

export type Signaal = {
  /** `SM-01`, or `SM-02_gezinnen` with its subject: one per code and subject, and a valid key of plan.gezien. */
  readonly sleutel: Sleutel
  readonly code: SignaalCode
  readonly thema: SignaalThema
  readonly ernst: Ernst
  readonly over: readonly Verwijzing[]
  readonly omdat: Omdat
}

/** Equal codes in one card. */
export type Signaalkaart = {
  readonly code: SignaalCode
  readonly thema: SignaalThema
  /** Of the gravest in it. */
  readonly ernst: Ernst
  readonly titel: VasteTekst
  readonly signalen: readonly Signaal[]
}

export type SignalenLezing = {
  /** Open, in order of ernst, thema, code; `status` is not among them. At most seven are shown, the rest stays folded. */
  readonly kaarten: readonly Signaalkaart[]
  /** With a reason that still holds. */
  readonly gezien: readonly { readonly signaal: Signaal; readonly reden: string }[]
  /** On the card of their uitdaging, not counted. */
  readonly status: readonly Signaal[]
  /** By actor: the gravest open signaal about it, for the quiet mark on the node. */
  readonly perActor: Readonly<Record<Id, Ernst>>
  /** No open stop of DI, LS (except about acties), SM, VB, UI. */
  readonly klaarVoorPitstop: boolean
  /** Besides: no open stop of AC, PR or LS about acties. */
  readonly klaarVoorIndiening: boolean
}
/** Open cards that are visible at once. */
export const SIGNALEN_ZICHTBAAR = 7

/* Pitstop, toets, doorverwijzing */

export type Pitstopvraag = (typeof PITSTOPVRAGEN)[number]
export type PitstopLezing = Readonly<Record<Pitstopvraag, readonly Zin[]>> & {
  readonly wetenWeNogNiet: readonly Zin[]
}

export type Toetsvraag = (typeof TOETSVRAGEN)[number]
export type Toetsrisico = {
  readonly vraag: Toetsvraag
  readonly omdat: Omdat
  /** What could be done instead, when the method offers it (plenair → infomarkt). */
  readonly alternatief: VasteTekst
}

/** Ways that lead elsewhere, in the order of the method. Source: D. */
export const WEGWIJZERS = [
  'burenbemiddeling',
  'verbindingsofficier',
  'reconnect',
  'vooroordelen',
  'lerenMetAnderen',
  'omstaanderstraining',
  'unia',
  'onderwijs',
  'koloniaal',
  'woorden',
  'radicalisering',
] as const
export type Wegwijzer = (typeof WEGWIJZERS)[number]
export type Doorverwijzing = {
  readonly sleutel: Wegwijzer
  readonly naar: VasteTekst
  readonly omdat: Omdat
}
