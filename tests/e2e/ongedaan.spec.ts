/** Undo does what its button says, beside the hands of others, and says when there is nothing to do. */
import { maakKaart } from '../support/kaarten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('undo of a name that another tab changed since takes nothing else away, and says what it put back', async ({
  context,
  page,
}) => {
  const links = await Werkplaats.met(page, maakKaart(5))
  const rechts = await Werkplaats.tweedeTab(context, page.url())
  const hernoem = async (tab: Werkplaats, van: string, naar: string) => {
    await tab.page.bringToFront()
    // Chosen anew, whatever was chosen.
    for (const toets of ['Escape', 'Space', 'F2']) await tab.actor(van).press(toets)
    await tab.page.getByRole('textbox', { name: `Naam van ${van}` }).fill(naar)
    await tab.toets('Enter')
    for (const ieder of [links, rechts]) await expect(ieder.actor(naar)).toBeVisible()
  }
  await page.bringToFront()
  await links.typActoren('m', ['Een'])
  await expect(rechts.actor('Een')).toBeVisible()
  await hernoem(links, 'Een', 'Van links')
  await hernoem(rechts, 'Van links', 'Van rechts')

  await page.bringToFront()
  expect(await links.terug()).toBe('Naam gewijzigd: Van links')
  await links.toets('ControlOrMeta+z')
  for (const ieder of [links, rechts]) {
    await expect(ieder.actor('Een')).toBeVisible()
    await expect(ieder.actoren).toHaveCount(6)
  }
  const zin = 'Ongedaan: Naam gewijzigd: Van links. Dat zet ook terug wat iemand anders intussen schreef.'
  await links.hoor(zin)
  await expect(page.locator('[data-melding]').getByText(zin)).toBeVisible()
  await expect(rechts.page.getByText(zin)).toHaveCount(0)

  // The next press is the next act of this tab, and only of this one.
  await links.toets('ControlOrMeta+z')
  for (const ieder of [links, rechts]) await expect(ieder.actoren).toHaveCount(5)
})

test('Ctrl Z and Ctrl Y on an empty list say so, on screen and aloud', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const melding = page.locator('[data-melding]')
  for (const [toets, tekst] of [
    ['ControlOrMeta+z', 'Er is niets om ongedaan te maken'],
    ['ControlOrMeta+y', 'Er is niets om opnieuw te doen'],
  ] as const) {
    await werk.toets(toets)
    await werk.toets(toets)
    await expect(melding.getByText(tekst)).toHaveCount(1)
    await werk.hoor(tekst)
  }
  await expect(werk.actoren).toHaveCount(5)
})
