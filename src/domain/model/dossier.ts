/**
 * Dossier: everything a werkgroep knows about one situation. Single sections beside collections of records by id.
 * Every field may be empty; a fresh dossier is valid. What follows from another field is derived, never stored.
 */
import * as v from 'valibot'
import { actieSchema } from './actie'
import { actorSchema } from './actor'
import { bezorgdheidSchema, standpuntSchema } from './bezorgdheid'
import { forumSchema } from './forum'
import { gedeeldSchema } from './gedeeld'
import {
  datumSchema,
  type Id,
  idSchema,
  naamSchema,
  opOrde,
  perIdSchema,
  perSleutelSchema,
  tekstSchema,
  verzamelingSchema,
} from './grond'
import { hoofdstukSchema } from './hoofdstuk'
import { maskeringSchema, verborgenNaamSchema } from './maskering'
import { MIJLPALEN } from './mijlpalen'
import { momentopnameSchema } from './momentopname'
import { communicatieSchema, pitstopSchema, planSchema, verankeringSchema } from './plan'
import { relatieSchema } from './relatie'
import { rondeSchema } from './ronde'
import { situatieSchema } from './situatie'
import { stemmingSchema } from './stemming'
import { type Tegenstelling, tegenstellingSchema } from './tegenstelling'
import { uitdagingSchema } from './uitdaging'
import { vergaderingSchema } from './vergadering'
import { lidSchema, werkgroepSchema } from './werkgroep'

/** Title page of the dossier, with what the GDPR asks to write down. */
export const kopSchema = v.strictObject({
  titel: naamSchema,
  context: tekstSchema,
  thema: naamSchema,
  /** The tegenstelling that feeds plan, pitstop and report; null means the first. */
  hoofdtegenstelling: v.optional(v.nullable(idSchema), null),
  doel: tekstSchema,
  rechtsgrond: tekstSchema,
  verantwoordelijke: naamSchema,
  gemaaktDoor: naamSchema,
  gemeente: naamSchema,
  dienst: naamSchema,
  /** Which one of the papers this is: «ontwerp 2», «zoals het college het zag». */
  versie: naamSchema,
  /** Amount from which the financieel directeur of this municipality gives a visum, as people write it. */
  visumVanaf: naamSchema,
  datum: datumSchema,
  /** By step: the day or month by which they want to have it. */
  mijlpalen: perSleutelSchema(MIJLPALEN, datumSchema, 'is geen bekende stap'),
  bewaarTot: datumSchema,
  /** Why it is kept longer than was said at first. */
  bewaarReden: tekstSchema,
  /** Where the content comes from when it is not the room's own, shown with the dossier (the example says so). */
  bron: tekstSchema,
  /** What went out to whom. Never in what goes out masked. */
  gedeeld: perIdSchema(gedeeldSchema),
  /** Keys of the files that this dossier went through (`samenvoegen/stand.ts`). Never in what goes out masked. */
  standen: verzamelingSchema(idSchema),
})
export type Kop = v.InferOutput<typeof kopSchema>

/** Sections of which a dossier has one. */
export const SECTIES = {
  kop: kopSchema,
  situatie: situatieSchema,
  werkgroep: werkgroepSchema,
  plan: planSchema,
  pitstop: pitstopSchema,
  verankering: verankeringSchema,
  maskering: maskeringSchema,
} as const
export type SectieNaam = keyof typeof SECTIES
export type Sectie<N extends SectieNaam> = v.InferOutput<(typeof SECTIES)[N]>

/** Records of which a dossier has many, by id. */
export const COLLECTIES = {
  tegenstellingen: tegenstellingSchema,
  actoren: actorSchema,
  bezorgdheden: bezorgdheidSchema,
  standpunten: standpuntSchema,
  relaties: relatieSchema,
  fora: forumSchema,
  uitdagingen: uitdagingSchema,
  acties: actieSchema,
  leden: lidSchema,
  communicatie: communicatieSchema,
  vergaderingen: vergaderingSchema,
  rondes: rondeSchema,
  stemmingen: stemmingSchema,
  hoofdstukken: hoofdstukSchema,
  momentopnames: momentopnameSchema,
  verborgenNamen: verborgenNaamSchema,
} as const
export type CollectieNaam = keyof typeof COLLECTIES
/** The record type of a collection: `RecordVan<'actoren'>` is `Actor`. */
export type RecordVan<N extends CollectieNaam> = v.InferOutput<(typeof COLLECTIES)[N]>

export const SECTIE_NAMEN = Object.keys(SECTIES) as SectieNaam[]
export const COLLECTIE_NAMEN = Object.keys(COLLECTIES) as CollectieNaam[]

export type Dossier = { readonly [N in SectieNaam]: Sectie<N> } & {
  readonly [N in CollectieNaam]: Readonly<Record<Id, RecordVan<N>>>
}

/** A valid record with every field at its default. Throws when a given field breaks the schema: that is our mistake, not the user's. */
export const maakRecord = <N extends CollectieNaam>(
  collectie: N,
  velden: v.InferInput<(typeof COLLECTIES)[N]>,
): RecordVan<N> => v.parse(COLLECTIES[collectie], velden)

/** A valid section with every field at its default. */
export const maakSectie = <N extends SectieNaam>(
  sectie: N,
  velden: v.InferInput<(typeof SECTIES)[N]> = {},
): Sectie<N> => v.parse(SECTIES[sectie], velden)

/** What a werkgroep starts with: one tegenstelling without labels, because a map without poles can hold nobody. */
export const nieuwDossier = (tegenstelling: Id, datum: string): Dossier => ({
  ...leegDossier(),
  kop: maakSectie('kop', { datum }),
  tegenstellingen: { [tegenstelling]: maakRecord('tegenstellingen', { id: tegenstelling }) },
})

/** An empty dossier: valid, with nothing in it, not even a tegenstelling. */
export const leegDossier = (): Dossier => ({
  kop: maakSectie('kop'),
  situatie: maakSectie('situatie'),
  werkgroep: maakSectie('werkgroep'),
  plan: maakSectie('plan'),
  pitstop: maakSectie('pitstop'),
  verankering: maakSectie('verankering'),
  maskering: maakSectie('maskering'),
  tegenstellingen: {},
  actoren: {},
  bezorgdheden: {},
  standpunten: {},
  relaties: {},
  fora: {},
  uitdagingen: {},
  acties: {},
  leden: {},
  communicatie: {},
  vergaderingen: {},
  rondes: {},
  stemmingen: {},
  hoofdstukken: {},
  momentopnames: {},
  verborgenNamen: {},
})

/** The tegenstelling that feeds plan, pitstop and verslag: the chosen one, or the first. */
export const hoofdtegenstellingVan = (dossier: Dossier): Tegenstelling | null =>
  dossier.tegenstellingen[dossier.kop.hoofdtegenstelling ?? ''] ?? opOrde(dossier.tegenstellingen)[0] ?? null
