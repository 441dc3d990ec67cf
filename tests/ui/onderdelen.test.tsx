import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { announce, forgetAankondigingen } from '../../src/ui/aankondiging'
import { Basis, meldingdeel } from '../../src/ui/Basis'
import { Bevestig } from '../../src/ui/Bevestig'
import { IcoonPlus } from '../../src/ui/icoon'
import { IconKnop } from '../../src/ui/IconKnop'
import { hintdeel } from '../../src/ui/useHint'
import { Keuze } from '../../src/ui/Keuze'
import { Keuzerij } from '../../src/ui/Keuzerij'
import { sluitLagen, telLagen } from '../../src/ui/lagen'
import { meld, meldingen } from '../../src/ui/melding'
import { Menu, menulijst } from '../../src/ui/Menu'
import { Tabbladen } from '../../src/ui/Tabbladen'
import { Tekstveld } from '../../src/ui/Tekstveld'
import { Uitklap } from '../../src/ui/Uitklap'
import { VERSCHILT } from '../../src/ui/verschilt'
import { Vink } from '../../src/ui/Vink'
import { VinkGroep } from '../../src/ui/VinkGroep'
import { drukEnter } from '../support/drukEnter'

// Its code comes after the first picture; here it is there from the start.
beforeAll(menulijst.laad)
beforeAll(meldingdeel.laad)
beforeAll(hintdeel.laad)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  act(() => meldingen.clear())
  vi.useRealTimers()
})

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const PUNT = { id: 'a', label: 'Hernoemen', onAction: () => undefined }

describe('IconKnop', () => {
  test('has a name, and tells its shortcut when the focus comes by keyboard', () => {
    render(
      <Basis>
        <IconKnop icon={IcoonPlus} label="Ongedaan maken" shortcut="Ctrl Z" hint="Wijkraad verplaatst" />
      </Basis>,
    )
    const button = screen.getByRole('button', { name: 'Ongedaan maken' })
    fireEvent.keyDown(document.body, { key: 'Tab' })
    act(() => button.focus())
    wait(0)
    expect(screen.getByRole('tooltip').textContent).toBe('Ongedaan makenCtrl ZWijkraad verplaatst')
    expect(button.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id)
  })
})

describe('Melding', () => {
  const region = () => screen.queryByRole('region', { name: 'Meldingen' })

  test('goes by itself after a while', () => {
    render(<Basis>x</Basis>)
    act(() => void meld({ text: 'Bewaard als bestand' }))
    expect(region()?.textContent).toContain('Bewaard als bestand')
    expect(screen.getByRole('status').textContent).toBe('Bewaard als bestand')
    wait(8000)
    expect(region()).toBeNull()
  })

  test('offers for ten seconds to put back, and does it once', () => {
    const zetTerug = vi.fn()
    render(<Basis>x</Basis>)
    act(() => void meld({ text: '«Wijk» is verwijderd', zetTerug }))
    wait(9900)
    drukEnter(screen.getByRole('button', { name: 'Zet terug' }))
    expect(zetTerug).toHaveBeenCalledTimes(1)
    act(() => void meld({ text: '«Wijk» is verwijderd', zetTerug }))
    wait(10_100)
    expect(region()).toBeNull()
    expect(zetTerug).toHaveBeenCalledTimes(1)
  })

  test('waits as long as the keyboard is on it, and never takes it', () => {
    render(
      <Basis>
        <button type="button">hier</button>
      </Basis>,
    )
    act(() => screen.getByText('hier').focus())
    act(() => void meld({ text: 'Weg', zetTerug: () => undefined }))
    expect(document.activeElement?.textContent).toBe('hier')
    wait(9000)
    fireEvent.keyDown(document.activeElement!, { key: 'F6' })
    wait(60_000)
    expect(region()).not.toBeNull()
    fireEvent.keyDown(document.activeElement!, { key: 'F6' })
    wait(1100)
    expect(region()).toBeNull()
  })

  test('waits as long as the mouse is on it', () => {
    render(<Basis>x</Basis>)
    act(() => void meld({ text: 'Weg', zetTerug: () => undefined }))
    wait(9000)
    const melding = screen.getByText('Weg')
    act(() => void fireEvent.pointerOver(melding, { pointerType: 'mouse' }))
    wait(60_000)
    expect(region()).not.toBeNull()
    act(() => void fireEvent.pointerOut(melding, { pointerType: 'mouse', relatedTarget: document.body }))
    wait(1100)
    expect(region()).toBeNull()
  })

  test('what was announced already is not said once more', () => {
    render(<Basis>x</Basis>)
    act(() => void meld({ text: 'Weg', isGezegd: true, zetTerug: () => undefined }))
    expect(region()?.textContent).toContain('Weg')
    expect(screen.queryByRole('status')).toBeNull()
  })

  test('F6 goes there and back', () => {
    render(
      <Basis>
        <button type="button">hier</button>
      </Basis>,
    )
    act(() => void meld({ text: 'Weg', zetTerug: () => undefined }))
    act(() => screen.getByText('hier').focus())
    fireEvent.keyDown(document.activeElement!, { key: 'F6' })
    expect(document.activeElement?.textContent).toBe('Zet terug')
    fireEvent.keyDown(document.activeElement!, { key: 'F6' })
    expect(document.activeElement?.textContent).toBe('hier')
  })

  test('can be taken back by who sent it', () => {
    render(<Basis>x</Basis>)
    let close = () => {}
    act(() => {
      close = meld({ text: 'Even', tone: 'alert' })
    })
    expect(screen.getByRole('alert').textContent).toBe('Even')
    act(() => close())
    wait(1000)
    expect(region()).toBeNull()
  })
})

