import { useId } from 'react'
import { CheckboxButton, CheckboxField, Group } from 'react-aria-components'
import { IcoonMin, IcoonVink, type Icoon } from './icoon'
import veld from './Veld.module.css'
import { VERSCHILT, type Verschilt } from './verschilt'
import styles from './Vink.module.css'

export type VinkGroepOptie<T extends string> = {
  id: T
  label: string
  value: boolean | Verschilt
  icon?: Icoon
  disabled?: boolean
}

export type VinkGroepProps<T extends string> = {
  label: string
  labelHidden?: boolean
  hint?: string
  options: readonly VinkGroepOptie<T>[]
  onChange: (id: T, value: boolean) => void
}

/** Any number out of a few, as chips. A mark says what the colour says. */
export function VinkGroep<T extends string>({
  label,
  labelHidden = false,
  hint,
  options,
  onChange,
}: VinkGroepProps<T>) {
  const id = useId()
  return (
    <Group
      className={veld.veld ?? ''}
      {...(labelHidden ? { 'aria-label': label } : { 'aria-labelledby': id })}
      {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
    >
      {!labelHidden && (
        <span id={id} className={veld.label}>
          {label}
        </span>
      )}
      <div className={styles.chips}>
        {options.map(({ id: option, label: words, value, icon: Icon, disabled = false }) => (
          <CheckboxField
            key={option}
            isSelected={value === true}
            isIndeterminate={value === VERSCHILT}
            isDisabled={disabled}
            onChange={(chosen) => onChange(option, chosen)}
          >
            <CheckboxButton className={styles.chip ?? ''}>
              {value === VERSCHILT ? (
                <IcoonMin aria-hidden size={16} />
              ) : value ? (
                <IcoonVink aria-hidden size={16} />
              ) : (
                Icon && <Icon aria-hidden size={16} />
              )}
              {words}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={veld.hint}>
          {hint}
        </span>
      )}
    </Group>
  )
}
