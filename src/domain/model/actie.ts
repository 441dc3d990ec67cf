/** Actie: what is done, by whom, for whom, and how we know that it worked. Source: method S3.4–S3.6. */
import * as v from 'valibot'
import { BETROKKENHEDEN, VERONTRUSTINGEN } from './actor'
import {
  datumSchema,
  euroSchema,
  idSchema,
  jaarSchema,
  keuzeSchema,
  naamSchema,
  ordeSchema,
  perIdSchema,
  perSleutelSchema,
  tekstSchema,
  vasteKeuzeSchema,
  verzamelingSchema,
  vinkSchema,
} from './grond'
import { herkomstSchema } from './herkomst'
import { PARTICIPATIEGRADEN } from './werkgroep'

export const TERMIJNEN = ['kort', 'lang'] as const
export const ACTIE_STANDEN = ['gepland', 'bezig', 'klaar', 'gestopt'] as const

export const WERKVORMEN = [
  'plenair',
  'debat',
  'panel',
  'hoorzitting',
  'openMicrofoon',
  'inspraakavond',
  'infomarkt',
  'kleineTafels',
  'huisbezoek',
  'activiteit',
  'cocreatie',
  'overleg',
  'loketgesprek',
  'onlineInfo',
  'ingreep',
] as const

/** podium gives somebody a stage, ontmoeten brings people together, uitvoeren gets something done. Source: method S3.6. */
export const WERKVORMGROEP: Readonly<
  Record<(typeof WERKVORMEN)[number], 'podium' | 'ontmoeten' | 'uitvoeren'>
> = {
  plenair: 'podium',
  debat: 'podium',
  panel: 'podium',
  hoorzitting: 'podium',
  openMicrofoon: 'podium',
  inspraakavond: 'podium',
  infomarkt: 'ontmoeten',
  kleineTafels: 'ontmoeten',
  huisbezoek: 'ontmoeten',
  activiteit: 'ontmoeten',
  cocreatie: 'uitvoeren',
  overleg: 'uitvoeren',
  loketgesprek: 'uitvoeren',
  onlineInfo: 'uitvoeren',
  ingreep: 'uitvoeren',
}

/** The five types of Plan Samenleven. Source: method S3.4. */
export const PLAN_SAMENLEVEN_TYPES = [
  'toxischePolarisatie',
  'desinformatie',
  'discriminatieHaat',
  'debat',
  'vormingPersoneel',
] as const

/** The five questions of the depolarisatietoets. Source: method S3.6. */
export const TOETSVRAGEN = ['midden', 'onvrede', 'podium', 'triggers', 'toon'] as const

export const actieSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  tekst: tekstSchema,
  uitdaging: v.optional(v.nullable(idSchema), null),
  doelstelling: v.optional(v.nullable(idSchema), null),
  termijn: keuzeSchema(TERMIJNEN),
  prioritair: vinkSchema,
  werkvorm: keuzeSchema(WERKVORMEN),
  plek: naamSchema,
  /** An existing place where people already come, or a new one. */
  plekSoort: keuzeSchema(['bestaand', 'nieuw']),
  kanalen: verzamelingSchema(v.picklist(['online', 'offline'], 'is geen bekend kanaal')),
  fora: verzamelingSchema(idSchema),
  planSamenleven: verzamelingSchema(v.picklist(PLAN_SAMENLEVEN_TYPES, 'is geen bekend type')),
  doelgroep: verzamelingSchema(idSchema),
  types: verzamelingSchema(v.picklist(VERONTRUSTINGEN, 'is geen bekend type burger')),
  trekker: v.optional(
    v.nullable(
      v.strictObject({ soort: v.picklist(['actor', 'lid'], 'moet actor of lid zijn'), id: idSchema }),
    ),
    null,
  ),
  /** By actor: how far this partner is involved. */
  partners: perIdSchema(v.picklist(BETROKKENHEDEN, 'is geen bekende betrokkenheid')),
  /** Who came with the idea, when it was not the werkgroep itself. Source: S3.4. */
  aangebracht: naamSchema,
  taakverdeling: tekstSchema,
  start: datumSchema,
  einde: datumSchema,
  status: vasteKeuzeSchema(ACTIE_STANDEN, 'gepland'),
  criterium: tekstSchema,
  wieMeet: naamSchema,
  tussentijds: perIdSchema(v.strictObject({ datum: datumSchema, tekst: tekstSchema })),
  /** What became of it, line by line. `cijfer`: the figure on the criterium, as people write it. */
  logboek: perIdSchema(
    v.strictObject({
      datum: datumSchema,
      stand: keuzeSchema(ACTIE_STANDEN),
      cijfer: naamSchema,
      tekst: tekstSchema,
      orde: ordeSchema,
    }),
  ),
  /** What people note of the cost in words; it counts only where no amount stands in `bedragen`. */
  budget: naamSchema,
  /** What it costs, amount by amount. `bron`: who pays; `code`: of the meerjarenplan. Source: method S3.3. */
  bedragen: perIdSchema(
    v.strictObject({
      jaar: jaarSchema,
      bedrag: euroSchema,
      bron: naamSchema,
      code: naamSchema,
      orde: ordeSchema,
    }),
  ),
  /** What inwoners were promised: a rung of the ladder. */
  belofte: keuzeSchema(PARTICIPATIEGRADEN),
  communicatie: tekstSchema,
  toets: perSleutelSchema(
    TOETSVRAGEN,
    v.strictObject({ risico: tekstSchema, aanpak: tekstSchema }),
    'is geen bekende toetsvraag',
  ),
  herkomst: herkomstSchema,
})
export type Actie = v.InferOutput<typeof actieSchema>
