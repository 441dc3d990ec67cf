/** What the bars say, in words beside a sample. */
import { ACTIE_STANDEN } from '../../../domain/model/actie'
import { ACTIE_STAND_NAAM } from '../../../domain/model/actiewoorden'
import { ICONEN } from '../../../ui/iconen'
import { IcoonVink } from '../../../ui/icoon'
import styles from './tijdlijn.module.css'

export function Legende() {
  const Ster = ICONEN.hoofdzaak
  return (
    <ul className={styles.legende} aria-label="Legende">
      {ACTIE_STANDEN.map((stand) => (
        <li key={stand}>
          <span className={styles.staal} data-stand={stand} />
          {stand === 'klaar' && <IcoonVink aria-hidden size={16} />}
          {ACTIE_STAND_NAAM[stand]}
        </li>
      ))}
      <li>
        <Ster aria-hidden size={16} />
        prioritair
      </li>
      <li>
        <span className={styles.merkstaal} />
        even terugkijken
      </li>
      <li>
        <span className={styles.spanstaal} />
        kan spannend worden
      </li>
    </ul>
  )
}
