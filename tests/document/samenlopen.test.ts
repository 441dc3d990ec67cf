/** Several people, several machines, no order: whatever they do, all end with the same dossier, and it is never incoherent on the way. */
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import * as v from 'valibot'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import {
  addActor,
  addBezorgdheid,
  addForum,
  addRecord,
  addRelatie,
  addTegenstelling,
  duplicateActoren,
  editActoren,
  editRecords,
  editRelaties,
  editSectie,
  linkBezorgdheid,
  moveRecord,
  parkActoren,
  placeActoren,
  removeRecords,
  reverseRelaties,
} from '../../src/document/mutations'
import { ACTOR_SOORTEN, ROLLEN } from '../../src/domain/model/actor'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type CollectieNaam,
  type Dossier,
  SECTIE_NAMEN,
  SECTIES,
} from '../../src/domain/model/dossier'
import { findLosseVerwijzingen } from '../../src/domain/model/losseverwijzingen'
import { bouwDossier } from '../support/dossiers'
import { brengSamen, replicas } from '../support/documenten'
import { zaad } from '../support/kans'

const BEGIN = bouwDossier({
  tegenstellingen: { t: {}, t2: { orde: 1 } },
  bezorgdheden: { z: {}, z2: { orde: 1 } },
  actoren: {
    a: { posities: { t: { x: 0, y: 0 } }, bezorgdheden: { z: 'gesprek' } },
    b: {},
    c: { soort: 'netwerk' },
  },
  relaties: { r: { van: 'a', naar: 'b' } },
  fora: { f: { luideStemmen: ['a'] }, g: { orde: 1 } },
  uitdagingen: { u: { bezorgdheden: ['z'], steun: ['c'], teruggelegd: { a: '' } } },
  acties: { k: { uitdaging: 'u', doelgroep: ['a', 'b'], fora: ['f'], partners: { c: 'inspraak' } } },
  leden: { l: { actor: 'c' } },
})

/** The n-th record, so that numbers that fast-check picks always mean somebody. */
const kies = (dossier: Dossier, naam: CollectieNaam, n: number): string => {
  const ids = Object.keys(dossier[naam])
  return ids[n % Math.max(1, ids.length)] ?? 'niemand'
}

type Daad = (document: DossierDocument, n: number, m: number) => unknown
const actor = (document: DossierDocument, n: number) => kies(document.read(), 'actoren', n)
const DADEN: readonly Daad[] = [
  (d, n) => addActor(d, { soort: ACTOR_SOORTEN[n % 4] ?? 'groep', naam: `Actor ${n}` }),
  (d, n, m) =>
    placeActoren(d, kies(d.read(), 'tegenstellingen', m), [{ id: actor(d, n), x: m / 50 - 1, y: n }]),
  (d, n, m) => parkActoren(d, [actor(d, n), actor(d, m)], kies(d.read(), 'tegenstellingen', m)),
  (d, n, m) => editActoren(d, [actor(d, n)], { naam: `Naam ${m}` }, undefined, { continues: `naam ${n}` }),
  (d, n, m) => editActoren(d, [actor(d, n)], { soort: ACTOR_SOORTEN[m % 4] ?? 'groep' }),
  (d, n, m) => editActoren(d, [actor(d, n)], { rollen: ROLLEN.filter((_, i) => (m >> i) & 1) }),
  (d, n, m) => duplicateActoren(d, [actor(d, n), actor(d, m)], kies(d.read(), 'tegenstellingen', n)),
  (d, n) => removeRecords(d, 'actoren', [actor(d, n)]),
  (d, n, m) => addRelatie(d, { van: actor(d, n), naar: actor(d, m), type: 'volgt' }),
  (d, n, m) => editRelaties(d, [kies(d.read(), 'relaties', n)], { naar: actor(d, m) }),
  (d, n, m) => editRelaties(d, [kies(d.read(), 'relaties', n)], { van: actor(d, m) }),
  (d, n) => reverseRelaties(d, [kies(d.read(), 'relaties', n)]),
  (d, n) => addBezorgdheid(d, { tekst: `Bezorgdheid ${n}` }),
  (d, n, m) => linkBezorgdheid(d, [actor(d, n)], kies(d.read(), 'bezorgdheden', m), 'online'),
  (d, n) => addTegenstelling(d, { wij: `wij ${n}` }),
  (d, n) => addForum(d, { naam: `Forum ${n}` }),
  (d, n, m) => moveRecord(d, 'fora', kies(d.read(), 'fora', n), m % 4),
  (d, n, m) => editRecords(d, 'fora', [kies(d.read(), 'fora', n)], { luideStemmen: [actor(d, m)] }),
  (d, n, m) =>
    editSectie(
      d,
      'kop',
      { hoofdtegenstelling: m % 3 ? kies(d.read(), 'tegenstellingen', n) : null },
      'Hoofdtegenstelling',
    ),
  (d, n, m) =>
    editRecords(d, 'acties', [kies(d.read(), 'acties', n)], {
      trekker: m % 2 ? { soort: 'actor', id: actor(d, n) } : { soort: 'lid', id: kies(d.read(), 'leden', n) },
    }),
  (d, n) => addRecord(d, 'leden', { wie: `Lid ${n}`, actor: actor(d, n) }),
  (d, n, m) =>
    removeRecords(d, COLLECTIE_NAMEN[m % 9] ?? 'fora', [kies(d.read(), COLLECTIE_NAMEN[m % 9] ?? 'fora', n)]),
  (d) => d.undo(),
  (d) => d.undo(),
  (d) => d.redo(),
]

