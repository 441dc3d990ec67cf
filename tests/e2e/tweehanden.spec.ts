/** One types, another touches the board: what is typed stays with its thing. */
import { maakKaart } from '../support/kaarten'
import { actorVan, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('a press on the map moves neither the keyboard nor the panel of who types', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.actor('Kring 1').press('Enter')
  const veld = werk.paneel.getByRole('textbox', { name: 'Bezorgdheid toevoegen' })
  await veld.click()
  await page.keyboard.type('Zwerf')
  const { x, y } = await werk.middenVan(werk.actor('Kring 2'))
  await page.mouse.click(x, y)
  await page.keyboard.type('vuil')
  await expect(veld).toBeFocused()
  await expect(veld).toHaveValue('Zwerfvuil')
  await expect(
    page.getByRole('complementary', { name: 'Paneel' }).getByText('Je schrijft bij Kring 1'),
  ).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Nog niet bewaard')
  await page.getByRole('button', { name: 'Klaar' }).click()
  // The panel is about what was touched, and the words are where they were meant.
  await expect(werk.paneel.getByRole('textbox', { name: 'Naam' })).toHaveValue('Kring 2')
  await werk.isBewaard()
  const dossier = await werk.lees()
  expect(
    Object.keys(actorVan(dossier, 'Kring 1').bezorgdheden).map((id) => dossier.bezorgdheden[id]?.tekst),
  ).toContain('Zwerfvuil')
  expect(
    Object.keys(actorVan(dossier, 'Kring 2').bezorgdheden).map((id) => dossier.bezorgdheden[id]?.tekst),
  ).not.toContain('Zwerfvuil')
})

test('a drag over the field leaves marked in a field what somebody marked there', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.actor('Kring 1').press('Enter')
  const veld = werk.paneel.getByRole('textbox', { name: 'Naam' })
  const { x, y } = await werk.puntOpVeld(0.4, 0.9)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await veld.evaluate((element: HTMLInputElement) => element.select())
  await page.mouse.move(x + 40, y + 60, { steps: 4 })
  await page.keyboard.type('Zwerfvuil')
  await page.mouse.up()
  await expect(veld).toHaveValue('Zwerfvuil')
})

test('the name of a new card goes on while somebody touches another one', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.toets('m')
  await werk.toets('Enter')
  await page.keyboard.type('Biblio')
  const { x, y } = await werk.middenVan(werk.actor('Kring 2'))
  await page.mouse.click(x, y)
  await page.keyboard.type('theek')
  await werk.toets('Enter')
  await expect(werk.actor('Bibliotheek')).toBeVisible()
  await expect(werk.actoren).toHaveCount(6)
})

test('words about who is taken away in another tab stay, and bring it back', async ({ context, page }) => {
  const links = await Werkplaats.met(page, maakKaart(5))
  const rechts = await Werkplaats.tweedeTab(context, page.url())
  await links.actor('Kring 1').press('Enter')
  await links.paneel.getByRole('textbox', { name: 'Naam' }).fill('Kring van de wijk')
  await rechts.actor('Kring 1').or(rechts.actor('Kring van de wijk')).press('Enter')
  await rechts.toets('Delete')
  await expect(page.getByRole('textbox', { name: 'Jouw tekst' })).toHaveValue('Kring van de wijk')
  await links.druk('Zet terug')
  await expect(links.actor('Kring van de wijk')).toBeVisible()
  await expect(rechts.actor('Kring van de wijk')).toBeVisible()
})
