/** The four fasen as a road, with what people think, feel and do in each; the one that counts now stands out. Source: method S0.4. */
import { readStrategie } from '../../domain/lezing/strategie'
import { FASEWEG } from '../../domain/vragen/fase'
import { useDossier } from '../../store/hooks'
import styles from './fasenweg.module.css'

const LAGEN = [
  ['denken', 'Denken'],
  ['voelen', 'Voelen'],
  ['doen', 'Doen'],
] as const

export function Fasenweg() {
  const hier = useDossier(
    ({ situatie }) => situatie,
    (situatie) => readStrategie(situatie).fase,
  )
  return (
    <ol className={styles.weg} aria-label="De weg in vier fasen">
      {FASEWEG.map((een) => (
        <li key={een.fase} aria-current={een.fase === hier ? 'step' : undefined} data-fase={een.fase}>
          <p className={styles.naam}>
            {een.fase} {een.naam}
          </p>
          <dl>
            {LAGEN.map(([laag, naam]) => (
              <div key={laag}>
                <dt>{naam}</dt>
                <dd>{een[laag]}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}
