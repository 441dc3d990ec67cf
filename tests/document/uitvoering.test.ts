import { expect, test } from 'vitest'
import { addLogregel, editLogregel, removeLogregel } from '../../src/document/mutations'
import { bouwDossier } from '../support/dossiers'
import { brengSamen, inhoudVan, luister, nieuwDocument, replicas, VANDAAG } from '../support/documenten'

const BEGIN = bouwDossier({ acties: { a: { tekst: 'Opruimen', status: 'bezig' } } })

test('a line is of today with the stand of now; its stand becomes that of the actie, in one step each', () => {
  const document = nieuwDocument(BEGIN)
  const gezegd = luister(document)
  const actie = () => document.read().acties['a']
  const regel = addLogregel(document, 'a', 'twee straten')!
  expect(actie()?.logboek).toEqual({
    [regel]: { datum: VANDAAG, stand: 'bezig', cijfer: '', tekst: 'twee straten', orde: 0 },
  })
  editLogregel(document, 'a', regel, { cijfer: '9' })
  expect(actie()?.status).toBe('bezig')
  editLogregel(document, 'a', regel, { stand: 'klaar' })
  expect([actie()?.status, actie()?.logboek[regel]?.stand]).toEqual(['klaar', 'klaar'])
  document.undo()
  expect([actie()?.status, actie()?.logboek[regel]?.stand]).toEqual(['bezig', 'bezig'])
  removeLogregel(document, 'a', regel)
  expect(actie()?.logboek).toEqual({})
  for (let i = 0; i < 3; i += 1) document.undo()
  expect(inhoudVan(document)).toEqual(inhoudVan(nieuwDocument(BEGIN)))
  expect(gezegd.slice(0, 2)).toEqual([
    'act: Logregel «twee straten» toegevoegd',
    'act: Logregel «twee straten» gewijzigd',
  ])
})

test('an older line that is corrected says nothing of now', () => {
  const document = nieuwDocument(BEGIN)
  const oud = addLogregel(document, 'a', 'eerst')!
  editLogregel(document, 'a', oud, { datum: '2026-01-01' })
  addLogregel(document, 'a', 'dan')
  editLogregel(document, 'a', oud, { stand: 'gestopt' })
  expect(document.read().acties['a']?.status).toBe('bezig')
})

test.each([
  ['without a day', ''],
  ['of a day to come', '2999-01-01'],
])('a line %s does not stand before the newest one with a day that has come', (_wat, datum) => {
  const document = nieuwDocument(BEGIN)
  const nu = addLogregel(document, 'a', 'nu')!
  const ander = addLogregel(document, 'a', 'ander')!
  editLogregel(document, 'a', ander, { datum })
  editLogregel(document, 'a', ander, { stand: 'gestopt' })
  expect(document.read().acties['a']?.status).toBe('bezig')
  editLogregel(document, 'a', nu, { stand: 'klaar' })
  expect(document.read().acties['a']?.status).toBe('klaar')
})

test('what is gone is passed over', () => {
  const document = nieuwDocument(BEGIN)
  expect(addLogregel(document, 'weg', 'x')).toBeNull()
  editLogregel(document, 'a', 'weg', { cijfer: '3' })
  editLogregel(document, 'weg', 'weg', { cijfer: '3' })
  removeLogregel(document, 'a', 'weg')
  expect(document.history().undo).toBeNull()
})

test('two machines write lines at one actie, and both stay', () => {
  const [een, twee] = replicas(BEGIN, 2)
  addLogregel(een!, 'a', 'hier')
  addLogregel(twee!, 'a', 'daar')
  brengSamen([een!, twee!])
  expect(een!.read()).toEqual(twee!.read())
  expect(
    Object.values(een!.read().acties['a']!.logboek)
      .map(({ tekst }) => tekst)
      .sort(),
  ).toEqual(['daar', 'hier'])
})
