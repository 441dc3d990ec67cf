import { describe, expect, test } from 'vitest'
import { type Dossier, maakRecord } from '../../src/domain/model/dossier'
import { findAchterop, readLogboek, zegAchterop, zegVerloop } from '../../src/domain/model/uitvoering'

const VANDAAG = '2026-11-30'
type Velden = Partial<Dossier['acties'][string]>
const laat = (velden: Velden) =>
  findAchterop({ a: { ...maakRecord('acties', { id: 'a' }), ...velden } }, VANDAAG).map(zegAchterop)

describe('whose day has passed', () => {
  test.each<[string, Velden, string[]]>([
    ['no date', {}, []],
    ['ends today', { einde: VANDAAG }, []],
    ['ended yesterday', { einde: '2026-11-29' }, ['Einde was voorzien op 29 november 2026']],
    ['ends this month', { einde: '2026-11' }, []],
    ['ended last month', { einde: '2026-10', status: 'bezig' }, ['Einde was voorzien in oktober 2026']],
    ['ended and done', { einde: '2026-10', status: 'klaar' }, []],
    ['ended and stopped', { einde: '2026-10', status: 'gestopt' }, []],
    [
      'should have begun',
      { start: '2026-11-01', einde: '2027-01' },
      ['Begin was voorzien op 1 november 2026, stand: gepland'],
    ],
    ['has begun', { start: '2026-11-01', einde: '2027-01', status: 'bezig' }, []],
    ['begins today', { start: VANDAAG }, []],
    [
      'both passed: said once',
      { start: '2026-01', einde: '2026-02' },
      ['Einde was voorzien in februari 2026'],
    ],
  ])('%s', (_wat, velden, gezegd) => expect(laat(velden)).toEqual(gezegd))

  test('the earliest first', () => {
    const actie = (id: string, einde: string) => ({ ...maakRecord('acties', { id }), einde })
    const alle = { a: actie('a', '2026-10'), b: actie('b', '2026-03-01'), c: actie('c', '2027-01') }
    expect(findAchterop(alle, VANDAAG).map((een) => een.actie.id)).toEqual(['b', 'a'])
  })
})

const logboek = {
  een: { datum: '2026-10-01', stand: 'bezig' as const, cijfer: '14', tekst: 'begin', orde: 0 },
  drie: { datum: '2026-11-01', stand: null, cijfer: '1234', tekst: 'later die dag', orde: 2 },
  twee: { datum: '2026-11-01', stand: null, cijfer: ' ', tekst: 'die dag', orde: 1 },
  ooit: { datum: '', stand: null, cijfer: 'een handvol', tekst: 'ooit', orde: 3 },
}

test('the log is read newest first; of one day the last written, and what has no date is still to be said', () => {
  expect(readLogboek({ logboek }).map(({ id }) => id)).toEqual(['ooit', 'drie', 'twee', 'een'])
})

test('the course of the figure: as written, numbers as numbers, and nothing for a single one', () => {
  expect(zegVerloop({ logboek })).toBe('14 → 1.234 → een handvol')
  expect(zegVerloop({ logboek: { een: logboek.een } })).toBe('')
  expect(zegVerloop({ logboek: {} })).toBe('')
})
