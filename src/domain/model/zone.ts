/** Where somebody stands on the wij-zij axis, and what the line is divided into. Source: method S2.1. */
import * as v from 'valibot'
import type { Id } from './grond'

/** Border between the middle and a pole; the border itself belongs to the pole. */
export const ZONE_GRENS = 0.33
/** Distance (absolute x) between which a place is called «op de grens». */
export const GRENSGEBIED = [0.28, 0.38] as const

export const ZONES = ['wij', 'midden', 'zij'] as const
export type Zone = (typeof ZONES)[number]

export const ZONE_NAAM: Readonly<Record<Zone, string>> = { wij: 'wij', midden: 'midden', zij: 'zij' }

/**
 * Horizontal place −1 (wij) … 1 (zij) in hundredths is meaning; y is layout, in field units, 0 is the middle of the field. `doorApp`: the app put it there
 * by itself, and nobody moved or confirmed it since; absent is a place that people gave.
 */
export type Positie = { x: number; y: number; doorApp?: boolean | undefined }

/** Furthest that layout may stray from the middle of the field, in field units. */
export const Y_MAX = 20_000

export const positieSchema = v.strictObject(
  {
    x: v.pipe(
      v.number('moet een getal zijn'),
      v.minValue(-1, 'moet tussen −1 en 1 liggen'),
      v.maxValue(1, 'moet tussen −1 en 1 liggen'),
      v.transform(opHonderdsten),
    ),
    y: v.pipe(
      v.number('moet een getal zijn'),
      v.minValue(-Y_MAX, 'ligt te ver van het veld'),
      v.maxValue(Y_MAX, 'ligt te ver van het veld'),
    ),
    doorApp: v.optional(v.boolean('moet ja of nee zijn (true of false)')),
  },
  'moet een plaats zijn: { x, y }',
)

function opHonderdsten(x: number): number {
  const afgerond = Math.round(x * 100) / 100
  return Object.is(afgerond, -0) ? 0 : afgerond
}

/** Clamps and rounds any two numbers to a valid place; what is not a number becomes 0. */
export const maakPositie = (x: number, y: number): Positie => ({
  x: opHonderdsten(Math.min(1, Math.max(-1, Number.isFinite(x) ? x : 0))),
  y: Math.round(Math.min(Y_MAX, Math.max(-Y_MAX, Number.isFinite(y) ? y : 0))),
})

/** A place that the app gives by itself. */
export const alsVoorstel = ({ x, y }: Positie): Positie => ({ x, y, doorApp: true })

type Geplaatst = { readonly posities: Readonly<Record<Id, Positie>> }

/** Where somebody stands in a tegenstelling, whoever put them there; null in the parkeerplaats. */
export const plekIn = ({ posities }: Geplaatst, tegenstelling: Id): Positie | null =>
  (Object.hasOwn(posities, tegenstelling) ? posities[tegenstelling] : undefined) ?? null

/** The same where people put them: what the app placed and nobody moved or confirmed is no place yet. */
export function gegevenPlek(actor: Geplaatst, tegenstelling: Id): Positie | null {
  const plek = plekIn(actor, tegenstelling)
  return plek?.doorApp ? null : plek
}

/** wij: x ≤ −0,33 · zij: x ≥ 0,33 · midden: between. */
export const zoneVan = (x: number): Zone => (x <= -ZONE_GRENS ? 'wij' : x >= ZONE_GRENS ? 'zij' : 'midden')

/** True where a small shift changes the zone: 0,28 ≤ |x| ≤ 0,38. */
export const isOpDeGrens = (x: number): boolean =>
  Math.abs(x) >= GRENSGEBIED[0] && Math.abs(x) <= GRENSGEBIED[1]

type Besproken = Geplaatst & { readonly eens: Readonly<Record<Id, string>> }

/** Since when the room agrees on where somebody stands in this tegenstelling (ISO day); null where it does not. Without a place there is nothing to agree on. */
export const findEens = ({ eens, posities }: Besproken, tegenstelling: Id): string | null =>
  Object.hasOwn(posities, tegenstelling) && Object.hasOwn(eens, tegenstelling)
    ? (eens[tegenstelling] ?? null)
    : null

/** Whether the room agreed on it: then no hand moves it. */
export const isEens = (actor: Besproken, tegenstelling: Id): boolean =>
  findEens(actor, tegenstelling) !== null