test('announce speaks politely, also when it says the same again or two things in one breath', () => {
  const { container } = render(<Basis>x</Basis>)
  const region = container.querySelector('[aria-live=polite]')
  const said = () => [...(region?.children ?? [])].map(({ textContent }) => textContent)
  act(() => announce('Verplaatst'))
  const [first] = region?.children ?? []
  act(() => announce('Verplaatst'))
  expect(said()).toEqual(['Verplaatst', 'Verplaatst'])
  // What was read stays the same line: only what is new is read.
  expect(region?.children[0]).toBe(first)
  act(() => {
    announce('Verwijderd')
    announce('Gereedschap: Kies')
  })
  expect(said().slice(-2)).toEqual(['Verwijderd', 'Gereedschap: Kies'])
  act(() => forgetAankondigingen())
  expect(said()).toEqual([])
})

test('Bevestig puts the focus on the safe answer, and Escape is that answer', () => {
  const onConfirm = vi.fn()
  const onCancel = vi.fn()
  render(
    <Bevestig open title="Wissen?" confirmLabel="Wis" danger onConfirm={onConfirm} onCancel={onCancel}>
      Zeker?
    </Bevestig>,
  )
  const dialog = screen.getByRole('alertdialog', { name: 'Wissen?' })
  expect(document.activeElement?.textContent).toBe('Annuleren')
  fireEvent.keyDown(dialog, { key: 'Escape' })
  expect(onCancel).toHaveBeenCalledTimes(1)
  drukEnter(within(dialog).getByRole('button', { name: 'Wis' }))
  expect(onConfirm).toHaveBeenCalledTimes(1)
})

test('Menu opens with its items, leaves out empty groups, and acts', () => {
  const onAction = vi.fn()
  render(
    <Menu
      label="Acties"
      trigger={<IconKnop icon={IcoonPlus} label="Meer" />}
      groups={[[{ id: 'a', label: 'Hernoemen', shortcut: 'F2', onAction }], []]}
    />,
  )
  drukEnter(screen.getByRole('button', { name: 'Meer' }))
  const menu = screen.getByRole('menu')
  expect(within(menu).getAllByRole('group')).toHaveLength(1)
  drukEnter(within(menu).getByRole('menuitem', { name: 'Hernoemen' }))
  expect(onAction).toHaveBeenCalledTimes(1)
})