// A slow machine is no failure.
vi.setConfig({ testTimeout: 120_000 })

function expectSamenhang(dossier: Dossier) {
  expect(findLosseVerwijzingen(dossier)).toEqual([])
  for (const naam of SECTIE_NAMEN) expect(v.is(SECTIES[naam] as v.GenericSchema, dossier[naam])).toBe(true)
  for (const naam of COLLECTIE_NAMEN) {
    for (const [id, record] of Object.entries(dossier[naam] as Record<string, { id: string }>)) {
      expect(v.is(COLLECTIES[naam] as v.GenericSchema, record)).toBe(true)
      expect(record.id).toBe(id)
    }
  }
  const letters = Object.values(dossier.actoren).map(({ soort, letter }) => `${soort} ${letter}`)
  expect(new Set(letters).size).toBe(letters.length)
}

const arbStap = fc.record({
  wie: fc.nat(2),
  daad: fc.nat(DADEN.length - 1),
  n: fc.nat(7),
  m: fc.nat(100),
  /** Which waiting updates arrive now, where, by place in the queue. */
  post: fc.array(fc.record({ naar: fc.nat(2), plaats: fc.nat(1000) }), { maxLength: 3 }),
})

test.each([2, 3])('%d replicas converge, and are coherent at every step', (aantal) => {
  fc.assert(
    fc.property(fc.array(arbStap, { minLength: 5, maxLength: 40 }), (stappen) => {
      const documenten = replicas(BEGIN, aantal)
      const wachtrij: Uint8Array[][] = documenten.map(() => [])
      documenten.forEach((document, i) =>
        document.onUpdate((update, origin) => {
          if (origin === 'eigen') wachtrij.forEach((rij, j) => i !== j && rij.push(update))
        }),
      )
      for (const { wie, daad, n, m, post } of stappen) {
        const document = documenten[wie % aantal]!
        DADEN[daad]!(document, n, m)
        expectSamenhang(document.read())
        for (const { naar, plaats } of post) {
          const rij = wachtrij[naar % aantal]!
          const [update] = rij.splice(plaats % Math.max(1, rij.length), 1)
          if (update) documenten[naar % aantal]!.applyUpdate(update)
          expectSamenhang(documenten[naar % aantal]!.read())
        }
      }
      brengSamen(documenten)
      brengSamen(documenten)
      const [eerste, ...rest] = documenten
      for (const ander of rest) expect(ander.read()).toEqual(eerste!.read())
      expectSamenhang(eerste!.read())
      for (const document of documenten) document.destroy()
    }),
    { numRuns: 60, seed: zaad(20261123) },
  )
})

test('alone, undo leads all the way back and redo all the way forth', () => {
  fc.assert(
    fc.property(fc.array(arbStap, { maxLength: 25 }), (stappen) => {
      const [document] = replicas(BEGIN, 1) as [DossierDocument]
      for (const { daad, n, m } of stappen) DADEN[daad]!(document, n, m)
      while (document.redo() !== null);
      const eind = document.read()
      while (document.undo() !== null);
      // Names that have to stay hidden are never undone.
      const zonderGeheugen = (dossier: Dossier) => ({ ...dossier, verborgenNamen: {} })
      expect(zonderGeheugen(document.read())).toEqual(BEGIN)
      while (document.redo() !== null);
      expect(zonderGeheugen(document.read())).toEqual(zonderGeheugen(eind))
    }),
    { numRuns: 60, seed: zaad(20261123) },
  )
})
