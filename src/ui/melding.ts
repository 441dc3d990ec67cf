import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type MeldingInhoud = {
  text: string
  /** Stays until dismissed when there is something to do about it. */
  action?: { label: string; onPress: () => void }
  tone?: 'rustig' | 'alert'
}

/** Long enough to read a sentence twice, in ms; the clock stops under the pointer and the focus. */
const READING_TIME = 7000

/** What `Basis` shows. One queue for the page: a message may come from a command far from any component. */
export const meldingen = new ToastQueue<MeldingInhoud>({ maxVisibleToasts: 4 })

/** Shows a short message at the foot of the page; returns the way to take it back. */
export function meld(inhoud: MeldingInhoud): () => void {
  const stays = inhoud.action !== undefined || inhoud.tone === 'alert'
  const key = meldingen.add(inhoud, stays ? {} : { timeout: READING_TIME })
  return () => meldingen.close(key)
}
