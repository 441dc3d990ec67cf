/** Text fields that keep a name covered while schuilnamen are on: what the mask would change is shown masked, and can then not be written. */
import { useState } from 'react'
import { useSessie } from '../store/hooks'
import { Tekstvak, type TekstvakProps } from '../ui/Tekstvak'
import { Tekstveld, type TekstveldProps } from '../ui/Tekstveld'
import type { ConceptProps } from '../ui/useConcept'
import { VERSCHILT } from '../ui/verschilt'
import { useTekst } from './naam'
import styles from './selectie.module.css'

// Two fields by key, so that what is typed in the open one can never land under the mask.
export function Schuilveld(props: TekstveldProps) {
  const { masker, hand } = useBedekking(props)
  return (
    <div className={styles.doorzichtig} {...hand}>
      <Tekstveld key={masker ? 'dicht' : 'open'} {...props} {...masker} />
    </div>
  )
}

export function Schuilvak(props: TekstvakProps) {
  const { masker, hand } = useBedekking(props)
  return (
    <div className={styles.doorzichtig} {...hand}>
      <Tekstvak key={masker ? 'dicht' : 'open'} {...props} {...masker} />
    </div>
  )
}

type Masker = ConceptProps & { disabled: true; hint: string }

function useBedekking({ value, sleutel }: Pick<ConceptProps, 'value' | 'sleutel'>) {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const tekst = useTekst()
  // Who types a name while the mask is on saw it already: it is covered when the hand leaves, not in the middle of a word.
  const [inHand, setInHand] = useState<string | null>(null)
  if (inHand !== null && (!schuilnamen || inHand !== sleutel)) setInHand(null)
  const gemaskerd = value === VERSCHILT ? value : tekst(value)
  const masker: Masker | null =
    gemaskerd === value || inHand === sleutel
      ? null
      : {
          value: gemaskerd,
          sleutel: `${sleutel}/masker`,
          onCommit: () => undefined,
          disabled: true,
          hint: 'verborgen: zet schuilnamen uit om dit te wijzigen',
        }
  const hand = {
    onFocus: () => (schuilnamen ? setInHand(sleutel) : undefined),
    onBlur: () => setInHand(null),
  }
  return { masker, hand }
}
