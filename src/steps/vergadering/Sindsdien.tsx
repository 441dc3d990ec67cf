/** What changed since the meeting before this one, out of the momentopname that it kept; one press puts it in the verslag. */
import type { Id } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { keepVergadermoment } from '../../store/mutaties'
import { takeOverSindsdien, useSindsVorige } from '../../store/vergaderen'
import { zegDatum } from '../../taal/datum'
import { IcoonMomentopname, IcoonPlus } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Deel } from './Deel'
import styles from './vergadering.module.css'

export function Sindsdien({ id }: { id: Id }) {
  const werkruimte = useWerkruimte()
  const { vorige, zinnen } = useSindsVorige(id)
  const bewaard = useDossier(
    ({ vergaderingen, momentopnames }) => momentopnames[vergaderingen[id]?.momentopname ?? '']?.datum,
  )
  return (
    <Deel titel="Sinds vorige keer">
      {zinnen === null && (
        <p className={styles.zacht}>
          {vorige !== null
            ? 'Bij de vorige vergadering is niets bewaard om mee te vergelijken.'
            : 'Dit is de eerste vergadering van deze groep in dit dossier.'}
        </p>
      )}
      {zinnen?.length === 0 && (
        <p className={styles.zacht}>Sinds {zegDag(vorige ?? '')} is niets verschoven.</p>
      )}
      {zinnen && zinnen.length > 0 && (
        <>
          <ul className={styles.zinnen} aria-label="Wat veranderde">
            {zinnen.map((zin) => (
              <li key={zin} dir="auto">
                {zin}
              </li>
            ))}
          </ul>
          <div>
            <Knop compact icon={IcoonPlus} onPress={() => takeOverSindsdien(werkruimte, id)}>
              Zet dit in het verslag
            </Knop>
          </div>
        </>
      )}
      <div className={styles.rij}>
        <Knop
          compact
          icon={IcoonMomentopname}
          onPress={() => {
            werkruimte.omgeving.flush()
            const gemaakt = keepVergadermoment(werkruimte.document, id)
            if (!gemaakt.ok) werkruimte.omgeving.meld({ text: gemaakt.reden, tone: 'alert' })
          }}
        >
          Bewaar hoe het nu staat
        </Knop>
        <span className={styles.zacht}>
          {bewaard === undefined
            ? 'Dan vertelt de volgende vergadering wat er sindsdien veranderde.'
            : `Bewaard op ${zegDatum(bewaard)}.`}
        </span>
      </div>
    </Deel>
  )
}

const zegDag = (datum: string): string => (datum ? zegDatum(datum) : 'vorige keer')
