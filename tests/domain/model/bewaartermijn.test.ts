import { expect, test } from 'vitest'
import { isVoorbij, readBewaartermijn, verlengBewaarTot } from '../../../src/domain/model/bewaartermijn'

test.each([
  ['', 'open', null],
  ['2027-11-23', 'ver', 365],
  ['2026-12-24', 'ver', 31],
  ['2026-12-23', 'nabij', 30],
  ['2026-11-23', 'nabij', 0],
  ['2026-11-22', 'voorbij', null],
  // A month lasts until its end.
  ['2026-11', 'nabij', 7],
  ['2026-10', 'voorbij', null],
])('kept until «%s»: on 23 November 2026 that is %s', (bewaarTot, stand, dagen) => {
  const termijn = readBewaartermijn(bewaarTot, '2026-11-23')
  expect(termijn.stand).toBe(stand)
  expect('dagen' in termijn ? termijn.dagen : null).toBe(dagen)
  expect(isVoorbij(bewaarTot, '2026-11-23')).toBe(stand === 'voorbij')
})

test.each([
  ['', '2027-11-23'],
  ['2025-01-01', '2027-11-23'],
  ['2026-12-01', '2027-12-01'],
  ['2027-02', '2028-02'],
])('a year longer than «%s» is %s', (bewaarTot, langer) => {
  expect(verlengBewaarTot(bewaarTot, '2026-11-23')).toBe(langer)
})
