import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { opOrde } from '../../../src/domain/model/grond'
import { Acties } from '../../../src/steps/actieplan/acties/Acties'
import { removeRecords } from '../../../src/store/mutaties'
import type { Sessie } from '../../../src/store/sessie'
import { volgHanden } from '../../../src/ui/schrijfhand'
import { bouwDossier } from '../../support/dossiers'
import { toonStap } from '../stapproef'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const WIJK = bouwDossier({
  uitdagingen: { groen: { tekst: 'Een groene buurt' }, veilig: { tekst: 'Veilig oversteken', orde: 1 } },
  actoren: {
    agent: { soort: 'netwerk', naam: 'Wijkagent' },
    jan: { soort: 'netwerk', naam: 'Jan Peeters', eenheid: 'individu' },
  },
  leden: { l1: { wie: 'Zoë' } },
  acties: {
    a: { tekst: 'Bankjes', uitdaging: 'groen' },
    b: { tekst: 'Koffie met Jan Peeters', orde: 1, trekker: { soort: 'actor', id: 'jan' } },
    c: { tekst: 'Afspraak', orde: 2, termijn: 'kort' },
  },
})

function open(dossier = WIJK, sessie: Partial<Sessie> = {}) {
  // As in the step: the whole of it is where one writes.
  const proef = toonStap(
    <main data-schrijfplek>
      <Acties />
    </main>,
    dossier,
    sessie,
  )
  const tabel = screen.getByRole('grid', { name: 'Acties' })
  /** The headers are row 0. */
  const rijen = () =>
    within(tabel)
      .getAllByRole('row')
      .filter((tr) => tr.hasAttribute('data-rij'))
  const cel = (rij: number, kolom: string) => {
    const gevonden = rijen()[rij]?.querySelector<HTMLElement>(`[data-kolom="${kolom}"]`)
    if (!gevonden) throw new Error(`No cell ${rij} ${kolom}`)
    return gevonden
  }
  const druk = (key: string, extra = {}) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...extra })
  }
  /** A press of a key that types: the cell opens, and the field gets the words. */
  const typ = (woorden: string) => {
    if (document.activeElement?.matches('td')) druk(woorden.charAt(0))
    fireEvent.change(veld(), { target: { value: woorden } })
  }
  const veld = () => within(tabel).queryByRole('combobox') ?? within(tabel).getByRole('textbox')
  const naar = (rij: number, kolom: string) =>
    act(() => cel(rij, kolom).closest<HTMLElement>('[data-cel]')?.focus())
  const kolom = (welke: string) =>
    rijen()
      .slice(1)
      .map((tr) => tr.querySelector(`[data-kolom="${welke}"]`)?.textContent)
  const plak = (tekst: string) => {
    const doel = document.activeElement ?? document.body
    const event = createEvent.paste(doel, { clipboardData: { getData: () => tekst } })
    fireEvent(doel, event)
  }
  const neem = (soort: 'copy' | 'cut') => {
    const setData = vi.fn<(soort: string, tekst: string) => void>()
    const doel = document.activeElement ?? document.body
    fireEvent(doel, createEvent[soort](doel, { clipboardData: { setData } }))
    return setData.mock.calls[0]?.[1]
  }
  const teksten = () => opOrde(proef.dossier().acties).map(({ tekst }) => tekst)
  const hier = () => document.activeElement?.getAttribute('data-cel')
  return { ...proef, tabel, cel, druk, typ, veld, naar, kolom, plak, neem, teksten, hier }
}

