import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { STARTLIJST } from '../../src/domain/vragen/werkgroep'
import { opSleutelOrde } from '../../src/domain/model/grond'
import { addRecord } from '../../src/document/mutations'
import { SITUATIEDELEN, vragenVan } from '../../src/domain/vragen/situatie'
import { Situatie } from '../../src/steps/situatie/Situatie'
import { menulijst } from '../../src/ui/Menu'
import { toon } from '../panels/paneelproef'

const open = (deel: string) => toon(<Situatie />, {}, { stap: 'situatie', deel: deel })
const tekst = (naam: string) => screen.getByRole('textbox', { name: naam })
const kies = (vraag: string, antwoord: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: vraag })).getByText(antwoord))

describe('the parts', () => {
  test('each has a place in the list, its heading, and a way on to the next', () => {
    open('')
    for (const [i, deel] of SITUATIEDELEN.entries()) {
      expect(screen.getByRole('heading', { level: 2, name: new RegExp(`^${deel.titel}`, 'u') })).toBeTruthy()
      const verder = screen.queryAllByRole('button', { name: /^Verder: /u })
      expect(verder).toHaveLength(i === SITUATIEDELEN.length - 1 ? 0 : 1)
      for (const knop of verder) fireEvent.click(knop)
    }
  })

  test('what is typed is written when somebody goes to another part, as one step', () => {
    const { dossier, zet, undo } = open('')
    fireEvent.change(tekst('Waarover gaat het?'), { target: { value: 'lawaai op het plein' } })
    expect(screen.getByRole('link', { name: /^De fase/u }).getAttribute('href')).toBe('#situatie/fase')
    zet({ deel: 'fase' })
    expect(dossier().situatie.antwoorden.S1_2_thema?.tekst).toBe('lawaai op het plein')
    undo()
    expect(dossier().situatie.antwoorden).toEqual({})
  })

  test('«weten we nog niet» closes a question, and what was being typed is not lost by it', () => {
    const { dossier } = open('')
    expect(screen.getAllByText('4 open').length).toBeGreaterThan(0)
    fireEvent.change(tekst('Waarover gaat het?'), { target: { value: 'misschien het plein' } })
    fireEvent.click(screen.getAllByRole('button', { name: 'Weten we nog niet' })[0]!)
    expect(dossier().situatie.antwoorden.S1_2_thema).toEqual({
      tekst: 'misschien het plein',
      wetenWeNogNiet: true,
      vanWie: '',
      wanneer: '',
    })
    const hier = within(screen.getByRole('navigation', { name: 'Delen van de situatie' })).getByRole('link', {
      current: 'page',
    })
    expect(hier.textContent).toContain('3 open')
  })

  test('names are covered while schuilnamen are on, and cannot be written then', () => {
    const { document, zet } = toon(
      <Situatie />,
      { actoren: [{ id: 'a', soort: 'luideStem', letter: 'A', eenheid: 'individu', naam: 'Jan Peeters' }] },
      { deel: 'verkenning' },
    )
    act(() =>
      document.act('Geschreven', (write) =>
        write.sectie('situatie', {
          antwoorden: {
            S1_2_waar: {
              tekst: 'voor de zaak van Jan Peeters',
              wetenWeNogNiet: false,
              vanWie: '',
              wanneer: '',
            },
          },
        }),
      ),
    )
    zet({ schuilnamen: true })
    expect(tekst('Waar speelt het?')).toHaveProperty('disabled', true)
    expect(tekst('Waar speelt het?')).toHaveProperty('value', 'voor de zaak van Luide stem A')
  })
})

describe('proposals', () => {
  test('a fase is proposed with its reason, taken over by people, and what it means stands there', () => {
    const { dossier } = open('fase')
    expect(screen.getByText(/volgt een voorstel/u)).toBeTruthy()
    kies('Zijn er plaatsen die mensen mijden?', 'ja')
    expect(screen.getByText(/Mensen mijden bepaalde plaatsen/u)).toBeTruthy()
    expect(screen.getByText('Een voorstel, tot jullie beslissen.')).toBeTruthy()
    expect(dossier().situatie.fase).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Neem over' }))
    expect(dossier().situatie.fase).toBe(3)
    expect(screen.queryByText('Een voorstel, tot jullie beslissen.')).toBeNull()
    kies('In welke fase zitten jullie?', '2 ongemak')
    expect(screen.getByText(/Jullie beslisten anders; dat telt/u)).toBeTruthy()
  })

  test('fase 4 says on every part what goes first, and leaves everything there to fill in', () => {
    const { zet } = open('fase')
    kies('In welke fase zitten jullie?', '4 escalatie')
    expect(screen.getByRole('heading', { name: /Fase 4: eerst veiligheid/u })).toBeTruthy()
    zet({ deel: 'verkenning' })
    expect(screen.getByText(/crisisbeheer/u)).toBeTruthy()
    expect(tekst('Waarover gaat het?')).toHaveProperty('disabled', false)
  })
})

describe('help from elsewhere', () => {
  test('stands on the part whose answer asks for it, and nowhere before', async () => {
    const { werkruimte, zet } = open('soort')
    await act(() => werkruimte.afleiding.laad())
    expect(screen.queryByRole('heading', { name: 'Wie kan nog helpen?' })).toBeNull()
    kies('Is dit een conflict, polarisatie, of beide?', 'conflict')
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toContain('Burenbemiddeling')
    zet({ deel: 'bestuur' })
    expect(screen.queryByRole('heading', { name: 'Wie kan nog helpen?' })).toBeNull()
  })
})

