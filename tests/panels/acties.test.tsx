import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PaneelActies } from '../../src/panels/acties/PaneelActies'
import { T1, toon } from './paneelproef'

const op = (x: number) => ({ posities: { t1: { x, y: 0 } } })
const KAART = {
  tegenstellingen: [T1],
  actoren: [
    {
      id: 'ouderen',
      soort: 'stilleMidden',
      naam: 'Ouderen',
      verontrusting: 'bedroefd',
      bezorgdheden: { afval: 'gesprek' },
      ...op(0),
    },
    { id: 'agent', soort: 'netwerk', naam: 'Wijkagent', rollen: ['verbinder'], ...op(0.2) },
    { id: 'bib', soort: 'netwerk', naam: 'Bibmedewerker', rollen: ['kritischeDenker'], ...op(0.3) },
  ],
  relaties: [{ id: 'r1', van: 'agent', naar: 'ouderen', type: 'contact' }],
  bezorgdheden: [{ id: 'afval', tekst: 'Zwerfvuil' }],
  uitdagingen: [
    { id: 'u1', tekst: 'Iedereen veilig', bezorgdheden: [], orde: 0 },
    { id: 'u2', tekst: 'Een nette buurt', bezorgdheden: ['afval'], keuze: 'gekozen', orde: 1 },
  ],
}

async function open(begin: Parameters<typeof toon>[1] = KAART, sessie = {}) {
  const proef = toon(<PaneelActies />, begin, sessie)
  await act(() => proef.werkruimte.afleiding.laad())
  return proef
}
const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))
const voorstellen = () =>
  within(deel('Een nette buurt').getByRole('list', { name: 'Voorstellen van de kaart' }))
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent)

test('what people chose comes first, and every suggestion says why and what to avoid', async () => {
  const { getoond } = await open()
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Een nette buurt',
    'Iedereen veilig',
  ])
  const nette = deel('Een nette buurt')
  expect(voorstellen().length).toBeGreaterThan(0)
  expect(nette.getAllByText('voorstel')).toHaveLength(voorstellen().length)
  expect(nette.getAllByText('Let op:').length).toBeGreaterThan(0)
  fireEvent.click(nette.getAllByRole('button', { name: 'Ouderen' })[0]!)
  expect(getoond).toEqual([['ouderen']])
  expect(deel('Iedereen veilig').getByText(/Leg eerst de lijnen/u)).toBeTruthy()
})

test('taken over it is an actie of theirs; one step back makes it a suggestion again', async () => {
  const { dossier, undo } = await open()
  const [eerste] = voorstellen()
  fireEvent.click(deel('Een nette buurt').getAllByRole('button', { name: 'Neem over' })[0]!)
  const [actie] = Object.values(dossier().acties)
  expect(actie).toMatchObject({
    tekst: eerste,
    uitdaging: 'u2',
    herkomst: { tekst: eerste, over: ['ouderen'] },
  })
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Wat doen jullie?' }))
  await vi.waitFor(() => expect(voorstellen()).not.toContain(eerste))
  undo()
  expect(dossier().acties).toEqual({})
  await vi.waitFor(() => expect(voorstellen()).toContain(eerste))
})

test('put aside it can be brought back', async () => {
  const { dossier } = await open()
  const [eerste] = voorstellen()
  fireEvent.click(deel('Een nette buurt').getAllByRole('button', { name: 'Leg opzij' })[0]!)
  fireEvent.click(await deel('Een nette buurt').findByRole('button', { name: 'Opzij gelegd (1)' }))
  fireEvent.click(screen.getByRole('button', { name: 'Haal terug' }))
  expect(dossier().plan.verborgenVoorstellen).toEqual([])
  await vi.waitFor(() => expect(voorstellen()).toContain(eerste))
})

const MET_ACTIE = { ...KAART, acties: [{ id: 'c1', tekst: 'Koffie op het plein', uitdaging: 'u2' }] }

