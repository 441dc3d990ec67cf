/** Fragment: pasting and duplicating actors with what hangs between them. */
import { type Dossier, maakRecord } from '../../domain/model/dossier'
import { type Fragment, takeFragment } from '../../domain/bestand/fragment'
import { type Id, opOrde } from '../../domain/model/grond'
import { alsVoorstel, maakPositie } from '../../domain/model/zone'
import type { DossierDocument, Gewicht } from '../ydoc/dossierdocument'
import { maakActoren } from './actoren'
import { bestaande } from './records'
import { onderwerp } from './woorden'

/** How far below the original a copy lands, in field units; layout only. */
const VERSCHUIVING = 84

/**
 * New actors and relaties from a fragment, in one step; gives the new actor ids. A bezorgdheid with the same words is the same bezorgdheid. A copy
 * keeps its place in the present tegenstelling only, as a proposal of ours until somebody moves or confirms it; from another dossier it waits in the
 * parkeerplaats, because nobody said where it stands here.
 */
export function pasteFragment(
  document: DossierDocument,
  fragment: Fragment,
  tegenstelling: Id | null,
  label?: string,
  weegt: Gewicht = 'erbij',
): Id[] {
  const dossier = document.read()
  if (fragment.actoren.length === 0) return []
  const { bezorgdheden, nieuw } = neemBezorgdheden(document, dossier, fragment)
  const actoren = maakActoren(
    document,
    dossier.actoren,
    fragment.actoren.map(({ id: _id, letter: _letter, posities, ...actor }) => {
      const plek = tegenstelling === null ? undefined : posities[tegenstelling]
      return {
        ...actor,
        // That the room agreed was said of the one before it.
        eens: {},
        posities:
          tegenstelling !== null && plek && Object.hasOwn(dossier.tegenstellingen, tegenstelling)
            ? { [tegenstelling]: alsVoorstel(maakPositie(plek.x, plek.y + VERSCHUIVING)) }
            : {},
        bezorgdheden: Object.fromEntries(
          Object.entries(actor.bezorgdheden).flatMap(([id, bron]) => {
            const hier = bezorgdheden.get(id)
            return hier === undefined ? [] : [[hier, bron]]
          }),
        ),
      }
    }),
  )
  const actorIds = new Map(fragment.actoren.map(({ id }, i) => [id, actoren[i]?.id ?? '']))
  const met = {
    ...dossier,
    actoren: Object.fromEntries(actoren.map((actor) => [actor.id, actor])),
  }
  const ids = actoren.map(({ id }) => id)
  document.act(
    label ?? `${onderwerp(met, 'actoren', ids)} geplakt`,
    (write) => {
      for (const bezorgdheid of nieuw) write.add('bezorgdheden', bezorgdheid)
      for (const actor of actoren) write.add('actoren', actor)
      for (const relatie of fragment.relaties) {
        const van = actorIds.get(relatie.van)
        const naar = actorIds.get(relatie.naar)
        if (!van || !naar || van === naar) continue
        write.add('relaties', { ...relatie, id: document.nieuweId(), van, naar })
      }
    },
    { weegt },
  )
  return ids
}

/** Copies beside the originals, with the relaties between them; in `tegenstelling` they get a place, elsewhere they wait. Gives the new ids. */
export function duplicateActoren(
  document: DossierDocument,
  ids: readonly Id[],
  tegenstelling: Id | null = null,
): Id[] {
  const dossier = document.read()
  const echte = bestaande(dossier, 'actoren', ids)
  return pasteFragment(
    document,
    takeFragment(dossier, echte),
    tegenstelling,
    `${onderwerp(dossier, 'actoren', echte)} gedupliceerd`,
    'dubbel',
  )
}

/** From the ids of the fragment to the ids here, with the records that have to be made for it. */
function neemBezorgdheden(document: DossierDocument, dossier: Dossier, fragment: Fragment) {
  const hier = opOrde(dossier.bezorgdheden)
  const perTekst = new Map<string, Id>()
  for (const { tekst, id } of hier) if (!perTekst.has(norm(tekst))) perTekst.set(norm(tekst), id)
  const bezorgdheden = new Map<Id, Id>()
  const nieuw: Dossier['bezorgdheden'][string][] = []
  let orde = Math.floor(hier.at(-1)?.orde ?? -1)
  for (const bezorgdheid of opOrde(Object.fromEntries(fragment.bezorgdheden.map((b) => [b.id, b])))) {
    const sleutel = norm(bezorgdheid.tekst)
    let id = perTekst.get(sleutel)
    if (id === undefined) {
      id = document.nieuweId()
      orde += 1
      nieuw.push(maakRecord('bezorgdheden', { ...bezorgdheid, id, orde }))
      perTekst.set(sleutel, id)
    }
    bezorgdheden.set(bezorgdheid.id, id)
  }
  return { bezorgdheden, nieuw }
}

const norm = (tekst: string): string => tekst.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nl-BE')
