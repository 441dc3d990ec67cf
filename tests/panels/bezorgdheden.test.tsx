import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { PaneelBezorgdheden } from '../../src/panels/bezorgdheden/PaneelBezorgdheden'
import { menulijst } from '../../src/ui/Menu'
import { T1, toon } from './paneelproef'

beforeAll(menulijst.laad)

const op = (x: number) => ({ posities: { t1: { x, y: 0 } } })
const BASIS = {
  tegenstellingen: [T1],
  actoren: [
    { id: 'bewoners', soort: 'groep', naam: 'Bewoners', bezorgdheden: { afval: 'gesprek' }, ...op(-0.6) },
    {
      id: 'handelaars',
      soort: 'groep',
      naam: 'Handelaars',
      bezorgdheden: { afval: 'online', parkeren: 'gesprek' },
      ...op(0.7),
    },
    {
      id: 'gezinnen',
      soort: 'stilleMidden',
      naam: 'Jonge gezinnen',
      bezorgdheden: { afval: 'inschatting' },
      ...op(0),
    },
    {
      id: 'vader',
      soort: 'luideStem',
      naam: 'Vader van drie',
      eenheid: 'individu',
      letter: 'A',
      bezorgdheden: { afval: 'online', hondenpoep: 'online' },
      ...op(-0.9),
    },
  ],
  bezorgdheden: [
    { id: 'hondenpoep', tekst: 'Hondenpoep', orde: 0 },
    { id: 'parkeren', tekst: 'Parkeren', orde: 1 },
    { id: 'afval', tekst: 'Zwerfvuil', orde: 2 },
  ],
}
const UITDAGING = { id: 'u1', tekst: 'Een nette buurt', bezorgdheden: ['afval'] }

async function open(begin: Parameters<typeof toon>[1] = BASIS, sessie = {}) {
  const proef = toon(<PaneelBezorgdheden />, begin, sessie)
  await act(() => proef.werkruimte.afleiding.laad())
  return proef
}
const rijen = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
const kijk = (stap: string) => fireEvent.click(screen.getByRole('radio', { name: stap }))
const rij = (naam: string) => within(screen.getByRole('rowheader', { name: naam }).closest('tbody')!)

describe('the three ways to look at the same rows', () => {
  test('erkenning: all of them, in the order of the room, by zone', async () => {
    await open()
    expect(rijen()).toEqual(['Hondenpoep', 'Parkeren', 'Zwerfvuil'])
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'wij',
      'midden',
      'zij',
    ])
    expect(
      rij('Zwerfvuil')
        .getAllByRole('cell')
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Bewoners, gehoord in een gesprek',
      'Jonge gezinnen, onze inschatting. Maak er gehoord van',
      'Handelaars, online gelezen. Maak er gehoord van',
    ])
  })

  test('ordening: what is shared first, with its reason and its question', async () => {
    await open()
    kijk('Ordening')
    expect(rijen()).toEqual(['Zwerfvuil', 'Parkeren', 'Hondenpoep'])
    expect(screen.getByText('Gedeeld')).toBeTruthy()
    expect(rij('Hondenpoep').getByText(/Wat zit eronder/u)).toBeTruthy()
  })

  test('perspectief: what is taken up, what is not and why', async () => {
    const { werkruimte } = await open({ ...BASIS, uitdagingen: [UITDAGING] })
    kijk('Perspectief')
    expect(screen.getByText('Ligt op tafel')).toBeTruthy()
    expect(rij('Zwerfvuil').getByRole('button', { name: 'Een nette buurt' })).toBeTruthy()
    act(() =>
      werkruimte.document.act('Nu niet', (write) =>
        write.edit('uitdagingen', 'u1', { keuze: 'niet', reden: 'eerst het plein' }),
      ),
    )
    expect(screen.getByText('Nu niet')).toBeTruthy()
    expect(rij('Zwerfvuil').getByText(/Nu niet: eerst het plein/u)).toBeTruthy()
  })

  test('what could become an uitdaging leads to that panel', async () => {
    const { werkruimte } = await open()
    kijk('Perspectief')
    fireEvent.click(rij('Zwerfvuil').getByRole('button', { name: 'Bekijk bij Uitdagingen' }))
    expect(werkruimte.sessie.getState().paneel).toBe('uitdagingen')
  })
})

describe('who carries it', () => {
  test('presumed becomes heard with one press, the hand stays where it was, and undo takes it back', async () => {
    const { dossier, undo } = await open()
    const knop = rij('Zwerfvuil').getByRole('button', { name: /^Jonge gezinnen, onze inschatting/u })
    act(() => knop.focus())
    fireEvent.click(knop)
    expect(dossier().actoren['gezinnen']?.bezorgdheden).toEqual({ afval: 'gesprek' })
    expect(document.activeElement?.textContent).toContain('Jonge gezinnen')
    undo()
    expect(dossier().actoren['gezinnen']?.bezorgdheden).toEqual({ afval: 'inschatting' })
  })

  test('heard says how, and can be said otherwise', async () => {
    const { dossier } = await open()
    fireEvent.click(rij('Zwerfvuil').getByRole('button', { name: /^Bewoners, gehoord/u }))
    fireEvent.click(screen.getByRole('menuitem', { name: 'gehoord in een bevraging' }))
    expect(dossier().actoren['bewoners']?.bezorgdheden).toEqual({ afval: 'bevraging' })
  })

  test('a luide stem is named under the row, never in a zone, and masked', async () => {
    const { container } = await open(BASIS, { schuilnamen: true })
    expect(rij('Zwerfvuil').getByText(/Ook luid geuit door/u).textContent).toBe(
      'Ook luid geuit door Luide stem A.',
    )
    expect(container.textContent).not.toContain('Vader')
  })
})

test('a new bezorgdheid, and the answer to «waar is men vóór?» as one', async () => {
  const { dossier } = await open({
    ...BASIS,
    standpunten: [
      { id: 's', tekst: 'Het centrum weg', actoren: ['bewoners'], waarVoor: 'Een rustige straat' },
    ],
  })
  const veld = screen.getByRole('textbox', { name: 'Nieuwe bezorgdheid' })
  fireEvent.change(veld, { target: { value: 'Lawaai' } })
  fireEvent.keyDown(veld, { key: 'Enter' })
  fireEvent.click(screen.getByRole('button', { name: 'Maak hier een bezorgdheid van' }))
  expect(Object.values(dossier().bezorgdheden).map(({ tekst }) => tekst)).toEqual(
    expect.arrayContaining(['Lawaai', 'Een rustige straat']),
  )
  expect(rijen()).toHaveLength(5)
})

test('without bezorgdheden it teaches where to begin', async () => {
  await open({ ...BASIS, bezorgdheden: [] })
  expect(screen.getByText('Waar ligt iedereen wakker van?')).toBeTruthy()
})
