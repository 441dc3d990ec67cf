/** Seven kinds of relatie, told apart by pattern and ending as well as by word: a registry that the compiler keeps complete. */
import type { RelatieType } from '../domain/relatie'
import {
  type Boog,
  boogPad,
  deelVan,
  lengteVan,
  naast,
  type Punt,
  puntOp,
  richtingOp,
  tOpAfstand,
} from './boog'
import { type Pad, pad, type Verf, type Vorm, cirkelPad } from './vormen'

export type Lijnstijl = {
  kleur: Verf
  /** Air between the line and the outlines it joins. */
  lucht: number
  /** Whether the type stands on the line when nobody wrote a nota. */
  toontType: boolean
  /** A diamond before the words on the label. */
  ruit?: true
  teken(boog: Boog): Vorm[]
}

const lijn = (boog: Boog, kleur: Verf, dikte: number, streep?: number[], kap?: 'round'): Pad => ({
  soort: 'pad',
  d: boogPad(boog),
  lijn: kleur,
  dikte,
  ...(streep ? { streep } : {}),
  ...(kap ? { kap } : {}),
})

/** A point `langs` along a direction and `opzij` to its right. */
const vanaf = (punt: Punt, r: Punt, langs: number, opzij: number): Punt => ({
  x: punt.x + r.x * langs - r.y * opzij,
  y: punt.y + r.y * langs + r.x * opzij,
})

/** Endings shrink on a line that is too short for them. */
const maatVoor = (boog: Boog, maat: number): number => Math.min(maat, lengteVan(boog) * 0.6)

/** The line without its last stretch, so that it does not stick out of its ending. */
const zonderEind = (boog: Boog, lengte: number): Boog =>
  deelVan(boog, 0, Math.max(0.01, tOpAfstand(boog, lengteVan(boog) - lengte)))

function punt(boog: Boog, lang: number, breed: number): { top: Punt; links: Punt; rechts: Punt; r: Punt } {
  const van = puntOp(boog, tOpAfstand(boog, lengteVan(boog) - lang))
  const [, , top] = boog
  const lengte = Math.hypot(top.x - van.x, top.y - van.y)
  const r = lengte > 1e-6 ? { x: (top.x - van.x) / lengte, y: (top.y - van.y) / lengte } : richtingOp(boog, 1)
  return { top, links: vanaf(top, r, -lang, -breed / 2), rechts: vanaf(top, r, -lang, breed / 2), r }
}

function vollePijl(boog: Boog, kleur: Verf, lang: number, breed: number): Pad {
  const { top, links, rechts } = punt(boog, lang, breed)
  return {
    soort: 'pad',
    d: pad('M', top.x, top.y, 'L', links.x, links.y, 'L', rechts.x, rechts.y, 'Z'),
    vul: kleur,
    lijn: kleur,
    dikte: 1,
  }
}

function openPijl(boog: Boog, kleur: Verf, lang: number, breed: number): Pad {
  const { top, links, rechts } = punt(boog, lang, breed)
  return {
    soort: 'pad',
    d: pad('M', links.x, links.y, 'L', top.x, top.y, 'L', rechts.x, rechts.y),
    lijn: kleur,
    dikte: 2.4,
    kap: 'round',
  }
}

/** Two short bars across the end: it stops here. */
function balken(boog: Boog, t: 0 | 1, kleur: Verf): Pad {
  const r = richtingOp(boog, t)
  const eind = t === 0 ? boog[0] : boog[2]
  const terug = t === 0 ? 1 : -1
  const delen = [1, 6.5].flatMap((langs) => {
    const a = vanaf(eind, r, langs * terug, -8)
    const b = vanaf(eind, r, langs * terug, 8)
    return ['M', a.x, a.y, 'L', b.x, b.y]
  })
  return { soort: 'pad', d: pad(...delen), lijn: kleur, dikte: 2.2, kap: 'round' }
}

/** Chevrons that walk along a thick line towards its end. */
function stappen(boog: Boog, kleur: Verf, vrijEind: number): Pad[] {
  const lengte = lengteVan(boog) - vrijEind
  const aantal = Math.min(24, Math.floor(lengte / 34))
  if (aantal < 1) return []
  const delen = Array.from({ length: aantal }, (_, i) => {
    const t = tOpAfstand(boog, ((i + 0.5) * lengte) / aantal)
    const r = richtingOp(boog, t)
    const midden = puntOp(boog, t)
    const top = vanaf(midden, r, 4, 0)
    const links = vanaf(midden, r, -3, -6.5)
    const rechts = vanaf(midden, r, -3, 6.5)
    return ['M', links.x, links.y, 'L', top.x, top.y, 'L', rechts.x, rechts.y]
  }).flat()
  return [{ soort: 'pad', d: pad(...delen), lijn: kleur, dikte: 2, kap: 'round' }]
}

export const LIJNSTIJL: Readonly<Record<RelatieType, Lijnstijl>> = {
  contact: {
    kleur: 'zacht',
    lucht: 1,
    toontType: false,
    teken: (boog) => [lijn(boog, 'zacht', 1.7)],
  },
  vertrouwen: {
    kleur: 'inkt',
    lucht: 2,
    toontType: true,
    teken: (boog) => [lijn(naast(boog, -2.8), 'inkt', 1.7), lijn(naast(boog, 2.8), 'inkt', 1.7)],
  },
  vertegenwoordigt: {
    kleur: 'inkt',
    lucht: 3,
    toontType: true,
    teken: (boog) => {
      const lang = maatVoor(boog, 16)
      return [lijn(zonderEind(boog, lang * 0.7), 'inkt', 2.2), vollePijl(boog, 'inkt', lang, lang * 0.85)]
    },
  },
  volgt: {
    kleur: 'inkt',
    lucht: 4,
    toontType: true,
    teken: (boog) => {
      const lang = maatVoor(boog, 13)
      return [
        lijn(zonderEind(boog, 3), 'inkt', 3, [0.1, 7], 'round'),
        openPijl(boog, 'inkt', lang, lang * 1.1),
      ]
    },
  },
  voedt: {
    kleur: 'inkt',
    lucht: 3,
    toontType: true,
    teken: (boog) => {
      const lang = maatVoor(boog, 20)
      return [
        lijn(zonderEind(boog, lang * 0.7), 'inkt', 4.6),
        ...stappen(boog, 'inkt', lang),
        vollePijl(boog, 'inkt', lang, lang * 0.95),
      ]
    },
  },
  spanning: {
    kleur: 'alert',
    lucht: 5,
    toontType: true,
    teken: (boog) => [lijn(boog, 'alert', 2.3, [9, 7]), balken(boog, 0, 'alert'), balken(boog, 1, 'alert')],
  },
  bemiddeling: {
    kleur: 'inkt',
    lucht: 9,
    toontType: true,
    ruit: true,
    teken: (boog) => [
      lijn(boog, 'inkt', 2.1, [16, 5, 4, 5]),
      ...[boog[0], boog[2]].map(({ x, y }): Pad => ({
        soort: 'pad',
        d: cirkelPad(x, y, 5),
        vul: 'kaart',
        lijn: 'inkt',
        dikte: 2,
      })),
    ],
  },
}
