/** What the signalen say of one actie, in a few words. Closed, a card shows only what is grave: nobody is scolded by a list of acties. */
import type { Id } from '../../domain/model/grond'
import { ERNST_NAAM } from '../../domain/lezing/afleiding'
import { useAfleiding } from '../../store/hooks'
import { ICONEN } from '../../ui/iconen'
import { Code } from '../../velden/zin/Code'
import styles from './acties.module.css'

export function Actiesignalen({ id, alle }: { id: Id; alle: boolean }) {
  const kaarten = useAfleiding(({ signalen }) =>
    signalen.kaarten.filter(({ signalen: open }) =>
      open.some(
        ({ ernst, over }) =>
          (alle || ernst === 'stop' || ernst === 'letOp') &&
          over.some((wat) => wat.soort === 'actie' && wat.id === id),
      ),
    ),
  )
  if (!kaarten || kaarten.length === 0) return null
  return (
    <ul className={styles.signalen} aria-label="Om op te letten">
      {kaarten.map(({ code, titel, ernst, signalen: [eerste] }) => {
        const Teken = ICONEN[`ernst-${ernst}`]
        return (
          <li key={code}>
            <Teken aria-hidden size={18} />
            <span>
              <span className={styles.verborgen}>{ERNST_NAAM[ernst]}: </span>
              {titel} {eerste && <Code code={eerste.omdat.code} bij={eerste.omdat.zin} />}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
