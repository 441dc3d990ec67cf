/**
 * Samenhang: how a dossier looks without references to what is gone. Two people who work apart can leave a relatie to an actor that the other removed;
 * nobody did anything wrong, so it is hidden quietly and comes back when the actor does.
 */
import { type Actor, eersteVrijeLetter } from './actor'
import { COLLECTIE_NAMEN, type CollectieNaam, type Dossier, type SectieNaam } from './dossier'
import type { Id } from './grond'
import {
  bestaat,
  COLLECTIES_MET,
  isVerborgen,
  losseIds,
  PER_PLAATS,
  SECTIES_MET,
  type Velden,
  type Verwijzing,
} from './verwijzingen'

/**
 * The dossier without references to what is gone, without relaties from somebody to the same one, and with every letter once per soort (the lowest
 * id keeps it). What has nothing to hide is the very same object; so is what looks as it did in `vorige`, the previous answer.
 */
export function tidyDossier(dossier: Dossier, vorige?: Dossier): Dossier {
  if (NET.has(dossier)) return dossier
  const net = vorige && isNogNet(dossier, vorige) ? dossier : maakNet(dossier, vorige)
  NET.add(net)
  return net
}

/** Dossiers in which nothing leads nowhere. A dossier never changes, so it need not be gone through twice. */
const NET = new WeakSet<Dossier>()

/**
 * Whether nothing leads nowhere, told by what differs from a dossier of which that is known: an act touches one record, and the others need not be gone
 * through. No is no more than «perhaps not».
 */
function isNogNet(dossier: Dossier, vorige: Dossier): boolean {
  if (!NET.has(vorige)) return false
  for (const naam of SECTIES_MET)
    if (dossier[naam] !== vorige[naam] && tidyVelden(dossier, naam, dossier[naam]) !== dossier[naam])
      return false
  const anders = COLLECTIE_NAMEN.filter((naam) => dossier[naam] !== vorige[naam])
  if (anders.some((naam) => isIetsWeg(naam, dossier, vorige))) return false
  return anders.every((naam) => isElkNieuwNet(naam, dossier, vorige))
}

/** What may be referred to and is gone: a record, or a doelstelling of an uitdaging. */
function isIetsWeg(naam: CollectieNaam, dossier: Dossier, vorige: Dossier): boolean {
  const [nieuw, oud] = [dossier[naam], vorige[naam]]
  for (const id in oud) if (!Object.hasOwn(nieuw, id)) return true
  return (
    naam === 'uitdagingen' &&
    Object.values(vorige.uitdagingen).some((uitdaging) => {
      const nu = dossier.uitdagingen[uitdaging.id]?.doelstellingen ?? {}
      return (
        nu !== uitdaging.doelstellingen && Object.keys(uitdaging.doelstellingen).some((id) => !(id in nu))
      )
    })
  )
}

function isElkNieuwNet(naam: CollectieNaam, dossier: Dossier, vorige: Dossier): boolean {
  const [nieuw, oud] = [dossier[naam], vorige[naam]] as Readonly<Record<Id, Velden>>[]
  let isLetterAnders = false
  for (const id in nieuw) {
    const [record, eerder] = [nieuw[id], oud?.[id]]
    if (!record || record === eerder) continue
    if (isVerborgen(dossier, naam, record) || tidyVelden(dossier, naam, record) !== record) return false
    isLetterAnders ||= record.letter !== eerder?.letter || record.soort !== eerder?.soort
  }
  return naam !== 'actoren' || !isLetterAnders || tidyLetters(dossier.actoren) === dossier.actoren
}

function maakNet(dossier: Dossier, vorige: Dossier | undefined): Dossier {
  const net: Record<string, unknown> = { ...dossier }
  for (const naam of SECTIES_MET) net[naam] = houd(tidyVelden(dossier, naam, dossier[naam]), vorige?.[naam])
  for (const naam of COLLECTIES_MET) {
    net[naam] = tidyCollectie(dossier, naam, vorige?.[naam])
  }
  net.actoren = tidyLetters(net.actoren as Dossier['actoren'], vorige?.actoren)
  const delen = Object.keys(net) as (keyof Dossier)[]
  if (delen.every((deel) => net[deel] === dossier[deel])) return dossier
  if (vorige && delen.every((deel) => net[deel] === vorige[deel])) return vorige
  return net as Dossier
}

