import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import styles from './Veld.module.css'

export type VeldProps = {
  label: string
  /** The label stays for screen readers only, where the place says enough to the eye. */
  labelHidden?: boolean
  hint?: string
  /** What is wrong and how to mend it; makes the field invalid. */
  error?: string | undefined
  disabled?: boolean
}

/** Label above, field in the middle, hint and error beneath. Has to stand inside a field of React Aria. */
export function VeldTekst({
  label,
  labelHidden = false,
  hint,
  error,
  children,
}: VeldProps & { children: ReactNode }) {
  return (
    <>
      {!labelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      {children}
      {/* Always there: React Aria looks for it once, and does not see one that comes while somebody types. */}
      <Text slot="description" className={styles.hint ?? ''} hidden={hint === undefined}>
        {hint}
      </Text>
      {error !== undefined && <FieldError className={styles.fout ?? ''}>{error}</FieldError>}
    </>
  )
}
