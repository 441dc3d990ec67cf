/** Keeps schuilnamen on for a dossier on this machine: what the session says is remembered, and what another tab says is followed. */
import { useEffect } from 'react'
import type { Id } from '../../domain/model/grond'
import { isAfgeschermd, onAfscherming, zetAfscherming } from '../../store/afscherming'
import { maskerVan, type Werkruimte } from '../../store/werkruimte'
import { forgetAankondigingen } from '../../ui/aankondiging'

/** The title as who looks over a shoulder may read it. */
const schuiltitel = (werkruimte: Werkruimte): string => {
  const dossier = werkruimte.dossier()
  return maskerVan(dossier).tekst(dossier.kop.titel)
}

export const onthoudSchuilnamen = (id: Id, werkruimte: Werkruimte, aan: boolean): void =>
  zetAfscherming(id, aan ? schuiltitel(werkruimte) : null)

export function useSchuilnamen(id: Id, werkruimte: Werkruimte): void {
  useEffect(
    () =>
      werkruimte.sessie.subscribe(({ schuilnamen }, vorige) => {
        if (schuilnamen && !vorige.schuilnamen) forgetAankondigingen()
      }),
    [werkruimte],
  )
  useEffect(
    () =>
      onAfscherming(() => {
        const aan = isAfgeschermd(id)
        if (werkruimte.sessie.getState().schuilnamen !== aan) {
          werkruimte.zet({ schuilnamen: aan, hernoemt: null })
        }
      }),
    [id, werkruimte],
  )
  // Another title, or another name to mask in it.
  useEffect(() => {
    let laatste = schuiltitel(werkruimte)
    return werkruimte.spiegel.subscribe(() => {
      if (!isAfgeschermd(id)) return
      const titel = schuiltitel(werkruimte)
      if (titel === laatste) return
      laatste = titel
      zetAfscherming(id, titel)
    })
  }, [id, werkruimte])
}
