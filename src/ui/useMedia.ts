import { useSyncExternalStore } from 'react'

/** Whether a media query holds now; follows it. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (opnieuw) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', opnieuw)
      return () => media.removeEventListener('change', opnieuw)
    },
    () => window.matchMedia(query).matches,
  )
}
