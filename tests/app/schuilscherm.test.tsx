import '../support/opslag'
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { Dossierscherm } from '../../src/app/dossier/Dossierscherm'
import { stapscherm } from '../../src/app/dossier/stappen'
import { Start } from '../../src/app/start/Start'
import { type Bibliotheek, openBibliotheek } from '../../src/document/bibliotheek'
import { editActoren, removeActoren } from '../../src/document/mutations'
import { BEGRIPPEN } from '../../src/domain/begrippen'
import { METHODEBEGRIPPEN } from '../../src/domain/begripzoeker'
import { ROLLEN } from '../../src/domain/model/actor'
import { ACTIEPLANDELEN } from '../../src/domain/vragen/actieplan'
import { SITUATIEDELEN } from '../../src/domain/vragen/situatie'
import type { StapId } from '../../src/domain/vragen/stappen'
import { laadPanelen } from '../../src/panels/paneel/Paneelbladen'
import { laadGekozen } from '../../src/panels/selectie/PaneelSelectie'
import { openAfscherming } from '../../src/store/afscherming'
import { useWerkruimte } from '../../src/store/hooks'
import { PANELEN } from '../../src/domain/model/hoofdstuk'
import type { Dialoognaam, Sessie } from '../../src/store/sessie'
import type { Werkruimte } from '../../src/store/werkruimte'
import { hoofdletter } from '../../src/taal/woorden'
import { Basis, meldingdeel } from '../../src/ui/Basis'
import { menulijst } from '../../src/ui/Menu'
import { meldingen } from '../../src/ui/melding'
import { legeTeksten, naamInElkVeld, plaatsenMetNaam } from '../support/naamproef'
import { maakOmgeving } from '../support/opslag'
import { VERBORGEN } from '../support/plannen'

/*
 * Every screen of an open dossier but the map itself, which jsdom cannot draw (schuilnamen.spec.ts walks over it in a browser), with one hidden
 * name in every text that the schema knows. Whatever can be opened there is opened.
 */
let werkruimte: Werkruimte
vi.mock('../../src/canvas/Kaart', () => ({
  Kaart: () => {
    werkruimte = useWerkruimte()
    return null
  },
}))

const dossier = naamInElkVeld()
let bibliotheek: Bibliotheek
let id: string

beforeAll(async () => {
  await Promise.all([
    laadPanelen(),
    laadGekozen(),
    meldingdeel.laad(),
    menulijst.laad(),
    ...(['situatie', 'actieplan', 'verankering'] as const).map((stap) => stapscherm(stap, '')?.laad()),
    stapscherm('kaart', 'pitstop')?.laad(),
    stapscherm('kaart', 'traject')?.laad(),
    stapscherm('kaart', 'luisterronde')?.laad(),
  ])
  globalThis.requestIdleCallback ??= (doe) => window.setTimeout(doe)
  globalThis.cancelIdleCallback ??= (nummer) => window.clearTimeout(nummer)
  Element.prototype.scrollTo ??= () => undefined
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})

beforeEach(async () => {
  const omgeving = maakOmgeving()
  bibliotheek = await openBibliotheek({ ...omgeving, BroadcastChannel: undefined })
  id = await bibliotheek.create(dossier)
  const kluis = new Map<string, string>([['middenveld.schuilnamen', JSON.stringify({ [id]: 'Het plein' })]])
  openAfscherming({
    getItem: (sleutel) => kluis.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => void kluis.set(sleutel, waarde),
  })
})
afterEach(() => {
  act(() => meldingen.clear())
  cleanup()
})

const beeld = () => new Promise((klaar) => requestAnimationFrame(klaar))
/** Until nothing is on its way: code that loads after the first pictures, and what follows from it. */
const rust = () =>
  act(async () => {
    for (let keer = 0; keer < 2; keer++) {
      await beeld()
      await beeld()
      await vi.dynamicImportSettled()
    }
  })

async function open(stap: StapId = 'kaart', deel = '') {
  const scherm = (hier: StapId, waar: string) => (
    <Basis>
      <Dossierscherm bibliotheek={bibliotheek} id={id} stap={hier} deel={waar} />
    </Basis>
  )
  const scherf = render(scherm('kaart', ''))
  await rust()
  await vi.waitFor(() => expect(werkruimte.dossier().actoren).toHaveProperty('persoon'))
  scherf.rerender(scherm(stap, deel))
  await rust()
}

