import { SwitchButton, SwitchField, Text } from 'react-aria-components'
import styles from './Vink.module.css'

export type SchakelaarProps = {
  label: string
  hint?: string
  value: boolean
  onChange: (value: boolean) => void
  disabled?: boolean
}

/** On or off, as a state of the tool that takes effect at once. */
export function Schakelaar({ label, hint, value, onChange, disabled = false }: SchakelaarProps) {
  return (
    <SwitchField
      className={styles.schakelaar ?? ''}
      isSelected={value}
      onChange={onChange}
      isDisabled={disabled}
    >
      <SwitchButton className={styles.vink ?? ''}>
        <span className={styles.spoor}>
          <span className={styles.duim} />
        </span>
        <span className={styles.woorden}>{label}</span>
      </SwitchButton>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </SwitchField>
  )
}
