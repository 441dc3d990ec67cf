/** «Wie kan nog helpen?»: help from elsewhere that fits what this dossier says, each with its reason. Nothing fits, nothing stands there. Source: method D. */
import { useId } from 'react'
import type { Wegwijzer } from '../../domain/lezing/afleiding'
import { useAfleiding } from '../../store/hooks'
import { useZin } from '../../store/namen'
import styles from './doorverwijzingen.module.css'

/** `welke` keeps those that belong where this stands; without it all that fit. */
export function Doorverwijzingen({ welke }: { welke?: readonly Wegwijzer[] }) {
  const kop = useId()
  const zeg = useZin()
  const wegen = useAfleiding(({ doorverwijzingen }) =>
    doorverwijzingen.filter(({ sleutel }) => welke?.includes(sleutel) ?? true),
  )
  if (!wegen || wegen.length === 0) return null
  return (
    <section className={styles.wegen} aria-labelledby={kop}>
      <h3 className={styles.kop} id={kop}>
        Wie kan nog helpen?
      </h3>
      <dl className={styles.lijst}>
        {wegen.map(({ sleutel, naar, omdat }) => (
          <div key={sleutel} className={styles.weg}>
            <dt>{naar}</dt>
            <dd>{zeg(omdat.zin)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
