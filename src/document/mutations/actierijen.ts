/** Acties as rows: many cells in one act, and the same rows again. Source: method S3.4. */
import type { Actie } from '../../domain/model/actie'
import type { Actievulling, Vulling } from '../../domain/actietabel/actierijen'
import { type Dossier, maakRecord } from '../../domain/model/dossier'
import { type Id, opOrde, volgendeOrde } from '../../domain/model/grond'
import { isGelijk } from '../../domain/model/gelijk'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { gewijzigd, metSoort } from './woorden'

/**
 * Cells of many acties in one act. A row that is new is made with what its group gives; a new one that comes to hold nothing else is none, and goes again
 * while it is still being typed. Rows that are gone are passed over, and what is named in a cell and is gone, too. Throws ValiError when a field
 * breaks the schema.
 */
export function fillActies(
  document: DossierDocument,
  vullingen: readonly Vulling[],
  label?: string,
  options?: ActOptions,
): void {
  const dossier = document.read()
  let orde = volgendeOrde(dossier.acties)
  const erbij: Actie[] = []
  const anders: { id: Id; vulling: Actievulling }[] = []
  const weg: Id[] = []
  for (const { id, vulling: gevraagd, nieuw } of vullingen) {
    const staat = dossier.acties[id]
    if (!staat && !nieuw) continue
    const vulling = kloppend(dossier, staat, gevraagd)
    const leeg =
      nieuw && maakRecord('acties', { ...kloppend(dossier, undefined, nieuw), id, orde: staat?.orde ?? orde })
    const na = { ...(staat ?? leeg), ...vulling }
    if (leeg && isGelijk(na, leeg)) {
      if (staat) weg.push(id)
    } else if (staat) anders.push({ id, vulling })
    else if (leeg) {
      erbij.push({ ...leeg, ...vulling })
      orde += 1
    }
  }
  const ids = [...erbij, ...anders].map(({ id }) => id)
  if (ids.length + weg.length === 0) return
  const na: Dossier = {
    ...dossier,
    acties: {
      ...dossier.acties,
      ...Object.fromEntries(
        anders.map(({ id, vulling }) => [id, { ...dossier.acties[id], ...vulling } as Actie]),
      ),
      ...Object.fromEntries(erbij.map((actie) => [actie.id, actie])),
    },
  }
  const isNieuw = vullingen.every(({ nieuw }) => nieuw !== null)
  const velden = [...new Set(vullingen.flatMap(({ vulling }) => Object.keys(vulling)))]
  const zin = isNieuw ? `${metSoort(na, 'acties', ids)} toegevoegd` : gewijzigd(na, 'acties', ids, velden)
  document.act(
    label ?? zin,
    (write) => {
      for (const { id, vulling } of anders) write.edit('acties', id, vulling)
      for (const actie of erbij) write.add('acties', actie)
      for (const id of weg) write.remove('acties', id)
    },
    { ...(ids.length + weg.length > 1 ? { weegt: isNieuw ? 'erbij' : 'anders' } : {}), ...options },
  )
}

/** Without what names somebody or something that is gone; another uitdaging lets go of a doelstelling that is not among its own. */
function kloppend(dossier: Dossier, staat: Actie | undefined, vulling: Actievulling): Actievulling {
  const { trekker, uitdaging, doelstelling, ...rest } = vulling
  const bestaat =
    trekker && Object.hasOwn(trekker.soort === 'lid' ? dossier.leden : dossier.actoren, trekker.id)
  const kent =
    uitdaging === null || (uitdaging !== undefined && Object.hasOwn(dossier.uitdagingen, uitdaging))
  const hoort = (kent ? uitdaging : staat?.uitdaging) ?? null
  const doelen = dossier.uitdagingen[hoort ?? '']?.doelstellingen ?? {}
  const blijft = (doelstelling === undefined ? staat?.doelstelling : doelstelling) ?? null
  const past = blijft !== null && Object.hasOwn(doelen, blijft) ? blijft : null
  return {
    ...rest,
    ...(trekker === null || bestaat ? { trekker } : {}),
    ...(kent ? { uitdaging } : {}),
    ...(doelstelling !== undefined || kent ? { doelstelling: past } : {}),
  }
}

/**
 * The same again, right behind the last of these, as acties of their own: no longer suggestions that were taken over, still to begin, and with a log
 * that is empty, because what was done and noted happened to the other one. Gives the ids in order.
 */
export function duplicateActies(document: DossierDocument, ids: readonly Id[]): Id[] {
  const dossier = document.read()
  const alle = opOrde(dossier.acties)
  const gekozen = alle.filter(({ id }) => ids.includes(id))
  const achter = alle.findLastIndex(({ id }) => ids.includes(id))
  const laatste = alle[achter]
  if (!laatste) return []
  const volgende = alle[achter + 1]?.orde ?? laatste.orde + gekozen.length + 1
  const stap = (volgende - laatste.orde) / (gekozen.length + 1)
  const kopieen = gekozen.map((actie, i) => ({
    ...actie,
    id: document.nieuweId(),
    orde: laatste.orde + stap * (i + 1),
    herkomst: null,
    status: 'gepland' as const,
    logboek: {},
  }))
  // No room between equal or nearly equal numbers: number them all anew.
  const past = kopieen.every(({ orde }, i) => (kopieen[i - 1] ?? laatste).orde < orde && orde < volgende)
  document.act(
    `${metSoort(
      dossier,
      'acties',
      gekozen.map(({ id }) => id),
    )} gedupliceerd`,
    (write) => {
      for (const kopie of kopieen) write.add('acties', kopie)
      if (past) return
      alle.toSpliced(achter + 1, 0, ...kopieen).forEach(({ id }, orde) => write.edit('acties', id, { orde }))
    },
    { weegt: 'dubbel' },
  )
  return kopieen.map(({ id }) => id)
}
