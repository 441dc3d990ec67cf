/** Gezien: a signaal that the room looked at and finds fine, with why. It comes back when what it stood on changes. */
import type { Signaal } from '../../domain/lezing/afleiding'
import type { Sleutel } from '../../domain/model/grond'
import type { DossierDocument } from '../ydoc/dossierdocument'

/** Which signaal, and what it stood on when it was seen: {@link readToestand}. */
type Signaalstand = Pick<Signaal, 'sleutel'> & { readonly toestand: Sleutel }

/** One signaal, or all that one card holds, in one step. */
export function markGezien(
  document: DossierDocument,
  signalen: Signaalstand | readonly Signaalstand[],
  reden: string,
): void {
  const { gezien } = document.read().plan
  const erbij = [signalen].flat().map(({ sleutel, toestand }) => [sleutel, { reden, toestand }] as const)
  document.act(erbij.length > 1 ? `${erbij.length} signalen gezien` : 'Signaal gezien', (write) =>
    write.sectie('plan', { gezien: { ...gezien, ...Object.fromEntries(erbij) } }),
  )
}

/** Opens it again. */
export function unmarkGezien(document: DossierDocument, sleutel: Signaal['sleutel']): void {
  const { [sleutel]: _weg, ...gezien } = document.read().plan.gezien
  document.act('Signaal weer open', (write) => write.sectie('plan', { gezien }))
}
