/** A file of the same dossier that comes in: what both changed comes together, what differs is asked, a replace is one step, and a copy is told from a stranger. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addBestand, editNaarBestand } from '../../src/document/mutations'
import { readBestand, writeBestand } from '../../src/domain/bestand/bestand'
import { isZelfdeDossier } from '../../src/domain/bestand/zelfde'
import { maskDossier } from '../../src/domain/masker/maskdossier'
import { type Dossier, leegDossier, maakRecord } from '../../src/domain/model/dossier'
import { tidyDossier } from '../../src/domain/model/samenhang'
import { readMasker } from '../../src/domain/samenvoegen/gemaskeerd'
import { buildSamenvoeging } from '../../src/domain/samenvoegen/samenvoegen'
import {
  buildMetStand,
  buildStand,
  findGedeeldeStanden,
  findVerhouding,
} from '../../src/domain/samenvoegen/stand'
import { nieuwDocument } from '../support/documenten'
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

describe('merge without a state that both come from: nothing goes, what differs is a question', () => {
  test('fills what is empty, adds what is new, and asks where both say something else', () => {
    const { dossier, botsingen, verschil } = buildSamenvoeging(null, hier, daar)
    expect(botsingen.map(({ pad }) => pad.join(' '))).toEqual(['actoren a naam', 'actoren a posities t'])
    expect(verschil.erbij).toEqual([['actoren', 'd']])
    expect(Object.keys(dossier.actoren).sort()).toEqual(['a', 'd', 'h'])
    expect(dossier.actoren.a).toMatchObject({
      naam: 'Bewoners',
      omvang: 40,
      rollen: ['doener', 'verbinder'],
      bezorgdheden: { b: 'gesprek' },
      posities: { t: { x: -0.5 } },
    })
    expect(dossier.tegenstellingen.t).toMatchObject({ wij: 'groen', zij: 'parkeren' })
    const anders = buildSamenvoeging(null, hier, daar, (pad) => (pad.at(-1) === 'naam' ? 'daar' : 'hier'))
    expect(anders.dossier.actoren.a).toMatchObject({ naam: 'Buren', posities: { t: { x: -0.5 } } })
  })

  test('any two: everything of here stays, everything of there is there, and a second time changes nothing', () => {
    fc.assert(
      fc.property(arbDossier.map(tidyDossier), arbDossier.map(tidyDossier), (een, ander) => {
        const document = nieuwDocument(een)
        const voor = document.read()
        addBestand(document, { basis: null, daar: ander, stand: null })
        const na = document.read()
        for (const [id, { naam, posities }] of Object.entries(voor.actoren)) {
          expect(na.actoren[id]?.naam).toBe(naam || (ander.actoren[id]?.naam ?? ''))
          for (const [t, { x }] of Object.entries(posities).filter(([, plek]) => !plek.doorApp))
            expect(na.actoren[id]?.posities[t]?.x).toBe(x)
        }
        for (const id of Object.keys(ander.actoren)) expect(na.actoren).toHaveProperty(id)
        addBestand(document, { basis: null, daar: ander, stand: null })
        expect(document.read()).toEqual(na)
      }),
      { numRuns: 40 },
    )
  })
})

/** From `basis`: what the two made of it. */
const basis = bouwDossier({
  tegenstellingen: { t: {} },
  bezorgdheden: { b: { tekst: 'lawaai' } },
  actoren: {
    a: {
      naam: 'Bewoners',
      nota: 'toen',
      bezorgdheden: { b: 'inschatting' },
      posities: { t: { x: 0, y: 0 } },
    },
    v: { naam: 'Vertrokken' },
  },
  relaties: { r: { van: 'v', naar: 'a' } },
  acties: { k: { tekst: 'Koffie', doelgroep: ['a', 'v'], trekker: { soort: 'actor', id: 'v' } } },
})
const met = (patch: (dossier: Dossier) => Record<string, unknown>): Dossier =>
  tidyDossier({ ...basis, ...patch(basis) })
const zonderV = met(({ actoren: { v: _weg, ...actoren } }) => ({ actoren }))
const actor = (dossier: Dossier, id: string, patch: object) => ({ ...dossier.actoren[id], ...patch })

