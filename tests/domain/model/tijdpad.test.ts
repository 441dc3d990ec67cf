import { describe, expect, test } from 'vitest'
import {
  heeftDatum,
  rekTijdpad,
  stapVan,
  verzetTijdpad,
  verzetVan,
  waaromNiet,
} from '../../../src/domain/model/tijdpad'

const pad = (start: string, einde: string) => ({ start, einde, tussentijds: {} })

test.each([
  ['2027-03-01', '', true],
  ['', '2027-03', true],
  ['', '', false],
])('«%s» – «%s» has a date: %s', (start, einde, heeft) => {
  expect(heeftDatum(pad(start, einde))).toBe(heeft)
})

describe('how far a hand moves it', () => {
  test('days where the days are known, months where one end is known by month', () => {
    expect(verzetVan(pad('2027-03-01', '2027-04-01'), 20)).toEqual({ dagen: 20 })
    expect(verzetVan(pad('2027-03-01', '2027-04'), 20)).toEqual({ maanden: 1 })
    expect(verzetVan(pad('2027-03', ''), -10)).toEqual({ maanden: 0 })
  })

  test('an arrow is a week or a month', () => {
    expect(stapVan(pad('2027-03-01', ''), 1)).toEqual({ dagen: 7 })
    expect(stapVan(pad('', '2027-03'), -1)).toEqual({ maanden: -1 })
  })

  test('moments go along', () => {
    const met = { ...pad('2027-03', ''), tussentijds: { m: { datum: '2027-04', tekst: 'x' } } }
    expect(verzetTijdpad(met, { maanden: 2 })).toEqual({
      start: '2027-05',
      einde: '',
      tussentijds: { m: { datum: '2027-06', tekst: 'x' } },
    })
  })
})

test.each([
  ['the end, later', '2027-03-01', '2027-03-10', 'einde', { dagen: 5 }, '2027-03-01', '2027-03-15'],
  [
    'the end, never before the begin',
    '2027-03-05',
    '2027-03-10',
    'einde',
    { dagen: -30 },
    '2027-03-05',
    '2027-03-05',
  ],
  ['the begin, never after the end', '2027-03', '2027-04', 'start', { maanden: 4 }, '2027-04', '2027-04'],
  ['the begin, earlier', '2027-03', '2027-04', 'start', { dagen: -31 }, '2027-02', '2027-04'],
  ['an end that nobody had said', '2027-03-01', '', 'einde', { dagen: 0 }, '2027-03-01', '2027-04-14'],
  ['an end that nobody had said, by month', '2027-03', '', 'einde', { maanden: 1 }, '2027-03', '2027-05'],
  ['a begin that nobody had said', '', '2027-04-14', 'start', { dagen: 0 }, '2027-03-01', '2027-04-14'],
] as const)('stretching: %s', (_wat, start, einde, rand, verzet, van, tot) => {
  expect(rekTijdpad(pad(start, einde), rand, verzet)).toEqual({ start: van, einde: tot })
})

test.each([
  ['einde', '2027-02', '2027-03', '', 'ligt vóór het begin, maart 2027'],
  ['einde', '2027-03-04', '2027-03-05', '', 'ligt vóór het begin, 5 maart 2027'],
  ['einde', '2027-03', '2027-03-05', '', null],
  ['einde', '2027-03-01', '2027-03', '', null],
  ['einde', '', '2027-03', '2027-02', null],
  ['einde', '2027-02', '', '', null],
  ['start', '2027-04', '', '2027-03', 'ligt na het einde, maart 2027'],
  ['start', '2027-03-31', '', '2027-03', null],
  ['start', '2027-04', '', '', null],
] as const)('%s «%s» of what is «%s» to «%s»: %s', (rand, datum, start, einde, reden) => {
  expect(waaromNiet(rand, datum, { start, einde })).toBe(reden)
})
