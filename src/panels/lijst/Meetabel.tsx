/** Rows of which people tick which come along. Native checkboxes and selects: a thousand of anything else would make a dialog slow. */
import type { ReactNode } from 'react'
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN, type ActorSoort } from '../../domain/model/actor'
import styles from './lijst.module.css'

/** `koppen`: above what stands behind the tick. */
export function Meetabel({ koppen, children }: { koppen: readonly string[]; children: ReactNode }) {
  return (
    <table className={styles.tabel}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.onzichtbaar}>Gaat mee</span>
          </th>
          {koppen.map((kop) => (
            <th key={kop} scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

type Rijprops = {
  /** What is ticked, as a screen reader says it before «gaat mee». */
  wie: string
  mee: boolean
  uit?: boolean
  onMee: (mee: boolean) => void
  /** What the row is called, with what belongs to it. */
  naam: ReactNode
  /** The other cells. */
  children: ReactNode
}

export function Meerij({ wie, mee, uit = false, onMee, naam, children }: Rijprops) {
  return (
    <tr data-mee={mee || undefined}>
      <td>
        <input
          type="checkbox"
          checked={mee}
          disabled={uit}
          aria-label={`${wie} gaat mee`}
          onChange={(event) => onMee(event.target.checked)}
        />
      </td>
      <td className={styles.naam} dir="auto">
        {naam}
      </td>
      {children}
    </tr>
  )
}

type Soortprops = { wie: string; soort: ActorSoort; uit?: boolean; onKies: (soort: ActorSoort) => void }

export function Soortkeuze({ wie, soort, uit = false, onKies }: Soortprops) {
  return (
    <select
      aria-label={`Soort van ${wie}`}
      value={soort}
      disabled={uit}
      onChange={(event) => {
        const gekozen = ACTOR_SOORTEN.find((kandidaat) => kandidaat === event.target.value)
        if (gekozen) onKies(gekozen)
      }}
    >
      {ACTOR_SOORTEN.map((een) => (
        <option key={een} value={een}>
          {ACTOR_SOORT_NAAM[een]}
        </option>
      ))}
    </select>
  )
}

/** Below a table that shows the first of many. */
export const Rest = ({ getoond, van }: { getoond: number; van: number }) =>
  van <= getoond ? null : (
    <p className={styles.zacht}>{`Je ziet de eerste ${getoond}. De rest gaat ook mee.`}</p>
  )
