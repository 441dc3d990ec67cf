/** What was kept is taken away while people work: it is written again at once, or said plainly, and the window is held. */
import type { Page } from '@playwright/test'
import { maakKaart } from '../support/kaarten'
import { actorVan, dossierUit, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const melding = (werk: Werkplaats) => werk.page.getByRole('banner').getByRole('alert')

/** Whether the browser asks before this page goes; the page stays. */
async function vraagtBijSluiten(page: Page): Promise<boolean> {
  const gevraagd = page.waitForEvent('dialog', { timeout: 2000 }).then(
    async (dialoog) => {
      await dialoog.dismiss()
      return true
    },
    () => false,
  )
  await page.close({ runBeforeUnload: true })
  return gevraagd
}

test('browser data that is cleared while a dossier is open: it is written again, without a change', async ({
  context,
  page,
  baseURL,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.sleep('Kring 1', -0.5)
  await werk.isBewaard()
  const voor = await werk.leesMetNotitie()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Storage.clearDataForOrigin', { origin: baseURL ?? '', storageTypes: 'indexeddb' })
  await werk.isBewaard()
  // Found at the disk by a window that starts afresh.
  const weer = await Werkplaats.tweedeTab(context, page.url())
  expect(await weer.lees()).toEqual(voor)
  expect(await vraagtBijSluiten(page)).toBe(false)
})

test('a database that another page deletes: likewise', async ({ context, page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.isBewaard()
  const voor = await werk.leesMetNotitie()
  await page.evaluate(
    () => new Promise((klaar) => (indexedDB.deleteDatabase('middenveld').onsuccess = klaar)),
  )
  await werk.isBewaard()
  const weer = await Werkplaats.tweedeTab(context, page.url())
  expect(await weer.lees()).toEqual(voor)
})

test('a dossier that is purged in another tab: said plainly, the window is held, the file is the way out', async ({
  context,
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.isBewaard()
  const start = await Werkplaats.open(await context.newPage())
  await start.druk(/^Meer over/u)
  await start.page.getByRole('menuitem', { name: 'Verwijderen' }).click()
  await start.druk('Verwijderd (1)')
  await start.druk(/^Voorgoed wissen/u)
  await start.druk('Wis voorgoed')
  await expect(melding(werk)).toHaveText(
    'Dit dossier is in een ander venster voorgoed gewist. Jullie werk staat alleen in dit venster.',
  )
  const bestand = await werk.haalOp(() =>
    page.getByRole('banner').getByRole('button', { name: 'Bewaar als bestand' }).click(),
  )
  expect(Object.keys(dossierUit(bestand).actoren)).toHaveLength(5)
  // Looking around brings nothing back.
  await werk.naarStart()
  await expect(page.getByRole('listitem').filter({ hasText: 'alleen in dit venster' })).toHaveCount(1)
  await start.page.reload()
  await expect(start.page.getByText('alleen in dit venster')).toHaveCount(0)
  await expect(start.page.getByRole('heading', { name: 'Jullie dossiers' })).toHaveCount(0)
  expect(await vraagtBijSluiten(page)).toBe(true)
})

test('a storage that is full, then the start screen: the card says it, closing asks, and it opens as it was', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.isBewaard()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('vol', 'QuotaExceededError')
    }
  })
  await werk.sleep('Kring 1', -0.5)
  await expect(melding(werk)).toContainText('De opslag van de browser is vol.')
  await werk.naarStart()
  await expect(page.getByRole('listitem').filter({ hasText: 'alleen in dit venster' })).toHaveCount(1)
  expect(await vraagtBijSluiten(page)).toBe(true)
  await page.getByRole('button', { name: /^Overleg met/u }).click()
  await werk.kaartIsKlaar()
  expect(actorVan(await werk.lees(), 'Kring 1').posities.t1?.x).toBeCloseTo(-0.5, 1.3)
})