function tidyCollectie(
  dossier: Dossier,
  naam: CollectieNaam,
  vorige: Readonly<Record<Id, Velden>> | undefined,
): Readonly<Record<Id, Velden>> {
  const records = dossier[naam] as Readonly<Record<Id, Velden>>
  // Nearly always nothing leads nowhere: then nothing is copied.
  let net: Record<Id, Velden> | undefined
  for (const id in records) {
    const record = records[id]
    if (!record) continue
    if (isVerborgen(dossier, naam, record)) {
      net ??= { ...records }
      delete net[id]
      continue
    }
    const schoon = tidyVelden(dossier, naam, record)
    if (schoon === record) continue
    net ??= { ...records }
    net[id] = houd(schoon, vorige?.[id])
  }
  return net ? houdCollectie(net, vorige) : records
}

function tidyVelden<V extends Velden>(dossier: Dossier, plaats: CollectieNaam | SectieNaam, velden: V): V {
  let net: Record<string, unknown> | undefined
  for (const verwijzing of PER_PLAATS.get(plaats) ?? []) {
    if (losseIds(dossier, verwijzing, velden).length === 0) continue
    net ??= { ...velden }
    net[verwijzing.veld] = zonderLosse(dossier, verwijzing, velden)
  }
  return (net as V | undefined) ?? velden
}

function zonderLosse(dossier: Dossier, { veld, vorm, naar }: Verwijzing, velden: Velden): unknown {
  const waarde = velden[veld]
  if (vorm === 'leden') return (waarde as readonly Id[]).filter((id) => bestaat(dossier, naar, id))
  if (vorm === 'sleutels') {
    return Object.fromEntries(
      Object.entries(waarde as Velden).filter(([sleutel]) => bestaat(dossier, naar, sleutel)),
    )
  }
  return null
}

/** Two people who each add a groep at the same moment give it the same letter; the lowest id keeps it, everywhere alike. */
function tidyLetters(actoren: Dossier['actoren'], vorige?: Dossier['actoren']): Dossier['actoren'] {
  const bezet = new Set<string>()
  let dubbel: Actor[] | undefined
  // By id, whatever order the records are in.
  for (const id of Object.keys(actoren).sort()) {
    const actor = actoren[id]
    if (!actor || actor.letter === '') continue
    const sleutel = `${actor.soort} ${actor.letter}`
    if (bezet.has(sleutel)) (dubbel ??= []).push(actor)
    else bezet.add(sleutel)
  }
  if (!dubbel) return actoren
  const net: Record<Id, Actor> = { ...actoren }
  const houders = Object.values(actoren).filter((actor) => !dubbel.includes(actor))
  for (const actor of dubbel) {
    const nieuw = { ...actor, letter: eersteVrijeLetter(actor.soort, houders) }
    houders.push(nieuw)
    net[actor.id] = houd(nieuw, vorige?.[actor.id])
  }
  return houdCollectie(net, vorige)
}

/** The previous object when it says the same, so that whoever watches it does not draw again for nothing. */
const houd = <T extends Velden>(nieuw: T, oud: T | undefined): T =>
  oud && nieuw !== oud && JSON.stringify(nieuw) === JSON.stringify(oud) ? oud : nieuw

function houdCollectie<T>(
  nieuw: Readonly<Record<Id, T>>,
  oud: Readonly<Record<Id, T>> | undefined,
): Readonly<Record<Id, T>> {
  if (!oud) return nieuw
  const ids = Object.keys(nieuw)
  return ids.length === Object.keys(oud).length && ids.every((id) => nieuw[id] === oud[id]) ? oud : nieuw
}
