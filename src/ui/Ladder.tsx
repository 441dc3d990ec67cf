import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import styles from './Ladder.module.css'

export type Sport = { id: string; label: string; hint?: string | undefined }

export type LadderProps = {
  label: string
  value: string | null
  /** Low to high. */
  rungs: readonly Sport[]
  onChange: (id: string) => void
}

/** A choice on a picture of a ladder: the lowest rung is at the bottom, and each higher one reaches further. */
export function Ladder({ label, value, rungs, onChange }: LadderProps) {
  return (
    <RadioGroup className={styles.ladder ?? ''} aria-label={label} value={value} onChange={onChange}>
      {rungs.toReversed().map(({ id, label: words, hint }, i) => (
        <RadioField
          key={id}
          value={id}
          className={styles.sport ?? ''}
          style={{ '--hoogte': rungs.length - i } as Record<string, unknown>}
        >
          <RadioButton className={styles.knop ?? ''}>
            <span className={styles.naam}>{words}</span>
            {hint !== undefined && <span className={styles.hint}>{hint}</span>}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
