/** Where the method says so. A code means nothing to who reads the sentence: it stands behind a word, for who wants to look it up. */
import { type ReactNode, useState } from 'react'
import styles from './Waarom.module.css'

/**
 * `code` is a paragraph of the Handreiking as Middenveld numbers them, «S2.4». Stands at the end of a sentence, never in a heading: it would be read
 * as part of the name. `children`: what else somebody wants to know who asks, such as what the words mean; drawn only then.
 */
export function Waarom({ code, children }: { code: string; children?: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <span className={styles.bron}>
      <button type="button" className={styles.waarom} aria-expanded={open} onClick={() => setOpen(!open)}>
        waarom?
      </button>
      {open && (
        <>
          {children?.()} Handreiking polarisatie, deel {code} in onze nummering.
        </>
      )}
    </span>
  )
}
