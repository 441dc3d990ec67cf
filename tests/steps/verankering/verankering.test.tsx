import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { freezeDossier } from '../../../src/domain/bestand/terugblik'
import { opSleutelOrde } from '../../../src/domain/model/grond'
import { Verankering } from '../../../src/steps/verankering/Verankering'
import { bouwDossier } from '../../support/dossiers'
import { toonStap } from '../stapproef'

/** Type, Enter, type: the field keeps the focus and is empty again. */
function typ(veld: string, ...regels: string[]) {
  const invoer = screen.getByRole<HTMLInputElement>('textbox', { name: veld })
  act(() => invoer.focus())
  for (const regel of regels) {
    expect(invoer.value).toBe('')
    fireEvent.change(invoer, { target: { value: regel } })
    fireEvent.keyDown(invoer, { key: 'Enter' })
  }
  expect(document.activeElement).toBe(invoer)
}

const JAN = { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu' } as const
const LEERPUNTEN = {
  verankering: {
    leerpunten: {
      x: { tekst: 'een', orde: 0 },
      y: { tekst: 'twee', orde: 1 },
      z: { tekst: 'drie', orde: 2 },
    },
  },
}

describe('lists', () => {
  test('type, Enter, type; each is one step back', () => {
    const { dossier, undo } = toonStap(<Verankering />)
    typ('Nieuw: leerpunt', 'Eerst luisteren', 'Meer koffie')
    const teksten = () => opSleutelOrde(dossier().verankering.leerpunten).map(({ tekst }) => tekst)
    expect(teksten()).toEqual(['Eerst luisteren', 'Meer koffie'])
    undo()
    expect(teksten()).toEqual(['Eerst luisteren'])
  })

  test.each([
    ['twee', 'ArrowUp', ['twee', 'een', 'drie']],
    ['een', 'ArrowDown', ['twee', 'een', 'drie']],
    ['een', 'End', ['twee', 'drie', 'een']],
    ['drie', 'Home', ['drie', 'een', 'twee']],
    ['een', 'ArrowUp', ['een', 'twee', 'drie']],
  ])('the grip of «%s» and %s', (wie, key, volgorde) => {
    const { dossier } = toonStap(<Verankering />, bouwDossier(LEERPUNTEN))
    const greep = screen.getByRole('button', { name: new RegExp(`^Verschuif ${wie},`, 'u') })
    act(() => greep.focus())
    fireEvent.keyDown(greep, { key })
    expect(opSleutelOrde(dossier().verankering.leerpunten).map(({ tekst }) => tekst)).toEqual(volgorde)
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(new RegExp(`^Verschuif ${wie},`, 'u'))
  })

  test('meetings stand by date, and those without one last', () => {
    toonStap(
      <Verankering />,
      bouwDossier({
        verankering: {
          opvolging: {
            a: { tekst: 'ooit' },
            b: { tekst: 'later', datum: '2027-03' },
            c: { tekst: 'eerst', datum: '2027-01-12' },
          },
        },
      }),
    )
    const lijst = within(screen.getByRole('list', { name: 'Opvolgoverleg' }))
    const teksten = lijst.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst van opvolgoverleg' })
    expect(teksten.map(({ value }) => value)).toEqual(['eerst', 'later', 'ooit'])
  })

  test('a ritme in own words stays until somebody chooses another', () => {
    const { dossier } = toonStap(
      <Verankering />,
      bouwDossier({ verankering: { agendapunten: { a: { tekst: 'Plan', ritme: 'elke eerste dinsdag' } } } }),
    )
    fireEvent.click(screen.getByRole('button', { name: /Hoe vaak: Plan/u }))
    expect(screen.getByRole('option', { name: /^elke eerste dinsdag/u }).getAttribute('aria-selected')).toBe(
      'true',
    )
    fireEvent.click(screen.getByRole('option', { name: 'elk kwartaal' }))
    expect(dossier().verankering.agendapunten['a']?.ritme).toBe('elk kwartaal')
  })
})

describe('the agenda', () => {
  const dossier = bouwDossier({
    kop: { titel: 'Gesprek met Jan Peeters' },
    actoren: { j: JAN },
    verankering: { opvolging: { o: { tekst: 'Koffie met Jan Peeters', datum: '2027-01-12' } } },
  })

  test('goes out without a masked name, in its text and in its name', () => {
    const { buiten } = toonStap(<Verankering />, dossier)
    fireEvent.click(screen.getByRole('button', { name: 'Zet in je agenda (.ics)' }))
    const [bestand] = buiten.bestanden
    expect(bestand).toMatchObject({ wat: 'agenda', extensie: 'ics', mime: 'text/calendar' })
    expect(bestand?.tekst).toContain('SUMMARY:Koffie met Luide stem A')
    expect(JSON.stringify(bestand)).not.toMatch(/Jan|Peeters/u)
  })

  test('is not offered while there is nothing to put in it', () => {
    toonStap(<Verankering />)
    expect(screen.queryByRole('button', { name: /agenda/u })).toBeNull()
  })

  test('with schuilnamen on no name stands on the screen', () => {
    const { container, zet } = toonStap(<Verankering />, dossier)
    zet({ schuilnamen: true })
    const velden = [...container.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    )
    expect(container.innerHTML + velden.join(' ')).not.toContain('Peeters')
    expect(screen.getByDisplayValue('Koffie met Luide stem A')).toBeTruthy()
  })
})

describe('momentopnames', () => {
  test('with a name typed, or without one; the button takes the words in the field', () => {
    const { dossier } = toonStap(<Verankering />)
    typ('Naam van de nieuwe momentopname', 'Start')
    fireEvent.click(screen.getByRole('button', { name: 'Maak momentopname' }))
    const veld = screen.getByRole('textbox', { name: 'Naam van de nieuwe momentopname' })
    fireEvent.change(veld, { target: { value: 'Zomer' } })
    fireEvent.click(screen.getByRole('button', { name: 'Maak momentopname' }))
    expect(Object.values(dossier().momentopnames).map(({ naam }) => naam)).toEqual(['Start', '', 'Zomer'])
  })

  const TWEE = bouwDossier({
    momentopnames: {
      oud: {
        naam: 'Start',
        datum: '2026-01-01',
        bestand: freezeDossier(bouwDossier({ kop: { titel: 'Wijk' } })),
      },
      nieuw: { naam: 'Zomer', datum: '2026-07-01', bestand: 'kapot' },
    },
  })

  test('the newest is compared with now, on the map', () => {
    const { werkruimte, buiten } = toonStap(<Verankering />, TWEE)
    fireEvent.click(screen.getByRole('button', { name: 'Toon op de kaart' }))
    expect(werkruimte.sessie.getState().vergelijking).toEqual({ van: 'nieuw', naar: null })
    expect(buiten.gegaan).toEqual(['kaart'])
  })

  test('two of them are compared', () => {
    const { werkruimte } = toonStap(<Verankering />, TWEE)
    fireEvent.click(screen.getByRole('button', { name: /Vergelijk/u }))
    fireEvent.click(screen.getByRole('option', { name: /^Start/u }))
    fireEvent.click(screen.getByRole('button', { name: /met$/u }))
    expect(screen.queryByRole('option', { name: /^Start/u })).toBeNull()
    fireEvent.click(screen.getByRole('option', { name: /^Zomer/u }))
    fireEvent.click(screen.getByRole('button', { name: 'Toon op de kaart' }))
    expect(werkruimte.sessie.getState().vergelijking).toEqual({ van: 'oud', naar: 'nieuw' })
  })

  test('one is opened as a new dossier, and one that cannot be read changes nothing', async () => {
    const { buiten, dossier } = toonStap(<Verankering />, TWEE)
    for (const naam of ['Start', 'Zomer']) {
      fireEvent.click(screen.getByRole('button', { name: `Meer met momentopname ${naam}` }))
      fireEvent.click(await screen.findByRole('menuitem', { name: /^Open als nieuw dossier/u }))
    }
    expect(buiten.begonnen.map(({ kop }) => kop.titel)).toEqual(['Wijk (Start)'])
    expect(dossier()).toEqual(TWEE)
  })
})
