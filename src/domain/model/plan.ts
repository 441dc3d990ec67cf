/** Plan: what holds the acties together. Communicatie, pitstop and verankering close it. Source: method S2.6, S3.3, S3.5, S4. */
import * as v from 'valibot'
import { eigenActiesSchema } from './eigenactie'
import { notarubriekenSchema } from './notarubriek'
import {
  datumSchema,
  idSchema,
  keuzeSchema,
  naamSchema,
  ordeSchema,
  perIdSchema,
  perSleutelSchema,
  tekstSchema,
  verzamelingSchema,
  vinkSchema,
} from './grond'

export const planSchema = v.strictObject({
  /** Whether the five types of Plan Samenleven count for this municipality. */
  planSamenleven: vinkSchema,
  /** Own place per uitdaging (smaller is earlier); empty follows the computed order. */
  eigenVolgorde: perIdSchema(ordeSchema),
  eigenVolgordeReden: tekstSchema,
  triggers: perIdSchema(v.strictObject({ datum: datumSchema, tekst: tekstSchema })),
  anderePlannen: tekstSchema,
  overzichthouder: naamSchema,
  /** Keys of suggestions that the room put aside. */
  verborgenVoorstellen: verzamelingSchema(v.pipe(v.string('moet een tekst zijn'), v.maxLength(200))),
  /** What people of this municipality added to the actiebibliotheek. */
  eigenActies: eigenActiesSchema,
  /** How the nota for the college is built here. */
  notarubrieken: notarubriekenSchema,
  /** By key of the signaal: why it is fine, and the state in which that was said. */
  gezien: perIdSchema(v.strictObject({ reden: tekstSchema, toestand: tekstSchema })),
})
export type Plan = v.InferOutput<typeof planSchema>

/** One line of the communicatieplan: who says what, through which channel, to whom. Source: method S3.5. */
/** Nine principles, to tick per line. Source: method S3.5. */
export const PRINCIPES = [
  'kern',
  'plan',
  'kanalen',
  'groepen',
  'verhaal',
  'noden',
  'ambassadeurs',
  'argumenten',
  'type',
] as const

export const communicatieSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  fase: naamSchema,
  wie: naamSchema,
  wat: tekstSchema,
  kanaal: naamSchema,
  aanWie: naamSchema,
  wanneer: datumSchema,
  richting: keuzeSchema(['intern', 'extern']),
  principes: verzamelingSchema(v.picklist(PRINCIPES, 'is geen bekend principe')),
})
export type Communicatie = v.InferOutput<typeof communicatieSchema>

export const PITSTOPVRAGEN = ['uitdagingen', 'wieMee', 'luideStemmen', 'communicatie'] as const

/** The four answers that close the map. Source: method S2.6. */
export const pitstopSchema = v.strictObject({
  /** `grond`: what the map said when people wrote this, to mark where it changed since. */
  antwoorden: perSleutelSchema(
    PITSTOPVRAGEN,
    v.strictObject({ tekst: tekstSchema, grond: tekstSchema }),
    'is geen bekende vraag',
  ),
  datum: datumSchema,
})
export type Pitstop = v.InferOutput<typeof pitstopSchema>

/** What keeps it going after the trajectory. Source: method S4. */
export const verankeringSchema = v.strictObject({
  agendapunten: perIdSchema(
    v.strictObject({
      tekst: tekstSchema,
      ritme: naamSchema,
      /** From when it comes back; empty: from the first meeting on. */
      vanaf: datumSchema,
      orde: ordeSchema,
    }),
  ),
  opvolging: perIdSchema(v.strictObject({ datum: datumSchema, tekst: tekstSchema })),
  /** `doen`: what is done with it, with who and by when. */
  leerpunten: perIdSchema(
    v.strictObject({
      tekst: tekstSchema,
      orde: ordeSchema,
      doen: tekstSchema,
      wie: naamSchema,
      tegen: datumSchema,
    }),
  ),
  realisaties: perIdSchema(v.strictObject({ tekst: tekstSchema, datum: datumSchema, orde: ordeSchema })),
})
export type Verankering = v.InferOutput<typeof verankeringSchema>
