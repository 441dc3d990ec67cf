/** The menu on the map: how it is asked for. What stands in it is read when it is drawn. */
import { type Menuonderwerp, NIETS } from '../store/sessie'
import { geldigeSelectie, type Werkruimte } from '../store/werkruimte'

/**
 * Opens the menu of a card, a line or a place on the free field, at `punt` in px of the window. What is not in the selection is selected
 * first, so the menu is about what stands selected; of what is gone there is no menu.
 */
export function openKaartmenu(
  werkruimte: Werkruimte,
  over: Menuonderwerp,
  punt: { clientX: number; clientY: number },
): void {
  const kaartmenu = { over, punt: { clientX: punt.clientX, clientY: punt.clientY } }
  if (over.soort === 'veld') return werkruimte.zet({ kaartmenu })
  const veld = over.soort === 'actor' ? 'actoren' : 'relaties'
  if (!(over.id in werkruimte.dossier()[veld])) return
  const selectie = geldigeSelectie(werkruimte.dossier(), werkruimte.sessie.getState().selectie)
  const gekozen = selectie[veld].includes(over.id)
  werkruimte.zet(gekozen ? { kaartmenu } : { kaartmenu, selectie: { ...NIETS, [veld]: [over.id] } })
}
