/** Whether the places that the app gave by itself are right: one gesture says so, for all of them at once. */
import type { ReactNode } from 'react'
import { verwijsAlle } from '../domain/lezing/omdat'
import type { Id } from '../domain/model/grond'
import { useWerkruimte } from '../store/hooks'
import { confirmPlaatsen } from '../store/mutaties'
import { Knop } from '../ui/Knop'
import { IcoonVink } from '../ui/icoon'
import styles from './plekvraag.module.css'
import { Namenlijst } from './zin/ZinTekst'

const NOEM_TOT = 8

type Props = {
  /** At least one. */
  actoren: readonly Id[]
  tegenstelling: Id
  /** Whose place it is; without it they are named. */
  children?: ReactNode
}

export function PlekVraag({ actoren, tegenstelling, children }: Props) {
  const { document } = useWerkruimte()
  const isEen = actoren.length === 1
  return (
    <div className={styles.vraag}>
      <p>
        {children ?? (
          <>
            Middenveld zette zelf op de kaart:{' '}
            <Namenlijst verwijzingen={verwijsAlle('actor', actoren)} max={NOEM_TOT} />.
          </>
        )}{' '}
        {isEen
          ? 'Klopt die plek? Tot dan telt ze niet mee.'
          : 'Kloppen die plekken? Tot dan tellen ze niet mee.'}{' '}
        Verschuiven kan ook.
      </p>
      <Knop compact icon={IcoonVink} onPress={() => confirmPlaatsen(document, tegenstelling, actoren)}>
        {isEen ? 'Deze plek klopt' : `Deze ${actoren.length} plekken kloppen`}
      </Knop>
    </div>
  )
}
