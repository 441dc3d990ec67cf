/**
 * Afleiding beside the mirror: derived again at every change of the dossier and of the tegenstelling on screen, once per state. A drag writes the
 * document when it lets go, so nothing is derived while something moves. Its code comes after the first picture.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { derive as Derive } from '../domain/derive'
import type { Afleiding } from '../domain/lezing/afleiding'
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'

/** What it is derived from. `today` is an ISO day. */
type Grond = { readonly dossier: Dossier; readonly tegenstelling: Id | null; readonly today: string }

export type Afleidingbron = {
  /** Null until it has been derived for the first time. */
  readonly stand: StoreApi<Afleiding | null>
  /** Fetches the code and derives; once, however often it is called. */
  laad: () => Promise<void>
  /** {@link laad} when the browser has drawn what is on its way. What does not arrive is asked for again the next time. */
  vraag: () => void
  /** The ground may have changed. */
  ververs: () => void
  dispose: () => void
}

/** Up to this long, in ms, panels change in the same breath as the map; a slower dossier first shows the map, and derives once for all that came in between. */
const MEE = 10

/** `klok` gives milliseconds, to measure by. */
export function createAfleiding(grond: () => Grond, klok: () => number): Afleidingbron {
  const stand = createStore<Afleiding | null>(() => null)
  const bekend = new WeakMap<Dossier, Map<string, Afleiding>>()
  let derive: typeof Derive | null = null
  let duur = 0
  let uitgesteld: ReturnType<typeof setTimeout> | undefined
  let gevraagd = false
  let weg = false

  function reken() {
    clearTimeout(uitgesteld)
    uitgesteld = undefined
    if (!derive || weg) return
    const { dossier, tegenstelling, today } = grond()
    const perDossier = bekend.get(dossier) ?? new Map<string, Afleiding>()
    bekend.set(dossier, perDossier)
    const sleutel = `${today} ${tegenstelling}`
    let afleiding = perDossier.get(sleutel)
    if (!afleiding) {
      const begin = klok()
      afleiding = derive(dossier, tegenstelling, { today })
      duur = klok() - begin
      perDossier.set(sleutel, afleiding)
    }
    if (afleiding !== stand.getState()) stand.setState(afleiding, true)
  }

  async function laad() {
    derive ??= (await import('../domain/derive')).derive
    reken()
  }

  return {
    stand,
    laad,
    vraag() {
      if (gevraagd) return
      gevraagd = true
      requestAnimationFrame(() =>
        requestAnimationFrame(() => void laad().catch(() => void (gevraagd = false))),
      )
    },
    ververs() {
      if (duur <= MEE) return reken()
      uitgesteld ??= setTimeout(reken)
    },
    dispose() {
      weg = true
      clearTimeout(uitgesteld)
    },
  }
}
