/** Six points that say whether it can be done, each with a note. Source: method S3.2. */
import { terugTekst } from '../../../store/dossiertekst'
import { TEKST_MAX } from '../../../domain/model/grond'
import {
  HAALBAARHEIDSPUNTEN,
  type Haalbaarheidsoordeel,
  type Haalbaarheidspunt,
  type Uitdaging,
} from '../../../domain/model/uitdaging'
import { HAALBAARHEIDSPUNT_NAAM, HAALBAARHEIDSPUNT_UITLEG } from '../../../domain/model/uitdagingwoorden'
import { useWerkruimte } from '../../../store/hooks'
import { judgeHaalbaarheid } from '../../../store/mutaties'
import { Keuzerij } from '../../../ui/Keuzerij'
import { Schuilvak } from '../../../velden/Schuilvak'
import styles from './uitdagingen.module.css'
import type { Afgeschermd } from '../../../store/dossiertekst'

const OPTIES = [
  { id: 'open', label: '?' },
  { id: 'ja', label: 'ja' },
  { id: 'deels', label: 'deels' },
  { id: 'nee', label: 'nee' },
] as const

export const Haalbaarheid = ({
  uitdaging: { id, haalbaarheidspunten },
}: {
  uitdaging: Afgeschermd<Uitdaging>
}) => (
  <div>
    {HAALBAARHEIDSPUNTEN.map((punt) => (
      <Punt key={punt} uitdaging={id} punt={punt} waarde={haalbaarheidspunten[punt] ?? null} />
    ))}
  </div>
)

type PuntProps = {
  uitdaging: string
  punt: Haalbaarheidspunt
  waarde: Afgeschermd<Haalbaarheidsoordeel> | null
}

function Punt({ uitdaging, punt, waarde }: PuntProps) {
  const { document } = useWerkruimte()
  const naam = HAALBAARHEIDSPUNT_NAAM[punt]
  return (
    <div className={styles.punt}>
      <p>
        {naam}
        <span className={styles.klein}>{HAALBAARHEIDSPUNT_UITLEG[punt]}</span>
      </p>
      <Keuzerij
        label={naam}
        labelHidden
        compact
        value={waarde?.oordeel ?? 'open'}
        options={OPTIES}
        onChange={(oordeel) =>
          judgeHaalbaarheid(
            document,
            uitdaging,
            punt,
            oordeel === 'open' ? null : { oordeel, nota: terugTekst(waarde?.nota ?? '') },
          )
        }
      />
      {waarde && (
        <div className={styles.nota}>
          <Schuilvak
            label={`Nota bij «${naam}»`}
            labelHidden
            variant="rustig"
            rows={1}
            placeholder={waarde.oordeel === 'ja' ? 'Waaraan zie je dat?' : 'Wat is er nog nodig?'}
            maxLength={TEKST_MAX}
            value={waarde.nota}
            sleutel={`${uitdaging}/haalbaarheid/${punt}`}
            onCommit={(nota, { burst }) =>
              judgeHaalbaarheid(document, uitdaging, punt, { ...waarde, nota }, { continues: burst })
            }
          />
        </div>
      )}
    </div>
  )
}
