/** Addresses inside the app: each screen has one, so that it can be bookmarked, reloaded and gone back to. */
import { useSyncExternalStore } from 'react'
import { STAPPEN, type StapId } from '../../domain/vragen/stappen'

/** `deel`: a part of the step, by name; empty is its beginning. */
export type Route = { scherm: 'start' } | { scherm: StapId; dossier: string; deel: string }
export const START: Route = { scherm: 'start' }

/** `#/d/<id>/<stap>/<deel>` is a part of a step of a dossier, `#/d/<id>/<stap>` its beginning, `#/d/<id>` the map; `#/` and anything unknown is the start screen. */
export function readRoute(hash: string): Route {
  const [, dossier, naam = 'kaart', deel = ''] =
    /^#\/d\/([A-Za-z0-9_-]{1,64})(?:\/([a-z]+)(?:\/([a-z]+))?)?$/u.exec(hash) ?? []
  const stap = STAPPEN.find(({ id }) => id === naam)
  return dossier && stap ? { scherm: stap.id, dossier, deel } : START
}

export const writeRoute = (route: Route): string =>
  route.scherm === 'start' ? '#/' : `#/d/${route.dossier}/${route.scherm}${route.deel && `/${route.deel}`}`

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
