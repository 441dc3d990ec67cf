import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addMomentopname, editActoren, placeActoren, removeActoren } from '../../../src/document/mutations'
import { Terugblik } from '../../../src/panels/terugblik/Terugblik'
import { T1, toon } from '../paneelproef'

const jan = { id: 'j', soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu', letter: 'A' }
const BASIS = {
  tegenstellingen: [T1],
  actoren: [
    { ...jan, posities: { t1: { x: 0.8, y: 0 } } },
    {
      id: 'm',
      soort: 'stilleMidden',
      naam: 'Mia Claes',
      eenheid: 'individu',
      letter: 'A',
      posities: { t1: { x: 0, y: 0 } },
    },
    { id: 'w', soort: 'groep', naam: 'Wijkraad', letter: 'A', posities: { t1: { x: -0.8, y: 0 } } },
  ],
}

/** Taken, then the map changed, then compared. */
function terugblik() {
  const scherm = toon(<Terugblik />, BASIS)
  const gemaakt = addMomentopname(scherm.document, 'Start')
  placeActoren(scherm.document, 't1', [{ id: 'j', x: 0.1, y: 0 }])
  removeActoren(scherm.document, ['m'])
  scherm.zet({ vergelijking: { van: gemaakt.ok ? gemaakt.id : '', naar: null } })
  return scherm
}

test('says what changed; who is still there lights, who is gone has a name only', () => {
  const { container, werkruimte } = terugblik()
  expect(container.textContent).toContain('Start (23/11/2026) → nu')
  expect(container.textContent).toContain('Jan Peeters stond bij zij en staat nu in het midden.')
  expect(container.textContent).toContain('Mia Claes stond in het midden en is niet meer in dit dossier.')
  expect(screen.queryByRole('button', { name: 'Mia Claes' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Jan Peeters' }))
  expect(werkruimte.sessie.getState().belicht?.actoren).toEqual(['j'])
})

test('follows the dossier: what is put back is no longer told', () => {
  const { container, document } = terugblik()
  act(() => placeActoren(document, 't1', [{ id: 'w', x: -0.9, y: 0 }]))
  expect(container.textContent).toContain('Wijkraad bleef bij wij')
  act(() => placeActoren(document, 't1', [{ id: 'j', x: 0.8, y: 0 }]))
  expect(container.textContent).not.toContain('Jan Peeters')
})

test('with schuilnamen on also who left, and who was called otherwise, is hidden', () => {
  const { container, document, zet } = terugblik()
  act(() => editActoren(document, ['j'], { naam: 'De buurman' }))
  zet({ schuilnamen: true })
  expect(container.textContent).not.toMatch(/Peeters|Claes|buurman/u)
  expect(container.textContent).toContain('Luide stem A stond bij zij')
})

describe('nothing to compare', () => {
  test('what cannot be read says why', () => {
    const { zet } = toon(<Terugblik />, BASIS)
    zet({ vergelijking: { van: 'weg', naar: null } })
    expect(screen.getByText('Deze momentopname is er niet meer.')).toBeTruthy()
  })

  test('nothing changed; and closing ends it', () => {
    const { document, werkruimte, zet } = toon(<Terugblik />, BASIS)
    const gemaakt = addMomentopname(document, 'Start')
    zet({ vergelijking: { van: gemaakt.ok ? gemaakt.id : '', naar: null } })
    expect(screen.getByText(/niets verschoven/u)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Sluit de terugblik' }))
    expect(werkruimte.sessie.getState().vergelijking).toBeNull()
  })
})
