import * as fc from 'fast-check'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildKleinePng, type Punten } from '../../src/exports/beeld/kleinepng'

/** What a reader of PNG sees: each pixel as `[r, g, b]`. Written after the standard, not after the writer. */
function leesPng(bytes: Uint8Array): { breedte: number; hoogte: number; punten: number[][] } {
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const delen = new Map<string, Uint8Array>()
  for (let plek = 8; plek < bytes.length;) {
    const lengte = zicht.getUint32(plek)
    const naam = String.fromCharCode(...bytes.subarray(plek + 4, plek + 8))
    delen.set(naam, bytes.subarray(plek + 8, plek + 8 + lengte))
    plek += lengte + 12
  }
  const [breedte, hoogte] = [zicht.getUint32(16), zicht.getUint32(20)]
  const palet = delen.get('PLTE') ?? new Uint8Array()
  const rijen = inflateSync(delen.get('IDAT') ?? new Uint8Array())
  const punten = Array.from({ length: breedte * hoogte }, (_, i) => {
    const nummer = rijen[Math.floor(i / breedte) * (breedte + 1) + 1 + (i % breedte)] ?? 0
    return [...palet.subarray(nummer * 3, nummer * 3 + 3)]
  })
  return { breedte, hoogte, punten }
}

const maak = (breedte: number, kleuren: readonly (readonly [number, number, number])[]): Punten => ({
  rgba: Uint8ClampedArray.from(kleuren.flatMap((kleur) => [...kleur, 255])),
  breedte,
  hoogte: kleuren.length / breedte,
})

test('a handful of colours comes back as it was, in its place', async () => {
  const kleuren = [
    [0, 0, 0],
    [255, 255, 255],
    [11, 110, 110],
    [179, 64, 46],
    [255, 235, 187],
    [122, 62, 142],
  ] as const
  expect(leesPng(await buildKleinePng(maak(3, kleuren)))).toEqual({ breedte: 3, hoogte: 2, punten: kleuren })
})

test('however many colours there are, none strays further than an eye can tell', async () => {
  const kanaal = fc.integer({ min: 0, max: 255 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(kanaal, kanaal, kanaal), { minLength: 1, maxLength: 400 }),
      async (kleuren) => {
        const { punten } = leesPng(await buildKleinePng(maak(1, kleuren)))
        for (const [i, kleur] of kleuren.entries()) {
          for (const k of [0, 1, 2])
            expect(Math.abs((punten[i]?.[k] ?? 999) - (kleur[k] ?? 0))).toBeLessThan(40)
        }
      },
    ),
    { numRuns: 20 },
  )
})

test('the light of a whole field in fewer than a palette holds, and a small mark keeps its colour', async () => {
  const kleuren = Array.from({ length: 60_000 }, (_, i): [number, number, number] =>
    i === 777 ? [179, 64, 46] : [215 + Math.floor(i / 1600), 227 + (i % 7), 224 - Math.floor(i / 2000)],
  )
  const { punten } = leesPng(await buildKleinePng(maak(300, kleuren)))
  expect(new Set(punten.map(String)).size).toBeLessThanOrEqual(256)
  expect(punten[777]).toEqual([179, 64, 46])
})

test('every part carries the sum that a reader checks', async () => {
  // Node's own reader of zips sums in the same way.
  const { crc32 } = (await import('node:zlib')) as { crc32?: (bytes: Uint8Array) => number }
  if (!crc32) return
  const bytes = await buildKleinePng(maak(1, [[1, 2, 3]]))
  const zicht = new DataView(bytes.buffer)
  for (let plek = 8; plek < bytes.length;) {
    const lengte = zicht.getUint32(plek)
    expect(zicht.getUint32(plek + 8 + lengte)).toBe(crc32(bytes.subarray(plek + 4, plek + 8 + lengte)))
    plek += lengte + 12
  }
})
