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
    <div className={`${styles.veld} ${styles.zoek}`}>
      <IcoonZoek aria-hidden size={18} />
      <input
        type="search"
        className={styles.invoer}
        aria-label={label}
        placeholder={placeholder ?? label}
        autoComplete="off"
        value={value}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- for a list that opens to be searched
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          // It empties the field and closes nothing around it.
          event.preventDefault()
          event.stopPropagation()
          onChange('')
        }}
      />
    </div>
  )
}
