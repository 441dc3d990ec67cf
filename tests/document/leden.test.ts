import { expect, test } from 'vitest'
import { addLeden, addLidOpKaart, addLidVanKaart } from '../../src/document/mutations'
import { opOrde } from '../../src/domain/model/grond'
import { bouwDossier } from '../support/dossiers'
import { nieuwDocument } from '../support/documenten'

const BEGIN = bouwDossier({
  actoren: { a: { soort: 'netwerk', naam: 'Jeugdwerker', sector: 'jeugd' } },
  leden: { l: { wie: 'Wijkagent', expertise: 'veiligheid' } },
})

test('a lid stands on the map in one step, with its expertise as sector, and only once', () => {
  const document = nieuwDocument(BEGIN)
  const actor = addLidOpKaart(document, 'l')!
  expect(document.read().actoren[actor]).toMatchObject({
    soort: 'netwerk',
    naam: 'Wijkagent',
    sector: 'veiligheid',
    posities: {},
  })
  expect(document.read().leden['l']?.actor).toBe(actor)
  expect(addLidOpKaart(document, 'l')).toBeNull()
  expect(addLidOpKaart(document, 'weg')).toBeNull()
  document.undo()
  expect(document.read()).toEqual(BEGIN)
})

test('somebody of the map joins the werkgroep in one step, and only once', () => {
  const document = nieuwDocument(BEGIN)
  const lid = addLidVanKaart(document, 'a')!
  expect(document.read().leden[lid]).toMatchObject({ wie: 'Jeugdwerker', expertise: 'jeugd', actor: 'a' })
  expect(addLidVanKaart(document, 'a')).toBeNull()
  document.undo()
  expect(document.read()).toEqual(BEGIN)
})

test('a pasted table comes in behind those who are there, in one step; no rows make no step', () => {
  const document = nieuwDocument(BEGIN)
  addLeden(document, [])
  addLeden(document, [
    { wie: 'Mia', expertise: '', rol: '', mandaat: null },
    { wie: 'Jef', expertise: '', rol: 'verslag', mandaat: true },
  ])
  expect(opOrde(document.read().leden).map(({ wie }) => wie)).toEqual(['Wijkagent', 'Mia', 'Jef'])
  document.undo()
  expect(document.read()).toEqual(BEGIN)
})
