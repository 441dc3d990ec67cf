/** Nothing that a round or a vote leaves behind, and nothing that stands on screen between turns, tells what one participant said. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import * as fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { writeBestand } from '../../src/domain/bestand/bestand'
import { RondeDialoog } from '../../src/panels/ronde/RondeDialoog'
import { StemDialoog } from '../../src/panels/stemming/StemDialoog'
import { T1, toon } from './paneelproef'

afterEach(cleanup)

const KAARTEN = ['Bakkers', 'Gezinnen'] as const
/** Tenths by card; null is «geen idee». */
type Beurt = readonly [number | null, number | null]

const knop = (naam: string | RegExp) => screen.getByRole('button', { name: naam })
const druk = (naam: string | RegExp) => act(() => void fireEvent.click(knop(naam)))

function speel(beurten: readonly Beurt[]) {
  const { document, werkruimte, gezegd, unmount } = toon(<RondeDialoog />, {
    tegenstellingen: [T1],
    actoren: KAARTEN.map((naam) => ({ id: naam.toLowerCase(), soort: 'groep', naam })),
  })
  const geschreven: Uint8Array[] = []
  document.onUpdate((update) => geschreven.push(update))
  /** All that is stored, said or seen at this moment. */
  const stand = () => ({
    bytes: [...document.encodeState()],
    geschreven: geschreven.map((update) => [...update]),
    bestand: writeBestand(document.read()),
    stappen: document.history(),
    sessie: JSON.stringify(werkruimte.sessie.getState()),
    opslag: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    gezegd: [...gezegd],
    scherm: screen.getByRole('dialog').textContent,
  })
  druk('Begin de ronde')
  const tussen = [stand()]
  for (const beurt of beurten) {
    druk('Ik plaats nu')
    for (const [i, naam] of KAARTEN.entries()) {
      const tienden = beurt[i] ?? null
      const schuif = screen.getByRole('slider', { name: naam })
      if (tienden === 0) act(() => void fireEvent.keyDown(schuif, { key: 'Enter' }))
      else if (tienden !== null)
        act(() => void fireEvent.change(schuif, { target: { value: String(tienden) } }))
    }
    druk('Ik ben klaar')
    tussen.push(stand())
  }
  druk('Toon wat we samen zien')
  const na = [stand()]
  const plaats = screen.queryByRole('button', { name: /^Plaats wat we gelijk zien/u })
  if (plaats) act(() => void fireEvent.click(plaats))
  na.push(stand())
  act(() => werkruimte.undo())
  na.push(stand())
  unmount()
  return { tussen, na }
}

const arbTiende = fc.option(fc.integer({ min: -10, max: 10 }), { freq: 6 })
const arbBeurten = fc.array(fc.tuple(arbTiende, arbTiende), { minLength: 5, maxLength: 7 })

test('property: every state of a round is the same, whoever said which of these places, and while it goes on nothing is written', () => {
  fc.assert(
    fc.property(
      arbBeurten.chain((beurten) =>
        fc.tuple(fc.constant(beurten), fc.shuffledSubarray(beurten, { minLength: beurten.length })),
      ),
      ([beurten, anders]) => {
        const een = speel(beurten)
        // The others take another order, and each card changes hands by itself: the first card goes one person further.
        const ruil = anders.map(([, tweede], i): Beurt => [
          anders[(i + 1) % anders.length]?.[0] ?? null,
          tweede,
        ])
        const ander = speel(ruil)
        expect(ander).toEqual(een)
        const [begin, ...later] = een.tussen
        for (const [i, na] of later.entries()) {
          expect({ ...na, gezegd: [], scherm: '' }).toEqual({ ...begin, gezegd: [], scherm: '' })
          expect(na.scherm).toContain(`${i + 1} beurt`)
          expect(na.geschreven).toEqual([])
        }
      },
    ),
    { numRuns: 6 },
  )
}, 120_000)

test('property: who stands furthest out can go further, and no byte and no word changes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 7 }), (plaatsen) => {
      const op = plaatsen.toSorted((a, b) => a - b)
      // Already apart from who stands next, so that both count as far from the middle.
      const met = (verst: number) => [...op, verst].map((x): Beurt => [x, x])
      expect(speel(met(10)).na).toEqual(speel(met(9)).na)
    }),
    { numRuns: 4 },
  )
}, 120_000)

