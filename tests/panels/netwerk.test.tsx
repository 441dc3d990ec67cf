import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PaneelNetwerk } from '../../src/panels/netwerk/PaneelNetwerk'
import { T1, T2, toon } from './paneelproef'

const op = (x: number, y = 0) => ({ posities: { t1: { x, y } } })
const KAART = {
  tegenstellingen: [T1],
  actoren: [
    {
      id: 'bewoners',
      soort: 'groep',
      naam: 'Bewoners',
      posities: { t1: { x: -0.6, y: 0 }, t2: { x: 0.7, y: 0 } },
    },
    { id: 'gezinnen', soort: 'stilleMidden', naam: 'Jonge gezinnen', ...op(0) },
    { id: 'ouderen', soort: 'stilleMidden', naam: 'Ouderen', ...op(0.1) },
    { id: 'agent', soort: 'netwerk', naam: 'Wijkagent', rollen: ['verbinder'], ...op(0.2, 200) },
  ],
  relaties: [{ id: 'r1', van: 'agent', naar: 'gezinnen', type: 'contact' }],
}

async function open(begin: Parameters<typeof toon>[1]) {
  const proef = toon(<PaneelNetwerk />, begin)
  await act(() => proef.werkruimte.afleiding.laad())
  return proef
}
const blok = (titel: string) => within(screen.getByRole('heading', { name: titel }).parentElement!)

test('reads whom a verbinder reaches and whom not, by name, and a name brings its actor into view', async () => {
  const { getoond } = await open(KAART)
  const bereik = blok('Bereiken jullie het midden?')
  expect(bereik.getByText(/1 van de 2/u)).toBeTruthy()
  fireEvent.click(bereik.getByRole('button', { name: 'Ouderen' }))
  expect(getoond).toEqual([['ouderen']])
})

test('says that there is too little to read, and still reads', async () => {
  await open(KAART)
  expect(screen.getByText('Nog te weinig op de kaart')).toBeTruthy()
  expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThanOrEqual(5)
})

test('names the rollen that nobody has', async () => {
  await open(KAART)
  expect(blok('Wie kan er nog bij?').getAllByRole('listitem').length).toBeGreaterThan(0)
})

test('who changes sides over two tegenstellingen is a possible bridge; with one there is nothing to compare', async () => {
  await open({ ...KAART, tegenstellingen: [T1, T2] })
  const lijnen = blok('Over de tegenstellingen heen')
  expect(lijnen.getByText(/1 wisselt van kant/u)).toBeTruthy()
  expect(lijnen.getByRole('button', { name: 'Bewoners' })).toBeTruthy()
})

test('with one tegenstelling there are no breuklijnen', async () => {
  await open(KAART)
  expect(screen.queryByRole('heading', { name: 'Over de tegenstellingen heen' })).toBeNull()
})
