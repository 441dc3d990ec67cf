/** Actoren: add, place, change, remove. */
import { ACTOR_SOORT_NAAM, type Actor, eersteVrijeLetter } from '../../domain/model/actor'
import type { BezorgdheidBron } from '../../domain/model/bezorgdheid'
import { type Dossier, maakRecord } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import { lijktIemand } from '../../domain/masker/naamoordeel'
import { normaliseer } from '../../domain/masker/namen'
import type { ActOptions, DossierDocument, Patch } from '../ydoc/dossierdocument'
import {
  bestaande,
  editRecords,
  type NieuwRecord,
  removeRecords,
  type Wijziging,
  writeRemoval,
} from './records'
import { metSoort, onderwerp, roepnaam } from './woorden'
import { hoofdletter } from '../../taal/woorden'

/** The letter is ours to give: the first free one of its soort. */
export type NieuweActor = Omit<NieuwRecord<'actoren'>, 'letter'>

/** Actors with their letters, none of which is in use. The order is kept. */
export function maakActoren(
  document: DossierDocument,
  actoren: Dossier['actoren'],
  nieuwe: readonly NieuweActor[],
): Actor[] {
  const allen = Object.values(actoren)
  return nieuwe.map((velden) => {
    const letter = eersteVrijeLetter(velden.soort, allen)
    const actor = maakRecord('actoren', { ...velden, id: document.nieuweId(), letter })
    allen.push(actor)
    return actor
  })
}

/** One actor; without `posities` it waits in the parkeerplaats. Throws ValiError when a field breaks the schema. */
export function addActor(document: DossierDocument, velden: NieuweActor, label?: string): Id {
  const [id = ''] = addActoren(document, [velden], label)
  return id
}

/** Many at once, as from a pasted list: one step. Gives the ids in the order given. */
export function addActoren(document: DossierDocument, nieuwe: readonly NieuweActor[], label?: string): Id[] {
  const dossier = document.read()
  const actoren = maakActoren(document, dossier.actoren, nieuwe)
  const [eerste] = actoren
  if (!eerste) return []
  const zin =
    actoren.length > 1
      ? `${actoren.length} actoren toegevoegd`
      : `${wieErbijKomt(eerste, dossier)} toegevoegd`
  document.act(
    label ?? zin,
    (write) => {
      for (const actor of actoren) write.add('actoren', actor)
    },
    actoren.length > 1 ? { weegt: 'erbij' } : {},
  )
  return actoren.map(({ id }) => id)
}

/** «Groep «Bewoners»», or «Groep A» for who has no name yet. */
function wieErbijKomt(actor: Actor, dossier: Dossier): string {
  const naam = roepnaam({ ...dossier, actoren: { [actor.id]: actor } }, 'actoren', actor.id)
  return actor.naam.trim() ? `${hoofdletter(ACTOR_SOORT_NAAM[actor.soort])} «${naam}»` : naam
}

/**
 * Changes fields of actors. Who gets another soort keeps the letter, unless somebody of that soort has it. Another name, or somebody who turns out to be
 * a minor, is judged anew: see `beoordeelOpnieuw`.
 */
export function editActoren(
  document: DossierDocument,
  ids: readonly Id[],
  wijziging: Wijziging<Actor>,
  label?: string,
  options?: ActOptions,
): void {
  const { actoren } = document.read()
  const nu: Record<Id, Actor> = { ...actoren }
  const letters = new Map<Id, string>()
  for (const id of new Set(ids)) {
    const actor = nu[id]
    if (!actor) continue
    const soort = (typeof wijziging === 'function' ? wijziging(actor) : wijziging).soort ?? actor.soort
    if (soort === actor.soort) continue
    const anderen = Object.values(nu).filter((ander) => ander.id !== id)
    const isBezet = anderen.some((ander) => ander.soort === soort && ander.letter === actor.letter)
    const letter = isBezet ? eersteVrijeLetter(soort, anderen) : actor.letter
    if (isBezet) letters.set(id, letter)
    nu[id] = { ...actor, soort, letter }
  }
  const patch = (actor: Actor) =>
    beoordeelOpnieuw(actor, typeof wijziging === 'function' ? wijziging(actor) : wijziging)
  if (letters.size === 0) return editRecords(document, 'actoren', ids, patch, label, options)
  const zin = `Soort gewijzigd: ${onderwerp(document.read(), 'actoren', bestaande(document.read(), 'actoren', ids))}`
  editRecords(
    document,
    'actoren',
    ids,
    (actor): Patch<Actor> => ({
      ...patch(actor),
      ...(letters.has(actor.id) ? { letter: letters.get(actor.id) } : {}),
    }),
    label ?? zin,
    options,
  )
}

/**
 * What was said of one name does not hold for the next: an organisatie that comes to be called «Jan Peeters» may be recognised. And who is a minor was
 * not when somebody let the name stand.
 */
