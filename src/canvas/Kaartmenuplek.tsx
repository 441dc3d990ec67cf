/** Where the menu of the map hangs: its code arrives when the first one is asked for, and a menu never outlives its map. */
import { useEffect } from 'react'
import { useSessie, useWerkruimte } from '../store/hooks'
import { createGevraagd } from '../ui/later'

const Kaartmenu = createGevraagd(() => import('./Kaartmenu').then((m) => m.Kaartmenu))

export function Kaartmenuplek() {
  const werkruimte = useWerkruimte()
  const menu = useSessie(({ kaartmenu }) => kaartmenu)
  useEffect(() => () => werkruimte.zet({ kaartmenu: null }), [werkruimte])
  if (!menu) return null
  const { over, punt } = menu
  // Another place is another menu, with the focus on its first line.
  const sleutel = `${over.soort === 'veld' ? '' : over.id} ${punt.clientX} ${punt.clientY}`
  return <Kaartmenu key={sleutel} menu={menu} />
}