describe('while somebody types in a cell', () => {
  let stop = () => undefined as void
  beforeEach(() => {
    stop = volgHanden()
  })
  afterEach(() => stop())

  /** A press as a browser tells it: what moves the focus is the default of the mouse event. */
  function raak(doel: Element, pointerType: 'touch' | 'mouse' = 'touch') {
    fireEvent(doel, new PointerEvent('pointerdown', { bubbles: true, pointerType }))
    const neemtFocus = fireEvent.mouseDown(doel)
    if (neemtFocus) act(() => doel.closest<HTMLElement>('[data-cel]')?.focus())
    fireEvent(doel, new PointerEvent('pointerup', { bubbles: true, pointerType }))
    fireEvent.click(doel)
  }

  test('a finger on another cell leaves the words and the keyboard where they are', () => {
    const { naar, typ, veld, druk, cel, teksten, dossier } = open()
    naar(1, 'termijn')
    typ('lan')
    raak(cel(2, 'tekst'))
    expect(document.activeElement).toBe(veld())
    expect((veld() as HTMLInputElement).value).toBe('lan')
    expect(dossier().acties['a']?.termijn).toBeNull()
    typ('lang')
    druk('Enter')
    expect(dossier().acties['a']?.termijn).toBe('lang')
    expect(teksten()).toEqual(['Bankjes', 'Koffie met Jan Peeters', 'Afspraak'])
  })

  test('what takes the focus away by another hand leaves half a word waiting in its cell', () => {
    const { naar, typ, veld, cel, dossier, werkruimte } = open()
    naar(1, 'termijn')
    typ('lan')
    fireEvent(document.body, new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }))
    act(() => veld().blur())
    expect((veld() as HTMLInputElement).value).toBe('lan')
    act(() => werkruimte.omgeving.flush())
    expect(dossier().acties['a']?.termijn).toBeNull()
    expect(werkruimte.sessie.getState().actietabel.achter).toEqual([])
    // Its writer comes back to it.
    act(() => veld().focus())
    fireEvent.change(veld(), { target: { value: 'lang' } })
    fireEvent.keyDown(veld(), { key: 'Enter' })
    expect(dossier().acties['a']?.termijn).toBe('lang')
    expect(cel(1, 'termijn').querySelector('input')).toBeNull()
  })

  test('the mouse, which goes with the keyboard, goes on to another cell and keeps the words', () => {
    const { naar, typ, cel, teksten, hier } = open()
    naar(1, 'tekst')
    typ('Banken')
    raak(cel(2, 'tekst'), 'mouse')
    expect(teksten()).toEqual(['Banken', 'Koffie met Jan Peeters', 'Afspraak'])
    expect(hier()).toBe('b tekst')
  })

  test('a row that is taken away gives its words to nobody else', () => {
    const { naar, typ, tabel, werkruimte, teksten } = open()
    naar(1, 'tekst')
    typ('Banken')
    act(() => removeRecords(werkruimte.document, 'acties', ['a']))
    // The cell that took its place is not open, and has not the keyboard: the next letter would go over its words.
    expect(within(tabel).queryByRole('textbox')).toBeNull()
    expect(tabel.contains(document.activeElement)).toBe(false)
    expect(teksten()).toEqual(['Koffie met Jan Peeters', 'Afspraak'])
  })
})

describe('walking', () => {
  test('one cell takes the Tab key, and the arrows carry it along', () => {
    const { tabel, naar, druk, hier } = open()
    const haltes = () =>
      [...tabel.querySelectorAll('[tabindex="0"]')].map((el) => el.getAttribute('data-cel'))
    expect(haltes()).toEqual(['a tekst'])
    naar(1, 'tekst')
    druk('ArrowRight')
    druk('ArrowDown')
    expect(hier()).toBe('b uitdaging')
    expect(haltes()).toEqual(['b uitdaging'])
    druk('End', { ctrlKey: true })
    druk('ArrowUp')
    druk('Home')
    druk('ArrowLeft')
    expect(hier()).toBe('c rij')
    druk('ArrowUp', { ctrlKey: true })
    druk('ArrowUp')
    expect(hier()).toBe('kop rij')
  })

  test('Tab itself leaves the table, unless a row is being filled with it', () => {
    const { naar, druk, typ, hier } = open()
    naar(1, 'tekst')
    const tab = createEvent.keyDown(document.activeElement!, { key: 'Tab' })
    fireEvent(document.activeElement!, tab)
    expect(tab.defaultPrevented).toBe(false)
    typ('Banken')
    druk('Tab')
    druk('Tab')
    expect(hier()).toBe('a trekker')
    druk('Enter')
    expect(hier()).toBe('b tekst')
  })

  test('Shift with arrows or a press takes a range, Escape lets it go', () => {
    const { naar, cel, druk, tabel } = open()
    const gekozen = () => [...tabel.querySelectorAll('td[aria-selected="true"]')].length
    naar(1, 'tekst')
    druk('ArrowRight', { shiftKey: true })
    druk('ArrowDown', { shiftKey: true })
    expect(gekozen()).toBe(4)
    druk('Escape')
    expect(gekozen()).toBe(1)
    naar(1, 'tekst')
    fireEvent.pointerDown(cel(3, 'tekst'), { shiftKey: true, button: 0, pointerType: 'mouse' })
    expect(gekozen()).toBe(3)
    druk(' ', { shiftKey: true })
    expect(gekozen()).toBe(8)
  })
})

