import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { BestandFout, LosseEindjes } from '../../../src/app/deur/BestandFout'
import type { DossierRij } from '../../../src/app/start/rijen'
import { StartScherm, type StartSchermProps, verwijderd } from '../../../src/app/start/StartScherm'
import { Basis, meldingdeel } from '../../../src/ui/Basis'
import { menulijst } from '../../../src/ui/Menu'
import { meldingen } from '../../../src/ui/melding'
import { drukEnter } from '../../support/drukEnter'

// Its code comes after the first picture; here it is there from the start.
beforeAll(meldingdeel.laad)
beforeAll(async () => {
  await Promise.all([menulijst.laad(), verwijderd.laad()])
})

const NU = new Date(2026, 2, 12, 15, 10).getTime()
const row = (id: string, more: Partial<DossierRij> = {}): DossierRij => ({
  id,
  titel: `Wijk ${id}`,
  gewijzigd: NU - 3_600_000,
  aantalActoren: 3,
  miniatuur: null,
  verwijderd: null,
  bestandOp: null,
  alleenHier: false,
  ...more,
})

type Act = [name: string, ...rest: unknown[]]

/** The shelf as the app keeps it, with a log of what was asked. */
function Plank({ start, acts, ...more }: { start: DossierRij[]; acts: Act[] } & Partial<StartSchermProps>) {
  const [rows, setRows] = useState(start)
  const change = (id: string, part: Partial<DossierRij>) =>
    setRows((now) => now.map((rij) => (rij.id === id ? { ...rij, ...part } : rij)))
  return (
    <Basis>
      <StartScherm
        rows={rows}
        nu={NU}
        reden={null}
        open={(id) => acts.push(['open', id])}
        maak={() => acts.push(['maak'])}
        hernoem={(id, titel) => {
          acts.push(['hernoem', id, titel])
          change(id, { titel, gewijzigd: NU })
        }}
        dupliceer={(id) => acts.push(['dupliceer', id])}
        maakMetHulp={() => acts.push(['maakMetHulp'])}
        beginUitVorig={(id) => acts.push(['beginUitVorig', id])}
        kiestThema={() => acts.push(['kiestThema'])}
        verwijder={(id) => {
          acts.push(['verwijder', id])
          change(id, { verwijderd: NU })
        }}
        zetTerug={(id) => {
          acts.push(['zetTerug', id])
          change(id, { verwijderd: null })
        }}
        wisVoorgoed={(id) => {
          acts.push(['wisVoorgoed', id])
          setRows((now) => now.filter((rij) => rij.id !== id))
        }}
        kiest={() => acts.push(['kiest'])}
        openBestand={(bestand) => acts.push(['openBestand', bestand.name])}
        plak={(tekst) => acts.push(['plak', tekst])}
        bewaarNaarBestand={(id) => acts.push(['bewaarNaarBestand', id])}
        bewaarMetWachtzin={(id) => acts.push(['bewaarMetWachtzin', id])}
        openVoorbeeld={() => acts.push(['openVoorbeeld'])}
        wisToestel={() => acts.push(['wisToestel'])}
        {...more}
      />
    </Basis>
  )
}

const show = (start: DossierRij[], more: Partial<StartSchermProps> = {}) => {
  const acts: Act[] = []
  return { acts, ...render(<Plank start={start} acts={acts} {...more} />) }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const choose = (dossier: string, item: string) => {
  drukEnter(button(`Meer over ${dossier}`))
  drukEnter(screen.getByRole('menuitem', { name: item }))
  // The menu gives the focus back after it has gone.
  act(() => void vi.advanceTimersByTime(100))
}
const names = () =>
  within(screen.getByRole('region', { name: 'Jullie dossiers' }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  act(() => meldingen.clear())
  vi.useRealTimers()
})

describe('a newcomer', () => {
  test('reads what this is and that it stays here, and finds the example first', () => {
    const { acts } = show([])
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByText(/Alles blijft op deze computer/)).toBeDefined()
    expect(screen.getByRole('contentinfo').textContent).toMatch(
      /Handreiking polarisatie.*2023.*geen\s+uitgave/,
    )
    expect(screen.getByRole('banner').textContent).toBe('Middenveld')
    fireEvent.click(button('Bloemetjeswijk'))
    drukEnter(button('Nieuw dossier'))
    expect(acts).toEqual([['openVoorbeeld'], ['maak']])
    expect(screen.queryByText('Jullie dossiers')).toBeNull()
  })

  test('hears when nothing can be kept, and only then', () => {
    const { unmount } = show([])
    expect(screen.queryByText(/kan nu niets bewaren/)).toBeNull()
    unmount()
    show([], { reden: 'geblokkeerd' })
    expect(screen.getByText(/kan nu niets bewaren/)).toBeDefined()
  })

  test('hears that a newer Middenveld has the dossiers, and that nothing is lost', () => {
    show([], { reden: 'nieuwer' })
    expect(screen.getByText(/nieuwere Middenveld/).textContent).toContain('Laad deze pagina opnieuw')
    expect(screen.getByText(/Je dossiers staan er nog/)).toBeDefined()
    expect(screen.queryByText(/kan nu niets bewaren/)).toBeNull()
  })
})

