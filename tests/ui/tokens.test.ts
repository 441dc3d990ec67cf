import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** The tokens as a browser would read them: the plain ones, and those of somebody who asks for more contrast. */
const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const [plain = '', contrast = ''] = css.split('@media (prefers-contrast: more)')

type Theme = 'licht' | 'donker'
type Rgb = [number, number, number]

function readTokens(text: string): Record<string, Record<Theme, string>> {
  const pairs = text.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\s*\)/g)
  return Object.fromEntries(
    [...pairs].map(([, name = '', licht = '', donker = '']) => [name, { licht, donker }]),
  )
}

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb
const linear = ([r, g, b]: Rgb): Rgb =>
  [r, g, b].map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb

function contrastOf(a: string, b: string): number {
  const [high = 0, low = 0] = [a, b]
    .map((hex) => {
      const [r, g, bl] = linear(rgb(hex))
      return 0.2126 * r + 0.7152 * g + 0.0722 * bl
    })
    .sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TEXTS = ['inkt', 'zacht', 'wij-tekst', 'zij-tekst', 'midden-tekst', 'wij', 'zij', 'alert', 'goed']
const GROUNDS = ['papier', 'kaart', 'vlak']
const ON_COLOUR: [text: string, ground: string][] = [
  ...['wij-vul', 'zij-vul', 'midden-vul', 'alert-vul', 'veld-wij', 'veld-midden', 'veld-zij'].flatMap(
    (ground) => ['inkt', 'zacht'].map((text): [string, string] => [text, ground]),
  ),
  ...['aangewezen', 'ingedrukt'].map((ground): [string, string] => ['inkt', ground]),
  ['zacht', 'aangewezen'],
  ['wij-tekst', 'wij-vul'],
  ['wij-tekst', 'veld-wij'],
  ['zij-tekst', 'zij-vul'],
  ['zij-tekst', 'veld-zij'],
  ['midden-tekst', 'midden-vul'],
  ['midden-tekst', 'veld-midden'],
  ['alert', 'alert-vul'],
  ['op-inkt', 'inkt'],
  ['op-inkt', 'inkt-aangewezen'],
  ['op-wij', 'wij'],
  ['op-zij', 'zij'],
  ['op-alert', 'alert'],
]

describe.each([
  ['gewoon', readTokens(plain), 4.5],
  ['meer contrast', { ...readTokens(plain), ...readTokens(contrast) }, 7],
] as const)('%s', (_name, tokens, floor) => {
  describe.each(['licht', 'donker'] as const)('%s', (theme) => {
    const colour = (name: string) => {
      const token = tokens[name]
      if (!token) throw new Error(`no token --${name}`)
      return token[theme]
    }
    const of = (text: string, ground: string) => contrastOf(colour(text), colour(ground))

    test('text on every ground', () => {
      const weak = TEXTS.flatMap((text) =>
        GROUNDS.map((ground) => ({ pair: `${text} on ${ground}`, ratio: of(text, ground) })),
      ).filter(({ pair, ratio }) => ratio < (/^(inkt|zacht)/.test(pair) ? floor : 4.5))
      expect(weak).toEqual([])
    })

    test('text on colour', () => {
      const weak = ON_COLOUR.map(([text, ground]) => ({
        pair: `${text} on ${ground}`,
        ratio: of(text, ground),
      })).filter(({ ratio }) => ratio < 4.5)
      expect(weak).toEqual([])
    })

    test('borders of fields, the focus ring and the axis are found', () => {
      const weak = ['lijn-veld', 'focus', 'wij', 'zij', 'midden']
        .flatMap((name) =>
          GROUNDS.map((ground) => ({ pair: `${name} on ${ground}`, ratio: of(name, ground) })),
        )
        .filter(({ ratio }) => ratio < 3)
      expect(weak).toEqual([])
    })
  })
})

/**
 * What somebody sees who lacks one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1; linear light).
 */
const BLINDNESS: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/**
 * Colours further apart than this are told apart at a glance. The design's own wij and zij come to 6.4 for somebody
 * without green cones, which is why place, words and shape say the same.
 */
const SEEN_APART = 6

/** Distance in Oklab, × 100: about 2 is just seen side by side. */
function distance(a: Rgb, b: Rgb): number {
  const lab = ([r, g, bl]: Rgb): number[] => {
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * bl)
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * bl)
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * bl)
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ]
  }
  const [p, q] = [lab(a), lab(b)]
  return 100 * Math.hypot(...p.map((c, i) => c - (q[i] ?? 0)))
}

describe.each(Object.entries(BLINDNESS))('%s', (_kind, matrix) => {
  const tokens = readTokens(plain)
  const seen = (hex: string): Rgb => {
    const light = linear(rgb(hex))
    return matrix.map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, factor, i) => sum + factor * (light[i] ?? 0), 0),
        ),
      ),
    ) as Rgb
  }

  test.each(['licht', 'donker'] as const)('wij, zij and midden stay apart, %s', (theme) => {
    const [wij, zij, midden] = ['wij', 'zij', 'midden'].map((name) => seen(tokens[name]?.[theme] ?? ''))
    for (const [a, b] of [
      [wij, zij],
      [wij, midden],
      [zij, midden],
    ] as [Rgb, Rgb][]) {
      expect(distance(a, b)).toBeGreaterThan(SEEN_APART)
    }
  })
})

test('the colours of the design are the light ones', () => {
  const tokens = readTokens(plain)
  expect(
    ['wij', 'zij', 'midden', 'midden-tekst', 'midden-vul', 'inkt', 'zacht', 'papier', 'lijn', 'alert'].map(
      (name) => tokens[name]?.licht,
    ),
  ).toEqual([
    '#0b6e6e',
    '#7a3e8e',
    '#b7791f',
    '#85550f',
    '#ffebbb',
    '#1e2430',
    '#566074',
    '#fbfaf7',
    '#e6e2d8',
    '#b3402e',
  ])
})
