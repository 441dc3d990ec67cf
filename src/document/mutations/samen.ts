/** Acts of people that write several kinds of record at once, and are still one step. */
import type { Actor } from '../../domain/model/actor'
import type { BezorgdheidBron } from '../../domain/model/bezorgdheid'
import { maakRecord } from '../../domain/model/dossier'
import { type Id, NAAM_MAX, opOrde } from '../../domain/model/grond'
import type { RegelVoorstel } from '../../domain/lijst/lijst'
import { normaliseer } from '../../domain/masker/namen'
import { RELATIE, type RelatieType } from '../../domain/model/relatie'
import type { DossierDocument } from '../ydoc/dossierdocument'
import { maakActoren } from './actoren'
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
export type Lijstregel = Omit<RegelVoorstel, 'rij' | 'geraden' | 'opmerkingen' | 'dubbel' | 'plaats'> & {
  posities?: Actor['posities']
}

/**
 * A read list: actoren in the parkeerplaats, or in the place that the list gave, with their bezorgdheden as what the room presumes. Gives the ids
 * in the order of the list.
 */
export function addLijst(document: DossierDocument, regels: readonly Lijstregel[]): Id[] {
  const dossier = document.read()
  const bezorgdheden = opOrde(dossier.bezorgdheden)
  const nieuw: typeof bezorgdheden = []
  const idVan = (woorden: string): Id => {
    const zoek = zoekOfMaak(document, { tekst: woorden.slice(0, NAAM_MAX) }, [...bezorgdheden, ...nieuw])
    if (zoek.nieuw) nieuw.push(zoek.nieuw)
    return zoek.id
  }
  const actoren = maakActoren(
    document,
    dossier.actoren,
    regels.map(({ bezorgdheden: woorden = [], ...velden }) => ({
      ...velden,
      bezorgdheden: Object.fromEntries(woorden.map((woord) => [idVan(woord), 'inschatting' as const])),
    })),
  )
  if (actoren.length === 0) return []
  const wie = actoren.length === 1 ? actoren[0]?.naam : `${actoren.length} actoren`
  const wacht = actoren.every(({ posities }) => Object.keys(posities).length === 0)
  const zin = wacht ? `${wie} in de parkeerplaats` : `${wie} ingelezen`
  document.act(
    zin,
    (write) => {
      for (const bezorgdheid of nieuw) write.add('bezorgdheden', bezorgdheid)
      for (const actor of actoren) write.add('actoren', actor)
    },
    { weegt: 'erbij' },
  )
  return actoren.map(({ id }) => id)
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
