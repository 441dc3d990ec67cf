/** The seven kinds of relatie, each with its line and its meaning in sight. Radio buttons of the browser, dressed as cards. */
import { useId } from 'react'
import { RELATIE, RELATIE_TYPEN, type RelatieType } from '../../domain/model/relatie'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from '../../ui/verschilt'
import { Relatielijntje } from './Relatielijntje'
import styles from '../fiche/fiche.module.css'
import relatieStyles from './relatie.module.css'
import { hoofdletter } from '../../taal/woorden'

type Props = { label: string; value: RelatieType | Verschilt; onChange: (type: RelatieType) => void }

export function Typekeuze({ label, value, onChange }: Props) {
  const naam = useId()
  return (
    <fieldset className={relatieStyles.typen}>
      <legend className={relatieStyles.legende}>
        {label}
        {value === VERSCHILT && <span className={styles.zacht}> · {VERSCHILT_TEKST}</span>}
      </legend>
      {RELATIE_TYPEN.map((type) => (
        <label key={type} className={relatieStyles.type}>
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
          <span id={`${naam}-${type}`} className={relatieStyles.betekenis}>
            {RELATIE[type].betekenis}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
