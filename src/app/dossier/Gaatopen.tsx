/** What stands where a dossier comes, while its code and then its content are on their way, and where they do not come. */
import { type Mislukking, zegWaarom } from '../../taal/mislukking'
import { Knop } from '../../ui/Knop'
import { Leeg } from '../../ui/Leeg'
import styles from './gaatopen.module.css'
import { gaNaar, START } from '../toestel/route'

export const GaatOpen = () => <output className={styles.wacht}>Het dossier gaat open…</output>

export function NietOpen({ mislukking }: { mislukking: Mislukking }) {
  return (
    <main className={styles.wacht}>
      <Leeg
        title="Dit dossier gaat niet open"
        action={
          <Knop variant="primair" onPress={() => gaNaar(START)}>
            Naar alle dossiers
          </Knop>
        }
      >
        {zegWaarom(mislukking)} Er is niets gewijzigd.
      </Leeg>
    </main>
  )
}
