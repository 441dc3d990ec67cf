/** Text fields that keep a name covered while schuilnamen are on: what the mask would change is shown masked, and can then not be written. */
import { useTekst } from '../store/naam'
import { Tekstvak, type TekstvakProps } from '../ui/Tekstvak'
import { Tekstveld, type TekstveldProps } from '../ui/Tekstveld'

const BEDEKT = { disabled: true, hint: 'verborgen: zet schuilnamen uit om dit te wijzigen' } as const

// Two fields by key, so that what is typed in the open one can never land under the mask.
export function Schuilveld(props: TekstveldProps & { value: string }) {
  const getoond = useTekst()(props.value)
  if (getoond === props.value) return <Tekstveld key="open" {...props} />
  return <Tekstveld key="dicht" {...props} {...BEDEKT} value={getoond} sleutel={`${props.sleutel}/masker`} />
}

export function Schuilvak(props: TekstvakProps & { value: string }) {
  const getoond = useTekst()(props.value)
  if (getoond === props.value) return <Tekstvak key="open" {...props} />
  return <Tekstvak key="dicht" {...props} {...BEDEKT} value={getoond} sleutel={`${props.sleutel}/masker`} />
}
