import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/domain/model/dossier'
import type { Sessie } from '../../../src/store/sessie'
import { Tijdlijn } from '../../../src/steps/actieplan/tijdlijn/Tijdlijn'
import { bouwDossier } from '../../support/dossiers'
import { toonStap } from '../stapproef'

const WIJK = bouwDossier({
  actoren: {
    jan: { soort: 'netwerk', naam: 'Jan Peeters', eenheid: 'individu' },
  },
  plan: { triggers: { raad: { datum: '2027-05-05', tekst: 'Gemeenteraad' } } },
  acties: {
    a: {
      orde: 0,
      tekst: 'Samen opruimen',
      termijn: 'kort',
      prioritair: true,
      start: '2027-03',
      einde: '2027-06',
      trekker: { soort: 'actor', id: 'jan' },
      tussentijds: { m: { datum: '2027-04-24', tekst: 'Wie kwam?' } },
    },
    b: { orde: 1, tekst: 'Plantenbeurs', termijn: 'lang', start: '2027-09-18', status: 'bezig' },
    c: { orde: 2, tekst: 'Meldpunt', termijn: 'lang' },
    d: { orde: 3, tekst: 'Wandeling', start: '2027-01-05', einde: '2027-01-05' },
  },
})

const toonLijn = (dossier: Dossier = WIJK, sessie: Partial<Sessie> = {}) => {
  const beeld = toonStap(<Tijdlijn />, dossier, { stap: 'actieplan', deel: 'tijdlijn', ...sessie })
  return {
    ...beeld,
    actie: (id: string) => beeld.dossier().acties[id],
    terug: () => beeld.werkruimte.document.history().undo,
  }
}
const balk = (naam: RegExp) => screen.getByRole('button', { name: naam })
const BREED = 1000

/** jsdom measures nothing: here the field is a thousand px wide. */
function sleep(doel: Element, dx: number, laatLos: 'pointerUp' | 'pointerCancel' = 'pointerUp') {
  const knop = doel.closest('button')!
  const rij = knop.closest('ul')!
  rij.getBoundingClientRect = () => ({ width: BREED }) as DOMRect
  knop.setPointerCapture = () => undefined
  const punt = { pointerId: 1, isPrimary: true, button: 0 }
  fireEvent.pointerDown(doel, { ...punt, clientX: 100 })
  fireEvent.pointerMove(knop, { ...punt, clientX: 100 + Math.sign(dx) * 2 })
  fireEvent.pointerMove(knop, { ...punt, clientX: 100 + dx })
  fireEvent[laatLos](knop, { ...punt, clientX: 100 + dx })
  if (laatLos === 'pointerUp') fireEvent.click(knop)
}

describe('what is there', () => {
  test('lanes with a button for each actie, in full words', () => {
    toonLijn()
    const baan = (naam: string) =>
      within(screen.getByRole('region', { name: naam }))
        .getAllByRole('button')
        .map((knop) => knop.getAttribute('aria-label'))
    expect(baan('Korte termijn')).toEqual([
      'Samen opruimen, van maart 2027 tot juni 2027, gepland, prioritair, trekker Jan Peeters, even terugkijken 24 april 2027',
    ])
    expect(baan('Lange termijn')).toEqual(['Plantenbeurs, vanaf 18 september 2027, bezig, nog geen trekker'])
    expect(baan('Nog geen termijn')).toEqual(['Wandeling, op 5 januari 2027, gepland, nog geen trekker'])
    const spannend = screen.getByRole('list', { name: 'Dagen die spannend kunnen worden' })
    expect(spannend.textContent).toBe('5 mei 2027: Gemeenteraad')
  })

  test('without acties it says where they come from', () => {
    const { buiten } = toonLijn(bouwDossier({}))
    fireEvent.click(screen.getByRole('button', { name: 'Naar de acties' }))
    expect(buiten.gegaan).toEqual(['actieplan/acties'])
  })

  test('sixty acties all have their bar', () => {
    const acties = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `a${i}`,
        {
          orde: i,
          tekst: `Actie ${i}`,
          termijn: 'lang' as const,
          start: `2027-${String((i % 12) + 1).padStart(2, '0')}`,
        },
      ]),
    )
    toonLijn(bouwDossier({ acties }))
    expect(screen.getAllByRole('button', { name: /^Actie \d+, vanaf / })).toHaveLength(60)
  })

  test('names go while they are hidden', () => {
    toonLijn(WIJK, { schuilnamen: true })
    expect(document.body.innerHTML).not.toContain('Peeters')
    expect(balk(/trekker Netwerk A/)).toBeTruthy()
  })
})

