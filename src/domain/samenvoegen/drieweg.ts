/**
 * Drieweg: two values that came from one, brought together. What one side changed is taken over, what both changed alike is no question, and what both
 * changed otherwise is a botsing, for people to choose. The schema says how deep: a field, a member of a set, an entry under its key.
 */
import type { GenericSchema } from 'valibot'
import { safeParse } from 'valibot'
import { isGelijk } from '../model/gelijk'
import type { Id } from '../model/grond'
import { ontleed } from '../model/schemaboom'
import type { Positie } from '../model/zone'

export const KANTEN = ['hier', 'daar'] as const
export type Kant = (typeof KANTEN)[number]
/** Names from the outside in: part, id or field, and deeper. */
export type Pad = readonly string[]
/** One thing that both sides changed otherwise; undefined on the side that took it away. */
export type Botsing = { readonly pad: Pad } & Readonly<Record<Kant, unknown>>

/** Undefined where it is not there. */
export type Drie = { readonly basis: unknown } & Readonly<Record<Kant, unknown>>

export type Gang = {
  /** Whose is taken where both changed it. */
  readonly kies: (pad: Pad) => Kant
  /** By side: what it took away and stays after all. What went along with that on that side stays too. */
  readonly behouden: Readonly<Record<Kant, ReadonlySet<Id>>>
  /** Filled on the way. */
  readonly botsingen: Botsing[]
}

/** Of a path to a record: its collection and its id. */
const DIEPTE_RECORD = 2

type Velden = Readonly<Record<string, unknown>>
const isVelden = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
const alsVelden = (waarde: unknown): Velden => (isVelden(waarde) ? waarde : {})
const alsLijst = (waarde: unknown): readonly string[] =>
  Array.isArray(waarde) ? (waarde as readonly string[]) : []
const andere = (kant: Kant): Kant => (kant === 'hier' ? 'daar' : 'hier')

/** Both sides have it. */
export function buildWaarde(schema: GenericSchema, drie: Drie, pad: Pad, gang: Gang): unknown {
  const { basis, hier, daar } = drie
  if (isGelijk(hier, daar)) return hier
  const vast = pad.at(-2) === 'posities' ? null : ontleed(schema)
  if (vast?.vorm === 'lijst') return buildLeden(drie, gang)
  if (!vast || vast.vorm === 'blad' || !isVelden(hier) || !isVelden(daar)) {
    return buildBlad(schema, drie, pad, gang)
  }
  if (vast.vorm === 'perSleutel') return buildSleutels(vast.waarde, drie, pad, gang)
  return Object.fromEntries(
    Object.entries(vast.velden).flatMap(([naam, veld]) => {
      const was = isVelden(basis) ? basis[naam] : standaardVan(veld)
      const een = { basis: was, hier: hier[naam], daar: daar[naam] }
      // What is one thing of two parts, such as a trekker, comes whole.
      const samen = ontleed(veld).vorm === 'velden' ? buildBlad : buildWaarde
      const uit = isGelijk(een.hier, een.daar) ? een.hier : samen(veld, een, [...pad, naam], gang)
      return uit === undefined ? [] : [[naam, uit]]
    }),
  )
}

/** By key: whoever added, has it; whoever took away what the other left as it was, is right; else people choose. */
export function buildSleutels(schema: GenericSchema, drie: Drie, pad: Pad, gang: Gang): Velden {
  const [basis, hier, daar] = [drie.basis, drie.hier, drie.daar].map(alsVelden) as [Velden, Velden, Velden]
  const uit: Record<string, unknown> = {}
  for (const sleutel of [...new Set([...Object.keys(hier), ...Object.keys(daar)])].sort()) {
    const plek = [...pad, sleutel]
    const een = { basis: basis[sleutel], hier: hier[sleutel], daar: daar[sleutel] }
    const waarde =
      sleutel in hier && sleutel in daar
        ? buildWaarde(schema, een, plek, gang)
        : buildWeg(sleutel, een, sleutel in hier ? 'hier' : 'daar', plek, gang)
    if (waarde !== undefined) uit[sleutel] = waarde
  }
  return uit
}

/** Only `heeft` has it. */
function buildWeg(sleutel: string, drie: Drie, heeft: Kant, pad: Pad, gang: Gang): unknown {
  const { basis, [heeft]: waarde } = drie
  // A record stays for its own sake, what hangs on one for that of the other.
  const zelf = pad.length === DIEPTE_RECORD ? sleutel : null
  if (basis === undefined || isGevolg(gang, andere(heeft), zelf === null ? [sleutel, basis] : basis, zelf)) {
    return waarde
  }
  return isGelijk(basis, waarde) ? undefined : kies(drie, pad, gang)
}

/** Members of a set never collide. */
function buildLeden({ basis, hier, daar }: Drie, gang: Gang): string[] {
  const [was, ons, hun] = [basis, hier, daar].map((leden) => new Set(alsLijst(leden)))
  const blijft = (lid: string): boolean => {
    if (ons?.has(lid) && hun?.has(lid)) return true
    return !was?.has(lid) || isGevolg(gang, ons?.has(lid) ? 'daar' : 'hier', lid)
  }
  return [...new Set([...alsLijst(hier), ...alsLijst(daar)])].filter(blijft).sort()
}

function buildBlad(schema: GenericSchema, drie: Drie, pad: Pad, gang: Gang): unknown {
  for (const kant of KANTEN) {
    const ander = andere(kant)
    if (!isGelijk(drie.basis, drie[kant])) continue
    const isLeeg = isGelijk(drie[ander], standaardVan(schema))
    return isLeeg && isGevolg(gang, ander, drie.basis) ? drie[kant] : drie[ander]
  }
  const stil = findStil(pad, drie)
  return stil === undefined ? kies(drie, pad, gang) : stil
}

function kies({ hier, daar }: Drie, pad: Pad, gang: Gang): unknown {
  gang.botsingen.push({ pad, hier, daar })
  return gang.kies(pad) === 'hier' ? hier : daar
}

/**
 * What is nobody's statement is no question, and both machines answer it alike: the order of a list, a letter, how high a card lies. Undefined where
 * people have to say it.
 */
function findStil(pad: Pad, { hier, daar }: Drie): unknown {
  const veld = pad.at(-1)
  const eerste = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? a : b)
  if (veld === 'orde' || veld === 'letter') return eerste(hier, daar)
  if (pad.at(-2) !== 'posities') return undefined
  const [a, b] = [hier as Positie, daar as Positie]
  if (Boolean(a.doorApp) !== Boolean(b.doorApp)) return a.doorApp ? b : a
  return a.doorApp || a.x === b.x ? eerste(a, b) : undefined
}

/** Whether this side lost it only because it took away something else that stays after all. `zelf`: its own id. */
function isGevolg(gang: Gang, kant: Kant, was: unknown, zelf: Id | null = null): boolean {
  const ids = gang.behouden[kant]
  if (ids.size === 0) return false
  const tekst = JSON.stringify(was) ?? ''
  return [...ids].some((id) => id !== zelf && tekst.includes(`"${id}"`))
}

const standaarden = new WeakMap<GenericSchema, { waarde: unknown }>()

/** What a field says when nobody said anything; undefined for what has to be said. */
function standaardVan(schema: GenericSchema): unknown {
  let bekend = standaarden.get(schema)
  if (!bekend) {
    const lezing = safeParse(schema, undefined)
    standaarden.set(schema, (bekend = { waarde: lezing.success ? lezing.output : undefined }))
  }
  return bekend.waarde
}
