/** The field of a picture: light in the middle, borders of the zones, the axis with its poles, and everything that stands on it. */
import type { Tegenstelling } from '../../domain/model/tegenstelling'
import { ZONE_GRENS } from '../../domain/model/zone'
import type { As } from '../../geometry/as'
import type { Kaartbeeld, Kaartlijn } from '../../geometry/kaartbeeld'
import { RUST } from '../../geometry/voorgrond'
import { tekstVorm } from '../../geometry/blokken'
import { breekTekst, type Meet, richtingVan } from '../../geometry/tekst'
import { kaderPad, pad, type Vorm } from '../../geometry/vormen'
import { HEX, PALET, paletBij, VELD } from './palet'
import { element, getal, opPlaats, tekenVormen } from './svg'

/** Air between the outermost shape and the edge of the field. */
const LUCHT = { opzij: 64, boven: 52, onder: 46 } as const
/** A map with one actor still needs a field to stand on. */
const MIN_HOOGTE = 420
const POOL = { grootte: 22, gewicht: 700 } as const
const POOL_LABEL = { grootte: 19, gewicht: 500 } as const
const POOL_REGEL = 25
const MAX_POOLREGELS = 5

export type Veldbeeld = { breedte: number; hoogte: number; svg: string; defs: string }

/** Draws the field with left top 0, 0; as wide as the axis and everything on it. */
export function buildVeld(beeld: Kaartbeeld, tegenstelling: Tegenstelling | null, meet: Meet): Veldbeeld {
  const { vlak, as } = beeld
  const hoogInhoud = Math.max(MIN_HOOGTE, vlak.onder - vlak.boven)
  const x0 = LUCHT.opzij - vlak.links
  const y0 = LUCHT.boven + hoogInhoud / 2 - (vlak.boven + vlak.onder) / 2
  const breedte = Math.ceil(vlak.rechts - vlak.links + LUCHT.opzij * 2)
  const asY = LUCHT.boven + hoogInhoud + LUCHT.onder
  const polen = tekenPolen(tegenstelling, as, x0, asY + 22, meet)
  const hoogte = Math.ceil(asY + 22 + polen.hoogte + 26)
  const svg = [
    element('path', { d: kaderPad(0, 0, breedte, hoogte, 26), fill: 'url(#veld)' }),
    tekenZonegrenzen(as, x0, 26, asY),
    tekenAs(as, x0, asY),
    tekenVormen(polen.vormen, PALET, meet),
    opPlaats(x0, y0, tekenInhoud(beeld, meet)),
    beeld.knopen.length === 0 ? leeg(breedte / 2, LUCHT.boven + hoogInhoud / 2) : '',
  ].join('')
  return { breedte, hoogte, svg, defs: veldverlopen(as, x0) }
}

/** The light of the field and of its axis, as `url(#veld)` and `url(#as)`; `x0` is where −1 stands. */
export const veldverlopen = (as: As, x0: number): string =>
  [
    verloop('veld', as, x0, [
      [-0.04, VELD.wij],
      [0.4, VELD.midden],
      [0.6, VELD.midden],
      [1.04, VELD.zij],
    ]),
    verloop('as', as, x0, [
      [0, HEX.wij],
      [0.34, VELD.asWij],
      [0.5, HEX.midden],
      [0.66, VELD.asZij],
      [1, HEX.zij],
    ]),
  ].join('')

/** Dotted, from `boven` to just above the axis. */
export const tekenZonegrenzen = (as: As, x0: number, boven: number, asY: number): string =>
  [-ZONE_GRENS, ZONE_GRENS]
    .map((grens) =>
      element('path', {
        d: pad('M', x0 + as.naarVeld(grens), boven, 'V', asY - 16),
        fill: 'none',
        stroke: VELD.grens,
        'stroke-width': 2,
        'stroke-dasharray': '0.1 7',
        'stroke-linecap': 'round',
      }),
    )
    .join('')

export const tekenAs = ({ breedte }: As, x0: number, asY: number): string =>
  element('path', { d: kaderPad(x0, asY - 4.5, breedte, 9, 4.5), fill: 'url(#as)' })

