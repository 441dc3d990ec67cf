import { describe, expect, test } from 'vitest'
import type { DossierDocument } from '../../src/document/ydoc/dossierdocument'
import {
  addActor,
  addActoren,
  addBezorgdheid,
  addForum,
  addRecord,
  addRelatie,
  addStandpunt,
  addTegenstelling,
  duplicateActoren,
  editActoren,
  editRecords,
  editRelaties,
  editSectie,
  linkBezorgdheid,
  markGezien,
  moveRecord,
  moveTegenstelling,
  parkActoren,
  pasteFragment,
  placeActoren,
  removeActoren,
  removeBezorgdheden,
  removeFora,
  removeRecords,
  removeRelaties,
  removeSelectie,
  removeStandpunten,
  removeTegenstelling,
  reverseRelaties,
  unlinkBezorgdheid,
  unmarkGezien,
} from '../../src/document/mutations'
import { takeFragment } from '../../src/domain/bestand/fragment'
import { opOrde } from '../../src/domain/model/grond'
import { bouwDossier } from '../support/dossiers'
import { inhoudVan, luister, nieuwDocument } from '../support/documenten'

const KAART = bouwDossier({
  kop: { hoofdtegenstelling: 't1' },
  tegenstellingen: { t1: { wij: 'bewoners', zij: 'jongeren' }, t2: { wij: 'oud', zij: 'nieuw', orde: 1 } },
  bezorgdheden: { b1: { tekst: 'Verkeer' }, b2: { tekst: 'Lawaai', orde: 1 } },
  actoren: {
    a: {
      naam: 'Bewoners',
      posities: { t1: { x: -0.5, y: 0 }, t2: { x: 0.1, y: 0 } },
      bezorgdheden: { b1: 'gesprek' },
    },
    b: { naam: 'Jongeren', posities: { t1: { x: 0.5, y: 0 } } },
    c: { naam: 'Jan', soort: 'luideStem' },
  },
  relaties: { r: { van: 'a', naar: 'b', type: 'spanning' }, s: { van: 'c', naar: 'a', type: 'voedt' } },
  standpunten: { p: { tekst: 'Centrum weg', actoren: ['a', 'c'] } },
  fora: { f: { naam: 'Facebook', luideStemmen: ['c'] }, g: { naam: 'Plein', orde: 1 } },
  uitdagingen: { u: { bezorgdheden: ['b1', 'b2'], steun: ['b'], teruggelegd: { a: '2026-11' } } },
  acties: { d: { doelgroep: ['a', 'b'], trekker: { soort: 'actor', id: 'a' }, partners: { a: 'inspraak' } } },
  leden: { l: { wie: 'Mia', actor: 'a' } },
  plan: { gezien: { 'SM-01': { reden: 'Volgt.', toestand: 'x' } } },
})
const FRAGMENT = takeFragment(KAART, ['a', 'b'])

