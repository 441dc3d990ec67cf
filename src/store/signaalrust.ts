/**
 * Signalen that wait until it is quiet: nobody wants a triangle on each name that is typed. Who was just made, moved or edited gets a mark when no
 * hand was on that card for a while, and the count runs up when no hand was on the dossier. What goes away goes at once; who asks sees everything.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Afleiding, Ernst } from '../domain/lezing/afleiding'
import type { Dossier } from '../domain/model/dossier'
import type { Id } from '../domain/model/grond'
import { isOpDeKaart, type SessieStore } from './sessie'

/** Without a hand on it for this long, a card rests, in ms. */
export const RUST = 4000

export type Rustend = {
  /** The gravest open signaal by actor, as the map may show it now. */
  readonly perActor: Readonly<Record<Id, Ernst>>
  /** How many cards of signalen the panel says that it has. */
  readonly aantal: number
}

type Bronnen = {
  spiegel: Pick<StoreApi<{ dossier: Dossier }>, 'subscribe'>
  sessie: SessieStore
  afleiding: StoreApi<Afleiding | null>
}

export function createSignaalrust({ spiegel, sessie, afleiding }: Bronnen) {
  const stand = createStore<Rustend>(() => ({ perActor: {}, aantal: 0 }))
  /** Timers of who was touched; the one of `null` is of the dossier as a whole. */
  const beroerd = new Map<Id | null, ReturnType<typeof setTimeout>>()

  function toon() {
    const { paneel, paneelOpen } = sessie.getState()
    const gevraagd = isOpDeKaart(sessie.getState()) && paneelOpen && paneel === 'signalen'
    const signalen = afleiding.getState()?.signalen
    const vorige = stand.getState()
    const mag = (id: Id) => gevraagd || !beroerd.has(id) || Object.hasOwn(vorige.perActor, id)
    const nu = signalen?.kaarten.length ?? 0
    stand.setState({
      perActor: Object.fromEntries(Object.entries(signalen?.perActor ?? {}).filter(([id]) => mag(id))),
      aantal: gevraagd || !beroerd.has(null) ? nu : Math.min(vorige.aantal, nu),
    })
  }
  function beroer(wie: Id | null) {
    clearTimeout(beroerd.get(wie))
    beroerd.set(
      wie,
      setTimeout(() => {
        beroerd.delete(wie)
        toon()
      }, RUST),
    )
  }

  const stoppen = [
    spiegel.subscribe(({ dossier }, { dossier: vorig }) => {
      if (dossier === vorig) return
      beroer(null)
      for (const [id, actor] of Object.entries(dossier.actoren)) if (vorig.actoren[id] !== actor) beroer(id)
      toon()
    }),
    afleiding.subscribe(toon),
    sessie.subscribe(toon),
  ]
  toon()
  return {
    stand,
    dispose() {
      for (const stop of stoppen) stop()
      for (const timer of beroerd.values()) clearTimeout(timer)
    },
  }
}
