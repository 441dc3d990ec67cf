/** The copy of the app that works without a network. A newer one waits until somebody wants it: a page is never pulled away under anybody's hands. */
import { flushConcepten } from '../ui/concepten'
import { meld } from '../ui/melding'

/** Keeps a copy on this machine, and asks when a new version is ready. Quiet where a browser has nothing for it. */
export async function volgVersies(diensten: ServiceWorkerContainer, herlaad: () => void): Promise<void> {
  const dienst = await diensten.register('./sw.js').catch(() => null)
  if (!dienst) return
  const isUpdate = () => diensten.controller !== null
  const vraag = (nieuw: ServiceWorker) =>
    meld({
      text: 'Er is een nieuwe versie.',
      doe: {
        label: 'Vernieuw',
        druk: () => {
          // What somebody is typing goes to disk first; a page that has work nowhere else still asks before it goes.
          flushConcepten()
          diensten.addEventListener('controllerchange', herlaad, { once: true })
          nieuw.postMessage({ type: 'SKIP_WAITING' }, [])
        },
      },
    })
  if (dienst.waiting && isUpdate()) vraag(dienst.waiting)
  dienst.addEventListener('updatefound', () => {
    const nieuw = dienst.installing
    nieuw?.addEventListener('statechange', () => {
      if (nieuw.state === 'installed' && isUpdate()) vraag(nieuw)
    })
  })
}
