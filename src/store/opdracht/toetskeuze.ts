/** Which key somebody may give to an opdracht, and why another is refused. */
import type { Voorkeuren } from '../../domain/voorkeuren'
import { OPDRACHTEN, type Opdracht } from './opdrachten'
import { isLosseToets, zegToets } from './aanslag'
import { toetsenVan } from './toetsen'
import { voorkeuren } from '../voorkeuren'

/** What they do on the map, in a field and in every list is the same everywhere: nobody may lose that. */
const VAST = /^(?:shift\+)?(?:tab|enter|escape|delete|backspace| )$|arrow|^mod\+[cvx]$/u
/** What no page gets to see, or what people need to get away. */
const VAN_DE_BROWSER =
  /^mod\+(?:shift\+)?[lnqrtw]$|^(?:shift\+)?f(?:5|11|12)$|^alt\+f4$|^mod\+(?:shift\+)?tab$/u

/** Enter, Escape and Delete stay what they are. */
export const isVasteToets = ({ toetsen }: Opdracht): boolean => toetsen.some((toets) => VAST.test(toets))

/** Why this key cannot be the one of this opdracht, in Dutch; null when it can. Nothing at all always can. */
export function weigerToets(wat: Opdracht, toets: string, eigen: Voorkeuren = voorkeuren()): string | null {
  if (toets === '') return null
  const naam = zegToets(toets)
  const ander = OPDRACHTEN.find((o) => o.id !== wat.id && toetsenVan(o, eigen).includes(toets))
  if (ander) return `${naam} is al van «${ander.label}».`
  if (VAST.test(toets)) return `${naam} doet overal hetzelfde, en blijft dat doen.`
  if (!wat.toetsen.includes(toets) && VAN_DE_BROWSER.test(toets)) return `${naam} houdt de browser voor zich.`
  if (isLosseToets(toets) && !wat.los) return `${naam} alleen is te snel geraakt. Neem er Ctrl of Alt bij.`
  return null
}

/** The voorkeuren with this key for this opdracht; its own key from the beginning is no change. */
export function kiesToets({ id, toetsen }: Opdracht, toets: string, { toetsen: eigen }: Voorkeuren) {
  const { [id]: _, ...rest } = eigen
  return { toetsen: toets === toetsen[0] ? rest : { ...rest, [id]: toets } }
}
