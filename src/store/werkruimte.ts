/**
 * Werkruimte: one open dossier as the screens see it. A read-only mirror of the document, the session beside it, and the few things that
 * only the outside can do (announce, write drafts away, move the camera).
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Dossier, hoofdtegenstellingVan } from '../domain/model/dossier'
import type { Uitgang } from '../domain/model/gedeeld'
import type { Id } from '../domain/model/grond'
import { opOrde } from '../domain/model/grond'
import type { Uitsnede } from '../domain/model/hoofdstuk'
import { createMasker, type Masker, type Maskerbron } from '../domain/masker/masker'
import type { Item } from '../domain/overal/overal'
import type { Tegenstelling } from '../domain/model/tegenstelling'
import type { StapId } from '../domain/vragen/stappen'
import type { Positie, Zone } from '../domain/model/zone'
import type { DossierDocument } from '../document/ydoc/dossierdocument'
import { type Afleidingbron, createAfleiding } from './afleiding'
import { createNietsTeDoen, type Melding, volgDaden } from './daden'
import { createGetoond } from './getoond'
import { createSignaalrust, type Rustend } from './signaalrust'
import {
  createSessie,
  isOpDeKaart,
  type Ontwerp,
  type Selectie,
  type Sessie,
  type SessieStore,
} from './sessie'
import { createLosplekken, type Losplekken } from './losplekken'
import { createZegbaar } from './zegbaar'

/** What is saved and what can be undone, with the words for it. */
export type Spiegel = { dossier: Dossier; history: { undo: string | null; redo: string | null } }

/** What the canvas can do for a command; absent while no map is on screen. */
export type Kaartbediening = {
  /** Shows everything, with the whole axis; `meteen` where the field itself has just changed, so that nothing can stop it halfway. */
  pas: (hoe?: 'meteen') => void
  /** Brings these actors into view, calmly. */
  toon: (ids: readonly Id[]) => void
  /** Puts the keyboard on this actor or relatie. */
  focus: (id: Id) => void
  zoom: (richting: 'in' | 'uit') => void
  /** What of the field is in view; null while it is the whole map. */
  uitsnede: () => Uitsnede | null
  /** Goes there, calmly, once what was asked together with it is drawn; null is the whole map. */
  kijk: (uitsnede: Uitsnede | null) => void
  /** Starts naming a new actor of the soort of the present tool, among those who wait. */
  begin: () => void
  /** Where the next actor of a series comes to stand: beside the one before it where people chose a place for that one, else at home. */
  plek: (ontwerp: Ontwerp) => Plek
  /**
   * Places actors that wait: at a point of the window, in a zone, or else at home, and who has none goes on waiting. Gives who was placed.
   */
  plaats: (ids: readonly Id[], waar?: Punt | Zone) => readonly Id[]
  /** Moves cards up and down until none covers another, first putting these in order. Nobody moves along the axis. One step. */
  schik: (hoe: Schikwijze, ids: readonly Id[]) => void
}

/** `opzij`: these give way, all others hold their place where they can; `lijn`: at one height; `gelijk`: with as much air from each to the next. */
export type Schikwijze = 'opzij' | 'lijn' | 'gelijk'

/** `positie` null: it waits. `gekozen`: people said so, by where they put the one before it. */
export type Plek = { readonly positie: Positie | null; readonly gekozen: boolean }

/** A point of the window, px. */
export type Punt = { readonly clientX: number; readonly clientY: number }

export type Omgeving = {
  /** Says something to who cannot see it. What goes through a werkruimte is `zegbaar` there: nobody else has to think of it. */
  announce: (tekst: string) => void
  /** Shows and says a short message; masked in the same way. Gives how to take it away. */
  meld: (melding: Melding) => () => void
  /** Writes what is being typed to the document, before something reads or changes it; asked by somebody else than who types, nothing half is made. */
  flush: () => void
  /** Whether the acts with this token are words that somebody is still typing, and the hand that presses now is not the writer's. */
  isNogBezig: (token: string | null) => boolean
  /** The address of a step of this dossier, or of a part of it, for a link. */
  adres: (stap: StapId, deel?: string) => string
  /** Goes there. */
  ga: (stap: StapId, deel?: string) => void
  /** Makes a dossier of its own out of this one and goes there. Says itself what goes wrong. */
  beginDossier: (dossier: Dossier) => void
  /** Removes it everywhere and for good, and goes on with a dossier that never knew it. Says itself what goes wrong. */
  wisOveral: (item: Item) => void
  /** Puts this dossier with those that were deleted, and leaves it. Says itself what goes wrong. */
  verwijderDossier: () => void
  /** Something of it went out just now: the log on the dossierkaart hears of it. */
  gingUit: (uit: Uitgang, dossier?: Dossier) => void
  /** Hands the help sheet for a DPIA to the person, masked. Says itself what goes wrong. */
  bewaarDpia: (dossier: Dossier, vorm: Dpiavorm) => void
  /** Hands the dossier to the person as a file, with names. Says itself what goes wrong. */
  bewaar: (dossier: Dossier) => void
  /** Prints the map of this tegenstelling, or the plan with null; always masked. Says itself what goes wrong. */
  drukAf: (dossier: Dossier, tegenstelling: Id | null) => void
  /** Hands a text to the person as a file. Says itself what goes wrong. */
  bewaarTekst: (bestand: Tekstbestand) => void
  /** The momentopnames that made themselves on this machine, newest first. Rejects with an Error in Dutch. */
  momenten: () => Promise<readonly Moment[]>
  /** Schuilnamen were switched on or off by a person: that holds for this dossier on this machine until the next time. */
  onthoudSchuilnamen: (aan: boolean) => void
  /** Fills the whole screen, or no longer; where the browser does not want to, nothing happens. */
  volscherm: (aan: boolean) => void
  /** Milliseconds, to measure how long something takes; that of the browser when left out. */
  klok?: () => number
}

