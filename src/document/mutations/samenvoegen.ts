/** Another state of the same dossier, from a file: brought into this one, or put in its place. Each is one act and one undo step. */
import type { Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import type { Kant, Pad } from '../../domain/samenvoegen/drieweg'
import { buildSamenvoeging, type Verschil } from '../../domain/samenvoegen/samenvoegen'
import { buildMetStand } from '../../domain/samenvoegen/stand'
import type { DossierDocument } from '../ydoc/dossierdocument'

/**
 * Both sides together, weighed anew against what stands here now. `basis` is the last state that both come from, or null; `stand` the key of the file, which
 * is a state of this dossier for as long as the step is not undone, or null where its names were replaced. Gives what changed here.
 */
export function addBestand(
  document: DossierDocument,
  { basis, daar, stand }: { basis: Dossier | null; daar: Dossier; stand: Id | null },
  kies?: (pad: Pad) => Kant,
): Verschil {
  const { dossier, verschil } = buildSamenvoeging(basis, document.read(), daar, kies)
  document.replace(
    stand === null ? dossier : buildMetStand(dossier, stand),
    'Bestand samengevoegd met dit dossier',
  )
  return verschil
}

/**
 * Makes this one as the file says. What was noted here of who got what, and what was said about names, stays: that happened. The files that it went through
 * are from now on those of the file: nothing else of here is left in it.
 */
export function editNaarBestand(document: DossierDocument, daar: Dossier, stand: Id | null = null): void {
  const { kop, maskering, momentopnames } = document.read()
  const nieuw = {
    ...daar,
    kop: { ...daar.kop, gedeeld: { ...daar.kop.gedeeld, ...kop.gedeeld } },
    momentopnames: { ...daar.momentopnames, ...momentopnames },
    maskering,
  }
  document.replace(stand === null ? nieuw : buildMetStand(nieuw, stand), 'Vervangen door een bestand')
}

/** The dossier went into a file as it was then: a note, and no step to undo. */
export function noteStand(document: DossierDocument, stand: Id): void {
  const dossier = document.read()
  if (dossier.kop.standen.includes(stand)) return
  const { standen } = buildMetStand(dossier, stand).kop
  document.act('Stand van een bestand genoteerd', (write) => write.sectie('kop', { standen }), {
    zonderStap: true,
  })
}
