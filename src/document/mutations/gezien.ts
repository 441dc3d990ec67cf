/** Gezien: a signaal that the room looked at and finds fine, with why. It comes back when what it stood on changes. */
import type { Signaal } from '../../domain/derive/afleiding'
import type { DossierDocument } from '../dossierdocument'

export function markGezien(
  document: DossierDocument,
  { sleutel, toestand }: Pick<Signaal, 'sleutel' | 'toestand'>,
  reden: string,
): void {
  const { gezien } = document.read().plan
  document.act('Signaal gezien', (write) =>
    write.sectie('plan', { gezien: { ...gezien, [sleutel]: { reden, toestand } } }),
  )
}

/** Opens it again. */
export function unmarkGezien(document: DossierDocument, sleutel: Signaal['sleutel']): void {
  const { [sleutel]: _weg, ...gezien } = document.read().plan.gezien
  document.act('Signaal weer open', (write) => write.sectie('plan', { gezien }))
}
