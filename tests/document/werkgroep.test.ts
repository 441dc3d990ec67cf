import { describe, expect, test } from 'vitest'
import { createDossierDocument } from '../../src/document/ydoc/dossierdocument'
import { addDiensten, editDienst, moveDienst, removeDienst } from '../../src/document/mutations'
import { leegDossier } from '../../src/domain/model/dossier'
import { STARTLIJST } from '../../src/domain/vragen/werkgroep'
import { opSleutelOrde } from '../../src/domain/model/grond'

function maak() {
  let n = 0
  const document = createDossierDocument({
    nieuweId: () => `n${++n}`,
    vandaag: () => '2026-11-23',
    begin: leegDossier(),
  })
  const namen = () => opSleutelOrde(document.read().werkgroep.expertise).map(({ dienst }) => dienst)
  return { document, namen }
}

const drie = ['Jeugd', 'Sport', 'Bib'].map((dienst) => ({ dienst, ervaring: '' }))

describe('the services that know something', () => {
  test('the list to begin with comes in one step, in its order, and goes in one', () => {
    const { document, namen } = maak()
    addDiensten(document, STARTLIJST)
    expect(namen()).toEqual(STARTLIJST.map(({ dienst }) => dienst))
    expect(document.undo()).toBe('12 diensten toegevoegd')
    expect(document.read()).toEqual(leegDossier())
  })

  test('one more comes last, is edited and removed, each by its name', () => {
    const { document, namen } = maak()
    const [jeugd = ''] = addDiensten(document, drie)
    addDiensten(document, [{ dienst: 'Wonen', ervaring: '' }])
    expect(namen().at(-1)).toBe('Wonen')
    editDienst(document, jeugd, { ervaring: 'pleinwerking' })
    expect(document.history().undo).toBe('Jeugd gewijzigd')
    expect(document.read().werkgroep.expertise[jeugd]?.ervaring).toBe('pleinwerking')
    removeDienst(document, jeugd)
    expect(document.history().undo).toBe('Jeugd verwijderd')
    expect(namen()).toEqual(['Sport', 'Bib', 'Wonen'])
  })

  test.each([
    ['to the front', 2, 0, ['Bib', 'Jeugd', 'Sport']],
    ['past the end', 0, 9, ['Sport', 'Bib', 'Jeugd']],
    ['where it stood', 1, 1, ['Jeugd', 'Sport', 'Bib']],
  ])('is moved %s', (_, van, naar, volgorde) => {
    const { document, namen } = maak()
    const id = addDiensten(document, drie)[van] ?? ''
    moveDienst(document, id, naar)
    expect(namen()).toEqual(volgorde)
    expect(document.history().undo?.endsWith('verschoven')).toBe(van !== naar)
  })

  test('nobody, or who is gone, leaves no step', () => {
    const { document } = maak()
    addDiensten(document, [])
    editDienst(document, 'weg', { dienst: 'x' })
    removeDienst(document, 'weg')
    moveDienst(document, 'weg', 0)
    expect(document.history().undo).toBeNull()
  })
})
