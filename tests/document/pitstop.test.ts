import { describe, expect, test } from 'vitest'
import { answerPitstop, keepPitstop, renewPitstop, takeOverPitstop } from '../../src/document/mutations'
import { brengSamen, luister, nieuwDocument, replicas } from '../support/documenten'
import { bouwDossier } from '../support/dossiers'

const TOEN = 'Wijkagent trekt.\nVoor klankbord: Bib.'
const NU = 'Wijkagent en Jeugdwerker trekken.\nVoor klankbord: Bib.'
const begin = (tekst: string, grond = TOEN) =>
  nieuwDocument(bouwDossier({ pitstop: { antwoorden: { wieMee: { tekst, grond } } } }))

test('the words of the map become ours, with what the map said: one step, and undone', () => {
  const document = nieuwDocument()
  const gehoord = luister(document)
  takeOverPitstop(document, 'wieMee', TOEN)
  expect(document.read().pitstop.antwoorden).toEqual({
    wieMee: { tekst: 'Wijkagent trekt.\n\nVoor klankbord: Bib.', grond: TOEN },
  })
  document.undo()
  expect(document.read().pitstop.antwoorden).toEqual({})
  expect(gehoord[0]).toBe('act: Overgenomen van de kaart: Wie nemen we mee?')
})

describe('writing', () => {
  test('the first words remember the map, the next leave that as it is, and one burst is one step', () => {
    const document = nieuwDocument()
    answerPitstop(document, 'wieMee', 'Ieder', TOEN, { continues: 'b' })
    answerPitstop(document, 'wieMee', 'Iedereen', NU, { continues: 'b' })
    expect(document.read().pitstop.antwoorden.wieMee).toEqual({ tekst: 'Iedereen', grond: TOEN })
    document.undo()
    expect(document.read().pitstop.antwoorden).toEqual({})
  })

  test('without words there is no answer, and the other answers stay', () => {
    const document = begin('Iedereen')
    answerPitstop(document, 'luideStemmen', 'Elk apart', '')
    answerPitstop(document, 'wieMee', ' \n', NU)
    expect(Object.keys(document.read().pitstop.antwoorden)).toEqual(['luideStemmen'])
  })

  test('on two machines, two answers are both kept', () => {
    const [een, twee] = replicas(bouwDossier(), 2)
    answerPitstop(een!, 'wieMee', 'Iedereen', '')
    answerPitstop(twee!, 'uitdagingen', 'Een net plein', '')
    brengSamen([een!, twee!])
    expect(Object.keys(een!.read().pitstop.antwoorden).sort()).toEqual(['uitdagingen', 'wieMee'])
  })
})

describe('the map changed since', () => {
  test.each([
    [
      'takes the new sentences in',
      renewPitstop,
      'Wijkagent en Jeugdwerker trekken.\n\nVoor klankbord: Bib.\n\nEn de buren.',
    ],
    ['leaves it so', keepPitstop, 'Wijkagent trekt.\n\nVoor klankbord: Bib.\n\nEn de buren.'],
    ['begins anew', takeOverPitstop, 'Wijkagent en Jeugdwerker trekken.\n\nVoor klankbord: Bib.'],
  ])('%s, in one step, and what was said then is what the map says now', (_wat, doe, tekst) => {
    const document = begin('Wijkagent trekt.\n\nVoor klankbord: Bib.\n\nEn de buren.')
    const voor = document.read()
    doe(document, 'wieMee', NU)
    expect(document.read().pitstop.antwoorden.wieMee).toEqual({ tekst, grond: NU })
    document.undo()
    expect(document.read()).toEqual(voor)
    expect(document.history().undo).toBeNull()
  })

  test('where nothing was written there is nothing to keep or renew, and no step is left', () => {
    const document = nieuwDocument()
    renewPitstop(document, 'wieMee', NU)
    keepPitstop(document, 'wieMee', NU)
    expect(document.history().undo).toBeNull()
  })
})
