/** Nothing is lost: not by a closed tab, a second tab, a storage that is shut or full, or a press on the wrong button. */
import type { Page } from '@playwright/test'
import { maakKaart } from '../support/kaarten'
import { actorVan, dossierUit, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const NOTA = 'Half afgewerkte gedachte over de bushalte'

async function typInNota(werk: Werkplaats, naam: string, tekst: string): Promise<void> {
  await werk.actor(naam).click()
  const kop = werk.paneel.getByRole('button', { name: 'Nota' })
  if ((await kop.getAttribute('aria-expanded')) !== 'true') await kop.click()
  await werk.paneel.getByRole('textbox', { name: 'Nota' }).click()
  await werk.page.keyboard.type(tekst)
}

test('words in a field that nobody left are there after an immediate reload', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await typInNota(werk, 'Kring 1', NOTA)
  await page.reload()
  await werk.kaartIsKlaar()
  expect(actorVan(await werk.lees(), 'Kring 1').nota).toBe(NOTA)
})

test('a name that is being typed on the map is there after an immediate reload', async ({ page }) => {
  const werk = await Werkplaats.nieuw(page)
  await werk.toets('m')
  await werk.toets('Enter')
  await expect(page.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })).toBeFocused()
  await page.keyboard.insertText('Nachtverplegers')
  await page.reload()
  await werk.kaartIsKlaar()
  await expect(werk.actor('Nachtverplegers')).toBeVisible()
})

test('a tab that closes in the middle of a word, and opens again', async ({ context, page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const adres = page.url()
  await typInNota(werk, 'Kring 2', NOTA)
  // A browser gives a page that closes half a second to hear of it: one that still draws, on a busy machine, would not.
  await page.evaluate(() => new Promise((klaar) => requestIdleCallback(klaar)).then(() => null))
  const dicht = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await dicht
  const weer = await Werkplaats.tweedeTab(context, adres)
  expect(actorVan(await weer.lees(), 'Kring 2').nota).toBe(NOTA)
})

test('two tabs on one dossier stay the same, both ways, and neither overwrites the other', async ({
  context,
  page,
}) => {
  const links = await Werkplaats.met(page, maakKaart(5))
  const rechts = await Werkplaats.tweedeTab(context, page.url())
  await links.actor('Kring 1').focus()
  await links.toets('Shift+ArrowRight')
  await expect
    .poll(async () => Math.round((await rechts.plaatsOpAs('Kring 1')) * 100))
    .toBe(Math.round((await links.plaatsOpAs('Kring 1')) * 100))

  await typInNota(rechts, 'Kring 3', 'van rechts')
  await rechts.paneel.getByRole('textbox', { name: 'Naam' }).fill('Kring 3 hernoemd')
  await rechts.toets('Enter')
  await expect(links.actor('Kring 3 hernoemd')).toBeVisible()

  // The same actor in two hands, by the keyboard: a press of the mouse can get lost in a tab that has just come to the front.
  for (const tab of [links, rechts]) {
    await tab.page.bringToFront()
    await tab.actor('Kring 5').press('Enter')
    await expect(tab.paneel.getByRole('textbox', { name: 'Naam' })).toHaveValue('Kring 5')
  }
  // At the same time, each its own field.
  await Promise.all([
    (async () => {
      await links.paneel.getByRole('textbox', { name: 'Omvang' }).fill('40')
      await links.toets('Tab')
    })(),
    (async () => {
      await rechts.paneel.getByRole('textbox', { name: 'Naam' }).fill('Kring vijf')
      await rechts.toets('Enter')
    })(),
  ])
  await expect(links.actor('Kring vijf')).toBeVisible()
  await expect.poll(async () => actorVan(await rechts.lees(), 'Kring vijf').omvang).toBe(40)
  expect(await links.lees()).toEqual(await rechts.lees())

  // Undo is of one's own acts only: the other tab's work stays.
  await links.isBewaard()
  await links.maakOngedaan()
  await expect.poll(async () => actorVan(await rechts.lees(), 'Kring vijf').omvang).toBeNull()
  await page.close()
  await rechts.page.reload()
  await rechts.kaartIsKlaar()
  const dossier = await rechts.lees()
  expect(actorVan(dossier, 'Kring 3 hernoemd').nota).toBe('van rechts')
  expect(actorVan(dossier, 'Kring vijf').omvang).toBeNull()
})

const DICHT: Record<string, () => void> = {
  'throws at the door': () =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('niet hier', 'SecurityError')
      },
    }),
  'is not there': () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
}

for (const [hoe, sluit] of Object.entries(DICHT)) {
  test(`storage that ${hoe}: it is said, work goes on, and the file is the way out`, async ({ page }) => {
    await page.addInitScript(sluit)
    const werk = await Werkplaats.open(page)
    await expect(page.getByText('Deze browser kan nu niets bewaren.')).toBeVisible()
    await werk.nieuwDossier()
    await werk.typActoren('g', ['Buren', 'Handelaars'])
    await werk.zetAanKant('Buren', 'wij')
    const melding = page.getByRole('alert')
    await expect(melding).toHaveText(
      'De browser laat hier niets bewaren. Jullie werk staat alleen in dit venster.',
    )
    await expect(page.getByText(/Bewaard \d\d:\d\d/u)).toHaveCount(0)
    const bestand = await werk.haalOp(() =>
      page.getByRole('banner').getByRole('button', { name: 'Bewaar als bestand' }).click(),
    )
    expect(
      Object.values(dossierUit(bestand).actoren)
        .map(({ naam }) => naam)
        .sort(),
    ).toEqual(['Buren', 'Handelaars'])
    // Also after a walk to the start screen and back.
    await werk.naarStart()
    await page.getByRole('button', { name: 'Dossier zonder titel', exact: true }).click()
    await werk.kaartIsKlaar()
    await expect(werk.actor('Buren')).toBeVisible()
  })
}

