/** What would come onto the map, row by row. Native checkboxes and selects: a thousand of anything else would make the dialog slow. */
import {
  ACTOR_SOORT_NAAM,
  ACTOR_SOORTEN,
  EENHEID_NAAM,
  ROL_NAAM,
  VERONTRUSTING_NAAM,
} from '../../domain/model/actor'
import { ZONE_NAAM } from '../../domain/model/zone'
import styles from './lijst.module.css'
import type { Besluit, Regel } from './regels'
import { zegGetal } from '../../taal/getal'

type Props = { regels: readonly Regel[]; besluit: (regel: Regel, wat: Besluit) => void }

/** Everything that comes along besides the name and the soort, in one line. */
const rest = (regel: Regel): string =>
  [
    regel.omvang === undefined ? '' : `± ${zegGetal(regel.omvang)}`,
    regel.plaats === undefined
      ? ''
      : `plaats ${typeof regel.plaats === 'number' ? zegGetal(regel.plaats) : ZONE_NAAM[regel.plaats]}`,
    regel.verontrusting ? VERONTRUSTING_NAAM[regel.verontrusting] : '',
    regel.eenheid ? EENHEID_NAAM[regel.eenheid] : '',
    ...(regel.rollen ?? []).map((rol) => ROL_NAAM[rol]),
    regel.sector ?? '',
    regel.bezorgdheden?.join(', ') ?? '',
    regel.schuilnaam ? `schuilnaam ${regel.schuilnaam}` : '',
    regel.nota ? 'met nota' : '',
  ]
    .filter(Boolean)
    .map((deel) => ` · ${deel}`)
    .join('')

export function Lijsttabel({ regels, besluit }: Props) {
  return (
    <table className={styles.tabel}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.onzichtbaar}>Gaat mee</span>
          </th>
          <th scope="col">Naam</th>
          <th scope="col">Soort</th>
          <th scope="col">Waarom</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.sleutel} data-mee={regel.mee || undefined}>
            <td>
              <input
                type="checkbox"
                checked={regel.mee}
                aria-label={`${regel.naam} gaat mee`}
                onChange={(event) => besluit(regel, { mee: event.target.checked })}
              />
            </td>
            <td className={styles.naam} dir="auto">
              {regel.naam}
              <span className={styles.zacht}>{rest(regel)}</span>
            </td>
            <td>
              <select
                aria-label={`Soort van ${regel.naam}`}
                value={regel.soort}
                onChange={(event) => {
                  const soort = ACTOR_SOORTEN.find((kandidaat) => kandidaat === event.target.value)
                  if (soort) besluit(regel, { soort })
                }}
              >
                {ACTOR_SOORTEN.map((soort) => (
                  <option key={soort} value={soort}>
                    {ACTOR_SOORT_NAAM[soort]}
                  </option>
                ))}
              </select>
            </td>
            <td className={styles.zacht}>{regel.dubbel ? 'staat er al' : (regel.geraden ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
