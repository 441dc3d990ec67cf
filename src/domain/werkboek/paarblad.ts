/** Sheets of which a row is a pair (who carries what, who is partner of which actie), and sheets of which the rows are the questions of the method. */
import { COLLECTIES, type CollectieNaam, type Dossier, type RecordVan } from '../model/dossier'
import type { Id } from '../model/grond'
import { type Bladplan, type Gezet, type Metkolommen, parseMet, type Rij, type Velden } from './bladplan'
import type { GenericSchema } from 'valibot'

type Paar<N extends CollectieNaam> = {
  /** Columns that name the record it is kept in, and what it is paired with. */
  ouder: string
  kind: string
  rijen: (dossier: Dossier) => readonly (readonly [ouder: Id, kind: string])[]
  /** What the pair says; undefined when there is none. */
  lees: (record: RecordVan<N>, kind: string) => Velden | undefined
  /** The record with what the pair says, or without the pair. */
  zet: (record: RecordVan<N>, kind: string, velden: Velden | null) => RecordVan<N>
  isEr: (dossier: Dossier, kind: string) => boolean
  leeg: Velden
  /** When either is not said: «zeg wie, en welke bezorgdheid». */
  vraag: string
}

export function buildPaarblad<N extends CollectieNaam>(
  blad: Metkolommen,
  collectie: N,
  { ouder, kind, rijen, lees, zet, isEr, leeg, vraag }: Paar<N>,
): Bladplan {
  const recordVan = (dossier: Dossier, id: string): RecordVan<N> | undefined =>
    (dossier[collectie] as Readonly<Record<string, RecordVan<N>>>)[id]
  const deel = (sleutel: string): [string, string] => {
    const [een = '', ander = ''] = sleutel.split('/')
    return [een, ander]
  }
  const vind = (dossier: Dossier, sleutel: string): Velden | undefined => {
    const [id, ander] = deel(sleutel)
    const record = recordVan(dossier, id)
    const velden = record && lees(record, ander)
    return velden && { ...velden, [ouder]: id, [kind]: ander }
  }
  const plaats = (dossier: Dossier, sleutel: string, velden: Velden): Gezet => {
    const [id, ander] = deel(sleutel)
    const record = recordVan(dossier, id)
    if (!record || !isEr(dossier, ander)) return { fout: vraag }
    const schema = COLLECTIES[collectie] as unknown as GenericSchema<unknown, RecordVan<N>>
    const uit = parseMet(schema, zet(record, ander, velden))
    return 'fout' in uit
      ? uit
      : { dossier: { ...dossier, [collectie]: { ...dossier[collectie], [id]: uit.waarde } } }
  }
  return {
    ...blad,
    rijen: (dossier) =>
      rijen(dossier).flatMap(([id, ander]): Rij[] => {
        const sleutel = `${id}/${ander}`
        const record = vind(dossier, sleutel)
        return record ? [{ sleutel, record }] : []
      }),
    vind,
    leeg: () => ({ ...leeg, [ouder]: null, [kind]: null }),
    voegToe: (dossier, _id, velden) => {
      const sleutel = [ouder, kind]
        .map((een) => velden[een])
        .map((id) => (typeof id === 'string' ? id : ''))
        .join('/')
      if (vind(dossier, sleutel)) return { sleutel, fout: 'deze twee staan al samen op dit blad' }
      return { sleutel, ...plaats(dossier, sleutel, velden) }
    },
    zet: plaats,
    haalWeg: (dossier, sleutel) => {
      const [id, ander] = deel(sleutel)
      const record = recordVan(dossier, id)
      if (!record) return dossier
      return { ...dossier, [collectie]: { ...dossier[collectie], [id]: zet(record, ander, null) } }
    },
  }
}

/** One row for each question, answered or not. */
export const buildVastblad = (
  blad: Metkolommen,
  rijen: (dossier: Dossier) => readonly Rij[],
  zet: (dossier: Dossier, sleutel: string, record: Velden) => Gezet,
): Bladplan => ({
  ...blad,
  isVast: true,
  rijen,
  vind: (dossier, sleutel) => rijen(dossier).find((rij) => rij.sleutel === sleutel)?.record,
  leeg: () => ({}),
  voegToe: () => ({ sleutel: '', fout: 'op dit blad komen geen rijen bij' }),
  zet,
  haalWeg: (dossier) => dossier,
})
