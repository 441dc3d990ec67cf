/** A small lock on the lower right corner of a card: the room agreed on where it stands. The upper one is for signalen. */
import { cirkelPad, type Vorm } from './vormen'

/** Radius of its disc, field units. */
const STRAAL = 13
const ICOON = 16
/** How far it reaches outside the card, field units. */
export const EENS_UITLOOP = STRAAL

export const EENS_TEKST = 'hier zijn jullie het over eens'

export const tekenSlot = (x: number, y: number): Vorm[] => [
  { soort: 'pad', d: cirkelPad(x, y, STRAAL), vul: 'kaart', lijn: 'inkt', dikte: 1.5 },
  { soort: 'icoon', naam: 'lock', x: x - ICOON / 2, y: y - ICOON / 2, maat: ICOON, kleur: 'inkt' },
]

/** On the line of a box whose corners have this radius. */
export function tekenEensmerk(vak: {
  x: number
  y: number
  breedte: number
  hoogte: number
  straal: number
}): Vorm[] {
  // Where the line of a round corner comes nearest to the corner of the box, in parts of its radius.
  const naarBinnen = Math.max(3, vak.straal * (1 - Math.SQRT1_2))
  return tekenSlot(vak.x + vak.breedte - naarBinnen, vak.y + vak.hoogte - naarBinnen)
}
