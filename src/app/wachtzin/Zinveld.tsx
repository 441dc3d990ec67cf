/** The field for a pass phrase: covered until somebody wants to see it. It is no text of the dossier and is kept nowhere. */
import { useId, useState } from 'react'
import { Vink } from '../../ui/Vink'
import styles from './wachtzin.module.css'

type Props = {
  label: string
  zin: string
  onZin: (zin: string) => void
  /** Whether the browser may offer to think of one. */
  isNieuw: boolean
  uitlegId?: string
}

export function Zinveld({ label, zin, onZin, isNieuw, uitlegId }: Props) {
  const [zichtbaar, setZichtbaar] = useState(false)
  const id = useId()
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.veld}
        type={zichtbaar ? 'text' : 'password'}
        value={zin}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog that asks one thing
        autoFocus
        autoComplete={isNieuw ? 'new-password' : 'current-password'}
        spellCheck={false}
        aria-describedby={uitlegId}
        onChange={({ target }) => onZin(target.value)}
      />
      <Vink label="Toon wat ik typ" value={zichtbaar} onChange={setZichtbaar} />
    </>
  )
}
