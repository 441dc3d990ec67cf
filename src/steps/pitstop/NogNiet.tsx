/** What the map cannot say yet. Not knowing is a finding too: it goes along to the plan. */
import { useAfleiding } from '../../store/hooks'
import { useZin } from '../../store/namen'
import styles from './pitstop.module.css'

export const NOG_NIET = 'Wat weten we nog niet?'

export function NogNiet() {
  const zinnen = useAfleiding(({ pitstop }) => pitstop.wetenWeNogNiet)
  const isLeeg = useAfleiding((afleiding) => afleiding.isLeeg)
  const zeg = useZin()
  if (!zinnen) return null
  if (zinnen.length === 0) {
    return (
      <p className={styles.zacht}>
        {isLeeg ? 'Dat blijkt zodra er iemand op de kaart staat.' : 'De kaart laat nu geen vragen open.'}
      </p>
    )
  }
  return (
    <ul className={styles.zinnen}>
      {zinnen.map(zeg).map((zin) => (
        <li key={zin} dir="auto">
          {zin}
        </li>
      ))}
    </ul>
  )
}
