import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Namenlijst } from '../../src/app/uitvoer/Namenlijst'
import { bouwDossier } from '../support/dossiers'
import { toonStap } from '../steps/stapproef'

/** The letters run against the names. */
const BEGIN = bouwDossier({
  actoren: {
    a: { soort: 'luideStem', naam: 'Zoë Wuyts', letter: 'A', eenheid: 'individu' },
    b: { soort: 'luideStem', naam: 'Mia Claes', letter: 'B', eenheid: 'individu' },
    c: { soort: 'luideStem', naam: 'Anna Baert', letter: 'C', eenheid: 'individu' },
    w: { naam: 'Wijkraad' },
  },
})
const namen = (kop: RegExp) => {
  const deel = screen.getByRole('heading', { name: kop }).closest('section')!
  return within(deel)
    .getAllByRole('listitem')
    .map((rij) => rij.querySelector('span')?.firstChild?.textContent)
}

describe('the list of names', () => {
  test('is in the order of what stands there: names at the desk, masks on the wall', () => {
    const { zet } = toonStap(<Namenlijst />, BEGIN)
    expect(namen(/^Verborgen \(3\)/u)).toEqual(['Anna Baert', 'Mia Claes', 'Zoë Wuyts'])
    zet({ schuilnamen: true })
    expect(namen(/^Verborgen \(3\)/u)).toEqual(['Luide stem A', 'Luide stem B', 'Luide stem C'])
    expect(document.body.innerHTML).not.toMatch(/Wuyts|Claes|Baert/u)
    expect(namen(/^Blijft staan/u)).toEqual(['Wijkraad'])
  })

  test('says so when there is none', () => {
    toonStap(<Namenlijst />)
    expect(screen.getByText('Er staat nog geen naam in dit dossier.')).toBeTruthy()
  })
})
