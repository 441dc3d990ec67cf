/** Seven kinds of relatie, told apart by pattern and ending as well as by word: a registry that the compiler keeps complete. */
import type { RelatieType } from '../domain/model/relatie'
import type { Punt } from './boog'
import { type Pad, pad, type Verf, type Vorm, cirkelPad } from './vormen'
import {
  type Weg,
  wegBegin,
  wegDeel,
  wegEind,
  wegNaast,
  wegOpAfstand,
  wegPad,
  wegPunt,
  wegRichting,
} from './weg'

export type Lijnstijl = {
  kleur: Verf
  /** Air between the line and the outlines it joins. */
  lucht: number
  /** Whether the type stands on the line when nobody wrote a nota. */
  toontType: boolean
  /** A diamond before the words on the label. */
  ruit?: true
  /** The line itself, or a stretch of it. */
  streek(weg: Weg): Vorm[]
  /** What stands at its ends. */
  einden(weg: Weg): Vorm[]
  /** How much of the last stretch the ending takes, so that the line does not stick out of it. */
  vrij(weg: Weg): number
}

/** Stretches of a line that do not show, as shares of its length: it passes under something there. In order, apart. */
export type Gaten = readonly (readonly [van: number, tot: number])[]

/** The whole line: its stretches, a mark on both sides of each gap, its endings. */
export function tekenLijn(stijl: Lijnstijl, weg: Weg, gaten: Gaten = []): Vorm[] {
  const vrij = stijl.vrij(weg)
  const eind = vrij > 0 ? Math.max(0.01, wegOpAfstand(weg, weg.lengte - vrij)) : 1
  const stukken = gaten.reduce<[number, number][]>(
    (rij, [van, tot]) =>
      rij.flatMap(([a, b]) => [
        [a, Math.min(b, van)],
        [Math.max(a, tot), b],
      ]),
    [[0, eind]],
  )
  return [
    ...stukken
      .filter(([a, b]) => a < b)
      .flatMap(([a, b]) => stijl.streek(a === 0 && b === 1 ? weg : wegDeel(weg, a, b))),
    ...gaten.flatMap(([van, tot]) => [
      ...(van > 0 ? [duikmerk(weg, van, 1, stijl.kleur)] : []),
      ...(tot < eind ? [duikmerk(weg, tot, -1, stijl.kleur)] : []),
    ]),
    ...stijl.einden(weg),
  ]
}

/** The mouth of a tunnel on a map: here the line goes under, and does not end. */
function duikmerk(weg: Weg, t: number, kant: 1 | -1, kleur: Verf): Pad {
  const [hier, r] = [wegPunt(weg, t), wegRichting(weg, t)]
  const [a, b] = [vanaf(hier, r, -5 * kant, -9), vanaf(hier, r, -5 * kant, 9)]
  const top = vanaf(hier, r, 4 * kant, 0)
  return {
    soort: 'pad',
    d: pad('M', a.x, a.y, 'Q', top.x, top.y, b.x, b.y),
    lijn: kleur,
    dikte: 2,
    kap: 'round',
  }
}

const lijn = (weg: Weg, kleur: Verf, dikte: number, streep?: number[], kap?: 'round'): Pad => ({
  soort: 'pad',
  d: wegPad(weg),
  lijn: kleur,
  dikte,
  ...(streep ? { streep } : {}),
  ...(kap ? { kap } : {}),
})

/** About the length of one piece of a dashed line, field units. */
const STUK = 240

/**
 * A dashed line, in pieces of whole dashes: a browser lays all dashes of a path anew for every tile of the screen that its box touches, and a long
 * slanting one has a box as large as the map. Each piece begins with a dash where the one before it would have had its next, so nobody sees where.
 */
function streeplijn(weg: Weg, kleur: Verf, dikte: number, streep: number[], kap?: 'round'): Pad[] {
  const maat = streep.reduce((som, deel) => som + deel, 0)
  const stap = Math.max(1, Math.floor(STUK / maat)) * maat
  // What is left over beyond a whole number of pieces and is shorter than this is no piece of its own.
  const aantal = Math.max(1, Math.ceil((weg.lengte - maat) / stap))
  const t = (nr: number) => (nr === aantal ? 1 : wegOpAfstand(weg, nr * stap))
  return Array.from({ length: aantal }, (_, nr) =>
    lijn(aantal === 1 ? weg : wegDeel(weg, t(nr), t(nr + 1)), kleur, dikte, streep, kap),
  )
}

/** A point `langs` along a direction and `opzij` to its right. */
const vanaf = (punt: Punt, r: Punt, langs: number, opzij: number): Punt => ({
  x: punt.x + r.x * langs - r.y * opzij,
  y: punt.y + r.y * langs + r.x * opzij,
})

/** Endings shrink on a line that is too short for them. */
const maatVoor = ({ lengte }: Weg, maat: number): number => Math.min(maat, lengte * 0.6)

function punt(weg: Weg, lang: number, breed: number): { top: Punt; links: Punt; rechts: Punt; r: Punt } {
  const van = wegPunt(weg, wegOpAfstand(weg, weg.lengte - lang))
  const top = wegEind(weg)
  const lengte = Math.hypot(top.x - van.x, top.y - van.y)
  const r = lengte > 1e-6 ? { x: (top.x - van.x) / lengte, y: (top.y - van.y) / lengte } : wegRichting(weg, 1)
  return { top, links: vanaf(top, r, -lang, -breed / 2), rechts: vanaf(top, r, -lang, breed / 2), r }
}