const zet = async (deel: Partial<Sessie>) => {
  act(() => werkruimte.zet(deel))
  await rust()
}

/** What can be folded open is folded open; every menu and list is opened, read and closed. Gives every place where the name was. */
async function kijkOveral(): Promise<string[]> {
  const gevonden = new Set(plaatsenMetNaam())
  const gehad = new Set<Element>()
  const dicht = () =>
    Array.from(document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')).filter(
      (element) => !gehad.has(element) && !element.hasAttribute('aria-haspopup'),
    )
  for (let nog = dicht(); nog.length > 0; nog = dicht()) {
    for (const knop of nog) {
      gehad.add(knop)
      act(() => knop.click())
    }
  }
  await rust()
  for (const plaats of plaatsenMetNaam()) gevonden.add(plaats)
  for (const woord of document.querySelectorAll('[data-woord], dfn'))
    uitgelegd.add(woord.getAttribute('data-woord') ?? woord.textContent)
  for (const knop of Array.from(document.querySelectorAll<HTMLElement>('[aria-haspopup]')).slice(0, 12)) {
    act(() => knop.focus())
    fireEvent.keyDown(knop, { key: 'ArrowDown' })
    fireEvent.keyUp(knop, { key: 'ArrowDown' })
    for (const vlak of document.querySelectorAll('[role="menu"], [role="listbox"]')) {
      geopend++
      for (const plaats of plaatsenMetNaam(vlak)) gevonden.add(plaats)
    }
    fireEvent.keyDown(document.activeElement ?? knop, { key: 'Escape' })
    fireEvent.keyUp(document.activeElement ?? knop, { key: 'Escape' })
  }
  return [...gevonden]
}
let geopend = 0
/** Words that explained themselves on the way. */
const uitgelegd = new Set<string>()
afterAll(() => {
  if (geopend < 40) throw new Error(`Only ${geopend} menus and lists were opened and read`)
})

/** Texts of the schema in which nobody writes: made of ids and words from closed lists. */
const SLEUTELS = new Set([
  'plan.gezien.*.toestand',
  'uitdagingen.herkomst.voorstel',
  'acties.herkomst.voorstel',
])

test('the dossier of this test has the name in every text of the schema', () => {
  expect(legeTeksten(dossier).filter((pad) => !SLEUTELS.has(pad))).toEqual([])
})

test('the reader of a page sees a name wherever it can stand', () => {
  document.title = VERBORGEN
  document.body.innerHTML = `<p>${VERBORGEN}</p><svg><text>${VERBORGEN}</text></svg><img alt="${VERBORGEN}">
    <i aria-label="${VERBORGEN}" title="${VERBORGEN}" data-x="${VERBORGEN}"></i><input placeholder="${VERBORGEN}"><textarea></textarea>`
  document.querySelector('textarea')!.value = VERBORGEN
  const gevonden = plaatsenMetNaam()
  document.title = ''
  document.body.innerHTML = ''
  expect(gevonden).toHaveLength(9)
})

describe('with schuilnamen on, no name in the step', () => {
  test.each<[StapId, string]>([
    ['kaart', ''],
    ['kaart', 'pitstop'],
    ['kaart', 'traject'],
    ['kaart', 'luisterronde'],
    ...SITUATIEDELEN.map((deel): [StapId, string] => ['situatie', deel.id]),
    ...ACTIEPLANDELEN.map((deel): [StapId, string] => ['actieplan', deel.id]),
    ['verankering', ''],
  ])('%s/%s', async (stap, deel) => {
    await open(stap, deel)
    expect(document.body.textContent.length).toBeGreaterThan(200)
    expect(await kijkOveral()).toEqual([])
  })

  test.each(Object.keys(dossier.acties).slice(0, 2))('the drawer of actie %s', async (actie) => {
    await open('actieplan', 'acties')
    await zet({ actie })
    expect(await kijkOveral()).toEqual([])
  })
})

