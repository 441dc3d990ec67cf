/** Step 3: from what connects to who does what. One part at a time, each with an address. Source: method S3. */
import { type ComponentType, useEffect, useRef } from 'react'
import { ACTIEPLANDELEN, type Actieplandeel } from '../../domain/vragen/actieplan'
import { useSessie, useWerkruimte } from '../../store/hooks'
import { Vertel } from '../Vertel'
import { Code } from '../vraag/Code'
import { Acties } from './acties/Acties'
import styles from './actieplan.module.css'
import { Communicatie } from './communicatie/Communicatie'
import { Evenwicht } from './evenwicht/Evenwicht'
import { Kader } from './kader/Kader'
import { Tijdlijn } from './tijdlijn/Tijdlijn'
import { Uitdagingen } from './uitdagingen/Uitdagingen'

const INHOUD: Readonly<Record<Actieplandeel['id'], ComponentType>> = {
  uitdagingen: Uitdagingen,
  kader: Kader,
  acties: Acties,
  tijdlijn: Tijdlijn,
  evenwicht: Evenwicht,
  communicatie: Communicatie,
}

export function Actieplan() {
  const gekozen = useSessie((sessie) => sessie.deel)
  const deel = ACTIEPLANDELEN.find(({ id }) => id === gekozen) ?? ACTIEPLANDELEN[0]
  if (!deel) return null
  return (
    <div className={styles.scherm}>
      <Delen hier={deel} />
      <Deel key={deel.id} deel={deel} />
      <Vertel stap="actieplan" />
    </div>
  )
}

function Delen({ hier }: { hier: Actieplandeel }) {
  const { omgeving } = useWerkruimte()
  return (
    <nav aria-label="Delen van het actieplan">
      <ol className={styles.delen}>
        {ACTIEPLANDELEN.map(({ id, titel }) => (
          <li key={id}>
            <a
              className={styles.deellink}
              href={omgeving.adres('actieplan', id)}
              aria-current={id === hier.id ? 'page' : undefined}
            >
              {titel}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Deel({ deel: { id, titel, code, inleiding } }: { deel: Actieplandeel }) {
  const Inhoud = INHOUD[id]
  const kop = useRef<HTMLHeadingElement>(null)
  // A new part begins at its beginning.
  useEffect(() => kop.current?.closest('main')?.scrollTo({ top: 0 }), [])
  return (
    <section className={styles.deel} aria-labelledby="deeltitel">
      <header className={styles.kop}>
        <h2 className={styles.titel} id="deeltitel" ref={kop} tabIndex={-1}>
          {titel} <Code code={code} />
        </h2>
        <p className={styles.inleiding}>{inleiding}</p>
      </header>
      <Inhoud />
    </section>
  )
}
