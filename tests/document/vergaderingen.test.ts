import { expect, test } from 'vitest'
import {
  addBesluit,
  addVergadering,
  addVergaderpunt,
  editBesluit,
  editRecords,
  editVergaderpunt,
  keepVergadermoment,
  moveVergaderpunt,
  removeRecords,
} from '../../src/document/mutations'
import { readMomentopname } from '../../src/domain/bestand/terugblik'
import { opSleutelOrde } from '../../src/domain/model/grond'
import { bouwDossier } from '../support/dossiers'
import { nieuwDocument, VANDAAG } from '../support/documenten'

const BEGIN = bouwDossier({
  leden: { l: { wie: 'Mia' }, m: { wie: 'Jef', orde: 1 } },
  vergaderingen: { v: { datum: VANDAAG, aanwezig: ['l', 'm'] } },
})

test('points come with minutes, change places, and each is one step', () => {
  const document = nieuwDocument(BEGIN)
  const nu = () => opSleutelOrde(document.read().vergaderingen['v']!.punten)
  addVergaderpunt(document, 'v', 'Welkom', 5)
  addVergaderpunt(document, 'v', 'De kaart')
  expect(nu().map(({ tekst, minuten }) => [tekst, minuten])).toEqual([
    ['Welkom', 5],
    ['De kaart', 10],
  ])
  moveVergaderpunt(document, 'v', nu()[1]!.id, 0)
  editVergaderpunt(document, 'v', nu()[1]!.id, { minuten: null })
  expect(nu().map(({ tekst, minuten }) => [tekst, minuten])).toEqual([
    ['De kaart', 10],
    ['Welkom', null],
  ])
  document.undo()
  document.undo()
  expect(nu()[0]?.tekst).toBe('Welkom')
  addVergaderpunt(document, 'weg', 'Nergens')
  addBesluit(document, 'weg', 'Nergens')
  expect(Object.keys(document.read().vergaderingen)).toEqual(['v'])
})

test('what is agreed has who and by when, and is done when somebody says so', () => {
  const document = nieuwDocument(BEGIN)
  addBesluit(document, 'v', 'De school bellen')
  const [id = ''] = Object.keys(document.read().vergaderingen['v']!.besluiten)
  editBesluit(document, 'v', id, { wie: 'Mia', tegen: '2026-12-01', klaar: true })
  expect(document.read().vergaderingen['v']?.besluiten[id]).toEqual({
    tekst: 'De school bellen',
    wie: 'Mia',
    tegen: '2026-12-01',
    klaar: true,
    orde: 0,
  })
})

test('who leaves the werkgroep is no longer among those who were there, until undo', () => {
  const document = nieuwDocument(BEGIN)
  removeRecords(document, 'leden', ['l'])
  expect(document.read().vergaderingen['v']?.aanwezig).toEqual(['m'])
  document.undo()
  expect(document.read().vergaderingen['v']?.aanwezig).toEqual(['l', 'm'])
})

test('a meeting keeps the dossier as it is, in one step; the momentopname may go without it', () => {
  const document = nieuwDocument(BEGIN)
  const gemaakt = keepVergadermoment(document, 'v')
  const moment = document.read().vergaderingen['v']!.momentopname!
  expect(gemaakt).toEqual({ ok: true, id: moment })
  expect(readMomentopname(document.read().momentopnames[moment]!).ok).toBe(true)
  removeRecords(document, 'momentopnames', [moment])
  expect(document.read().vergaderingen['v']?.momentopname).toBeNull()
  document.undo()
  document.undo()
  expect(document.read()).toEqual(BEGIN)
  expect(keepVergadermoment(document, 'weg').ok).toBe(false)
})

test('a new one has no day yet and stands behind the others', () => {
  const document = nieuwDocument(BEGIN)
  const id = addVergadering(document)
  expect(document.read().vergaderingen[id]).toMatchObject({ datum: '', soort: 'werkgroep', orde: 1 })
  editRecords(document, 'vergaderingen', [id], { soort: 'bestuur' })
  document.undo()
  document.undo()
  expect(document.read()).toEqual(BEGIN)
})
