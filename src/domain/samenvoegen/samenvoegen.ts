/**
 * Samenvoegen: two states of one dossier become one. Pure; how a common state is found, and why it is not the history of Yjs that is merged, stands in
 * SAMENVOEGEN.md beside this file.
 */
import type { GenericSchema } from 'valibot'
import { type Actor, eersteVrijeLetter } from '../model/actor'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  leegDossier,
  SECTIE_NAMEN,
  SECTIES,
} from '../model/dossier'
import { isGelijk } from '../model/gelijk'
import type { Id } from '../model/grond'
import { tidyDossier } from '../model/samenhang'
import { buildNaastElkaar } from '../rondes/naastelkaar'
import { type Botsing, type Gang, type Kant, KANTEN, buildSleutels, buildWaarde, type Pad } from './drieweg'
import { buildSleutel } from './stand'

/** Against what was here: records that came, records and fields that changed, records that went. */
export type Verschil = {
  readonly erbij: readonly Pad[]
  readonly anders: readonly Pad[]
  readonly weg: readonly Pad[]
}

export type Samenvoeging = {
  readonly dossier: Dossier
  readonly botsingen: readonly Botsing[]
  readonly verschil: Verschil
}

const altijdHier = (): Kant => 'hier'

/**
 * `basis`: the last state that both come from; null when nobody knows it, and then nothing was taken away: what is on one side stays. Swapping the two
 * sides gives the same dossier, but for what people choose and for momentopnames.
 */
export function buildSamenvoeging(
  basis: Dossier | null,
  hier: Dossier,
  daar: Dossier,
  kies: (pad: Pad) => Kant = altijdHier,
): Samenvoeging {
  const was = basis ?? leegDossier()
  const kanten = { hier, daar }
  const niemand: Gang['behouden'] = { hier: new Set(), daar: new Set() }
  let botsingen: Botsing[] = []
  let dossier = buildDelen(was, kanten, { kies, behouden: niemand, botsingen })
  const behouden = {
    hier: findBehouden(was, hier, dossier),
    daar: findBehouden(was, daar, dossier),
  }
  if (KANTEN.some((kant) => behouden[kant].size > 0)) {
    botsingen = []
    dossier = buildDelen(was, kanten, { kies, behouden, botsingen })
  }
  const heel = tidyDossier(buildNaastElkaar(geefLetters(was, dossier)))
  return { dossier: heel, botsingen, verschil: findVerschil(hier, heel) }
}

type Records = Readonly<Record<Id, unknown>>

function buildDelen(basis: Dossier, { hier, daar }: Record<Kant, Dossier>, gang: Gang): Dossier {
  const secties = SECTIE_NAMEN.map((naam) => [
    naam,
    buildWaarde(
      SECTIES[naam] as GenericSchema,
      { basis: basis[naam], hier: hier[naam], daar: daar[naam] },
      [naam],
      gang,
    ),
  ])
  const collecties = COLLECTIE_NAMEN.map((naam) => {
    const drie: Record<Kant | 'basis', Records> = { basis: basis[naam], hier: hier[naam], daar: daar[naam] }
    if (naam === 'momentopnames') return [naam, buildOpnames(drie)]
    if (naam === 'verborgenNamen') return [naam, buildVerborgen(drie)]
    return [naam, buildSleutels(COLLECTIES[naam], drie, [naam], gang)]
  })
  return Object.fromEntries([...secties, ...collecties]) as Dossier
}

/**
 * A file that grew too large leaves the oldest out, so that one that is not there was not taken away there. One that both have stays as it is here: a
 * name may have been taken out of it since.
 */
function buildOpnames({ basis, hier, daar }: Record<Kant | 'basis', Records>): Records {
  const erbij = Object.entries(daar).filter(([id]) => !(id in hier) && !(id in basis))
  return { ...hier, ...Object.fromEntries(erbij) }
}

/** A name that has to stay hidden is only ever added. Two names under one key both stay. */
function buildVerborgen({ hier, daar }: Record<Kant | 'basis', Records>): Records {
  const uit: Record<Id, unknown> = { ...daar, ...hier }
  for (const [id, naam] of Object.entries(daar)) {
    if (!(id in hier) || isGelijk(hier[id], naam)) continue
    const eigen = buildSleutel(JSON.stringify(naam))
    uit[eigen] = { ...(naam as object), id: eigen }
  }
  return uit
}

/** What this side took away and is there after all. */
const findBehouden = (basis: Dossier, kant: Dossier, uit: Dossier): ReadonlySet<Id> =>
  new Set(
    COLLECTIE_NAMEN.filter((naam) => naam !== 'momentopnames' && naam !== 'verborgenNamen').flatMap((naam) =>
      Object.keys(basis[naam]).filter((id) => !(id in kant[naam]) && id in uit[naam]),
    ),
  )

/** Two who were added on two machines may have one letter: then who was there before keeps it, and after that who comes first by key. */
function geefLetters(basis: Dossier, dossier: Dossier): Dossier {
  const actoren: Record<Id, Actor> = {}
  const later = (actor: Actor) => (actor.id in basis.actoren ? 0 : 1)
  const opBeurt = Object.values(dossier.actoren).sort((a, b) => later(a) - later(b) || (a.id < b.id ? -1 : 1))
  const bezet = new Set<string>()
  const dubbel = opBeurt.filter(({ soort, letter, id }) => {
    const sleutel = `${soort} ${letter}`
    // Whatever was so before the two parted is no matter of theirs.
    const isNieuw = bezet.has(sleutel) && letter !== '' && !(id in basis.actoren)
    bezet.add(sleutel)
    return isNieuw
  })
  if (dubbel.length === 0) return dossier
  Object.assign(actoren, dossier.actoren)
  for (const actor of dubbel) {
    actoren[actor.id] = { ...actor, letter: eersteVrijeLetter(actor.soort, Object.values(actoren)) }
  }
  return { ...dossier, actoren }
}

function findVerschil(was: Dossier, is: Dossier): Verschil {
  const uit = { erbij: [] as Pad[], anders: [] as Pad[], weg: [] as Pad[] }
  for (const naam of COLLECTIE_NAMEN.filter((een) => een !== 'verborgenNamen')) {
    const [oud, nieuw] = [was[naam], is[naam]] as [Records, Records]
    for (const id of new Set([...Object.keys(oud), ...Object.keys(nieuw)])) {
      if (!(id in oud)) uit.erbij.push([naam, id])
      else if (!(id in nieuw)) uit.weg.push([naam, id])
      else if (!isGelijk(oud[id], nieuw[id])) uit.anders.push([naam, id])
    }
  }
  for (const naam of SECTIE_NAMEN) {
    const [oud, nieuw] = [was[naam], is[naam]] as [Records, Records]
    // Which files there were is no content.
    const velden = Object.keys(nieuw).filter(
      (veld) => veld !== 'standen' && !isGelijk(oud[veld], nieuw[veld]),
    )
    uit.anders.push(...velden.map((veld) => [naam, veld]))
  }
  return uit
}
