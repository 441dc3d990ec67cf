/** What follows from the answers, what it means, and what to do. Another way that goes first says so plainly. */
import type { Vraag } from '../../domain/vragen/vraag'
import { Begriptekst } from '../../velden/Begriptekst'
import { useDossier } from '../../store/hooks'
import { Code } from '../../velden/zin/Code'
import styles from './vraag.module.css'

export function Uitkomstkaart({ vraag }: { vraag: Vraag }) {
  const uitkomst = useDossier(
    (dossier) => dossier.situatie,
    (situatie) => vraag.uitkomst?.(situatie),
  )
  if (!uitkomst) return null
  const { kop, betekenis, doen, code, isVoorstel, isAndereWeg = false } = uitkomst
  return (
    <section className={styles.uitkomst} data-andere-weg={isAndereWeg || undefined} aria-live="polite">
      <h3 className={styles.kop}>{kop}</h3>
      {isVoorstel && <p className={styles.nog}>Een voorstel, tot jullie beslissen.</p>}
      <p>
        <Begriptekst tekst={betekenis} /> <Code code={code} />
      </p>
      <ul>
        {doen.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ul>
    </section>
  )
}
