import { describe, expect, test } from 'vitest'
import {
  addTussentijds,
  editRecords,
  editTussentijds,
  moveActie,
  removeTussentijds,
  setPeriode,
} from '../../src/document/mutations'
import { luister, nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const open = () =>
  nieuwDocument(
    bouwDossier({
      acties: {
        a: {
          tekst: 'Opruimen',
          start: '2027-03',
          einde: '2027-06-30',
          tussentijds: { m: { datum: '2027-04-15', tekst: 'Wie kwam er?' } },
        },
        leeg: { tekst: 'Ooit' },
      },
    }),
  )

describe('when', () => {
  test('moves as a whole, with the moments in between, in one step', () => {
    const document = open()
    moveActie(document, 'a', { maanden: 2 })
    expect(document.read().acties['a']).toMatchObject({
      start: '2027-05',
      einde: '2027-08-30',
      tussentijds: { m: { datum: '2027-06-15', tekst: 'Wie kwam er?' } },
    })
    expect(document.history().undo).toBe('Opruimen: van mei 2027 tot 30 augustus 2027')
    document.undo()
    expect(document.read().acties['a']?.start).toBe('2027-03')
  })

  test('begins or ends elsewhere, and the moments stay', () => {
    const document = open()
    setPeriode(document, 'a', { einde: '2027-09' })
    expect(document.read().acties['a']).toMatchObject({
      start: '2027-03',
      einde: '2027-09',
      tussentijds: { m: { datum: '2027-04-15' } },
    })
    setPeriode(document, 'a', { start: '', einde: '' })
    expect(document.history().undo).toBe('Opruimen: zonder datum')
  })

  test('never ends before it begins; what did so before can be mended, moved and emptied', () => {
    const document = open()
    const gehoord = luister(document)
    setPeriode(document, 'a', { einde: '2027-02' })
    setPeriode(document, 'a', { start: '2027-07-01' })
    expect(gehoord).toEqual([])
    editRecords(document, 'acties', ['a'], { einde: '2027-01' })
    moveActie(document, 'a', { maanden: 1 })
    expect(document.read().acties['a']).toMatchObject({ start: '2027-04', einde: '2027-02' })
    setPeriode(document, 'a', { einde: '2027-04-01' })
    expect(document.read().acties['a']?.einde).toBe('2027-04-01')
  })

  test('without a date there is nothing to move, and what is gone is passed over', () => {
    const document = open()
    const gehoord = luister(document)
    moveActie(document, 'leeg', { dagen: 7 })
    moveActie(document, 'weg', { dagen: 7 })
    setPeriode(document, 'weg', { start: '2027-01' })
    expect(gehoord).toEqual([])
  })

  test('several presses of one hand are one step', () => {
    const document = open()
    moveActie(document, 'a', { maanden: 1 }, { continues: 'hand' })
    moveActie(document, 'a', { maanden: 1 }, { continues: 'hand' })
    document.undo()
    expect(document.read().acties['a']?.start).toBe('2027-03')
  })
})

describe('looking back on the way', () => {
  test('a moment comes, changes and goes, each one step', () => {
    const document = open()
    const id = addTussentijds(document, 'leeg', 'Even kijken') ?? ''
    expect(document.read().acties['leeg']?.tussentijds).toEqual({ [id]: { datum: '', tekst: 'Even kijken' } })
    expect(document.history().undo).toBe('Moment «Even kijken» toegevoegd')
    editTussentijds(document, 'leeg', id, { datum: '2027-05' })
    expect(document.read().acties['leeg']?.tussentijds[id]).toEqual({
      datum: '2027-05',
      tekst: 'Even kijken',
    })
    removeTussentijds(document, 'leeg', id)
    expect(document.read().acties['leeg']?.tussentijds).toEqual({})
    expect(document.history().undo).toBe('Moment «Even kijken» verwijderd')
    document.undo()
    expect(document.history().undo).toBe('Moment «Even kijken» gewijzigd')
  })

  test('of what is gone there is none', () => {
    const document = open()
    const gehoord = luister(document)
    expect(addTussentijds(document, 'weg', '')).toBeNull()
    editTussentijds(document, 'a', 'weg', { tekst: 'x' })
    removeTussentijds(document, 'a', 'weg')
    removeTussentijds(document, 'weg', 'm')
    expect(gehoord).toEqual([])
  })
})
