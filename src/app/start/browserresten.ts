/** What the browser keeps of this app beside its dossiers: preferences, covered titles, the copy for when there is no network. */

const VOOR = 'middenveld'

/** Of this address alone: other apps of the same host keep theirs. Never rejects. */
export async function wisBrowserresten(): Promise<void> {
  for (const kies of [() => localStorage, () => sessionStorage]) wisSleutels(kies)
  const hier = new URL('./', window.location.href).href
  await Promise.allSettled([wisWerkers(hier), wisKopieen(hier)])
}

function wisSleutels(kies: () => Storage): void {
  try {
    const opslag = kies()
    for (const sleutel of Object.keys(opslag)) if (sleutel.startsWith(VOOR)) opslag.removeItem(sleutel)
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

async function wisWerkers(hier: string): Promise<void> {
  const werkers = (navigator as Partial<Navigator>).serviceWorker
  const alle = (await werkers?.getRegistrations()) ?? []
  await Promise.all(alle.filter(({ scope }) => scope === hier).map((een) => een.unregister()))
}

async function wisKopieen(hier: string): Promise<void> {
  if (!('caches' in globalThis)) return
  const namen = await caches.keys()
  await Promise.all(namen.filter((naam) => naam.endsWith(hier)).map((naam) => caches.delete(naam)))
}