describe('with schuilnamen on, no name in the panel', () => {
  const keuzes: [string, Sessie['selectie']][] = [
    ['nothing', { actoren: [], relaties: [] }],
    ...['bewoners', 'winkelier', 'gezinnen', 'wijkagent', 'persoon', 'wachter', 'vriend'].map(
      (actor): [string, Sessie['selectie']] => [actor, { actoren: [actor], relaties: [] }],
    ),
    ['two actoren', { actoren: ['persoon', 'vriend'], relaties: [] }],
    ['relatie rp', { actoren: [], relaties: ['rp'] }],
    ['two relaties', { actoren: [], relaties: ['rp', 'rq'] }],
    ['a mix', { actoren: ['persoon'], relaties: ['rp'] }],
  ]
  test.each(keuzes)('Selectie with %s', async (_naam, selectie) => {
    await open()
    await zet({ selectie, paneel: 'selectie', paneelOpen: true })
    expect(await kijkOveral()).toEqual([])
  })

  test.each(PANELEN.filter((paneel) => paneel !== 'selectie'))('%s', async (paneel) => {
    await open()
    await zet({ paneel, paneelOpen: true, selectie: { actoren: ['persoon'], relaties: [] } })
    expect(document.querySelector('[role="tabpanel"]')?.textContent.length).toBeGreaterThan(40)
    expect(await kijkOveral()).toEqual([])
  })

  test('Terugblik', async () => {
    await open()
    await zet({ vergelijking: { van: 'toen', naar: null } })
    expect(await kijkOveral()).toEqual([])
  })
})

describe('with schuilnamen on, no name in the dialog', () => {
  const dialogen: Record<Dialoognaam, true> = {
    begrippen: true,
    bibliotheek: true,
    lijst: true,
    exporteer: true,
    filter: true,
    hulp: true,
    hoofdstukken: true,
    overal: true,
    ronde: true,
    stemming: true,
    toetsen: true,
    verbind: true,
    wachtzin: true,
    zoek: true,
  }
  test.each(Object.keys(dialogen) as Dialoognaam[])('%s', async (dialoog) => {
    await open()
    const over = { collectie: 'actoren' as const, id: 'persoon' }
    await zet({ selectie: { actoren: ['persoon'], relaties: [] }, dialoog, over })
    expect(document.querySelector('[role="dialog"], dialog')).not.toBeNull()
    expect(await kijkOveral()).toEqual([])
  })
})

describe('with schuilnamen on, an act is told without the name', () => {
  test('on the buttons of undo and redo, in what is said, and in what floats', async () => {
    await open()
    act(() => editActoren(werkruimte.document, ['persoon'], { naam: 'Zjefa Quaghebeur' }))
    await rust()
    expect(await kijkOveral()).toEqual([])
    act(() => removeActoren(werkruimte.document, ['persoon']))
    await rust()
    expect(await kijkOveral()).toEqual([])
    act(() => werkruimte.undo())
    await rust()
    expect(await kijkOveral()).toEqual([])
  })

  test('what stood on screen before they went on goes', async () => {
    await open()
    await zet({ schuilnamen: false })
    act(() => removeActoren(werkruimte.document, ['persoon']))
    await rust()
    expect(plaatsenMetNaam()).not.toEqual([])
    await zet({ schuilnamen: true })
    expect(await kijkOveral()).toEqual([])
  })
})

test('with schuilnamen on, no name on the start screen, and none in what its menu does', async () => {
  render(
    <Basis>
      <Start bibliotheek={bibliotheek} />
    </Basis>,
  )
  await rust()
  expect(await kijkOveral()).toEqual([])
  act(() => void bibliotheek.remove(id))
  await rust()
  expect(await kijkOveral()).toEqual([])
})

test('each term of the method explains itself on one of these pages', async () => {
  await open()
  act(() => editActoren(werkruimte.document, ['wijkagent'], { soort: 'netwerk', rollen: [...ROLLEN] }))
  await zet({ selectie: { actoren: ['wijkagent'], relaties: [] }, paneel: 'selectie', paneelOpen: true })
  expect(await kijkOveral()).toEqual([])
  const woorden = METHODEBEGRIPPEN.map((naam) => hoofdletter(BEGRIPPEN[naam].woord))
  expect(woorden.filter((woord) => !uitgelegd.has(woord))).toEqual([])
})
