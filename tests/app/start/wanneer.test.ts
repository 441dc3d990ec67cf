import { expect, test } from 'vitest'
import { zegWanneer, zegBestand } from '../../../src/taal/wanneer'

const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime()
const nu = at(2026, 2, 12, 15, 10)

test.each([
  ['net', nu - 20_000],
  ['net', nu + 90_000],
  ['1 minuut geleden', nu - 61_000],
  ['59 minuten geleden', at(2026, 2, 12, 14, 11)],
  ['vandaag om 09:05', at(2026, 2, 12, 9, 5)],
  ['gisteren om 23:59', at(2026, 2, 11, 23, 59)],
  ['eergisteren', at(2026, 2, 10, 1)],
  ['6 dagen geleden', at(2026, 2, 6, 23)],
  ['5 maart', at(2026, 2, 5, 23)],
  ['31 december 2025', at(2025, 11, 31, 12)],
])('%s', (words, moment) => {
  expect(zegWanneer(moment, nu)).toBe(words)
})

test.each([
  [null, 'Nog niet in een bestand'],
  [0, 'Bestand van daarnet'],
  [12 * 60_000, 'Bestand van 12 minuten geleden'],
  [3 * 86_400_000, 'Bestand van 3 dagen geleden'],
])('the last file, %s ms old', (oud, zin) => {
  const nu = new Date(2026, 2, 12, 15, 10).getTime()
  expect(zegBestand(oud === null ? null : nu - oud, nu)).toBe(zin)
})