function vollePijl(weg: Weg, kleur: Verf, lang: number, breed: number): Pad {
  const { top, links, rechts } = punt(weg, lang, breed)
  return {
    soort: 'pad',
    d: pad('M', top.x, top.y, 'L', links.x, links.y, 'L', rechts.x, rechts.y, 'Z'),
    vul: kleur,
    lijn: kleur,
    dikte: 1,
  }
}

function openPijl(weg: Weg, kleur: Verf, lang: number, breed: number): Pad {
  const { top, links, rechts } = punt(weg, lang, breed)
  return {
    soort: 'pad',
    d: pad('M', links.x, links.y, 'L', top.x, top.y, 'L', rechts.x, rechts.y),
    lijn: kleur,
    dikte: 2.4,
    kap: 'round',
  }
}

/** Two short bars across the end: it stops here. */
function balken(weg: Weg, t: 0 | 1, kleur: Verf): Pad {
  const r = wegRichting(weg, t)
  const eind = t === 0 ? wegBegin(weg) : wegEind(weg)
  const terug = t === 0 ? 1 : -1
  const delen = [1, 6.5].flatMap((langs) => {
    const a = vanaf(eind, r, langs * terug, -8)
    const b = vanaf(eind, r, langs * terug, 8)
    return ['M', a.x, a.y, 'L', b.x, b.y]
  })
  return { soort: 'pad', d: pad(...delen), lijn: kleur, dikte: 2.2, kap: 'round' }
}

/** Chevrons that walk along a thick line towards its end. */
function stappen(weg: Weg, kleur: Verf): Pad[] {
  const aantal = Math.min(24, Math.floor(weg.lengte / 34))
  if (aantal < 1) return []
  const delen = Array.from({ length: aantal }, (_, i) => {
    const t = wegOpAfstand(weg, ((i + 0.5) * weg.lengte) / aantal)
    const r = wegRichting(weg, t)
    const midden = wegPunt(weg, t)
    const top = vanaf(midden, r, 4, 0)
    const links = vanaf(midden, r, -3, -6.5)
    const rechts = vanaf(midden, r, -3, 6.5)
    return ['M', links.x, links.y, 'L', top.x, top.y, 'L', rechts.x, rechts.y]
  }).flat()
  return [{ soort: 'pad', d: pad(...delen), lijn: kleur, dikte: 2, kap: 'round' }]
}

const niets = (): [] => []
const nul = (): number => 0

export const LIJNSTIJL: Readonly<Record<RelatieType, Lijnstijl>> = {
  contact: {
    kleur: 'zacht',
    lucht: 1,
    toontType: false,
    streek: (weg) => [lijn(weg, 'zacht', 1.7)],
    einden: niets,
    vrij: nul,
  },
  vertrouwen: {
    kleur: 'inkt',
    lucht: 2,
    toontType: true,
    streek: (weg) => [lijn(wegNaast(weg, -2.8), 'inkt', 1.7), lijn(wegNaast(weg, 2.8), 'inkt', 1.7)],
    einden: niets,
    vrij: nul,
  },
  vertegenwoordigt: {
    kleur: 'inkt',
    lucht: 3,
    toontType: true,
    streek: (weg) => [lijn(weg, 'inkt', 2.2)],
    einden: (weg) => {
      const lang = maatVoor(weg, 16)
      return [vollePijl(weg, 'inkt', lang, lang * 0.85)]
    },
    vrij: (weg) => maatVoor(weg, 16) * 0.7,
  },
  volgt: {
    kleur: 'inkt',
    lucht: 4,
    toontType: true,
    streek: (weg) => streeplijn(weg, 'inkt', 3, [0.1, 7], 'round'),
    einden: (weg) => {
      const lang = maatVoor(weg, 13)
      return [openPijl(weg, 'inkt', lang, lang * 1.1)]
    },
    vrij: () => 3,
  },
  voedt: {
    kleur: 'inkt',
    lucht: 3,
    toontType: true,
    streek: (weg) => [lijn(weg, 'inkt', 4.6), ...stappen(weg, 'inkt')],
    einden: (weg) => {
      const lang = maatVoor(weg, 20)
      return [vollePijl(weg, 'inkt', lang, lang * 0.95)]
    },
    vrij: (weg) => maatVoor(weg, 20) * 0.7,
  },
  spanning: {
    kleur: 'alert',
    lucht: 5,
    toontType: true,
    streek: (weg) => streeplijn(weg, 'alert', 2.3, [9, 7]),
    einden: (weg) => [balken(weg, 0, 'alert'), balken(weg, 1, 'alert')],
    vrij: nul,
  },
  bemiddeling: {
    kleur: 'inkt',
    lucht: 9,
    toontType: true,
    ruit: true,
    streek: (weg) => streeplijn(weg, 'inkt', 2.1, [16, 5, 4, 5]),
    einden: (weg) =>
      [wegBegin(weg), wegEind(weg)].map(({ x, y }): Pad => ({
        soort: 'pad',
        d: cirkelPad(x, y, 5),
        vul: 'kaart',
        lijn: 'inkt',
        dikte: 2,
      })),
    vrij: nul,
  },
}