test('on an actie who could pull it and who reads against are one press away', async () => {
  const { dossier } = await open(MET_ACTIE)
  expect(screen.getByText('nog geen trekker')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Koffie op het plein' }))
  fireEvent.click(screen.getByRole('button', { name: 'Laat trekken: Wijkagent' }))
  expect(dossier().acties['c1']?.trekker).toEqual({ soort: 'actor', id: 'agent' })
  expect(screen.getByText('Wijkagent trekt')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Laat tegenlezen: Bibmedewerker' }))
  expect(dossier().acties['c1']?.partners).toEqual({ bib: 'klankbord' })
})

test('its words, termijn and stand change in place', async () => {
  const { dossier, kies } = await open(MET_ACTIE)
  fireEvent.click(screen.getByRole('button', { name: 'Koffie op het plein' }))
  fireEvent.click(screen.getByRole('radio', { name: 'lange termijn' }))
  fireEvent.click(screen.getByRole('radio', { name: 'bezig' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'Wat doen jullie?' }), {
    target: { value: 'Koffie in het park' },
  })
  act(() => screen.getByRole('textbox', { name: 'Wat doen jullie?' }).focus())
  act(() => screen.getByRole('textbox', { name: 'Wat doen jullie?' }).blur())
  kies()
  expect(dossier().acties['c1']).toMatchObject({
    termijn: 'lang',
    status: 'bezig',
    tekst: 'Koffie in het park',
  })
})

test('an actie of their own stands under its uitdaging', async () => {
  const { dossier } = await open()
  const veld = deel('Een nette buurt').getByRole('textbox', { name: 'Eigen actie' })
  fireEvent.change(veld, { target: { value: 'Samen opruimen' } })
  fireEvent.keyDown(veld, { key: 'Enter' })
  expect(Object.values(dossier().acties)).toMatchObject([
    { tekst: 'Samen opruimen', uitdaging: 'u2', herkomst: null },
  ])
})

test('where nobody reaches them, it says so and invents nobody', async () => {
  await open({ ...KAART, relaties: [] })
  expect(deel('Een nette buurt').getByText('Hier bereikt nog niemand hen.')).toBeTruthy()
})

test('who reaches some of them is named beside whom nobody reaches', async () => {
  const buren = { ...KAART.actoren[0]!, id: 'buren', naam: 'Stille buren' }
  await open({ ...KAART, actoren: [...KAART.actoren, buren] })
  expect(deel('Een nette buurt').queryByText('Hier bereikt nog niemand hen.')).toBeNull()
  expect(
    deel('Een nette buurt').getByText(/^Niemand in jullie netwerk staat dicht bij/u).textContent,
  ).toContain('Stille buren')
  fireEvent.click(screen.getByRole('button', { name: 'Wie zou dit kunnen trekken?' }))
  expect(deel('Een nette buurt').getByText('Kan dit trekken')).toBeTruthy()
})

test('of an actie the signalen say in a few words what to look at; folded, only what is grave', async () => {
  const zonderMidden = { id: 'c1', tekst: 'Koffie op het plein', uitdaging: 'u2', doelgroep: [] }
  await open({ ...KAART, acties: [zonderMidden] })
  const letOp = () =>
    within(screen.getByRole('list', { name: 'Om op te letten' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(letOp()).toEqual(['let op: Waar is het stille midden? waarom?'])
  fireEvent.click(screen.getByRole('button', { name: 'Koffie op het plein' }))
  expect(letOp()).toContain('aandacht: Wie trekt dit? waarom?')
})

test('many acties fold, so that what the map suggests stays in sight', async () => {
  const acties = ['c1', 'c2', 'c3', 'c4'].map((id) => ({ id, tekst: `Actie ${id}`, uitdaging: 'u2' }))
  await open({ ...KAART, acties })
  expect(screen.queryByRole('button', { name: 'Actie c1' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '4 acties van jullie' }))
  expect(screen.getByRole('button', { name: 'Actie c1' })).toBeTruthy()
})

test.each([
  ['fase 4', { fase: 4 }, /^Eerst veiligheid/u],
  ['toxisch', { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' }, /^Nu alleen het midden/u],
  ['dreigend', { dialoogMogelijk: 'ja', overkoepelendWij: 'nee' }, /^Eerst het midden/u],
  ['fase 1', { fase: 1 }, /^Het is rustig/u],
] as const)('in %s it says what waits', async (_, situatie, zin) => {
  const { document: doc } = await open()
  expect(screen.queryByText(zin, { selector: 'strong' })).toBeNull()
  act(() => doc.act('Situatie', (write) => write.sectie('situatie', situatie)))
  expect(screen.getByText(zin, { selector: 'strong' })).toBeTruthy()
})

test('with names hidden no masked name is in sight, and its field stays closed', async () => {
  const vader = { id: 'vader', soort: 'luideStem', naam: 'Vader van drie', eenheid: 'individu', letter: 'A' }
  const actie = {
    id: 'c1',
    tekst: 'Vader van drie bellen',
    uitdaging: 'u2',
    criterium: 'of Vader van drie komt',
    doelgroep: ['vader'],
  }
  const { container } = await open(
    { ...KAART, actoren: [...KAART.actoren, vader], acties: [actie] },
    { schuilnamen: true },
  )
  fireEvent.click(screen.getByRole('button', { name: 'Luide stem A bellen' }))
  const veld = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat doen jullie?' })
  expect([veld.value, veld.disabled]).toEqual(['Luide stem A bellen', true])
  expect(container.innerHTML).not.toContain('Vader van drie')
})

test('without uitdaging it teaches where acties come from, and leads there', async () => {
  const { werkruimte } = await open({ ...KAART, uitdagingen: [] })
  fireEvent.click(screen.getByRole('button', { name: 'Naar de uitdagingen' }))
  expect(werkruimte.sessie.getState().paneel).toBe('uitdagingen')
})
