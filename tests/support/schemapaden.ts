/** Every field of the model by its path, and a dossier in which each of them is filled: for tests that must not forget one. */
import type { GenericSchema } from 'valibot'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type CollectieNaam,
  type Dossier,
  SECTIE_NAMEN,
  SECTIES,
} from '../../src/domain/model/dossier'
import { ontleed } from '../../src/domain/model/schemaboom'
import { VERWIJZINGEN } from '../../src/domain/model/verwijzingen'
import { VERKENNING } from '../../src/domain/vragen/verkenning'

type Binnenkant = {
  type: string
  wrapped?: GenericSchema
  key?: Binnenkant
  options?: readonly unknown[]
  pipe?: readonly { type: string; requirement?: unknown }[]
}
const binnen = (schema: GenericSchema): Binnenkant => {
  const kern = schema as unknown as Binnenkant
  return kern.wrapped ? binnen(kern.wrapped) : kern
}

/** `pad` with `*` for any key. `isGroep`: values by key, which come and go as a whole. */
export type Veldpad = { pad: string; schema: GenericSchema; isGroep: boolean }

/** A reference with the name of its collection beside it is one field. */
const EEN_GEHEEL = new Set(['acties.*.trekker', 'acties.*.herkomst', 'uitdagingen.*.herkomst'])

function loop(pad: string, schema: GenericSchema): Veldpad[] {
  const knoop = ontleed(schema)
  if (EEN_GEHEEL.has(pad) || knoop.vorm === 'blad' || knoop.vorm === 'lijst')
    return [{ pad, schema, isGroep: false }]
  if (knoop.vorm === 'velden')
    return Object.entries(knoop.velden).flatMap(([naam, veld]) => loop(`${pad}.${naam}`, veld))
  return [{ pad, schema, isGroep: true }, ...loop(`${pad}.*`, knoop.waarde)]
}

export const VELDPADEN: readonly Veldpad[] = [
  ...SECTIE_NAMEN.flatMap((naam) => loop(naam, SECTIES[naam])),
  ...COLLECTIE_NAMEN.flatMap((naam): Veldpad[] => [
    { pad: naam, schema: COLLECTIES[naam], isGroep: true },
    ...loop(`${naam}.*`, COLLECTIES[naam]).filter(({ pad }) => pad !== `${naam}.*.id`),
  ]),
]

const NAAR = new Map(
  VERWIJZINGEN.filter(({ vorm }) => vorm !== 'doelstelling' && vorm !== 'trekker').map(
    ({ in: plaats, veld, naar }) => [plaats in SECTIES ? `${plaats}.${veld}` : `${plaats}.*.${veld}`, naar],
  ),
)
const algemeen = (delen: readonly string[]): string =>
  delen
    .map((deel, i) =>
      (i === 1 && Object.hasOwn(COLLECTIES, delen[0] ?? '')) || deel.includes('~') ? '*' : deel,
    )
    .join('.')
/** Ids of the filled dossier: two of each collection. */
const idVan = (collectie: CollectieNaam, n: number) => `${collectie}${(n % 2) + 1}`

/** A value for this field; another `n`, another value. `delen` is the path with keys, those of values by key after a `~`. */
export function vulVeld(schema: GenericSchema, delen: readonly string[], n: number): unknown {
  const pad = algemeen(delen)
  const naar = NAAR.get(pad)
  const knoop = ontleed(schema)
  const { type, key, options, pipe = [] } = binnen(schema)
  const eigen = EIGEN[pad]
  if (eigen) return eigen(n, delen)
  if (knoop.vorm === 'lijst') return naar ? [idVan(naar, n)] : [vulVeld(knoop.lid, [...delen, '0'], n)]
  if (knoop.vorm === 'velden')
    return Object.fromEntries(
      Object.entries(knoop.velden).map(([naam, veld]) => [naam, vulVeld(veld, [...delen, naam], n)]),
    )
  if (knoop.vorm === 'perSleutel') {
    const sleutels = naar
      ? [idVan(naar, 0), idVan(naar, 1)]
      : ((key?.options as string[] | undefined) ??
        SLEUTELS[pad] ??
        [0, 1].map((i) => `${delen.slice(1).join('-')}-${i}`))
    return Object.fromEntries(
      sleutels.map((sleutel, i) => [sleutel, vulVeld(knoop.waarde, [...delen, `~${sleutel}`], n + i)]),
    )
  }
  if (naar) return idVan(naar, n)
  if (type === 'picklist') return options![n % options!.length]
  if (type === 'boolean') return n % 2 === 0
  if (type === 'number') {
    const eis = (welke: string) => pipe.find(({ type: stap }) => stap === welke)?.requirement
    const [min, max] = [Number(eis('min_value') ?? 0), Number(eis('max_value') ?? Infinity)]
    if (max - min >= 20) return Math.max(0, min) + n + 1
    // Within narrow bounds a step of a tenth, which the coarsest field keeps, or of one.
    const fijn = pipe.some(({ type: stap }) => stap === 'integer') ? 1 : 10
    return (Math.round(min * fijn) + (n % (Math.round((max - min) * fijn) + 1))) / fijn
  }
  if (pipe.some(({ type: stap, requirement }) => stap === 'regex' && String(requirement).includes('\\d{4}')))
    return `2027-03-${String((n % 27) + 1).padStart(2, '0')}`
  // An id that refers to nothing of the model.
  if (pipe.some(({ type: stap }) => stap === 'regex')) return `x${n}`
  return `${delen.join(' ').replaceAll('~', '')} ${n}`
}

