import { Input, SearchField } from 'react-aria-components'
import { IcoonZoek } from './icoon'
import styles from './Veld.module.css'

export type ZoekveldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  autoFocus?: boolean
}

/** Narrows what is in sight with every letter; Escape empties it. Nothing is saved, so there is no draft. */
export function Zoekveld({ label, value, onChange, placeholder, autoFocus = false }: ZoekveldProps) {
  return (
    <SearchField
      className={styles.veld ?? ''}
      aria-label={label}
      value={value}
      onChange={onChange}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- for a list that opens to be searched
      autoFocus={autoFocus}
    >
      <div className={styles.zoek}>
        <IcoonZoek aria-hidden size={18} />
        <Input className={styles.invoer ?? ''} placeholder={placeholder ?? label} />
      </div>
    </SearchField>
  )
}