describe('merge from one state', () => {
  test('who was taken away on one side is gone, with all that mentions them', () => {
    for (const [een, ander] of [
      [zonderV, basis],
      [basis, zonderV],
    ] as const) {
      const { dossier, botsingen } = buildSamenvoeging(basis, een, ander)
      expect(dossier.actoren).not.toHaveProperty('v')
      expect(dossier.relaties).toEqual({})
      expect(dossier.acties.k).toMatchObject({ doelgroep: ['a'], trekker: null })
      expect(botsingen).toEqual([])
    }
  })

  test('taken away here and changed there: people choose, and who stays has back what went along', () => {
    const gewijzigd = met((d) => ({ actoren: { ...d.actoren, v: actor(d, 'v', { nota: 'verhuist' }) } }))
    const weg = buildSamenvoeging(basis, zonderV, gewijzigd)
    expect(weg.botsingen).toEqual([{ pad: ['actoren', 'v'], hier: undefined, daar: gewijzigd.actoren.v }])
    expect(weg.dossier.actoren).not.toHaveProperty('v')
    const blijft = buildSamenvoeging(basis, zonderV, gewijzigd, () => 'daar')
    expect(blijft.dossier.actoren.v?.nota).toBe('verhuist')
    expect(blijft.dossier.relaties).toEqual(basis.relaties)
    expect(blijft.dossier.acties.k).toMatchObject({
      doelgroep: ['a', 'v'],
      trekker: { soort: 'actor', id: 'v' },
    })
  })

  test.each<[string, object, object, object, number]>([
    ['two fields of one actor', { naam: 'Buren' }, { nota: 'nu' }, { naam: 'Buren', nota: 'nu' }, 0],
    ['the same word twice', { nota: 'nu' }, { nota: 'nu' }, { nota: 'nu' }, 0],
    ['one field twice', { nota: 'hier' }, { nota: 'daar' }, { nota: 'hier' }, 1],
    ['two roles', { rollen: ['doener'] }, { rollen: ['verbinder'] }, { rollen: ['doener', 'verbinder'] }, 0],
    ['a role, and none', { rollen: ['doener'] }, {}, { rollen: ['doener'] }, 0],
    [
      'how one bezorgdheid is known, and taken away',
      { bezorgdheden: { b: 'gesprek' } },
      { bezorgdheden: {} },
      { bezorgdheden: { b: 'gesprek' } },
      1,
    ],
    [
      'two places',
      { posities: { t: { x: -1, y: 0 } } },
      { posities: { t: { x: 1, y: 0 } } },
      { posities: { t: { x: -1, y: 0 } } },
      1,
    ],
    [
      'a place, and one that the app gave',
      { posities: { t: { x: 1, y: 9, doorApp: true } } },
      { posities: { t: { x: -1, y: 0 } } },
      { posities: { t: { x: -1, y: 0 } } },
      0,
    ],
    [
      'one place at two heights',
      { posities: { t: { x: 1, y: 9 } } },
      { posities: { t: { x: 1, y: -9 } } },
      { posities: { t: { x: 1, y: -9 } } },
      0,
    ],
  ])('%s', (_, ons, hun, uit, vragen) => {
    const [een, ander] = [ons, hun].map((patch) =>
      met((d) => ({ actoren: { ...d.actoren, a: actor(d, 'a', patch) } })),
    )
    const { dossier, botsingen } = buildSamenvoeging(basis, een ?? basis, ander ?? basis)
    expect(dossier.actoren.a).toMatchObject(uit)
    expect(botsingen).toHaveLength(vragen)
  })

  test('two who came on two machines do not share a letter', () => {
    const erbij = (id: string) =>
      met((d) => ({ actoren: { ...d.actoren, [id]: { ...d.actoren.a, id, letter: 'C' } } }))
    const { dossier } = buildSamenvoeging(basis, erbij('y'), erbij('x'))
    expect([dossier.actoren.x?.letter, dossier.actoren.y?.letter]).toEqual(['C', 'D'])
  })

  test('a look back that did not fit in a file was not taken away in it; one that went here does not come back', () => {
    const opname = (id: string) => maakRecord('momentopnames', { id, naam: id, bestand: '{}' })
    const oud = { ...basis, momentopnames: { m: opname('m'), n: opname('n') } }
    const { dossier } = buildSamenvoeging(
      oud,
      { ...basis, momentopnames: { m: opname('m') } },
      { ...basis, momentopnames: { n: opname('n'), z: opname('z') } },
    )
    expect(Object.keys(dossier.momentopnames)).toEqual(['m', 'z'])
  })
})

describe('a file in which names were replaced', () => {
  const echt = bouwDossier({
    tegenstellingen: { t: {} },
    actoren: {
      j: { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu', nota: 'Jan Peeters belt vaak' },
    },
    kop: { standen: ['kx'], doel: 'samen' },
  })
  const masker = maskDossier(echt).gemaskeerd

  test('holds no key of a file, and reads as what is here where it has a mask', () => {
    expect(masker.kop.standen).toEqual([])
    const daar = { ...masker, kop: { ...masker.kop, doel: 'verder' } }
    const gelezen = readMasker(echt, daar)
    expect(gelezen.isGemaskeerd).toBe(true)
    expect(gelezen.dossier.actoren).toEqual(echt.actoren)
    expect(gelezen.dossier.kop).toMatchObject({ doel: 'verder', standen: [] })
    expect(readMasker(echt, echt)).toEqual({ dossier: echt, isGemaskeerd: false })
  })
})

describe('which of two states is the earlier one', () => {
  const stand = buildStand(basis)
  const verder = (nota: string, ...standen: string[]) =>
    met((d) => ({ actoren: { ...d.actoren, a: actor(d, 'a', { nota }) }, kop: { ...d.kop, standen } }))
  test.each<[string, Dossier, Dossier, Dossier | null, string]>([
    ['a file that this one went through', verder('nu', stand), basis, basis, 'ouder'],
    [
      'a file that went on from what is here',
      buildMetStand(basis, stand),
      verder('nu', stand),
      basis,
      'nieuwer',
    ],
    ['both went on', verder('hier', stand), verder('daar', stand), basis, 'uiteen'],
    ['nobody knows', verder('hier'), verder('daar'), null, 'onbekend'],
  ])('%s', (_, ons, hun, bekend, verhouding) => {
    expect(findVerhouding(ons, hun, bekend)).toBe(verhouding)
    expect(findGedeeldeStanden(ons, hun)).toEqual(bekend ? [stand] : [])
  })

  test('the key of a file follows from what is in it, not from where it went', () => {
    expect(buildStand(buildMetStand(basis, 'k1-a'))).toBe(stand)
    const m = { m: maakRecord('momentopnames', { id: 'm', naam: 'Toen', bestand: '{}' }) }
    expect(buildStand({ ...basis, momentopnames: m })).toBe(stand)
    expect(buildStand(verder('anders'))).not.toBe(stand)
    const gelezen = readBestand(writeBestand(basis))
    expect(gelezen.ok && buildStand(gelezen.dossier)).toBe(stand)
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
