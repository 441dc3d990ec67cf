import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addGedeeld, editSectie } from '../../../src/document/mutations'
import { KAARTVELD_NAAM } from '../../../src/domain/model/kaartveld'
import { leegDossier, maakRecord } from '../../../src/domain/model/dossier'
import { Situatie } from '../../../src/steps/situatie/Situatie'
import { toonStap } from '../stapproef'

const open = (kop = {}) => {
  const begin = leegDossier()
  return toonStap(
    <Situatie />,
    { ...begin, kop: { ...begin.kop, ...kop } },
    { stap: 'situatie', deel: 'dossierkaart' },
  )
}
const veld = (naam: string) => screen.getByRole('textbox', { name: naam })
const typ = (naam: string, woorden: string) => {
  fireEvent.change(veld(naam), { target: { value: woorden } })
  fireEvent.blur(veld(naam))
}

describe('the dossierkaart', () => {
  test('has a field for everything, each one step to undo', () => {
    const { dossier, undo } = open()
    for (const [naam, label] of Object.entries(KAARTVELD_NAAM)) {
      if (['datum', 'bewaarTot', 'bewaarReden'].includes(naam)) continue
      typ(label, `woorden bij ${naam}`)
      expect(dossier().kop).toMatchObject({ [naam]: `woorden bij ${naam}` })
      undo()
      expect(dossier().kop).toMatchObject({ [naam]: '' })
    }
  })

  test('reads a date as people write it', () => {
    const { dossier } = open()
    typ('Bewaren tot', '1/3/2027')
    expect(dossier().kop.bewaarTot).toBe('2027-03-01')
    expect(screen.queryByRole('button', { name: 'Verleng met een jaar' })).toBeNull()
  })

  test('covers a name while schuilnamen are on', () => {
    const begin = leegDossier()
    const jan = maakRecord('actoren', {
      id: 'jan',
      soort: 'luideStem',
      naam: 'Jan Peeters',
      letter: 'A',
      eenheid: 'individu',
    })
    const { werkruimte, container } = toonStap(
      <Situatie />,
      {
        ...begin,
        actoren: { jan },
        kop: { ...begin.kop, doel: 'Praten met Jan Peeters', gemaaktDoor: 'Jan Peeters' },
      },
      { stap: 'situatie', deel: 'dossierkaart', schuilnamen: true },
    )
    act(
      () =>
        void addGedeeld(werkruimte.document, {
          wat: 'Plan van Jan Peeters',
          metNamen: true,
          aanWie: 'Jan Peeters',
          protocol: null,
        }),
    )
    expect(container.innerHTML).not.toContain('Peeters')
    expect(container.innerHTML).toContain('Luide stem A')
  })
})

describe('the rubrics of the nota', () => {
  const uitklap = () => {
    const alles = open()
    fireEvent.click(screen.getByRole('button', { name: 'Rubrieken van de nota voor het college' }))
    return alles
  }

  test('take other words, are left out, move by key, and go back to ours; each one step', () => {
    const { dossier, undo } = uitklap()
    typ('Juridisch kader', 'Rechtsgronden')
    expect(dossier().plan.notarubrieken.kader).toEqual({ kop: 'Rechtsgronden', orde: 2, weg: false })
    const rijen = () =>
      within(screen.getByRole('list', { name: 'Rubrieken van de nota' })).getAllByRole('listitem')
    fireEvent.click(
      within(rijen()[7] as HTMLElement).getByRole('checkbox', { name: 'In de nota: Communicatie' }),
    )
    expect(dossier().plan.notarubrieken.communicatie?.weg).toBe(true)
    fireEvent.keyDown(screen.getByRole('button', { name: 'Verschuif Rechtsgronden, 3 van 10' }), {
      key: 'ArrowUp',
    })
    expect(dossier().plan.notarubrieken.kader?.orde).toBe(1)
    undo()
    expect(dossier().plan.notarubrieken.kader?.orde).toBe(2)
    fireEvent.click(screen.getByRole('button', { name: 'Zet de rubrieken terug zoals ze waren' }))
    expect(dossier().plan.notarubrieken).toEqual({})
    expect(document.activeElement).not.toBe(document.body)
  })
})

