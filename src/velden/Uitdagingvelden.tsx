/** What the room says of an uitdaging, typed and chosen wherever it stands: its words, what is decided, and why. Source: method S3.1. */
import type { ComponentProps } from 'react'
import { TEKST_MAX } from '../domain/model/grond'
import { KEUZES, type Uitdaging } from '../domain/model/uitdaging'
import { KEUZE_NAAM, REDENVRAAG } from '../domain/model/uitdagingwoorden'
import type { Afgeschermd } from '../store/dossiertekst'
import { useWerkruimte } from '../store/hooks'
import { editRecords } from '../store/mutaties'
import { Keuzerij } from '../ui/Keuzerij'
import { buildOpties } from '../ui/opties'
import { Schuilvak } from './Schuilvak'

type Van = { uitdaging: Afgeschermd<Uitdaging> }
/** How the field looks where it stands. */
type Vakbeeld = Pick<
  ComponentProps<typeof Schuilvak>,
  'ref' | 'hint' | 'placeholder' | 'labelHidden' | 'variant'
>

export const Uitdagingwoorden = ({ uitdaging, ...beeld }: Van & Vakbeeld) => (
  <Vak {...beeld} label="In jullie woorden" veld="tekst" uitdaging={uitdaging} />
)

export const Uitdagingreden = ({ uitdaging, ...beeld }: Van & Vakbeeld) => (
  <Vak {...beeld} label={REDENVRAAG[uitdaging.keuze]} veld="reden" uitdaging={uitdaging} />
)

function Vak({ veld, uitdaging, ...beeld }: Van & Vakbeeld & { label: string; veld: 'tekst' | 'reden' }) {
  const { document } = useWerkruimte()
  const { id } = uitdaging
  return (
    <Schuilvak
      {...beeld}
      rows={1}
      maxLength={TEKST_MAX}
      value={uitdaging[veld]}
      sleutel={`${id}/${veld}`}
      onCommit={(woorden, { burst }) =>
        editRecords(document, 'uitdagingen', [id], { [veld]: woorden.trim() }, undefined, {
          continues: burst,
        })
      }
    />
  )
}

type Keuze = Uitdaging['keuze']

export const Uitdagingkeuze = (keuze: {
  label: string
  labelHidden?: boolean
  value: Keuze
  onChange: (keuze: Keuze) => void
}) => <Keuzerij compact {...keuze} options={buildOpties(KEUZES, KEUZE_NAAM)} />
