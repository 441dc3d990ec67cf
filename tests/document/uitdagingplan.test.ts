import { describe, expect, test } from 'vitest'
import {
  addDoelstelling,
  editDoelstelling,
  judgeHaalbaarheid,
  moveDoelstelling,
  removeDoelstelling,
  returnUitdaging,
} from '../../src/document/mutations'
import { opSleutelOrde } from '../../src/domain/model/grond'
import { brengSamen, luister, nieuwDocument, replicas } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const WIJK = bouwDossier({
  actoren: { gezinnen: { soort: 'stilleMidden', naam: 'Jonge gezinnen' } },
  uitdagingen: {
    u: {
      tekst: 'Een nette buurt',
      doelstellingen: {
        net: { tekst: 'Minder zwerfvuil', orde: 0 },
        plein: { tekst: 'Graag op het plein', orde: 1 },
      },
      haalbaarheidspunten: { plan: { oordeel: 'deels', nota: 'geen budget' } },
      teruggelegd: { gezinnen: '2026-10' },
    },
    v: { tekst: 'Veilig oversteken' },
  },
  acties: {
    a: { tekst: 'Opruimen', uitdaging: 'u', doelstelling: 'net' },
    b: { tekst: 'Groen', uitdaging: 'u', doelstelling: 'plein' },
  },
})
type Doc = ReturnType<typeof nieuwDocument>
const open = () => nieuwDocument(WIJK)
const doelen = (document: Doc) =>
  opSleutelOrde(document.read().uitdagingen['u']!.doelstellingen).map(({ tekst }) => tekst)

describe('each act is one step with its own words, and one step back', () => {
  test.each([
    ['Doelstelling «Samen net» toegevoegd', (d: Doc) => addDoelstelling(d, 'u', 'Samen net')],
    ['Doelstelling «Proper» gewijzigd', (d: Doc) => editDoelstelling(d, 'u', 'net', 'Proper')],
    ['Doelstelling «Graag op het plein» verschoven', (d: Doc) => moveDoelstelling(d, 'u', 'plein', 0)],
    ['Doelstelling «Minder zwerfvuil» verwijderd', (d: Doc) => removeDoelstelling(d, 'u', 'net')],
    [
      'Teruggelegd bij Jonge gezinnen: «Veilig oversteken»',
      (d: Doc) => returnUitdaging(d, 'v', 'gezinnen', '2026-11-23'),
    ],
    [
      'Teruggelegd bij Jonge gezinnen: «Veilig oversteken»',
      (d: Doc) => returnUitdaging(d, 'v', 'gezinnen', ''),
    ],
    [
      'Nog niet teruggelegd bij Jonge gezinnen: «Een nette buurt»',
      (d: Doc) => returnUitdaging(d, 'u', 'gezinnen', null),
    ],
    [
      'Haalbaarheid ja: «Een nette buurt»',
      (d: Doc) => judgeHaalbaarheid(d, 'u', 'bondgenoten', { oordeel: 'ja', nota: '' }),
    ],
    ['Haalbaarheid nog open: «Een nette buurt»', (d: Doc) => judgeHaalbaarheid(d, 'u', 'plan', null)],
  ])('%s', (label, doe) => {
    const document = open()
    doe(document)
    expect(document.history().undo).toBe(label)
    expect(document.read()).not.toEqual(WIJK)
    document.undo()
    expect(document.read()).toEqual(WIJK)
    expect(document.history().undo).toBeNull()
  })

  test.each([
    ['a doelstelling of what is gone', (d: Doc) => addDoelstelling(d, 'weg', 'x')],
    ['words that stand there already', (d: Doc) => editDoelstelling(d, 'u', 'net', 'Minder zwerfvuil')],
    ['a doelstelling that is gone', (d: Doc) => editDoelstelling(d, 'u', 'weg', 'x')],
    ['a place where it stands', (d: Doc) => moveDoelstelling(d, 'u', 'net', 0)],
    ['removing twice', (d: Doc) => removeDoelstelling(d, 'v', 'net')],
    ['bringing back to who is gone', (d: Doc) => returnUitdaging(d, 'u', 'weg', '2026-11-23')],
    ['what was never brought back', (d: Doc) => returnUitdaging(d, 'v', 'gezinnen', null)],
    ['a point of what is gone', (d: Doc) => judgeHaalbaarheid(d, 'weg', 'plan', null)],
    [
      'the same verdict',
      (d: Doc) => judgeHaalbaarheid(d, 'u', 'plan', { oordeel: 'deels', nota: 'geen budget' }),
    ],
  ])('%s leaves no step', (_, doe) => {
    const document = open()
    doe(document)
    expect(document.history().undo).toBeNull()
  })
})

test('a new doelstelling comes last and can be ordered', () => {
  const document = open()
  const id = addDoelstelling(document, 'u', 'Samen net') ?? ''
  expect(doelen(document)).toEqual(['Minder zwerfvuil', 'Graag op het plein', 'Samen net'])
  moveDoelstelling(document, 'u', id, 0)
  expect(doelen(document)).toEqual(['Samen net', 'Minder zwerfvuil', 'Graag op het plein'])
})

test('acties that worked towards a doelstelling that goes stay, and work towards none; the step back gives it back to them', () => {
  const document = open()
  const gehoord = luister(document)
  removeDoelstelling(document, 'u', 'net')
  expect(document.read().acties).toMatchObject({ a: { doelstelling: null }, b: { doelstelling: 'plein' } })
  expect(gehoord).toHaveLength(1)
  document.undo()
  expect(document.read().acties['a']?.doelstelling).toBe('net')
})

test('what is typed in one go is one step', () => {
  const document = open()
  for (const tekst of ['P', 'Pr', 'Proper'])
    editDoelstelling(document, 'u', 'net', tekst, { continues: 'hand' })
  document.undo()
  expect(document.read()).toEqual(WIJK)
})

test('two people who each add a doelstelling, a day and a verdict keep both', () => {
  const [een, twee] = replicas(WIJK, 2)
  addDoelstelling(een!, 'u', 'van een')
  judgeHaalbaarheid(een!, 'u', 'voordeel', { oordeel: 'ja', nota: '' })
  addDoelstelling(twee!, 'u', 'van twee')
  returnUitdaging(twee!, 'u', 'gezinnen', '2026-11-23')
  brengSamen([een!, twee!])
  expect(doelen(een!)).toEqual(expect.arrayContaining(['van een', 'van twee']))
  expect(een!.read()).toEqual(twee!.read())
  expect(een!.read().uitdagingen['u']).toMatchObject({
    teruggelegd: { gezinnen: '2026-11-23' },
    haalbaarheidspunten: { plan: { oordeel: 'deels' }, voordeel: { oordeel: 'ja' } },
  })
})
