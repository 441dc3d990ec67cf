/** Listens to the Back of the browser, in the whole app, and to the hands that stay. */
import { useEffect } from 'react'
import { sluitLagen, telLagen, volgLagen } from '../../ui/lagen'
import { meld } from '../../ui/melding'
import { BEGIN, type Daad, type Gebeurtenis, type Plek, stapTerug } from './terug'

/** Keys that do nothing of their own, or are on their way back: Alt ←, and on a Mac ⌘ ←. */
const GEEN_DAAD = new Set([
  'Escape',
  'Alt',
  'Control',
  'Meta',
  'Shift',
  'CapsLock',
  'BrowserBack',
  'BrowserForward',
])

/** Listens until the function that it returns is called. */
export function luisterNaarTerug(): () => void {
  let stand = BEGIN
  let zwijg = (): void => undefined

  const doe = (daad: Daad): void => {
    if (daad.soort === 'schrijf') history.replaceState(daad.plek, '', daad.hash)
    if (daad.soort === 'stapel') history.pushState(daad.plek, '', daad.hash)
    if (daad.soort === 'ga') history.go(daad.stappen)
    if (daad.soort === 'sluit') sluitLagen(daad.lagen)
    if (daad.soort === 'zwijg') zwijg()
    if (daad.soort === 'waarschuw') zwijg = meld({ text: 'Nog eens terug verlaat dit dossier.' })
  }
  const hoor = (gebeurtenis: Gebeurtenis): void => {
    const uitkomst = stapTerug(stand, gebeurtenis, telLagen())
    stand = uitkomst.stand
    for (const daad of uitkomst.daden) doe(daad)
  }
  /** Also before anything else: a layer may come or go with a screen of which nobody told yet. */
  const kijk = () => hoor({ soort: 'komt', hash: window.location.hash, plek: leesPlek(history.state) })
  const opLaag = () => {
    kijk()
    hoor({ soort: 'laag' })
  }
  const opHand = () => {
    kijk()
    hoor({ soort: 'hand' })
  }
  const opAanslag = ({ key, altKey, metaKey }: KeyboardEvent) => {
    if (!altKey && !metaKey && !GEEN_DAAD.has(key)) opHand()
  }
  // The buttons at the side of a mouse go back and forward.
  const opLos = ({ button }: PointerEvent) => {
    if (button <= 2) opHand()
  }

  kijk()
  const stop = volgLagen(opLaag)
  const eerst = { capture: true }
  window.addEventListener('popstate', kijk, eerst)
  window.addEventListener('hashchange', kijk, eerst)
  window.addEventListener('pointerup', opLos, eerst)
  window.addEventListener('keydown', opAanslag, eerst)
  return () => {
    stop()
    window.removeEventListener('popstate', kijk, eerst)
    window.removeEventListener('hashchange', kijk, eerst)
    window.removeEventListener('pointerup', opLos, eerst)
    window.removeEventListener('keydown', opAanslag, eerst)
  }
}

/** What an earlier load of the page wrote there, if it did. */
function leesPlek(state: unknown): Plek | null {
  if (typeof state !== 'object' || state === null) return null
  const { laag, trede } = state as Partial<Record<keyof Plek, unknown>>
  return Number.isInteger(laag) && Number.isInteger(trede)
    ? { laag: laag as number, trede: trede as number }
    : null
}

export function useTerug(): void {
  useEffect(luisterNaarTerug, [])
}
