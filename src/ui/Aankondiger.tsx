import { useEffect, useState } from 'react'
import { listenToAankondigingen } from './aankondiging'
import styles from './onzichtbaar.module.css'

type Line = { id: number; text: string }

/** What came before is long read by then; a few, because two things can be said in one breath and none may get lost. */
const LINES_MAX = 5

/**
 * The live region of the page; there is one, inside `Basis`. Each sentence is a line of its own: a line that is added is read, also when it says the
 * same as the one before. `data-live-announcer` keeps it audible while a dialog hides the rest of the page.
 */
export function Aankondiger() {
  const [lines, setLines] = useState<readonly Line[]>([])
  useEffect(
    () =>
      listenToAankondigingen((text) =>
        setLines((now) =>
          text === null ? [] : [...now, { id: (now.at(-1)?.id ?? 0) + 1, text }].slice(-LINES_MAX),
        ),
      ),
    [],
  )
  return (
    <div className={styles.onzichtbaar} data-live-announcer="true">
      <div role="log" aria-live="polite" aria-relevant="additions">
        {lines.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
    </div>
  )
}