const vol = (page: Page) =>
  page.evaluate(() => {
    const oud = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
      ?.value as IDBObjectStore['put']
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('vol', 'QuotaExceededError')
    }
    const maakPlaats = () => (IDBObjectStore.prototype.put = oud)
    Object.assign(globalThis, { maakPlaats })
  })

test('a full storage is said at the first change, and what waited is kept as soon as there is room', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.isBewaard()
  await vol(page)
  await werk.sleep('Kring 1', -0.5)
  await expect(page.getByRole('alert')).toHaveText(
    'De opslag van de browser is vol. Jullie werk staat alleen in dit venster.',
  )
  const bestand = await werk.haalOp(() =>
    page.getByRole('banner').getByRole('button', { name: 'Bewaar als bestand' }).click(),
  )
  expect(actorVan(dossierUit(bestand), 'Kring 1').posities.t1?.x).toBeCloseTo(-0.5, 1.3)

  await page.evaluate(() => (globalThis as unknown as { maakPlaats: () => void }).maakPlaats())
  await werk.sleep('Kring 5', 0.6)
  await werk.isBewaard()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.reload()
  await werk.kaartIsKlaar()
  const dossier = await werk.lees()
  expect(actorVan(dossier, 'Kring 1').posities.t1?.x).toBeCloseTo(-0.5, 1.3)
  expect(actorVan(dossier, 'Kring 5').posities.t1?.x).toBeCloseTo(0.6, 1.3)
})

test('the start screen: thumbnail, rename, duplicate, delete and back, also after a reload', async ({
  context,
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(10))
  await page.getByRole('textbox', { name: 'Titel van het dossier' }).fill('Stationsbuurt')
  await werk.toets('Enter')
  await werk.isBewaard()

  // A second window on the start screen hears what the first one does.
  const start = await Werkplaats.open(await context.newPage())
  const kaartje = (naam: string) =>
    start.page
      .getByRole('listitem')
      .filter({ has: start.page.getByRole('button', { name: naam, exact: true }) })
  const doe = async (naam: string, wat: string) => {
    await kaartje(naam)
      .getByRole('button', { name: `Meer over ${naam}` })
      .click()
    await start.page.getByRole('menuitem', { name: wat }).click()
  }
  await expect(kaartje('Stationsbuurt')).toContainText('10 actoren')
  await expect(kaartje('Stationsbuurt').locator('img')).toHaveAttribute('src', /^data:image\/png/u, {
    timeout: 20_000,
  })
  const letters = await kaartje('Stationsbuurt')
    .locator('img')
    .evaluate((img: HTMLImageElement) => img.naturalWidth)
  expect(letters).toBeGreaterThan(200)

  await doe('Stationsbuurt', 'Hernoemen')
  await start.page.getByRole('textbox', { name: 'Nieuwe naam voor Stationsbuurt' }).fill('Stationswijk')
  await start.toets('Enter')
  await expect(kaartje('Stationswijk')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Titel van het dossier' })).toHaveValue('Stationswijk')

  await doe('Stationswijk', 'Dupliceren')
  await expect(kaartje('Stationswijk (kopie)')).toContainText('10 actoren')

  await doe('Stationswijk (kopie)', 'Verwijderen')
  await expect(kaartje('Stationswijk (kopie)')).toHaveCount(0)
  await expect(start.page.getByRole('heading', { name: 'Jullie dossiers' })).toBeFocused()
  await start.page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(kaartje('Stationswijk (kopie)')).toBeVisible()

  await doe('Stationswijk (kopie)', 'Verwijderen')
  await expect(kaartje('Stationswijk (kopie)')).toHaveCount(0)
  await start.page.reload()
  await start.page.getByRole('button', { name: 'Verwijderd (1)' }).click()
  await start.page.getByRole('button', { name: /^Terugzetten.*Stationswijk \(kopie\)$/u }).click()
  await kaartje('Stationswijk (kopie)')
    .getByRole('button', { name: 'Stationswijk (kopie)', exact: true })
    .click()
  await start.kaartIsKlaar()
  await expect(start.actoren).toHaveCount(10)
})

test('the start screen shows a picture of a large map', async ({ context, page }) => {
  await Werkplaats.met(page, maakKaart(200))
  const start = await context.newPage()
  const beeld = start.getByRole('listitem').filter({ hasText: '200 actoren' }).locator('img')
  await expect(async () => {
    await start.goto('./')
    await expect(beeld).toBeVisible({ timeout: 1000 })
  }).toPass()
  // Not an empty sheet: the light of the field and the ink of cards are in it.
  const kleuren = await beeld.evaluate(async (img: HTMLImageElement) => {
    await img.decode()
    const canvas = new OffscreenCanvas(img.naturalWidth, img.naturalHeight)
    const context2d = canvas.getContext('2d')
    context2d?.drawImage(img, 0, 0)
    const punten = context2d?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return new Set(Array.from({ length: punten.length / 4 }, (_, i) => punten.slice(i * 4, i * 4 + 3).join()))
      .size
  })
  expect(kleuren).toBeGreaterThan(500)
})
