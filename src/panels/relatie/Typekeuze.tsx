/** The seven kinds of relatie, each with its line and its meaning in sight. Radio buttons of the browser, dressed as cards. */
import { useId } from 'react'
import { hoofdletter } from '../../domain/model/actor'
import { RELATIE, RELATIE_TYPEN, type RelatieType } from '../../domain/model/relatie'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from '../../ui/verschilt'
import { Relatielijntje } from './Relatielijntje'
import styles from '../fiche/fiche.module.css'

type Props = { label: string; value: RelatieType | Verschilt; onChange: (type: RelatieType) => void }

export function Typekeuze({ label, value, onChange }: Props) {
  const naam = useId()
  return (
    <fieldset className={styles.typen}>
      <legend className={styles.legende}>
        {label}
        {value === VERSCHILT && <span className={styles.zacht}> · {VERSCHILT_TEKST}</span>}
      </legend>
      {RELATIE_TYPEN.map((type) => (
        <label key={type} className={styles.type}>
          <input
            type="radio"
            name={naam}
            value={type}
            checked={value === type}
            aria-describedby={`${naam}-${type}`}
            onChange={() => onChange(type)}
          />
          <Relatielijntje type={type} />
          <span>{hoofdletter(RELATIE[type].naam)}</span>
          <span id={`${naam}-${type}`} className={styles.betekenis}>
            {RELATIE[type].betekenis}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
