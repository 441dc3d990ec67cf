/** What keeps a name in a text field covered while schuilnamen are on; the fields of the room velden stand on it. */
import { useState } from 'react'
import { blootTekst, type Dossiertekst } from './dossiertekst'
import { useSessie } from './hooks'
import { useTekst } from './naam'

type Dicht = { value: string; sleutel: string; onCommit: () => void; disabled: true; hint: string }

/**
 * `gedekt` goes over the properties of a field: its words as they may be shown, and where the mask changes them, that they are not to be written.
 * What is no text (several values at once) has nothing to cover. `staat` tells the covered field from the open one; `hand` goes around the field.
 */
export function useBedekking<V extends symbol>({
  value,
  sleutel,
}: {
  value: Dossiertekst | V
  sleutel: string
}): {
  staat: 'open' | 'dicht'
  gedekt: { value: string | V } | Dicht
  hand: { onFocus: () => void; onBlur: () => void }
} {
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const toon = useTekst()
  // Who types a name while the mask is on saw it already: it is covered when the hand leaves, not in the middle of a word.
  const [inHand, setInHand] = useState<string | null>(null)
  if (inHand !== null && (!schuilnamen || inHand !== sleutel)) setInHand(null)
  const hand = {
    onFocus: () => (schuilnamen ? setInHand(sleutel) : undefined),
    onBlur: () => setInHand(null),
  }
  if (typeof value === 'symbol') return { staat: 'open', gedekt: { value }, hand }
  const gemaskerd = toon(value)
  const open = blootTekst(value)
  if (gemaskerd === open || inHand === sleutel) return { staat: 'open', gedekt: { value: open }, hand }
  return {
    staat: 'dicht',
    gedekt: {
      value: gemaskerd,
      sleutel: `${sleutel}/masker`,
      onCommit: () => undefined,
      disabled: true,
      hint: 'verborgen: zet schuilnamen uit om dit te wijzigen',
    },
    hand,
  }
}
