/** Brings one thing of a page into view when the page that holds it stands, puts the keyboard on it, and lights it for a moment. */
import { removeBladvraag } from './bladkop'
import styles from './inbeeld.module.css'

/** After this nothing comes any more that somebody still waits for, ms. */
const WACHT = 4000

const vind = (anker: string): HTMLElement | null => {
  const naam = CSS.escape(anker)
  return document.querySelector(
    `[data-veld="${naam}"], [data-veld="${naam}/masker"], [data-sleutel="${naam}"]`,
  )
}

let stopVorige = (): void => undefined

/** `anker`: what the thing carries as `data-veld` (a field, by its key; a question) or `data-sleutel` (a row of what is derived). Whoever moves a hand meanwhile stays there. */
export function toonInBeeld(anker: string): void {
  stopVorige()
  removeBladvraag()
  const kijk = () => {
    const gevonden = vind(anker)
    if (!gevonden) return
    stop()
    // A page that opens first goes to its own beginning.
    requestAnimationFrame(() => requestAnimationFrame(() => licht(vind(anker) ?? gevonden)))
  }
  const wacht = new MutationObserver(kijk)
  const klok = setTimeout(stop, WACHT)
  function stop() {
    wacht.disconnect()
    clearTimeout(klok)
    window.removeEventListener('pointerdown', stop, true)
  }
  stopVorige = stop
  window.addEventListener('pointerdown', stop, true)
  wacht.observe(document.body, { childList: true, subtree: true })
  kijk()
}

const TE_BEDIENEN = 'input, textarea, button, a[href], [tabindex="0"]'

function licht(ding: HTMLElement): void {
  const isZelfTeBedienen = ding.matches(TE_BEDIENEN)
  const hand = isZelfTeBedienen ? ding : (ding.querySelector<HTMLElement>(TE_BEDIENEN) ?? ding)
  if (hand === ding && !isZelfTeBedienen) ding.tabIndex = -1
  ding.scrollIntoView({ block: 'center' })
  hand.focus({ preventScroll: true })
  const licht = styles.licht ?? ''
  ding.classList.add(licht)
  ding.addEventListener('animationend', () => ding.classList.remove(licht), { once: true })
}
