/**
 * Whether this browser promises to keep what is written here: asked at the first real change, and said once to this machine when it does not. A
 * private window and a browser that empties itself on closing cannot be told from others, so the words name them.
 */
import { createKluisvak } from '../../store/kluis'
import { tryKluis } from './omgeving'

const vak = createKluisvak('middenveld.blijvend')

export type Browser = {
  /** Undefined where the browser has none, or the page did not come safely. */
  opslag: Pick<StorageManager, 'persist' | 'persisted'> | undefined
  isSafari: boolean
  /** Put on the machine as an app: then Safari does not count days. */
  isGeinstalleerd: boolean
}

/** In plain words what may become of the work; null when the browser promised. */
export async function weegBrowser({ opslag, isSafari, isGeinstalleerd }: Browser): Promise<string | null> {
  const belooft = await vraag(opslag)
  if (isSafari && !isGeinstalleerd)
    return 'Safari wist wat hier staat als je zeven dagen niet langskomt. Een bestand blijft wel.'
  return belooft
    ? null
    : 'Deze browser belooft niet dat jullie werk hier blijft. In een privévenster, of als hij alles wist bij het sluiten, is het dan weg. Een bestand blijft wel.'
}

async function vraag(opslag: Browser['opslag']): Promise<boolean> {
  try {
    return ((await opslag?.persisted()) || (await opslag?.persist())) ?? false
  } catch {
    return false
  }
}

/** What is to be said to who works here, once to this machine; null when there is nothing, or when it was said. */
export async function vraagBlijvend(browser: Browser = dezeBrowser()): Promise<string | null> {
  const zin = await weegBrowser(browser)
  vak.open(tryKluis())
  if (zin === null || vak.lees((gezegd) => gezegd !== null) === true) return null
  vak.schrijf('gezegd')
  return zin
}

const dezeBrowser = (): Browser => ({
  opslag: (navigator as Partial<Navigator>).storage,
  isSafari: navigator.vendor.startsWith('Apple'),
  isGeinstalleerd: matchMedia('(display-mode: standalone)').matches,
})
