/** What both sides share while the midden was not heard: a question, not yet an uitdaging. */
import type { UitdagingenLezing } from '../../domain/lezing/afleiding'
import { verwijs } from '../../domain/lezing/omdat'
import { useBelichting } from '../../velden/zin/useBelichting'
import { OmdatTekst } from '../../velden/zin/ZinTekst'
import styles from './uitdagingen.module.css'

type Vraag = UitdagingenLezing['vragen'][number]

export function Vragen({ vragen }: { vragen: readonly Vraag[] }) {
  if (vragen.length === 0) return null
  return (
    <section className={styles.vragen} aria-labelledby="uitdagingen-vragen">
      <h3 id="uitdagingen-vragen">Vraag het eerst aan het midden</h3>
      <ul className={styles.regels}>
        {vragen.map((vraag) => (
          <Regel key={vraag.bezorgdheid} vraag={vraag} />
        ))}
      </ul>
    </section>
  )
}

function Regel({ vraag: { bezorgdheid, omdat } }: { vraag: Vraag }) {
  const { handlers } = useBelichting([verwijs('bezorgdheid', bezorgdheid)])
  return (
    <li className={styles.vraag} {...handlers}>
      <OmdatTekst omdat={omdat} />
    </li>
  )
}
