import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Kader } from '../../../src/steps/actieplan/kader/Kader'
import { bouwDossier } from '../../support/dossiers'
import { toonStap } from '../stapproef'

const typ = (naam: string, waarde: string) => {
  const veld = screen.getByRole('textbox', { name: naam })
  act(() => veld.focus())
  fireEvent.change(veld, { target: { value: waarde } })
  fireEvent.keyDown(veld, { key: 'Enter' })
  fireEvent.blur(veld)
}

test('who keeps the overview: typed, or one of the werkgroep with whoever leads it first', () => {
  const { dossier, undo } = toonStap(
    <Kader />,
    bouwDossier({
      leden: { a: { wie: 'Jeugddienst' }, leeg: { orde: 1 }, b: { wie: 'Wijkmanager', orde: 2 } },
      werkgroep: { projectleider: 'b' },
    }),
  )
  const wie = () =>
    within(screen.getByRole('list', { name: 'Uit de werkgroep' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
  expect(wie()).toEqual(['Wijkmanager', 'Jeugddienst'])
  fireEvent.click(screen.getByRole('button', { name: 'Wijkmanager' }))
  expect(dossier().plan.overzichthouder).toBe('Wijkmanager')
  expect(screen.queryByRole('list', { name: 'Uit de werkgroep' })).toBeNull()
  typ('Wie houdt het overzicht?', 'Diensthoofd samenleven')
  expect(dossier().plan.overzichthouder).toBe('Diensthoofd samenleven')
  undo()
  expect(dossier().plan.overzichthouder).toBe('Wijkmanager')
})

test('other plans, and Plan Samenleven on and off', () => {
  const { dossier } = toonStap(<Kader />)
  typ('Andere plannen', 'Jeugdplan: pleinwerking')
  fireEvent.click(screen.getByRole('switch', { name: 'Plan Samenleven' }))
  expect(dossier().plan).toMatchObject({ anderePlannen: 'Jeugdplan: pleinwerking', planSamenleven: true })
})

test('tense days stand by day, those without one last; added, changed, removed', () => {
  const { dossier } = toonStap(
    <Kader />,
    bouwDossier({
      plan: {
        triggers: {
          a: { tekst: 'ooit' },
          b: { tekst: 'zitting', datum: '2027-03-10' },
          c: { tekst: 'jaarmarkt', datum: '2027-02' },
        },
      },
    }),
  )
  const dagen = () =>
    within(screen.getByRole('list', { name: 'Spannende dagen' }))
      .getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst van spannende dag' })
      .map(({ value }) => value)
  expect(dagen()).toEqual(['jaarmarkt', 'zitting', 'ooit'])
  typ('Wanneer: ooit', '1/1/2027')
  expect(dagen()).toEqual(['ooit', 'jaarmarkt', 'zitting'])
  typ('Nieuwe spannende dag', 'derby')
  fireEvent.click(screen.getByRole('button', { name: 'Verwijder spannende dag «jaarmarkt»' }))
  expect(dagen()).toEqual(['ooit', 'zitting', 'derby'])
  expect(Object.values(dossier().plan.triggers).find(({ tekst }) => tekst === 'ooit')?.datum).toBe(
    '2027-01-01',
  )
})

test('the links of all that is taken up under each other, written where they stand', () => {
  const { dossier } = toonStap(
    <Kader />,
    bouwDossier({
      uitdagingen: {
        open: { tekst: 'Rust' },
        niet: { tekst: 'Later', keuze: 'niet', orde: 1 },
        net: { tekst: 'Net', keuze: 'gekozen', orde: 2 },
      },
    }),
  )
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Net',
    'Rustnog open',
  ])
  typ('Haakje in het meerjarenplan: Net', 'BD-4')
  typ('Ruw budget: Rust', '2.000 euro')
  expect(dossier().uitdagingen).toMatchObject({
    net: { meerjarenplan: 'BD-4' },
    open: { budget: '2.000 euro' },
  })
})

test('without an uitdaging it says where to begin, and help from elsewhere stands there when it fits', async () => {
  const { werkruimte, container, zet } = toonStap(
    <Kader />,
    bouwDossier({
      kop: { thema: 'een opvangcentrum in de wijk' },
      actoren: { jan: { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu' } },
      situatie: { bovenlokaal: true },
      fora: { f: { naam: 'Pagina van Jan Peeters', plek: 'online' } },
    }),
  )
  expect(screen.getByRole('link', { name: 'Kies er eerst een.' }).getAttribute('href')).toBe(
    '#actieplan/uitdagingen',
  )
  expect(screen.queryByRole('heading', { name: 'Wie kan nog helpen?' })).toBeNull()
  await act(() => werkruimte.afleiding.laad())
  const hulp = within(screen.getByRole('region', { name: 'Wie kan nog helpen?' }))
  expect(hulp.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'De verbindingsofficier van het Agentschap Integratie en Inburgering',
    'De e-learning Reconnect, en het eigen socialemediabeleid',
  ])
  expect(hulp.getByText('Er wordt online gereageerd: «Pagina van Jan Peeters».')).toBeTruthy()
  zet({ schuilnamen: true })
  expect(container.textContent).not.toContain('Peeters')
})
