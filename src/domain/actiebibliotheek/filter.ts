/** Filter: which acties of the library are in sight, by what people look for. Words and choices narrow together; an empty choice narrows nothing. */
import type { Fase } from '../lezing/strategie'
import type { Termijn, Werkvorm } from '../lezing/afleiding'
import type { Aanspreekbaar } from '../lezing/richtingen'
import type { Dieperliggend } from '../model/bezorgdheid'
import type { Kost } from '../model/eigenactie'
import { vouw } from '../../taal/vouwen'
import type { OpenActie } from './bibliotheekactie'

export type Bibliotheekfilter = {
  readonly zoek: string
  readonly type: Aanspreekbaar | null
  readonly dieper: Dieperliggend | null
  readonly fase: Fase | null
  readonly termijn: Termijn | null
  readonly werkvorm: Werkvorm | null
  readonly kost: Kost | null
}

export const GEEN_FILTER: Bibliotheekfilter = {
  zoek: '',
  type: null,
  dieper: null,
  fase: null,
  termijn: null,
  werkvorm: null,
  kost: null,
}

export const isGefilterd = (filter: Bibliotheekfilter): boolean =>
  Object.values(filter).some((keuze) => keuze !== null && keuze !== '')

/** Every word is looked for on its own, in all that the actie says as `lees` gives it, whatever its accents and capitals. */
export function isInZicht<T>(
  actie: OpenActie<T>,
  filter: Bibliotheekfilter,
  lees: (tekst: T) => string,
): boolean {
  const { zoek, type, dieper, fase, termijn, werkvorm, kost } = filter
  return (
    (type === null || actie.types.includes(type)) &&
    (dieper === null || actie.dieperliggend.includes(dieper)) &&
    (fase === null || actie.fasen.includes(fase)) &&
    (termijn === null || actie.termijn === termijn) &&
    (werkvorm === null || actie.werkvorm === werkvorm) &&
    (kost === null || actie.kost === kost) &&
    (zoek === '' || bevat([actie.tekst, actie.hoe, actie.vraagt, actie.letOp].map(lees).join(' '), zoek))
  )
}

function bevat(tekst: string, zoek: string): boolean {
  const woorden = vouw(zoek).split(/\s+/u).filter(Boolean)
  if (woorden.length === 0) return true
  const gevouwen = vouw(tekst)
  return woorden.every((woord) => gevouwen.includes(woord))
}
