import { expect, test } from 'vitest'
import {
  addLuistermoment,
  editLuistermoment,
  editTeruggezegd,
  removeActoren,
  removeLuistermoment,
} from '../../src/document/mutations'
import { bouwDossier } from '../support/dossiers'
import { luister, nieuwDocument, VANDAAG } from '../support/documenten'

const BEGIN = bouwDossier({
  actoren: { m: { soort: 'stilleMidden', naam: 'Gezinnen' } },
  uitdagingen: { u: { tekst: 'Een net plein' } },
})

test('a moment of today, how and what, and gone again; each one step', () => {
  const document = nieuwDocument(BEGIN)
  const nu = () => document.read().actoren['m']!.luistermomenten
  const id = addLuistermoment(document, 'm', 'graag meer licht', 'interview')!
  editLuistermoment(document, 'm', id, { datum: '2026-11-01' })
  expect(nu()).toEqual({
    [id]: { datum: '2026-11-01', methode: 'interview', tekst: 'graag meer licht', orde: 0 },
  })
  removeLuistermoment(document, 'm', id)
  expect(nu()).toEqual({})
  document.undo()
  document.undo()
  expect(nu()[id]?.datum).toBe(VANDAAG)
  expect(addLuistermoment(document, 'weg', 'x')).toBeNull()
})

test('what they said when it came back, and what was done with it, stands by them, goes with its words, and goes with them', () => {
  const document = nieuwDocument(BEGIN)
  const gezegd = luister(document)
  const nu = () => document.read().uitdagingen['u']!.teruggezegd
  editTeruggezegd(document, 'u', 'm', 'teruggezegd', 'Ja, en denk aan de bankjes')
  expect(nu()).toEqual({ m: 'Ja, en denk aan de bankjes' })
  editTeruggezegd(document, 'u', 'weg', 'teruggezegd', 'niemand')
  editTeruggezegd(document, 'weg', 'm', 'teruggezegd', 'nergens')
  expect(gezegd).toEqual(['act: Wat Gezinnen terugzei: «Een net plein»'])
  editTeruggezegd(document, 'u', 'm', 'teruggedaan', 'Twee bankjes besteld')
  expect(document.read().uitdagingen['u']!.teruggedaan).toEqual({ m: 'Twee bankjes besteld' })
  expect(gezegd.at(-1)).toBe('act: Wat er gebeurde met wat Gezinnen terugzei: «Een net plein»')
  editTeruggezegd(document, 'u', 'm', 'teruggezegd', '')
  expect(nu()).toEqual({})
  document.undo()
  removeActoren(document, ['m'])
  expect(nu()).toEqual({})
  expect(document.read().uitdagingen['u']!.teruggedaan).toEqual({})
})
