import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readToestand } from '../../src/domain/signalen/toestand'
import { SIGNALEN_ZICHTBAAR } from '../../src/domain/lezing/afleiding'
import { PaneelSignalen } from '../../src/panels/signalen/PaneelSignalen'
import { T1, toon } from './paneelproef'

const op = (x: number) => ({ posities: { t1: { x, y: 0 } } })
const LUID = {
  tegenstellingen: [T1],
  actoren: [
    { id: 'bewoners', soort: 'groep', naam: 'Bewoners', ...op(-0.6) },
    {
      id: 'vader',
      soort: 'luideStem',
      naam: 'Vader van drie',
      eenheid: 'individu',
      letter: 'A',
      ...op(-0.9),
    },
    { id: 'actiecomite', soort: 'luideStem', naam: 'Actiecomité', ...op(0.8) },
  ],
}
const MET_MIDDEN = {
  ...LUID,
  actoren: [
    ...LUID.actoren,
    { id: 'gezinnen', soort: 'stilleMidden', naam: 'Jonge gezinnen', ...op(0) },
    { id: 'ouderen', soort: 'stilleMidden', naam: 'Ouderen', ...op(0.1) },
  ],
}

async function open(begin: Parameters<typeof toon>[1], sessie = {}) {
  const proef = toon(<PaneelSignalen />, begin, sessie)
  await act(() => proef.werkruimte.afleiding.laad())
  return proef
}
const kaarten = () =>
  within(screen.getByRole('list', { name: 'Open signalen' }))
    .getAllByRole('listitem')
    .filter((item) => item.dataset.sleutel)
const kaart = (titel: string) => {
  const gevonden = [...document.querySelectorAll<HTMLElement>('[data-sleutel]')].find((een) =>
    within(een).queryByRole('heading', { name: titel }),
  )
  if (!gevonden) throw new Error(`No card called ${titel}`)
  return within(gevonden)
}
/** The card of what is said about both stille-midden actors. */
const BEREIK = 'Nog niet bereikt'

test('without stil midden the map is not ready for the pitstop, and says what to look at first', async () => {
  await open(LUID)
  expect(screen.getByText('Nog niet klaar voor de pitstop.')).toBeTruthy()
  const [eerste] = kaarten()
  expect(eerste?.dataset.ernst).toBe('stop')
  const titel = within(eerste!).getByRole('heading').textContent
  expect(screen.getByText(/^Kijk eerst naar/u, { selector: 'p' }).textContent).toContain(`«${titel}»`)
  expect(within(eerste!).getByText('eerst dit')).toBeTruthy()
})

test('at most seven cards are open, the rest is folded', async () => {
  await open(MET_MIDDEN)
  expect(kaarten().length).toBeLessThanOrEqual(SIGNALEN_ZICHTBAAR)
  const meer = screen.queryByRole('button', { name: /^Nog \d+, voor later$/u })
  expect(kaarten().length === SIGNALEN_ZICHTBAAR).toBe(meer !== null)
  expect(screen.getByText('Klaar voor de pitstop.')).toBeTruthy()
})

