/** What keeps a name in a text field covered while schuilnamen are on; the fields of the panels and of the steps stand on it. */
import { useState } from 'react'
import { useSessie } from './hooks'
import { useTekst } from './naam'

type Masker = { value: string; sleutel: string; onCommit: () => void; disabled: true; hint: string }

/**
 * `masker` replaces the properties of a field whose words the mask would change: shown masked, and not to be written; null leaves it open. What is no
 * text (several values at once) has nothing to cover. `hand` goes around the field.
 */
export function useBedekking({ value, sleutel }: { value: unknown; sleutel: string }) {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const tekst = useTekst()
  // Who types a name while the mask is on saw it already: it is covered when the hand leaves, not in the middle of a word.
  const [inHand, setInHand] = useState<string | null>(null)
  if (inHand !== null && (!schuilnamen || inHand !== sleutel)) setInHand(null)
  const gemaskerd = typeof value === 'string' ? tekst(value) : value
  const masker: Masker | null =
    typeof gemaskerd !== 'string' || gemaskerd === value || inHand === sleutel
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
