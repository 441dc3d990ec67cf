import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Puntmenu } from '../../src/ui/Puntmenu'
import { NEEMT_TOETSEN } from '../../src/ui/typveld'

const PUNT = { clientX: 10, clientY: 10 }
const toon = (neemtFocus: boolean) => {
  const onSluit = vi.fn<(hoe: 'hier' | 'elders') => void>()
  render(
    <>
      <input />
      <Puntmenu
        titel="De kaart"
        punt={PUNT}
        delen={[{ punten: [{ id: 'a', label: 'Toon alles', onAction: () => undefined }] }]}
        neemtFocus={neemtFocus}
        onSluit={onSluit}
      />
    </>,
  )
  return onSluit
}

test('a menu that has the focus takes the keys', () => {
  toon(true)
  expect(document.querySelector(NEEMT_TOETSEN)).toBe(screen.getByRole('menu'))
})

test('a menu that came while somebody typed takes none, and goes with the Escape that is not for the field', () => {
  const onSluit = toon(false)
  expect(screen.getByRole('menu')).toBeTruthy()
  expect(document.querySelector(NEEMT_TOETSEN)).toBeNull()
  const veld = document.querySelector('input')
  act(() => veld?.focus())
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
  expect(onSluit).not.toHaveBeenCalled()
  act(() => veld?.blur())
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(onSluit).toHaveBeenCalledWith('elders')
})
