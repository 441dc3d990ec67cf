import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { AfgeleidPaneel } from '../../src/panels/afgeleid/AfgeleidPaneel'
import { laadPanelen, Paneelbladen } from '../../src/panels/paneel/Paneelbladen'
import { Strategievragen } from '../../src/panels/strategie/Strategievragen'
import { STRATEGIEVRAAG, type StrategievraagNaam } from '../../src/domain/vragen/strategie'
import { PANELEN } from '../../src/domain/model/hoofdstuk'
import { opdracht } from '../../src/store/opdracht/opdrachten'
import { T1, toon } from './paneelproef'

// Their code comes after the first picture; here it is there from the start.
beforeAll(laadPanelen)

const GROEP = { id: 'a', soort: 'groep', naam: 'Wijkraad', posities: { t1: { x: -0.5, y: 0 } } }
const BASIS = { tegenstellingen: [T1], actoren: [GROEP, { id: 'b', soort: 'groep', naam: 'Handelaars' }] }

describe('the panels behind their tabs', () => {
  test('choosing on the map never throws away the panel that somebody is in', () => {
    const { werkruimte, kies } = toon(<Paneelbladen />, BASIS)
    fireEvent.click(screen.getByRole('tab', { name: /^Uitdagingen/u }))
    expect(screen.getByRole('region', { name: 'Uitdagingen' })).toBeTruthy()
    kies('a')
    expect(werkruimte.sessie.getState().paneel).toBe('uitdagingen')
    expect(screen.getByRole('tab', { name: 'Selectie, 1' })).toBeTruthy()
    act(() => opdracht('paneel selectie').run(werkruimte))
    expect(screen.getByRole('heading', { name: 'Wijkraad' })).toBeTruthy()
  })

  test.each(PANELEN.map((paneel, i) => [paneel, String(i + 1)] as const))(
    '%s has key %s, opens the panel, and the arrows go on from there',
    (paneel, toets) => {
      const { werkruimte } = toon(<Paneelbladen />, BASIS, { paneelOpen: false })
      expect(opdracht(`paneel ${paneel}`).toetsen).toEqual([toets, `alt+${toets}`])
      act(() => opdracht(`paneel ${paneel}`).run(werkruimte))
      expect(werkruimte.sessie.getState()).toMatchObject({ paneel, paneelOpen: true })
      fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'Home' })
      expect(werkruimte.sessie.getState().paneel).toBe('selectie')
    },
  )
})

describe('a derived panel', () => {
  const paneel = (
    <AfgeleidPaneel naam="netwerk" uitleg="Wie bereikt wie." leeg="Zet iemand op de kaart.">
      {() => <p>inhoud</p>}
    </AfgeleidPaneel>
  )
  test('says what it is not about, and names who does not count yet', async () => {
    const { werkruimte, container } = toon(paneel, BASIS)
    await act(() => werkruimte.afleiding.laad())
    expect(screen.getByText('inhoud')).toBeTruthy()
    expect(container.textContent).toContain('Telt hier nog niet mee: Handelaars.')
    expect(container.textContent).toContain('Dit gaat over jullie kaart, niet over de bevolking.')
  })
  test('asks whether a place that the app gave is right, and one press says so', async () => {
    const zelf = { ...GROEP, soort: 'stilleMidden', posities: { t1: { x: 0, y: 0, doorApp: true } } }
    const { werkruimte, container } = toon(paneel, { tegenstellingen: [T1], actoren: [zelf] })
    await act(() => werkruimte.afleiding.laad())
    expect(screen.getByText('Nog geen plek bevestigd')).toBeTruthy()
    expect(screen.queryByText('Zet iemand op de kaart.'), 'who is there already').toBeNull()
    expect(container.textContent).toContain('Middenveld zette zelf op de kaart: Wijkraad. Klopt die plek?')
    expect(container.textContent).not.toContain('Telt hier nog niet mee')
    fireEvent.click(screen.getByRole('button', { name: 'Deze plek klopt' }))
    expect(werkruimte.document.read().actoren.a?.posities.t1).toEqual({ x: 0, y: 0 })
  })
  test('asks it before what is derived, in the number of places that wait', async () => {
    const zelf = { soort: 'stilleMidden', posities: { t1: { x: 0, y: 0, doorApp: true } } }
    const actoren = [GROEP, { ...zelf, id: 'b', naam: 'Ouderen' }, { ...zelf, id: 'c', naam: 'Gezinnen' }]
    const { werkruimte } = toon(paneel, { tegenstellingen: [T1], actoren })
    await act(() => werkruimte.afleiding.laad())
    const vraag = screen.getByText(/Kloppen die plekken\? Tot dan tellen ze niet mee\./u)
    expect(vraag.compareDocumentPosition(screen.getByText('inhoud'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    fireEvent.click(screen.getByRole('button', { name: 'Deze 2 plekken kloppen' }))
    expect(screen.queryByText(/Kloppen die plekken/u)).toBeNull()
  })
  test('teaches what to do while nobody has a place', async () => {
    const { werkruimte } = toon(paneel, { tegenstellingen: [T1] })
    await act(() => werkruimte.afleiding.laad())
    expect(screen.getByText('Zet iemand op de kaart.')).toBeTruthy()
    expect(screen.queryByText('inhoud')).toBeNull()
  })
})

describe('what sets the strategy', () => {
  test('says what counts meanwhile', async () => {
    const { werkruimte } = toon(<Strategievragen vragen={['fase']} />, BASIS)
    act(() =>
      werkruimte.document.act('Nagekeken', (write) =>
        write.sectie('situatie', { fasesignalen: { herhaald: 'ja' } }),
      ),
    )
    await act(() => werkruimte.afleiding.laad())
    expect(screen.getByRole('button', { name: '4 escalatie (voorstel)' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '3 vijandigheid' }))
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('is asked one at a time, until all of it is answered; each answer is one step back', () => {
    const namen = Object.keys(STRATEGIEVRAAG) as StrategievraagNaam[]
    const { dossier, undo, container } = toon(<Strategievragen vragen={namen} />, BASIS)
    for (const naam of namen) {
      const { vraag, antwoord } = STRATEGIEVRAAG[naam]
      if (antwoord.vorm !== 'keuze') throw new Error(`${naam} is a choice`)
      expect(screen.getByRole('group').textContent).toContain(vraag)
      const laatste = antwoord.opties.at(-1)!
      fireEvent.click(screen.getByRole('button', { name: laatste.label }))
      expect(antwoord.lees(dossier())).toBe(laatste.id)
    }
    expect(container.textContent).toBe('')
    undo()
    expect(screen.getByRole('group').textContent).toContain(STRATEGIEVRAAG.participatiegraad.vraag)
  })
})
