/** Leden out of a table from elsewhere: pasted, counted, and added in one step. */
import { useState } from 'react'
import { readLedentabel } from '../../domain/lijst/leden'
import { useWerkruimte } from '../../store/hooks'
import { addLeden } from '../../store/mutaties'
import { tel } from '../../taal/woorden'
import { Knop } from '../../ui/Knop'
import { Tekstvak } from '../../ui/Tekstvak'
import { Uitklap } from '../../ui/Uitklap'
import styles from './situatie.module.css'

export function Ledenplak() {
  const { document } = useWerkruimte()
  const [geplakt, setGeplakt] = useState('')
  const rijen = geplakt.trim() === '' ? [] : readLedentabel(geplakt)
  return (
    <Uitklap level={3} title="Plak een tabel met leden">
      <div className={styles.lijst}>
        <Tekstvak
          label="Rijen uit een rekenblad of een lijst"
          hint="Kolommen: wie, expertise, rol, mandaat (ja of nee). De eerste rij met kopjes mag mee."
          rows={3}
          value={geplakt}
          sleutel="leden/plak"
          onCommit={setGeplakt}
        />
        <div>
          <Knop
            disabled={rijen.length === 0}
            onPress={() => {
              addLeden(document, rijen)
              setGeplakt('')
            }}
          >
            {rijen.length === 0 ? 'Voeg toe' : `Voeg ${tel(rijen.length, 'lid', 'leden')} toe`}
          </Knop>
        </div>
      </div>
    </Uitklap>
  )
}
