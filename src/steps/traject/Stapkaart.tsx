/** One step of the road: by when, how much of it is done, and each thing that waits with who can do it. */
import { AANZET_NAAM, type Trajectpunt, type Trajectstap } from '../../domain/traject/traject'
import { STAPPEN } from '../../domain/vragen/stappen'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useWerkruimte } from '../../store/hooks'
import { editMijlpaal } from '../../store/mutaties'
import { Datumveld } from '../../ui/Datumveld'
import { IcoonVink } from '../../ui/icoon'
import { Naar } from './Naar'
import styles from './traject.module.css'

export function Stapkaart({
  stap: { stap, tegen, punten, klaar, isVoorbij },
}: {
  stap: Afgeschermd<Trajectstap>
}) {
  const { document } = useWerkruimte()
  const { nummer, naam } = STAPPEN.find(({ id }) => id === stap) ?? { nummer: 0, naam: '' }
  const open = punten.filter((punt) => punt.open > 0)
  const gedaan = punten.filter((punt) => punt.open === 0)
  return (
    <section
      className={styles.stap}
      data-klaar={open.length === 0 || undefined}
      aria-labelledby={`stap-${stap}`}
    >
      <h3 id={`stap-${stap}`}>
        <span className={styles.nummer}>{nummer}</span> <Naar plek={{ stap }}>{naam}</Naar>
      </h3>
      <progress className={styles.balk} max={punten.length} value={klaar} aria-label={`${naam}: gedaan`} />
      <p className={styles.zacht}>
        {klaar} van {punten.length} gedaan
      </p>
      <Datumveld
        label={`Tegen wanneer: ${naam}`}
        value={tegen}
        sleutel={`kop/mijlpalen/${stap}`}
        onCommit={(datum, { burst }) => editMijlpaal(document, stap, datum, { continues: burst })}
      />
      {isVoorbij && (
        <p className={styles.wenk}>Deze datum is voorbij. Schuift hij op, of komt er hulp bij?</p>
      )}
      {open.length > 0 && (
        <ul className={styles.punten} aria-label={`${naam}: wacht nog`}>
          {open.map((punt) => (
            <Punt key={punt.id} stap={stap} punt={punt} />
          ))}
        </ul>
      )}
      {gedaan.length > 0 && (
        <ul className={styles.gedaan} aria-label={`${naam}: gedaan`}>
          {gedaan.map(({ id, wat }) => (
            <li key={id}>
              <IcoonVink aria-hidden size={16} /> {wat}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Puntprops = { stap: Trajectstap['stap']; punt: Afgeschermd<Trajectpunt> }

function Punt({ stap, punt: { id, wat, open, aanzet, deel, anker } }: Puntprops) {
  // Who waits for a place stands in the parkeerplaats of the map itself.
  const plek = { stap, deel, ...(anker === undefined ? {} : { anker }) }
  return (
    <li key={id}>
      <Naar plek={plek}>{wat}</Naar>
      <span className={styles.zacht}>
        {open} open · {AANZET_NAAM[aanzet]}
      </span>
    </li>
  )
}
