/**
 * What a second file does to the dossier that is here. On its own, with the two mutations that it needs by name: who asks late for the whole list of what
 * can be done to a dossier has all of it come early, with the map.
 */
import type { Dossier } from '../../domain/model/dossier'
import { addDossier, editNaarBestand } from '../../store/mutaties'
import type { Werkruimte } from '../../store/werkruimte'
import { tel } from '../../taal/woorden'
import type { Tweedekeuze } from './Tweede'

/** One step. Gives what people are told of it. */
export function editMetBestand(
  document: Werkruimte['document'],
  keuze: Exclude<Tweedekeuze, 'kopie' | 'vergelijk'>,
  dossier: Dossier,
): string {
  if (keuze !== 'vervang') return zegSamen(addDossier(document, dossier))
  editNaarBestand(document, dossier)
  return 'Het dossier is nu zoals het bestand. Ongedaan maken brengt terug wat er stond.'
}

function zegSamen({
  erbij,
  aangevuld,
  verschilt,
}: {
  erbij: number
  aangevuld: number
  verschilt: number
}): string {
  const wat = [
    erbij > 0 && tel(erbij, 'deel kwam erbij', 'delen kwamen erbij'),
    aangevuld > 0 && tel(aangevuld, 'veld is aangevuld', 'velden zijn aangevuld'),
  ].filter(Boolean)
  const eerst = wat.length > 0 ? `Samengevoegd: ${wat.join(', ')}.` : 'In het bestand stond niets nieuws.'
  return verschilt === 0
    ? eerst
    : `${eerst} ${tel(verschilt, 'veld zegt', 'velden zeggen')} in het bestand iets anders; dat bleef zoals het hier stond.`
}
