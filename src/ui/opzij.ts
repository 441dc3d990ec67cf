/**
 * Opzij: what lies over the foot of the page never lies on a hand. When a pointer that is down, or what has the focus, comes under it, it goes to the
 * other edge of the window; where both are taken it stays.
 */

type Punt = { readonly x: number; readonly y: number }
type Vak = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** What a hand covers on each side of where it points, px. */
const HAND = 32

const rondom = ({ x, y }: Punt): Vak => ({ left: x - HAND, right: x + HAND, top: y - HAND, bottom: y + HAND })

const raakt = (een: Vak, ander: Vak): boolean =>
  een.left < ander.right && ander.left < een.right && een.top < ander.bottom && ander.top < een.bottom

/** Of what lies in it: the strip itself is as wide as the window. */
const vakkenIn = (streek: HTMLElement): Vak[] =>
  [...streek.querySelectorAll('[data-melding]')].map((melding) => melding.getBoundingClientRect())

const handen = new Map<number, Punt>()
let zoek: () => HTMLElement | null = () => null

function bezet(): Vak[] {
  const focus = document.activeElement
  const isErgens = focus !== null && focus !== document.body && !zoek()?.contains(focus)
  return [...Array.from(handen.values(), rondom), ...(isErgens ? [focus.getBoundingClientRect()] : [])]
}

/** Looks whether it lies well, and moves it if not. */
export function kijkOpzij(): void {
  const streek = zoek()
  if (!streek?.isConnected) return
  const inGebruik = bezet()
  const isVrij = () => !vakkenIn(streek).some((vak) => inGebruik.some((ander) => raakt(vak, ander)))
  if (isVrij()) return
  const rand = streek.dataset.rand
  streek.dataset.rand = rand === 'boven' ? 'onder' : 'boven'
  if (!isVrij()) streek.dataset.rand = rand ?? 'onder'
}

/**
 * Follows the hands until the function that it returns is called. `zoekStreek` gives the strip while there is one; its `data-rand` says at which
 * edge it stands.
 */
export function volgOpzij(zoekStreek: () => HTMLElement | null): () => void {
  zoek = zoekStreek
  const klaar = new AbortController()
  const luister = <K extends keyof WindowEventMap>(soort: K, hoor: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(soort, hoor, { capture: true, passive: true, signal: klaar.signal })
  luister('pointerdown', ({ pointerId, clientX, clientY, target }) => {
    // Whoever presses what lies there wants it to stay.
    if (target instanceof Node && zoek()?.contains(target)) return
    handen.set(pointerId, { x: clientX, y: clientY })
    kijkOpzij()
  })
  luister('pointermove', ({ pointerId, clientX, clientY }) => {
    if (!handen.has(pointerId)) return
    handen.set(pointerId, { x: clientX, y: clientY })
    kijkOpzij()
  })
  for (const einde of ['pointerup', 'pointercancel'] as const) {
    luister(einde, ({ pointerId }) => void handen.delete(pointerId))
  }
  // Whose end goes elsewhere is no longer here.
  luister('blur', ({ target }) => {
    if (target === window) handen.clear()
  })
  for (const soort of ['focusin', 'input', 'keyup', 'resize'] as const) luister(soort, kijkOpzij)
  return () => {
    klaar.abort()
    handen.clear()
    zoek = () => null
  }
}
