import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFragment, takeFragment, writeFragment } from '../../../src/domain/bestand/fragment'
import { type Dossier, leegDossier, maakRecord } from '../../../src/domain/model/dossier'
import { arbDossier, arbId } from '../../support/dossiers'
import { zaad } from '../../support/kans'

const dossier: Dossier = {
  ...leegDossier(),
  actoren: {
    a: maakRecord('actoren', {
      id: 'a',
      soort: 'groep',
      bezorgdheden: { x: 'gesprek', weg: 'online' },
      posities: { t: { x: 0.5, y: 3 } },
    }),
    b: maakRecord('actoren', { id: 'b', soort: 'netwerk' }),
    c: maakRecord('actoren', { id: 'c', soort: 'netwerk', bezorgdheden: { z: 'online' } }),
  },
  relaties: {
    ab: maakRecord('relaties', { id: 'ab', van: 'a', naar: 'b', type: 'contact' }),
    bc: maakRecord('relaties', { id: 'bc', van: 'b', naar: 'c', type: 'volgt' }),
  },
  bezorgdheden: {
    x: maakRecord('bezorgdheden', { id: 'x', tekst: 'afval' }),
    z: maakRecord('bezorgdheden', { id: 'z' }),
  },
}

test('takes what hangs between the chosen actoren, and nothing that leads out', () => {
  const fragment = takeFragment(dossier, ['b', 'a', 'a', 'wie?'])
  expect(fragment.actoren.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(fragment.relaties.map(({ id }) => id)).toEqual(['ab'])
  expect(fragment.bezorgdheden.map(({ id }) => id)).toEqual(['x'])
  expect(fragment.actoren[1]).toMatchObject({
    bezorgdheden: { x: 'gesprek' },
    posities: { t: { x: 0.5, y: 3 } },
  })
})

test('comes back from the clipboard as it went', () => {
  fc.assert(
    fc.property(arbDossier, fc.array(arbId), (een, ids) => {
      const fragment = takeFragment(een, ids)
      expect(readFragment(writeFragment(fragment))).toEqual(fragment)
    }),
    { numRuns: 100, seed: zaad(4) },
  )
})

const goed = {
  middenveld: 'fragment',
  versie: 1,
  actoren: [{ id: 'a', soort: 'groep' }],
  relaties: [],
  bezorgdheden: [],
}

test('a fragment from elsewhere that runs out of itself is trimmed', () => {
  const text = JSON.stringify({ ...goed, relaties: [{ id: 'r', van: 'a', naar: 'q', type: 'contact' }] })
  expect(readFragment(text)).toMatchObject({ actoren: [{ id: 'a' }], relaties: [] })
})

test.each<[string, string]>([
  ['nothing', ''],
  ['a list of names', 'Wijkraad\nBib'],
  ['other JSON', '{"a":1}'],
  ['broken', JSON.stringify(goed).slice(0, -3)],
  ['a number', '7'],
  ['another version', JSON.stringify({ ...goed, versie: 2 })],
  ['something extra', JSON.stringify({ ...goed, script: 1 })],
  ['a wrong soort', JSON.stringify({ ...goed, actoren: [{ id: 'a', soort: 'baas' }] })],
  ['the same id twice', JSON.stringify({ ...goed, actoren: [...goed.actoren, ...goed.actoren] })],
  ['objects for lists', JSON.stringify({ ...goed, relaties: {} })],
  ['__proto__', JSON.stringify(goed).replace('"soort"', '"__proto__":{"x":1},"soort"')],
  [
    'too many',
    JSON.stringify({
      ...goed,
      actoren: Array.from({ length: 5001 }, (_, i) => ({ id: `a${i}`, soort: 'groep' })),
    }),
  ],
  ['too long', ' '.repeat(5_000_001)],
  ['too deep', `{"a":${'['.repeat(100_000)}`],
])('%s is no fragment', (_wat, text) => {
  expect(readFragment(text)).toBeNull()
})
