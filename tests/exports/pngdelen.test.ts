import { expect, test } from 'vitest'
import { findLicht } from '../../src/exports/beeld/png'
import { buildKleinePng } from '../../src/exports/beeld/kleinepng'
import { addPngwoorden } from '../../src/exports/beeld/pngdelen'
import { leesPngdelen } from '../support/pngdelen'

const PUNT = await buildKleinePng({ rgba: Uint8ClampedArray.of(1, 2, 3, 255), breedte: 1, hoogte: 1 })

test('title, description and resolution stand before the pixels, each with its sum; nothing says when or where', () => {
  const titel = 'Zoë & de «kring» 🌳'
  const delen = leesPngdelen(addPngwoorden(PUNT, { titel, omschrijving: 'Kaart: 2 actoren.', schaal: 2 }))
  expect(delen.map(({ naam }) => naam)).toEqual([
    'IHDR',
    'pHYs',
    'iTXt',
    'iTXt',
    'iTXt',
    'PLTE',
    'IDAT',
    'IEND',
  ])
  expect(delen.filter(({ klopt }) => !klopt)).toEqual([])
  // 192 dots to an inch, in metres.
  expect([...delen[1]!.inhoud]).toEqual([0, 0, 0x1d, 0x87, 0, 0, 0x1d, 0x87, 1])
  expect(delen.flatMap(({ tekst }) => (tekst ? [tekst] : []))).toEqual([
    ['Title', 'nl-BE', titel],
    ['Description', 'nl-BE', 'Kaart: 2 actoren.'],
    ['Software', 'nl-BE', 'Middenveld'],
  ])
})

test('a text cannot end itself, and an empty one is no part', () => {
  const delen = leesPngdelen(addPngwoorden(PUNT, { titel: '', omschrijving: 'a\0b', schaal: 1 }))
  expect(delen.flatMap(({ tekst }) => (tekst ? [tekst] : []))).toEqual([
    ['Description', 'nl-BE', 'ab'],
    ['Software', 'nl-BE', 'Middenveld'],
  ])
})

test.each([
  [100_000, 2],
  [124_999, 2],
  [200_000, 1.5],
  [10_000_000, 0.2],
])('a picture of %d bytes at 1× stays light, and hardly smaller than it must', async (bytes, minstens) => {
  const gewicht = (schaal: number) => Math.ceil(bytes * schaal * schaal)
  const { bytes: uit, schaal } = await findLicht(async (s) => new Uint8Array(gewicht(s)), 2)
  expect(uit.length).toBeLessThanOrEqual(500_000)
  expect(schaal).toBeGreaterThanOrEqual(minstens)
  expect(uit.length).toBe(gewicht(schaal))
})
