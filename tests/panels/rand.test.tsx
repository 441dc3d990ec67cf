import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { Gereedschapsbalk } from '../../src/panels/gereedschap/Gereedschapsbalk'
import { Paneel, PANEEL_MAX, PANEEL_MIN } from '../../src/panels/paneel/Paneel'
import { Tegenstellingtabs } from '../../src/panels/tegenstellingen/Tegenstellingtabs'
import { menulijst } from '../../src/ui/Menu'
import { T1, T2, toon } from './paneelproef'

// Its code comes after the first picture; here it is there from the start.
beforeAll(menulijst.laad)

describe('the tools', () => {
  test('say which one is in hand, and which key does the same', () => {
    const { werkruimte } = toon(<Gereedschapsbalk />)
    const groep = screen.getByRole('button', { name: 'Groep' })
    fireEvent.click(groep)
    expect(werkruimte.sessie.getState().gereedschap).toBe('groep')
    expect(groep.getAttribute('aria-pressed')).toBe('true')
    expect(groep.getAttribute('aria-keyshortcuts')).toBe('G')
    expect(screen.getByRole('button', { name: 'Kies' }).getAttribute('aria-pressed')).toBe('false')
  })

  test('are one tab stop, and the arrows walk along them', () => {
    toon(<Gereedschapsbalk />)
    const knoppen = screen.getAllByRole('button')
    expect(knoppen.filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)).toEqual([
      'KiesV',
    ])
    act(() => knoppen[0]!.focus())
    fireEvent.keyDown(knoppen[0]!, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(knoppen[1])
    fireEvent.keyDown(knoppen[1]!, { key: 'End' })
    expect(document.activeElement).toBe(knoppen.at(-1))
  })
})

describe('the tabs', () => {
  const tabs = () => screen.queryAllByRole('tab').map(({ textContent }) => textContent)

  test('an empty dossier asks the first question of the map', () => {
    const { dossier, werkruimte } = toon(<Tegenstellingtabs />)
    fireEvent.change(screen.getByRole('textbox', { name: 'WIJ' }), { target: { value: 'bewoners' } })
    fireEvent.change(screen.getByRole('textbox', { name: 'ZIJ' }), { target: { value: 'jongeren' } })
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'ZIJ' }), { key: 'Enter' })
    const [eerste] = Object.values(dossier().tegenstellingen)
    expect(eerste).toMatchObject({ wij: 'bewoners', zij: 'jongeren' })
    expect(werkruimte.sessie.getState().tegenstelling).toBe(eerste!.id)
    expect(tabs()).toEqual(['bewoners ↔ jongeren'])
  })

  test('another tab is another tegenstelling; the plus makes one and asks for its words', async () => {
    const { dossier, werkruimte } = toon(<Tegenstellingtabs />, { tegenstellingen: [T1, T2] })
    fireEvent.click(screen.getByRole('tab', { name: 'groen ↔ parkeren' }))
    expect(werkruimte.sessie.getState().tegenstelling).toBe('t2')
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('groen ↔ parkeren')
    fireEvent.click(screen.getByRole('button', { name: 'Nieuwe tegenstelling' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'WIJ' })))
    fireEvent.change(screen.getByRole('textbox', { name: 'WIJ' }), { target: { value: 'oud' } })
    fireEvent.click(screen.getByRole('button', { name: 'Klaar' }))
    expect(tabs()).toEqual(['bewoners ↔ jongeren', 'groen ↔ parkeren', 'oud ↔ zij'])
    expect(Object.values(dossier().tegenstellingen)).toHaveLength(3)
  })

  test('rename with F2 or a double click, move and remove from the menu; undo brings it back', () => {
    const { dossier, undo } = toon(<Tegenstellingtabs />, { tegenstellingen: [T1, T2] })
    fireEvent.keyDown(screen.getByRole('tab', { name: 'groen ↔ parkeren' }), { key: 'F2' })
    fireEvent.change(screen.getByRole('textbox', { name: 'ZIJ' }), { target: { value: 'auto' } })
    fireEvent.click(screen.getByRole('button', { name: 'Klaar' }))
    expect(dossier().tegenstellingen['t2']?.zij).toBe('auto')
    const menu = (punt: string) => {
      fireEvent.click(screen.getByRole('button', { name: 'Deze tegenstelling bewerken' }))
      fireEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${punt}`, 'u') }))
    }
    menu('Naar links')
    expect(tabs()).toEqual(['groen ↔ auto', 'bewoners ↔ jongeren'])
    menu('Verwijderen')
    expect(tabs()).toEqual(['bewoners ↔ jongeren'])
    undo()
    expect(tabs()).toEqual(['groen ↔ auto', 'bewoners ↔ jongeren'])
  })
})

describe('the frame of the panel', () => {
  test('its edge moves by keyboard and by pointer, and stays between its ends', () => {
    const { werkruimte } = toon(<Paneel />, { tegenstellingen: [T1] })
    const breedte = () => werkruimte.sessie.getState().paneelBreedte
    const rand = screen.getByRole('separator', { name: 'Breedte van het paneel' })
    fireEvent.keyDown(rand, { key: 'ArrowLeft' })
    expect(breedte()).toBe(400)
    expect(rand.getAttribute('aria-valuenow')).toBe('400')
    fireEvent.keyDown(rand, { key: 'Home' })
    expect(breedte()).toBe(PANEEL_MAX)
    fireEvent.pointerDown(rand, { button: 0, clientX: 500, pointerId: 1 })
    fireEvent.pointerMove(rand, { clientX: 640, pointerId: 1 })
    expect(breedte()).toBe(580)
    fireEvent.pointerMove(rand, { clientX: 2000, pointerId: 1 })
    expect(breedte()).toBe(PANEEL_MIN)
    fireEvent.pointerUp(rand, { clientX: 2000, pointerId: 1 })
    fireEvent.pointerMove(rand, { clientX: 500, pointerId: 1 })
    expect(breedte()).toBe(PANEEL_MIN)
  })

  test('hidden it leaves a button, and the hand stays on it', () => {
    toon(<Paneel />, { tegenstellingen: [T1] })
    fireEvent.click(screen.getByRole('button', { name: 'Verberg het paneel' }))
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Toon het paneel' }))
  })
})
