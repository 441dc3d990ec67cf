/** A map that is shown whole stays whole while the window changes, also for who has not asked for less movement. */
import { maakGalerijkaart } from '../galerij/kaarten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const KLEIN = { width: 1500, height: 900 }

test('a window that changes twice within one glide ends with the map fitted in the last size', async ({
  page,
}) => {
  await page.clock.install()
  await page.setViewportSize(KLEIN)
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  const as = async () => {
    const { x, width } = await werk.doosVan(werk.kaart.getByTestId('as'))
    return [Math.round(x), Math.round(width)]
  }
  const veld = async () => (await werk.doosVan(werk.kaart.locator('.react-flow'))).width
  const passend = await as()
  const breed = await veld()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect.poll(as).not.toEqual(passend)

  await page.emulateMedia({ reducedMotion: 'no-preference' })
  // Whatever glides stands still halfway.
  await page.clock.pauseAt(Date.now() + 60_000)
  for (const width of [1700, KLEIN.width]) {
    await page.setViewportSize({ ...KLEIN, width })
    await expect.poll(veld).toBe(breed + width - KLEIN.width)
  }
  await page.clock.resume()
  await expect.poll(as).toEqual(passend)
})

test('who zooms the page in sees larger names, and who zooms back the whole map', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  const as = async () => Math.round((await werk.doosVan(werk.kaart.getByTestId('as'))).width)
  const naam = () =>
    werk.actor('Bewoners rond het plein').evaluate((kaartje) => {
      const tekst = kaartje.querySelector('text')
      const maat = tekst
        ? Number.parseFloat(getComputedStyle(tekst).fontSize) * (tekst.getScreenCTM()?.a ?? 0)
        : 0
      return maat * window.devicePixelRatio
    })
  await expect.poll(naam).toBeGreaterThanOrEqual(20)
  const [breed, eerst] = [await as(), await naam()]
  const browser = await page.context().newCDPSession(page)
  const zoom = (deel: number) =>
    browser.send('Emulation.setDeviceMetricsOverride', {
      width: 1920 / deel,
      height: 1080 / deel,
      deviceScaleFactor: deel,
      mobile: false,
    })
  await zoom(2)
  await expect.poll(naam).toBeGreaterThan(eerst * 1.5)
  await zoom(1)
  await expect.poll(as).toBe(breed)
})

test('a card that lands at the far edge is seen whole, in a view that was whole, and nowhere else', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  const procent = () => page.getByRole('status', { name: 'Zoom' }).textContent()
  const isErin = async () => {
    const [kaart, veld] = [
      await werk.doosVan(werk.actor('Handelaars uit de winkelstraat')),
      await werk.doosVan(werk.kaart.locator('.react-flow')),
    ]
    // The mark on its corner too.
    return kaart.x + kaart.width + 5 <= veld.x + veld.width
  }
  await werk.sleep('Handelaars uit de winkelstraat', 1)
  await expect.poll(isErin).toBe(true)
  await werk.maakOngedaan()
  await page.getByRole('button', { name: 'Inzoomen' }).click()
  const eigen = await procent()
  await werk.sleep('Handelaars uit de winkelstraat', 0.4)
  await werk.toets('Escape')
  expect(await procent()).toBe(eigen)
})

test('who moves one of many sideways leaves the axis as wide', async ({ page }) => {
  const dossier = maakGalerijkaart('vijfentwintig met zestien relaties')
  const werk = await Werkplaats.met(page, dossier)
  const [wie] = Object.values(dossier.actoren)
  const breed = async () => Math.round((await werk.doosVan(werk.kaart.getByTestId('as'))).width)
  const eerst = await breed()
  const kaart = werk.kaart.locator(`.react-flow__node[data-id="${wie?.id}"]`)
  for (const x of [-0.6, 0.1, 0.7, -0.2]) {
    const van = await werk.middenVan(kaart)
    await werk.beweegMuis(van, { x: await werk.puntOpAs(x), y: van.y })
    await werk.toets('Escape')
    expect(await breed()).toBe(eerst)
  }
})