test('a write that does not answer is said after four seconds, with the file as the way out', async ({
  context,
  page,
}) => {
  await page.clock.install()
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.isBewaard()
  await werk.actor('Kring 1').focus()
  const voor = actorVan(await werk.lees(), 'Kring 1').posities.t1?.x ?? 0
  const ander = await context.newPage()
  await ander.goto('./')
  // Another page holds the disk and does not let go.
  await ander.evaluate(
    () =>
      new Promise<void>((klaar) => {
        indexedDB.open('middenveld').onsuccess = ({ target }) => {
          const tx = (target as IDBOpenDBRequest).result.transaction('updates', 'readwrite')
          const houd = () => {
            if ('laatLos' in globalThis) return
            tx.objectStore('updates').count().onsuccess = houd
            klaar()
          }
          houd()
        }
      }),
  )
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000))
  await werk.actor('Kring 1').focus()
  await werk.toets('Shift+ArrowRight')
  await page.clock.runFor(100)
  await expect(page.getByRole('banner')).toContainText('Bewaren…')
  await page.clock.runFor(3700)
  await expect(melding(werk)).toHaveCount(0)
  await page.clock.runFor(400)
  await page.clock.resume()
  await expect(melding(werk)).toHaveText(
    'De opslag van de browser antwoordt niet. Jullie werk staat alleen in dit venster.',
  )
  const bestand = await werk.haalOp(() =>
    page.getByRole('banner').getByRole('button', { name: 'Bewaar als bestand' }).click(),
  )
  expect(actorVan(dossierUit(bestand), 'Kring 1').posities.t1?.x).toBeGreaterThan(voor)
  await ander.evaluate(() => Object.assign(globalThis, { laatLos: true }))
  await werk.isBewaard()
  await expect(melding(werk)).toHaveCount(0)
})

test('a newer Middenveld on this machine is said in Dutch, on the start screen and in an open dossier', async ({
  context,
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.isBewaard()
  await page.evaluate(() => new Promise((klaar) => (indexedDB.open('middenveld', 1e6).onsuccess = klaar)))
  const zin =
    'Op dit toestel is een nieuwere Middenveld geopend. Laad deze pagina opnieuw om verder te werken.'
  await expect(melding(werk)).toHaveText(zin)
  const ander = await context.newPage()
  await ander.goto('./')
  await expect(ander.getByText(zin)).toBeVisible()
  await expect(ander.getByText('kan nu niets bewaren')).toHaveCount(0)
  await ander.goto(page.url())
  await expect(ander.getByText(zin)).toBeVisible()
})

test('an entry of the log that is damaged: the rest opens, and it is said', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.sleep('Kring 1', -0.5)
  await werk.sleep('Kring 5', 0.6)
  await werk.isBewaard()
  await page.goto('./')
  await page.evaluate(
    () =>
      new Promise((klaar) => {
        indexedDB.open('middenveld').onsuccess = ({ target }) => {
          const store = (target as IDBOpenDBRequest).result
            .transaction('updates', 'readwrite')
            .objectStore('updates')
          store.getAllKeys().onsuccess = (event) => {
            const [, tweede] = (event.target as IDBRequest<number[]>).result
            store.get(tweede ?? 0).onsuccess = (rij) => {
              const { dossier } = (rij.target as IDBRequest<{ dossier: string }>).result
              store.put({ dossier, update: new Uint8Array([7, 7, 7]) }, tweede).onsuccess = klaar
            }
          }
        }
      }),
  )
  await page.reload()
  await page.getByRole('button', { name: /^Overleg met/u }).click()
  await werk.kaartIsKlaar()
  await expect(page.getByText('is onleesbaar geworden')).toBeVisible()
  const dossier = await werk.lees()
  expect(Object.keys(dossier.actoren)).toHaveLength(5)
  expect(actorVan(dossier, 'Kring 5').posities.t1?.x).toBeCloseTo(0.6, 1.3)
})
