/** Questions that stand together: quiet blocks, or the rows of a checklist. */
import type { Vragenreeks as Reeks } from '../../domain/vragen/situatie'
import type { Vraag } from '../../domain/vragen/vraag'
import { Begriptekst } from '../../velden/Begriptekst'
import { Aanbod } from './Aanbod'
import { Antwoord } from './Antwoord'
import { Code } from '../../velden/zin/Code'
import { Uitkomstkaart } from './Uitkomstkaart'
import styles from './vraag.module.css'

type VragenreeksProps = { reeks: Reeks; volgende: Reeks | undefined }

export function Vragenreeks({ reeks: { kop, rijen = false, vragen }, volgende }: VragenreeksProps) {
  const bepaalt = vragen[0]?.bepaalt
  // A checklist under several headings says it once, at its end.
  const zegtHet = rijen && bepaalt !== undefined && volgende?.vragen[0]?.bepaalt !== bepaalt
  const Een = rijen ? Rij : Blok
  return (
    <div className={styles.reeks} data-rijen={rijen || undefined}>
      {kop !== undefined && <h3 className={styles.tussenkop}>{kop}</h3>}
      {vragen.map((vraag) => (
        <Een key={vraag.sleutel} vraag={vraag} />
      ))}
      {zegtHet && (
        <p className={styles.bepaalt}>
          Dit bepaalt <Begriptekst tekst={bepaalt} />
        </p>
      )}
    </div>
  )
}

function Blok({ vraag }: { vraag: Vraag }) {
  return (
    <article className={styles.vraag} data-veld={`vraag/${vraag.sleutel}`}>
      <h3 className={styles.kop}>{vraag.vraag}</h3>
      {vraag.uitleg !== undefined && (
        <p className={styles.uitleg}>
          <Begriptekst tekst={vraag.uitleg} />
        </p>
      )}
      <Antwoord vraag={vraag} />
      <p className={styles.bepaalt}>
        Dit bepaalt <Begriptekst tekst={vraag.bepaalt} /> <Code code={vraag.code} />
      </p>
      <Uitkomstkaart vraag={vraag} />
      <Aanbod vraag={vraag} />
    </article>
  )
}

function Rij({ vraag }: { vraag: Vraag }) {
  const anker = `vraag/${vraag.sleutel}`
  if (vraag.antwoord.vorm === 'schuif')
    return (
      <div data-veld={anker}>
        <Antwoord vraag={vraag} inRij />
      </div>
    )
  return (
    <div className={styles.rij} data-veld={anker}>
      <p>
        {vraag.vraag}
        {vraag.uitleg !== undefined && <span className={styles.klein}>{vraag.uitleg}</span>}
      </p>
      <Antwoord vraag={vraag} inRij />
      <Aanbod vraag={vraag} />
    </div>
  )
}
