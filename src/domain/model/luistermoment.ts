/** Luistermoment: when somebody of the map was listened to, in which way, and what stayed of it. Source: method S2.2. */
import * as v from 'valibot'
import { datumSchema, keuzeSchema, ordeSchema, tekstSchema } from './grond'

/** From near to far. */
export const LUISTERMETHODEN = [
  'interview',
  'activiteit',
  'focusgroep',
  'gesprekstafel',
  'wijkbevraging',
  'ideeenbus',
  'onlineVragenlijst',
  'tevredenheidsmeting',
] as const
export type Luistermethode = (typeof LUISTERMETHODEN)[number]

export const luistermomentSchema = v.strictObject({
  datum: datumSchema,
  methode: keuzeSchema(LUISTERMETHODEN),
  tekst: tekstSchema,
  orde: ordeSchema,
})
export type Luistermoment = v.InferOutput<typeof luistermomentSchema>
