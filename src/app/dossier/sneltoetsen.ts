/**
 * Keys of the whole screen. Typing is typing: nothing is caught inside a field or a dialog, except what every field leaves alone; and on a card
 * that is chosen, typing is its name.
 */
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { enigeKaart } from '../../store/opdracht/opdracht'
import { opdracht } from '../../store/opdracht/opdrachten'
import { isAltGr, isLosseToets, isVanDeBrowser, toetsVan } from '../../store/opdracht/aanslag'
import { opdrachtVan, runToets } from '../../store/opdracht/toetsen'
import type { Werkruimte } from '../../store/werkruimte'
import { isSamenstelling, isTypveld, NEEMT_TOETSEN } from '../../ui/typveld'
import { isVeldVerwacht, typVooruit, vergeetVeld, verwachtVeld } from '../../ui/vooruit'

/** What the browser means by Enter and space on something that can be pressed. */
const isBediening = (doel: Element): boolean =>
  doel.closest('button, a, summary, [role="button"], [role="tab"], [role="option"], [role="menuitem"]') !==
  null

/** What walks through a list or scrolls a page elsewhere, and deletes: there it means what the hand is on. */
const VAN_DE_KAART = new Set(['delete', 'backspace', 'home', 'end', 'pageup', 'pagedown'])
/** The map, or nothing in particular. */
const isOpDeKaart = (doel: Element): boolean =>
  doel === document.body || doel.id === 'veld' || doel.closest('.react-flow') !== null

/** A closed choice jumps to what starts with the letter: that letter may not take a tool in hand as well. */
const neemtLetters = (doel: Element): boolean => doel.closest('[aria-haspopup="listbox"]') !== null

/** A sign that waits for the next one (^, ¨, ´), which the browser writes itself: only a field that has the focus by now can take it. */
const isDodeToets = ({ key }: KeyboardEvent): boolean => key === 'Dead' || key === 'Process'

/** True where nothing else may come of this key. */
function typ(event: KeyboardEvent, toets: string, w: Werkruimte): boolean {
  if (!isOpDeKaart(event.target as Element) || w.sessie.getState().gereedschap !== 'kies') return false
  const isTeken = isLosseToets(isAltGr(event) ? event.key : toets)
  if (enigeKaart(w) === null || !(isTeken || isDodeToets(event))) return false
  const hernoem = opdracht('hernoem')
  // While names are hidden there is nothing to type in, and the key is no shortcut either: it was meant for the card.
  if (!hernoem.enabled(w)) return true
  if (isDodeToets(event)) {
    flushSync(() => hernoem.run(w))
    return false
  }
  hernoem.run(w)
  return typVooruit(event.key)
}

/** Whoever asks to search types on at once: those letters are for the field that is on its way. */
function typZoekVooruit(event: KeyboardEvent, w: Werkruimte): boolean {
  const { dialoog, dialoogbegin } = w.sessie.getState()
  const isTeken = event.key.length === 1 && (isAltGr(event) || !(event.ctrlKey || event.metaKey))
  if (dialoog !== 'zoek' || !isTeken || document.querySelector(NEEMT_TOETSEN)) return false
  w.sessie.setState({ dialoogbegin: dialoogbegin + event.key })
  return true
}

/** Whether the key was ours, so that the browser leaves it alone. */
function opToets(event: KeyboardEvent, w: Werkruimte): boolean {
  const doel = event.target
  if (event.defaultPrevented || !(doel instanceof Element)) return false
  const toets = toetsVan(event)
  const wat = opdrachtVan(w, toets)
  if (wat?.bereik === 'overal') return runToets(w, toets)
  if (isVanDeBrowser(toets)) return true
  if (typZoekVooruit(event, w)) return true
  // A dialog that is on its way: what is typed meanwhile is not meant for the map.
  if (w.sessie.getState().dialoog !== null || document.querySelector(NEEMT_TOETSEN)) return false
  if (isTypveld(doel)) {
    vergeetVeld()
    return wat?.bereik === 'veld' && !isSamenstelling(event) && runToets(w, toets)
  }
  const schrijft = isAltGr(event) || !(event.ctrlKey || event.metaKey)
  if (isVeldVerwacht() && schrijft && typVooruit(event.key)) return true
  if (typ(event, toets, w)) return true
  if (toets === '' || isSamenstelling(event)) return false
  if (VAN_DE_KAART.has(toets) && !isOpDeKaart(doel)) return false
  if (isLosseToets(toets) && neemtLetters(doel)) return false
  // A card and a line are buttons too, and take Enter alone for themselves.
  const isKaartding = doel.closest('.react-flow__node, .react-flow__edge') !== null
  if (isKaartding ? toets === 'enter' : toets.endsWith('enter') && isBediening(doel)) return false
  if (runToets(w, toets)) return true
  // An earlier map lies still. The browser would do something of its own: choose every word on the page, and then no card can be dragged.
  return w.sessie.getState().vroeger !== null && toets === 'mod+a'
}

/** Listens until the function that it returns is called. */
export function luisterNaarToetsen(w: Werkruimte): () => void {
  const opAanslag = (event: KeyboardEvent) => {
    if (opToets(event, w)) event.preventDefault()
  }
  const stop = w.sessie.subscribe(({ hernoemt, ontwerp }, voor) => {
    if (hernoemt === null && ontwerp === null) vergeetVeld()
    else if (hernoemt !== voor.hernoemt || ontwerp !== voor.ontwerp) verwachtVeld()
  })
  window.addEventListener('keydown', opAanslag)
  // Somebody's hand goes elsewhere: what they type next is not for a field that never came.
  window.addEventListener('pointerdown', vergeetVeld)
  return () => {
    stop()
    vergeetVeld()
    window.removeEventListener('keydown', opAanslag)
    window.removeEventListener('pointerdown', vergeetVeld)
  }
}

export function useSneltoetsen(werkruimte: Werkruimte): void {
  useEffect(() => luisterNaarToetsen(werkruimte), [werkruimte])
}
