/** Records under each other, each with its own fields and in a hand-made order; or, after «meer kiezen», some of them under one set of fields. */
import { type ComponentType, useState } from 'react'
import type { Id } from '../../domain/model/grond'
import { useWerkruimte } from '../../store/hooks'
import { moveRecord } from '../../store/mutaties'
import { Knop } from '../../ui/Knop'
import { Vink } from '../../ui/Vink'
import { Volgorde } from '../../ui/Volgorde'
import styles from '../fiche/fiche.module.css'
import { hoofdletter } from '../../taal/woorden'

export type SamenProps<R> = {
  /** At least one. */
  records: readonly R[]
  /** They were chosen to be edited together. */
  samen: boolean
}

type Props<R> = {
  /** What they are called in a sentence. */
  woord: { een: string; meer: string }
  records: readonly R[]
  /** Those that show their own fields while nothing is chosen, instead of all of them in order. */
  los?: readonly R[]
  /** Where their order is kept. */
  collectie: 'bezorgdheden' | 'standpunten' | 'fora' | 'tegenstellingen'
  /** What is read beside a box; never empty. */
  noem: (record: R) => string
  /** The fields of one or many of them. */
  Velden: ComponentType<SamenProps<R>>
}

export function Samenlijst<R extends { id: Id }>({ woord, records, los, collectie, noem, Velden }: Props<R>) {
  const { document } = useWerkruimte()
  const [open, setOpen] = useState(false)
  const [gekozen, setGekozen] = useState<ReadonlySet<Id>>(new Set())
  const veel = records.length > 1
  // What is gone stays chosen: an undo brings it back as it was, under the same hand.
  const erin = records.filter(({ id }) => gekozen.has(id))
  const kies = (ids: readonly Id[], aan: boolean) => {
    const nieuw = new Set(gekozen)
    for (const id of ids) {
      if (aan) nieuw.add(id)
      else nieuw.delete(id)
    }
    setGekozen(nieuw)
  }
  const alleIds = records.map(({ id }) => id)
  const kiest = open && veel
  const kaart = (record: R) => <Velden key={record.id} records={[record]} samen={false} />
  const kaarten =
    los || !veel ? (
      (los ?? records).map(kaart)
    ) : (
      <Volgorde
        label={hoofdletter(woord.meer)}
        kaarten
        items={records}
        nameOf={noem}
        onMove={(id, index) => moveRecord(document, collectie, id, index)}
      >
        {kaart}
      </Volgorde>
    )
  return (
    <>
      {veel && (
        <div className={styles.knoppen}>
          <Knop compact pressed={kiest} onPress={() => setOpen(!open)}>
            {`Meer ${woord.meer} kiezen`}
          </Knop>
          {kiest && (
            <Knop compact variant="kaal" onPress={() => kies(alleIds, erin.length < records.length)}>
              {erin.length < records.length ? `Alle ${records.length}` : 'Geen'}
            </Knop>
          )}
        </div>
      )}
      {kiest ? (
        <>
          <fieldset className={styles.kiezer}>
            <legend className={styles.veldnaam}>{`Welke ${woord.meer} samen bewerken?`}</legend>
            {records.map((record) => (
              <Vink
                key={record.id}
                label={noem(record)}
                value={gekozen.has(record.id)}
                onChange={(aan) => kies([record.id], aan)}
              />
            ))}
          </fieldset>
          {erin.length > 0 && (
            <section className={styles.blok} aria-labelledby={`samen-${woord.meer}`}>
              <h4 className={styles.tussenkop} id={`samen-${woord.meer}`}>
                {erin.length === 1 ? `1 ${woord.een}` : `${erin.length} ${woord.meer} samen`}
              </h4>
              <Velden records={erin} samen />
            </section>
          )}
        </>
      ) : (
        kaarten
      )}
    </>
  )
}
