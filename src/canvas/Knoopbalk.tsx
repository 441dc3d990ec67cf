/** What can be done with what is selected, right beside it: the same opdrachten as the keys, for who has none at hand. */
import { memo } from 'react'
import { useSelectie, useSessie } from '../store/hooks'
import { createGevraagd } from '../ui/later'

/** Nobody has chosen anything on a map that just opened. */
const Balk = createGevraagd(() => import('./Balk').then((m) => m.Balk))

export const Knoopbalk = memo(function Knoopbalk({ sleept }: { sleept: boolean }) {
  const { actoren } = useSelectie()
  const bezig = useSessie((sessie) => sessie.hernoemt !== null || sessie.gereedschap !== 'kies')
  if (actoren.length === 0 || bezig || sleept) return null
  return <Balk actoren={actoren} />
})
