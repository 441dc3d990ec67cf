/** How this browser, today, draws a map to a file: what every picture needs besides what people choose. */
import { createMeet } from '../../canvas/meet'
import type { Achtergrond, Kaartkeuze } from '../../exports/beeld/kaartsvg'
import { lettertypenUitPakket } from '../../exports/beeld/lettertypen'
import { vandaag } from '../toestel/omgeving'

export const kaartkeuze = (achtergrond: Achtergrond): Kaartkeuze => ({
  achtergrond,
  datum: vandaag(),
  lettertypen: lettertypenUitPakket,
  meet: createMeet(),
})
