import { useState } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'
import { IcoonOmlaag, IcoonVink, type Icoon } from './icoon'
import styles from './Keuze.module.css'
import { useLaag } from './lagen'
import { VeldTekst, type VeldProps } from './Veld'
import veldStyles from './Veld.module.css'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from './verschilt'
import zweef from './Zweef.module.css'

export type Optie<T extends string> = {
  id: T
  label: string
  hint?: string
  icon?: Icoon
  disabled?: boolean
}

export type KeuzeProps<T extends string> = VeldProps & {
  value: T | null | Verschilt
  options: readonly Optie<T>[]
  onChange: (value: T | null) => void
  /** Adds a first option that means «nothing chosen»; without it a choice cannot be taken back. */
  emptyLabel?: string
  placeholder?: string
}

/** React Aria cannot hold `null` as an option. */
const NOTHING = '-geen-'

/** One out of a list that is too long to lay open. */
export function Keuze<T extends string>({
  value,
  options,
  onChange,
  emptyLabel,
  placeholder = 'Kies …',
  ...veld
}: KeuzeProps<T>) {
  const [open, setOpen] = useState(false)
  useLaag(open, () => setOpen(false))
  const isMixed = value === VERSCHILT
  const key = isMixed ? null : (value ?? (emptyLabel === undefined ? null : NOTHING))
  return (
    <Select
      className={veldStyles.veld ?? ''}
      isOpen={open}
      onOpenChange={setOpen}
      value={key}
      onChange={(chosen) => {
        if (chosen === NOTHING) onChange(null)
        else onChange(options.find(({ id }) => id === chosen)?.id ?? null)
      }}
      placeholder={isMixed ? VERSCHILT_TEKST : placeholder}
      isDisabled={veld.disabled ?? false}
      isInvalid={veld.error !== undefined}
      disabledKeys={options.filter(({ disabled }) => disabled === true).map(({ id }) => id)}
      {...(veld.labelHidden ? { 'aria-label': veld.label } : {})}
    >
      <VeldTekst {...veld}>
        <Button className={`${veldStyles.invoer} ${styles.knop}`}>
          <SelectValue className={styles.waarde ?? ''} />
          <IcoonOmlaag aria-hidden size={18} />
        </Button>
      </VeldTekst>
      <Popover className={zweef.vlak ?? ''} offset={6}>
        <ListBox className={zweef.lijst ?? ''}>
          {emptyLabel !== undefined && <Punt id={NOTHING} label={emptyLabel} />}
          {options.map((option) => (
            <Punt key={option.id} {...option} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}

function Punt({ id, label, hint, icon: Icon }: Omit<Optie<string>, 'disabled'>) {
  return (
    <ListBoxItem id={id} textValue={label} className={zweef.punt ?? ''}>
      {({ isSelected }) => (
        <>
          {Icon && <Icon aria-hidden size={18} />}
          <Text slot="label" className={zweef.woorden ?? ''}>
            {label}
          </Text>
          {hint !== undefined && (
            <Text slot="description" className={`${zweef.uitleg} ${styles.uitleg}`}>
              {hint}
            </Text>
          )}
          {isSelected && <IcoonVink aria-hidden size={18} className={zweef.rechts} />}
        </>
      )}
    </ListBoxItem>
  )
}