/** Every mutation: what it does, and how it is told back. */
const DADEN: [string, (document: DossierDocument) => unknown][] = [
  ['Groep «Handelaars» toegevoegd', (d) => addActor(d, { soort: 'groep', naam: 'Handelaars' })],
  ['Groep C toegevoegd', (d) => addActor(d, { soort: 'groep' })],
  ['2 actoren toegevoegd', (d) => addActoren(d, [{ soort: 'groep' }, { soort: 'netwerk', naam: 'Vzw' }])],
  ['Bewoners verplaatst', (d) => placeActoren(d, 't1', [{ id: 'a', x: 0.123, y: 4.4 }])],
  ['Jan geplaatst', (d) => placeActoren(d, 't1', [{ id: 'c', x: 0, y: 0 }])],
  [
    '2 actoren verplaatst',
    (d) =>
      placeActoren(d, 't1', [
        { id: 'a', x: 0, y: 0 },
        { id: 'c', x: 0, y: 9 },
      ]),
  ],
  ['Gespreid', (d) => placeActoren(d, 't1', [{ id: 'a', x: 0, y: 0 }], 'Gespreid')],
  ['2 actoren naar de parkeerplaats', (d) => parkActoren(d, ['a', 'b', 'c'], 't1')],
  ['Naam gewijzigd: Buren', (d) => editActoren(d, ['a'], { naam: 'Buren' })],
  ['Soort gewijzigd: 2 actoren', (d) => editActoren(d, ['a', 'b'], { soort: 'stilleMidden' })],
  ['Soort gewijzigd: Bewoners', (d) => editActoren(d, ['a'], { soort: 'luideStem' })],
  [
    'Rollen gewijzigd: Bewoners',
    (d) => editActoren(d, ['a'], ({ rollen }) => ({ rollen: [...rollen, 'doener'] })),
  ],
  ['Bewoners gewijzigd', (d) => editActoren(d, ['a'], { omvang: 12, nota: 'veel' })],
  ['Bewoners verwijderd', (d) => removeActoren(d, ['a'])],
  ['3 actoren verwijderd', (d) => removeActoren(d, ['a', 'b', 'c'])],
  ['Bewoners gedupliceerd', (d) => duplicateActoren(d, ['a'], 't1')],
  ['2 actoren geplakt', (d) => pasteFragment(d, FRAGMENT, 't1')],
  ['Bezorgdheid «Lawaai» gekoppeld: 2 actoren', (d) => linkBezorgdheid(d, ['a', 'b'], 'b2', 'waarneming')],
  ['Bezorgdheid «Verkeer» losgemaakt: Bewoners', (d) => unlinkBezorgdheid(d, ['a'], 'b1')],
  ['Bezorgdheid «Zwerfvuil» toegevoegd', (d) => addBezorgdheid(d, { tekst: 'Zwerfvuil' })],
  ['Bezorgdheid «Verkeer» verwijderd', (d) => removeBezorgdheden(d, ['b1'])],
  ['Relatie contact gelegd: Bewoners – Jan', (d) => addRelatie(d, { van: 'a', naar: 'c', type: 'contact' })],
  ['Type gewijzigd: 2 relaties', (d) => editRelaties(d, ['r', 's'], { type: 'volgt' })],
  ['Richting omgekeerd: Bewoners – Jongeren', (d) => reverseRelaties(d, ['r'])],
  ['Relatie «Bewoners – Jongeren» verwijderd', (d) => removeRelaties(d, ['r'])],
  [
    'Jan en relatie «Bewoners – Jongeren» verwijderd',
    (d) => removeSelectie(d, { actoren: ['c'], relaties: ['r'] }),
  ],
  ['2 relaties verwijderd', (d) => removeSelectie(d, { actoren: [], relaties: ['r', 's'] })],
  ['Standpunt «Groen» toegevoegd', (d) => addStandpunt(d, { tekst: 'Groen' })],
  ['Standpunt «Centrum weg» verwijderd', (d) => removeStandpunten(d, ['p'])],
  ['Forum toegevoegd', (d) => addForum(d, {})],
  ['2 fora verwijderd', (d) => removeFora(d, ['f', 'g'])],
  ['Tegenstelling «wij ↔ zij» toegevoegd', (d) => addTegenstelling(d)],
  ['Tegenstelling «oud ↔ nieuw» verschoven', (d) => moveTegenstelling(d, 't2', -1)],
  ['Tegenstelling «bewoners ↔ jongeren» verwijderd', (d) => removeTegenstelling(d, 't1')],
  ['Forum «Facebook» verschoven', (d) => moveRecord(d, 'fora', 'f', 1)],
  [
    'Label wij gewijzigd: ouders ↔ jongeren',
    (d) => editRecords(d, 'tegenstellingen', ['t1'], { wij: 'ouders' }),
  ],
  ['Naam gewijzigd: Twitter', (d) => editRecords(d, 'fora', ['f'], { naam: 'Twitter' })],
  ['Lid «Ann» toegevoegd', (d) => addRecord(d, 'leden', { wie: 'Ann' })],
  ['Actie verwijderd', (d) => removeRecords(d, 'acties', ['d'])],
  ['Signaal gezien', (d) => markGezien(d, { sleutel: 'SM-02_a', toestand: 'x' }, 'Na de zomer.')],
  [
    '2 signalen gezien',
    (d) =>
      markGezien(
        d,
        ['SM-03_a', 'SM-03_b'].map((sleutel) => ({ sleutel, toestand: 'x' })),
        'Na de zomer.',
      ),
  ],
  ['Signaal weer open', (d) => unmarkGezien(d, 'SM-01')],
  ['Titel gewijzigd: Wijk', (d) => editSectie(d, 'kop', { titel: 'Wijk' }, 'Titel gewijzigd: Wijk')],
]

