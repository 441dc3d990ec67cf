/** One relatie as a drawing: a gentle line from outline to outline in the pattern of its type, with its words on it. */
import { RELATIE, type RelatieType } from '../domain/relatie'
import type { Omtrek } from './anatomie'
import { basislijn, tekstVorm } from './blokken'
import { type Boog, boogPad, lengteVan, type Punt, puntOp, richtingOp, zichtbaarDeel } from './boog'
import { LIJNSTIJL, type Lijnstijl } from './lijnstijl'
import { type Kader, raakt } from './plek'
import { breekTekst, type Meet, schoneTekst } from './tekst'
import { kaderPad, pad, type Vorm } from './vormen'

export type Omtrekkader = Kader & { omtrek: Omtrek }

export type Relatielijn = {
  van: Omtrekkader
  naar: Omtrekkader
  type: RelatieType
  /** Shown instead of the type. */
  nota?: string
  /** Lane, when more lines run between the same two: 0 is the middle, ±0.5, ±1 … beside it, seen from `van`. */
  baan?: number
  /** Boxes that the label had better not cover. */
  vermijd?: readonly Kader[]
}

/** A box by its left top. */
export type Labelvak = { x: number; y: number; breedte: number; hoogte: number; tekst: string }

export type RelatieTekening = {
  /** Line, endings and label, in drawing order, in field units. */
  vormen: Vorm[]
  lijnVormen: Vorm[]
  labelVormen: Vorm[]
  /** The bare line, to point at and to light up. */
  d: string
  /** Edges of the bare line, field units. */
  grens: { links: number; boven: number; rechts: number; onder: number }
  label: Labelvak | null
}

/** How far the middle of a lane lies from the next one, field units: a label is 28 high. */
const BAAN_AFSTAND = 38
const LABEL = { grootte: 17, gewicht: 500 } as const
const LABEL_REGEL = 20
const LABEL_BREEDTE = 190
const RUIT = 18

/**
 * Draws the line between two boxes. Always finite: boxes that touch, overlap or are the same are joined by an arch above them. A contact
 * without nota has no label; the thin plain line says it.
 */
export function tekenRelatie(
  { van, naar, type, nota = '', baan = 0, vermijd = [] }: Relatielijn,
  meet: Meet,
): RelatieTekening {
  const stijl = LIJNSTIJL[type]
  const boog = zoekBoog(van, naar, baan, stijl)
  const lijnVormen = stijl.teken(boog)
  const woorden = schoneTekst(nota) || (stijl.toontType ? RELATIE[type].naam : '')
  const label = woorden
    ? plaatsLabel(woorden, boog, { van, naar, baan, ruit: stijl.ruit === true, vermijd }, meet)
    : null
  const labelVormen = label ? tekenLabel(label, stijl) : []
  return {
    vormen: [...lijnVormen, ...labelVormen],
    lijnVormen,
    labelVormen,
    d: boogPad(boog),
    grens: grensVan(boog),
    label: label ? { ...label.vak, tekst: label.regels.join(' ') } : null,
  }
}

/** Exact: a quadratic curve turns at most once per direction. */
function grensVan(boog: Boog) {
  const keer = (as: 'x' | 'y'): number[] => {
    const [a, c, b] = [boog[0][as], boog[1][as], boog[2][as]]
    const noemer = a - 2 * c + b
    const t = noemer === 0 ? 0 : (a - c) / noemer
    return [a, b, t > 0 && t < 1 ? puntOp(boog, t)[as] : a]
  }
  const xen = keer('x')
  const yen = keer('y')
  return {
    links: Math.min(...xen),
    boven: Math.min(...yen),
    rechts: Math.max(...xen),
    onder: Math.max(...yen),
  }
}

function zoekBoog(van: Omtrekkader, naar: Omtrekkader, baan: number, stijl: Lijnstijl): Boog {
  const dx = naar.x - van.x
  const dy = naar.y - van.y
  const afstand = Math.hypot(dx, dy)
  if (afstand > 1) {
    // A line that goes sideways arches a little upward, however it is directed; one that goes up or down stays straight.
    const omhoog = Math.min(44, Math.abs(dx) * 0.09) * (dx >= 0 ? 1 : -1)
    // The control point lies twice as far out as the curve itself.
    const uit = omhoog - baan * BAAN_AFSTAND * 2
    const midden: Punt = {
      x: (van.x + naar.x) / 2 + (dy / afstand) * uit,
      y: (van.y + naar.y) / 2 - (dx / afstand) * uit,
    }
    const deel = zichtbaarDeel(
      [van, midden, naar].map(({ x, y }) => ({ x, y })) as unknown as Boog,
      { kader: van, straal: van.omtrek.straal },
      { kader: naar, straal: naar.omtrek.straal },
      stijl.lucht,
    )
    if (deel && lengteVan(deel) > 4) return deel
  }
  return boogErboven(van, naar, Math.abs(baan), stijl.lucht)
}

/** For boxes without room between them: an arch from top to top. */
function boogErboven(van: Omtrekkader, naar: Omtrekkader, trede: number, lucht: number): Boog {
  const uiteen = Math.abs(naar.x - van.x) < 60 ? 36 : 0
  const kant = naar.x < van.x ? -1 : 1
  const a = { x: van.x - uiteen * kant, y: van.y - van.hoogte / 2 - lucht }
  const b = { x: naar.x + uiteen * kant, y: naar.y - naar.hoogte / 2 - lucht }
  return [a, { x: (a.x + b.x) / 2, y: Math.min(a.y, b.y) - 96 - trede * BAAN_AFSTAND * 2 }, b]
}

type Label = { vak: Kader; regels: string[]; ruit: boolean }

