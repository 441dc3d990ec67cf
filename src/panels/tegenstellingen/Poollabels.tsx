/** The two words of a tegenstelling: what the room calls wij, and what it calls zij. */
import { useRef } from 'react'
import { NAAM_MAX } from '../../domain/model/grond'
import type { Tegenstelling } from '../../domain/model/tegenstelling'
import { useWerkruimte } from '../../store/hooks'
import { editRecords } from '../../store/mutaties'
import { flushConcepten } from '../../ui/concepten'
import { Knop } from '../../ui/Knop'
import { type Schuilconcept, Schuilveld } from '../../velden/Schuiltekst'
import styles from './tegenstellingtabs.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

type Labels = { wij: string; zij: string }

/**
 * With a tegenstelling every word is saved as it is typed; without one (the first of a dossier) the words wait here until «klaar».
 * Enter walks from wij to zij to klaar.
 */
export function Poollabels({
  tegenstelling,
  onKlaar,
}: {
  tegenstelling: Afgeschermd<Tegenstelling> | null
  onKlaar: (labels: Labels) => void
}) {
  const werkruimte = useWerkruimte()
  const concept = useRef<Labels>({ wij: '', zij: '' })
  const zij = useRef<HTMLInputElement>(null)
  const klaar = () => {
    flushConcepten()
    onKlaar(concept.current)
  }
  const veld = (kant: keyof Labels): Schuilconcept & { maxLength: number } => ({
    value: tegenstelling?.[kant] ?? '',
    sleutel: `${tegenstelling?.id ?? 'eerste'}/${kant}`,
    maxLength: NAAM_MAX,
    onCommit(waarde: string, { burst }: { burst: string }) {
      concept.current = { ...concept.current, [kant]: waarde.trim() }
      if (!tegenstelling) return
      const label = kant === 'wij' ? 'Label van wij gewijzigd' : 'Label van zij gewijzigd'
      editRecords(
        werkruimte.document,
        'tegenstellingen',
        [tegenstelling.id],
        { [kant]: waarde.trim() },
        label,
        { continues: burst },
      )
    },
  })
  return (
    <fieldset
      className={styles.labels}
      aria-label="Woorden voor wij en zij"
      data-schrijfplek
      data-woorden={tegenstelling !== null || undefined}
    >
      <div className={styles.pool} data-kant="wij">
        <Schuilveld
          label="WIJ"
          placeholder="bewoners"
          // eslint-disable-next-line jsx-a11y/no-autofocus -- appears because somebody asked to rename
          autoFocus={tegenstelling !== null}
          selectOnFocus
          {...veld('wij')}
          onEnter={() => zij.current?.focus()}
          {...(tegenstelling ? { onEscape: klaar } : {})}
        />
      </div>
      <span className={styles.pijl} aria-hidden>
        ↔
      </span>
      <div className={styles.pool} data-kant="zij">
        <Schuilveld
          label="ZIJ"
          placeholder="jongeren"
          selectOnFocus
          ref={zij}
          {...veld('zij')}
          onEnter={klaar}
          {...(tegenstelling ? { onEscape: klaar } : {})}
        />
      </div>
      <Knop variant="primair" onPress={klaar}>
        {tegenstelling ? 'Klaar' : 'Begin'}
      </Knop>
    </fieldset>
  )
}