describe('the dossiers', () => {
  test('say what only this window has', () => {
    show([row('vast'), row('los', { alleenHier: true })])
    const facts = screen.getAllByText(/3 actoren/).map(({ textContent }) => textContent)
    expect(facts.filter((fact) => fact?.includes('alleen in dit venster'))).toHaveLength(1)
  })
  test('stand by last change, with their facts, and open', () => {
    const { acts } = show([
      row('oud', { gewijzigd: NU - 26 * 3_600_000, aantalActoren: 1 }),
      row('nieuw', { gewijzigd: NU - 120_000 }),
      row('leeg', { titel: ' ', gewijzigd: NU - 60 * 3_600_000, aantalActoren: 0 }),
    ])
    expect(names()).toEqual(['Wijk nieuw', 'Wijk oud', 'Dossier zonder titel', 'Bloemetjeswijk'])
    const facts = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(facts[0]).toContain('2 minuten geleden · 3 actoren')
    expect(facts[1]).toContain('gisteren om 13:10 · 1 actor')
    fireEvent.click(button('Wijk oud'))
    expect(acts).toEqual([['open', 'oud']])
  })

  test('are duplicated and saved from their menu', () => {
    const { acts } = show([row('a')])
    choose('Wijk a', 'Dupliceren')
    choose('Wijk a', 'Bewaren naar bestand')
    expect(acts).toEqual([
      ['dupliceer', 'a'],
      ['bewaarNaarBestand', 'a'],
    ])
  })

  test('two hundred can be searched, without accents; one cannot', () => {
    const many = Array.from({ length: 200 }, (_, i) => row(String(i)))
    const { unmount } = show([...many, row('kroon', { titel: 'Café De Kroon' })])
    fireEvent.change(screen.getByRole('searchbox', { name: 'Zoek een dossier' }), {
      target: { value: ' cafe' },
    })
    expect(names()).toEqual(['Café De Kroon'])
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'bestaat niet' } })
    expect(screen.getByText('Geen dossier met «bestaat niet».')).toBeDefined()
    unmount()
    show([row('a')])
    expect(screen.queryByRole('searchbox')).toBeNull()
  })
})

describe('renaming in place', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Nieuwe naam voor Wijk b' })

  test('keeps its place while typing, and the new name after Enter', () => {
    const { acts } = show([row('a', { gewijzigd: NU - 1000 }), row('b')])
    choose('Wijk b', 'Hernoemen')
    expect(document.activeElement).toBe(field())
    fireEvent.change(field(), { target: { value: 'Stationsbuurt' } })
    act(() => void vi.advanceTimersByTime(1000))
    expect(names()).toEqual(['Wijk a', 'Bloemetjeswijk'])
    fireEvent.keyDown(document.activeElement!, { key: 'Enter' })
    expect(acts).toEqual([['hernoem', 'b', 'Stationsbuurt']])
    expect(names()).toEqual(['Stationsbuurt', 'Wijk a', 'Bloemetjeswijk'])
    act(() => void vi.advanceTimersByTime(100))
    expect(document.activeElement?.textContent).toBe('Stationsbuurt')
  })

  test('Escape and an empty name leave it as it was', () => {
    const { acts } = show([row('b')])
    choose('Wijk b', 'Hernoemen')
    fireEvent.change(field(), { target: { value: 'weg' } })
    fireEvent.keyDown(field(), { key: 'Escape' })
    choose('Wijk b', 'Hernoemen')
    fireEvent.change(field(), { target: { value: '  ' } })
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(acts).toEqual([])
    expect(names()).toEqual(['Wijk b', 'Bloemetjeswijk'])
  })
})

