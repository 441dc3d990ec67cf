import { CheckboxButton, CheckboxField, Text } from 'react-aria-components'
import { IcoonMin, IcoonVink } from './icoon'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from './verschilt'
import styles from './Vink.module.css'

export type VinkProps = {
  label: string
  /** Where the label alone says too little to who hears it: its words, and what it is about. */
  spoken?: string
  hint?: string
  /** `VERSCHILT` shows a dash; the first press then sets it for all. */
  value: boolean | Verschilt
  onChange: (value: boolean) => void
  disabled?: boolean
}

/** Yes or no, as a fact about something. */
export function Vink({ label, spoken, hint, value, onChange, disabled = false }: VinkProps) {
  const isMixed = value === VERSCHILT
  const words = isMixed ? VERSCHILT_TEKST : hint
  return (
    <CheckboxField
      className=""
      {...(spoken ? { 'aria-label': spoken } : {})}
      isSelected={value === true}
      isIndeterminate={isMixed}
      onChange={onChange}
      isDisabled={disabled}
    >
      <CheckboxButton className={styles.vink ?? ''}>
        <span className={styles.hok}>
          {isMixed ? <IcoonMin aria-hidden size={16} /> : value && <IcoonVink aria-hidden size={16} />}
        </span>
        <span className={styles.woorden}>{label}</span>
      </CheckboxButton>
      {words !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {words}
        </Text>
      )}
    </CheckboxField>
  )
}
