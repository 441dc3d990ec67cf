/** The soort of who is being named can change under the name: Tab walks along them. Said aloud, and the tool in hand goes along. */
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN } from '../domain/model/actor'
import type { Ontwerp } from './sessie'
import type { Werkruimte } from './werkruimte'

/** What a field for a name says about its keys; there is always a way out of it that is no Tab. */
export const SOORT_UITLEG = 'Tab wisselt de soort, Enter zet de actor erbij, Escape verlaat dit veld.'

/** `stap` 1 goes to the next soort, −1 back. Gives what is being named from now on; the session hears of it when it is still about this one. */
export function wisselSoort(werkruimte: Werkruimte, ontwerp: Ontwerp, stap: 1 | -1): Ontwerp {
  const plek = ACTOR_SOORTEN.indexOf(ontwerp.soort) + stap + ACTOR_SOORTEN.length
  const soort = ACTOR_SOORTEN[plek % ACTOR_SOORTEN.length] ?? ontwerp.soort
  const naar = { ...ontwerp, soort }
  // By identity: with the same place, but asked anew by somebody else, it is the one that comes after this.
  if (werkruimte.sessie.getState().ontwerp === ontwerp) werkruimte.zet({ ontwerp: naar, gereedschap: soort })
  werkruimte.omgeving.announce(`Soort: ${ACTOR_SOORT_NAAM[soort]}`)
  return naar
}
