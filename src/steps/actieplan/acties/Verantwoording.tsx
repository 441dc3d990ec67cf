/** Row by row what the table could not take, with why. It stays until somebody puts it aside: the words may stand nowhere else. */
import { useEffect, useRef } from 'react'
import { zegAchterblijver } from '../../../domain/actietabel/actierijen'
import { useSessie, useWerkruimte } from '../../../store/hooks'
import { useTekst } from '../../../store/naam'
import { Knop } from '../../../ui/Knop'
import styles from './acties.module.css'

/** More lines than somebody reads at once. */
const MEEST = 100

export function Verantwoording() {
  const werkruimte = useWerkruimte()
  const tabel = useSessie((sessie) => sessie.actietabel)
  const tekst = useTekst()
  const { achter } = tabel
  const vak = useRef<HTMLElement>(null)
  // Said where nobody looks is not said: what was added comes into view, with the foot of the table above it.
  const { length } = achter
  useEffect(() => {
    if (length > 0) vak.current?.scrollIntoView?.({ block: 'nearest' })
  }, [length])
  if (achter.length === 0) return null
  return (
    <section className={styles.verantwoording} ref={vak} aria-labelledby="niet-meegegaan">
      <h3 className={styles.kopje} id="niet-meegegaan">
        {achter.length === 1 ? '1 cel ging niet mee' : `${achter.length} cellen gingen niet mee`}
      </h3>
      <p className={styles.zacht}>De rest staat in de tabel. Vul dit zelf aan waar het hoort.</p>
      <ul className={styles.regels}>
        {achter.slice(0, MEEST).map((een, i) => (
          // eslint-disable-next-line react/no-array-index-key -- lines of a list that only grows
          <li key={i}>
            {tekst(zegAchterblijver(een))}
            {een.tekst.length > 60 && <q className={styles.woorden}>{tekst(een.tekst)}</q>}
          </li>
        ))}
        {achter.length > MEEST && <li>{`En nog ${achter.length - MEEST} andere.`}</li>}
      </ul>
      <div>
        <Knop compact onPress={() => werkruimte.zet({ actietabel: { ...tabel, achter: [] } })}>
          Gezien, leg dit weg
        </Knop>
      </div>
    </section>
  )
}