/** Along the line first, then beside it: the first place that covers nothing, else the one that covers least. */
function plaatsLabel(
  woorden: string,
  boog: Boog,
  {
    van,
    naar,
    baan,
    ruit,
    vermijd,
  }: { van: Omtrekkader; naar: Omtrekkader; baan: number; ruit: boolean; vermijd: readonly Kader[] },
  meet: Meet,
): Label {
  const regels = breekTekst(
    woorden,
    { ...LABEL, breedte: LABEL_BREEDTE, maxRegels: 2, evenwichtig: true },
    meet,
  )
  const tekstBreedte = Math.max(...regels.map((regel) => meet(regel, LABEL.grootte, LABEL.gewicht)))
  const breedte = Math.ceil(tekstBreedte + 24 + (ruit ? RUIT : 0))
  const hoogte = regels.length * LABEL_REGEL + 9
  const hinder = [van, naar, ...vermijd]
  let beste: Kader | null = null
  let minste = Number.POSITIVE_INFINITY
  for (const midden of eerstBinnen(boog, {
    breedte,
    hoogte,
    baan,
    naarBuiten: steektUit(van, naar, hoogte),
  })) {
    const kader = { ...midden, breedte, hoogte }
    const bedekt = hinder.reduce((som, ander) => som + bedekking(kader, ander), 0)
    if (bedekt < minste) {
      minste = bedekt
      beste = kader
    }
    if (bedekt === 0) break
  }
  const { x, y } = beste ?? puntOp(boog, 0.5)
  return { vak: { x: x - breedte / 2, y: y - hoogte / 2, breedte, hoogte }, regels, ruit }
}

/** Whether a label with its middle there reaches past both boxes, at the side that is away from the middle of the field. */
function steektUit(van: Kader, naar: Kader, hoogte: number): (midden: Punt) => boolean {
  const boven = Math.min(...[van, naar].map((kader) => kader.y - kader.hoogte / 2))
  const onder = Math.max(...[van, naar].map((kader) => kader.y + kader.hoogte / 2))
  return van.y + naar.y < 0 ? ({ y }) => y - hoogte / 2 < boven : ({ y }) => y + hoogte / 2 > onder
}

/** Where the outermost cards stand the view ends: places that reach past them come last. */
function* eerstBinnen(
  boog: Boog,
  {
    breedte,
    hoogte,
    baan,
    naarBuiten,
  }: { breedte: number; hoogte: number; baan: number; naarBuiten: (midden: Punt) => boolean },
): Generator<Punt> {
  for (const buiten of [false, true])
    for (const midden of plekken(boog, breedte, hoogte, baan)) if (naarBuiten(midden) === buiten) yield midden
}

/** Places for a label, the best first. Lanes start from different places along the line, so that their labels do not meet. */
function* plekken(boog: Boog, breedte: number, hoogte: number, baan: number): Generator<Punt> {
  const begin = 0.5 + Math.max(-0.2, Math.min(0.2, baan * 0.13))
  const recht = richtingOp(boog, 0.5)
  // A label as long as its line would hide the pattern and the ending that say what it is.
  const teKort = Math.abs(recht.x) * breedte + Math.abs(recht.y) * hoogte > lengteVan(boog) - 34
  const opzij = [1, -1, 1.5, -1.5, 2.2, -2.2, 3, -3, 4, -4]
  for (const stap of teKort ? opzij : [0, ...opzij]) {
    for (const dt of [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24]) {
      const t = begin + dt
      const { x, y } = puntOp(boog, t)
      const r = richtingOp(boog, t)
      // Just clear of the line at step 1, whichever way it runs.
      const uit = stap * ((Math.abs(r.x) * hoogte + Math.abs(r.y) * breedte) / 2 + 9)
      yield { x: x - r.y * uit, y: y + r.x * uit }
    }
  }
}

/** Area that two boxes (by their middle) have in common, with a little air. */
function bedekking(a: Kader, b: Kader): number {
  if (!raakt(a, b, 2)) return 0
  const breed =
    Math.min(a.x + a.breedte / 2, b.x + b.breedte / 2) - Math.max(a.x - a.breedte / 2, b.x - b.breedte / 2)
  const hoog =
    Math.min(a.y + a.hoogte / 2, b.y + b.hoogte / 2) - Math.max(a.y - a.hoogte / 2, b.y - b.hoogte / 2)
  return Math.max(1, breed) * Math.max(1, hoog)
}

function tekenLabel({ vak, regels, ruit }: Label, stijl: Lijnstijl): Vorm[] {
  const { x, y, breedte, hoogte } = vak
  const tekstX = x + 12 + (ruit ? RUIT : 0)
  const midden = y + hoogte / 2
  return [
    {
      soort: 'pad',
      d: kaderPad(x, y, breedte, hoogte, Math.min(hoogte / 2, 15)),
      vul: 'kaart',
      lijn: stijl.kleur,
      dikte: 1.2,
    },
    ...(ruit
      ? [
          {
            soort: 'pad' as const,
            d: pad('M', x + 11, midden, 'l', 7, -7, 'l', 7, 7, 'l', -7, 7, 'Z'),
            vul: stijl.kleur,
          },
        ]
      : []),
    ...regels.map((regel, i) =>
      tekstVorm(regel, LABEL, stijl.kleur === 'alert' ? 'alert' : 'inkt', {
        x: tekstX,
        y: basislijn(y + 4.5 + (i + 0.5) * LABEL_REGEL, LABEL.grootte),
        vak: breedte - 24 - (ruit ? RUIT : 0),
        uitlijning: 'midden',
      }),
    ),
  ]
}
