import { expect, test } from 'vitest'
import { moveCommunicatie, moveNaarFase, renameFase } from '../../src/document/mutations'
import { readFasegroepen } from '../../src/domain/model/communicatie'
import { luister, nieuwDocument } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

// Two phases whose lines alternate.
const PLAN = bouwDossier({
  communicatie: {
    a: { orde: 0, fase: 'Feest', wat: 'a' },
    x: { orde: 1, fase: 'Kermis', wat: 'x' },
    b: { orde: 2, fase: 'Feest', wat: 'b' },
    y: { orde: 3, fase: 'Kermis', wat: 'y' },
    c: { orde: 4, fase: 'Feest', wat: 'c' },
  },
})
const stand = (document: ReturnType<typeof nieuwDocument>) =>
  readFasegroepen(document.read().communicatie)
    .filter(({ regels }) => regels.length > 0)
    .map(({ fase, regels }) => `${fase}: ${regels.map(({ id }) => id).join('')}`)

test.each([
  ['a', 2, 'bca'],
  ['a', 1, 'bac'],
  ['c', 0, 'cab'],
  ['c', 1, 'acb'],
  ['b', 9, 'acb'],
  ['b', -1, 'bac'],
])('%s to place %i of its own phase', (id, index, volgorde) => {
  const document = nieuwDocument(PLAN)
  moveCommunicatie(document, id, index)
  expect(stand(document)).toEqual([`Feest: ${volgorde}`, 'Kermis: xy'])
  document.undo()
  expect(document.read()).toEqual(PLAN)
})

test('without numbers of their own the lines are numbered anew, in the same order', () => {
  const document = nieuwDocument(
    bouwDossier({ communicatie: { a: { fase: 'F' }, b: { fase: 'G' }, c: { fase: 'F' }, d: { fase: 'G' } } }),
  )
  moveCommunicatie(document, 'a', 1)
  expect(stand(document)).toEqual(['F: ca', 'G: bd'])
})

test.each([
  ['where it stands', 'b', 1],
  ['what is gone', 'weg', 0],
])('%s leaves no step', (_wat, id, index) => {
  const document = nieuwDocument(PLAN)
  moveCommunicatie(document, id, index)
  expect(document.history().undo).toBeNull()
})

test('to another phase, and another name for a phase: each one step', () => {
  const document = nieuwDocument(PLAN)
  const gehoord = luister(document)
  moveNaarFase(document, 'b', 'Kermis')
  renameFase(document, 'Feest', 'Buurtfeest')
  renameFase(document, 'Onbekend', 'Niets')
  expect(stand(document)).toEqual(['Buurtfeest: ac', 'Kermis: xby'])
  expect(gehoord).toEqual(['act: Naar fase «Kermis»', 'act: Fase «Buurtfeest»'])
  document.undo()
  document.undo()
  expect(document.read()).toEqual(PLAN)
})