describe('deleting', () => {
  test('can be taken back from the message, and the focus stays near', () => {
    const { acts } = show([row('a'), row('b')])
    choose('Wijk a', 'Verwijderen')
    expect(names()).toEqual(['Wijk b', 'Bloemetjeswijk'])
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Jullie dossiers' }))
    drukEnter(button('Zet terug'))
    expect(names()).toHaveLength(3)
    expect(acts).toEqual([
      ['verwijder', 'a'],
      ['zetTerug', 'a'],
    ])
  })

  test('waits under «Verwijderd», and wiping asks first', () => {
    const { acts } = show([row('a', { verwijderd: NU - 1000 }), row('b', { verwijderd: NU - 5000 })])
    drukEnter(button('Verwijderd (2)'))
    drukEnter(button('Terugzetten: Wijk b'))
    drukEnter(button('Voorgoed wissen: Wijk a'))
    const dialog = screen.getByRole('alertdialog', { name: 'Voorgoed wissen?' })
    expect(dialog.textContent).toContain('«Wijk a»')
    drukEnter(within(dialog).getByRole('button', { name: 'Annuleren' }))
    expect(acts).toEqual([['zetTerug', 'b']])
    drukEnter(button('Voorgoed wissen: Wijk a'))
    drukEnter(button('Wis voorgoed'))
    expect(acts.at(-1)).toEqual(['wisVoorgoed', 'a'])
    expect(screen.queryByText(/^Verwijderd \(/)).toBeNull()
  })
})

describe('a file', () => {
  const bestand = new File(['{}'], 'plein.middenveld')
  const drag = (
    type: 'dragEnter' | 'dragOver' | 'dragLeave' | 'drop',
    files = [bestand],
    types = ['Files'],
  ) => {
    const event = createEvent[type](document.body)
    Object.defineProperty(event, 'dataTransfer', { value: { files, types } })
    fireEvent(document.body, event)
    return event
  }

  test('is opened by choosing it, also twice', () => {
    const { acts } = show([])
    const input = screen.getByLabelText<HTMLInputElement>('Dossier of lijst')
    const clicked = vi.spyOn(input, 'click')
    drukEnter(button('Open een bestand'))
    expect(clicked).toHaveBeenCalledTimes(1)
    // What reads it is asked for while somebody looks for the file.
    expect(acts).toEqual([['kiest']])
    fireEvent.change(input, { target: { files: [bestand] } })
    expect(acts).toEqual([['kiest'], ['openBestand', 'plein.middenveld']])
    expect(input.value).toBe('')
  })

  test('is opened by dropping it anywhere, with a sign while it hangs above the page', () => {
    const { acts } = show([row('a')])
    const sign = () => screen.queryByText('Laat los om het bestand te openen')
    drag('dragEnter')
    drag('dragEnter')
    drag('dragLeave')
    expect(sign()).not.toBeNull()
    expect(drag('dragOver').defaultPrevented).toBe(true)
    expect(drag('drop', [bestand, new File([''], 'tweede')]).defaultPrevented).toBe(true)
    expect(sign()).toBeNull()
    expect(acts).toEqual([['openBestand', 'plein.middenveld']])
    expect(screen.getByText(/Eén bestand tegelijk/)).toBeDefined()
  })

  test('text that is dragged is left alone', () => {
    show([])
    drag('dragEnter', [], ['text/plain'])
    expect(screen.queryByText('Laat los om het bestand te openen')).toBeNull()
    expect(drag('drop', [], ['text/plain']).defaultPrevented).toBe(false)
  })

  test('that is wrong is explained with what and where, and no more lines than anybody reads', () => {
    const onClose = vi.fn()
    const regels = Array.from({ length: 25 }, (_, i) => `actoren › a${i}: geen naam`)
    render(<BestandFout titel="Dit bestand is beschadigd" regels={regels} onClose={onClose} />)
    const dialog = screen.getByRole('alertdialog', { name: 'Dit bestand is beschadigd' })
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(20)
    expect(dialog.textContent).toContain('… en nog 5.')
    drukEnter(within(dialog).getByRole('button', { name: 'Begrepen' }))
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test('with loose ends asks first', () => {
    const onOpen = vi.fn()
    const onCancel = vi.fn()
    render(<LosseEindjes regels={['relatie r3']} onOpen={onOpen} onCancel={onCancel} />)
    drukEnter(button('Annuleren'))
    drukEnter(button('Open zonder deze'))
    expect([onCancel.mock.calls.length, onOpen.mock.calls.length]).toEqual([1, 1])
  })
})
