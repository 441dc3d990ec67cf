/** A map that is shown whole stays whole while the window changes, also for who has not asked for less movement. */
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
