/** When only this window has the work, the browser asks before it goes. Any other time nothing may hold a tab back. */
import { useEffect } from 'react'

export function useVraagBijSluiten(alleenHier: boolean): void {
  useEffect(() => {
    if (!alleenHier) return
    const vraag = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', vraag)
    return () => window.removeEventListener('beforeunload', vraag)
  }, [alleenHier])
}
