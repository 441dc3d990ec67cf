/**
 * Whose hand it is. There is one keyboard, and who has it is the one who writes; whoever else is at the screen has a finger, a pen or a mouse.
 * A press belongs to the writer when it falls in the place where the writing is (`data-schrijfplek`: the nearest for a finger, the widest for a
 * mouse, which goes with the keyboard), in what lies over the page, or by mouse in another field. Every other press is somebody else's: it
 * leaves the keyboard where it is, and finishes nothing that is being typed.
 */
import { isTypend, isTypveld, OVER_DE_PAGINA } from './typveld'

const PLEK = '[data-schrijfplek]'
/** Keys that leave a field or ask for something; letters do not make a hand one's own again. */
const BESLIST = /^(?:Tab|Enter|Escape|F\d+)$/u

let vreemd = false
let muis = true

/** True after a press of somebody else, until the writer decides something. */
export const isVreemdeHand = (): boolean => vreemd

/** The same by a finger or a pen, which is certainly not the hand that has the mouse and the keyboard. */
export const isVreemdeVinger = (): boolean => vreemd && !muis

function plekVan(veld: Element): Element {
  const plek = veld.closest(PLEK) ?? veld
  const ruimer = muis ? plek.parentElement?.closest(PLEK) : null
  return ruimer ? plekVan(ruimer) : plek
}

function isVanAnder({ target }: Event): boolean {
  const veld = document.activeElement
  if (!veld || !isTypend() || !(target instanceof Element)) return false
  if (target.closest(OVER_DE_PAGINA) || plekVan(veld).contains(target)) return false
  return !(muis && isTypveld(target))
}

function opDruk(event: PointerEvent) {
  muis = event.pointerType === 'mouse'
  vreemd = isVanAnder(event)
}
const KRIJGT_FOCUS = 'a[href], button, input, textarea, select, label, summary, [tabindex], [contenteditable]'

/** Beside the field, on nothing that takes the focus itself: a finger there wants the field, or lay there before the field came. */
function isNaastVeld({ target }: Event): boolean {
  const veld = document.activeElement
  if (muis || !veld || !isTypend() || !(target instanceof Element)) return false
  const plek = plekVan(veld)
  const neemt = target.closest(KRIJGT_FOCUS)
  return plek.contains(target) && (neemt === null || !plek.contains(neemt))
}

/** The focus moves with this event, also after a tap of a finger. */
function houdFocus(event: MouseEvent) {
  if (isVanAnder(event) || isNaastVeld(event)) event.preventDefault()
}

/** The field that is being left on purpose. */
let verlaten: HTMLElement | null = null

/** Leaves a field for the part of the screen that it stands in (a panel, a dialog, the map), so that who has no mouse goes on from there. */
export function verlaatVeld(veld: HTMLElement): void {
  verlaten = veld
  veld
    .closest<HTMLElement>('[tabindex="-1"]:not(input, textarea, select, button)')
    ?.focus({ preventScroll: true })
  // What cannot have the focus at this moment does not keep the keyboard either.
  if (document.activeElement === veld) veld.blur()
  verlaten = null
}

/** Whatever a press of somebody else makes of the focus, the keyboard comes back to who writes; a dialog and another field keep it. */
function geefTerug({ target: veld }: FocusEvent) {
  if (!vreemd || !isTypveld(veld) || veld === verlaten) return
  queueMicrotask(() => {
    const nu = document.activeElement
    if (!vreemd || !veld.isConnected || isTypend() || nu?.closest(OVER_DE_PAGINA)) return
    veld.focus({ preventScroll: true })
  })
}
function opToets({ key, ctrlKey, metaKey }: KeyboardEvent) {
  if (ctrlKey || metaKey || BESLIST.test(key)) vreemd = false
}

/** Starts watching the hands; returns the way to stop. */
export function volgHanden(): () => void {
  window.addEventListener('pointerdown', opDruk, true)
  window.addEventListener('mousedown', houdFocus, true)
  window.addEventListener('focusout', geefTerug, true)
  window.addEventListener('keydown', opToets, true)
  return () => {
    window.removeEventListener('pointerdown', opDruk, true)
    window.removeEventListener('mousedown', houdFocus, true)
    window.removeEventListener('focusout', geefTerug, true)
    window.removeEventListener('keydown', opToets, true)
    vreemd = false
    muis = true
  }
}