describe('how long it is kept', () => {
  test.each([
    ['2026-12-01', /nog 8 dagen/u],
    ['2026-11-23', /nog tot vanavond/u],
    ['2026-10', /liep tot oktober 2026/u],
  ])('until %s: a quiet line says so', (bewaarTot, zin) => {
    open({ bewaarTot })
    expect(screen.getByText(zin).tagName).toBe('OUTPUT')
  })

  test('a year longer is one press, with a place for the reason', () => {
    const { dossier, undo } = open({ bewaarTot: '2026-12-01' })
    fireEvent.click(screen.getByRole('button', { name: 'Verleng met een jaar' }))
    expect(dossier().kop.bewaarTot).toBe('2027-12-01')
    undo()
    expect(dossier().kop.bewaarTot).toBe('2026-12-01')
    typ('Waarom langer', 'de evaluatie loopt nog')
    expect(dossier().kop.bewaarReden).toBe('de evaluatie loopt nog')
  })

  test('wiping asks first', () => {
    const { buiten } = open({ bewaarTot: '2026-10' })
    fireEvent.click(screen.getByRole('button', { name: 'Wis dit dossier …' }))
    const vraag = screen.getByRole('alertdialog')
    fireEvent.click(within(vraag).getByRole('button', { name: 'Annuleren' }))
    expect(buiten.gegaan).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Wis dit dossier …' }))
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Wis dit dossier' }))
    expect(buiten.gegaan).toEqual(['weg'])
  })
})

describe('with whom it was shared', () => {
  test('newest first, and everything of a line can be put right', () => {
    const { dossier, werkruimte, undo } = open()
    act(
      () =>
        void addGedeeld(werkruimte.document, {
          wat: 'Plan in Word',
          metNamen: true,
          aanWie: 'politie',
          protocol: null,
        }),
    )
    const [id = ''] = Object.keys(dossier().kop.gedeeld)
    act(() =>
      editSectie(
        werkruimte.document,
        'kop',
        {
          gedeeld: {
            ...dossier().kop.gedeeld,
            oud: { datum: '2026-01-05', wat: 'Kaart', metNamen: false, aanWie: 'school', protocol: 'ja' },
          },
        },
        'proef',
      ),
    )
    const regels = within(screen.getByRole('list', { name: 'Gedeeld' })).getAllByRole('listitem')
    expect(regels.map((regel) => regel.textContent)).toEqual([
      expect.stringContaining('Plan in Word met namen'),
      expect.stringContaining('Kaart met schuilnamen'),
    ])
    typ('Voor wie: Plan in Word, 23 november 2026', 'politiezone')
    expect(dossier().kop.gedeeld[id]).toEqual({
      datum: '2026-11-23',
      wat: 'Plan in Word',
      metNamen: true,
      aanWie: 'politiezone',
      protocol: null,
    })
    fireEvent.click(
      screen.getByRole('button', { name: 'Haal deze regel weg: Plan in Word, 23 november 2026' }),
    )
    expect(Object.keys(dossier().kop.gedeeld)).toEqual(['oud'])
    undo()
    expect(Object.keys(dossier().kop.gedeeld)).toHaveLength(2)
  })
})

describe('help for a DPIA', () => {
  test('to take along in two shapes, and to read here with the words of this dossier', () => {
    const { buiten } = open({ rechtsgrond: 'AVG art. 6, 1, e', bewaarTot: '2028-01' })
    fireEvent.click(screen.getByRole('button', { name: 'In Word' }))
    fireEvent.click(screen.getByRole('button', { name: /^Als antwoorden/u }))
    expect(buiten.dpia).toEqual(['word', 'antwoorden'])
    fireEvent.click(screen.getByRole('button', { name: 'Lees het hier' }))
    const blad = within(screen.getByRole('region', { name: 'Hulp bij jullie DPIA' }))
    expect(blad.getByText('AVG art. 6, 1, e')).toBeDefined()
    expect(blad.getByText('Te bewaren tot januari 2028.')).toBeDefined()
    expect(blad.getByText(/niemand kijkt mee/u).textContent).toContain('Getoetst in tests/')
  })
})
