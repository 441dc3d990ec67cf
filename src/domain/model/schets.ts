/** Schets: words of something new that nobody finished; kept on this machine, so that a browser that dies does not take them along. */
import * as v from 'valibot'
import { ACTOR_SOORTEN } from './actor'
import { idSchema, naamSchema } from './grond'
import { positieSchema } from './zone'

/** What a line of words in a list becomes, as people call it. */
export const REGEL_NAAM = {
  standpunt: 'een standpunt',
  forum: 'een moment of forum',
  lid: 'een lid van de werkgroep',
  dienst: 'een dienst of adviesraad',
  uitdaging: 'een uitdaging',
  doelstelling: 'een doelstelling',
  actie: 'een actie',
  tussentijds: 'een moment om terug te kijken',
  luistermoment: 'wat iemand zei',
  logregel: 'een regel van het logboek',
  communicatie: 'een regel van het communicatieplan',
  trigger: 'een spannende dag',
  punt: 'een punt van de verankering',
  vergaderpunt: 'een punt op de agenda',
  besluit: 'een besluit van een vergadering',
  momentopname: 'de naam van een momentopname',
  deling: 'met wie jullie iets deelden',
} as const satisfies Readonly<Record<string, string>>
export type Regelsoort = keyof typeof REGEL_NAAM

/** What it would have become. Like a file it was written by another moment, so it is read with care. */
const schetsdoelSchema = v.variant('wordt', [
  v.strictObject({
    wordt: v.literal('actor'),
    soort: v.picklist(ACTOR_SOORTEN),
    tegenstelling: idSchema,
    /** Null: it was named among those who wait. */
    positie: v.nullable(positieSchema),
  }),
  v.strictObject({ wordt: v.literal('bezorgdheid'), actoren: v.array(idSchema) }),
  v.strictObject({
    wordt: v.picklist(Object.keys(REGEL_NAAM) as Regelsoort[]),
    /** Whose list: an uitdaging, an actie, a fase, a list of the verankering; empty where the dossier has but one. */
    bij: naamSchema,
  }),
])
export type Schetsdoel = v.InferOutput<typeof schetsdoelSchema>

export type Schets = { readonly id: string; readonly doel: Schetsdoel; readonly tekst: string }

/** Null for what no version that we know of wrote. */
export function readSchetsdoel(doel: unknown): Schetsdoel | null {
  const gelezen = v.safeParse(schetsdoelSchema, doel)
  return gelezen.success ? gelezen.output : null
}
