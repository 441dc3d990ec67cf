/** The copy of the app that works without a network. A newer one waits until somebody wants it: a page is never pulled away under anybody's hands. */
import { flushConcepten } from '../../ui/concepten'
import { meld } from '../../ui/melding'

/** How long a newer copy gets to take over a page that is open, in ms. Mostly it is a tenth of a second. */
const OVERNAME_MS = 3000

/** In the storage of this tab while it changes to another version; it begins as all of ours do, so that «wis alles» finds it. */
const BEZIG = 'middenveld-vernieuwt'

/**
 * Keeps a copy on this machine, and asks when a new version is ready. Quiet where a browser has nothing for it.
 * `blijft`: what this tab remembers over a reload, the session storage of the page.
 */
export async function volgVersies(
  diensten: ServiceWorkerContainer,
  herlaad: () => void,
  blijft: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): Promise<void> {
  const wasBezig = blijft.getItem(BEZIG) !== null
  blijft.removeItem(BEZIG)
  const dienst = await diensten.register('./sw.js').catch(() => null)
  if (!dienst) return
  const isUpdate = () => diensten.controller !== null

  const vernieuw = (nieuw: ServiceWorker) => {
    // What somebody is typing goes to disk first; a page that has work nowhere else still asks before it goes.
    flushConcepten()
    blijft.setItem(BEZIG, 'ja')
    // A browser may hold a newer copy back for minutes while the old one still looks busy to it; it lets go when the page is asked for again.
    const wacht = setTimeout(herlaad, OVERNAME_MS)
    diensten.addEventListener(
      'controllerchange',
      () => {
        clearTimeout(wacht)
        blijft.removeItem(BEZIG)
        herlaad()
      },
      { once: true },
    )
    nieuw.postMessage({ type: 'SKIP_WAITING' }, [])
  }
  const vraag = (nieuw: ServiceWorker) =>
    meld({ text: 'Er is een nieuwe versie.', doe: { label: 'Vernieuw', druk: () => vernieuw(nieuw) } })

  if (wasBezig && !dienst.waiting) {
    // It took over while this page came in, which may still be the old one.
    if (dienst.active?.state === 'activating') await isGereed(dienst.active)
    herlaad()
    return
  }
  if (dienst.waiting && isUpdate()) vraag(dienst.waiting)
  dienst.addEventListener('updatefound', () => {
    const nieuw = dienst.installing
    nieuw?.addEventListener('statechange', () => {
      if (nieuw.state === 'installed' && isUpdate()) vraag(nieuw)
    })
  })
}

const isGereed = (dienst: ServiceWorker) =>
  new Promise<void>((klaar) =>
    dienst.addEventListener('statechange', () => dienst.state !== 'activating' && klaar()),
  )
