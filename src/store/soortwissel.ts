/** The soort of who is being named can change under the name: Tab walks along them. Said aloud, and the tool in hand goes along. */
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN } from '../domain/actor'
import type { Werkruimte } from './werkruimte'

/** What a field for a name says about its keys; there is always a way out of it that is no Tab. */
export const SOORT_UITLEG = 'Tab wisselt de soort, Enter zet de actor erbij, Escape verlaat dit veld.'

/** `stap` 1 goes to the next soort, −1 back. Where nobody is being named nothing happens. */
export function wisselSoort(werkruimte: Werkruimte, stap: 1 | -1): void {
  const { ontwerp } = werkruimte.sessie.getState()
  if (!ontwerp) return
  const plek = ACTOR_SOORTEN.indexOf(ontwerp.soort) + stap + ACTOR_SOORTEN.length
  const soort = ACTOR_SOORTEN[plek % ACTOR_SOORTEN.length] ?? ontwerp.soort
  werkruimte.zet({ ontwerp: { ...ontwerp, soort }, gereedschap: soort })
  werkruimte.omgeving.announce(`Soort: ${ACTOR_SOORT_NAAM[soort]}`)
}
