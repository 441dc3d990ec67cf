/** Whether the place that the app gave by itself is right: one gesture says so, for all of them at once. */
import type { ReactNode } from 'react'
import type { Id } from '../domain/model/grond'
import { useWerkruimte } from '../store/hooks'
import { confirmPlaatsen } from '../store/mutaties'
import { Knop } from '../ui/Knop'
import { IcoonVink } from '../ui/icoon'
import styles from './plekvraag.module.css'

type Props = {
  actoren: readonly Id[]
  tegenstelling: Id
  /** The question, with the names. */
  children: ReactNode
}

export function PlekVraag({ actoren, tegenstelling, children }: Props) {
  const { document } = useWerkruimte()
  return (
    <div className={styles.vraag}>
      <p>{children}</p>
      <Knop compact icon={IcoonVink} onPress={() => confirmPlaatsen(document, tegenstelling, actoren)}>
        {actoren.length === 1 ? 'Deze plek klopt' : `Deze ${actoren.length} plekken kloppen`}
      </Knop>
    </div>
  )
}
