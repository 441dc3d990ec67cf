/** What a page asks beside its main question: whom it was asked, what follows as an actie, and tables to look at and fill in. */
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AFSPRAAKVRAGEN } from '../../src/domain/vragen/afspraken'
import { VERKENNING } from '../../src/domain/vragen/verkenning'
import { Informatie } from '../../src/steps/informatie/Informatie'
import { LuideStemmen } from '../../src/steps/luidestemmen/LuideStemmen'
import { Fasenweg } from '../../src/steps/situatie/Fasenweg'
import { Ledenplak } from '../../src/steps/situatie/Ledenplak'
import { Vragenreeks } from '../../src/steps/vraag/Vragenreeks'
import { bouwDossier } from '../support/dossiers'
import { toonStap } from './stapproef'

function druk(naam: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name: naam }))
}
function typ(veld: string, tekst: string) {
  const invoer = screen.getByRole('textbox', { name: veld })
  act(() => invoer.focus())
  fireEvent.change(invoer, { target: { value: tekst } })
  fireEvent.blur(invoer)
}

const WAAR = VERKENNING.find(({ sleutel }) => sleutel === 'S1_2_waar')!

describe('whom an answer came from', () => {
  test('is asked when there is one, and goes with it', () => {
    const { dossier, undo } = toonStap(
      <Vragenreeks reeks={{ vragen: [WAAR] }} volgende={undefined} />,
      bouwDossier({ situatie: { antwoorden: { S1_2_waar: { tekst: 'Op het plein' } } } }),
    )
    druk('Van wie weten we dit?')
    typ('Gevraagd aan', 'de jeugddienst')
    expect(dossier().situatie.antwoorden['S1_2_waar']).toMatchObject({
      tekst: 'Op het plein',
      vanWie: 'de jeugddienst',
    })
    typ(WAAR.vraag, 'Op het plein en aan de school')
    expect(dossier().situatie.antwoorden['S1_2_waar']?.vanWie).toBe('de jeugddienst')
    undo()
    undo()
    expect(dossier().situatie.antwoorden['S1_2_waar']?.vanWie).toBe('')
  })

  test('is not asked of nothing', () => {
    toonStap(<Vragenreeks reeks={{ vragen: [WAAR] }} volgende={undefined} />)
    expect(screen.queryByRole('button', { name: 'Van wie weten we dit?' })).toBeNull()
  })
})

test('«nee» offers an actie, once; «ja» offers nothing', () => {
  const { dossier } = toonStap(
    <Vragenreeks reeks={{ vragen: Object.values(AFSPRAAKVRAGEN) }} volgende={undefined} />,
    bouwDossier({ situatie: { afspraken: { gedragscode: 'nee', meldpad: 'ja' } } }),
  )
  druk('Maak er een actie van: Een gedragscode maken voor onze eigen platformen')
  expect(Object.values(dossier().acties).map(({ tekst }) => tekst)).toEqual([
    'Een gedragscode maken voor onze eigen platformen',
  ])
  expect(screen.queryByRole('button', { name: /^Maak er een actie van/u })).toBeNull()
  expect(screen.getByRole('link', { name: /^Staat in het plan/u })).toBeDefined()
})

test('the road of fasen marks the one that counts', () => {
  toonStap(<Fasenweg />, bouwDossier({ situatie: { fasesignalen: { plaatsenMijden: 'ja' } } }))
  const [hier, ...meer] = screen.getAllByRole('listitem', { current: 'step' })
  expect(meer).toEqual([])
  expect(hier?.textContent).toContain('3 vijandigheid')
})

test('luide stemmen and fora stand in a table each, and are filled in there', () => {
  const { dossier } = toonStap(
    <LuideStemmen />,
    bouwDossier({
      actoren: { a: { soort: 'luideStem', naam: 'Actiegroep', letter: 'A' } },
      standpunten: { s: { tekst: 'het groenplan', kant: 'tegen', actoren: ['a'] } },
      fora: { f: { naam: 'Infoavond' } },
    }),
  )
  expect(screen.getByRole('row', { name: /^Actiegroep tegen: «het groenplan»/u })).toBeDefined()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Van buiten de gemeente: Actiegroep' }))
  typ('Kans om te betrekken: Actiegroep', 'het inspraakmoment')
  typ('Wanneer: Infoavond', 'elke maand')
  expect(dossier().actoren['a']).toMatchObject({ binnenGemeente: false, opportuniteit: 'het inspraakmoment' })
  expect(dossier().fora['f']?.wanneer).toBe('elke maand')
})

test('what the tool refers to is found by a part of its words', () => {
  toonStap(<Informatie />)
  const zoek = screen.getByRole('searchbox', { name: 'Zoek in meer informatie' })
  fireEvent.change(zoek, { target: { value: 'antidiscriminatie' } })
  expect(screen.getByText(/^De antidiscriminatiewet/u)).toBeDefined()
  expect(screen.queryByText('Burenbemiddeling')).toBeNull()
  fireEvent.change(zoek, { target: { value: 'xyzzy' } })
  expect(screen.getByText(/^Niets gevonden/u)).toBeDefined()
})

test('leden come in out of a pasted table', () => {
  const { dossier } = toonStap(<Ledenplak />)
  druk('Plak een tabel met leden')
  typ('Rijen uit een rekenblad of een lijst', 'Wie\tExpertise\nMia\tjeugd\nJef\twonen')
  druk('Voeg 2 leden toe')
  expect(Object.values(dossier().leden).map(({ wie, expertise }) => [wie, expertise])).toEqual([
    ['Mia', 'jeugd'],
    ['Jef', 'wonen'],
  ])
})