describe('the werkgroep', () => {
  test('thirty leden: one is edited, one is moved by the arrows', () => {
    const { document, dossier } = open('werkgroep')
    act(() => {
      for (let i = 1; i <= 30; i++) addRecord(document, 'leden', { wie: `Lid ${i}` })
    })
    const lijst = screen.getByRole('list', { name: 'Leden van de werkgroep' })
    const [eerste, tweede] = within(lijst).getAllByRole('listitem')
    const veld = within(eerste!).getByRole('textbox', { name: 'Rol in de werkgroep van Lid 1' })
    fireEvent.change(veld, { target: { value: 'verslag' } })
    fireEvent.blur(veld)
    expect(Object.values(dossier().leden).filter(({ rol }) => rol === 'verslag')).toHaveLength(1)
    const greep = within(tweede!).getByRole('button', { name: 'Verschuif Lid 2, 2 van 30' })
    fireEvent.keyDown(greep, { key: 'ArrowUp' })
    expect(within(lijst).getAllByRole('listitem')[0]).toBe(tweede)
  })

  test('a lid can be somebody of the map, said in sight; what the map knows of them counts', async () => {
    await menulijst.laad()
    const { dossier, undo } = toon(
      <Situatie />,
      {
        leden: [{ id: 'l', wie: 'Els' }],
        actoren: [
          { id: 'n', soort: 'netwerk', naam: 'Jeugdwerker' },
          { id: 'p', soort: 'stilleMidden', naam: 'Wijkagent', professional: true },
          { id: 'g', soort: 'groep', naam: 'Bewoners' },
        ],
      },
      { deel: 'werkgroep' },
    )
    const open = () => fireEvent.click(screen.getByRole('button', { name: 'Wie is Els op de kaart?' }))
    open()
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Jeugdwerker',
      'Wijkagent',
      'Zet op de kaart, bij het netwerk',
    ])
    fireEvent.click(screen.getByRole('menuitem', { name: 'Jeugdwerker' }))
    expect(dossier().leden['l']?.actor).toBe('n')
    expect(screen.getByText('op de kaart: Jeugdwerker')).toBeTruthy()
    open()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Staat niet op de kaart' }))
    expect(dossier().leden['l']?.actor).toBeNull()
    undo()
    expect(screen.getByText('op de kaart: Jeugdwerker')).toBeTruthy()
  })

  test('a new lid by name and Enter; the four checks are answered', () => {
    const { dossier } = open('werkgroep')
    const nieuw = tekst('Nieuw lid van de werkgroep')
    fireEvent.change(nieuw, { target: { value: 'Preventiedienst' } })
    fireEvent.keyDown(nieuw, { key: 'Enter' })
    expect(Object.values(dossier().leden).map(({ wie }) => wie)).toEqual(['Preventiedienst'])
    kies('Is er voldoende draagvlak?', 'deels')
    expect(dossier().werkgroep.vragen).toEqual({ draagvlak: 'deels' })
  })

  test('the list of services is offered, taken over, ordered and shortened', () => {
    const { dossier } = open('expertise')
    fireEvent.click(screen.getByRole('button', { name: 'Neem deze lijst over' }))
    const namen = () => opSleutelOrde(dossier().werkgroep.expertise).map(({ dienst }) => dienst)
    expect(namen()).toEqual(STARTLIJST.map(({ dienst }) => dienst))
    fireEvent.keyDown(screen.getByRole('button', { name: /^Verschuif Sport/u }), { key: 'Home' })
    expect(namen()[0]).toBe('Sport')
    fireEvent.click(screen.getByRole('button', { name: 'Verwijder Sport' }))
    expect(namen()).not.toContain('Sport')
  })
})

describe('large, for the room', () => {
  test('arrows walk through all questions, also over parts; Escape ends where the room is', () => {
    const { werkruimte } = open('verkenning')
    fireEvent.click(screen.getByRole('button', { name: 'Toon groot' }))
    const kop = () => within(screen.getByRole('dialog')).getByRole('heading', { level: 3 }).textContent
    expect(kop()).toBe('Waarover gaat het?')
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' })
    expect(kop()).toBe('Waarover gaat het?')
    for (let i = 0; i < vragenVan(SITUATIEDELEN[0]!).length; i++)
      fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' })
    expect(kop()).toBe('Is duidelijk wie erbij hoort?')
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(werkruimte.sessie.getState().deel).toBe('soort')
  })

  test('in a field the arrows belong to the text, and PageDown keeps what was typed', () => {
    const { dossier } = open('verkenning')
    fireEvent.click(screen.getByRole('button', { name: 'Toon groot' }))
    const veld = within(screen.getByRole('dialog')).getByRole('textbox')
    fireEvent.change(veld, { target: { value: 'het plein' } })
    fireEvent.keyDown(veld, { key: 'ArrowRight' })
    expect(within(screen.getByRole('dialog')).getByRole('textbox')).toBe(veld)
    fireEvent.keyDown(veld, { key: 'PageDown' })
    expect(dossier().situatie.antwoorden.S1_2_thema?.tekst).toBe('het plein')
  })
})
