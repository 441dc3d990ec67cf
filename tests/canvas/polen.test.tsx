import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Polen } from '../../src/canvas/Polen'
import { useTegenstelling } from '../../src/store/hooks'
import { volgHanden } from '../../src/ui/schrijfhand'
import { T1, T2, toon } from '../panels/paneelproef'

function Hier() {
  const tegenstelling = useTegenstelling()
  return (
    tegenstelling && (
      <main tabIndex={-1}>
        <Polen tegenstelling={tegenstelling} />
      </main>
    )
  )
}
const toonPolen = () => toon(<Hier />, { tegenstellingen: [T1, T2] })
const knop = (naam: RegExp) => screen.getByRole('button', { name: naam })
const veld = (naam = /^Wie is/u) => screen.getByRole<HTMLInputElement>('textbox', { name: naam })
const velden = () => screen.queryAllByRole('textbox')
const typ = (value: string) => fireEvent.change(document.activeElement!, { target: { value } })
function druk(doel: Element, pointerType: 'mouse' | 'touch') {
  fireEvent(doel, new PointerEvent('pointerdown', { bubbles: true, pointerType }))
  const neemtFocus = fireEvent.mouseDown(doel)
  if (neemtFocus && doel instanceof HTMLElement) act(() => doel.focus())
  // Without a count React Aria takes it for the press of a screen reader, which it answers later.
  fireEvent.click(doel, { detail: 1 })
}

let stop = () => undefined as void
beforeEach(() => {
  stop = volgHanden()
})
afterEach(() => stop())

test('Tab goes from wij on to zij and Shift Tab back, each word in its own pole', () => {
  const { dossier } = toonPolen()
  druk(knop(/^WIJ/u), 'mouse')
  typ('buren')
  fireEvent.keyDown(veld(), { key: 'Tab' })
  expect(document.activeElement).toBe(veld(/^Wie is ZIJ/u))
  typ('skaters')
  fireEvent.keyDown(veld(), { key: 'Tab', shiftKey: true })
  expect(document.activeElement).toBe(veld(/^Wie is WIJ/u))
  expect(velden()).toHaveLength(1)
  const { wij, zij } = dossier().tegenstellingen['t1']!
  expect([wij, zij]).toEqual(['buren', 'skaters'])
  // The other way Tab is the key of the page.
  expect(fireEvent.keyDown(veld(), { key: 'Tab', shiftKey: true })).toBe(true)
})

test.each(['Enter', 'Escape'])(
  'after %s the map has the keyboard, so that a next key means what it says',
  (key) => {
    toonPolen()
    druk(knop(/^ZIJ/u), 'mouse')
    fireEvent.keyDown(veld(), { key })
    expect(velden()).toHaveLength(0)
    expect(document.activeElement).toBe(screen.getByRole('main'))
  },
)

describe('while a label is being typed', () => {
  test('a finger on the other one opens it and leaves the keyboard where it is', () => {
    const { dossier } = toonPolen()
    druk(knop(/^WIJ/u), 'mouse')
    typ('bur')
    druk(knop(/^ZIJ/u), 'touch')
    expect(velden()).toHaveLength(2)
    expect(document.activeElement).toBe(veld(/^Wie is WIJ/u))
    typ('buren')
    fireEvent.keyDown(veld(/^Wie is WIJ/u), { key: 'Enter' })
    expect(dossier().tegenstellingen['t1']?.wij).toBe('buren')
    expect(dossier().tegenstellingen['t1']?.zij).toBe(T1.zij)
  })

  test('the mouse, which goes with the keyboard, goes on to the other one', () => {
    const { dossier } = toonPolen()
    druk(knop(/^WIJ/u), 'mouse')
    typ('buren')
    druk(knop(/^ZIJ/u), 'mouse')
    expect(velden()).toEqual([veld(/^Wie is ZIJ/u)])
    expect(dossier().tegenstellingen['t1']?.wij).toBe('buren')
  })

  test('another tegenstelling on screen gets none of it, and the field says whose it is', () => {
    const { zet, dossier } = toonPolen()
    druk(knop(/^WIJ/u), 'mouse')
    typ('bur')
    zet({ tegenstelling: 't2' })
    expect(document.activeElement).toBe(veld(/^Wie is WIJ in .+\?$/u))
    typ('buren')
    fireEvent.keyDown(veld(), { key: 'Enter' })
    expect(dossier().tegenstellingen['t1']?.wij).toBe('buren')
    expect(dossier().tegenstellingen['t2']?.wij).toBe(T2.wij)
    expect(velden()).toEqual([])
    expect(knop(/^WIJ/u).textContent).toContain(T2.wij)
  })
})
