import { describe, expect, test } from 'vitest'
import { editRubriek, moveRubriek, resetRubrieken } from '../../src/document/mutations'
import { readRubrieken, RUBRIEKEN } from '../../src/domain/model/notarubriek'
import { nieuwDocument } from '../support/documenten'

const volgorde = (document: ReturnType<typeof nieuwDocument>) =>
  readRubrieken(document.read().plan.notarubrieken).map(({ id }) => id)

describe('the rubrics of the nota', () => {
  test('stand as ours until somebody moves one, and then all of them have a place', () => {
    const document = nieuwDocument()
    expect(volgorde(document)).toEqual(RUBRIEKEN)
    moveRubriek(document, 'besluit', 0)
    expect(volgorde(document)).toEqual(['besluit', ...RUBRIEKEN.slice(0, -1)])
    moveRubriek(document, 'besluit', 99)
    expect(volgorde(document)).toEqual(RUBRIEKEN)
  })

  test('take other words, or are left out, and keep their place', () => {
    const document = nieuwDocument()
    editRubriek(document, 'kader', { kop: 'Rechtsgronden' })
    editRubriek(document, 'communicatie', { weg: true })
    const regels = readRubrieken(document.read().plan.notarubrieken)
    expect(regels.map(({ id }) => id)).toEqual(RUBRIEKEN)
    expect(regels.filter(({ kop, weg }) => kop !== '' || weg)).toEqual([
      { id: 'kader', kop: 'Rechtsgronden', orde: 2, weg: false },
      { id: 'communicatie', kop: '', orde: 7, weg: true },
    ])
  })

  test('each is one step to take back, and all of them go back to ours in one', () => {
    const document = nieuwDocument()
    editRubriek(document, 'kader', { kop: 'Rechtsgronden' })
    moveRubriek(document, 'kader', 0)
    resetRubrieken(document)
    expect(document.read().plan.notarubrieken).toEqual({})
    document.undo()
    expect(volgorde(document)[0]).toBe('kader')
    document.undo()
    expect(volgorde(document)).toEqual(RUBRIEKEN)
  })
})
