/** The overview: there while the view shows less than half of the map, a way to move it for every hand, and never in the way. */
import type { Locator, Page } from '@playwright/test'
import { findings } from '../support/axe'
import { dichteKaart } from '../support/dichtekaarten'
import { Vinger } from '../support/vinger'
import { type Punt, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const KAART = dichteKaart({ actoren: 25, relaties: 16, zaad: 7 })

const overzicht = (page: Page): Locator => page.getByRole('group', { name: 'Overzicht van de kaart' })

/** The map near enough that less than half of it is in view. */
async function dichtbij(page: Page): Promise<{ werk: Werkplaats; stempel: Locator }> {
  const werk = await Werkplaats.met(page, KAART)
  await expect(overzicht(page)).toHaveCount(0)
  for (let keer = 0; keer < 5; keer++) await page.getByRole('button', { name: 'Inzoomen' }).click()
  await expect(overzicht(page)).toBeVisible()
  return { werk, stempel: overzicht(page) }
}

/** Left top of the field on the screen, px. */
const camera = (werk: Werkplaats) =>
  werk.kaart.locator('.react-flow__viewport').evaluate((veld) => {
    const { e, f } = new DOMMatrix(getComputedStyle(veld).transform)
    return { x: e, y: f }
  })

const punt = async (werk: Werkplaats, stempel: Locator, x: number, y: number): Promise<Punt> => {
  const doos = await werk.doosVan(stempel)
  return { x: doos.x + doos.width * x, y: doos.y + doos.height * y }
}
const kaderVan = (werk: Werkplaats, stempel: Locator) => werk.doosVan(stempel.locator('> div'))

test('a tap and a drag move the view, Escape takes a drag back, and with the whole map in view it is gone', async ({
  page,
}) => {
  const { werk, stempel } = await dichtbij(page)
  const links = await punt(werk, stempel, 0.2, 0.5)
  await page.mouse.click(links.x, links.y)
  await expect
    .poll(async () => {
      const kader = await kaderVan(werk, stempel)
      return Math.abs(kader.x + kader.width / 2 - links.x)
    })
    .toBeLessThan(3)

  const voor = await camera(werk)
  const kader = await kaderVan(werk, stempel)
  await page.mouse.move(kader.x + 6, kader.y + kader.height / 2)
  await page.mouse.down()
  await page.mouse.move(kader.x + 46, kader.y + kader.height / 2, { steps: 4 })
  const na = await kaderVan(werk, stempel)
  expect(na.x - kader.x, 'the frame stays under the hand').toBeCloseTo(40, 0)
  expect((await camera(werk)).x).toBeLessThan(voor.x - 100)
  await page.keyboard.press('Escape')
  await expect.poll(() => camera(werk)).toEqual(voor)
  await page.mouse.up()

  await page.getByRole('button', { name: 'Toon alles' }).click()
  await expect(stempel).toHaveCount(0)
  expect(await werk.terug(), 'looking around is no act').toBeNull()
})

test('taken away by a window that became too low, it does not come back for a keyboard that is elsewhere', async ({
  page,
}) => {
  const { stempel } = await dichtbij(page)
  await stempel.focus()
  await page.keyboard.press('Home')
  await page.setViewportSize({ width: 1920, height: 400 })
  await expect(stempel).toHaveCount(0)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.getByRole('button', { name: 'Toon alles' }).click()
  await page.getByRole('button', { name: 'Inzoomen' }).click()
  await expect(stempel).toHaveCount(0)
})

test('by keyboard: arrows move the view and say who is in it, and it stays while somebody is in it', async ({
  page,
}) => {
  const { werk, stempel } = await dichtbij(page)
  await stempel.focus()
  const voor = await camera(werk)
  await werk.toets('ArrowRight')
  expect((await camera(werk)).x).toBeLessThan(voor.x - 100)
  await werk.hoor(/^\d+ van 25 actoren in beeld$/u)
  await werk.toets('ArrowLeft')
  expect((await camera(werk)).x).toBeCloseTo(voor.x, 0)
  await werk.toets('Shift+ArrowUp')
  await werk.toets('Shift+ArrowUp')
  await werk.toets('Shift+ArrowUp')
  const boven = await camera(werk)
  await werk.toets('Shift+ArrowUp')
  expect(await camera(werk), 'never past what stands there').toEqual(boven)
  await werk.toets('Home')
  await expect(stempel).toBeFocused()
  await werk.toets('Shift+Tab')
  await expect(stempel).toHaveCount(0)
})

test('it steps aside for who is chosen, and is gone while a card is in a hand', async ({ page }) => {
  const { werk, stempel } = await dichtbij(page)
  const doos = await werk.doosVan(stempel)
  const kaartje = werk.actor('Bewoners Kouter 22')
  await kaartje.focus()
  await werk.toets('Enter')
  // To under the overview, where the panel leaves it now.
  const [midden, onder] = [await werk.middenVan(kaartje), await werk.middenVan(stempel)]
  await page.mouse.move(midden.x, midden.y)
  await page.mouse.down()
  await page.mouse.move(midden.x + 30, midden.y, { steps: 3 })
  await expect(stempel).toBeHidden()
  await page.mouse.move(onder.x, onder.y, { steps: 6 })
  await page.mouse.up()
  await expect(stempel).toHaveAttribute('data-kant', 'links')
  expect((await werk.doosVan(stempel)).x).toBeLessThan(doos.x)
  await werk.maakOngedaan()
  await expect(stempel).toHaveAttribute('data-kant', 'rechts')
})

test('what rests on the map rests there too, and no name stands on it', async ({ page }) => {
  const { werk, stempel } = await dichtbij(page)
  const bleek = stempel.locator('path[fill-opacity="0.45"]')
  await expect(bleek).toHaveCount(0)
  await werk.actoren.first().focus()
  await werk.toets('Enter')
  await werk.toets('Alt+Shift+K')
  await expect(page.getByRole('region', { name: 'Kring' })).toBeVisible()
  expect(await bleek.count()).toBeGreaterThan(0)
  await expect(stempel.locator('text')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a tablet, by finger (${colorScheme})`, () => {
    test.use({ colorScheme, hasTouch: true, viewport: { width: 1024, height: 768 } })
    test('a finger drags and taps; axe finds nothing, and nothing lies under it that has to be pressed', async ({
      page,
    }) => {
      const { werk, stempel } = await dichtbij(page)
      const vinger = await Vinger.op(page)
      expect(await findings(page)).toEqual([])
      const voor = await camera(werk)
      const kader = await kaderVan(werk, stempel)
      const midden = { x: kader.x + kader.width / 2, y: kader.y + kader.height / 2 }
      await vinger.sleep(midden, { x: midden.x - 30, y: midden.y })
      await expect.poll(async () => (await camera(werk)).x).toBeGreaterThan(voor.x + 50)
      await vinger.tik(await punt(werk, stempel, 0.9, 0.1))
      await expect.poll(async () => (await camera(werk)).x).toBeLessThan(voor.x)
      const doos = await werk.doosVan(stempel)
      const geraakt = await page.evaluate(
        ({ x, y, width, height }) =>
          [...document.querySelectorAll('button, summary, [role="tab"]')].filter((deel) => {
            const rand = deel.getBoundingClientRect()
            return (
              deel.checkVisibility() &&
              rand.left < x + width &&
              rand.right > x &&
              rand.top < y + height &&
              rand.bottom > y &&
              !deel.closest('.react-flow__node')
            )
          }).length,
        doos,
      )
      expect(geraakt).toBe(0)
    })
  })
}
