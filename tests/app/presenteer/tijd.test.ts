/** The time of a part of the evening, on a clock that the test holds. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinuten, createTijd, editLoop, readRest, zegRest } from '../../../src/app/dossier/presenteer/tijd'
import { zaad } from '../../support/kans'

const NU = 1_700_000_000_000

test.each([
  [900_000, '15:00'],
  [899_001, '15:00'],
  [899_000, '14:59'],
  [61_000, '1:01'],
  [1, '0:01'],
  [0, 'De tijd is om'],
  [-90_000, 'De tijd is om'],
  [6_000_000, '100:00'],
])('%i ms left is said as «%s»', (ms, woorden) => {
  expect(zegRest(ms)).toBe(woorden)
})

test('standing still costs no time, and five minutes are five, also after it ran out', () => {
  const tijd = createTijd(10, NU)
  const stil = editLoop(tijd, NU + 60_000)
  expect(zegRest(readRest(stil, NU + 500_000))).toBe('9:00')
  expect(zegRest(readRest(editLoop(stil, NU + 500_000), NU + 500_000))).toBe('9:00')
  expect(zegRest(readRest(addMinuten(stil, 5, NU), NU))).toBe('14:00')
  const om = NU + 700_000
  expect(zegRest(readRest(tijd, om))).toBe('De tijd is om')
  expect(zegRest(readRest(addMinuten(tijd, 5, om), om))).toBe('5:00')
})

test('whatever is pressed, in any order, what ran and what is left make what was given', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wacht: fc.nat(600_000), doe: fc.constantFrom('loop', 'erbij') }), {
        maxLength: 20,
      }),
      (daden) => {
        let nu = NU
        let tijd = createTijd(60, nu)
        let liep = 0
        let gegeven = 60
        for (const { wacht, doe } of daden) {
          if (readRest(tijd, nu + wacht) <= 0) break
          nu += wacht
          if ('tot' in tijd) liep += wacht
          if (doe === 'erbij') gegeven += 5
          tijd = doe === 'loop' ? editLoop(tijd, nu) : addMinuten(tijd, 5, nu)
        }
        expect(readRest(tijd, nu) + liep).toBe(gegeven * 60_000)
      },
    ),
    { seed: zaad(20_261_130) },
  )
})
