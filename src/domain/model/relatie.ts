/** Relatie: a line between two actors, with a direction where the word has one. Source: method S2.1, S2.5. */
import * as v from 'valibot'
import { idSchema, naamSchema } from './grond'

export const RELATIE_TYPEN = [
  'contact',
  'vertrouwen',
  'vertegenwoordigt',
  'volgt',
  'voedt',
  'spanning',
  'bemiddeling',
] as const
export type RelatieType = (typeof RELATIE_TYPEN)[number]

/** `gericht`: from → to matters. `zin` reads as «A … B». */
export const RELATIE: Readonly<
  Record<RelatieType, { naam: string; zin: string; gericht: boolean; betekenis: string }>
> = {
  contact: { naam: 'contact', zin: 'heeft contact met', gericht: false, betekenis: 'Ze spreken elkaar.' },
  vertrouwen: {
    naam: 'vertrouwen',
    zin: 'heeft het vertrouwen van',
    gericht: false,
    betekenis: 'Ze vertrouwen elkaar.',
  },
  vertegenwoordigt: {
    naam: 'vertegenwoordigt',
    zin: 'vertegenwoordigt',
    gericht: true,
    betekenis: 'De ene spreekt namens de andere.',
  },
  volgt: {
    naam: 'volgt',
    zin: 'volgt',
    gericht: true,
    betekenis: 'De ene volgt wat de andere zegt of doet.',
  },
  voedt: { naam: 'voedt', zin: 'voedt', gericht: true, betekenis: 'De ene geeft de andere stof of steun.' },
  spanning: {
    naam: 'spanning',
    zin: 'heeft spanning met',
    gericht: false,
    betekenis: 'Het wringt tussen hen.',
  },
  bemiddeling: {
    naam: 'bemiddeling',
    zin: 'zit in bemiddeling met',
    gericht: false,
    betekenis: 'Er loopt of komt een bemiddeling tussen beide.',
  },
}

export const relatieSchema = v.strictObject({
  id: idSchema,
  van: idSchema,
  naar: idSchema,
  type: v.picklist(RELATIE_TYPEN, 'is geen bekend type relatie'),
  /** A few words on the line itself; empty shows the type. */
  nota: naamSchema,
})
export type Relatie = v.InferOutput<typeof relatieSchema>
