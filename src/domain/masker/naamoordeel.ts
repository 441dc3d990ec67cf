/** Who counts as a person when nobody said so, and why. Closed by default: what is not plainly something else, hides. */
import type { Actor } from '../model/actor'
import { isMaskertaal } from './maskertaal'
import { normaliseer } from './namen'
import { begintMetVoornaam, readNaamsoort, lijktPersoonsnaam } from './naamsoort'

/**
 * `gezegd`: people said so, by eenheid, naamHerkenbaar, naamMagStaan, minderjarige or a schuilnaam that is the name. `onbekend`: a luide stem or netwerk actor of
 * whom nobody said what it is. `lijktNaam`: it looks like the name of a person. `geenNaam`: there is nothing to hide.
 */
export type Naamgrond =
  | 'gezegd'
  | 'schuilnaam'
  | 'onbekend'
  | 'lijktNaam'
  | 'organisatie'
  | 'rol'
  | 'groep'
  | 'geenNaam'

export type Naamoordeel = {
  readonly verborgen: boolean
  readonly grond: Naamgrond
  /** Whether the parts of the name may stand for it: somebody who may be a person has a first and a last name. */
  readonly persoon: boolean
}

type Velden = Pick<
  Actor,
  'soort' | 'naam' | 'schuilnaam' | 'eenheid' | 'naamHerkenbaar' | 'naamMagStaan' | 'minderjarige'
>

const blijft = (grond: Naamgrond): Naamoordeel => ({ verborgen: false, grond, persoon: false })
const verbergt = (grond: Naamgrond, persoon = true): Naamoordeel => ({ verborgen: true, grond, persoon })

export function beoordeelNaam(actor: Velden): Naamoordeel {
  const { naam, eenheid, naamHerkenbaar, minderjarige } = actor
  const schuilnaam = actor.schuilnaam.trim()
  // Of a minor it has to be said twice, and of this very name: the schuilnaam may stem from when nobody knew.
  const magStaan = isZelfde(naam, schuilnaam) && (!minderjarige || isZelfde(naam, actor.naamMagStaan))
  if (magStaan) return blijft('gezegd')
  if (minderjarige || naamHerkenbaar === true || eenheid === 'individu') return verbergt('gezegd')
  // «Bakkerij Peeters» with a schuilnaam hides as a whole; «Peeters» nowhere because of it.
  if (schuilnaam !== '') return verbergt('schuilnaam', eenheid === null && zonderUitspraak(actor).persoon)
  return eenheid !== null || isZelfde(naam, actor.naamMagStaan) ? blijft('gezegd') : zonderUitspraak(actor)
}

/** Whether this name, by itself, looks like that of a person. */
export const lijktIemand = (actor: Velden): boolean => zonderUitspraak(actor).grond === 'lijktNaam'

// Word by word, so that «J. Peeters» and «j peeters» are the same name.
const isZelfde = (naam: string, gezegd: string): boolean =>
  normaliseer(gezegd) !== '' && normaliseer(naam) === normaliseer(gezegd)

function zonderUitspraak({ naam, soort }: Velden): Naamoordeel {
  if (naam.trim() === '' || isMaskertaal(naam)) return blijft('geenNaam')
  const naamsoort = readNaamsoort(naam)
  if (naamsoort) return blijft(naamsoort)
  if (lijktPersoonsnaam(naam) || begintMetVoornaam(naam)) return verbergt('lijktNaam')
  return soort === 'luideStem' || soort === 'netwerk' ? verbergt('onbekend') : blijft('groep')
}
