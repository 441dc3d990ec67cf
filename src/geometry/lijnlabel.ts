/** The words on a line: on a free stretch of it, else beside it, never over a card or other words where there is room. */
import type { Punt } from './boog'
import { basislijn, tekstVorm } from './blokken'
import type { Lijnstijl } from './lijnstijl'
import type { Kader } from './plek'
import { breekTekst, type Meet } from './tekst'
import { kaderPad, pad, type Vorm } from './vormen'
import { type Weg, wegPunt, wegRichting } from './weg'

const LETTER = { grootte: 18, gewicht: 500 } as const
const REGEL = 20
const BREEDTE = 190
const RUIT = 18

/** A box by its left top. */
export type Labelvak = { x: number; y: number; breedte: number; hoogte: number; tekst: string }

/** `steun`: the place on the line that it belongs to, for words that stand far beside it. */
export type Label = { vak: Kader; regels: string[]; ruit: boolean; steun: Punt | null }

/** What a label would cover: area of cards and of other words (field units squared), and lines of others. `buiten`: cut where the whole map ends, sideways. */
export type Bedekt = { vlak: number; lijnen: number; buiten: boolean }

export type Labelplek = {
  van: Kader
  naar: Kader
  /** Lane of the line: labels of lanes beside each other start from different places. */
  baan: number
  ruit: boolean
  /** Asked about boxes by their middle. */
  bedekt: (kader: Kader) => Bedekt
}

/** What a place costs beside where one would look first. */
const KOST = {
  /** Covering anything, and each square unit of it. */
  bedekt: 1000,
  vlak: 1,
  /** Over another line. */
  lijn: 45,
  /** Beside the line, per step. */
  opzij: 60,
  /** Along the line, per field unit. */
  langs: 0.12,
  /** Past its own two cards, away from the middle: where the outermost cards stand the view ends. */
  buiten: 150,
  /** Beside what is seen of the whole map. */
  opDeRand: 400,
} as const

const STAPPEN_OPZIJ = [1, 1.4, 1.9, 2.5, 3.2, 4, 5, 6.5, 8, 10, 13, 16].flatMap((stap) => [stap, -stap])
/** From this step on a thin line ties the words to theirs. */
const STEUN_VANAF = 1.9
/** From one place along the line to the next, field units. */
const STAP_LANGS = 26

/** The best place for these words. `vak` is by its left top. */
export function plaatsLabel(woorden: string, weg: Weg, plek: Labelplek, meet: Meet): Label {
  const regels = breekTekst(woorden, { ...LETTER, breedte: BREEDTE, maxRegels: 2, evenwichtig: true }, meet)
  const tekstBreedte = Math.max(...regels.map((regel) => meet(regel, LETTER.grootte, LETTER.gewicht)))
  const breedte = Math.ceil(tekstBreedte + 24 + (plek.ruit ? RUIT : 0))
  const hoogte = regels.length * REGEL + 9
  const { x, y, steun } = bestePlek(weg, { breedte, hoogte }, plek)
  return { vak: { x: x - breedte / 2, y: y - hoogte / 2, breedte, hoogte }, regels, ruit: plek.ruit, steun }
}

/** Cheapest first as far as can be told without looking, so that a line with room asks once. */
function bestePlek(
  weg: Weg,
  maat: { breedte: number; hoogte: number },
  { van, naar, baan, bedekt }: Labelplek,
): Punt & { steun: Punt | null } {
  const { breedte, hoogte } = maat
  const begin = 0.5 + Math.max(-0.2, Math.min(0.2, baan * 0.13))
  const midden = wegPunt(weg, begin)
  const recht = wegRichting(weg, begin)
  // A label as long as its line would hide the pattern and the ending that say what it is.
  const teKort = Math.abs(recht.x) * breedte + Math.abs(recht.y) * hoogte > weg.lengte - 34
  const steektUit = createSteektUit(van, naar, hoogte)
  let beste: Punt & { steun: Punt | null } = { ...midden, steun: null }
  let minste = Number.POSITIVE_INFINITY
  for (const stap of teKort ? STAPPEN_OPZIJ : [0, ...STAPPEN_OPZIJ]) {
    const opzij = Math.abs(stap) * KOST.opzij
    if (opzij >= minste) break
    for (const dt of stappenLangs(weg.lengte, Math.abs(stap) >= STEUN_VANAF ? 3 : 1)) {
      const basis = opzij + Math.abs(dt) * weg.lengte * KOST.langs
      if (basis >= minste) break
      const t = begin + dt
      if (t < 0.06 || t > 0.94) continue
      const { x, y } = wegPunt(weg, t)
      const r = wegRichting(weg, t)
      // Just clear of the line at step 1, whichever way it runs.
      const uit = stap * ((Math.abs(r.x) * hoogte + Math.abs(r.y) * breedte) / 2 + 9)
      const plek = { x: x - r.y * uit, y: y + r.x * uit }
      const zonderKijken = basis + (steektUit(plek) ? KOST.buiten : 0)
      if (zonderKijken >= minste) continue
      const { vlak, lijnen, buiten } = bedekt({ ...plek, ...maat })
      const kost =
        zonderKijken +
        lijnen * KOST.lijn +
        (buiten ? KOST.opDeRand : 0) +
        (vlak > 0 ? KOST.bedekt + vlak * KOST.vlak : 0)
      if (kost < minste) {
        minste = kost
        beste = { ...plek, steun: Math.abs(stap) >= STEUN_VANAF ? { x, y } : null }
      }
    }
  }
  return beste
}

/** Shares of the length from the middle outwards, to both sides; `grof`: so many times as far from one to the next. */
function* stappenLangs(lengte: number, grof: number): Generator<number> {
  yield 0
  const stap = grof * Math.max(0.03, Math.min(0.08, STAP_LANGS / Math.max(1, lengte)))
  for (let dt = stap; dt <= 0.62; dt += stap) {
    yield -dt
    yield dt
  }
}

/** Whether a label with its middle there reaches past both boxes, at the side that is away from the middle of the field. */
function createSteektUit(van: Kader, naar: Kader, hoogte: number): (midden: Punt) => boolean {
  const boven = Math.min(...[van, naar].map((kader) => kader.y - kader.hoogte / 2))
  const onder = Math.max(...[van, naar].map((kader) => kader.y + kader.hoogte / 2))
  return van.y + naar.y < 0 ? ({ y }) => y - hoogte / 2 < boven : ({ y }) => y + hoogte / 2 > onder
}

/** Under the cards, from the line to the middle of the words. */
export const tekenSteun = ({ vak, steun }: Label, { kleur }: Lijnstijl): Vorm[] =>
  steun
    ? [
        {
          soort: 'pad',
          d: pad('M', steun.x, steun.y, 'L', vak.x + vak.breedte / 2, vak.y + vak.hoogte / 2),
          lijn: kleur,
          dikte: 1.2,
          streep: [2, 4],
        },
      ]
    : []

export function tekenLabel({ vak, regels, ruit }: Label, stijl: Lijnstijl): Vorm[] {
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
      tekstVorm(regel, LETTER, stijl.kleur === 'alert' ? 'alert' : 'inkt', {
        x: tekstX,
        y: basislijn(y + 4.5 + (i + 0.5) * REGEL, LETTER.grootte),
        vak: breedte - 24 - (ruit ? RUIT : 0),
        uitlijning: 'midden',
      }),
    ),
  ]
}
