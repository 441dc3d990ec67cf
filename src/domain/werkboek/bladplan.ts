/** What a sheet of the workbook is a sheet of: rows with a key, columns that say and take a field, and how a row goes back into the dossier. */
import type { BaseIssue, GenericSchema } from 'valibot'
import { safeParse } from 'valibot'
import { COLLECTIES, type CollectieNaam, type Dossier, type RecordVan, SECTIES } from '../model/dossier'
import { type Id, volgendeOrde } from '../model/grond'
import type { Celwaarde, Vorm } from './vormen'

export type Velden = Readonly<Record<string, unknown>>
export type Rij = { sleutel: string; record: Velden }

export type Boekkolom = {
  id: string
  kop: string
  /** In letters. */
  breedte: number
  vorm: Vorm
  pak: (record: Velden) => unknown
  /** Null for what follows from the rest, and is only there to be read. `ouder`: only of a new row. */
  zet: ((record: Velden, waarde: unknown) => Velden) | null
  isOuder?: true
}

/** A dossier with the row in it, or why it does not go in, in Dutch. */
export type Gezet = { dossier: Dossier } | { fout: string }

export type Bladplan = {
  naam: string
  kolommen: (dossier: Dossier) => readonly Boekkolom[]
  rijen: (dossier: Dossier) => readonly Rij[]
  /** One row, by its key. */
  vind: (dossier: Dossier, sleutel: string) => Velden | undefined
  /** The empty row to fill in; `sleutel` is given when it is added. */
  leeg: (dossier: Dossier) => Velden
  voegToe: (dossier: Dossier, id: Id, record: Velden) => { sleutel: string } & Gezet
  zet: (dossier: Dossier, sleutel: string, record: Velden) => Gezet
  haalWeg: (dossier: Dossier, sleutel: string) => Dossier
  /** The rows are those of the method: none comes, none goes. */
  isVast?: true
}

export const buildVeld = (kop: string, breedte: number, naam: string, vorm: Vorm): Boekkolom => ({
  id: naam,
  kop,
  breedte,
  vorm,
  pak: (record) => record[naam],
  zet: (record, waarde) => ({ ...record, [naam]: waarde }),
})

/** A column that is only read by people. */
export const buildLeeskolom = (
  kop: string,
  breedte: number,
  id: string,
  soort: Vorm['soort'],
  zeg: (record: Velden) => Celwaarde,
): Boekkolom => ({
  id,
  kop,
  breedte,
  vorm: { soort, schrijf: (waarde) => waarde as Celwaarde, lees: (tekst) => ({ waarde: tekst }) },
  pak: zeg,
  zet: null,
})

const zegIssue = ({ path, message }: BaseIssue<unknown>): string => {
  const veld = path?.[0]?.key
  return typeof veld === 'string' ? `${veld}: ${message}` : message
}

/** The value as its schema takes it, or what is wrong with it, in Dutch. */
export function parseMet<T>(
  schema: GenericSchema<unknown, T>,
  waarde: unknown,
): { waarde: T } | { fout: string } {
  const lezing = safeParse(schema, waarde)
  return lezing.success ? { waarde: lezing.output } : { fout: zegIssue(lezing.issues[0]) }
}

export type Metkolommen = Pick<Bladplan, 'naam' | 'kolommen'>

/** Records of the dossier, a row each. `keurMee` says what else may be wrong with one. */
export function buildCollectieblad<N extends CollectieNaam>(
  blad: Metkolommen,
  collectie: N,
  orden: (dossier: Dossier) => readonly RecordVan<N>[],
  {
    begin = () => ({}),
    keurMee = () => null,
    nodig = {},
    nogTeZeggen = {},
  }: {
    begin?: (dossier: Dossier, record: Velden) => Velden
    keurMee?: (record: RecordVan<N>) => string | null
    /** What its schema cannot do without, and what of that a new row has to say itself. */
    nodig?: Velden
    nogTeZeggen?: Velden
  } = {},
): Bladplan {
  const plaats = (dossier: Dossier, record: Velden): Gezet => {
    const fout = keurMee(record as RecordVan<N>)
    if (fout !== null) return { fout }
    const uit = parseMet(COLLECTIES[collectie] as unknown as GenericSchema<unknown, RecordVan<N>>, record)
    if ('fout' in uit) return uit
    return { dossier: { ...dossier, [collectie]: { ...dossier[collectie], [uit.waarde.id]: uit.waarde } } }
  }
  return {
    ...blad,
    rijen: (dossier) => orden(dossier).map((record) => ({ sleutel: record.id, record: record as Velden })),
    vind: (dossier, sleutel) => (dossier[collectie] as Readonly<Record<Id, Velden>>)[sleutel],
    leeg: () => {
      const uit = safeParse(COLLECTIES[collectie], { ...nodig, id: 'x' })
      return { ...(uit.success ? uit.output : {}), ...nogTeZeggen }
    },
    voegToe: (dossier, id, record) => {
      const records = dossier[collectie] as Readonly<Record<Id, { orde: number }>>
      const heel = {
        ...record,
        id,
        ...('orde' in record ? { orde: volgendeOrde(records) } : {}),
        ...begin(dossier, record),
      }
      return { sleutel: id, ...plaats(dossier, heel) }
    },
    zet: (dossier, _sleutel, record) => plaats(dossier, record),
    haalWeg: (dossier, sleutel) => {
      const { [sleutel]: _weg, ...rest } = dossier[collectie] as Readonly<Record<Id, RecordVan<N>>>
      return { ...dossier, [collectie]: rest }
    },
  }
}

