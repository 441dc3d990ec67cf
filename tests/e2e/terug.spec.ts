/** The Back of the browser closes what is open, and never leaves a dossier by accident. */
import { bouwDossier } from '../support/dossiers'
import { maakKaart } from '../support/kaarten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WAARSCHUWING = 'Nog eens terug verlaat dit dossier.'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: { agent: { soort: 'netwerk', naam: 'Wijkagent', posities: { t: { x: 0.1, y: 0 } } } },
  acties: { a: { tekst: 'Samen opruimen', start: '2027-03', einde: '2027-06' } },
})

test('on the map: dialogs close one by one, a press too many is warned of, and the next one leaves', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const waarschuwing = page.getByText(WAARSCHUWING)
  await werk.openExport()
  await werk.dialoog.getByText('Namen verbergen').click()
  await expect(page.getByRole('alertdialog', { name: 'Met echte namen?' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('alertdialog', { name: 'Met echte namen?' })).toHaveCount(0)
  await expect(page.getByRole('dialog', { name: 'Exporteer', exact: true })).toBeVisible()
  await page.goBack()
  await expect(werk.dialoog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Exporteer' })).toBeFocused()

  // What was closed by hand takes no press of Back with it.
  await werk.toets('ControlOrMeta+f')
  await expect(werk.dialoog).toBeVisible()
  await werk.toets('Escape')
  await expect(werk.dialoog).toHaveCount(0)
  await expect(waarschuwing).toHaveCount(0)
  await page.goBack()
  await expect(waarschuwing).toBeVisible()
  await expect(werk.actor('Kring 1')).toBeVisible()

  // Who works on after it is warned again.
  await werk.actor('Kring 1').click()
  await expect(waarschuwing).toHaveCount(0)
  await page.goBack()
  await expect(waarschuwing).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Open een bestand' })).toBeVisible()
})

test('an open menu closes first, and what it lies over stays', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const menu = page.getByRole('menu')
  await werk.actor('Kring 1').click({ button: 'right' })
  await expect(menu).toBeVisible()
  await page.goBack()
  await expect(menu).toHaveCount(0)
  await expect(werk.actor('Kring 1')).toBeFocused()

  const meer = page.getByRole('button', { name: 'Meer', exact: true })
  await meer.click()
  await expect(menu).toBeVisible()
  await page.goBack()
  await expect(menu).toHaveCount(0)
  await expect(meer).toBeFocused()
  await expect(page.getByText(WAARSCHUWING)).toHaveCount(0)
  await page.goBack()
  await expect(page.getByText(WAARSCHUWING)).toBeVisible()
})

test('a reload with a dialog open, and Forward, leave no trace of it', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.toets('F1')
  await expect(werk.dialoog).toBeVisible()
  await page.reload()
  await werk.kaartIsKlaar()
  await page.goBack()
  await expect(page.getByText(WAARSCHUWING)).toBeVisible()
  await page.goForward()
  await expect(werk.dialoog).toHaveCount(0)
  await expect(werk.actor('Kring 1')).toBeVisible()
})

test('undo lives on past the start screen, where a question closes by Back as well', async ({ page }) => {
  const werk = await Werkplaats.met(page, WIJK)
  await werk.actor('Wijkagent').click()
  await werk.toets('Delete')
  await expect(werk.actoren).toHaveCount(0)
  const verwijderd = await werk.terug()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Open een bestand' })).toBeVisible()
  await page.goForward()
  await werk.kaartIsKlaar()
  expect(await werk.terug()).toBe(verwijderd)

  await werk.naarStart()
  // Another dossier comes and goes; the list of the first one waits.
  await werk.nieuwDossier()
  expect(await werk.terug()).toBeNull()
  await werk.naarStart()
  await werk.druk('Meer over Dossier zonder titel')
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click()
  await werk.druk('Verwijderd (1)')
  await werk.druk(/^Voorgoed wissen/u)
  await expect(werk.dialoog).toBeVisible()
  await page.goBack()
  await expect(werk.dialoog).toHaveCount(0)
  await page.getByRole('button', { name: 'Wijk', exact: true }).click()
  await werk.kaartIsKlaar()
  await werk.maakOngedaan()
  await expect(werk.actor('Wijkagent')).toBeVisible()
})

test('in a step: the large view, the drawer, and then the step itself', async ({ page }) => {
  const werk = await Werkplaats.met(page, WIJK)
  const naar = (naam: RegExp) => page.getByRole('link', { name: naam }).first().click()
  await naar(/^1 Situatie/u)
  await naar(/^Gesprek en gedeeld wij/u)
  await werk.druk('Toon groot')
  await expect(werk.dialoog).toBeVisible()
  await page.goBack()
  await expect(werk.dialoog).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: /^Gesprek en gedeeld wij/u })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/situatie$/u)
  await page.goBack()
  await werk.kaartIsKlaar()

  await naar(/^3 Actieplan/u)
  await naar(/^Tijdlijn/u)
  const lade = page.getByRole('region', { name: /^Actie \d+ van \d+: /u })
  const balk = page.getByRole('button', { name: /^Samen opruimen, /u })
  await balk.click()
  await expect(lade).toBeVisible()
  await page.goBack()
  await expect(lade).toHaveCount(0)
  await expect(balk).toBeFocused()
  await expect(page).toHaveURL(/\/actieplan\/tijdlijn$/u)
  await expect(page.getByText(WAARSCHUWING)).toHaveCount(0)
})

test('who comes in at a step finds the map behind it', async ({ context, page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const verder = await context.newPage()
  await verder.goto(page.url().replace(/\/kaart$/u, '/situatie'))
  await expect(verder.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await verder.goBack()
  await expect(verder.locator('#veld')).toBeVisible()
  await expect(new Werkplaats(verder).actor('Kring 1')).toBeVisible()
  await expect(werk.actor('Kring 1')).toBeVisible()
})

test.describe('where the panel lies over the map', () => {
  test.use({ viewport: { width: 800, height: 900 } })

  test('Back puts it away', async ({ page }) => {
    const werk = await Werkplaats.met(page, maakKaart(5))
    await werk.druk('Toon het paneel')
    await expect(werk.paneel).toBeVisible()
    await page.goBack()
    await expect(werk.paneel).toBeHidden()
    await expect(page.getByRole('button', { name: 'Toon het paneel' })).toBeFocused()
    await expect(page.getByText(WAARSCHUWING)).toHaveCount(0)
    await page.goBack()
    await expect(page.getByText(WAARSCHUWING)).toBeVisible()
  })
})
