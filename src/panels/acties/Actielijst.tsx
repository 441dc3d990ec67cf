/** Acties of the room, one card each. */
import type { Actie } from '../../domain/actie'
import type { ActiesLezing } from '../../domain/derive/afleiding'
import styles from './acties.module.css'
import { Actiekaart } from './Actiekaart'

export function Actielijst({ acties, lezing }: { acties: readonly Actie[]; lezing: ActiesLezing }) {
  if (acties.length === 0) return null
  return (
    <ul className={styles.lijst} aria-label="Acties van jullie">
      {acties.map((actie) => (
        <Actiekaart
          key={actie.id}
          actie={actie}
          wie={lezing.wie[actie.id]}
          grondWeg={lezing.grondWeg[actie.id]}
        />
      ))}
    </ul>
  )
}
