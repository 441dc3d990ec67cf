/** Session state: mine, not saved, not shared. What is in hand, what is selected, which panel is open. */
import { createStore } from 'zustand/vanilla'
import type { Actiekolom } from '../domain/actietabel/actiekolommen'
import type { Achterblijver, Groepering } from '../domain/actietabel/actierijen'
import type { ActorSoort } from '../domain/model/actor'
import type { Blik } from '../domain/blik/blik'
import type { Id } from '../domain/model/grond'
import type { Hoofdstuk, PANELEN, Uitsnede } from '../domain/model/hoofdstuk'
import type { Masker } from '../domain/masker/masker'
import type { Dossier } from '../domain/model/dossier'
import type { Momentopname } from '../domain/model/momentopname'
import type { Item } from '../domain/overal/overal'
import type { Halte } from '../domain/vergelijk/film'
import type { RelatieType } from '../domain/model/relatie'
import type { StapId } from '../domain/vragen/stappen'
import type { Positie } from '../domain/model/zone'

/** What the pointer does on the field. */
export type Gereedschap = 'kies' | 'relatie' | ActorSoort

/** What is selected, by id; actoren and relaties can be selected together. */
export type Selectie = { readonly actoren: readonly Id[]; readonly relaties: readonly Id[] }
export const NIETS: Selectie = { actoren: [], relaties: [] }

/** An actor that is being named and does not exist yet; Enter makes it, Escape lets it go. */
export type Ontwerp = {
  soort: ActorSoort
  /** Where somebody said that it comes to stand; null while nobody did: then it is named among those who wait. */
  positie: Positie | null
  /** The one before it in this series, with the place that we gave it ourselves, if any. */
  vorige: { readonly actor: Id; readonly voorstel: Positie | null } | null
}

/** What the panel at the right shows. */
export type PaneelNaam = (typeof PANELEN)[number]

/** What is pointed at in a panel: these stand in the light on the map, the rest dims. */
export type Belichting = { readonly actoren: readonly Id[]; readonly relaties: readonly Id[] }

/**
 * Two states to compare, by momentopname; `naar` null is the dossier as it is now. `los`: `van` itself, when it is not one of the dossier. `gekeerd`: `van` is
 * the later of both, as a file can be.
 */
export type Vergelijkkeuze = {
  readonly van: Id
  readonly naar: Id | null
  readonly los?: Momentopname
  readonly gekeerd?: boolean
}

/** Where the film stands, and which stop it came from. */
export type Filmstand = { readonly van: Halte; readonly toont: Halte }

/** What the map shows instead of the dossier of now, to look at only; `masker` hides its names as they are hidden in the dossier of today. */
export type Vroeger = { readonly dossier: Dossier; readonly masker: (vandaag: Dossier) => Masker }

/** How the table of acties is looked at, and what it could not take. */
export type Actietabel = {
  /** Null: those that stand there before anybody chooses. */
  kolommen: readonly Actiekolom[] | null
  groepering: Groepering | null
  /** `volgorde`: as it was when somebody asked, so that a row does not jump away from under the hand that writes in it. */
  sortering: { kolom: Actiekolom; richting: 'op' | 'af'; volgorde: readonly Id[] } | null
  /** Words that somebody typed or pasted and that no cell could hold; they stay until they are put aside. */
  achter: readonly Achterblijver[]
}

/** What a menu on the map is about: a card, a line, or a place on the free field. */
export type Menuonderwerp =
  | { readonly soort: 'actor' | 'relatie'; readonly id: Id }
  | { readonly soort: 'veld'; readonly positie: Positie }

/** `punt`: where it was asked for, px of the window. */
export type Kaartmenu = {
  readonly over: Menuonderwerp
  readonly punt: { readonly clientX: number; readonly clientY: number }
}

/** `filter` lies beside its button on the map. */
export type Dialoognaam =
  | 'begrippen'
  | 'bibliotheek'
  | 'lijst'
  | 'exporteer'
  | 'filter'
  | 'hulp'
  | 'hoofdstukken'
  | 'overal'
  | 'ronde'
  | 'stemming'
  | 'toetsen'
  | 'verbind'
  | 'wachtzin'
  | 'zoek'

