import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Evenwicht } from '../../../src/steps/actieplan/evenwicht/Evenwicht'
import { bouwDossier } from '../../support/dossiers'
import { toonStap } from '../stapproef'

const WIJK = {
  actoren: { jan: { naam: 'Jan Peeters', soort: 'netwerk', eenheid: 'individu' } },
  acties: {
    a: { tekst: 'Opruimen met Jan Peeters', termijn: 'kort', trekker: { soort: 'actor', id: 'jan' } },
    b: { orde: 1, tekst: 'Groen planten', termijn: 'kort' },
    c: { orde: 2, tekst: 'Debat', termijn: 'lang', status: 'gestopt' },
  },
} as const
const beeld = (titel: string) => {
  const gevonden = screen.getByRole('heading', { level: 3, name: new RegExp(`^${titel}`, 'u') }).closest('li')
  if (!gevonden) throw new Error(`No picture ${titel}`)
  return within(gevonden)
}
const staven = (titel: string) =>
  within(beeld(titel).getByRole('list', { name: titel }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
const open = (bouw: Parameters<typeof bouwDossier>[0] = WIJK, sessie = {}) =>
  toonStap(<Evenwicht />, bouwDossier(bouw), { stap: 'actieplan', deel: 'evenwicht', ...sessie })

test('without acties it says where they are made', () => {
  const { buiten } = open({})
  fireEvent.click(screen.getByRole('button', { name: 'Naar de acties' }))
  expect(buiten.gegaan).toEqual(['actieplan/acties'])
})

test('each picture says in words and figures what it counts, and what is missing', () => {
  open()
  expect(staven('Snel en blijvend')).toEqual(['korte termijn2', 'lange termijn0'])
  expect(beeld('Snel en blijvend').getByText(/^Nog niets voor de lange termijn/u)).toBeTruthy()
  expect(beeld('Snel en blijvend').getByRole('link').getAttribute('href')).toBe('#actieplan/acties')
  expect(screen.getByText(/1 gestopte actie telt niet mee\.$/u)).toBeTruthy()
})

test('the acties behind a bar open their drawer', () => {
  const { werkruimte } = open()
  fireEvent.click(beeld('Wie trekt').getByRole('button', { name: 'Welke acties?' }))
  fireEvent.click(beeld('Wie trekt').getByRole('button', { name: 'Groen planten' }))
  expect(werkruimte.sessie.getState().actie).toBe('b')
})

test('Plan Samenleven has a picture where it counts, else the way to it', () => {
  const { unmount } = open()
  expect(screen.getByRole('link', { name: /^Zet het aan/u }).getAttribute('href')).toBe('#actieplan/kader')
  unmount()
  open({ ...WIJK, plan: { planSamenleven: true } })
  expect(staven('Plan Samenleven')).toHaveLength(5)
  expect(screen.queryByRole('link', { name: /^Zet het aan/u })).toBeNull()
})

test('of many trekkers the heaviest are drawn, and what nobody carries stays in sight', () => {
  const leden = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`l${i}`, { wie: `Lid ${i}` }]))
  const acties = Object.fromEntries(
    Array.from({ length: 61 }, (_, i) => [
      `a${i}`,
      i === 60 ? {} : { trekker: { soort: 'lid' as const, id: `l${i % 20}` } },
    ]),
  )
  open({ leden, acties })
  expect(staven('Wie trekt')).toHaveLength(9)
  expect(staven('Wie trekt').slice(-2)).toEqual(['nog niemand1', 'en nog 13, elk hoogstens 3'])
})

test('with schuilnamen nobody is named', () => {
  const { container } = open(WIJK, { schuilnamen: true })
  fireEvent.click(beeld('Wie trekt').getByRole('button', { name: 'Welke acties?' }))
  expect(staven('Wie trekt')[0]).toBe('Netwerk A1')
  expect(container.innerHTML).not.toContain('Peeters')
})
