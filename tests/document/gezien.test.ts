import { expect, test } from 'vitest'
import { markGezien, unmarkGezien } from '../../src/document/mutations'
import { nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const EEN = { sleutel: 'SM-02_gezinnen', toestand: 'abc' }
const TWEE = { sleutel: 'SM-03', toestand: 'def' }

test('a signaal that was seen keeps its reason and the state in which it was said', () => {
  const document = nieuwDocument(bouwDossier({}))
  markGezien(document, EEN, 'de wijkagent gaat langs')
  expect(document.read().plan.gezien).toEqual({
    'SM-02_gezinnen': { reden: 'de wijkagent gaat langs', toestand: 'abc' },
  })
  expect(document.history().undo).toBe('Signaal gezien')
})

test('all of one card is one step, and one of them can be opened again', () => {
  const document = nieuwDocument(bouwDossier({}))
  markGezien(document, [EEN, TWEE], 'komt later')
  expect(document.history().undo).toBe('2 signalen gezien')
  unmarkGezien(document, EEN.sleutel)
  expect(Object.keys(document.read().plan.gezien)).toEqual(['SM-03'])
  document.undo()
  document.undo()
  expect(document.read().plan.gezien).toEqual({})
})
