import { expect, test } from 'vitest'
import { editMijlpaal } from '../../src/document/mutations'
import { luister, nieuwDocument } from '../support/documenten'

test('a day per step, said in words, taken out without a trace, and the same day is no step', () => {
  const document = nieuwDocument()
  const gezegd = luister(document)
  const nu = () => document.read().kop.mijlpalen
  editMijlpaal(document, 'actieplan', '2027-03')
  editMijlpaal(document, 'kaart', '2027-01-15')
  editMijlpaal(document, 'kaart', '2027-01-15')
  expect(nu()).toEqual({ actieplan: '2027-03', kaart: '2027-01-15' })
  editMijlpaal(document, 'actieplan', '')
  expect(nu()).toEqual({ kaart: '2027-01-15' })
  document.undo()
  expect(nu()).toEqual({ actieplan: '2027-03', kaart: '2027-01-15' })
  expect(gezegd).toEqual([
    'act: Actieplan tegen maart 2027',
    'act: Kaart tegen 15 januari 2027',
    'act: Actieplan: geen datum',
    'undo: Actieplan: geen datum',
  ])
})
