/** Which column is read as what, with what was seen in it. Native selects: a sheet can have many columns. */
import { type Kolom, KOLOM_NAAM, KOLOMMEN, type Polen } from '../../domain/lijst/lijstkolommen'
import type { Pool } from '../../domain/lijst/lijstplaats'
import type { Lezing } from '../../domain/lijst/lijst'
import { useTekst } from '../../store/naam'
import styles from './kolommen.module.css'

type Props = {
  lezing: Lezing
  polen: Polen | undefined
  voor: Readonly<Record<number, Pool>>
  onKolom: (index: number, kolom: Kolom | null) => void
  /** The row that is the header; null when there is none. */
  onKop: (rij: number | null) => void
  onVoor: (kolom: number, pool: Pool) => void
}

/** What is asked of a column whose scale does not say which end is which. */
const VRAAG = {
  as: '',
  voorTegen: 'Welke pool is voor?',
  plusMin: 'Welke pool is +?',
  vijf: 'Welke pool is 5?',
}

export function Kolomkeuze({ lezing, polen, voor, onKolom, onKop, onVoor }: Props) {
  const toon = useTekst()
  const { koppen, kolommen, duidingen, heeftKop, koprij, kopkeuzes, vragen } = lezing
  return (
    <fieldset className={styles.kolomkeuze} aria-label="Kolommen">
      <label className={styles.koprij}>
        <span>De kop staat op</span>
        <select
          value={heeftKop ? String(koprij) : ''}
          onChange={({ target }) => onKop(target.value === '' ? null : Number(target.value))}
        >
          {kopkeuzes.map(({ rij, tekst }) => (
            <option key={rij} value={rij}>{`rij ${rij}: ${tekst}`}</option>
          ))}
          <option value="">geen enkele rij: er is geen kop</option>
        </select>
      </label>
      <div className={styles.kolommen}>
        {kolommen.map((kolom, i) => {
          const duiding = duidingen[i]
          // A blank column says nothing, and would only be in the way.
          if (!duiding || (duiding.isLeeg && kolom === null)) return null
          return (
            // eslint-disable-next-line react/no-array-index-key -- a column is its place, and two may have the same words above them
            <div key={i} className={styles.kolom} data-leeg={kolom === null || undefined}>
              <label>
                <span title={koppen[i]}>{koppen[i]}</span>
                <select
                  value={kolom ?? ''}
                  onChange={({ target }) =>
                    onKolom(i, KOLOMMEN.find((naam) => naam === target.value) ?? null)
                  }
                >
                  <option value="">niet inlezen</option>
                  {KOLOMMEN.map((naam) => (
                    <option key={naam} value={naam}>
                      {KOLOM_NAAM[naam]}
                    </option>
                  ))}
                </select>
              </label>
              <p className={styles.waarom}>{duiding.waarom}</p>
              <p className={styles.voorbeelden} aria-label={`Voorbeelden uit ${koppen[i]}`}>
                {duiding.voorbeelden.map((cel) => (
                  <span key={cel} className={styles.voorbeeld} dir="auto">
                    {cel}
                  </span>
                ))}
              </p>
            </div>
          )
        })}
      </div>
      {polen &&
        vragen.map((i) => (
          <fieldset key={i} className={styles.vraag}>
            <legend>{`«${koppen[i]}»: ${VRAAG[duidingen[i]?.schaal ?? 'voorTegen']}`}</legend>
            {(['wij', 'zij'] as const).map((pool) => (
              <label key={pool}>
                <input
                  type="radio"
                  name={`voor-${i}`}
                  checked={voor[i] === pool}
                  onChange={() => onVoor(i, pool)}
                />
                {toon(polen[pool]) || (pool === 'wij' ? 'links (wij)' : 'rechts (zij)')}
              </label>
            ))}
          </fieldset>
        ))}
    </fieldset>
  )
}
