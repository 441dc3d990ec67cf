/** The colours of the screen, read from its stylesheets and worked out as a browser does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number]
export const THEMAS = ['licht', 'donker'] as const
export type Thema = (typeof THEMAS)[number]
export type Blad = ReadonlyMap<string, string>

const gelezen = new Map<string, string>()
function lees(pad: string): string {
  const css =
    gelezen.get(pad) ??
    readFileSync(join(import.meta.dirname, '../../src', pad), 'utf8').replaceAll(/\/\*[^]*?\*\//gu, '')
  gelezen.set(pad, css)
  return css
}

/** Custom properties of one rule outside every `@media`. */
function regel(css: string, kiezer: string): [string, string][] {
  const inhoud = css
    .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '')
    .split(/(?<=\})/u)
    .find((deel) => deel.trimStart().startsWith(`${kiezer} {`))
  if (inhoud === undefined) throw new Error(`No rule ${kiezer}`)
  return [...inhoud.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, naam = '', waarde = '']) => [
    naam,
    waarde.replaceAll(/\s+/gu, ' ').trim(),
  ])
}

/** What holds on the map, whatever the tint of a place. */
const KAARTBLAD = () => [
  ...regel(lees('ui/tokens.css'), ':root'),
  ...regel(lees('canvas/verf.module.css'), '.verf'),
  ...regel(lees('canvas/veld.module.css'), '.grond'),
  ...regel(lees('canvas/vormen.module.css'), '.getint'),
]
let kaartblad: [string, string][] | null = null

/** What holds on a shape of a card; `plaatskleur` is the tint of its place. */
export const bladVan = (plaatskleur: string): Blad =>
  new Map([...(kaartblad ??= KAARTBLAD()), ['--plaatskleur', plaatskleur]])

/** One declaration of one rule. */
export function waardeVan(bestand: string, kiezer: string, eigenschap: string): string {
  const blok = lees(bestand).split(`\n${kiezer} {`)[1]?.split('}')[0] ?? ''
  const [, waarde] = new RegExp(`\\s${eigenschap}:\\s*([^;]+);`, 'u').exec(blok) ?? []
  if (waarde === undefined) throw new Error(`No ${eigenschap} in ${kiezer} of ${bestand}`)
  return waarde.replaceAll(/\s+/gu, ' ').trim()
}

/** The arguments between the brackets of `naam(…)`, split at its own commas. */
export function argumenten(tekst: string): string[] {
  const delen: string[] = ['']
  let diep = 0
  for (const teken of tekst.slice(tekst.indexOf('(') + 1, tekst.lastIndexOf(')'))) {
    if (teken === '(') diep++
    if (teken === ')') diep--
    if (teken === ',' && diep === 0) delen.push('')
    else delen[delen.length - 1] += teken
  }
  return delen.map((deel) => deel.trim())
}

/** A colour as written: hex, `rgb()`, `var()`, `light-dark()` or `color-mix()` in sRGB or Oklab. */
export function kleurVan(waarde: string, blad: Blad, thema: Thema): Rgb {
  if (waarde.startsWith('#'))
    return [1, 3, 5].map((plek) => Number.parseInt(waarde.slice(plek, plek + 2), 16)) as unknown as Rgb
  if (waarde.startsWith('rgb(')) return argumenten(waarde).map(Number) as unknown as Rgb
  const delen = argumenten(waarde)
  const van = (deel: string) => kleurVan(deel, blad, thema)
  if (waarde.startsWith('var(')) {
    const inhoud = blad.get(delen[0] ?? '')
    if (inhoud === undefined) throw new Error(`No value for ${waarde}`)
    return van(inhoud)
  }
  if (waarde.startsWith('light-dark(')) return van(delen[thema === 'licht' ? 0 : 1] ?? '')
  if (!waarde.startsWith('color-mix(')) throw new Error(`Not a colour: ${waarde}`)
  const [, eerste = '', deel = ''] = /^(.*) ([\d.]+)%$/u.exec(delen[1] ?? '') ?? []
  const ruimte = delen[0] === 'in srgb' ? SRGB : OKLAB
  const [a, b] = [ruimte.naar(van(eerste)), ruimte.naar(van(delen[2] ?? ''))]
  const gemengd = a.map(
    (waarde_, i) => waarde_ * (Number(deel) / 100) + (b[i] ?? 0) * (1 - Number(deel) / 100),
  )
  return ruimte.terug(gemengd)
}

type Ruimte = { naar: (rgb: Rgb) => number[]; terug: (delen: number[]) => Rgb }
const SRGB: Ruimte = { naar: (rgb) => [...rgb], terug: (delen) => delen as unknown as Rgb }

const keer = (matrix: readonly (readonly number[])[], delen: readonly number[]): number[] =>
  matrix.map((rij) => rij.reduce((som, getal, i) => som + getal * (delen[i] ?? 0), 0))
/** Björn Ottosson's Oklab, as CSS Color 4 has it. */
const OKLAB: Ruimte = {
  naar(rgb) {
    const licht = rgb.map((deel) => {
      const c = deel / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    const lms = keer(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      licht,
    )
    return keer(
      [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
      ],
      lms.map(Math.cbrt),
    )
  },
  terug(lab) {
    const lms = keer(
      [
        [1, 0.3963377774, 0.2158037573],
        [1, -0.1055613458, -0.0638541728],
        [1, -0.0894841775, -1.291485548],
      ],
      lab,
    ).map((deel) => deel ** 3)
    const licht = keer(
      [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.707614701],
      ],
      lms,
    )
    return licht.map((deel) => {
      const c = deel <= 0.0031308 ? deel * 12.92 : 1.055 * deel ** (1 / 2.4) - 0.055
      return Math.min(255, Math.max(0, c * 255))
    }) as unknown as Rgb
  },
}
