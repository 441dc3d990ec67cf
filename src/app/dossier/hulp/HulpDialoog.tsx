/** Help with the step on screen: what it is for, what to ask the room aloud, and an evening of two hours that people can put on the agenda. */
import { AVOND, STAPHULP } from '../../../domain/vragen/hulp'
import { zegStap } from '../../../domain/vragen/stappen'
import { zegDuur } from '../../../domain/model/vergadering'
import { useSessie, useWerkruimte } from '../../../store/hooks'
import { addVergadering } from '../../../store/mutaties'
import { opdracht } from '../../../store/opdracht/opdrachten'
import { Dialoog } from '../../../ui/Dialoog'
import { Knop } from '../../../ui/Knop'
import { Begriptekst } from '../../../velden/Begriptekst'
import styles from './hulp.module.css'

const DUUR = AVOND.reduce((som, { minuten }) => som + minuten, 0)

export function HulpDialoog() {
  const werkruimte = useWerkruimte()
  const stap = useSessie((sessie) => sessie.stap)
  const { waarvoor, hardop } = STAPHULP[stap]
  const [eerste, ...meer] = hardop
  const zetOpAgenda = () => {
    const vergadering = addVergadering(
      werkruimte.document,
      AVOND.map(({ titel, minuten }) => ({ tekst: titel, minuten })),
    )
    werkruimte.zet({ dialoog: null, vergadering })
    werkruimte.omgeving.ga('kaart', 'vergadering')
  }
  return (
    <Dialoog
      open
      title={`Hulp bij ${zegStap(stap)}`}
      size="breed"
      dismissable
      onClose={() => werkruimte.zet({ dialoog: null })}
      footer={
        <>
          <Knop onPress={() => opdracht('begrippen').run(werkruimte)}>Begrippen</Knop>
          <Knop onPress={() => opdracht('toetsen').run(werkruimte)}>Toetsen</Knop>
        </>
      }
    >
      <p className={styles.waarvoor}>
        <Begriptekst tekst={waarvoor} />
      </p>
      <section className={styles.deel} aria-labelledby="hulp-hardop">
        <h3 id="hulp-hardop">Vraag hardop</h3>
        <p className={styles.vraag}>«{eerste}»</p>
        <ul>
          {meer.map((vraag) => (
            <li key={vraag}>«{vraag}»</li>
          ))}
        </ul>
      </section>
      <section className={styles.deel} aria-labelledby="hulp-avond">
        <h3 id="hulp-avond">Een avond van {zegDuur(DUUR)}</h3>
        <ol className={styles.avond}>
          {AVOND.map(({ titel, minuten, hardop: vraag }) => (
            <li key={titel}>
              <b>{titel}</b> <span className={styles.zacht}>{zegDuur(minuten)}</span>
              <br />«{vraag}»
            </li>
          ))}
        </ol>
        <Knop onPress={zetOpAgenda}>Zet op de agenda van een nieuwe vergadering</Knop>
        {stap === 'kaart' && (
          <p className={styles.zacht}>
            Nog nooit een kaart gemaakt?{' '}
            <Knop
              compact
              onPress={() => {
                werkruimte.zet({ dialoog: null })
                opdracht('eersteronde').run(werkruimte)
              }}
            >
              Eerste kaart in vijf minuten
            </Knop>
          </p>
        )}
      </section>
    </Dialoog>
  )
}
