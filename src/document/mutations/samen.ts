/** Acts of people that write several kinds of record at once, and are still one step. */
import { type Actor, eersteVrijeLetter } from '../../domain/model/actor'
import type { BezorgdheidBron } from '../../domain/model/bezorgdheid'
import { type Dossier, maakRecord } from '../../domain/model/dossier'
import { type Id, NAAM_MAX, opOrde } from '../../domain/model/grond'
import type { RegelVoorstel } from '../../domain/lijst/lijst'
import { normaliseer } from '../../domain/masker/namen'
import { RELATIE, type RelatieType } from '../../domain/model/relatie'
import type { DossierDocument, Patch } from '../ydoc/dossierdocument'
import { beoordeelOpnieuw, maakActoren } from './actoren'
import { bestaande, type NieuwRecord } from './records'
import { onderwerp } from './woorden'

/** A bezorgdheid in its own words that these actors carry. Words that are there already, capitals and accents apart, are linked, not doubled. */
export function carryBezorgdheid(
  document: DossierDocument,
  actorIds: readonly Id[],
  velden: NieuwRecord<'bezorgdheden'>,
  bron: BezorgdheidBron,
): Id {
  const dossier = document.read()
  const ids = bestaande(dossier, 'actoren', actorIds)
  const tekst = (velden.tekst ?? '').trim().slice(0, NAAM_MAX)
  const { id, nieuw } = zoekOfMaak(document, { ...velden, tekst }, opOrde(dossier.bezorgdheden))
  document.act(`Bezorgdheid «${tekst}»: ${onderwerp(dossier, 'actoren', ids)}`, (write) => {
    if (nieuw) write.add('bezorgdheden', nieuw)
    for (const actor of ids) {
      const { bezorgdheden } = dossier.actoren[actor] ?? { bezorgdheden: {} }
      if (!(id in bezorgdheden))
        write.edit('actoren', actor, { bezorgdheden: { ...bezorgdheden, [id]: bron } })
    }
  })
  return id
}

function zoekOfMaak(
  document: DossierDocument,
  velden: NieuwRecord<'bezorgdheden'>,
  bestaand: readonly { id: Id; orde: number; tekst: string }[],
) {
  const sleutel = normaliseer(velden.tekst ?? '')
  const gevonden = bestaand.find(({ tekst }) => normaliseer(tekst) === sleutel)
  if (gevonden) return { id: gevonden.id, nieuw: null }
  const id = document.nieuweId()
  const orde = Math.floor(bestaand.at(-1)?.orde ?? -1) + 1
  return { id, nieuw: maakRecord('bezorgdheden', { ...velden, id, orde }) }
}

/** A row of a list with the place that it gets, if any. */
export type Lijstregel = Pick<
  RegelVoorstel,
  | 'naam'
  | 'soort'
  | 'omvang'
  | 'bezorgdheden'
  | 'verontrusting'
  | 'eenheid'
  | 'rollen'
  | 'sector'
  | 'schuilnaam'
  | 'nota'
> & {
  posities?: Actor['posities']
}

/** What of a row goes to somebody who is there: only the fields that people chose. */
export type Lijstbijwerking = { id: Id } & Partial<Lijstregel>

/**
 * A read list: actoren in the parkeerplaats, or in the place that the list gave, with their bezorgdheden as what the room presumes; and what it says of
 * actoren who were there, in the same step. Gives the ids of who is new, in the order of the list.
 */