test('equal codes share one card; one subject is put aside with a reason and can be opened again', async () => {
  const { dossier, undo } = await open(MET_MIDDEN)
  expect(kaart(BEREIK).getByRole('button', { name: 'Jonge gezinnen' })).toBeTruthy()
  expect(kaart(BEREIK).getByRole('button', { name: 'Ouderen' })).toBeTruthy()

  fireEvent.click(kaart(BEREIK).getAllByRole('button', { name: 'Gezien …' })[0]!)
  const veld = screen.getByRole('textbox', { name: 'Gezien, omdat …' })
  await waitFor(() => expect(document.activeElement).toBe(veld))
  fireEvent.keyDown(veld, { key: 'Enter' })
  expect(dossier().plan.gezien, 'without a reason nothing happens').toEqual({})
  fireEvent.change(veld, { target: { value: 'de wijkagent gaat langs' } })
  fireEvent.keyDown(veld, { key: 'Enter' })
  expect(dossier().plan.gezien['SM-02_gezinnen']?.reden).toBe('de wijkagent gaat langs')
  expect(kaart(BEREIK).queryByRole('button', { name: 'Jonge gezinnen' })).toBeNull()

  fireEvent.click(screen.getByRole('button', { name: 'Gezien (1)' }))
  expect(screen.getByText('Gezien, omdat de wijkagent gaat langs')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Open weer' }))
  expect(kaart(BEREIK).getByRole('button', { name: 'Jonge gezinnen' })).toBeTruthy()
  undo()
  undo()
  expect(dossier().plan.gezien).toEqual({})
})

test('a whole card goes in one step, by its button', async () => {
  const { dossier, undo } = await open(MET_MIDDEN)
  fireEvent.click(kaart(BEREIK).getByRole('button', { name: 'Alles gezien, omdat …' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'Alles gezien, omdat …' }), {
    target: { value: 'volgende week' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Leg opzij' }))
  expect(Object.keys(dossier().plan.gezien)).toEqual(['SM-02_gezinnen', 'SM-02_ouderen'])
  undo()
  expect(dossier().plan.gezien).toEqual({})
})

test('who thinks better of it gets the button back under the hand', async () => {
  const { dossier } = await open(MET_MIDDEN)
  fireEvent.click(kaart(BEREIK).getByRole('button', { name: 'Alles gezien, omdat …' }))
  fireEvent.click(screen.getByRole('button', { name: 'Annuleer' }))
  expect(document.activeElement).toBe(kaart(BEREIK).getByRole('button', { name: 'Alles gezien, omdat …' }))
  expect(dossier().plan.gezien).toEqual({})
})

const FLUISTERAAR = {
  id: 'school',
  soort: 'netwerk',
  naam: 'School',
  rollen: ['vertegenwoordiger'],
  ...op(0.2),
}

test.each([
  ['in sight', 'ouderen', false],
  ['out of the fold', 'school', true],
])(
  'asked for on the map, the first card about an actor comes into the hand, %s',
  async (_, wie, gevouwen) => {
    const { zet, werkruimte } = await open({ ...MET_MIDDEN, actoren: [...MET_MIDDEN.actoren, FLUISTERAAR] })
    const { kaarten: alle } = werkruimte.afleiding.stand.getState()!.signalen
    const plaats = alle.findIndex(({ signalen }) =>
      signalen.some(({ over }) => over.some(({ id }) => id === wie)),
    )
    expect(plaats >= SIGNALEN_ZICHTBAAR).toBe(gevouwen)
    zet({ signalenVan: wie })
    expect(document.activeElement?.getAttribute('data-sleutel')).toBe(alle[plaats]!.code)
    expect(screen.getByRole('button', { name: /voor later$/u }).getAttribute('aria-expanded')).toBe(
      String(gevouwen),
    )
    expect(werkruimte.sessie.getState().signalenVan).toBeNull()
  },
)

test('an empty map gets one invitation and no remarks', async () => {
  await open({ tegenstellingen: [T1] })
  expect(screen.queryByRole('list', { name: 'Open signalen' })).toBeNull()
  expect(screen.getByText(/Zet mensen en groepen op de kaart/u)).toBeTruthy()
})

test('masked, a sentence and a reason give no name away', async () => {
  const { document: doc, werkruimte } = await open(MET_MIDDEN, { schuilnamen: true })
  expect(document.body.textContent).not.toContain('Vader van drie')
  act(() =>
    doc.act('x', (write) =>
      write.sectie('plan', {
        gezien: Object.fromEntries(
          (werkruimte.afleiding.stand.getState()?.signalen.kaarten ?? []).flatMap(({ signalen }) =>
            signalen.map((signaal) => [
              signaal.sleutel,
              { reden: 'Vader van drie weet het', toestand: readToestand(signaal) },
            ]),
          ),
        ),
      }),
    ),
  )
  expect(screen.getByText('Nu niets om op te letten')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^Gezien \(\d+\)$/u }))
  expect(screen.getAllByText(/weet het$/u).length).toBeGreaterThan(0)
  expect(document.body.textContent).not.toContain('Vader van drie')
})
