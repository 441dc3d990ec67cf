import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type MeldingInhoud = {
  text: string
  /** An alert stays until it is dismissed. */
  tone?: 'rustig' | 'alert'
  /** It was announced already: it is only shown. */
  isGezegd?: boolean
  /** A button «Zet terug», for as long as the message stands there. */
  zetTerug?: () => void
  /** A button of its own; the message stays until somebody decides. */
  doe?: { label: string; druk: () => void }
  onClose?: () => void
}

/** Long enough to read a sentence twice, in ms; the clock stops under the pointer and the focus. */
const READING_TIME = 7000

/** Long enough to see that something went and to reach for it, in ms. */
const BEDENKTIJD = 10_000

/** What `Basis` shows. One queue for the page: a message may come from a command far from any component. */
export const meldingen = new ToastQueue<MeldingInhoud>({ maxVisibleToasts: 4 })

/** The element around them, while there are any. */
export const meldingstreek: { current: HTMLDivElement | null } = { current: null }

/** Shows a short message at the foot of the page; returns the way to take it back. */
export function meld(inhoud: MeldingInhoud): () => void {
  const { tone, zetTerug, doe, onClose } = inhoud
  const key = meldingen.add(inhoud, {
    ...(tone === 'alert' || doe ? {} : { timeout: zetTerug ? BEDENKTIJD : READING_TIME }),
    ...(onClose && { onClose }),
  })
  return () => meldingen.close(key)
}