export type Sessie = {
  /** The step on screen; the address says which. */
  stap: StapId
  /** The part of the step on screen; the address says which. Of the map it is empty; elsewhere unknown means the first. */
  deel: string
  /** The tegenstelling on screen; null or gone means the first. */
  tegenstelling: Id | null
  gereedschap: Gereedschap
  /** Type that the next relatie gets. */
  relatieType: RelatieType
  selectie: Selectie
  ontwerp: Ontwerp | null
  /** The actor whose name is edited on the map. */
  hernoemt: Id | null
  /** Whether the panel at the right is open. */
  paneelOpen: boolean
  /** Choosing something on the map leaves this as it is: who talks about uitdagingen points at the map without losing them. */
  paneel: PaneelNaam
  belicht: Belichting | null
  /** Who comes forward on the map while the others rest; null shows everybody alike. */
  blik: Blik | null
  /** Whose signalen somebody asked for on the map; the panel brings the first of them into the hand and takes this away. */
  signalenVan: Id | null
  /** What the map is compared with, or null. */
  vergelijking: Vergelijkkeuze | null
  /** The film beside the map, while it is on. */
  film: Filmstand | null
  /** The earlier map on screen, of a stop of the film; null is the map of now. */
  vroeger: Vroeger | null
  /** Width of the panel in px, 300–720. */
  paneelBreedte: number
  /** Names replaced by schuilnamen on screen. */
  schuilnamen: boolean
  /** Shown to a room: without what stands around it, and never with real names. */
  presenteert: boolean
  /** The hoofdstuk of the evening that was last gone to; null or gone is none. */
  hoofdstuk: Id | null
  /** What stands on the screen alone, large, while it is presented. */
  groot: Hoofdstuk['groot']
  /** Where the map looks when it next comes on screen; null is all of it. */
  uitsnede: Uitsnede | null
  /** Nothing on the map is moved by a hand or a key. */
  vergrendeld: boolean
  /** Somebody is being shown how a first map is made. */
  eersteronde: boolean
  /** Touch: a tap adds to the selection. */
  meerSelecteren: boolean
  dialoog: Dialoognaam | null
  /** The uitdaging for which somebody browses the actiebibliotheek; null is for none. */
  bibliotheekBij: Id | null
  /** Whom the dialog «overal» is about. */
  over: Item | null
  /** The menu that somebody opened on the map. */
  kaartmenu: Kaartmenu | null
  /** The actie whose drawer is open in the Actieplan. */
  actie: Id | null
  /** The meeting on its page; null or gone means the next one. */
  vergadering: Id | null
  actietabel: Actietabel
  /** Text that the dialog «plak een lijst» starts with. */
  geplakteTekst: string
  /** What the dialog Zoek (what was typed already), Exporteer (a format) or Begrippen (a word) starts with; empty is its own beginning. */
  dialoogbegin: string
}

export const BEGIN_SESSIE: Sessie = {
  stap: 'kaart',
  deel: '',
  tegenstelling: null,
  gereedschap: 'kies',
  relatieType: 'contact',
  selectie: NIETS,
  ontwerp: null,
  hernoemt: null,
  paneelOpen: true,
  paneel: 'selectie',
  belicht: null,
  blik: null,
  signalenVan: null,
  vergelijking: null,
  film: null,
  vroeger: null,
  paneelBreedte: 380,
  schuilnamen: false,
  presenteert: false,
  hoofdstuk: null,
  groot: null,
  uitsnede: null,
  vergrendeld: false,
  eersteronde: false,
  meerSelecteren: false,
  dialoog: null,
  bibliotheekBij: null,
  over: null,
  kaartmenu: null,
  actie: null,
  vergadering: null,
  actietabel: { kolommen: null, groepering: null, sortering: null, achter: [] },
  geplakteTekst: '',
  dialoogbegin: '',
}

/** Whether the map itself is on screen. */
export const isOpDeKaart = ({ stap, deel }: Sessie): boolean => stap === 'kaart' && deel === ''

export const createSessie = (begin: Partial<Sessie> = {}) =>
  createStore<Sessie>(() => ({ ...BEGIN_SESSIE, ...begin }))
export type SessieStore = ReturnType<typeof createSessie>

export const isLeeg = ({ actoren, relaties }: Selectie): boolean => actoren.length + relaties.length === 0
