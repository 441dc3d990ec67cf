/** Which column is read as what. Native selects: a sheet can have many columns. */
import { type Kolom, KOLOM_NAAM, KOLOMMEN } from '../../domain/lijst/lijstkolommen'
import type { Lezing } from '../../domain/lijst/lijst'
import { Vink } from '../../ui/Vink'
import styles from './lijst.module.css'

type Props = {
  lezing: Lezing
  onKolom: (index: number, kolom: Kolom | null) => void
  onKop: (heeftKop: boolean) => void
}

export function Kolomkeuze({ lezing: { koppen, kolommen, heeftKop, koprij }, onKolom, onKop }: Props) {
  return (
    <fieldset className={styles.kolomkeuze} aria-label="Kolommen">
      <Vink
        label={koprij === 1 ? 'De eerste rij is een kop' : `Rij ${koprij} is de kop`}
        value={heeftKop}
        onChange={onKop}
      />
      <div className={styles.kolommen}>
        {kolommen.map((kolom, i) => (
          // eslint-disable-next-line react/no-array-index-key -- a column is its place, and two may have the same words above them
          <label key={i} className={styles.kolom} data-leeg={kolom === null || undefined}>
            <span title={koppen[i]}>{koppen[i]}</span>
            <select
              value={kolom ?? ''}
              onChange={({ target }) => onKolom(i, KOLOMMEN.find((naam) => naam === target.value) ?? null)}
            >
              <option value="">niet inlezen</option>
              {KOLOMMEN.map((naam) => (
                <option key={naam} value={naam}>
                  {KOLOM_NAAM[naam]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