export function beoordeelOpnieuw(actor: Actor, patch: Patch<Actor>): Patch<Actor> {
  const { naam, eenheid, minderjarige } = { ...actor, ...patch }
  const isZonderUitspraak =
    patch.naamHerkenbaar === undefined && (eenheid === 'organisatie' || eenheid === 'meerdere')
  const herkenbaar =
    isZonderUitspraak &&
    patch.naam !== undefined &&
    normaliseer(patch.naam) !== normaliseer(actor.naam) &&
    lijktIemand({ ...actor, naam })
  return {
    ...patch,
    ...(herkenbaar ? { naamHerkenbaar: true } : {}),
    ...(minderjarige && !actor.minderjarige && actor.naamMagStaan !== '' ? { naamMagStaan: '' } : {}),
  }
}

/** Actors with their relaties and every other mention of them, in one step. */
export function removeActoren(document: DossierDocument, ids: readonly Id[]): void {
  const dossier = document.read()
  const weg = bestaande(dossier, 'actoren', ids)
  removeRecords(document, 'actoren', weg, `${onderwerp(dossier, 'actoren', weg)} verwijderd`)
}

/** What is selected on the map, in one step. */
export function removeSelectie(
  document: DossierDocument,
  selectie: { readonly actoren: readonly Id[]; readonly relaties: readonly Id[] },
): void {
  const dossier = document.read()
  const actoren = bestaande(dossier, 'actoren', selectie.actoren)
  const relaties = bestaande(dossier, 'relaties', selectie.relaties)
  if (actoren.length + relaties.length === 0) return
  const lijnen = metSoort(dossier, 'relaties', relaties)
  const wie = onderwerp(dossier, 'actoren', actoren)
  const zin =
    actoren.length === 0
      ? lijnen
      : relaties.length === 0
        ? wie
        : `${wie} en ${lijnen.charAt(0).toLowerCase()}${lijnen.slice(1)}`
  document.act(`${zin} verwijderd`, (write) => writeRemoval(write, dossier, { actoren, relaties }), {
    weegt: 'weg',
  })
}

/** Says that these actors carry the bezorgdheid, and how we know. */
export function linkBezorgdheid(
  document: DossierDocument,
  actorIds: readonly Id[],
  bezorgdheid: Id,
  bron: BezorgdheidBron,
): void {
  const dossier = document.read()
  if (!Object.hasOwn(dossier.bezorgdheden, bezorgdheid)) return
  const ids = bestaande(dossier, 'actoren', actorIds)
  editRecords(
    document,
    'actoren',
    ids,
    ({ bezorgdheden }) => ({ bezorgdheden: { ...bezorgdheden, [bezorgdheid]: bron } }),
    `${metSoort(dossier, 'bezorgdheden', [bezorgdheid])} gekoppeld: ${onderwerp(dossier, 'actoren', ids)}`,
  )
}

export function unlinkBezorgdheid(document: DossierDocument, actorIds: readonly Id[], bezorgdheid: Id): void {
  const dossier = document.read()
  const ids = bestaande(dossier, 'actoren', actorIds)
  editRecords(
    document,
    'actoren',
    ids,
    ({ bezorgdheden: { [bezorgdheid]: _weg, ...bezorgdheden } }) => ({ bezorgdheden }),
    `${metSoort(dossier, 'bezorgdheden', [bezorgdheid])} losgemaakt: ${onderwerp(dossier, 'actoren', ids)}`,
  )
}

/** Says that this actor carries all of these; of what was known already the bron stays. */
export function linkBezorgdheden(
  document: DossierDocument,
  actor: Id,
  bezorgdheden: readonly Id[],
  bron: BezorgdheidBron,
): void {
  const dossier = document.read()
  const nieuw = bestaande(dossier, 'bezorgdheden', bezorgdheden).filter(
    (id) => !(id in (dossier.actoren[actor]?.bezorgdheden ?? {})),
  )
  if (nieuw.length === 0) return
  editRecords(
    document,
    'actoren',
    [actor],
    (wie) => ({
      bezorgdheden: { ...wie.bezorgdheden, ...Object.fromEntries(nieuw.map((id) => [id, bron])) },
    }),
    `${metSoort(dossier, 'bezorgdheden', nieuw)} gekoppeld: ${onderwerp(dossier, 'actoren', [actor])}`,
  )
}

export function unlinkBezorgdheden(document: DossierDocument, actor: Id, bezorgdheden: readonly Id[]): void {
  const dossier = document.read()
  const weg = bestaande(dossier, 'bezorgdheden', bezorgdheden).filter(
    (id) => id in (dossier.actoren[actor]?.bezorgdheden ?? {}),
  )
  if (weg.length === 0) return
  editRecords(
    document,
    'actoren',
    [actor],
    (wie) => ({
      bezorgdheden: Object.fromEntries(Object.entries(wie.bezorgdheden).filter(([id]) => !weg.includes(id))),
    }),
    `${metSoort(dossier, 'bezorgdheden', weg)} losgemaakt: ${onderwerp(dossier, 'actoren', [actor])}`,
  )
}
