/** From how many on something may be shown: said before anybody places or votes, and the same for both. */
import { DREMPEL, DREMPEL_MIN } from '../../domain/model/ronde'
import { Keuzerij } from '../../ui/Keuzerij'

type Props = {
  value: number
  onChange: (drempel: number) => void
  /** What would say too much: «een beeld», «een uitslag». */
  wat: string
}

export const Drempelkeuze = ({ value, onChange, wat }: Props) => (
  <Keuzerij
    label="Met hoeveel zijn jullie?"
    hint={`Met minder zou ${wat} te veel zeggen over één iemand.`}
    value={String(value)}
    options={[
      { id: String(DREMPEL), label: 'Vijf of meer' },
      { id: String(DREMPEL_MIN), label: 'We zijn met vier, en dat is goed' },
    ]}
    onChange={(id) => onChange(Number(id))}
  />
)
