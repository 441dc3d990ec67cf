import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { decode, encode, schrijf, type Velden } from '../../src/document/ydoc/codec'
import { schemaVan } from '../../src/document/ydoc/spiegel'
import { COLLECTIE_NAMEN, maakRecord, SECTIE_NAMEN } from '../../src/domain/model/dossier'
import { arbDossier, arbRecord } from '../support/dossiers'

const mapVan = (plat: Iterable<[string, unknown]>): Y.Map<unknown> => {
  const map = new Y.Doc().getMap('proef')
  for (const [sleutel, waarde] of plat) map.set(sleutel, waarde)
  return map
}
const actoren = schemaVan('actoren')

test.each(COLLECTIE_NAMEN)('what is written of %s is read back', (naam) => {
  fc.assert(
    fc.property(arbRecord(naam), (record) => {
      expect(decode(schemaVan(naam), mapVan(encode(schemaVan(naam), record as Velden)), record.id)).toEqual(
        record,
      )
    }),
    { numRuns: 60 },
  )
})

test.each(SECTIE_NAMEN)('what is written of section %s is read back', (naam) => {
  fc.assert(
    fc.property(arbDossier, (dossier) => {
      expect(decode(schemaVan(naam), mapVan(encode(schemaVan(naam), dossier[naam])))).toEqual(dossier[naam])
    }),
    { numRuns: 40 },
  )
})

test.each(COLLECTIE_NAMEN)('one record of %s written over another reads as the new one', (naam) => {
  fc.assert(
    fc.property(arbRecord(naam), arbRecord(naam), (oud, nieuw) => {
      const map = mapVan(encode(schemaVan(naam), oud))
      schrijf(schemaVan(naam), map, nieuw, 'alles')
      expect(decode(schemaVan(naam), map, nieuw.id)).toEqual(nieuw)
    }),
    { numRuns: 60 },
  )
})

test('members lie flat, defaults and the id are not written', () => {
  const actor = maakRecord('actoren', {
    id: 'a',
    soort: 'netwerk',
    rollen: ['doener', 'verbinder'],
    posities: { t: { x: 0.5, y: 3 } },
  })
  expect(Object.fromEntries(encode(actoren, actor))).toEqual({
    soort: 'netwerk',
    'rollen/doener': true,
    'rollen/verbinder': true,
    'posities/t': { x: 0.5, y: 3 },
  })
})

describe('what breaks the schema', () => {
  const lees = (plat: Record<string, unknown>, id = 'a') => decode(actoren, mapVan(Object.entries(plat)), id)

  test('costs a field, and only that field', () => {
    const gelezen = lees({ soort: 'groep', naam: 'Bewoners', omvang: -3, letter: 'klein', nota: 12 })
    expect(gelezen).toEqual(maakRecord('actoren', { id: 'a', soort: 'groep', naam: 'Bewoners' }))
  })
  test('costs a member, and only that member', () => {
    const gelezen = lees({
      soort: 'netwerk',
      'rollen/doener': true,
      'rollen/koning': true,
      'posities/t': { x: 0, y: 0 },
      'posities/t2': { x: 9, y: 0 },
      'posities/..': { x: 0, y: 0 },
    })
    expect(gelezen).toMatchObject({ rollen: ['doener'], posities: { t: { x: 0, y: 0 } } })
    expect(Object.keys(gelezen?.posities as object)).toEqual(['t'])
  })
  test('a field of another version is passed over', () => {
    expect(lees({ soort: 'groep', kleur: 'rood', 'naam/x': true, posities: {} })).toEqual(
      maakRecord('actoren', { id: 'a', soort: 'groep' }),
    )
  })
  test('a record without what it needs is left out', () => {
    expect(lees({ naam: 'Bewoners' })).toBeUndefined()
    expect(lees({ soort: 'koning' })).toBeUndefined()
    expect(lees({ soort: 'groep' }, '__proto__')).toBeUndefined()
  })
  test('a key that every object has changes no object', () => {
    const gelezen = lees({ soort: 'groep', 'posities/__proto__': { x: 0, y: 0 }, 'posities/constructor': 1 })
    expect(Object.getPrototypeOf(gelezen?.posities)).toBe(Object.prototype)
    expect(gelezen?.posities).toEqual({})
  })
})

test('a member that the writer did not see is left where it is', () => {
  const map = mapVan([
    ['posities/t', { x: 0, y: 0 }],
    ['posities/verborgen', { x: 1, y: 1 }],
  ])
  schrijf(actoren, map, { posities: {} }, { posities: { t: { x: 0, y: 0 } } })
  expect([...map.keys()]).toEqual(['posities/verborgen'])
})

test('what is the same is not written again', () => {
  const map = mapVan([
    ['naam', 'Bewoners'],
    ['posities/t', { x: 0, y: 0 }],
  ])
  const updates: Uint8Array[] = []
  map.doc?.on('update', (update: Uint8Array) => updates.push(update))
  schrijf(actoren, map, { naam: 'Bewoners', nota: '', posities: { t: { x: 0, y: 0 } } }, 'alles')
  expect(updates).toEqual([])
})
