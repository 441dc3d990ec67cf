/** What one opdracht is, and what most of them ask of the open dossier. */
import type { Id } from '../../domain/model/grond'
import { isOpDeKaart, type Selectie } from '../sessie'
import { actieveTegenstelling, geldigeSelectie, type Werkruimte } from '../werkruimte'

export type Opdracht = {
  id: string
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
  /** Name of an icon of the ui room. */
  icoon: string
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
