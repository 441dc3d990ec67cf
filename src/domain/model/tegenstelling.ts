/** Tegenstelling: WIJ against ZIJ, and the incidents that feed it. Source: method S2.1. */
import * as v from 'valibot'
import { idSchema, naamSchema, ordeSchema, tekstSchema } from './grond'

export const tegenstellingSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  /** Label of the left pole, as the room says it; empty shows «wij». */
  wij: naamSchema,
  /** Label of the right pole; empty shows «zij». */
  zij: naamSchema,
  /** Events and conflicts elsewhere that influence this tegenstelling. */
  incidenten: tekstSchema,
})
export type Tegenstelling = v.InferOutput<typeof tegenstellingSchema>

/** Short name for a tab or a title: «bewoners ↔ jongeren». */
export const naamVanTegenstelling = ({ wij, zij }: Pick<Tegenstelling, 'wij' | 'zij'>): string =>
  `${wij || 'wij'} ↔ ${zij || 'zij'}`