/** Lines under, then nodes, then labels: words are never covered. What rests lies under it all as one thing, so that no line shows through its words. */
export function tekenInhoud(
  { knopen, lijnen }: Pick<Kaartbeeld, 'knopen' | 'lijnen'>,
  meet: Meet | null = null,
): string {
  const lijn = ({ type, tekening }: Kaartlijn) =>
    element('g', { 'data-relatie': type }, tekenVormen(tekening.lijnVormen))
  const label = ({ type, tekening }: Kaartlijn) =>
    tekening.label ? element('g', { 'data-label': type }, tekenVormen(tekening.labelVormen, PALET, meet)) : ''
  const wakker = lijnen.filter(({ rust }) => !rust)
  return [
    ...lijnen
      .filter(({ rust }) => rust)
      .map((rustend) => element('g', { opacity: RUST.lijn }, lijn(rustend) + label(rustend))),
    ...wakker.map(lijn),
    ...knopen.map(({ soort, x, kader, tekening, rust, ring }) =>
      opPlaats(
        kader.x - kader.breedte / 2,
        kader.y - kader.hoogte / 2,
        tekenVormen([...tekening.vormen, ...ring], paletBij(x), meet),
        { 'data-actor': soort, ...(rust ? { opacity: String(RUST.kaart) } : {}) },
      ),
    ),
    ...wakker.map(label),
  ].join('')
}

function verloop(
  id: string,
  { breedte }: As,
  x0: number,
  stappen: readonly (readonly [number, string])[],
): string {
  const [van, tot] = [stappen[0]?.[0] ?? 0, stappen.at(-1)?.[0] ?? 1]
  return element(
    'linearGradient',
    {
      id,
      gradientUnits: 'userSpaceOnUse',
      x1: x0 + van * breedte,
      x2: x0 + tot * breedte,
      y1: 0,
      y2: 0,
    },
    stappen
      .map(([deel, kleur]) =>
        element('stop', { offset: getal((deel - van) / (tot - van)), 'stop-color': kleur }),
      )
      .join(''),
  )
}

const leeg = (x: number, y: number): string =>
  tekenVormen([
    {
      soort: 'tekst',
      x,
      y,
      tekst: 'Nog niemand op de kaart',
      grootte: 24,
      gewicht: 500,
      kleur: 'zacht',
      anker: 'midden',
      richting: 'ltr',
    },
  ])

/** WIJ at the left, the stille midden, ZIJ at the right; long labels wrap on their own side. */
function tekenPolen(
  tegenstelling: Tegenstelling | null,
  { breedte }: As,
  x0: number,
  boven: number,
  meet: Meet,
): { vormen: Vorm[]; hoogte: number } {
  const midden = 'stille midden'
  const middenBreedte = meet(midden, POOL.grootte, 700)
  const ruimte = (breedte - middenBreedte) / 2 - 40
  const wij = pool('WIJ', 'wij', tegenstelling?.wij ?? '', x0, boven, ruimte, meet)
  const zij = pool('ZIJ', 'zij', tegenstelling?.zij ?? '', x0 + breedte, boven, ruimte, meet)
  const y = boven + 18
  return {
    vormen: [
      ...wij.vormen,
      {
        soort: 'tekst',
        x: x0 + breedte / 2,
        y,
        tekst: midden,
        grootte: POOL.grootte,
        gewicht: 700,
        kleur: 'middenTekst',
        anker: 'midden',
        richting: 'ltr',
      },
      ...zij.vormen,
    ],
    hoogte: Math.max(1, wij.regels, zij.regels) * POOL_REGEL,
  }
}

function pool(
  woord: 'WIJ' | 'ZIJ',
  kant: 'wij' | 'zij',
  label: string,
  x: number,
  boven: number,
  ruimte: number,
  meet: Meet,
): { vormen: Vorm[]; regels: number } {
  const woordBreedte = meet(woord, POOL.grootte, POOL.gewicht) + 12
  const vak = ruimte - woordBreedte
  const regels = breekTekst(
    label,
    { ...POOL_LABEL, breedte: vak, maxRegels: MAX_POOLREGELS, evenwichtig: true },
    meet,
  )
  const isWij = kant === 'wij'
  const breedste = Math.max(...regels.map((regel) => meet(regel, POOL_LABEL.grootte, POOL_LABEL.gewicht)))
  const y = (i: number) => boven + 18 + i * POOL_REGEL
  // On the right the word stands before its label as well, because that is how people read.
  const begin = isWij ? x : x - breedste - (breedste > 0 ? woordBreedte : woordBreedte - 12)
  const vormen = regels.flatMap((regel, i): Vorm[] => {
    if (regel === '') return []
    const links = begin + woordBreedte
    return [
      tekstVorm(regel, POOL_LABEL, 'inkt', {
        x: links,
        y: y(i),
        vak: richtingVan(regel) === 'rtl' ? breedste : vak,
        uitlijning: 'links',
      }),
    ]
  })
  return {
    vormen: [
      {
        soort: 'tekst',
        x: begin,
        y: y(0),
        tekst: woord,
        ...POOL,
        kleur: kant,
        anker: 'start',
        richting: 'ltr',
      },
      ...vormen,
    ],
    regels: regels.length,
  }
}
