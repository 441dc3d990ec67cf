/** Bezorgdheid: what people lie awake of, under the theme that sounds loud; and standpunt, which is something else. Source: method S2.2, S2.4. */
import * as v from 'valibot'
import {
  idSchema,
  keuzeSchema,
  naamSchema,
  ordeSchema,
  tekstSchema,
  verzamelingSchema,
  vinkSchema,
} from './grond'

/** How we know that an actor carries a bezorgdheid. */
export const BEZORGDHEID_BRONNEN = ['gesprek', 'bevraging', 'waarneming', 'inschatting', 'online'] as const
export type BezorgdheidBron = (typeof BEZORGDHEID_BRONNEN)[number]
export const BEZORGDHEID_BRON_NAAM: Readonly<Record<BezorgdheidBron, string>> = {
  gesprek: 'gehoord in een gesprek',
  bevraging: 'gehoord in een bevraging',
  waarneming: 'zelf waargenomen',
  inschatting: 'onze inschatting',
  online: 'online gelezen',
}
/** gesprek, bevraging and waarneming are heard; inschatting and online are presumed. */
export const isGehoord = (bron: BezorgdheidBron): boolean => bron !== 'inschatting' && bron !== 'online'

/** The six deeper concerns. Source: method S2.2. */
export const DIEPERLIGGEND = [
  'verkeersveiligheid',
  'identiteit',
  'ongelijkeBehandeling',
  'verloedering',
  'nietGehoord',
  'angstVoorVerandering',
] as const
export type Dieperliggend = (typeof DIEPERLIGGEND)[number]
export const DIEPERLIGGEND_NAAM: Readonly<Record<Dieperliggend, string>> = {
  verkeersveiligheid: '(verkeers)veiligheid',
  identiteit: 'verlies van identiteit',
  ongelijkeBehandeling: 'ongelijke behandeling',
  verloedering: 'verloedering van de buurt',
  nietGehoord: 'niet gehoord worden',
  angstVoorVerandering: 'angst voor verandering',
}

export const bezorgdheidSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  tekst: naamSchema,
  /** Null when it is in the room's own words, or when nobody said yet. */
  dieperliggend: keuzeSchema(DIEPERLIGGEND),
  mogelijkeDiscriminatie: vinkSchema,
})
export type Bezorgdheid = v.InferOutput<typeof bezorgdheidSchema>

export const STANDPUNT_KANTEN = ['voor', 'tegen'] as const

/** A standpunt («centrum weg») is no bezorgdheid: it asks what people are in favour of. */
export const standpuntSchema = v.strictObject({
  id: idSchema,
  orde: ordeSchema,
  tekst: naamSchema,
  actoren: verzamelingSchema(idSchema),
  kant: keuzeSchema(STANDPUNT_KANTEN),
  /** The answer to «waar is men dan vóór?». */
  waarVoor: tekstSchema,
})
export type Standpunt = v.InferOutput<typeof standpuntSchema>