/** A document, or answers in the form of the Dutch government. */
export type Dpiavorm = 'word' | 'antwoorden'

/** `om`: ms since the epoch; `geraakt`: how many records the act right after it touched. */
export type Moment = {
  readonly nr: number
  readonly om: number
  readonly datum: string
  readonly aanleiding: 'zitting' | 'groot'
  readonly geraakt: number
  readonly bestand: string
}

/** `titel` and `wat` make its name, with the day of today. */
export type Tekstbestand = {
  tekst: string
  titel: string
  wat: string
  extensie: string
  mime: string
  uitleg: string
}

/** Where there is no outside, as in a test of one panel, what goes there goes nowhere. */
const NERGENS = {
  meld: () => () => undefined,
  isNogBezig: () => false,
  adres: (stap, deel = '') => `#${stap}/${deel}`,
  ga: () => undefined,
  beginDossier: () => undefined,
  wisOveral: () => undefined,
  verwijderDossier: () => undefined,
  gingUit: () => undefined,
  bewaarDpia: () => undefined,
  bewaar: () => undefined,
  drukAf: () => undefined,
  bewaarTekst: () => undefined,
  momenten: () => Promise.resolve([]),
  onthoudSchuilnamen: () => undefined,
  volscherm: () => undefined,
} satisfies Partial<Omgeving>
type Buiten = Omit<Omgeving, keyof typeof NERGENS> & Partial<Omgeving>

export type Werkruimte = {
  readonly document: DossierDocument
  readonly spiegel: ReturnType<typeof createSpiegel>
  readonly sessie: SessieStore
  /** What follows from the dossier in the tegenstelling on screen. */
  readonly afleiding: Afleidingbron
  /** The signalen of it that may be shown while people work. */
  readonly signalen: StoreApi<Rustend>
  readonly omgeving: Omgeving
  /** Where a hand can let go of actors. */
  readonly losplekken: Losplekken
  /** The map on screen; null while there is none. */
  readonly kaart: Kaartbediening | null
  /** Offers a map to commands and panels; returns how to take it back. */
  koppelKaart: (bediening: Kaartbediening) => () => void
  dossier: () => Dossier
  /** A text that may name somebody, such as the label of an act, as this screen may say it now: masked while schuilnamen are on. */
  zegbaar: (tekst: string) => string
  /** Changes the session; what is typed is written away first when the step, the tegenstelling or the panel changes. */
  zet: (deel: Partial<Sessie>) => void
  undo: () => void
  redo: () => void
  dispose: () => void
}

const KIJKT_TERUG = 'De kaart toont vroeger: daar verandert niets aan'

/** With these, the field that is being typed in may go. What is chosen on the map is not one of them: a panel keeps its subject while somebody types. */
const WISSELT = ['stap', 'deel', 'tegenstelling', 'dialoog', 'paneel'] as const

const createSpiegel = (document: DossierDocument) =>
  createStore<Spiegel>(() => ({ dossier: document.read(), history: document.history() }))

