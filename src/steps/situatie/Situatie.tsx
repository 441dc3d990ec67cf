/** Step 1: what is going on and who works on it. One part at a time, so that nobody faces a wall of fields. Source: method S1. */
import { SITUATIEDELEN, telOpenVragen, type Vragendeel } from '../../domain/vragen/situatie'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { Knop } from '../../ui/Knop'
import { IcoonVerder } from '../../ui/icoon'
import { Code } from '../vraag/Code'
import { Vraagblok } from '../vraag/Vraagblok'
import styles from './situatie.module.css'

export function Situatie() {
  const werkruimte = useWerkruimte()
  const gekozen = useSessie((sessie) => sessie.situatiedeel)
  const index = Math.max(
    0,
    SITUATIEDELEN.findIndex(({ id }) => id === gekozen),
  )
  const deel = SITUATIEDELEN[index]
  const volgende = SITUATIEDELEN[index + 1]
  if (!deel) return null
  const ga = ({ id }: Vragendeel) => werkruimte.zet({ situatiedeel: id })
  return (
    <div className={styles.situatie}>
      <nav className={styles.delen} aria-label="Delen van de situatie">
        <ol>
          {SITUATIEDELEN.map((ander) => (
            <li key={ander.id}>
              <Deelknop deel={ander} isHier={ander === deel} kies={() => ga(ander)} />
            </li>
          ))}
        </ol>
      </nav>
      <section className={styles.deel} key={deel.id} aria-labelledby="deeltitel">
        <header className={styles.kop}>
          <h2 className={styles.titel} id="deeltitel">
            {deel.titel} <Code code={deel.code} />
          </h2>
          <p className={styles.inleiding}>{deel.inleiding}</p>
        </header>
        {deel.vragen.map((vraag) => (
          <Vraagblok key={vraag.sleutel} vraag={vraag} />
        ))}
        {volgende && (
          <div>
            <Knop icon={IcoonVerder} onPress={() => ga(volgende)}>
              Verder: {volgende.titel}
            </Knop>
          </div>
        )}
      </section>
    </div>
  )
}

function Deelknop({ deel, isHier, kies }: { deel: Vragendeel; isHier: boolean; kies: () => void }) {
  const open = useDossier((dossier) => telOpenVragen(dossier, deel.vragen))
  return (
    <button
      type="button"
      className={styles.deelknop}
      aria-current={isHier ? 'true' : undefined}
      onClick={kies}
    >
      <span>{deel.titel}</span>
      {open > 0 && <span className={styles.open}>{open} open</span>}
    </button>
  )
}
