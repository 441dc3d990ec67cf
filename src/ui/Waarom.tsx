/** Where the method says so. A code means nothing to who reads the sentence: it stands behind a word, for who wants to look it up. */
import { useState } from 'react'
import styles from './Waarom.module.css'

/** `code` is a paragraph of the Handreiking, «S2.4». Stands at the end of a sentence, never in a heading: it would be read as part of the name. */
export function Waarom({ code }: { code: string }) {
  const [open, setOpen] = useState(false)
  return (
    <span className={styles.bron}>
      <button type="button" className={styles.waarom} aria-expanded={open} onClick={() => setOpen(!open)}>
        waarom?
      </button>
      {open && ` Handreiking polarisatie, ${code}`}
    </span>
  )
}
