/** Addresses inside the app: each screen has one, so that it can be bookmarked, reloaded and gone back to. */
import { useSyncExternalStore } from 'react'
import { STAPPEN, type StapId } from '../domain/vragen/stappen'

export type Route = { scherm: 'start' } | { scherm: StapId; dossier: string }

/** `#/d/<id>/<stap>` is a step of a dossier, `#/d/<id>` its map; `#/` and anything unknown is the start screen. */
export function readRoute(hash: string): Route {
  const [, dossier, naam = 'kaart'] = /^#\/d\/([A-Za-z0-9_-]{1,64})(?:\/([a-z]+))?$/u.exec(hash) ?? []
  const stap = STAPPEN.find(({ id }) => id === naam)
  return dossier && stap ? { scherm: stap.id, dossier } : { scherm: 'start' }
}

export const writeRoute = (route: Route): string =>
  route.scherm === 'start' ? '#/' : `#/d/${route.dossier}/${route.scherm}`

export function gaNaar(route: Route): void {
  window.location.hash = writeRoute(route)
}

const luister = (opnieuw: () => void) => {
  window.addEventListener('hashchange', opnieuw)
  return () => window.removeEventListener('hashchange', opnieuw)
}

export function useRoute(): Route {
  return readRoute(useSyncExternalStore(luister, () => window.location.hash))
}