describe('writing', () => {
  test('typing replaces, Enter takes it down, Escape gives it back', () => {
    const { naar, druk, typ, teksten, hier, veld, werkruimte } = open()
    naar(1, 'tekst')
    typ('Banken')
    druk('Enter')
    expect(teksten()[0]).toBe('Banken')
    expect(hier()).toBe('b tekst')
    expect(werkruimte.document.history().undo).toBe('Tekst gewijzigd: Banken')
    druk('F2')
    expect((veld() as HTMLTextAreaElement).value).toBe('Koffie met Jan Peeters')
    typ('Iets anders')
    druk('Escape')
    expect(teksten()[1]).toBe('Koffie met Jan Peeters')
    expect(hier()).toBe('b tekst')
  })

  test('the empty row: type, Enter, type; each is one step', () => {
    const { naar, druk, typ, teksten, undo, hier, kolom } = open()
    naar(4, 'tekst')
    typ('Een')
    druk('Enter')
    typ('Twee')
    druk('Enter')
    expect(teksten().slice(3)).toEqual(['Een', 'Twee'])
    expect(kolom('tekst').at(-1)).toBe('nieuwe actie')
    undo()
    expect(teksten().slice(3)).toEqual(['Een'])
    // The hand stays on the row where it was.
    expect(hier()).toBe(document.querySelector('[data-leeg] td')?.getAttribute('data-cel'))
  })

  test('a pause keeps what is typed without closing the cell; Escape then takes the new row away again', () => {
    vi.useFakeTimers()
    const { naar, druk, typ, teksten, veld } = open()
    naar(4, 'tekst')
    typ('Half')
    act(() => void vi.advanceTimersByTime(1000))
    expect(teksten().at(-1)).toBe('Half')
    expect((veld() as HTMLTextAreaElement).value).toBe('Half')
    typ('Half woord')
    druk('Escape')
    expect(teksten()).toHaveLength(3)
  })

  test('what is typed is kept when the part goes, and before undo', () => {
    const { naar, typ, teksten, unmount, werkruimte } = open()
    naar(1, 'tekst')
    typ('Banken')
    act(() => werkruimte.undo())
    expect(teksten()[0]).toBe('Bankjes')
    naar(1, 'tekst')
    typ('Stoelen')
    unmount()
    expect(teksten()[0]).toBe('Stoelen')
  })

  test('a closed list takes the words, or the first that they can be', () => {
    const { naar, druk, typ, dossier, tabel } = open()
    naar(1, 'termijn')
    typ('Op lange termijn')
    druk('Enter')
    naar(1, 'trekker')
    typ('zo')
    expect(within(tabel).getByRole('option', { selected: true }).textContent).toBe('Zoëuit de werkgroep')
    druk('Tab')
    naar(1, 'start')
    typ('maart 2027')
    druk('Enter')
    expect(dossier().acties.a).toMatchObject({
      termijn: 'lang',
      trekker: { soort: 'lid', id: 'l1' },
      start: '2027-03',
    })
    naar(1, 'status')
    druk('Enter')
    druk('ArrowDown')
    druk('ArrowDown')
    druk('Enter')
    expect(dossier().acties.a?.status).toBe('bezig')
  })

  test('what is not understood stays open with the reason, and is kept when the hand goes elsewhere', () => {
    const { naar, druk, typ, dossier, cel } = open()
    naar(1, 'trekker')
    typ('Jos')
    druk('Enter')
    expect(screen.getByRole('alert').textContent).toBe('«Jos» kennen we niet op de kaart of in de werkgroep')
    fireEvent.pointerDown(cel(2, 'tekst'), { button: 0, pointerType: 'mouse' })
    expect(dossier().acties.a?.trekker).toBeNull()
    expect(
      screen.getByText('Rij 1, Trekker: «Jos» kennen we niet op de kaart of in de werkgroep.'),
    ).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Gezien, leg dit weg' }))
    expect(screen.queryByRole('region', { name: /ging niet mee/u })).toBeNull()
  })

  test('half a date is kept when the part goes', () => {
    const { naar, typ, unmount, werkruimte } = open()
    naar(1, 'start')
    typ('31/2')
    unmount()
    expect(werkruimte.sessie.getState().actietabel.achter).toMatchObject([{ nummer: 1, tekst: '31/2' }])
  })

  test('Delete empties what is selected in one step', () => {
    const { naar, druk, dossier, undo } = open()
    naar(2, 'tekst')
    druk('ArrowRight', { shiftKey: true })
    druk('ArrowRight', { shiftKey: true })
    druk('Delete')
    expect(dossier().acties.b).toMatchObject({ tekst: '', trekker: null })
    undo()
    expect(dossier().acties.b).toMatchObject({ tekst: 'Koffie met Jan Peeters', trekker: { id: 'jan' } })
  })
})

