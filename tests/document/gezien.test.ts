import { expect, test } from 'vitest'
import { markGezien, unmarkGezien } from '../../src/document/mutations'
import { brengSamen, luister, nieuwDocument, replicas } from '../support/documenten'
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

test('said again, the last reason and state count', () => {
  const document = nieuwDocument(bouwDossier({}))
  markGezien(document, EEN, 'Eerst.')
  markGezien(document, { ...EEN, toestand: 'xyz' }, 'Nu.')
  expect(document.read().plan.gezien[EEN.sleutel]).toEqual({ reden: 'Nu.', toestand: 'xyz' })
})

test('what says nothing new leaves no step', () => {
  const document = nieuwDocument(bouwDossier({}))
  unmarkGezien(document, EEN.sleutel)
  markGezien(document, [], 'Zo.')
  expect(document.history().undo).toBeNull()
  markGezien(document, EEN, 'Zo.')
  const gehoord = luister(document)
  markGezien(document, EEN, 'Zo.')
  expect(gehoord).toEqual([])
})

test('two people who each see another one keep both', () => {
  const documenten = replicas(bouwDossier({}), 2)
  documenten.forEach((document, i) => markGezien(document, i === 0 ? EEN : TWEE, 'Gezien.'))
  brengSamen(documenten)
  for (const document of documenten) {
    expect(Object.keys(document.read().plan.gezien).sort()).toEqual(['SM-02_gezinnen', 'SM-03'])
  }
})
