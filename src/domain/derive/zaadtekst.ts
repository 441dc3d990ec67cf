/** Zaadtekst: the first words of an uitdaging that comes from a bezorgdheid. What people worry about says what they want instead. Source: method S2.4. */
import type { Bezorgdheid, Dieperliggend } from '../model/bezorgdheid'
import type { VasteTekst } from '../model/grond'

const ZAADTEKST: Readonly<Record<Dieperliggend, string>> = {
  verkeersveiligheid: 'Iedereen raakt hier veilig',
  identiteit: 'Een plek waarin iedereen zich herkent',
  ongelijkeBehandeling: 'Iedereen krijgt dezelfde kansen, en dezelfde uitleg',
  verloedering: 'Een nette, groene plek waar het fijn is',
  nietGehoord: 'Wie hier woont, wordt gehoord en ziet wat ermee gebeurt',
  angstVoorVerandering: 'Een verandering waarin iedereen mee kan',
}

/** Positive words to start from; empty when the bezorgdheid has words of its own, because then only the room knows where it wants to go. */
export const zaadtekst = ({ dieperliggend }: Pick<Bezorgdheid, 'dieperliggend'>): VasteTekst =>
  dieperliggend === null ? '' : ZAADTEKST[dieperliggend]
