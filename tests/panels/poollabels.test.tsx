import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Tegenstellingtabs } from '../../src/panels/tegenstellingen/Tegenstellingtabs'
import { volgHanden } from '../../src/ui/schrijfhand'
import { T1, T2, toon } from './paneelproef'

const veld = (naam: 'WIJ' | 'ZIJ') => screen.getByRole<HTMLInputElement>('textbox', { name: naam })
const velden = () => screen.queryAllByRole('textbox')
function typ(naam: 'WIJ' | 'ZIJ', value: string) {
  act(() => veld(naam).focus())
  fireEvent.change(veld(naam), { target: { value } })
}
function druk(doel: Element, pointerType: 'mouse' | 'touch') {
  fireEvent(doel, new PointerEvent('pointerdown', { bubbles: true, pointerType }))
  const neemtFocus = fireEvent.mouseDown(doel)
  if (neemtFocus && doel instanceof HTMLElement) act(() => doel.focus())
  // Without a count React Aria takes it for the press of a screen reader, which it answers later.
  fireEvent.click(doel, { detail: 1 })
}
const tab = (naam: RegExp) => screen.getByRole('tab', { name: naam })
function hernoem() {
  const proef = toon(<Tegenstellingtabs />, { tegenstellingen: [T1, T2] })
  fireEvent.doubleClick(tab(/bewoners/u))
  return proef
}

let stop = () => undefined as void
beforeEach(() => {
  stop = volgHanden()
})
afterEach(() => stop())

describe('while the words of a tegenstelling are being typed', () => {
  test.each(['mouse', 'touch'] as const)(
    'another tegenstelling on screen (%s) gets none of them, and neither keyboard nor field moves',
    (soort) => {
      const { dossier, werkruimte } = hernoem()
      typ('WIJ', 'bur')
      druk(tab(/groen/u), soort)
      expect(werkruimte.sessie.getState().tegenstelling).toBe('t2')
      expect(document.activeElement).toBe(veld('WIJ'))
      expect(veld('WIJ').value).toBe('bur')
      typ('WIJ', 'buren')
      fireEvent.keyDown(veld('WIJ'), { key: 'Enter' })
      expect(document.activeElement).toBe(veld('ZIJ'))
      typ('ZIJ', 'skaters')
      fireEvent.keyDown(veld('ZIJ'), { key: 'Enter' })
      expect(dossier().tegenstellingen['t1']).toMatchObject({ wij: 'buren', zij: 'skaters' })
      expect(dossier().tegenstellingen['t2']).toMatchObject({ wij: T2.wij, zij: T2.zij })
      expect(velden()).toEqual([])
    },
  )

  test.each(['mouse', 'touch'] as const)(
    'a press on the other word (%s) is of who writes here: on it goes, each word in its own pole',
    (soort) => {
      const { dossier } = hernoem()
      typ('WIJ', 'buren')
      druk(veld('ZIJ'), soort)
      expect(document.activeElement).toBe(veld('ZIJ'))
      typ('ZIJ', 'skaters')
      fireEvent.keyDown(veld('ZIJ'), { key: 'Enter' })
      expect(dossier().tegenstellingen['t1']).toMatchObject({ wij: 'buren', zij: 'skaters' })
    },
  )

  test('half of the first words of a dossier wait in their fields, and make one tegenstelling at the end', () => {
    const { dossier, undo } = toon(<Tegenstellingtabs />, {})
    typ('WIJ', 'bur')
    druk(document.body, 'touch')
    act(() => veld('WIJ').blur())
    expect(veld('WIJ').value).toBe('bur')
    expect(Object.keys(dossier().tegenstellingen)).toEqual([])
    typ('WIJ', 'buren')
    fireEvent.keyDown(veld('WIJ'), { key: 'Enter' })
    typ('ZIJ', 'skaters')
    fireEvent.keyDown(veld('ZIJ'), { key: 'Enter' })
    expect(Object.values(dossier().tegenstellingen)).toMatchObject([{ wij: 'buren', zij: 'skaters' }])
    undo()
    expect(Object.keys(dossier().tegenstellingen)).toEqual([])
  })
})