test.each(DADEN)('«%s» is one step, there and back', (label, doe) => {
  const document = nieuwDocument(KAART)
  const gehoord = luister(document)
  const voor = inhoudVan(document)
  doe(document)
  const na = inhoudVan(document)
  expect(na).not.toEqual(voor)
  expect(document.history()).toEqual({ undo: label, redo: null })
  expect(document.undo()).toBe(label)
  expect(inhoudVan(document)).toEqual(voor)
  expect(document.history()).toEqual({ undo: null, redo: label })
  expect(document.redo()).toBe(label)
  expect(inhoudVan(document)).toEqual(na)
  expect(gehoord).toEqual([`act: ${label}`, `undo: ${label}`, `redo: ${label}`])
})

test('all of them in a row, back to the beginning and forth again', () => {
  const document = nieuwDocument(KAART)
  const standen = [inhoudVan(document)]
  for (const [, doe] of DADEN) {
    const voor = document.read()
    doe(document)
    if (document.read() !== voor) standen.push(inhoudVan(document))
  }
  for (const stand of standen.slice(0, -1).reverse()) {
    document.undo()
    expect(inhoudVan(document)).toEqual(stand)
  }
  for (const stand of standen.slice(1)) {
    document.redo()
    expect(inhoudVan(document)).toEqual(stand)
  }
})

describe('actoren', () => {
  test('removing takes every mention along', () => {
    const document = nieuwDocument(KAART)
    removeActoren(document, ['a'])
    const { actoren, relaties, standpunten, uitdagingen, acties, leden } = document.read()
    expect(Object.keys(actoren)).toEqual(['b', 'c'])
    expect(relaties).toEqual({})
    expect(standpunten.p?.actoren).toEqual(['c'])
    expect(uitdagingen.u?.teruggelegd).toEqual({})
    expect(acties.d).toMatchObject({ doelgroep: ['b'], trekker: null, partners: {} })
    expect(leden.l?.actor).toBeNull()
  })
  test('a place is rounded and kept on the field', () => {
    const document = nieuwDocument(KAART)
    placeActoren(document, 't1', [
      { id: 'a', x: 7, y: Number.NaN },
      { id: 'b', x: 0.128, y: 3.6 },
    ])
    expect(document.read().actoren.a?.posities).toEqual({ t1: { x: 1, y: 0 }, t2: { x: 0.1, y: 0 } })
    expect(document.read().actoren.b?.posities.t1).toEqual({ x: 0.13, y: 4 })
  })
  test('in a tegenstelling that is gone nobody gets a place', () => {
    const document = nieuwDocument(KAART)
    placeActoren(document, 'weg', [{ id: 'a', x: 0, y: 0 }])
    expect(document.history().undo).toBeNull()
  })
  test('who is added gets a letter that nobody of the soort has', () => {
    const document = nieuwDocument(KAART)
    const ids = addActoren(document, [{ soort: 'groep' }, { soort: 'luideStem' }, { soort: 'groep' }])
    expect(ids.map((id) => document.read().actoren[id]?.letter)).toEqual(['C', 'B', 'D'])
  })
  test('who gets another soort gives way when the letter is taken', () => {
    const document = nieuwDocument(KAART)
    editActoren(document, ['a'], { soort: 'luideStem' })
    expect(document.read().actoren.a?.letter).toBe('B')
    expect(document.read().actoren.c?.letter).toBe('A')
  })
  test('a value that breaks the schema is refused, and nothing changed', () => {
    const document = nieuwDocument(KAART)
    const voor = document.read()
    expect(() => editActoren(document, ['b', 'a'], { omvang: -1 })).toThrow('negatief')
    expect(() => addActor(document, { soort: 'groep', naam: 'x'.repeat(500) })).toThrow('langer')
    expect(document.read()).toBe(voor)
  })
})

describe('relaties', () => {
  test('nobody has one with oneself, or with who is gone', () => {
    const document = nieuwDocument(KAART)
    expect(addRelatie(document, { van: 'a', naar: 'a', type: 'contact' })).toBeNull()
    expect(addRelatie(document, { van: 'a', naar: 'weg', type: 'contact' })).toBeNull()
    editRelaties(document, ['r'], { naar: 'a' })
    editRelaties(document, ['r'], { naar: 'weg' })
    expect(document.history().undo).toBeNull()
  })
})

