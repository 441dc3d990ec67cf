import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TEKST_MAX } from '../../../src/domain/model/grond'
import {
  beginTekst,
  findPitstopverschil,
  findVerouderd,
  renewTekst,
  writeGrond,
} from '../../../src/domain/model/pitstop'

const regels = (...zinnen: string[]) => zinnen.join('\n')
const alinea = (...zinnen: string[]) => zinnen.join('\n\n')

describe('a ground', () => {
  test('is a sentence a line, whatever stands in it', () => {
    expect(writeGrond(['Niet nu, omdat\n  het geld op is', ' ', 'Wijkagent trekt. '])).toBe(
      regels('Niet nu, omdat het geld op is', 'Wijkagent trekt.'),
    )
  })

  test('fits its field: what does not, stays out as a whole', () => {
    const lang = 'x'.repeat(TEKST_MAX - 10)
    expect(writeGrond([lang, 'dit past niet meer', 'dit wel'])).toBe(regels(lang, 'dit wel'))
  })

  test('becomes a text with room between its sentences', () => {
    expect(beginTekst(regels('een', 'twee'))).toBe(alinea('een', 'twee'))
    expect(beginTekst('x\n'.repeat(9000)).length).toBeLessThanOrEqual(TEKST_MAX)
  })
})

describe('what changed since', () => {
  test.each([
    ['nothing', regels('a', 'b'), regels('a', 'b'), [], []],
    ['only the order', regels('a', 'b'), regels('b', 'a'), [], []],
    ['one came', 'a', regels('a', 'b'), ['b'], []],
    ['one went', regels('a', 'b'), 'b', [], ['a']],
    ['one changed', regels('a', 'b1', 'c'), regels('a', 'b2', 'c'), ['b2'], ['b1']],
    ['one of two the same went', regels('a', 'a'), 'a', [], ['a']],
    ['the map had nothing to say', '', 'a', ['a'], []],
    ['the map is empty now', 'a', '', [], ['a']],
  ])('%s', (_wat, grond, nu, nieuw, weg) => {
    expect(findPitstopverschil(grond, nu)).toEqual({ nieuw, weg })
  })
})

describe('taking it in', () => {
  test.each([
    [
      'an untouched text follows the map',
      alinea('a', 'b1', 'c'),
      regels('a', 'b1', 'c'),
      regels('a', 'b2', 'c'),
      alinea('a', 'b2', 'c'),
    ],
    [
      'own words stay where they are',
      alinea('a', 'Onze zin.', 'c'),
      regels('a', 'c'),
      regels('a', 'b', 'c'),
      alinea('a', 'b', 'Onze zin.', 'c'),
    ],
    ['a sentence that people changed is theirs', 'a, denken wij', 'a', 'b', alinea('a, denken wij', 'b')],
    [
      'what comes first on the map comes before what follows it',
      'b',
      'b',
      regels('a', 'b'),
      alinea('a', 'b'),
    ],
    [
      'what stands there already comes no second time',
      alinea('Eigen.', 'b'),
      'a',
      regels('a', 'b'),
      alinea('Eigen.', 'b'),
    ],
    ['what fell away goes', alinea('a', 'b'), regels('a', 'b'), 'b', 'b'],
    [
      'with nothing beside it, where the old one stood',
      alinea('oud', 'Eigen.'),
      'oud',
      'nieuw',
      alinea('nieuw', 'Eigen.'),
    ],
    ['lines under each other', regels('a', 'b'), regels('a', 'b'), regels('a', 'c'), alinea('a', 'c')],
  ])('%s', (_wat, tekst, grond, nu, uit) => {
    expect(renewTekst(tekst, grond, nu)).toBe(uit)
  })

  test('a text that is full takes in only what fits', () => {
    const vol = 'x'.repeat(TEKST_MAX - 8)
    expect(renewTekst(vol, '', regels('veel te lang', 'past'))).toBe(alinea(vol, 'past'))
  })
})

const arbZin = fc.constantFrom('a', 'b', 'c', 'd', 'Onze zin.', 'Nog een zin')
const arbGrond = fc.array(arbZin, { maxLength: 5 }).map(writeGrond)
const arbTekst = fc.array(fc.oneof(arbZin, fc.constant('')), { maxLength: 7 }).map((alle) => alle.join('\n'))
const zinnen = (tekst: string) => tekst.split('\n').filter(Boolean)

test('for any two grounds: there and back are each other, and a ground does not differ from itself', () => {
  fc.assert(
    fc.property(arbGrond, arbGrond, (a, b) => {
      const [heen, terug] = [findPitstopverschil(a, b), findPitstopverschil(b, a)]
      expect([terug.weg, terug.nieuw]).toEqual([heen.nieuw, heen.weg])
      expect(findPitstopverschil(a, a)).toEqual({ nieuw: [], weg: [] })
      expect(zinnen(a).length + heen.nieuw.length).toBe(zinnen(b).length + heen.weg.length)
    }),
  )
})

test('for any text: taking in brings every new sentence, leaves own words in order, and a second time changes nothing', () => {
  fc.assert(
    fc.property(arbTekst, arbGrond, arbGrond, (tekst, grond, nu) => {
      const uit = renewTekst(tekst, grond, nu)
      const { nieuw, weg } = findPitstopverschil(grond, nu)
      expect(zinnen(uit)).toEqual(expect.arrayContaining([...nieuw]))
      const vanDeKaart = new Set([...nieuw, ...weg])
      const eigen = (van: string) => zinnen(van).filter((zin) => !vanDeKaart.has(zin))
      expect(eigen(uit)).toEqual(eigen(tekst))
      expect(renewTekst(uit, nu, nu)).toBe(uit)
      expect(findVerouderd(tekst, { nieuw, weg }).every((zin) => weg.includes(zin))).toBe(true)
    }),
  )
})