test.each([
  [
    'menu',
    () => <Menu label="Acties" trigger={<IconKnop icon={IcoonPlus} label="Open" />} groups={[[PUNT]]} />,
  ],
  ['listbox', () => <Keuze label="Open" value={null} options={[PUNT]} onChange={() => undefined} />],
])('a %s is one layer while it is open, and closes when that is asked', (rol, Deel) => {
  render(<Deel />)
  expect(telLagen()).toBe(0)
  drukEnter(screen.getByRole('button', { name: /Open/u }))
  expect([telLagen(), screen.queryByRole(rol) !== null]).toEqual([1, true])
  act(() => sluitLagen(1))
  wait(500)
  expect([telLagen(), screen.queryByRole(rol)]).toEqual([0, null])
})

describe('«verschilt»', () => {
  test('Vink is mixed, and a press sets it for all', () => {
    const onChange = vi.fn()
    render(<Vink label="Minderjarig" value={VERSCHILT} onChange={onChange} />)
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Minderjarig' })
    expect(box.indeterminate).toBe(true)
    fireEvent.click(box)
    expect(onChange).toHaveBeenCalledWith(true)
  })

  test('VinkGroep tells which one', () => {
    const onChange = vi.fn()
    render(
      <VinkGroep
        label="Rollen"
        options={[
          { id: 'doener', label: 'Doener', value: true },
          { id: 'verbinder', label: 'Verbinder', value: VERSCHILT },
        ]}
        onChange={onChange}
      />,
    )
    expect(screen.getByRole('group', { name: 'Rollen' })).toBeDefined()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Doener' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Verbinder' }))
    expect(onChange.mock.calls).toEqual([
      ['doener', false],
      ['verbinder', true],
    ])
  })

  test('Keuzerij has nothing chosen and says so', () => {
    render(
      <Keuzerij
        label="Kant"
        value={VERSCHILT}
        options={[{ id: 'voor', label: 'Voor' }]}
        onChange={() => {}}
      />,
    )
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Voor' }).checked).toBe(false)
    expect(screen.getByRole('radiogroup', { name: 'Kant' }).textContent).toContain('verschilt')
  })

  test('Keuze says so, and can go back to nothing', () => {
    const onChange = vi.fn()
    render(
      <Keuze
        label="Fase"
        value={VERSCHILT}
        emptyLabel="Weten we nog niet"
        options={[{ id: 'een', label: 'Eén' }]}
        onChange={onChange}
      />,
    )
    const button = screen.getByRole('button', { name: /Fase/ })
    expect(button.textContent).toContain('verschilt')
    drukEnter(button)
    drukEnter(screen.getByRole('option', { name: 'Weten we nog niet' }))
    expect(onChange).toHaveBeenLastCalledWith(null)
  })
})

test('Tabbladen commits what is being typed before the panel goes', () => {
  const heard: string[] = []
  const showNaam = () => <Tekstveld label="Naam" value="" sleutel="a" onCommit={(text) => heard.push(text)} />
  function Paneel() {
    const [tab, setTab] = useState<'a' | 'b'>('a')
    return (
      <Tabbladen
        label="Paneel"
        value={tab}
        onChange={(next) => {
          heard.push(`tab ${next}`)
          setTab(next)
        }}
        tabs={[
          {
            id: 'a',
            label: 'Selectie',
            content: showNaam,
          },
          { id: 'b', label: 'Acties', count: 2, content: () => 'b' },
        ]}
      />
    )
  }
  render(<Paneel />)
  fireEvent.change(screen.getByLabelText('Naam'), { target: { value: 'Wijk' } })
  fireEvent.keyDown(screen.getByRole('tab', { name: 'Selectie' }), { key: 'ArrowRight' })
  fireEvent.click(screen.getByRole('tab', { name: 'Acties, 2' }))
  expect(heard).toEqual(['Wijk', 'tab b'])
})

test('Uitklap is a heading with a button that tells whether it is open', () => {
  render(
    <Uitklap title="Verwijderd (2)" level={2}>
      inhoud
    </Uitklap>,
  )
  const button = within(screen.getByRole('heading', { level: 2 })).getByRole('button')
  expect(button.getAttribute('aria-expanded')).toBe('false')
  drukEnter(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
})
