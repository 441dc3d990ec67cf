/** The axis as it stands on this screen: as wide as its map asks, or as «toon alles» stretched it to fill the pane. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../domain/model/grond'
import { type As, createAs } from '../geometry/as'
import { ruimteVoor } from '../geometry/ruimte'
import { useDossier } from '../store/hooks'
import type { Asstand } from './bediening'

/**
 * How much more than it has a map may ask before its axis gives it: two of its steps. Else who moves one card sideways would now and then move everybody,
 * for room that nobody sees.
 */
const SPELING = 1.13

/** `rek` stretches it for this tegenstelling; it stays as wide until its map asks for much more. `asNu` is for who asks between two drawings. */
export function useAs(tegenstelling: Id | null): {
  as: As
  asNu: () => Asstand
  rek: (breedte: number) => void
} {
  const minst = useDossier((dossier) => ruimteVoor(dossier, tegenstelling).breedte)
  const [gerekt, setGerekt] = useState({ tegenstelling, breedte: 0 })
  const stond = gerekt.tegenstelling === tegenstelling ? gerekt.breedte : 0
  const breedte = minst > stond * SPELING ? minst : stond
  const as = useMemo(() => createAs(breedte), [breedte])
  const nu = useRef<Asstand>({ as, minst })
  useLayoutEffect(() => {
    nu.current = { as, minst }
  }, [as, minst])
  const asNu = useCallback(() => nu.current, [])
  const rek = useCallback((naar: number) => setGerekt({ tegenstelling, breedte: naar }), [tegenstelling])
  return { as, asNu, rek }
}
