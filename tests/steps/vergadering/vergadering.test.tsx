import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { freezeDossier } from '../../../src/domain/bestand/terugblik'
import { opSleutelOrde } from '../../../src/domain/model/grond'
import { Vergadering } from '../../../src/steps/vergadering/Vergadering'
import { bouwDossier } from '../../support/dossiers'
import { VANDAAG } from '../../support/documenten'
import { toonStap } from '../stapproef'

function druk(naam: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name: naam }))
}
function typ(veld: string, tekst: string) {
  const invoer = screen.getByRole<HTMLInputElement>('textbox', { name: veld })
  act(() => invoer.focus())
  fireEvent.change(invoer, { target: { value: tekst } })
  fireEvent.keyDown(invoer, { key: 'Enter' })
}

test('from an empty dossier: a meeting, a point of its own, and one out of the dossier that is not offered twice', () => {
  const { dossier, undo } = toonStap(<Vergadering />)
  expect(screen.getByText(/^Nog geen vergadering/u)).toBeDefined()
  druk('Nieuwe vergadering')
  const een = () => Object.values(dossier().vergaderingen)[0]!
  typ('Nieuw agendapunt voor deze vergadering', 'Welkom')
  druk('Op de agenda: Waarover gaat het?')
  expect(opSleutelOrde(een().punten).map(({ tekst, minuten }) => [tekst, minuten])).toEqual([
    ['Welkom', 10],
    ['Waarover gaat het?', 10],
  ])
  expect(screen.getByText('Samen 20 minuten.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Op de agenda: Waarover gaat het?' })).toBeNull()
  undo()
  expect(screen.getByRole('button', { name: 'Op de agenda: Waarover gaat het?' })).toBeDefined()
})

test('who was there, and what was agreed with who and by when', () => {
  const { dossier } = toonStap(
    <Vergadering />,
    bouwDossier({ leden: { l: { wie: 'Mia' } }, vergaderingen: { v: { datum: VANDAAG } } }),
  )
  fireEvent.click(screen.getByRole('checkbox', { name: 'Mia' }))
  expect(dossier().vergaderingen['v']?.aanwezig).toEqual(['l'])
  typ('Nieuw besluit', 'De school bellen')
  const wie = screen.getByRole('textbox', { name: 'Wie doet «De school bellen»' })
  fireEvent.change(wie, { target: { value: 'Mia' } })
  fireEvent.blur(wie)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Klaar: «De school bellen»' }))
  expect(Object.values(dossier().vergaderingen['v']!.besluiten)).toMatchObject([
    { tekst: 'De school bellen', wie: 'Mia', klaar: true },
  ])
})

test('what an earlier meeting agreed can be ticked here', () => {
  const { dossier } = toonStap(
    <Vergadering />,
    bouwDossier({
      vergaderingen: {
        toen: { datum: '2026-01-01', besluiten: { b: { tekst: 'Bellen', wie: 'Mia', orde: 0 } } },
        nu: { datum: VANDAAG },
      },
    }),
  )
  fireEvent.click(screen.getByRole('checkbox', { name: 'Bellen · Mia' }))
  expect(dossier().vergaderingen['toen']?.besluiten['b']?.klaar).toBe(true)
})

test('what changed since the meeting before comes out of its momentopname, masked on screen, and goes into the verslag with names', () => {
  const JAN = { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu', letter: 'A' } as const
  const toen = bouwDossier({
    tegenstellingen: { t: {} },
    actoren: { j: { ...JAN, posities: { t: { x: 0.8, y: 0 } } } },
  })
  const nu = bouwDossier({
    tegenstellingen: { t: {} },
    actoren: { j: { ...JAN, posities: { t: { x: 0, y: 0 } } } },
    momentopnames: { m: { datum: '2026-01-01', bestand: freezeDossier(toen) } },
    vergaderingen: {
      v: { datum: '2026-01-01', momentopname: 'm' },
      w: { datum: VANDAAG, verslag: 'Eerst dit.' },
    },
  })
  const { dossier, zet } = toonStap(<Vergadering />, nu)
  const lijst = () =>
    within(screen.getByRole('list', { name: 'Wat veranderde' })).getByRole('listitem').textContent
  expect(lijst()).toBe('Jan Peeters stond bij zij en staat nu in het midden.')
  zet({ schuilnamen: true })
  expect(lijst()).toBe('Luide stem A stond bij zij en staat nu in het midden.')
  druk('Zet dit in het verslag')
  druk('Zet dit in het verslag')
  expect(dossier().vergaderingen['w']?.verslag).toBe(
    'Eerst dit.\n\nSinds vorige keer:\n- Jan Peeters stond bij zij en staat nu in het midden.',
  )
})

test('the first meeting has nothing to compare with, and can keep how it stands for the next', () => {
  const { dossier } = toonStap(<Vergadering />, bouwDossier({ vergaderingen: { v: { datum: VANDAAG } } }))
  expect(screen.getByText(/^Dit is de eerste vergadering/u)).toBeDefined()
  druk('Bewaar hoe het nu staat')
  expect(dossier().vergaderingen['v']?.momentopname).toBe(Object.keys(dossier().momentopnames)[0])
})

test('a meeting that goes leaves the page standing, and undo brings it back', () => {
  const { dossier, undo } = toonStap(
    <Vergadering />,
    bouwDossier({ vergaderingen: { v: { datum: VANDAAG } } }),
  )
  druk('Verwijder deze vergadering')
  expect(screen.getByText(/^Nog geen vergadering/u)).toBeDefined()
  undo()
  expect(Object.keys(dossier().vergaderingen)).toEqual(['v'])
})
