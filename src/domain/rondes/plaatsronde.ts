/**
 * Plaatsronde: everybody places the same cards apart, then the room sees where it differs. A pure machine that lives in memory only; what it gives to the
 * dossier is what `Ronde` holds. Closed once revealed: nobody is added afterwards. Source: method S2.1, S2.2.
 */
import type { Id } from '../model/grond'
import type { Ronde, Rondevraag, Spreiding } from '../model/ronde'
import { addPlaats, deriveSpreiding, LEGE_TELLING, telGeplaatst, type Telling } from './telling'
import { type Eerder, findEerdere, isVerraderlijk } from './verschil'

export type Rondeopzet = {
  readonly vraag: Rondevraag
  readonly over: 'actoren' | 'bezorgdheden'
  /** Null for `grootte`. */
  readonly tegenstelling: Id | null
  /** What is placed, in the order in which the cards are shown. */
  readonly kaarten: readonly Id[]
  /** Said before anybody placed. */
  readonly drempel: number
}

/** `gelezen`: marks of files that are in, sorted, so that one counts once and the order in which they came is gone. */
export type Plaatsronde = {
  readonly opzet: Rondeopzet
  readonly deelnemers: number
  readonly tellingen: Readonly<Record<Id, Telling>>
  readonly gelezen: readonly string[]
}

/** Where one participant puts each card (−1…1); what is not in it is «geen idee». */
export type Plaatsen = Readonly<Record<Id, number>>

export const createPlaatsronde = (opzet: Rondeopzet): Plaatsronde => ({
  opzet,
  deelnemers: 0,
  tellingen: Object.fromEntries(opzet.kaarten.map((id) => [id, LEGE_TELLING])),
  gelezen: [],
})

/** With one participant more, of whom nothing stays but the count. `merk`: the mark of the file it came from; one that is in already changes nothing. */
export function addPlaatsen(ronde: Plaatsronde, plaatsen: Plaatsen, merk?: string): Plaatsronde {
  if (merk !== undefined && ronde.gelezen.includes(merk)) return ronde
  const tellingen = Object.fromEntries(
    Object.entries(ronde.tellingen).map(([id, telling]) => {
      const x = Object.hasOwn(plaatsen, id) ? plaatsen[id] : undefined
      return [id, x === undefined ? telling : addPlaats(telling, x)]
    }),
  )
  const gelezen = merk === undefined ? ronde.gelezen : [...ronde.gelezen, merk].sort()
  return { ...ronde, deelnemers: ronde.deelnemers + 1, tellingen, gelezen }
}

const isTeOnthullen = ({ deelnemers, opzet }: Plaatsronde): boolean => deelnemers >= opzet.drempel

/** Why something is not shown: placed by too few, or too close to an earlier number. */
export type Verborgen = 'teWeinig' | 'verschil'

export type Onthulling = {
  readonly deelnemers: number
  readonly drempel: number
  /** What may be seen, by card. */
  readonly getoond: Readonly<Record<Id, Spreiding>>
  readonly verborgen: Readonly<Record<Id, Verborgen>>
}

/** What the room may see; `eerdere` are the reveals of this dossier and this sitting about the same question. Null while too few placed. */
export function deriveOnthulling(ronde: Plaatsronde, eerdere: readonly Eerder[]): Onthulling | null {
  if (!isTeOnthullen(ronde)) return null
  const { drempel } = ronde.opzet
  const getoond: Record<Id, Spreiding> = {}
  const verborgen: Record<Id, Verborgen> = {}
  for (const id of ronde.opzet.kaarten) {
    const telling = ronde.tellingen[id] ?? LEGE_TELLING
    const mensen = telGeplaatst(telling)
    if (mensen < drempel) verborgen[id] = 'teWeinig'
    else if (isVerraderlijk(mensen, findEerdere(eerdere, id), drempel)) verborgen[id] = 'verschil'
    else getoond[id] = deriveSpreiding(telling)
  }
  return { deelnemers: ronde.deelnemers, drempel, getoond, verborgen }
}

type Zelfdevraag = Pick<Rondeopzet, 'vraag' | 'over' | 'tegenstelling'>

/** Rounds of the dossier about the same question, oldest first. */
export const findZelfdeRondes = (
  rondes: Readonly<Record<Id, Ronde>>,
  { vraag, over, tegenstelling }: Zelfdevraag,
): Ronde[] =>
  Object.values(rondes)
    .filter(
      (ronde) =>
        ronde.vraag === vraag && ronde.tegenstelling === tegenstelling && Object.keys(ronde[over]).length > 0,
    )
    .sort((a, b) => a.datum.localeCompare(b.datum) || a.orde - b.orde)

/** What a kept round showed, for the next one to keep away from. */
export const deriveEerder = (spreidingen: Readonly<Record<Id, Spreiding>>): Eerder =>
  Object.fromEntries(Object.entries(spreidingen).map(([id, { geplaatst }]) => [id, geplaatst]))
