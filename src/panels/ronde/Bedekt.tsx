/** Between two turns: nothing of anybody is in sight. Says how many turns came in, and not whose or who is left. */
import { type ReactNode, useState } from 'react'
import { tel } from '../../taal/woorden'
import { Bevestig } from '../../ui/Bevestig'
import { Knop } from '../../ui/Knop'
import styles from './ronde.module.css'

type Props = {
  deelnemers: number
  drempel: number
  /** What somebody says who takes the screen: «Ik plaats nu». */
  beurt: string
  /** Why it cannot be shown although enough people had their turn. */
  beletsel?: string | null
  onBeurt: () => void
  onOnthul: () => void
  onStop: () => void
  /** Other ways in, for who guides. */
  children?: ReactNode
}

export function Bedekt({
  deelnemers,
  drempel,
  beurt,
  beletsel = null,
  onBeurt,
  onOnthul,
  onStop,
  children,
}: Props) {
  const [stopt, setStopt] = useState(false)
  const genoeg = deelnemers >= drempel
  return (
    <div className={styles.bedekt}>
      <h3 className={styles.groot}>{deelnemers === 0 ? 'Klaar voor de eerste' : 'Geef het scherm door'}</h3>
      <p className={styles.inleiding}>
        Draai het scherm, zodat alleen jij het ziet. Na jouw beurt is alles weer bedekt, ook voor wie dit
        begeleidt.
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- what stood here is gone: whoever takes the screen goes on here */}
      <Knop variant="primair" autoFocus onPress={onBeurt}>
        {beurt}
      </Knop>
      <output className={styles.stand}>
        {deelnemers === 0 ? 'Nog geen beurt ontvangen.' : `${tel(deelnemers, 'beurt', 'beurten')} ontvangen.`}
      </output>
      <div className={styles.begeleider}>
        <p className={styles.zacht}>
          {!genoeg
            ? `Tonen kan vanaf ${drempel} beurten.`
            : (beletsel ?? 'Is iedereen geweest? Na het tonen kan er niemand meer bij.')}
        </p>
        <div className={styles.knoppen}>
          <Knop onPress={() => setStopt(true)}>Stop, en vergeet alles</Knop>
          <Knop disabled={!genoeg || beletsel !== null} onPress={onOnthul}>
            Toon wat we samen zien
          </Knop>
        </div>
      </div>
      {children}
      <Bevestig
        open={stopt}
        title="Alles vergeten?"
        confirmLabel="Vergeet alles"
        danger
        onConfirm={onStop}
        onCancel={() => setStopt(false)}
      >
        Wat er al binnenkwam, is dan weg. Niemand kan het nog zien of terughalen.
      </Bevestig>
    </div>
  )
}