describe('pressing', () => {
  test('opens the drawer', () => {
    const { werkruimte } = toonLijn()
    fireEvent.click(balk(/^Plantenbeurs,/))
    expect(werkruimte.sessie.getState().actie).toBe('b')
    fireEvent.click(screen.getByRole('button', { name: 'Meldpunt' }))
    expect(werkruimte.sessie.getState().actie).toBe('c')
  })
})

describe('the arrows', () => {
  test('move by a week or a month; what one hand does is one step', () => {
    const { actie, undo, terug } = toonLijn()
    const plantenbeurs = balk(/^Plantenbeurs,/)
    act(() => plantenbeurs.focus())
    fireEvent.keyDown(plantenbeurs, { key: 'ArrowRight' })
    fireEvent.keyDown(plantenbeurs, { key: 'ArrowRight' })
    expect(actie('b')?.start).toBe('2027-10-02')
    expect(terug()).toBe('Plantenbeurs: vanaf 2 oktober 2027')
    const opruimen = balk(/^Samen opruimen,/)
    act(() => opruimen.focus())
    fireEvent.keyDown(opruimen, { key: 'ArrowLeft' })
    expect(actie('a')).toMatchObject({
      start: '2027-02',
      einde: '2027-05',
      tussentijds: { m: { datum: '2027-03-24' } },
    })
    undo()
    expect(actie('a')?.start).toBe('2027-03')
    undo()
    expect(actie('b')?.start).toBe('2027-09-18')
  })

  test('with Shift the end alone', () => {
    const { actie } = toonLijn()
    const opruimen = balk(/^Samen opruimen,/)
    act(() => opruimen.focus())
    fireEvent.keyDown(opruimen, { key: 'ArrowRight', shiftKey: true })
    expect(actie('a')).toMatchObject({ start: '2027-03', einde: '2027-07' })
  })

  test('the focus stays on its bar when the order changes', () => {
    toonLijn(
      bouwDossier({
        acties: {
          x: { orde: 0, tekst: 'Eerst', termijn: 'kort', start: '2027-03' },
          y: { orde: 1, tekst: 'Dan', termijn: 'kort', start: '2027-03', einde: '2027-04' },
        },
      }),
    )
    const dan = balk(/^Dan,/)
    act(() => dan.focus())
    fireEvent.keyDown(dan, { key: 'ArrowLeft' })
    const namen = screen.getAllByRole('button', { name: /^(Eerst|Dan),/ }).map((knop) => knop.textContent)
    expect(namen[0]).toContain('Dan')
    expect(document.activeElement).toBe(balk(/^Dan,/))
  })
})

describe('the hand', () => {
  test('moves a bar by days, or by months, in one step, and does not open it', () => {
    const { actie, undo, werkruimte } = toonLijn()
    // From November 2026 up to October 2027: a year on 1000 px.
    sleep(balk(/^Wandeling,/), 30)
    expect(actie('d')).toMatchObject({ start: '2027-01-16', einde: '2027-01-16' })
    sleep(balk(/^Samen opruimen,/), 100)
    expect(actie('a')).toMatchObject({ start: '2027-04', einde: '2027-07' })
    expect(werkruimte.sessie.getState().actie).toBeNull()
    undo()
    undo()
    expect(actie('d')?.start).toBe('2027-01-05')
  })

  test('moves one end, and gives one that nobody had said', () => {
    const { actie, container } = toonLijn()
    const greep = (wie: RegExp, rand: string) => balk(wie).querySelector(`[data-rand="${rand}"]`)!
    sleep(greep(/^Samen opruimen,/, 'einde'), 100)
    expect(actie('a')).toMatchObject({ start: '2027-03', einde: '2027-07' })
    sleep(greep(/^Plantenbeurs,/, 'einde'), -30)
    expect(actie('b')?.start).toBe('2027-09-18')
    expect(actie('b')?.einde).toMatch(/^2027-10-2\d$/)
    sleep(greep(/^Samen opruimen,/, 'start'), 500)
    expect(actie('a')).toMatchObject({ start: '2027-07', einde: '2027-07' })
    expect(container.querySelector('[data-sleept]')).toBeNull()
  })

  test('that lets go of nothing, or is taken away, leaves it as it was', () => {
    const { actie, terug, werkruimte } = toonLijn()
    sleep(balk(/^Wandeling,/), 100, 'pointerCancel')
    expect(actie('d')?.start).toBe('2027-01-05')
    sleep(balk(/^Wandeling,/), 1)
    expect(werkruimte.sessie.getState().actie).toBe('d')
    expect(terug()).toBeNull()
  })
})

