/** Vergadering: one time that people sit together, with its agenda, who was there and what was agreed. Source: method S1.4, S1.5, S4. */
import * as v from 'valibot'
import {
  aantalSchema,
  datumSchema,
  type Id,
  idSchema,
  naamSchema,
  opOrde,
  ordeSchema,
  perIdSchema,
  tekstSchema,
  vasteKeuzeSchema,
  verzamelingSchema,
  vinkSchema,
} from './grond'

/** `bestuur`: an interim meeting with schepen or directie. Source: S1.4. */
export const VERGADERSOORTEN = ['werkgroep', 'bestuur'] as const
export type Vergadersoort = (typeof VERGADERSOORTEN)[number]

export const VERGADERSOORT_NAAM: Readonly<Record<Vergadersoort, string>> = {
  werkgroep: 'werkgroep',
  bestuur: 'overleg met schepen of directie',
}

export const vergaderingSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  soort: vasteKeuzeSchema(VERGADERSOORTEN, 'werkgroep'),
  datum: datumSchema,
  /** As people write it: «19.30 uur». */
  uur: naamSchema,
  plek: naamSchema,
  /** The agenda; `minuten` null is not said. */
  punten: perIdSchema(v.strictObject({ tekst: tekstSchema, minuten: aantalSchema, orde: ordeSchema })),
  /** Leden of the werkgroep who were there. */
  aanwezig: verzamelingSchema(idSchema),
  /** Who else was there, or let know that they could not come. */
  anderen: tekstSchema,
  /** What was agreed: who does it and by when, and whether it is done. */
  besluiten: perIdSchema(
    v.strictObject({
      tekst: tekstSchema,
      wie: naamSchema,
      tegen: datumSchema,
      klaar: vinkSchema,
      orde: ordeSchema,
    }),
  ),
  /** What was said, in words of the werkgroep. */
  verslag: tekstSchema,
  /** The dossier as it was at this meeting, to tell at the next one what changed. */
  momentopname: v.optional(v.nullable(idSchema), null),
})
export type Vergadering = v.InferOutput<typeof vergaderingSchema>
export type Vergaderpunt = Vergadering['punten'][Id]
export type Besluit = Vergadering['besluiten'][Id]

/** In the order in which they take place; without a day yet is last. */
export const opVergaderdag = (vergaderingen: Readonly<Record<Id, Vergadering>>): Vergadering[] =>
  opOrde(vergaderingen).sort((a, b) => (a.datum || '9').localeCompare(b.datum || '9'))

/** Minutes of the whole agenda; what has none counts as nothing. */
export const telMinuten = ({ punten }: Pick<Vergadering, 'punten'>): number =>
  Object.values(punten).reduce((som, { minuten }) => som + (minuten ?? 0), 0)

/** «1 u 35», «45 minuten»; empty for none. */
export function zegDuur(minuten: number): string {
  if (minuten <= 0) return ''
  const [uren, rest] = [Math.floor(minuten / 60), minuten % 60]
  if (uren === 0) return minuten === 1 ? '1 minuut' : `${minuten} minuten`
  return rest === 0 ? `${uren} uur` : `${uren} uur ${String(rest).padStart(2, '0')}`
}
