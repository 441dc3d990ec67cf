import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Paneelbladen } from '../../src/panels/paneel/Paneelbladen'
import { volgHanden } from '../../src/ui/schrijfhand'
import { T1, T2, toon } from './paneelproef'

const WIJKRAAD = { id: 'a', soort: 'groep', naam: 'Wijkraad', letter: 'A' }
const JEUGD = { id: 'b', soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu', letter: 'A' }
const BASIS = {
  actoren: [WIJKRAAD, JEUGD],
  tegenstellingen: [T1, T2],
  relaties: [{ id: 'r', van: 'a', naar: 'b', type: 'spanning' }],
}

const veld = (naam: string) => screen.getByRole<HTMLInputElement>('textbox', { name: naam })
function typ(naam: string, value: string) {
  act(() => veld(naam).focus())
  fireEvent.change(veld(naam), { target: { value } })
}
const lijn = () => screen.queryByText(/^Je schrijft bij/u)?.textContent ?? null
const drukKlaar = () => {
  const knop = screen.getByRole('button', { name: 'Klaar' })
  fireEvent.pointerDown(knop)
  act(() => knop.focus())
  fireEvent.click(knop)
}

/** Somebody else touches the map, which lies outside the panel. */
function raakAan(soort: 'mouse' | 'touch' = 'touch'): boolean {
  fireEvent(document.body, new PointerEvent('pointerdown', { bubbles: true, pointerType: soort }))
  return fireEvent.mouseDown(document.body)
}

let stop = () => undefined as void
beforeEach(() => {
  stop = volgHanden()
})
afterEach(() => stop())

describe('while somebody types in a panel', () => {
  test.each(['mouse', 'touch'] as const)(
    'a press elsewhere (%s) moves neither focus nor subject',
    (soort) => {
      const { kies, dossier, werkruimte, gezegd } = toon(<Paneelbladen />, BASIS)
      kies('a')
      typ('Naam', 'Wijkraad No')
      expect(lijn()).toBeNull()
      // The default of a press is what moves the focus.
      expect(raakAan(soort)).toBe(false)
      kies('b')
      expect(werkruimte.sessie.getState().selectie.actoren).toEqual(['b'])
      expect(document.activeElement).toBe(veld('Naam'))
      expect(veld('Naam').value).toBe('Wijkraad No')
      expect(lijn()).toBe('Je schrijft bij Wijkraad')
      expect(gezegd).toContain('Je schrijft bij Wijkraad')
      typ('Naam', 'Wijkraad Noord')
      drukKlaar()
      expect(dossier().actoren['a']?.naam).toBe('Wijkraad Noord')
      expect(dossier().actoren['b']?.naam).toBe('Jan Peeters')
      expect(veld('Naam').value).toBe('Jan Peeters')
      expect(lijn()).toBeNull()
    },
  )

  test('half a bezorgdheid waits, and is made when its writer ends it', () => {
    const { kies, zet, dossier } = toon(<Paneelbladen />, BASIS)
    kies('a')
    typ('Bezorgdheid toevoegen', 'Zwerf')
    raakAan()
    kies('b')
    zet({ paneel: 'netwerk' })
    zet({ tegenstelling: 't2' })
    expect(Object.values(dossier().bezorgdheden)).toEqual([])
    typ('Bezorgdheid toevoegen', 'Zwerfvuil')
    fireEvent.keyDown(veld('Bezorgdheid toevoegen'), { key: 'Enter' })
    const [gemaakt] = Object.values(dossier().bezorgdheden)
    expect(gemaakt?.tekst).toBe('Zwerfvuil')
    expect(dossier().actoren['a']?.bezorgdheden).toEqual({ [gemaakt!.id]: 'inschatting' })
    expect(dossier().actoren['b']?.bezorgdheden).toEqual({})
    // A field that takes one after another goes on where it was.
    expect(lijn()).toBe('Je schrijft bij Wijkraad')
  })

  const uitgangen: [string, () => void][] = [
    ['Enter', () => fireEvent.keyDown(veld('Naam'), { key: 'Enter' })],
    ['Escape', () => fireEvent.keyDown(veld('Naam'), { key: 'Escape' })],
    [
      'Tab out of the panel',
      () => {
        fireEvent.keyDown(veld('Naam'), { key: 'Tab' })
        act(() => veld('Naam').blur())
      },
    ],
    ['«Klaar»', drukKlaar],
  ]
  test.each(uitgangen)('%s lets go, and the keyboard is in no field of the other', (_naam, ga) => {
    const { kies, dossier } = toon(<Paneelbladen />, BASIS)
    kies('a')
    typ('Naam', 'Raad')
    raakAan()
    kies('b')
    ga()
    expect(veld('Naam').value).toBe('Jan Peeters')
    expect(document.activeElement).not.toBe(veld('Naam'))
    expect(dossier().actoren['b']?.naam).toBe('Jan Peeters')
  })

  test.each([
    ['with words in it', 'Raad'],
    ['as it was', 'Wijkraad'],
  ])('Escape in a field %s leaves the keyboard on the panel', (_wat, tekst) => {
    const { kies, dossier } = toon(<Paneelbladen />, BASIS)
    kies('a')
    typ('Naam', tekst)
    fireEvent.keyDown(veld('Naam'), { key: 'Escape' })
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Selectie' }))
    expect(dossier().actoren['a']?.naam).toBe('Wijkraad')
  })

  test('whoever goes on in the panel has its subject in hand: a button never means what somebody else chose', () => {
    const { kies, dossier, werkruimte } = toon(<Paneelbladen />, BASIS)
    kies('a')
    typ('Naam', 'Raad')
    raakAan()
    kies('b')
    const verwijder = screen.getByRole('button', { name: 'Verwijderen' })
    fireEvent.pointerDown(verwijder)
    act(() => verwijder.focus())
    expect(werkruimte.sessie.getState().selectie.actoren).toEqual(['a'])
    fireEvent.click(verwijder)
    expect(Object.keys(dossier().actoren)).toEqual(['b'])
  })

  test.each([
    ['nothing chosen', [], [], 'deze kaart', 'Incidenten die meespelen'],
    ['a relatie', [], ['r'], 'Wijkraad – Jan Peeters', 'Op de lijn'],
    ['many', ['a', 'b'], [], '2 tegelijk', 'Omvang'],
  ] as const)('%s is kept just as well', (_naam, actoren, relaties, wie, naam) => {
    const { zet } = toon(<Paneelbladen />, BASIS)
    zet({ selectie: { actoren, relaties } })
    typ(naam, '12')
    raakAan()
    zet({ selectie: { actoren: ['b'], relaties: [] } })
    expect(veld(naam).value).toBe('12')
    expect(lijn()).toBe(`Je schrijft bij ${wie}`)
  })

  /** Somebody presses the card of b on the map. */
  const drukOpB = (soort: 'mouse' | 'touch' | 'pen', kies: (id: string) => void) => {
    fireEvent(document.body, new PointerEvent('pointerdown', { bubbles: true, pointerType: soort }))
    kies('b')
  }
  const toevoegen = 'Bezorgdheid toevoegen'

  test('an empty field lets the mouse choose the next card, and the keyboard stands where letters write nothing', async () => {
    const { kies } = toon(<Paneelbladen />, BASIS)
    kies('a')
    typ(toevoegen, 'Zwerfvuil')
    fireEvent.keyDown(veld(toevoegen), { key: 'Enter' })
    expect(document.activeElement).toBe(veld(toevoegen))
    drukOpB('mouse', kies)
    // Nor does it come back: what a stranger's press makes of the focus is undone a moment later, and this was not that.
    await act(() => Promise.resolve())
    expect(veld('Naam').value).toBe('Jan Peeters')
    expect(lijn()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Selectie' }))
  })

  test.each(['touch', 'pen'] as const)('it keeps its subject against a %s', (soort) => {
    const { kies } = toon(<Paneelbladen />, BASIS)
    kies('a')
    act(() => veld(toevoegen).focus())
    drukOpB(soort, kies)
    expect(document.activeElement).toBe(veld(toevoegen))
    expect(lijn()).toBe('Je schrijft bij Wijkraad')
  })

  test('it keeps its subject against a finger that comes after the mouse', () => {
    const { kies } = toon(<Paneelbladen />, BASIS)
    kies('a')
    act(() => veld(toevoegen).focus())
    fireEvent(document.body, new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }))
    drukOpB('touch', kies)
    expect(document.activeElement).toBe(veld(toevoegen))
    expect(lijn()).toBe('Je schrijft bij Wijkraad')
  })

  test('an empty field beside words that wait elsewhere in the panel keeps its subject', () => {
    const { kies, dossier } = toon(<Paneelbladen />, BASIS)
    kies('a')
    typ(toevoegen, 'Zwerf')
    raakAan()
    act(() => veld('Omvang').focus())
    drukOpB('mouse', kies)
    expect(lijn()).toBe('Je schrijft bij Wijkraad')
    expect(veld(toevoegen).value).toBe('Zwerf')
    expect(Object.values(dossier().bezorgdheden)).toEqual([])
  })

  test('a finger on «Ongedaan maken» takes back no words that are being typed; the mouse does what the button says', () => {
    const { kies, dossier, undo, document: doc } = toon(<Paneelbladen />, BASIS)
    kies('a')
    typ('Naam', 'Wijkraad Noord')
    raakAan()
    undo()
    expect(veld('Naam').value).toBe('Wijkraad Noord')
    expect(dossier().actoren['a']?.naam).toBe('Wijkraad Noord')
    expect(doc.history().redo).toBeNull()
    // What is finished is an act like any other.
    fireEvent.keyDown(veld('Naam'), { key: 'Enter' })
    raakAan()
    undo()
    expect(dossier().actoren['a']?.naam).toBe('Wijkraad')
    typ('Naam', 'Raad')
    raakAan('mouse')
    undo()
    expect(veld('Naam').value).toBe('Wijkraad')
  })

  test('who it is about is masked when schuilnamen are on', () => {
    const { kies, gezegd } = toon(<Paneelbladen />, BASIS, { schuilnamen: true })
    kies('b')
    typ('Bezorgdheid toevoegen', 'Zwerf')
    raakAan()
    kies('a')
    expect(lijn()).toBe('Je schrijft bij Luide stem A')
    expect(gezegd.join(' ')).not.toContain('Peeters')
  })

  test('a menu that somebody else opens takes the focus and finishes nothing', () => {
    const { kies, dossier } = toon(
      <>
        <Paneelbladen />
        <button type="button">Meer</button>
      </>,
      BASIS,
    )
    kies('a')
    typ('Bezorgdheid toevoegen', 'Zwerf')
    const meer = screen.getByRole('button', { name: 'Meer' })
    fireEvent.pointerDown(meer)
    act(() => meer.focus())
    kies('b')
    expect(Object.values(dossier().bezorgdheden)).toEqual([])
    expect(veld('Bezorgdheid toevoegen').value).toBe('Zwerf')
    drukKlaar()
    expect(Object.values(dossier().bezorgdheden).map(({ tekst }) => tekst)).toEqual(['Zwerf'])
  })

  test('with the focus in no field the panel follows what is chosen', () => {
    const { kies } = toon(<Paneelbladen />, BASIS)
    kies('a')
    act(() => screen.getByRole('button', { name: 'Verwijderen' }).focus())
    kies('b')
    expect(veld('Naam').value).toBe('Jan Peeters')
  })
})
