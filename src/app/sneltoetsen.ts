/** Keys of the whole screen. Typing is typing: nothing is caught inside a field or a dialog, except what every field leaves alone. */
import { useEffect } from 'react'
import { runToets, toetsVan } from '../store/opdrachten'
import type { Werkruimte } from '../store/werkruimte'
import { isSamenstelling, isTypveld } from '../ui/typveld'

/** Also inside a field these mean the dossier: the field writes its draft first. */
const OOK_IN_EEN_VELD = new Set(['mod+k', 'mod+e'])

/** What the browser means by Enter and space on something that can be pressed. */
const isBediening = (doel: Element): boolean =>
  doel.closest('button, a, summary, [role="button"], [role="tab"], [role="option"], [role="menuitem"]') !==
  null

const WIST = new Set(['delete', 'backspace'])
/** Deleting means what the hand is on: the map, or nothing in particular. On a button of a panel it means nothing. */
const isOpDeKaart = (doel: Element): boolean =>
  doel === document.body || doel.id === 'veld' || doel.closest('.react-flow') !== null

/** A closed choice jumps to what starts with the letter: that letter may not send an actor to the parkeerplaats as well. */
const neemtLetters = (doel: Element): boolean => doel.closest('[aria-haspopup="listbox"]') !== null

export function useSneltoetsen(werkruimte: Werkruimte): void {
  useEffect(() => {
    function opToets(event: KeyboardEvent) {
      if (event.defaultPrevented || isSamenstelling(event) || !(event.target instanceof Element)) return
      const toets = toetsVan(event)
      // A dialog that is on its way: what is typed meanwhile is not meant for the map.
      if (werkruimte.sessie.getState().dialoog !== null) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]'))
        return
      if (isTypveld(event.target) && !OOK_IN_EEN_VELD.has(toets)) return
      if (WIST.has(toets) && !isOpDeKaart(event.target)) return
      if (toets.length === 1 && neemtLetters(event.target)) return
      if (
        toets === 'enter' &&
        (isBediening(event.target) || event.target.closest('.react-flow__node, .react-flow__edge'))
      )
        return
      if (runToets(werkruimte, toets)) event.preventDefault()
    }
    window.addEventListener('keydown', opToets)
    return () => window.removeEventListener('keydown', opToets)
  }, [werkruimte])
}