test('who leaves in the middle of a turn is covered and not counted, and the window can be closed and opened again', () => {
  const { werkruimte } = toon(<RondeDialoog />, {
    tegenstellingen: [T1],
    actoren: [{ id: 'a', soort: 'groep', naam: 'Bakkers' }],
  })
  druk('Begin de ronde')
  druk('Ik plaats nu')
  act(() => void fireEvent.change(screen.getByRole('slider'), { target: { value: '7' } }))
  druk('Sluiten')
  expect(screen.queryByRole('slider')).toBeNull()
  expect(screen.getByText('Nog geen beurt ontvangen.')).toBeTruthy()
  druk('Ik plaats nu')
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('geen idee')
  druk('Ik ben klaar')
  expect(screen.getByText('1 beurt ontvangen.')).toBeTruthy()
  druk('Sluiten')
  expect(werkruimte.sessie.getState().dialoog).toBeNull()
})

test('answers from own machines count once, whatever file they come in, and foreign ones not at all', async () => {
  toon(<RondeDialoog />, { tegenstellingen: [T1], actoren: [{ id: 'a', soort: 'groep', naam: 'Bakkers' }] })
  druk('Begin de ronde')
  const antwoord = (merk: string, blad = 'blad', plaatsen: object = { a: 0.3 }) =>
    new File(
      [
        JSON.stringify({
          formaat: 'middenveld-antwoord',
          versie: 1,
          vragenblad: blad,
          antwoord: merk,
          plaatsen,
        }),
      ],
      `${merk}.json`,
    )
  const lees = (...files: File[]) =>
    act(() => void fireEvent.change(screen.getByLabelText('Antwoorden'), { target: { files } }))
  lees(
    antwoord('z'),
    antwoord('b', 'blad', {}),
    antwoord('z'),
    antwoord('c', 'ander blad'),
    new File(['?'], 'x.json'),
  )
  await screen.findByText(
    '2 antwoorden gelezen. 1 stond er al in en telt één keer. 2 bestanden horen niet bij dit vragenblad.',
  )
  lees(antwoord('b'), antwoord('d'), antwoord('e'))
  await screen.findByText('2 antwoorden gelezen. 1 stond er al in en telt één keer.')
  expect(screen.getByText('4 beurten ontvangen.')).toBeTruthy()
})

/** Dots by card. */
type Stem = readonly [number, number]

function stem(stemmen: readonly Stem[]) {
  const { document, werkruimte, gezegd, unmount } = toon(<StemDialoog />, {
    uitdagingen: [
      { id: 'u1', tekst: 'Groen plein' },
      { id: 'u2', tekst: 'Veilig oversteken', orde: 1 },
    ],
  })
  const stand = () => ({
    bytes: [...document.encodeState()],
    stappen: document.history(),
    sessie: JSON.stringify(werkruimte.sessie.getState()),
    gezegd: [...gezegd],
    scherm: screen.getByRole('dialog').textContent,
  })
  druk('Begin de stemming')
  const tussen = [stand()]
  for (const [groen, veilig] of stemmen) {
    druk('Ik geef mijn stippen')
    for (let n = 0; n < groen; n++) druk('Eén stip meer: Groen plein')
    for (let n = 0; n < veilig; n++) druk('Eén stip meer: Veilig oversteken')
    druk('Ik ben klaar')
    tussen.push(stand())
  }
  druk('Toon wat we samen zien')
  const na = stand()
  const regels = within(screen.getByRole('list', { name: 'Uitslag' })).getAllByRole('listitem')
  const woorden = regels.map(({ textContent }) => textContent)
  unmount()
  return { tussen, na, woorden }
}

test('a vote: the same in another order, hidden until the end, equal said to be equal', () => {
  const stemmen: Stem[] = [
    [3, 0],
    [1, 2],
    [0, 3],
    [1, 1],
    [2, 1],
  ]
  const een = stem(stemmen)
  expect(stem(stemmen.toReversed())).toEqual(een)
  for (const { scherm, bytes } of een.tussen) {
    expect(scherm).not.toMatch(/stippen van/u)
    expect(bytes).toEqual(een.tussen[0]?.bytes)
  }
  expect(een.woorden).toEqual([
    expect.stringMatching(/1\. Groen plein.*brede steun.*7 stippen van 4 mensen, gedeelde plaats 1/u),
    expect.stringMatching(/1\. Veilig oversteken.*brede steun.*7 stippen van 4 mensen, gedeelde plaats 1/u),
  ])
})
