/** What one opdracht is, and what most of them ask of the open dossier. */
import type { Id } from '../../domain/model/grond'
import { ACTOR_SOORTEN, type ActorSoort } from '../../domain/model/actor'
import { PANELEN } from '../../domain/model/hoofdstuk'
import { isOpDeKaart, type PaneelNaam, type Selectie } from '../sessie'
import { actieveTegenstelling, geldigeSelectie, type Werkruimte } from '../werkruimte'

/** Every opdracht by its id, in no order. Who adds one names it here, and the compiler then knows who asks for it. */
export const OPDRACHT_IDS = [
  ...ACTOR_SOORTEN,
  ...PANELEN.map((paneel) => `paneel ${paneel}` as const),
  ...(['kies', 'relatie', 'plaats', 'plakLijst'] as const),
  ...([
    'ongedaan',
    'opnieuw',
    'hernoem',
    'verbind',
    'signalenVan',
    'dupliceer',
    'parkeer',
    'verwijder',
  ] as const),
  ...(['eens', 'bespreek'] as const),
  ...(['schik', 'lijnUit', 'verdeel', 'allesKiezen', 'laatLos', 'meerSelecteren'] as const),
  ...(['pas', 'kring', 'filter', 'wegval', 'inzoomen', 'uitzoomen', 'paneel'] as const),
  ...(['schuilnamen', 'presenteer', 'hoofdstukken', 'vergrendel'] as const),
  ...(['tegenstelling', 'pitstop', 'momentopname', 'bewaar', 'drukAf', 'exporteer', 'zoek'] as const),
  ...(['ronde', 'stemming'] as const),
  ...(['hulp', 'eersteronde', 'toetsen', 'begrippen'] as const),
] as const
export type OpdrachtId = (typeof OPDRACHT_IDS)[number]

/** Names of icons of the ui room: the screens that draw them do not compile with one that is not there. */
export type OpdrachtIcoon =
  | ActorSoort
  | `paneel-${PaneelNaam}`
  | 'alles'
  | 'begrippen'
  | 'bespreek'
  | 'bewaar'
  | 'drukAf'
  | 'dupliceer'
  | 'eens'
  | 'eersteronde'
  | 'exporteer'
  | 'filter'
  | 'hulp'
  | 'inzoomen'
  | 'kies'
  | 'kring'
  | 'lijnUit'
  | 'lijst'
  | 'meerSelecteren'
  | 'momentopname'
  | 'ongedaan'
  | 'opnieuw'
  | 'paneel'
  | 'parkeer'
  | 'pitstop'
  | 'plus'
  | 'potlood'
  | 'presenteer'
  | 'relatie'
  | 'ronde'
  | 'schik'
  | 'schuilnamen'
  | 'sluit'
  | 'stemming'
  | 'toetsen'
  | 'uitzoomen'
  | 'verdeel'
  | 'vergrendel'
  | 'verwijder'
  | 'zoek'

export type Opdracht = {
  id: OpdrachtId
  label: string
  /** What it is for, one short sentence, where the label does not say it. */
  uitleg?: string
  /**
   * `mod` is Ctrl, or Cmd on a Mac. First one is shown. One bare sign only where it cannot hurt: it takes a tool in hand or opens a panel, and is
   * marked `los`. Somebody may have chosen another: see {@link toetsenVan}.
   */
  toetsen: readonly string[]
  los?: true
  /** Where its key works besides the page itself: also while a field is typed in, which writes its draft first, or even over a dialog. */
  bereik?: 'veld' | 'overal'
  groep: 'plaatsen' | 'bewerken' | 'beeld' | 'paneel' | 'dossier'
  icoon: OpdrachtIcoon
  enabled: (w: Werkruimte) => boolean
  /** For what can be on or off: whether it is on. */
  actief?: (w: Werkruimte) => boolean
  run: (w: Werkruimte) => void
}

export const altijd = () => true
export const sessie = (w: Werkruimte) => w.sessie.getState()
export const selectie = (w: Werkruimte): Selectie => geldigeSelectie(w.dossier(), sessie(w).selectie)
export const tegenstelling = (w: Werkruimte) => actieveTegenstelling(w.dossier(), sessie(w).tegenstelling)
/** What belongs to the map does nothing on another step, where nobody sees it. */
export const opDeKaart = (w: Werkruimte) => isOpDeKaart(sessie(w))
export const heeftActoren = (w: Werkruimte) => opDeKaart(w) && selectie(w).actoren.length > 0

/** The one actor that is chosen; null when there are none or more. */
export const enigeActor = (w: Werkruimte): Id | null => {
  const { actoren } = selectie(w)
  return actoren.length === 1 ? (actoren[0] ?? null) : null
}

/** The one thing that is chosen, where it is a card on the map: the one that typing is about. */
export const enigeKaart = (w: Werkruimte): Id | null => {
  const actor = enigeActor(w)
  const hier = tegenstelling(w)
  if (!actor || !hier || w.kaart === null || selectie(w).relaties.length > 0) return null
  return hier.id in (w.dossier().actoren[actor]?.posities ?? {}) ? actor : null
}
