/** A list inside a section or a record, each item under its own key: what adding, editing, moving and removing share, whatever the items hold. */
import { type Id, verzetSleutel } from '../../domain/model/grond'
import type { ActOptions } from '../ydoc/dossierdocument'

export type Sleutellijst<P> = {
  readonly punten: Readonly<Record<Id, P>>
  /** Writes the whole list as one act; every item still merges on its own. */
  readonly zet: (punten: Readonly<Record<Id, P>>, label: string, options?: ActOptions) => void
  /** The subject of what is told back: «Leerpunt «minder vergaderen»». */
  readonly noem: (punt: P) => string
}

export const addSleutel = <P>({ punten, zet, noem }: Sleutellijst<P>, id: Id, punt: P): void =>
  zet({ ...punten, [id]: punt }, `${noem(punt)} toegevoegd`)

/** An id that is gone is passed over. */
export function editSleutel<P extends object>(
  { punten, zet, noem }: Sleutellijst<P>,
  id: Id,
  patch: NoInfer<Partial<P>>,
  options?: ActOptions,
): void {
  const punt = punten[id]
  if (!punt) return
  const nieuw = { ...punt, ...patch }
  zet({ ...punten, [id]: nieuw }, `${noem(nieuw)} gewijzigd`, options)
}

export function removeSleutel<P>({ punten, zet, noem }: Sleutellijst<P>, id: Id): void {
  const { [id]: weg, ...rest } = punten
  if (weg !== undefined) zet(rest, `${noem(weg)} verwijderd`, { weegt: 'weg' })
}

/** Puts an item at place `index` (0 is first). */
export function moveSleutel<P extends { orde: number }>(
  { punten, zet, noem }: Sleutellijst<P>,
  id: Id,
  index: number,
): void {
  const punt = punten[id]
  const verzet = verzetSleutel(punten, id, index)
  if (punt && verzet) zet(verzet, `${noem(punt)} verschoven`)
}
