/** Plank: all that can be taken over, ours and that of the municipality, in the order in which it fits one uitdaging. */
import { readKaart } from '../lezing/kaartlezing'
import type { Omdat } from '../lezing/omdat'
import type { Aanspreekbaar } from '../lezing/richtingen'
import type { Dossier } from '../model/dossier'
import { type Id, opSleutelOrde } from '../model/grond'
import { ACTIEBIBLIOTHEEK } from './actiebibliotheek'
import type { OpenActie } from './bibliotheekactie'
import { alsBibliotheekactie } from './eigen'
import { leesGrond } from './grond'
import { type Pasvorm, weegPasvorm } from './pasvorm'
import { leesBibliotheekSleutel } from './sleutel'

export type Plankrij = {
  readonly actie: OpenActie<string>
  /** The id of an own actie; null for one of ours. */
  readonly eigen: Id | null
  readonly stand: Pasvorm['stand']
  readonly omdat: Omdat
  readonly doelgroep: readonly Id[]
  readonly types: readonly Aanspreekbaar[]
  /** Acties that came from it, those of this uitdaging first. */
  readonly overgenomen: readonly {
    readonly actie: Id
    readonly uitdaging: Id | null
    readonly isHier: boolean
  }[]
}

const STANDEN: readonly Pasvorm['stand'][] = ['past', 'kan', 'wacht']

type Vraag = { readonly tegenstelling: Id | null; readonly uitdaging: Id | null; readonly today: string }

/** A dossier is never changed, only replaced: who asks the same of it gets the same list. */
const gelezen = new WeakMap<Dossier, Map<string, readonly Plankrij[]>>()

export function leesPlank(dossier: Dossier, vraag: Vraag): readonly Plankrij[] {
  let bekend = gelezen.get(dossier)
  if (!bekend) gelezen.set(dossier, (bekend = new Map<string, readonly Plankrij[]>()))
  // No id holds a space.
  const sleutel = `${vraag.tegenstelling ?? ''} ${vraag.uitdaging ?? ''} ${vraag.today}`
  let plank = bekend.get(sleutel)
  if (!plank) bekend.set(sleutel, (plank = maakPlank(dossier, vraag)))
  return plank
}

function maakPlank(dossier: Dossier, { tegenstelling, uitdaging, today }: Vraag): Plankrij[] {
  const grond = leesGrond(readKaart(dossier, tegenstelling, today), uitdaging)
  const hier = grond.bij?.uitdaging ?? null
  const bronnen: readonly { actie: OpenActie<string>; eigen: Id | null }[] = [
    ...opSleutelOrde(dossier.plan.eigenActies).map((een) => ({
      actie: alsBibliotheekactie(een.id, een),
      eigen: een.id,
    })),
    ...ACTIEBIBLIOTHEEK.map((actie) => ({ actie, eigen: null })),
  ]
  return bronnen
    .map(({ actie, eigen }) => ({ actie, eigen, pas: weegPasvorm(actie, grond) }))
    .sort(
      (a, b) => STANDEN.indexOf(a.pas.stand) - STANDEN.indexOf(b.pas.stand) || b.pas.punten - a.pas.punten,
    )
    .map(({ actie, eigen, pas: { stand, omdat, doelgroep, types } }) => ({
      actie,
      eigen,
      stand,
      omdat,
      doelgroep: doelgroep.map(({ id }) => id),
      types,
      overgenomen: Object.values(dossier.acties)
        .filter(({ herkomst }) => herkomst && leesBibliotheekSleutel(herkomst.voorstel) === actie.id)
        .map((een) => ({ actie: een.id, uitdaging: een.uitdaging, isHier: een.uitdaging === hier }))
        .sort((a, b) => Number(b.isHier) - Number(a.isHier)),
    }))
}
