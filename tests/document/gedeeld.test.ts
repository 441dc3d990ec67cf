/** What the app notes by itself of what went out: what is worth a line, once a day, and no step to undo. */
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { openBibliotheek } from '../../src/document/bibliotheek'
import { addGedeeld, addTegenstelling, editSectie, noteGedeeld } from '../../src/document/mutations'
import type { Uitgang } from '../../src/domain/model/gedeeld'
import { nieuwDocument, VANDAAG } from '../support/documenten'
import { Lijn, maakOmgeving } from '../support/opslag'

const regels = (document: ReturnType<typeof nieuwDocument>) => Object.values(document.read().kop.gedeeld)

test.each<[string, Uitgang[], number]>([
  ['with names, nobody said for whom', [{ wat: 'Plan in Word', metNamen: true }], 1],
  ['masked, nobody said for whom', [{ wat: 'Plan in Word', metNamen: false }], 0],
  ['masked, only blanks for whom', [{ wat: 'Plan in Word', metNamen: false, aanWie: '  ' }], 0],
  ['masked, for the police', [{ wat: 'Plan in Word', metNamen: false, aanWie: 'politie' }], 1],
  ['the same three times', Array.from({ length: 3 }, () => ({ wat: 'Dossier', metNamen: true })), 1],
  ['the same for two', ['politie', 'OCMW'].map((aanWie) => ({ wat: 'Dossier', metNamen: true, aanWie })), 2],
  [
    'the same, masked and not',
    [true, false].map((metNamen) => ({ wat: 'Dossier', metNamen, aanWie: 'OCMW' })),
    2,
  ],
])('%s: lines of today', (_, uit, aantal) => {
  const document = nieuwDocument()
  for (const een of uit) noteGedeeld(document, een)
  expect(regels(document)).toHaveLength(aantal)
  for (const { datum } of regels(document)) expect(datum).toBe(VANDAAG)
})

test('undo takes back what people did before, and redo still waits', () => {
  const document = nieuwDocument()
  const gehoord: string[] = []
  editSectie(document, 'kop', { titel: 'Het plein' }, 'Titel gewijzigd')
  addTegenstelling(document)
  document.undo()
  const voor = document.history()
  document.subscribeActs(({ label }) => gehoord.push(label))
  let gezien = 0
  document.subscribe(() => (gezien += 1))
  noteGedeeld(document, { wat: 'Dossier als bestand', metNamen: true })
  expect(document.history()).toEqual(voor)
  expect(gehoord).toEqual([])
  expect(gezien).toBe(1)
  document.redo()
  document.undo()
  expect(document.undo()).toBe('Titel gewijzigd')
  expect(document.read().kop.titel).toBe('')
  expect(regels(document)).toHaveLength(1)
})

test('a line that people add by hand is theirs to undo', () => {
  const document = nieuwDocument()
  addGedeeld(document, { wat: 'Plan', metNamen: true, aanWie: 'school', protocol: null })
  document.undo()
  expect(regels(document)).toEqual([])
})

test('it reaches the disk, of a dossier that is open and of one that is not', async () => {
  const indexedDB = new IDBFactory()
  const een = await openBibliotheek(maakOmgeving({ lijn: new Lijn(), indexedDB }))
  const id = await een.create()
  await een.noteerUit(id, { wat: 'Dossier als bestand', metNamen: true })
  const open = await een.openDossier(id)
  await een.noteerUit(id, { wat: 'Dossier met een wachtzin', metNamen: true })
  expect(Object.values(open.document.read().kop.gedeeld)).toHaveLength(2)
  await open.opslag.klaar()
  een.close()
  const later = await openBibliotheek(maakOmgeving({ lijn: new Lijn(), indexedDB, ids: 'l' }))
  const weer = await later.openDossier(id)
  expect(
    Object.values(weer.document.read().kop.gedeeld)
      .map(({ wat }) => wat)
      .sort(),
  ).toEqual(['Dossier als bestand', 'Dossier met een wachtzin'])
  later.close()
})
