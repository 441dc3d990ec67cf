/** The menu on the map, as hands and keys ask for it: on a card, on a line, on the free field. */
import type { Locator, Page } from '@playwright/test'
import { maakKaart } from '../support/kaarten'
import { Vinger } from '../support/vinger'
import { type Punt, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.use({ viewport: { width: 1366, height: 1024 } })

const menu = (page: Page, naam: string): Locator => page.getByRole('menu', { name: naam })
const LIJN = 'Kring 2 heeft het vertrouwen van Kring 3'

/** A point of the field with nothing on it. */
async function leegPunt(werk: Werkplaats): Promise<Punt> {
  const veld = await werk.doosVan(werk.kaart)
  return { x: veld.x + veld.width / 2, y: veld.y + veld.height * 0.75 }
}

/** Halfway along a line, where it is drawn. */
const opLijn = (lijn: Locator): Promise<Punt> =>
  lijn
    .locator('path')
    .first()
    .evaluate((pad) => {
      if (!(pad instanceof SVGPathElement)) throw new Error('It has no path')
      const { x, y } = pad
        .getPointAtLength(pad.getTotalLength() / 2)
        .matrixTransform(pad.getScreenCTM() ?? undefined)
      return { x, y }
    })

test('a right click on a card, a line and the free field asks for the menu of what lies there', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const rechts = ({ x, y }: Punt) => page.mouse.click(x, y, { button: 'right' })

  await rechts(await opLijn(werk.relatie(LIJN)))
  await expect(menu(page, LIJN)).toBeVisible()
  // Another place is another menu: the first one is gone.
  await rechts(await werk.middenVan(werk.actor('Kring 1')))
  await expect(menu(page, 'Kring 1')).toBeVisible()
  await expect(werk.kaart.locator('.react-flow__node.selected')).toHaveCount(1)
  await expect(page.getByRole('menu')).toHaveCount(1)
  await werk.toets('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await rechts(await leegPunt(werk))
  await expect(menu(page, 'De kaart')).toBeVisible()
  await expect(page.getByRole('menu')).toHaveCount(1)
  await werk.toets('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  expect(await werk.terug()).toBeNull()
})

test('an act from it is done on what it was about, and can be undone', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const rechts = async (wat: Locator) => {
    const { x, y } = await werk.middenVan(wat)
    await page.mouse.click(x, y, { button: 'right' })
  }
  const kies = (naam: string, punt: string) =>
    menu(page, naam).getByRole('menuitem', { name: punt, exact: true }).click()

  await rechts(werk.actor('Kring 1'))
  await kies('Kring 1', 'Naam wijzigen')
  const veld = werk.kaart.getByRole('textbox')
  await expect(veld).toBeFocused()
  await expect(veld).toHaveValue('Kring 1')
  await page.keyboard.insertText('Pleinbewoners')
  await werk.toets('Enter')
  await expect(werk.actor('Pleinbewoners')).toBeVisible()
  await rechts(werk.actor('Kring 2'))
  await kies('Kring 2', 'Verwijderen')
  await expect(werk.actor('Kring 2')).toHaveCount(0)
  await werk.maakOngedaan()
  await expect(werk.actor('Kring 2')).toBeVisible()

  const { x, y } = await leegPunt(werk)
  await page.mouse.click(x, y, { button: 'right' })
  await kies('De kaart', 'Groep')
  await expect(page.getByRole('textbox', { name: 'Naam van de nieuwe actor (groep)' })).toBeFocused()
  await page.keyboard.insertText('Voorbijgangers')
  await werk.toets('Enter')
  await werk.toets('Escape')
  const daar = await werk.middenVan(werk.actor('Voorbijgangers'))
  expect(Math.hypot(daar.x - x, daar.y - y)).toBeLessThan(60)
})

test('Shift F10 asks for it on what has the focus, and Escape gives the focus back', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  for (const [deel, naam, eerste] of [
    [
      werk.actor('Kring 3'),
      'Kring 3',
      menu(page, 'Kring 3').getByRole('menuitem', { name: 'Naam wijzigen' }),
    ],
    [werk.relatie(LIJN), LIJN, menu(page, LIJN).getByRole('menuitemradio', { name: 'Contact' })],
  ] as const) {
    await deel.focus()
    await werk.toets('Shift+F10')
    await expect(menu(page, naam)).toBeVisible()
    await expect(eerste).toBeFocused()
    await werk.toets('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(deel).toBeFocused()
  }
  await werk.actor('Kring 3').focus()
  await werk.toets('Shift+F10')
  await menu(page, 'Kring 3').getByRole('menuitem', { name: 'Verwijderen', exact: true }).press('Enter')
  await expect(werk.actor('Kring 3')).toHaveCount(0)
  await expect(werk.kaart.locator('.react-flow__node:focus')).toHaveCount(1)
})

test.describe('by finger', () => {
  test.use({ hasTouch: true })

  test('one that rests asks for it; what it let go of stays where it was', async ({ page }) => {
    const werk = await Werkplaats.met(page, maakKaart(5))
    const vinger = await Vinger.op(page)
    for (const [punt, naam] of [
      [await werk.middenVan(werk.actor('Kring 1')), 'Kring 1'],
      [await opLijn(werk.relatie(LIJN)), LIJN],
      [await leegPunt(werk), 'De kaart'],
    ] as const) {
      await vinger.neer(punt)
      await expect(menu(page, naam)).toBeVisible()
      await vinger.los()
      // The finger that lets go chooses nothing and closes nothing.
      await expect(menu(page, naam)).toBeVisible()
      await werk.toets('Escape')
      await expect(page.getByRole('menu')).toHaveCount(0)
    }
    expect(await werk.terug()).toBeNull()
  })

  test('one that rested and then moves drags the card, and the menu is gone', async ({ page }) => {
    const werk = await Werkplaats.met(page, maakKaart(5))
    const vinger = await Vinger.op(page)
    const van = await werk.middenVan(werk.actor('Kring 1'))
    const naar = { x: van.x + 40, y: van.y + 150 }
    await vinger.neer(van)
    await expect(menu(page, 'Kring 1')).toBeVisible()
    await vinger.schuif([van], [naar])
    await expect(page.getByRole('menu')).toHaveCount(0)
    await vinger.los()
    expect(await werk.terug()).toBe('Kring 1 verplaatst')
    const hier = await werk.middenVan(werk.actor('Kring 1'))
    expect(Math.hypot(hier.x - naar.x, hier.y - naar.y)).toBeLessThan(20)
  })

  test('the next tap anywhere only closes it; the next drag drags', async ({ page }) => {
    const werk = await Werkplaats.met(page, maakKaart(5))
    const vinger = await Vinger.op(page)
    const gekozen = werk.kaart.locator('.react-flow__node.selected')
    const vraagMenu = async () => {
      await vinger.neer(await werk.middenVan(werk.actor('Kring 1')))
      await expect(menu(page, 'Kring 1')).toBeVisible()
      await vinger.los()
    }
    for (const elders of [
      await werk.middenVan(werk.actor('Kring 5')),
      await leegPunt(werk),
      await werk.middenVan(page.getByRole('button', { name: 'Exporteer' })),
      await werk.middenVan(page.getByRole('link', { name: /^1 Situatie/u })),
    ]) {
      await vraagMenu()
      await vinger.tik(elders)
      await expect(page.getByRole('menu')).toHaveCount(0)
      await expect(gekozen).toHaveAccessibleName(/Kring 1/u)
      await expect(werk.dialoog).toHaveCount(0)
    }
    expect(await werk.terug()).toBeNull()
    await expect(page).toHaveURL(/\/kaart$/u)

    await vraagMenu()
    const van = await werk.middenVan(werk.actor('Kring 5'))
    await vinger.sleep(van, { x: van.x - 20, y: van.y + 150 })
    await expect(page.getByRole('menu')).toHaveCount(0)
    expect(await werk.terug()).toBe('Kring 5 verplaatst')
    // From then on a tap does what it does.
    await vinger.tik(await werk.middenVan(werk.actor('Kring 3')))
    await expect(gekozen).toHaveAccessibleName(/Kring 3/u)
  })
})
