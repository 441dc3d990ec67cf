import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { Communicatie } from '../../../src/steps/actieplan/communicatie/Communicatie'
import { menulijst } from '../../../src/ui/Menu'
import { bouwDossier } from '../../support/dossiers'
import { toonStap } from '../stapproef'

beforeAll(menulijst.laad)

const PLAN = {
  communicatie: {
    a: { orde: 0, fase: 'Na de kaart', wat: 'Wat we hoorden' },
    b: { orde: 1, fase: 'Na de kaart', wat: 'Hoe het verder gaat' },
    c: { orde: 2, fase: 'Buurtfeest', wat: 'Dat iedereen welkom is' },
  },
}
const open = (bouw: Parameters<typeof bouwDossier>[0] = {}, sessie = {}) =>
  toonStap(<Communicatie />, bouwDossier(bouw), { stap: 'actieplan', deel: 'communicatie', ...sessie })
const fase = (naam: string) => within(screen.getByRole('region', { name: naam }))
function typ(veld: HTMLElement, ...regels: string[]) {
  act(() => veld.focus())
  for (const regel of regels) {
    fireEvent.change(veld, { target: { value: regel } })
    fireEvent.keyDown(veld, { key: 'Enter' })
  }
}
const watIn = (naam: string) =>
  fase(naam)
    .getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Wat' })
    .map(({ value }) => value)

describe('a line', () => {
  test('is typed under its phase: type, Enter, type; each is one step back', () => {
    const { dossier, undo } = open()
    typ(fase('Na de kaart').getByRole('textbox', { name: 'Nieuw: Na de kaart' }), 'Eerst dit', 'Dan dat')
    expect(watIn('Na de kaart')).toEqual(['Eerst dit', 'Dan dat'])
    undo()
    expect(Object.values(dossier().communicatie)).toMatchObject([{ wat: 'Eerst dit', fase: 'Na de kaart' }])
  })

  test('that is offered comes with its direction, and is offered no more', () => {
    const { dossier } = open()
    const voorzet = () => fase('Na de kaart').queryByRole('button', { name: /^Wat we hoorden.*\(intern\)$/u })
    fireEvent.click(voorzet()!)
    expect(Object.values(dossier().communicatie)).toMatchObject([{ richting: 'intern', fase: 'Na de kaart' }])
    expect(voorzet()).toBeNull()
  })

  test('says who, to whom, how and when, and offers words for it', () => {
    const { dossier, container } = open({ ...PLAN, fora: { f: { naam: 'Petitie' } } })
    const kanaal = screen.getByRole('combobox', { name: 'Kanaal: Wat we hoorden' })
    const lijst = container.querySelector(`#${kanaal.getAttribute('list')}`)
    const woorden = [...lijst!.querySelectorAll('option')].map(({ value }) => value)
    expect(woorden).toEqual(expect.arrayContaining(['nieuwsbrief', 'Petitie']))
    typ(kanaal, 'brief in de bus')
    typ(screen.getByRole('textbox', { name: 'Wanneer: Wat we hoorden' }), '1/2027')
    expect(dossier().communicatie.a).toMatchObject({ kanaal: 'brief in de bus', wanneer: '2027-01' })
  })

  test('moves by its grip within its phase, and by its menu to another', () => {
    const { dossier } = open(PLAN)
    const greep = screen.getByRole('button', { name: 'Verschuif Hoe het verder gaat, 2 van 2' })
    act(() => greep.focus())
    fireEvent.keyDown(greep, { key: 'ArrowUp' })
    expect(watIn('Na de kaart')).toEqual(['Hoe het verder gaat', 'Wat we hoorden'])
    fireEvent.click(screen.getByRole('button', { name: 'Meer met Wat we hoorden' }))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Naar «Buurtfeest»' }))
    expect(dossier().communicatie.a?.fase).toBe('Buurtfeest')
  })

  test('goes, and comes back', () => {
    const { dossier, undo } = open(PLAN)
    fireEvent.click(screen.getByRole('button', { name: 'Meer met Wat we hoorden' }))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Verwijder' }))
    expect(Object.keys(dossier().communicatie)).toEqual(['b', 'c'])
    undo()
    expect(Object.keys(dossier().communicatie)).toEqual(['a', 'b', 'c'])
  })
})

describe('a phase of our own', () => {
  test('begins with a name and is kept by its first line', () => {
    const { dossier } = open()
    typ(screen.getByRole('textbox', { name: 'Nieuwe fase' }), 'Kermis')
    expect(dossier().communicatie).toEqual({})
    typ(fase('Kermis').getByRole('textbox', { name: 'Nieuw: Kermis' }), 'Waar het is')
    expect(Object.values(dossier().communicatie)).toMatchObject([{ fase: 'Kermis', wat: 'Waar het is' }])
  })

  test('gets another name in its place, while the hand stays in the field', () => {
    const { dossier } = open(PLAN)
    const naam = screen.getByRole('textbox', { name: 'Naam van de fase' })
    typ(naam, 'Straatfeest')
    expect(dossier().communicatie.c?.fase).toBe('Straatfeest')
    expect(document.activeElement).toBe(naam)
  })
})

const BEDROEFD = {
  tegenstellingen: { t: {} },
  actoren: {
    jan: {
      naam: 'Jan Peeters',
      soort: 'stilleMidden',
      eenheid: 'individu',
      verontrusting: 'bedroefd',
      posities: { t: { x: 0, y: 0 } },
    },
  },
} as const

test('beside it stands how to speak to who is on the map, and the way to the pitstop', () => {
  open(BEDROEFD)
  const steun = within(screen.getByRole('complementary', { name: 'Om aan te denken' }))
  expect(steun.getByText('Jan Peeters')).toBeTruthy()
  expect(steun.getByText(/^Wat helpt: betrokkenheid herstellen\. Toon: luisteren/u)).toBeTruthy()
  expect(steun.getByRole('link', { name: 'Naar de pitstop' }).getAttribute('href')).toBe('#kaart/pitstop')
  fireEvent.click(steun.getByRole('button', { name: 'Negen principes' }))
  expect(steun.getAllByRole('listitem')).toHaveLength(9)
})

test('with schuilnamen no name is shown, nor offered', () => {
  const { container } = open(
    { ...BEDROEFD, communicatie: { a: { fase: 'Voor Jan Peeters', wat: 'Jan Peeters vertelt' } } },
    { schuilnamen: true },
  )
  expect(container.innerHTML).not.toContain('Peeters')
  expect(fase('Voor Stille midden A').getByDisplayValue('Stille midden A vertelt')).toBeTruthy()
})