describe('many hands', () => {
  const punt = (clientX: number, pointerId = 1) => ({
    pointerId,
    pointerType: 'touch',
    isPrimary: pointerId === 1,
    button: 0,
    clientX,
    clientY: 50,
  })
  const pak = (wie: RegExp, clientX: number, pointerId: number) => {
    const knop = balk(wie)
    knop.closest('ul')!.getBoundingClientRect = () => ({ width: BREED }) as DOMRect
    fireEvent.pointerDown(knop, punt(clientX, pointerId))
  }
  const inHand = () =>
    [...document.querySelectorAll<HTMLElement>('[data-sleept]')].map((el) => el.getAttribute('aria-label'))

  test.each([
    ['Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['a pointer that the system takes', () => fireEvent.pointerCancel(document, punt(200))],
    ['a window that loses the focus', () => fireEvent.blur(window)],
  ])('%s puts the bar back', (_, eindig) => {
    const { actie, terug } = toonLijn()
    pak(/^Wandeling,/, 100, 1)
    fireEvent.pointerMove(document, punt(200))
    expect(inHand()).toEqual([expect.stringMatching(/^Wandeling, op \d+ februari 2027/u)])
    eindig()
    fireEvent.pointerUp(document, punt(200))
    expect(inHand()).toEqual([])
    expect(balk(/^Wandeling, op 5 januari 2027/u)).toBeTruthy()
    expect(actie('d')?.start).toBe('2027-01-05')
    expect(terug()).toBeNull()
  })

  test('move two bars at once, and each is a step of its own', () => {
    const { actie, undo, terug } = toonLijn()
    pak(/^Wandeling,/, 100, 1)
    pak(/^Samen opruimen,/, 300, 2)
    fireEvent.pointerMove(document, punt(400, 2))
    fireEvent.pointerMove(document, punt(130, 1))
    expect(inHand()).toHaveLength(2)
    fireEvent.pointerUp(document, punt(400, 2))
    expect(actie('a')).toMatchObject({ start: '2027-04', einde: '2027-07' })
    expect(actie('d')?.start).toBe('2027-01-05')
    fireEvent.pointerUp(document, punt(130, 1))
    expect(actie('d')?.start).toBe('2027-01-16')
    undo()
    expect(actie('d')?.start).toBe('2027-01-05')
    expect(actie('a')?.start).toBe('2027-04')
    undo()
    expect(terug()).toBeNull()
  })

  test('a second hand on the same bar is nobody', () => {
    const { actie } = toonLijn()
    pak(/^Wandeling,/, 100, 1)
    fireEvent.pointerMove(document, punt(130, 1))
    pak(/^Wandeling,/, 110, 2)
    fireEvent.pointerMove(document, punt(600, 2))
    fireEvent.pointerUp(document, punt(600, 2))
    expect(inHand()).toHaveLength(1)
    expect(actie('d')?.start).toBe('2027-01-05')
    fireEvent.pointerUp(document, punt(130, 1))
    expect(actie('d')?.start).toBe('2027-01-16')
  })

  test('a bar that is gone is in no hand', () => {
    const { werkruimte, actie } = toonLijn()
    pak(/^Wandeling,/, 100, 1)
    fireEvent.pointerMove(document, punt(130, 1))
    act(() => werkruimte.document.act('Weg', (write) => write.remove('acties', 'd')))
    fireEvent.pointerUp(document, punt(130, 1))
    expect(actie('d')).toBeUndefined()
    expect(inHand()).toEqual([])
  })
})

describe('without a date', () => {
  test('it stands beside the field, and gets one there', () => {
    const { actie } = toonLijn()
    const zonder = within(screen.getByRole('region', { name: 'Nog zonder datum' }))
    const veld = zonder.getByRole('textbox', { name: 'Begin van Meldpunt' })
    act(() => veld.focus())
    fireEvent.change(veld, { target: { value: '4/2027' } })
    fireEvent.keyDown(veld, { key: 'Enter' })
    expect(actie('c')?.start).toBe('2027-04')
    expect(balk(/^Meldpunt, vanaf april 2027/)).toBeTruthy()
    // Still in the hand: it may become a day.
    expect(document.activeElement).toBe(veld)
    act(() => veld.blur())
    expect(screen.queryByRole('region', { name: 'Nog zonder datum' })).toBeNull()
  })
})
