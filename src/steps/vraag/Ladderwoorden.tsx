/** What speaks for the chosen rung and against it, and what low trust adds to that. Source: method S1.4. */
import type { Keuzevorm } from '../../domain/vragen/vraag'
import { findBijTrede, METHODEN } from '../../domain/luisteren/methoden'
import { PARTICIPATIEGRADEN } from '../../domain/model/werkgroep'
import { useDossier } from '../../store/hooks'
import styles from './vraag.module.css'

export function Ladderwoorden({ vorm }: { vorm: Keuzevorm }) {
  const gekozen = useDossier(vorm.lees)
  const isLaag = useDossier(({ situatie }) => situatie.vertrouwen === 'laag')
  const trede = vorm.opties.find(({ id }) => id === gekozen)
  if (!trede) return null
  const graad = PARTICIPATIEGRADEN.find((een) => een === trede.id)
  const methoden = graad ? findBijTrede(graad) : []
  return (
    <dl className={styles.woorden}>
      <div>
        <dt>Ervoor</dt>
        <dd>{trede.voor}</dd>
      </div>
      <div>
        <dt>Ertegen</dt>
        <dd>{trede.tegen}</dd>
      </div>
      {methoden.length > 0 && (
        <div>
          <dt>Manieren die hierbij passen</dt>
          <dd>{methoden.map((id) => METHODEN[id].naam).join(', ')}</dd>
        </div>
      )}
      {isLaag && gekozen === 'informeren' && (
        <div data-let-op>
          <dt>Let op</dt>
          <dd>Jullie zeggen dat er weinig vertrouwen is. Ga minstens ook luisteren.</dd>
        </div>
      )}
    </dl>
  )
}