export function addLijst(
  document: DossierDocument,
  regels: readonly Lijstregel[],
  bijwerkingen: readonly Lijstbijwerking[] = [],
): Id[] {
  const dossier = document.read()
  const bezorgdheden = opOrde(dossier.bezorgdheden)
  const nieuw: typeof bezorgdheden = []
  const perTekst = new Map(bezorgdheden.toReversed().map(({ id, tekst }) => [normaliseer(tekst), id]))
  let orde = Math.floor(bezorgdheden.at(-1)?.orde ?? -1)
  const idVan = (woorden: string): Id => {
    const tekst = woorden.slice(0, NAAM_MAX)
    const bekend = perTekst.get(normaliseer(tekst))
    if (bekend) return bekend
    const record = maakRecord('bezorgdheden', { tekst, id: document.nieuweId(), orde: ++orde })
    nieuw.push(record)
    perTekst.set(normaliseer(tekst), record.id)
    return record.id
  }
  const perId = (woorden: readonly string[] = []) =>
    Object.fromEntries(woorden.map((woord) => [idVan(woord), 'inschatting' as const]))
  const actoren = maakActoren(
    document,
    dossier.actoren,
    regels.map(({ bezorgdheden: woorden, ...velden }) => ({ ...velden, bezorgdheden: perId(woorden) })),
  )
  const patches = bijwerkingen.flatMap(({ id, bezorgdheden: woorden, posities, ...velden }) => {
    const actor = dossier.actoren[id]
    if (!actor) return []
    const patch = {
      ...velden,
      ...(woorden ? { bezorgdheden: { ...perId(woorden), ...actor.bezorgdheden } } : {}),
      ...(posities ? { posities: { ...actor.posities, ...posities } } : {}),
    }
    return Object.keys(patch).length === 0 ? [] : [{ id, patch }]
  })
  if (actoren.length + patches.length === 0) return []
  const bijgewerkt = onderwerp(
    dossier,
    'actoren',
    patches.map(({ id }) => id),
  )
  const wie = actoren.length === 1 ? actoren[0]?.naam : `${actoren.length} actoren`
  const wacht = actoren.every(({ posities }) => Object.keys(posities).length === 0)
  const zin =
    actoren.length === 0
      ? `${bijgewerkt} bijgewerkt uit een lijst`
      : `${wie} ${wacht ? 'in de parkeerplaats' : 'ingelezen'}${patches.length > 0 ? `, ${bijgewerkt} bijgewerkt` : ''}`
  document.act(
    zin,
    (write) => {
      for (const bezorgdheid of nieuw) write.add('bezorgdheden', bezorgdheid)
      for (const actor of actoren) write.add('actoren', actor)
      const nu: Record<Id, Actor> = { ...dossier.actoren }
      for (const actor of actoren) nu[actor.id] = actor
      for (const { id, patch } of patches) {
        const actor = nu[id]
        if (!actor) continue
        const heel = metLetter(nu, actor, beoordeelOpnieuw(actor, patch))
        nu[id] = { ...actor, soort: heel.soort ?? actor.soort, letter: heel.letter ?? actor.letter }
        write.edit('actoren', id, heel)
      }
    },
    { weegt: actoren.length > 0 ? 'erbij' : 'anders' },
  )
  return actoren.map(({ id }) => id)
}

/** Who gets another soort keeps the letter, unless somebody of that soort has it. */
function metLetter(actoren: Dossier['actoren'], actor: Actor, patch: Patch<Actor>): Patch<Actor> {
  if (!patch.soort || patch.soort === actor.soort) return patch
  const anderen = Object.values(actoren).filter(({ id }) => id !== actor.id)
  const isBezet = anderen.some(({ soort, letter }) => soort === patch.soort && letter === actor.letter)
  return isBezet ? { ...patch, letter: eersteVrijeLetter(patch.soort, anderen) } : patch
}

/**
 * The same relatie from each of many to one. Passes over who is gone, who would have a relatie with itself, and pairs that have one of this type
 * already (in either direction, when direction means nothing). Gives the ids of what was made.
 */
export function addRelaties(
  document: DossierDocument,
  van: readonly Id[],
  naar: Id,
  type: RelatieType,
): Id[] {
  const dossier = document.read()
  if (!Object.hasOwn(dossier.actoren, naar)) return []
  const alle = Object.values(dossier.relaties).filter((relatie) => relatie.type === type)
  const isErAl = (id: Id) =>
    alle.some(
      (relatie) =>
        (relatie.van === id && relatie.naar === naar) ||
        (!RELATIE[type].gericht && relatie.van === naar && relatie.naar === id),
    )
  const wie = bestaande(dossier, 'actoren', van).filter((id) => id !== naar && !isErAl(id))
  if (wie.length === 0) return []
  const relaties = wie.map((id) => maakRecord('relaties', { id: document.nieuweId(), van: id, naar, type }))
  const zin = `Relatie ${RELATIE[type].naam} gelegd: ${onderwerp(dossier, 'actoren', wie)} – ${onderwerp(dossier, 'actoren', [naar])}`
  document.act(
    zin,
    (write) => {
      for (const relatie of relaties) write.add('relaties', relatie)
    },
    relaties.length > 1 ? { weegt: 'erbij' } : {},
  )
  return relaties.map(({ id }) => id)
}