type Map_ = Readonly<Record<string, Velden | string>>

/** What hangs below a record under a key of its own: doelstellingen, logboek. `ouder` in a row is the record it hangs on. */
export function buildOnderblad(
  blad: Metkolommen,
  collectie: CollectieNaam,
  veld: string,
  orden: (dossier: Dossier) => readonly { id: Id }[],
  leeg: Velden,
): Bladplan {
  const ouderVan = (dossier: Dossier, id: string) => (dossier[collectie] as Readonly<Record<Id, Velden>>)[id]
  const leden = (ouder: Velden | undefined): Readonly<Record<string, Velden>> =>
    (ouder?.[veld] ?? {}) as Readonly<Record<string, Velden>>
  const plaats = (
    dossier: Dossier,
    ouder: string,
    sub: string,
    { ouder: _ouder, ...waarde }: Velden,
  ): Gezet => {
    const record = ouderVan(dossier, ouder)
    if (!record) return { fout: 'waar het bij hoort, staat niet in het dossier' }
    const uit = parseMet(COLLECTIES[collectie] as unknown as GenericSchema<unknown, Velden>, {
      ...record,
      [veld]: { ...leden(record), [sub]: waarde },
    })
    if ('fout' in uit) return uit
    return { dossier: { ...dossier, [collectie]: { ...dossier[collectie], [ouder]: uit.waarde } } }
  }
  return {
    ...blad,
    rijen: (dossier) =>
      orden(dossier).flatMap((ouder) =>
        opOrdeOfDag(leden(ouder as unknown as Velden)).map(([sub, waarde]) => ({
          sleutel: `${ouder.id}/${sub}`,
          record: { ...waarde, ouder: ouder.id },
        })),
      ),
    vind: (dossier, sleutel) => {
      const [ouder = '', sub = ''] = sleutel.split('/')
      const waarde = leden(ouderVan(dossier, ouder))[sub]
      return waarde && { ...waarde, ouder }
    },
    leeg: () => ({ ...leeg, ouder: null }),
    voegToe: (dossier, id, record) => {
      const ouder = typeof record.ouder === 'string' ? record.ouder : ''
      const broers = leden(ouderVan(dossier, ouder)) as Readonly<Record<string, { orde: number }>>
      const heel = 'orde' in record ? { ...record, orde: volgendeOrde(broers) } : record
      return { sleutel: `${ouder}/${id}`, ...plaats(dossier, ouder, id, heel) }
    },
    zet: (dossier, sleutel, record) => {
      const [ouder = '', sub = ''] = sleutel.split('/')
      return plaats(dossier, ouder, sub, record)
    },
    haalWeg: (dossier, sleutel) => {
      const [ouder = '', sub = ''] = sleutel.split('/')
      const record = ouderVan(dossier, ouder)
      if (!record) return dossier
      const { [sub]: _weg, ...rest } = leden(record)
      return { ...dossier, [collectie]: { ...dossier[collectie], [ouder]: { ...record, [veld]: rest } } }
    },
  }
}

/** A list in a section: expertise, what keeps it going. */
export function buildSectieblad(
  blad: Metkolommen,
  sectie: 'werkgroep' | 'verankering' | 'plan',
  veld: string,
  leeg: Velden,
): Bladplan {
  const leden = (dossier: Dossier) =>
    (dossier[sectie] as unknown as Readonly<Record<string, Map_>>)[veld] as Readonly<Record<string, Velden>>
  const plaats = (dossier: Dossier, nieuw: Readonly<Record<string, Velden>>): Gezet => {
    const uit = parseMet(SECTIES[sectie] as unknown as GenericSchema<unknown, Velden>, {
      ...dossier[sectie],
      [veld]: nieuw,
    })
    return 'fout' in uit ? uit : { dossier: { ...dossier, [sectie]: uit.waarde } }
  }
  return {
    ...blad,
    rijen: (dossier) => opOrdeOfDag(leden(dossier)).map(([sleutel, record]) => ({ sleutel, record })),
    vind: (dossier, sleutel) => leden(dossier)[sleutel],
    leeg: () => leeg,
    voegToe: (dossier, id, record) => {
      const orde = volgendeOrde(leden(dossier) as unknown as Readonly<Record<string, { orde: number }>>)
      const heel = 'orde' in record ? { ...record, orde } : record
      return { sleutel: id, ...plaats(dossier, { ...leden(dossier), [id]: heel }) }
    },
    zet: (dossier, sleutel, record) => plaats(dossier, { ...leden(dossier), [sleutel]: record }),
    haalWeg: (dossier, sleutel) => {
      const { [sleutel]: _weg, ...rest } = leden(dossier)
      const uit = plaats(dossier, rest)
      return 'fout' in uit ? dossier : uit.dossier
    },
  }
}

const opOrdeOfDag = (waarden: Readonly<Record<string, Velden>>): [string, Velden][] =>
  Object.entries(waarden).sort(
    ([a, x], [b, y]) =>
      Number(x.orde ?? 0) - Number(y.orde ?? 0) || dagVan(x).localeCompare(dagVan(y)) || (a < b ? -1 : 1),
  )

const dagVan = ({ datum }: Velden): string => (typeof datum === 'string' ? datum : '')
