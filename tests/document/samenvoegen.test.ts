/** A file of the same dossier that comes in: nothing of here is lost by a merge, a replace is one step, and a copy is told from a stranger. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDossier, editNaarBestand } from '../../src/document/mutations'
import { isZelfdeDossier } from '../../src/domain/bestand/zelfde'
import { leegDossier, maakRecord } from '../../src/domain/model/dossier'
import { tidyDossier } from '../../src/domain/model/samenhang'
import { inhoudVan, nieuwDocument } from '../support/documenten'
import { arbDossier, bouwDossier } from '../support/dossiers'

const hier = bouwDossier({
  tegenstellingen: { t: { wij: 'groen' } },
  bezorgdheden: { b: { tekst: 'lawaai' } },
  actoren: {
    a: { naam: 'Bewoners', nota: 'van hier', rollen: ['doener'], posities: { t: { x: -0.5, y: 0 } } },
    h: { naam: 'Alleen hier' },
  },
})
const daar = bouwDossier({
  tegenstellingen: { t: { wij: 'groen', zij: 'parkeren' } },
  bezorgdheden: { b: { tekst: 'lawaai' } },
  actoren: {
    a: {
      naam: 'Buren',
      nota: 'van hier',
      omvang: 40,
      rollen: ['verbinder'],
      bezorgdheden: { b: 'gesprek' },
      posities: { t: { x: 0.5, y: 0 } },
    },
    d: { naam: 'Alleen daar' },
  },
})

describe('merge', () => {
  test('fills what is empty, adds what is new, keeps what differs and counts it', () => {
    const document = nieuwDocument(hier)
    expect(addDossier(document, daar)).toEqual({ erbij: 1, aangevuld: 4, verschilt: 2 })
    const { actoren, tegenstellingen } = document.read()
    expect(Object.keys(actoren).sort()).toEqual(['a', 'd', 'h'])
    expect(actoren.a).toMatchObject({
      naam: 'Bewoners',
      omvang: 40,
      rollen: ['doener', 'verbinder'],
      bezorgdheden: { b: 'gesprek' },
      posities: { t: { x: -0.5 } },
    })
    expect(tegenstellingen.t).toMatchObject({ wij: 'groen', zij: 'parkeren' })
    document.undo()
    expect(inhoudVan(document)).toEqual({ ...hier, verborgenNamen: {} })
  })

  test('any two: everything of here stays, everything of there is there, and a second time changes nothing', () => {
    fc.assert(
      fc.property(arbDossier, arbDossier.map(tidyDossier), (een, ander) => {
        const document = nieuwDocument(een)
        const voor = document.read()
        addDossier(document, ander)
        const na = document.read()
        for (const [id, { naam, posities }] of Object.entries(voor.actoren)) {
          expect(na.actoren[id]?.naam).toBe(naam || (ander.actoren[id]?.naam ?? ''))
          expect(na.actoren[id]?.posities).toMatchObject(posities)
        }
        for (const id of Object.keys(ander.actoren)) expect(na.actoren).toHaveProperty(id)
        expect(addDossier(document, ander)).toMatchObject({ erbij: 0, aangevuld: 0 })
        expect(document.read()).toBe(na)
      }),
      { numRuns: 40 },
    )
  })
})

test('replace makes it as the file says in one step, and forgets no look back', () => {
  const opname = maakRecord('momentopnames', { id: 'm', naam: 'Toen', bestand: '{}' })
  const document = nieuwDocument({ ...hier, momentopnames: { m: opname } })
  editNaarBestand(document, daar)
  expect(document.read().actoren).toEqual(daar.actoren)
  expect(document.read().momentopnames).toEqual({ m: opname })
  expect(document.history().undo).toBe('Vervangen door een bestand')
  document.undo()
  expect(document.read().actoren).toEqual(hier.actoren)
})

test.each([
  ['itself', hier, true],
  ['a later state', daar, true],
  ['another', bouwDossier({ tegenstellingen: { x: {} }, actoren: { y: {} } }), false],
  ['an empty one', leegDossier(), false],
])('the same dossier: %s', (_, ander, zelfde) => {
  expect(isZelfdeDossier(hier, ander)).toBe(zelfde)
})