describe('the clipboard', () => {
  test('a range goes out as rows and cells, and cut leaves it empty', () => {
    const { naar, druk, neem, dossier } = open()
    naar(1, 'tekst')
    druk('ArrowRight', { shiftKey: true })
    druk('ArrowDown', { shiftKey: true })
    expect(neem('copy')).toBe('Bankjes\tEen groene buurt\nKoffie met Jan Peeters\t')
    expect(neem('cut')).toBe('Bankjes\tEen groene buurt\nKoffie met Jan Peeters\t')
    expect(dossier().acties.a).toMatchObject({ tekst: '', uitdaging: null })
  })

  test('rows from a spreadsheet fill what is there and make the rest, in one step; what stays behind is told', () => {
    const { naar, plak, teksten, undo, dossier } = open()
    naar(3, 'tekst')
    plak('Afspraken\tveilig oversteken\tWijkagent\tKT\r\nMarkt\t\tJos\tlang\r\n')
    expect(teksten()).toEqual(['Bankjes', 'Koffie met Jan Peeters', 'Afspraken', 'Markt'])
    expect(dossier().acties.c).toMatchObject({
      uitdaging: 'veilig',
      trekker: { id: 'agent' },
      termijn: 'kort',
    })
    expect(
      screen.getByText('Rij 4, Trekker: «Jos» kennen we niet op de kaart of in de werkgroep.'),
    ).toBeTruthy()
    undo()
    expect(teksten()).toEqual(['Bankjes', 'Koffie met Jan Peeters', 'Afspraak'])
  })

  test('one cell fills all that is selected', () => {
    const { naar, druk, plak, dossier } = open()
    naar(1, 'termijn')
    druk('ArrowDown', { shiftKey: true })
    plak('lang')
    expect(Object.values(dossier().acties).map(({ termijn }) => termijn)).toEqual(['lang', 'lang', 'kort'])
  })
})

