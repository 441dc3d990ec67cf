/** Addresses inside the app: each screen has one, so that it can be bookmarked, reloaded and gone back to. */
import { useSyncExternalStore } from 'react'

export type Route = { scherm: 'start' } | { scherm: 'kaart'; dossier: string }

/** `#/` and anything unknown is the start screen; `#/d/<id>/kaart` a map. */
export function readRoute(hash: string): Route {
  const gevonden = /^#\/d\/([A-Za-z0-9_-]{1,64})(?:\/kaart)?$/u.exec(hash)
  return gevonden?.[1] ? { scherm: 'kaart', dossier: gevonden[1] } : { scherm: 'start' }
}

export const writeRoute = (route: Route): string =>
  route.scherm === 'start' ? '#/' : `#/d/${route.dossier}/kaart`

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