describe('pasting', () => {
  test('in the same dossier: new ids and letters, the place shifted, the same bezorgdheid, the relatie between them', () => {
    const document = nieuwDocument(KAART)
    const [een = '', twee = ''] = pasteFragment(document, FRAGMENT, 't1')
    const { actoren, relaties, bezorgdheden } = document.read()
    expect(actoren[een]).toMatchObject({ naam: 'Bewoners', letter: 'C', bezorgdheden: { b1: 'gesprek' } })
    expect(Object.keys(actoren[een]?.posities ?? {})).toEqual(['t1'])
    expect(actoren[een]?.posities.t1?.x).toBe(-0.5)
    expect(actoren[een]?.posities.t1?.y).not.toBe(0)
    expect(Object.keys(bezorgdheden)).toEqual(['b1', 'b2'])
    expect(Object.values(relaties).filter(({ van, naar }) => van === een && naar === twee)).toHaveLength(1)
    expect(Object.keys(relaties)).toHaveLength(3)
  })
  test('in another dossier: the bezorgdheid with the same words is reused, the others wait in the parkeerplaats', () => {
    const document = nieuwDocument(
      bouwDossier({ tegenstellingen: { anders: {} }, bezorgdheden: { x: { tekst: ' verkeer ' } } }),
    )
    const [een = ''] = pasteFragment(document, FRAGMENT, 'anders')
    expect(document.read().actoren[een]).toMatchObject({
      posities: {},
      bezorgdheden: { x: 'gesprek' },
      letter: 'A',
    })
    expect(Object.keys(document.read().bezorgdheden)).toEqual(['x'])
  })
  test('a bezorgdheid that is not there comes along', () => {
    const document = nieuwDocument()
    const [een = ''] = pasteFragment(document, FRAGMENT, null)
    const [id = ''] = Object.keys(document.read().bezorgdheden)
    expect(document.read().bezorgdheden[id]?.tekst).toBe('Verkeer')
    expect(document.read().actoren[een]?.bezorgdheden).toEqual({ [id]: 'gesprek' })
  })
  test('nothing pastes nothing', () => {
    const document = nieuwDocument(KAART)
    expect(pasteFragment(document, { actoren: [], relaties: [], bezorgdheden: [] }, null)).toEqual([])
    expect(document.history().undo).toBeNull()
  })
})

describe('order', () => {
  const namen = (document: DossierDocument) => opOrde(document.read().fora).map(({ id }) => id)
  const MET = bouwDossier({ fora: { a: { orde: 0 }, b: { orde: 1 }, c: { orde: 2 }, d: { orde: 3 } } })

  test.each([
    ['d', 0, 'dabc'],
    ['a', 3, 'bcda'],
    ['a', 99, 'bcda'],
    ['a', 1, 'bacd'],
    ['c', 1, 'acbd'],
    ['b', 1, 'abcd'],
  ])('%s to place %d gives %s', (id, index, uitkomst) => {
    const document = nieuwDocument(MET)
    moveRecord(document, 'fora', id, index)
    expect(namen(document).join('')).toBe(uitkomst)
  })
  test('equal numbers are told apart', () => {
    const document = nieuwDocument(bouwDossier({ fora: { a: {}, b: {}, c: {} } }))
    moveRecord(document, 'fora', 'c', 1)
    expect(namen(document)).toEqual(['a', 'c', 'b'])
  })
  test('moving back and forth for ever keeps working', () => {
    const document = nieuwDocument(MET)
    for (let n = 0; n < 200; n++) moveRecord(document, 'fora', namen(document)[3] ?? '', 1)
    expect(new Set(namen(document)).size).toBe(4)
    const voor = namen(document)
    moveRecord(document, 'fora', voor[0] ?? '', 2)
    expect(namen(document)).toEqual([voor[1], voor[2], voor[0], voor[3]])
  })
  test('what is new comes last', () => {
    const document = nieuwDocument(MET)
    expect(namen(document).concat(addForum(document, {}))).toEqual(namen(document))
  })
})
