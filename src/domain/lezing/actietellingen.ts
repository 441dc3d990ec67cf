/**
 * Acties counted in every way in which a plan is weighed: by term, channel, type of burger, trekker, type of Plan Samenleven. The signalen, the suggestions
 * and the pictures of the balance stand on the same counts. Source: method S3.4, S3.5.
 */
import { type Actie, PLAN_SAMENLEVEN_TYPES } from '../model/actie'
import { type Actor, isInwoner } from '../model/actor'
import { type Dossier, hoofdtegenstellingVan } from '../model/dossier'
import type { Id } from '../model/grond'
import type { Lid } from '../model/werkgroep'
import { gegevenPlek } from '../model/zone'
import type { PlanSamenlevenType } from './afleiding'
import { type Verwijzing, verwijs } from './omdat'
import { AANSPREEKBAAR } from './richtingen'

/** Types that Plan Samenleven asks for at least. Source: S3.4. */
export const PLAN_SAMENLEVEN_MINSTENS = 3

/** An actie that was stopped counts nowhere. */
export const teltMee = ({ status }: Pick<Actie, 'status'>): boolean => status !== 'gestopt'

const idsVan = (acties: readonly Actie[], geldt: (actie: Actie) => boolean): Id[] =>
  acties.filter(geldt).map(({ id }) => id)

export const telTermijnen = (acties: readonly Actie[]) => ({
  kort: idsVan(acties, ({ termijn }) => termijn === 'kort'),
  lang: idsVan(acties, ({ termijn }) => termijn === 'lang'),
  open: idsVan(acties, ({ termijn }) => termijn === null),
})

export type Kanaalsoort = 'offline' | 'allebei' | 'online' | 'open'
export function kanaalsoortVan({ kanalen }: Pick<Actie, 'kanalen'>): Kanaalsoort {
  const [eerste, tweede] = kanalen
  return tweede === undefined ? (eerste ?? 'open') : 'allebei'
}
export const telKanalen = (acties: readonly Actie[]): Readonly<Record<Kanaalsoort, Id[]>> => ({
  offline: idsVan(acties, (actie) => kanaalsoortVan(actie) === 'offline'),
  allebei: idsVan(acties, (actie) => kanaalsoortVan(actie) === 'allebei'),
  online: idsVan(acties, (actie) => kanaalsoortVan(actie) === 'online'),
  open: idsVan(acties, (actie) => kanaalsoortVan(actie) === 'open'),
})

/** `mist`: types that no actie works on. */
export function telPlanSamenleven(acties: readonly Actie[]) {
  const per = PLAN_SAMENLEVEN_TYPES.map((type) => ({
    type,
    acties: idsVan(acties, ({ planSamenleven }) => planSamenleven.includes(type)),
  }))
  const mist: PlanSamenlevenType[] = per.filter((een) => een.acties.length === 0).map(({ type }) => type)
  return { per, mist, aantal: per.length - mist.length }
}

/** Inwoners to whom people gave a place in the main tegenstelling: those whom the plan is for. */
export function findInwoners(dossier: Dossier): Actor[] {
  const hier = hoofdtegenstellingVan(dossier)
  return Object.values(dossier.actoren)
    .filter((actor) => isInwoner(actor) && hier !== null && gegevenPlek(actor, hier.id) !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Types of the inwoners given that an actie can be for: who feels so, and which acties aim at them. Who radicalises is referred, not aimed at. */
export function telTypes(acties: readonly Actie[], inwoners: readonly Pick<Actor, 'id' | 'verontrusting'>[]) {
  return AANSPREEKBAAR.flatMap((type) => {
    const wie = inwoners.filter(({ verontrusting }) => verontrusting === type).map(({ id }) => id)
    return wie.length === 0
      ? []
      : [{ type, wie, acties: idsVan(acties, ({ types }) => types.includes(type)) }]
  })
}

/** Who carries how many, most first. A lid that stands on the map is the actor that stands there. */
export function telTrekkers(acties: readonly Actie[], leden: Readonly<Record<Id, Lid>>) {
  const per = new Map<string, { trekker: Verwijzing; acties: Id[] }>()
  for (const { id, trekker } of acties) {
    if (!trekker) continue
    const wie = persoonVan(trekker, leden)
    const bekend = per.get(`${wie.soort} ${wie.id}`)
    if (bekend) bekend.acties.push(id)
    else per.set(`${wie.soort} ${wie.id}`, { trekker: wie, acties: [id] })
  }
  return [...per.values()].sort((a, b) => b.acties.length - a.acties.length)
}

export function persoonVan(
  { soort, id }: NonNullable<Actie['trekker']>,
  leden: Readonly<Record<Id, Lid>>,
): Verwijzing {
  const actor = soort === 'lid' ? (leden[id]?.actor ?? null) : null
  return actor === null ? verwijs(soort, id) : verwijs('actor', actor)
}

/** More than half, of at least three. Source: S3.5. */
export const draagtVeel = (eigen: number, alle: number): boolean => alle >= 3 && eigen * 2 > alle
