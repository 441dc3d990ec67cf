/** One relatie as a drawing: a gentle line from outline to outline in the pattern of its type, with its words on it. */
import { RELATIE, type RelatieType } from '../domain/model/relatie'
import type { Omtrek } from './anatomie'
import { type Boog, lengteVan, type Punt, puntOp, zichtbaarDeel } from './boog'
import { type Bedekt, type Labelvak, plaatsLabel, tekenLabel, tekenSteun } from './lijnlabel'
import { type Gaten, LIJNSTIJL, type Lijnstijl, tekenLijn } from './lijnstijl'
import { type Kader, raakt } from './plek'
import type { Vak } from './raster'
import { type Meet, schoneTekst } from './tekst'
import type { Vorm } from './vormen'
import { type Weg, wegPad, wegVan } from './weg'

export type Omtrekkader = Kader & { omtrek: Omtrek }

export type Relatielijn = {
  van: Omtrekkader
  naar: Omtrekkader
  type: RelatieType
  /** Shown instead of the type. */
  nota?: string
  /** Lane, when more lines run between the same two: 0 is the middle, ±0.5, ±1 … beside it, seen from `van`. */
  baan?: number
}

export type RelatieTekening = {
  /** Line, endings and label, in drawing order, in field units. */
  vormen: Vorm[]
  lijnVormen: Vorm[]
  labelVormen: Vorm[]
  /** The bare line, to point at and to light up. */
  d: string
  /** Edges of the bare line, field units. */
  grens: Vak
  label: Labelvak | null
  /** Passes under a card that it does not belong to. */
  onder: boolean
}

/** How far the middle of a lane lies from the next one, field units: a label is 28 high. */
const BAAN_AFSTAND = 38

/**
 * Draws the line between two boxes as if nothing else stood on the field. Always finite: boxes that touch, overlap or are the same are joined by an
 * arch above them. A contact without nota has no label; the thin plain line says it.
 */
export function tekenRelatie(lijn: Relatielijn, meet: Meet): RelatieTekening {
  const { van, naar, type, baan = 0 } = lijn
  const weg = wegVan([zoekBoog(van, naar, baan, LIJNSTIJL[type])])
  const bedekt = (kader: Kader): Bedekt => ({
    vlak: bedekking(kader, van) + bedekking(kader, naar),
    lijnen: 0,
    buiten: false,
  })
  return tekenOpWeg(lijn, { weg, gaten: [] }, bedekt, meet)
}

/** The same on a way that was found for it. `bedekt` says what a label would cover. */
export function tekenOpWeg(
  { van, naar, type, nota = '', baan = 0 }: Relatielijn,
  { weg, gaten }: { weg: Weg; gaten: Gaten },
  bedekt: (kader: Kader) => Bedekt,
  meet: Meet,
): RelatieTekening {
  const stijl = LIJNSTIJL[type]
  const woorden = schoneTekst(nota) || (stijl.toontType ? RELATIE[type].naam : '')
  const label = woorden
    ? plaatsLabel(woorden, weg, { van, naar, baan, ruit: stijl.ruit === true, bedekt }, meet)
    : null
  const lijnVormen = [...(label ? tekenSteun(label, stijl) : []), ...tekenLijn(stijl, weg, gaten)]
  const labelVormen = label ? tekenLabel(label, stijl) : []
  return {
    vormen: [...lijnVormen, ...labelVormen],
    lijnVormen,
    labelVormen,
    d: wegPad(weg),
    grens: grensVan(weg),
    label: label ? { ...label.vak, tekst: label.regels.join(' ') } : null,
    onder: gaten.length > 0,
  }
}

/** Exact: a quadratic curve turns at most once per direction. */
export function grensVan({ bogen }: Weg): Vak {
  const keer = (boog: Boog, as: 'x' | 'y'): number[] => {
    const [a, c, b] = [boog[0][as], boog[1][as], boog[2][as]]
    const noemer = a - 2 * c + b
    const t = noemer === 0 ? 0 : (a - c) / noemer
    return [a, b, t > 0 && t < 1 ? puntOp(boog, t)[as] : a]
  }
  const xen = bogen.flatMap((boog) => keer(boog, 'x'))
  const yen = bogen.flatMap((boog) => keer(boog, 'y'))
  return {
    links: Math.min(...xen),
    boven: Math.min(...yen),
    rechts: Math.max(...xen),
    onder: Math.max(...yen),
  }
}

/** The curve between two boxes, from outline to outline. */
function zoekBoog(van: Omtrekkader, naar: Omtrekkader, baan: number, stijl: Lijnstijl): Boog {
  const boog = heleBoog(van, naar, baan)
  return (boog && knipBoog(boog, van, naar, stijl.lucht)) ?? boogErboven(van, naar, baan, stijl.lucht)
}

/** The curve from middle to middle; null for one and the same place. `buiging` bends it further, to its left: field units of its control point. */
export function heleBoog(van: Punt, naar: Punt, baan: number, buiging = 0): Boog | null {
  const dx = naar.x - van.x
  const dy = naar.y - van.y
  const afstand = Math.hypot(dx, dy)
  if (afstand <= 1) return null
  // A line that goes sideways arches a little upward, however it is directed; one that goes up or down stays straight.
  const omhoog = Math.min(44, Math.abs(dx) * 0.09) * (dx >= 0 ? 1 : -1)
  // The control point lies twice as far out as the curve itself.
  const uit = omhoog + buiging - baan * BAAN_AFSTAND * 2
  return [
    { x: van.x, y: van.y },
    { x: (van.x + naar.x) / 2 + (dy / afstand) * uit, y: (van.y + naar.y) / 2 - (dx / afstand) * uit },
    { x: naar.x, y: naar.y },
  ]
}

/** What shows of a curve from box to box, with air at both ends; null where there is no room for it. */
export function knipBoog(boog: Boog, van: Omtrekkader, naar: Omtrekkader, lucht: number): Boog | null {
  const deel = zichtbaarDeel(
    boog,
    { kader: van, straal: van.omtrek.straal },
    { kader: naar, straal: naar.omtrek.straal },
    lucht,
  )
  return deel && lengteVan(deel) > 4 ? deel : null
}

/** For boxes without room between them: an arch from top to top. */
export function boogErboven(van: Omtrekkader, naar: Omtrekkader, baan: number, lucht: number): Boog {
  const uiteen = Math.abs(naar.x - van.x) < 60 ? 36 : 0
  const kant = naar.x < van.x ? -1 : 1
  const a = { x: van.x - uiteen * kant, y: van.y - van.hoogte / 2 - lucht }
  const b = { x: naar.x + uiteen * kant, y: naar.y - naar.hoogte / 2 - lucht }
  return [a, { x: (a.x + b.x) / 2, y: Math.min(a.y, b.y) - 96 - Math.abs(baan) * BAAN_AFSTAND * 2 }, b]
}

/** Area that two boxes (by their middle) have in common, with a little air. */
export function bedekking(a: Kader, b: Kader): number {
  if (!raakt(a, b, 2)) return 0
  const breed =
    Math.min(a.x + a.breedte / 2, b.x + b.breedte / 2) - Math.max(a.x - a.breedte / 2, b.x - b.breedte / 2)
  const hoog =
    Math.min(a.y + a.hoogte / 2, b.y + b.hoogte / 2) - Math.max(a.y - a.hoogte / 2, b.y - b.hoogte / 2)
  return Math.max(1, breed) * Math.max(1, hoog)
}
