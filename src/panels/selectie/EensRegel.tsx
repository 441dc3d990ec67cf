/** Said where the slider would be: the room agreed on this place, since when, and how it is opened again. */
import type { Actor } from '../../domain/model/actor'
import type { Id } from '../../domain/model/grond'
import { findEens } from '../../domain/model/zone'
import { useWerkruimte } from '../../store/hooks'
import type { Afgeschermd } from '../../store/dossiertekst'
import { editEens } from '../../store/mutaties'
import { opdracht } from '../../store/opdracht/opdrachten'
import { zegDatum } from '../../taal/datum'
import { ICONEN } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import styles from '../fiche/fiche.module.css'

export function EensRegel({ actoren, hier }: { actoren: readonly Afgeschermd<Actor>[]; hier: Id }) {
  const werkruimte = useWerkruimte()
  const [eerste] = actoren
  if (!eerste) return null
  const ids = actoren.map(({ id }) => id)
  return (
    <>
      <p className={styles.regel}>
        {actoren.length === 1
          ? `Over deze plaats zijn jullie het eens sinds ${zegDatum(findEens(eerste, hier) ?? '')}.`
          : `Over ${actoren.length} van deze plaatsen zijn jullie het eens.`}
      </p>
      <div className={styles.knoppen}>
        <Knop compact icon={ICONEN.bespreek} onPress={() => editEens(werkruimte.document, hier, ids, false)}>
          {opdracht('bespreek').label}
        </Knop>
      </div>
    </>
  )
}
