/** The pitstop: four questions that close the map, and what is still open before it can close. Source: method S2.6. */
import type { Pitstopvraag } from '../lezing/afleiding'
import type { Actor } from '../model/actor'
import { type Dossier, hoofdtegenstellingVan } from '../model/dossier'
import { PITSTOPVRAGEN } from '../model/plan'

export const PITSTOPVRAAG: Readonly<Record<Pitstopvraag, string>> = {
  uitdagingen: 'Welke verbindende uitdagingen hebben we?',
  wieMee: 'Wie nemen we mee?',
  luideStemmen: 'Betrekken we de luide stemmen, en hoe?',
  communicatie: 'Wat moet er intern en extern nog gezegd worden?',
}

/**
 * Open on the map: questions of the pitstop that the werkgroep did not answer in its own words, and inwoners and luide stemmen who still wait for a
 * place. Both are things that only people can do, and both are read from the dossier without deriving anything. Netwerkactoren count without a place.
 */
export function findOpenKaart(dossier: Dossier): {
  readonly wachten: readonly Actor[]
  readonly vragen: readonly Pitstopvraag[]
} {
  const hier = hoofdtegenstellingVan(dossier)
  const { antwoorden } = dossier.pitstop
  return {
    wachten: Object.values(dossier.actoren).filter(
      ({ soort, posities }) => soort !== 'netwerk' && !(hier && Object.hasOwn(posities, hier.id)),
    ),
    vragen: PITSTOPVRAGEN.filter((vraag) => !antwoorden[vraag]?.tekst.trim()),
  }
}

export function telOpenKaart(dossier: Dossier): number {
  const { wachten, vragen } = findOpenKaart(dossier)
  return wachten.length + vragen.length
}
