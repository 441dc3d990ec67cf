/** Toestand: what a signaal stood on when somebody saw it. «Gezien» counts as long as this is the same. */
import type { Signaal } from '../lezing/afleiding'
import type { Zin } from '../lezing/omdat'
import type { Sleutel } from '../model/grond'
import { vingerafdruk } from './vingerafdruk'

/** Fingerprint of its ernst, its subjects and its sentence. Asked of the few that are seen, not of the hundreds that are open. */
export const readToestand = ({ ernst, over, omdat }: Pick<Signaal, 'ernst' | 'over' | 'omdat'>): Sleutel =>
  vingerafdruk(`${ernst} ${spel(over)} ${spel(omdat.zin)}`)

function spel(delen: Zin): string {
  let uit = ''
  for (const deel of delen) uit += typeof deel === 'string' ? deel : `<${deel.soort} ${deel.id}>`
  return uit
}
