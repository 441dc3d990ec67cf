/** What half words become after all, when somebody asks for it in a later window. */
import type { Schetsdoel } from '../domain/schets'
import { addActor, carryBezorgdheid } from './mutaties'
import type { Werkruimte } from './werkruimte'

/** Makes it, of these words; where its place or those whom it was about are gone, without them. Empty words make nothing. */
export function maakVanSchets({ document }: Werkruimte, doel: Schetsdoel, woorden: string): void {
  const tekst = woorden.trim()
  if (tekst === '') return
  if (doel.wordt === 'bezorgdheid') {
    carryBezorgdheid(document, doel.actoren, { tekst }, 'inschatting')
    return
  }
  const { soort, tegenstelling, positie } = doel
  const isDaar = positie !== null && tegenstelling in document.read().tegenstellingen
  addActor(document, { soort, naam: tekst, posities: isDaar ? { [tegenstelling]: positie } : {} })
}