export function createWerkruimte(
  document: DossierDocument,
  buiten: Buiten,
  begin: Partial<Sessie> = {},
): Werkruimte {
  const sessie = createSessie(begin)
  const { zegbaar, stop: stopZegbaar } = createZegbaar(document, () => sessie.getState().schuilnamen)
  const naarBuiten: Omgeving = { ...NERGENS, ...buiten }
  const getoond = createGetoond(naarBuiten.meld, zegbaar)
  // The only way to be heard: nobody reaches the voice of outside past the mask.
  const omgeving: Omgeving = {
    ...naarBuiten,
    announce: (tekst) => naarBuiten.announce(zegbaar(tekst)),
    meld: (melding) => getoond.meld(melding),
  }
  let kaart: Kaartbediening | null = null
  const spiegel = createSpiegel(document)
  const afleiding = createAfleiding(
    () => {
      const { dossier } = spiegel.getState()
      const hier = sessie.getState()
      // The plan and the pitstop stand on one tegenstelling, as in the document that leaves; the map on the one that is shown.
      const tegenstelling = isOpDeKaart(hier)
        ? actieveTegenstelling(dossier, hier.tegenstelling)
        : hoofdtegenstellingVan(dossier)
      return { dossier, tegenstelling: tegenstelling?.id ?? null, today: document.vandaag() }
    },
    omgeving.klok ?? (() => performance.now()),
  )
  // Who is touched is known before what follows from it.
  const signaalrust = createSignaalrust({ spiegel, sessie, afleiding: afleiding.stand })
  // Before any screen hears of a change, so that a screen never sees the dossier of now beside the reasons of before.
  spiegel.subscribe(afleiding.ververs)
  sessie.subscribe(afleiding.ververs)
  const stopDossier = document.subscribe((dossier) =>
    spiegel.setState({ dossier, history: document.history() }),
  )
  const stopActs = document.subscribeActs(() => spiegel.setState({ history: document.history() }))
  const stopDaden = volgDaden(document, sessie, omgeving)
  // After the ways back, which come again with other words.
  const stopGetoond = sessie.subscribe((nu, voorheen) => {
    if (nu.schuilnamen && !voorheen.schuilnamen) getoond.verberg()
  })
  const zegNiets = createNietsTeDoen(omgeving)

  return {
    document,
    spiegel,
    sessie,
    afleiding,
    signalen: signaalrust.stand,
    omgeving,
    losplekken: createLosplekken(),
    get kaart() {
      return kaart
    },
    koppelKaart(bediening) {
      kaart = bediening
      return () => {
        if (kaart === bediening) kaart = null
      }
    },
    dossier: () => spiegel.getState().dossier,
    zegbaar,
    zet(deel) {
      if (WISSELT.some((veld) => veld in deel)) omgeving.flush()
      sessie.setState({
        // What one dialog began with is not for the next one.
        ...('dialoog' in deel ? { dialoogbegin: '' } : {}),
        ...deel,
        // Before a room no name comes on screen, whoever asks for it: a dialog, another tab, a key.
        ...((deel.presenteert ?? sessie.getState().presenteert) ? { schuilnamen: true } : {}),
      })
    },
    undo() {
      omgeving.flush()
      if (sessie.getState().vroeger) return zegNiets(KIJKT_TERUG)
      const { undo } = document.history()
      if (undo !== null && omgeving.isNogBezig(document.token()))
        zegNiets(`Daar wordt nog aan geschreven: ${undo}`)
      else if (document.undo() === null) zegNiets('Er is niets om ongedaan te maken')
    },
    redo() {
      omgeving.flush()
      if (sessie.getState().vroeger) zegNiets(KIJKT_TERUG)
      else if (document.redo() === null) zegNiets('Er is niets om opnieuw te doen')
    },
    dispose() {
      stopDossier()
      stopActs()
      stopDaden()
      stopGetoond()
      stopZegbaar()
      afleiding.dispose()
      signaalrust.dispose()
    },
  }
}

/** The tegenstelling on screen: the chosen one, or the first when it is gone; null in a dossier without any. */
export function actieveTegenstelling(dossier: Dossier, gekozen: Id | null): Tegenstelling | null {
  const bekend = gekozen === null ? undefined : dossier.tegenstellingen[gekozen]
  return bekend ?? opOrde(dossier.tegenstellingen)[0] ?? null
}

/** What is selected and still exists. */
export const geldigeSelectie = (dossier: Dossier, { actoren, relaties }: Selectie): Selectie => ({
  actoren: actoren.filter((id) => id in dossier.actoren),
  relaties: relaties.filter((id) => id in dossier.relaties),
})

/** Actors without a place in this tegenstelling, by name. */
export const inParkeerplaats = (dossier: Dossier, tegenstelling: Id | null): Id[] =>
  Object.values(dossier.actoren)
    .filter((actor) => !tegenstelling || !(tegenstelling in actor.posities))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

const maskers = new WeakMap<Maskerbron['actoren'], { bron: Maskerbron; masker: Masker }>()

/** The masker of this state of the dossier: made once, and the same one as long as nobody on the map and no former name changes. */
export function maskerVan({ actoren, verborgenNamen, momentopnames, maskering }: Maskerbron): Masker {
  const bron = { actoren, verborgenNamen, momentopnames, maskering }
  const eerder = maskers.get(actoren)
  const delen = Object.keys(bron) as (keyof Maskerbron)[]
  if (eerder && delen.every((deel) => eerder.bron[deel] === bron[deel])) return eerder.masker
  const masker = createMasker(bron)
  maskers.set(actoren, { bron, masker })
  return masker
}
