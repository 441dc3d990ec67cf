import { expect, test } from 'vitest'
import { addTrigger, editTrigger, removeTrigger } from '../../src/document/mutations'
import { luister, nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

test('a day on which tension may flare up: added by its words, given a day, removed; each one step', () => {
  const document = nieuwDocument()
  const gehoord = luister(document)
  const id = addTrigger(document, 'Jaarmarkt')
  expect(document.read().plan.triggers[id]).toEqual({ tekst: 'Jaarmarkt', datum: '' })
  editTrigger(document, id, { datum: '2027-05' })
  expect(document.read().plan.triggers[id]).toEqual({ tekst: 'Jaarmarkt', datum: '2027-05' })
  removeTrigger(document, id)
  expect(gehoord).toEqual([
    'act: Spannende dag «Jaarmarkt» toegevoegd',
    'act: Spannende dag «Jaarmarkt» gewijzigd',
    'act: Spannende dag «Jaarmarkt» verwijderd',
  ])
  for (let i = 0; i < 3; i++) document.undo()
  expect(document.read()).toEqual(bouwDossier())
})

test('what is gone leaves no step', () => {
  const document = nieuwDocument()
  editTrigger(document, 'weg', { tekst: 'x' })
  removeTrigger(document, 'weg')
  expect(document.history().undo).toBeNull()
})
