/** A poster for who has no large printer: on sheets that lie over each other by a strip, with marks where to cut. */
import { BLADMAAT, type Kaartpapier, type Papier } from '../beeld/papier'
import { element, veilig } from '../beeld/svg'

/** What no printer reaches, and where the marks stand; and by how much two sheets lie over each other, mm. */
const RAND = 10
export const OVERLAP = 10
const MERK = { lengte: 5, lucht: 1, kleur: '#1F2A37', dikte: 0.25 } as const

/** A part of the poster on a sheet of its own: where it begins on the poster, mm; `rij` and `kolom` from 1. */
export type Tegel = { readonly x: number; readonly y: number; readonly rij: number; readonly kolom: number }

/** `blad` is the sheet as it lies or stands, `vak` what of the poster is on it, all mm. */
export type Tegels = {
  readonly blad: readonly [number, number]
  readonly vak: readonly [number, number]
  readonly rijen: number
  readonly kolommen: number
  readonly tegels: readonly Tegel[]
}

/** How many sheets stand in a row: each shows `vak`, and all but the first begin with what the one before ends with. */
const telNaast = (heel: number, vak: number): number =>
  Math.max(1, Math.ceil((heel - OVERLAP) / (vak - OVERLAP)))

/** The sheets of a poster, lying or standing: whichever are fewer. */
export function findTegels(poster: Kaartpapier, blad: Papier): Tegels {
  const [breed, hoog] = BLADMAAT[poster]
  const [lang, kort] = BLADMAAT[blad]
  const [liggend, staand] = [legTegels(breed, hoog, [lang, kort]), legTegels(breed, hoog, [kort, lang])]
  return staand.tegels.length < liggend.tegels.length ? staand : liggend
}

function legTegels(breed: number, hoog: number, blad: readonly [number, number]): Tegels {
  const vak = [blad[0] - 2 * RAND, blad[1] - 2 * RAND] as const
  const [kolommen, rijen] = [telNaast(breed, vak[0]), telNaast(hoog, vak[1])]
  const tegels = Array.from({ length: rijen * kolommen }, (_, i) => {
    const [rij, kolom] = [Math.floor(i / kolommen), i % kolommen]
    return {
      x: kolom * (vak[0] - OVERLAP),
      y: rij * (vak[1] - OVERLAP),
      rij: rij + 1,
      kolom: kolom + 1,
    }
  })
  return { blad, vak, rijen, kolommen, tegels }
}

/** Style and pages. `kaart` is the drawing as an `<svg>` without a size, which stands once in the document and is shown on every sheet. */
export function tekenTegels(
  kaart: string,
  poster: Kaartpapier,
  papier: Papier,
): { stijl: string; inhoud: string } {
  const [breed, hoog] = BLADMAAT[poster]
  const hoe = findTegels(poster, papier)
  const [w, h] = hoe.blad
  const stijl = `@page{size:${w}mm ${h}mm;margin:0}html,body{margin:0}.tegel{display:block;width:${w}mm;height:${h - 0.3}mm;break-after:page;overflow:hidden}.tegel:last-child{break-after:auto}.bron{position:absolute;width:0;height:0}`
  const bron = element(
    'svg',
    { class: 'bron', 'aria-hidden': 'true' },
    element('symbol', { id: 'poster', viewBox: `0 0 ${breed} ${hoog}` }, kaart),
  )
  return { stijl, inhoud: bron + hoe.tegels.map((tegel) => tekenBlad(tegel, hoe, [breed, hoog])).join('') }
}

function tekenBlad(
  { x, y, rij, kolom }: Tegel,
  { blad, vak, rijen, kolommen }: Tegels,
  [breed, hoog]: readonly [number, number],
): string {
  const beeld = element(
    'svg',
    {
      x: RAND,
      y: RAND,
      width: vak[0],
      height: vak[1],
      viewBox: `${x} ${y} ${vak[0]} ${vak[1]}`,
      overflow: 'hidden',
    },
    element('use', { href: '#poster', width: breed, height: hoog }),
  )
  const plak = OVERLAP / 10
  const waar = `Rij ${rij} van ${rijen}, blad ${kolom} van ${kolommen}. Knip langs de merken; elk blad ligt ${plak} cm over het vorige.`
  const woorden = element(
    'text',
    { x: RAND + 14, y: blad[1] - 4, 'font-size': 2.8, 'font-family': 'Arial, sans-serif', fill: MERK.kleur },
    veilig(waar),
  )
  return element(
    'svg',
    { class: 'tegel', viewBox: `0 0 ${blad[0]} ${blad[1]}` },
    beeld + tekenMerken(vak, rij > 1, kolom > 1) + woorden,
  )
}

/** In the white round the part: at its corners where to cut, and how far it lies over the sheets above and before it. */
function tekenMerken([w, h]: readonly [number, number], isOnder: boolean, isNa: boolean): string {
  const streep = (x1: number, y1: number, x2: number, y2: number) =>
    element('path', {
      d: `M${x1} ${y1}L${x2} ${y2}`,
      stroke: MERK.kleur,
      'stroke-width': MERK.dikte,
      fill: 'none',
    })
  const [van, tot] = [MERK.lucht, MERK.lucht + MERK.lengte]
  const [links, boven, rechts, onder] = [RAND, RAND, RAND + w, RAND + h]
  const staand = [links, rechts, ...(isNa ? [links + OVERLAP] : [])]
  const liggend = [boven, onder, ...(isOnder ? [boven + OVERLAP] : [])]
  return [
    ...staand.flatMap((x) => [
      streep(x, boven - tot, x, boven - van),
      streep(x, onder + van, x, onder + tot),
    ]),
    ...liggend.flatMap((y) => [
      streep(links - tot, y, links - van, y),
      streep(rechts + van, y, rechts + tot, y),
    ]),
  ].join('')
}
