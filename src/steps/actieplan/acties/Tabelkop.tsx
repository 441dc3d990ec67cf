/** The headers of the table: each is a button that sorts, up, down, and back to the order made by hand. */
import { ACTIEKOLOM, type Actiekolom } from '../../../domain/actietabel/actiekolommen'
import type { Actietabel } from '../../../store/sessie'
import { IcoonOmlaag, IcoonOmhoog } from '../../../ui/icoon'
import styles from './acties.module.css'
import celStyles from './cel.module.css'
import { KOP, OPENKOLOM, RIJKOLOM } from './raster'

type Props = {
  kolommen: readonly Actiekolom[]
  sortering: Actietabel['sortering']
  actief: string | null
  onSorteer: (kolom: Actiekolom) => void
}

export function Tabelkop({ kolommen, sortering, actief, onSorteer }: Props) {
  const cel = (kolom: string) => ({ 'data-cel': `${KOP} ${kolom}`, tabIndex: actief === kolom ? 0 : -1 })
  return (
    <thead>
      <tr aria-rowindex={1} data-rij={KOP}>
        <th scope="col" aria-colindex={1} data-kolom={RIJKOLOM}>
          <span className={styles.onzichtbaar} {...cel(RIJKOLOM)}>
            Rij
          </span>
        </th>
        {kolommen.map((kolom, i) => {
          const richting = sortering?.kolom === kolom ? sortering.richting : null
          return (
            <th
              key={kolom}

              scope="col"
              aria-colindex={i + 2}
              aria-sort={richting === null ? 'none' : richting === 'op' ? 'ascending' : 'descending'}
              data-kolom={kolom}
            >
              <button
                type="button"
                className={celStyles.sorteer}
                title={
                  richting === null
                    ? 'Sorteer'
                    : richting === 'op'
                      ? 'Sorteer andersom'
                      : 'Terug naar jullie volgorde'
                }
                onClick={() => onSorteer(kolom)}
                {...cel(kolom)}
              >
                {ACTIEKOLOM[kolom].naam}
                {richting === 'op' && <IcoonOmlaag aria-hidden size={16} />}
                {richting === 'af' && <IcoonOmhoog aria-hidden size={16} />}
              </button>
            </th>
          )
        })}
        <th scope="col" aria-colindex={kolommen.length + 2} data-kolom={OPENKOLOM}>
          <span className={styles.onzichtbaar} {...cel(OPENKOLOM)}>
            Open
          </span>
        </th>
      </tr>
    </thead>
  )
}
