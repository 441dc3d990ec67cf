/**
 * What a second file does to the dossier that is here. On its own, with the two mutations that it needs by name: who asks late for the whole list of what
 * can be done to a dossier has all of it come early, with the map.
 */
import type { Dossier } from '../../domain/model/dossier'
import type { Kant, Pad } from '../../domain/samenvoegen/drieweg'
import type { Verschil } from '../../domain/samenvoegen/samenvoegen'
import { addBestand, editNaarBestand } from '../../store/mutaties'
import type { Werkruimte } from '../../store/werkruimte'
import { tel } from '../../taal/woorden'

/** `stand`: the key of the file; null when it is no state of this dossier. `kies`: what people chose where both sides differ. */
export type Daarbij = { basis: Dossier | null; daar: Dossier; stand: string | null; kies: (pad: Pad) => Kant }

/** One step. Gives what people are told of it. */
export function editMetBestand(
  document: Werkruimte['document'],
  keuze: 'voegSamen' | 'vervang',
  { basis, daar, stand, kies }: Daarbij,
): string {
  if (keuze === 'voegSamen') return zegSamen(addBestand(document, { basis, daar, stand }, kies))
  editNaarBestand(document, daar, stand)
  return 'Het dossier is nu zoals het bestand. Ongedaan maken brengt terug wat er stond.'
}

function zegSamen({ erbij, anders, weg }: Verschil): string {
  const wat = [
    erbij.length > 0 && tel(erbij.length, 'ding kwam erbij', 'dingen kwamen erbij'),
    anders.length > 0 && tel(anders.length, 'ding is gewijzigd', 'dingen zijn gewijzigd'),
    weg.length > 0 && tel(weg.length, 'ding ging weg', 'dingen gingen weg'),
  ].filter(Boolean)
  return wat.length > 0
    ? `Samengevoegd: ${wat.join(', ')}. Ongedaan maken brengt terug wat er stond.`
    : 'Samengevoegd. Hier veranderde niets.'
}
