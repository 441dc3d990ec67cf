/**
 * The first five minutes: six things to do on the real map, from two words to a first uitdaging. What is done is read from the dossier and never kept, so
 * people may do them in any order, or go on with a dossier of their own. Source: method S2.1, S2.2, S2.4, S3.1.
 */
import { isInwoner } from '../model/actor'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import { plekIn, type Zone, zoneVan } from '../model/zone'

export const EERSTE_DADEN = ['polen', 'kanten', 'midden', 'zorg', 'gedeeld', 'uitdaging'] as const
export type EersteDaad = (typeof EERSTE_DADEN)[number]

export type Daadwoorden = {
  readonly titel: string
  /** Where to press and what to write. */
  readonly hoe: string
  /** To ask the room aloud. */
  readonly hardop: string
}

export const DAADWOORDEN: Readonly<Record<EersteDaad, Daadwoorden>> = {
  polen: {
    titel: 'Wie staat tegenover wie?',
    hoe: 'Klik onder het veld op «wie is wij?» en op «wie is zij?», en schrijf wat elke kant wil.',
    hardop: 'Hoe zeggen mensen aan elke kant het zelf?',
  },
  kanten: {
    titel: 'Zet aan elke kant een groep',
    hoe: 'Kies «groep», klik links op het veld en typ een naam. Doe rechts hetzelfde.',
    hardop: 'Wie spreekt zich uit, en voor hoeveel mensen?',
  },
  midden: {
    titel: 'Zet iemand uit het stille midden',
    hoe: 'Kies «stille midden», klik in het midden van het veld en typ een naam.',
    hardop: 'Wie leeft hier ook, en hoor je zelden?',
  },
  zorg: {
    titel: 'Wat houdt hen bezig?',
    hoe: 'Klik op het kaartje in het midden. Schrijf in het paneel een bezorgdheid, dan Enter.',
    hardop: 'Zeiden ze dat zelf, of vermoeden we het?',
  },
  gedeeld: {
    titel: 'Wie deelt dat aan een kant?',
    hoe: 'Klik op een groep aan een kant en kies in het paneel dezelfde bezorgdheid.',
    hardop: 'Waarover maken mensen aan verschillende kanten zich allebei zorgen?',
  },
  uitdaging: {
    titel: 'Neem een uitdaging over',
    hoe: 'In het paneel Uitdagingen staat nu een voorstel, met de reden erbij. Neem het over, of schrijf er zelf een.',
    hardop: 'Waar willen mensen aan beide kanten naartoe?',
  },
}

type Bron = Pick<Dossier, 'tegenstellingen' | 'actoren' | 'bezorgdheden' | 'uitdagingen'>

/** Which of the six the map shows already, on the tegenstelling on screen; null while there is none. */
export function readEersteronde(
  { tegenstellingen, actoren, bezorgdheden, uitdagingen }: Bron,
  tegenstelling: Id | null,
): Readonly<Record<EersteDaad, boolean>> {
  const hier = tegenstelling === null ? undefined : tegenstellingen[tegenstelling]
  const wie = Object.values(actoren)
    .filter(isInwoner)
    .flatMap((actor) => {
      const plek = hier ? plekIn(actor, hier.id) : null
      const zorgen = Object.keys(actor.bezorgdheden).filter((id) => Object.hasOwn(bezorgdheden, id))
      return plek ? [{ zone: zoneVan(plek.x), isMidden: actor.soort === 'stilleMidden', zorgen }] : []
    })
  const staatAan = (kant: Zone) => wie.some(({ zone, isMidden }) => zone === kant && !isMidden)
  const midden = wie.filter(({ isMidden }) => isMidden)
  const vanMidden = new Set(midden.flatMap(({ zorgen }) => zorgen))
  return {
    polen: hier !== undefined && hier.wij.trim() !== '' && hier.zij.trim() !== '',
    kanten: staatAan('wij') && staatAan('zij'),
    midden: midden.length > 0,
    zorg: vanMidden.size > 0,
    gedeeld: wie.some(
      ({ zone, isMidden, zorgen }) =>
        zone !== 'midden' && !isMidden && zorgen.some((zorg) => vanMidden.has(zorg)),
    ),
    uitdaging: Object.keys(uitdagingen).length > 0,
  }
}

/** The first that is not done; null when all are. */
export const findDaad = (gedaan: Readonly<Record<EersteDaad, boolean>>): EersteDaad | null =>
  EERSTE_DADEN.find((daad) => !gedaan[daad]) ?? null

/** An actor to begin from, for what is asked: somebody of the stille midden, or a groep at a side; null where there is none. */
export function findWie(
  { actoren }: Pick<Dossier, 'actoren'>,
  tegenstelling: Id | null,
  daad: EersteDaad,
): Id | null {
  if (tegenstelling === null) return null
  const past = Object.values(actoren).find((actor) => {
    const plek = plekIn(actor, tegenstelling)
    if (!plek) return false
    return daad === 'zorg'
      ? actor.soort === 'stilleMidden'
      : daad === 'gedeeld' && actor.soort === 'groep' && zoneVan(plek.x) !== 'midden'
  })
  return past?.id ?? null
}