describe('rows', () => {
  test('are moved by hand, one place or by Alt Shift and arrows', () => {
    const { naar, druk, teksten, hier } = open()
    naar(1, 'termijn')
    druk('ArrowDown', { altKey: true, shiftKey: true })
    expect(teksten()).toEqual(['Koffie met Jan Peeters', 'Bankjes', 'Afspraak'])
    expect(hier()).toBe('a termijn')
    druk('ArrowUp', { altKey: true, shiftKey: true })
    druk('ArrowUp', { altKey: true, shiftKey: true })
    expect(teksten()[0]).toBe('Bankjes')
  })

  test('are doubled, removed and opened, by key and by button', () => {
    const { naar, druk, teksten, werkruimte, hier, undo } = open()
    naar(1, 'tekst')
    druk('d', { ctrlKey: true })
    expect(teksten().slice(0, 2)).toEqual(['Bankjes', 'Bankjes'])
    druk('Delete', { ctrlKey: true })
    expect(teksten()).toHaveLength(3)
    expect(hier()).toBe('b tekst')
    fireEvent.click(screen.getByRole('button', { name: 'Verwijder rij 2' }))
    expect(teksten()).toEqual(['Bankjes', 'Afspraak'])
    undo()
    druk('Enter', { ctrlKey: true })
    fireEvent.click(screen.getByRole('button', { name: 'Open Bankjes' }))
    expect(werkruimte.sessie.getState().actie).toBe('a')
  })

  test('sort as a view: up, down and back, without a step', () => {
    const { kolom, werkruimte, tabel, naar, druk, buiten } = open()
    const knop = within(tabel).getByRole('button', { name: 'Actie' })
    const kop = within(tabel).getByRole('columnheader', { name: 'Actie' })
    fireEvent.click(knop)
    expect(kop.getAttribute('aria-sort')).toBe('ascending')
    expect(kolom('tekst')).toEqual(['Afspraak', 'Bankjes', 'Koffie met Jan Peeters', 'nieuwe actie'])
    fireEvent.click(knop)
    expect(kolom('tekst')[0]).toBe('Koffie met Jan Peeters')
    naar(1, 'tekst')
    druk('ArrowDown', { altKey: true, shiftKey: true })
    expect(buiten.gezegd.at(-1)).toBe('Zet eerst de sortering af om te verschuiven.')
    fireEvent.click(knop)
    expect(kop.getAttribute('aria-sort')).toBe('none')
    expect(kolom('tekst')[0]).toBe('Bankjes')
    expect(werkruimte.document.history().undo).toBeNull()
  })

  test('a sorted row stays under the hand that writes in it', () => {
    const { kolom, tabel, naar, typ, druk } = open()
    fireEvent.click(within(tabel).getByRole('button', { name: 'Actie' }))
    naar(1, 'tekst')
    typ('Zonnescherm')
    druk('Enter')
    expect(kolom('tekst')[0]).toBe('Zonnescherm')
  })

  test('in groups a new row belongs where it is typed', () => {
    const { naar, typ, druk, dossier, tabel } = open()
    fireEvent.click(screen.getByText('Per uitdaging'))
    expect(
      within(tabel)
        .getAllByRole('rowheader')
        .map((th) => th.textContent),
    ).toContain('Veilig oversteken0')
    naar(3, 'tekst')
    typ('Zebrapad')
    druk('Enter')
    expect(Object.values(dossier().acties).at(-1)).toMatchObject({ tekst: 'Zebrapad', uitdaging: 'veilig' })
  })

  test('columns can be added and left out', () => {
    const { tabel } = open()
    const namen = () =>
      within(tabel)
        .getAllByRole('columnheader')
        .map((th) => th.textContent)
    expect(namen()).not.toContain('Werkvorm')
    fireEvent.click(screen.getByRole('button', { name: /^Kolommen/u }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Werkvorm' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Einde' }))
    expect(namen()).toContain('Werkvorm')
    expect(namen()).not.toContain('Einde')
  })
})

describe('with names hidden', () => {
  test('no cell and no copy holds a name, and what the mask covers is not written', () => {
    const { tabel, naar, druk, neem, teksten, plak, buiten, zet } = open(WIJK, { schuilnamen: true })
    expect(tabel.textContent).not.toContain('Peeters')
    naar(2, 'tekst')
    druk('Enter')
    expect(within(tabel).queryByRole('textbox')).toBeNull()
    expect(buiten.gezegd.at(-1)).toContain('zet schuilnamen uit')
    druk('ArrowRight', { shiftKey: true })
    druk('ArrowRight', { shiftKey: true })
    const kopie = neem('copy')
    expect(kopie).not.toContain('Peeters')
    plak(kopie ?? '')
    druk('Delete')
    expect(teksten()[1]).toBe('Koffie met Jan Peeters')
    zet({ schuilnamen: false })
    expect(tabel.textContent).toContain('Koffie met Jan Peeters')
  })
})

test('with sixty acties, walking and typing draw the rows that they touch and no other', () => {
  const veel = bouwDossier({
    acties: Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`x${i}`, { tekst: `Actie ${i}`, start: '2027-03-01', orde: i }]),
    ),
  })
  const { naar, druk, typ } = open(veel)
  naar(30, 'tekst')
  // A row that is drawn writes its day, and that turns three words around once.
  const geschreven = vi.spyOn(Array.prototype, 'toReversed')
  druk('ArrowDown')
  expect(geschreven.mock.calls.length).toBeLessThanOrEqual(2)
  geschreven.mockClear()
  typ('Een ander woord')
  druk('Enter')
  expect(geschreven.mock.calls.length).toBeLessThanOrEqual(6)
  // What every row shows does draw them all: the count can tell.
  geschreven.mockClear()
  fireEvent.click(screen.getByRole('button', { name: /^Kolommen/u }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Werkvorm' }))
  expect(geschreven.mock.calls.length).toBeGreaterThanOrEqual(60)
  geschreven.mockRestore()
})
