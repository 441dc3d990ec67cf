/** Acties of the room, one card each. */
import type { Actie } from '../../domain/model/actie'
import type { ActiesLezing } from '../../domain/lezing/afleiding'
import type { Id } from '../../domain/model/grond'
import styles from './acties.module.css'
import { Actiekaart } from './Actiekaart'
import type { Afgeschermd } from '../../store/dossiertekst'

type Props = {
  acties: readonly Afgeschermd<Actie>[]
  lezing: Afgeschermd<ActiesLezing>
  /** Taken over just now. */
  vers?: Id | null
  onVersGezien?: () => void
}

export function Actielijst({ acties, lezing, vers = null, onVersGezien }: Props) {
  if (acties.length === 0) return null
  return (
    <ul className={styles.lijst} aria-label="Acties van jullie">
      {acties.map((actie) => (
        <Actiekaart
          key={actie.id}
          actie={actie}
          vers={actie.id === vers}
          onVersGezien={onVersGezien}
          wie={lezing.wie[actie.id]}
          grondWeg={lezing.grondWeg[actie.id]}
        />
      ))}
    </ul>
  )
}
