import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { Optie } from './Keuze'
import styles from './Keuzerij.module.css'
import { VeldTekst, type VeldProps } from './Veld'
import veldStyles from './Veld.module.css'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from './verschilt'

export type KeuzerijProps<T extends string> = VeldProps & {
  value: T | null | Verschilt
  options: readonly Optie<T>[]
  onChange: (value: T) => void
  compact?: boolean
}

/** A few choices laid open beside each other, one of them chosen. Wraps when there is no room. */
export function Keuzerij<T extends string>({
  value,
  options,
  onChange,
  compact = false,
  ...veld
}: KeuzerijProps<T>) {
  const isMixed = value === VERSCHILT
  return (
    <RadioGroup
      className={veldStyles.veld ?? ''}
      orientation="horizontal"
      value={isMixed ? null : value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen)
        if (option) onChange(option.id)
      }}
      isDisabled={veld.disabled ?? false}
      isInvalid={veld.error !== undefined}
      {...(veld.labelHidden ? { 'aria-label': veld.label } : {})}
    >
      <VeldTekst {...veld} {...(isMixed ? { hint: VERSCHILT_TEKST } : {})}>
        <div className={styles.rij} data-compact={compact || undefined}>
          {options.map(({ id, label, icon: Icon, disabled = false }) => (
            <RadioField key={id} value={id} isDisabled={disabled}>
              <RadioButton className={styles.punt ?? ''}>
                {Icon && <Icon aria-hidden size={18} />}
                {label}
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </VeldTekst>
    </RadioGroup>
  )
}
