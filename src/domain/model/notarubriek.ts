/**
 * Notarubrieken: the parts of the nota for the college, their order and their words. Municipalities differ in both; who says nothing gets ours.
 * Source: what decisions of Flemish municipalities have.
 */
import * as v from 'valibot'
import { naamSchema, ordeSchema, perSleutelSchema, vinkSchema } from './grond'

export const RUBRIEKEN = [
  'aanleiding',
  'vraag',
  'kader',
  'gehoord',
  'uitdagingen',
  'acties',
  'financien',
  'communicatie',
  'evaluatie',
  'besluit',
] as const
export type Rubriek = (typeof RUBRIEKEN)[number]

/** What a municipality said of some of them. An empty `kop` is ours; `weg`: not in their nota. */
export const notarubriekenSchema = perSleutelSchema(
  RUBRIEKEN,
  v.strictObject({ kop: naamSchema, orde: ordeSchema, weg: vinkSchema }),
  'is geen bekende rubriek',
)
export type Notarubrieken = v.InferOutput<typeof notarubriekenSchema>

export const RUBRIEK_KOP: Readonly<Record<Rubriek, string>> = {
  aanleiding: 'Aanleiding en context',
  vraag: 'Wat het college gevraagd wordt',
  kader: 'Juridisch kader',
  gehoord: 'Wat er al gebeurde en wie gehoord werd',
  uitdagingen: 'Gekozen uitdagingen, en wat niet',
  acties: 'Prioritaire acties',
  financien: 'Financiële impact',
  communicatie: 'Communicatie',
  evaluatie: 'Evaluatie',
  besluit: 'Voorgesteld besluit',
}

/** `id`: which one. `kop`: what people wrote, empty where it is ours. */
export type Rubriekregel = {
  readonly id: Rubriek
  readonly kop: string
  readonly orde: number
  readonly weg: boolean
}

/** All of them in the order of this municipality: who was moved stands where it was put, the others where ours stand. */
export const readRubrieken = (eigen: Notarubrieken): Rubriekregel[] =>
  RUBRIEKEN.map((id, orde) => ({ kop: '', orde, weg: false, ...eigen[id], id })).sort(
    (a, b) => a.orde - b.orde || RUBRIEKEN.indexOf(a.id) - RUBRIEKEN.indexOf(b.id),
  )