/** Questions that are asked, under whose key an answer stands. */
const SLEUTELS: Readonly<Record<string, string[]>> = {
  'situatie.antwoorden': [VERKENNING[0]!.sleutel, 'S9_vroeger'],
}
const HERKOMST = {
  voorstel: 'actie:opruimen',
  tekst: 'een voorstel',
  over: ['actoren1'],
  datum: '2027-01-01',
}
const nummerVan = (delen: readonly string[]) => Number(/\d$/u.exec(delen[1] ?? '')?.[0] ?? 1) - 1
/** What cannot be any value: it has to fit what stands beside it. */
const EIGEN: Readonly<Record<string, (n: number, delen: readonly string[]) => unknown>> = {
  'actoren.*.letter': (_n, delen) => 'AB'[nummerVan(delen)],
  'actoren.*.posities.*.x': (n) => ((n % 5) - 2) / 10,
  'actoren.*.posities.*.y': (n) => n * 10,
  // A place that people gave: what the app gave is confirmed by any change.
  'actoren.*.posities.*.doorApp': () => undefined,
  'relaties.*.van': (_n, delen) => idVan('actoren', nummerVan(delen)),
  'relaties.*.naar': (_n, delen) => idVan('actoren', nummerVan(delen) + 1),
  'acties.*.doelstelling': (n) => `uitdagingen1-doelstellingen-${n % 2}`,
  'acties.*.uitdaging': (n) => (n > 9 ? idVan('uitdagingen', n) : 'uitdagingen1'),
  'acties.*.herkomst': () => HERKOMST,
  'uitdagingen.*.herkomst': () => HERKOMST,
  'acties.*.trekker': (n) =>
    n % 2 === 0 ? { soort: 'actor', id: 'actoren1' } : { soort: 'lid', id: 'leden2' },
  'acties.*.start': (n) => `2027-01-${String((n % 27) + 1).padStart(2, '0')}`,
  'acties.*.bedragen.*.jaar': (n) => 2027 + (n % 5),
  'situatie.schuiven.*': (n) => (n % 5) - 2,
  'momentopnames.*.bestand': () => '',
}

/** Two records in each collection, two values in each group, and every field filled. */
export const gevuldDossier = (): Dossier =>
  Object.fromEntries([
    ...SECTIE_NAMEN.map((naam, i) => [naam, vulVeld(SECTIES[naam], [naam], i)]),
    ...COLLECTIE_NAMEN.map((naam) => [
      naam,
      Object.fromEntries(
        [0, 1].map((n) => {
          const id = idVan(naam, n)
          return [id, { ...(vulVeld(COLLECTIES[naam], [naam, id], n) as object), id }]
        }),
      ),
    ]),
  ]) as Dossier

/** The paths in this dossier that a path with `*` speaks of. */
export function echtePaden(dossier: unknown, pad: string): string[][] {
  let open: { delen: string[]; waarde: unknown }[] = [{ delen: [], waarde: dossier }]
  for (const deel of pad.split('.')) {
    open = open.flatMap(({ delen, waarde }) =>
      typeof waarde !== 'object' || waarde === null
        ? []
        : (deel === '*' ? Object.keys(waarde) : [deel]).map((naam) => ({
            delen: [...delen, naam],
            waarde: (waarde as Record<string, unknown>)[naam],
          })),
    )
  }
  return open.map(({ delen }) => delen)
}

export const leesPad = (dossier: unknown, delen: readonly string[]): unknown =>
  delen.reduce<unknown>((waarde, deel) => (waarde as Record<string, unknown> | undefined)?.[deel], dossier)

/** The same with another value at that place; undefined takes it out. */
export function metPad<T>(van: T, [deel, ...rest]: readonly string[], waarde: unknown): T {
  if (deel === undefined) return waarde as T
  const { [deel]: was, ...zonder } = van as Record<string, unknown>
  if (rest.length === 0 && waarde === undefined) return zonder as T
  return { ...(van as object), [deel]: metPad(was, rest, waarde) } as T
}
