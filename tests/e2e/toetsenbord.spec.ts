/** The same work without a mouse, and without eyes: the focus is always somewhere in sight, and every act is said. */
import type { Page } from '@playwright/test'
import { maakKaart } from '../support/kaarten'
import { actorVan, dossierUit, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

/** The focus is on something that can be seen, never on the page as a whole. */
async function focusIsInZicht(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const wie = document.activeElement
        if (wie === null || wie === document.body) return 'nowhere'
        const { width, height } = wie.getBoundingClientRect()
        return width > 0 && height > 0 ? 'in sight' : `invisible: ${wie.outerHTML.slice(0, 80)}`
      }),
    )
    .toBe('in sight')
}

/** Tab until it is there, as people do; a number of stops that nobody would make is a failure. */
async function loopNaar(
  page: Page,
  wie: ReturnType<Page['getByRole']>,
  toets = 'Tab',
  hoogstens = 60,
): Promise<void> {
  for (let keer = 0; keer < hoogstens; keer += 1) {
    if (await wie.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(toets)
  }
  await expect(wie).toBeFocused()
}

test('from the start screen to a map with actors, joined and moved', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await loopNaar(page, page.getByRole('button', { name: 'Nieuw dossier' }))
  await werk.toets('Enter')
  await werk.kaartIsKlaar()

  await werk.typActoren('g', ['Bewoners', 'Handelaars'])
  await werk.hoor('Groep «Handelaars» toegevoegd, nog te plaatsen')
  await werk.typActoren('m', ['Jonge gezinnen'])
  await werk.typActoren('l', ['Luidste buur'])
  await werk.typActoren('n', ['Wijkagent'])
  // Whoever made somebody by keyboard has that card in hand.
  await expect(werk.actor('Wijkagent')).toBeFocused()

  // Nobody got a side from the app: who is wij and who is zij, people say.
  await expect(werk.actoren).toHaveCount(2)
  await loopNaar(page, werk.wachtend('Luidste buur'), 'Shift+Tab')
  await werk.toets('Home')
  await expect(werk.wachtend('Bewoners')).toBeFocused()
  await werk.toets('ArrowLeft')
  await werk.hoor('Bewoners geplaatst')
  await expect(werk.wachtend('Handelaars')).toBeFocused()
  await werk.toets('ArrowRight')
  await expect(werk.wachtend('Luidste buur')).toBeFocused()
  await werk.toets('Enter')
  await expect(page.getByRole('button', { name: 'wij: de wij-kant' })).toBeFocused()
  await werk.toets('Tab')
  await werk.toets('Tab')
  await werk.toets('Enter')
  await expect(werk.actor('Luidste buur')).toHaveAccessibleName(/in de zone zij/u)
  await expect(werk.actor('Luidste buur')).toBeFocused()
  await expect(werk.actor('Bewoners')).toHaveAccessibleName(/in de zone wij/u)
  await expect(werk.actor('Handelaars')).toHaveAccessibleName(/in de zone zij/u)
  await expect(werk.actor('Jonge gezinnen')).toHaveAccessibleName(/in het midden/u)

  // One stop for the map; from there one reads on, from wij to zij.
  await loopNaar(page, werk.actor('Luidste buur'))
  await werk.toets('Home')
  for (const naam of ['Bewoners', 'Jonge gezinnen', 'Wijkagent']) {
    await expect(werk.actor(naam)).toBeFocused()
    if (naam !== 'Wijkagent') await werk.toets('PageDown')
  }
  expect(await werk.actor('Wijkagent').evaluate((element) => element.matches(':focus-visible'))).toBe(true)
  const voor = actorVan(await werk.lees(), 'Wijkagent').posities
  const [hier] = Object.keys(voor)
  await werk.actor('Wijkagent').focus()
  await werk.toets('ArrowRight')
  await werk.hoor(/^Wijkagent: in het midden/u)
  await werk.toets('Shift+ArrowRight')
  await werk.toets('Shift+ArrowUp')
  const na = actorVan(await werk.lees(), 'Wijkagent').posities
  expect(na[hier ?? '']?.x).toBeCloseTo((voor[hier ?? '']?.x ?? 0) + 0.11, 5)
  expect(na[hier ?? '']?.y).toBeLessThan(voor[hier ?? '']?.y ?? 0)

  await werk.actor('Wijkagent').focus()
  await werk.toets('Enter')
  await expect(werk.paneel.getByRole('heading', { name: 'Wijkagent' })).toBeVisible()
  await werk.toets('ControlOrMeta+Enter')
  const dialoog = page.getByRole('dialog', { name: 'Verbind Wijkagent met…' })
  await expect(
    dialoog.getByRole('combobox').or(dialoog.getByRole('searchbox')).or(dialoog.getByRole('textbox')).first(),
  ).toBeFocused()
  await page.keyboard.type('jonge')
  await werk.toets('ArrowDown')
  await werk.toets('Enter')
  await expect(dialoog.getByText('Verbonden met Jonge gezinnen')).toBeVisible()
  await werk.toets('Escape')
  await expect(dialoog).toBeHidden()
  await expect(werk.relatie('Wijkagent heeft contact met Jonge gezinnen')).toBeAttached()
  await focusIsInZicht(page)
})

test('the map says which one it is, and what an actor and a relatie are', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await expect(page.getByRole('application')).toHaveAccessibleName(/^Kaart van bewoners ↔ aanhang van Zjef/u)
  const kring = werk.actor('Kring 1')
  await expect(kring).toHaveRole('button')
  await expect(kring).toHaveAccessibleDescription(/^Enter of spatie selecteert\. /u)
  await expect(kring).toHaveAttribute('aria-pressed', 'false')
  await kring.focus()
  await werk.toets('Enter')
  await expect(kring).toHaveAttribute('aria-pressed', 'true')
  const lijn = werk.relatie('Kring 1 heeft contact met Kring 2')
  await expect(lijn).toHaveRole('button')
  await lijn.focus()
  await werk.toets('Space')
  await expect(lijn).toHaveAttribute('aria-pressed', 'true')
  await expect(kring).toHaveAttribute('aria-pressed', 'false')
  await werk.toets('ControlOrMeta+Shift+h')
  await expect(page.getByRole('application')).toHaveAccessibleName(
    'Kaart van bewoners ↔ aanhang van Netwerk A',
  )
})

test('the tool in the hand is said, chosen by key, by button or let go', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.toets('g')
  await werk.hoor(/^Gereedschap: Groep\. /u)
  await page
    .getByRole('toolbar', { name: 'Gereedschap' })
    .getByRole('button', { name: /^Netwerk/u })
    .click()
  await werk.hoor(/^Gereedschap: Netwerk\. /u)
  await werk.toets('Escape')
  await werk.hoor(/^Gereedschap: Kies\. /u)
})

test('two hundred actors are one stop of the Tab key, which leads past them; Page Down and Shift read on', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(200))
  await werk.kaart.focus()
  await werk.toets('Tab')
  const eerste = werk.actoren.first()
  await expect(eerste).toBeFocused()
  await werk.toets('Tab')
  await expect(werk.kaart.locator('.react-flow__node:focus, .react-flow__edge:focus')).toHaveCount(0)
  await focusIsInZicht(page)
  await werk.toets('Shift+Tab')
  await expect(eerste).toBeFocused()

  await werk.toets('PageDown')
  await expect(werk.actoren.nth(1)).toBeFocused()
  await werk.toets('End')
  await expect(werk.actoren.last()).toBeFocused()
  await expect(werk.actoren.last()).toBeInViewport()
  await werk.toets('PageDown')
  await werk.hoor('Geen actor verder')
  await werk.toets('Shift+PageUp')
  const lijn = werk.kaart.locator('.react-flow__edge:focus')
  await expect(lijn).toHaveCount(1)
  await werk.toets('Tab')
  await werk.toets('Shift+Tab')
  await expect(lijn).toHaveCount(1)
  await werk.toets('Home')
  await expect(eerste).toBeFocused()
})

test('the menu of a card opens by key, and gives the hand back', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  for (const toets of ['Shift+F10', 'ContextMenu']) {
    await werk.actor('Kring 2').focus()
    await werk.toets(toets)
    await expect(page.getByRole('menu'), toets).toBeVisible()
    await werk.toets('Escape')
    await expect(page.getByRole('menu'), toets).toHaveCount(0)
    await expect(werk.actor('Kring 2'), toets).toBeFocused()
  }
})

test('a walk along relaties says each one', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.actor('Kring 1').focus()
  await werk.toets('ControlOrMeta+ArrowRight')
  await expect(werk.actor('Kring 2')).toBeFocused()
  await werk.hoor('Kring 1 heeft contact met Kring 2')
  await werk.toets('ControlOrMeta+ArrowRight')
  await expect(werk.actor('Kring 3')).toBeFocused()
  await werk.toets('ControlOrMeta+ArrowLeft')
  await expect(werk.actor('Kring 2')).toBeFocused()
  await werk.toets('ControlOrMeta+ArrowUp')
  await werk.hoor('Geen relatie in die richting')
  await expect(werk.actor('Kring 2')).toBeFocused()
})

test('choose one, choose more, move them together, copy, delete and take back', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const gekozen = werk.kaart.locator('.react-flow__node.selected')
  await werk.actor('Kring 1').focus()
  await werk.toets('Enter')
  await expect(gekozen).toHaveCount(1)
  await werk.actor('Kring 2').focus()
  await werk.toets('Shift+Enter')
  await expect(gekozen).toHaveCount(2)
  await werk.toets('ArrowDown')
  await werk.hoor(/^Kring 2: /u)
  expect(await werk.terug()).toBe('2 actoren verplaatst')

  await werk.toets('ControlOrMeta+d')
  await expect(werk.actoren).toHaveCount(7)
  await werk.toets('Delete')
  await expect(werk.actoren).toHaveCount(5)
  await werk.hoor(/verwijderd$/u)
  await focusIsInZicht(page)

  await werk.toets('ControlOrMeta+z')
  await expect(werk.actoren).toHaveCount(7)
  await werk.hoor(/^Ongedaan: .*verwijderd$/u)
  await focusIsInZicht(page)
  await werk.toets('ControlOrMeta+z')
  await werk.toets('ControlOrMeta+z')
  await expect(werk.actoren).toHaveCount(5)
  await expect.poll(() => werk.terug()).toBeNull()
  await werk.toets('ControlOrMeta+Shift+z')
  await werk.hoor('Opnieuw: 2 actoren verplaatst')
})

test('a deleted actor that had the focus leaves it on the map', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.actor('Kring 2').focus()
  await werk.toets('Enter')
  await werk.toets('Delete')
  await expect(werk.actor('Kring 2')).toHaveCount(0)
  await focusIsInZicht(page)
})

test('a relatie has the focus, is chosen, changed and deleted', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const lijn = werk.relatie('Kring 1 heeft contact met Kring 2')
  await lijn.focus()
  await werk.toets('Enter')
  await expect(werk.paneel.getByRole('heading', { name: 'Relatie' })).toBeVisible()
  await loopNaar(page, werk.paneel.getByRole('radio', { name: /^Contact/u }))
  await werk.toets('ArrowDown')
  await expect(werk.relatie('Kring 1 heeft het vertrouwen van Kring 2')).toBeAttached()
  await werk.relatie('Kring 1 heeft het vertrouwen van Kring 2').focus()
  await werk.toets('Delete')
  await expect(werk.relaties).toHaveCount(3)
  await focusIsInZicht(page)
})

test('F2 edits the name in place; Escape keeps the old one; the focus comes back to the card', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.actor('Kring 3').focus()
  await werk.toets('Enter')
  await werk.toets('F2')
  const veld = page.getByRole('textbox', { name: 'Naam van Kring 3' })
  await expect(veld).toBeFocused()
  await page.keyboard.type('Vergeten')
  await werk.toets('Escape')
  await expect(veld).toHaveCount(0)
  await expect(werk.actor('Kring 3')).toBeFocused()
  await werk.toets('F2')
  await expect(veld).toBeFocused()
  await page.keyboard.type('Buurtkring')
  await werk.toets('Enter')
  await expect(werk.actor('Buurtkring')).toBeFocused()
  await werk.hoor('Naam gewijzigd: Buurtkring')
})

test('the panel, a list choice and a bezorgdheid', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.actor('Kring 2').focus()
  await werk.toets('Enter')
  await loopNaar(page, werk.paneel.getByRole('textbox', { name: 'Omvang' }))
  await page.keyboard.type('120')
  await loopNaar(page, werk.paneel.getByRole('button', { name: /Hoe voelt men zich\?$/u }))
  await werk.toets('Enter')
  await page.keyboard.type('boos, p')
  await werk.toets('Enter')
  await loopNaar(page, werk.paneel.getByRole('textbox', { name: 'Bezorgdheid toevoegen' }))
  await page.keyboard.type('Te weinig bankjes')
  await werk.toets('Enter')
  const dossier = await werk.lees()
  const actor = actorVan(dossier, 'Kring 2')
  expect(actor).toMatchObject({ omvang: 120, verontrusting: 'boosPolitiek' })
  expect(Object.keys(actor.bezorgdheden).map((id) => dossier.bezorgdheden[id]?.tekst)).toEqual([
    'Te weinig bankjes',
  ])
})

test('a second tegenstelling and its tabs', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.actor('Kring 1').focus()
  await werk.toets('Shift+F11')
  await expect(page.getByRole('textbox', { name: 'WIJ', exact: true })).toBeFocused()
  await page.keyboard.type('jong')
  await werk.toets('Enter')
  await page.keyboard.type('oud')
  await werk.toets('Enter')
  const tab = page.getByRole('tab', { name: /jong.*oud/u })
  await expect(tab).toBeFocused()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await expect(werk.actoren).toHaveCount(0)
  await werk.toets('ArrowLeft')
  await werk.toets('Enter')
  await expect(werk.actoren).toHaveCount(5)
  await focusIsInZicht(page)
})

test('Tab in the name field goes along the soorten, and the next one stays on the side that people chose', async ({
  page,
}) => {
  const werk = await Werkplaats.nieuw(page)
  const veld = page.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })
  await werk.toets('g')
  await werk.toets('Enter')
  await expect(veld).toHaveAccessibleDescription(/Tab wisselt de soort.*Escape verlaat/u)
  await page.keyboard.type('Wijkagent')
  await werk.toets('Shift+Tab')
  await expect(veld).toHaveAccessibleName('Naam van de nieuwe actor (netwerk)')
  await werk.hoor('Soort: netwerk')
  await expect(veld).toHaveValue('Wijkagent')
  await werk.toets('Enter')
  await expect(werk.actor('Wijkagent')).toHaveAccessibleName(/^Netwerk: .*in het midden/u)
  await werk.toets('Tab')
  await page.keyboard.type('Bewoners')
  await werk.toets('Enter')
  await werk.hoor('Groep «Bewoners» toegevoegd, nog te plaatsen')
  await expect(werk.wachtend('Bewoners')).toBeVisible()

  await werk.plaats('Bewoners', -0.6, 0.4)
  await veld.focus()
  await page.keyboard.type('Buurtcomité')
  await werk.toets('Enter')
  await expect(werk.actor('Buurtcomité')).toHaveAccessibleName(/in de zone wij/u)
  await werk.toets('Escape')
  await expect(veld).toHaveCount(0)
  await expect(werk.actor('Buurtcomité')).toBeFocused()

  // A new series begins without a side.
  await werk.typActoren('g', ['Jongeren'])
  await expect(werk.wachtend('Jongeren')).toBeFocused()
})

test('on a place that was pointed at, names follow one another there, whatever their soort', async ({
  page,
}) => {
  const werk = await Werkplaats.nieuw(page)
  await werk.toets('l')
  const { x, y } = await werk.puntOpVeld(0.6, 0.2)
  await page.mouse.click(x, y)
  const veld = page.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })
  await expect(veld).toHaveAccessibleDescription(/Escape verlaat/u)
  await page.keyboard.type('Uitbater')
  await werk.toets('Enter')
  await expect(veld).toHaveValue('')
  await werk.toets('Shift+Tab')
  await page.keyboard.type('Handelaars')
  await werk.toets('Enter')
  await werk.toets('Enter')
  await expect(werk.actor('Uitbater')).toHaveAccessibleName(/^Luide stem: .*in de zone zij/u)
  await expect(werk.actor('Handelaars')).toHaveAccessibleName(/^Groep: .*in de zone zij/u)
  await expect(werk.actor('Handelaars')).toBeFocused()
})

test('out of the parkeerplaats with an arrow or Enter, the hand stays in the list', async ({ page }) => {
  const werk = await Werkplaats.nieuw(page)
  await werk.toets('ControlOrMeta+Shift+l')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText('Anna\nBuurthuis\nWijkagent')
  await expect(page.getByRole('button', { name: 'Zet 3 in de parkeerplaats' })).toBeVisible()
  await werk.toets('ControlOrMeta+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await focusIsInZicht(page)
  await loopNaar(page, werk.wachtend('Anna'))
  await werk.toets('ArrowRight')
  await expect(werk.actor('Anna')).toHaveAccessibleName(/in de zone zij/u)
  await werk.hoor('Anna geplaatst')
  await expect(werk.wachtend('Buurthuis')).toBeFocused()
  await werk.toets('ArrowLeft')
  await expect(werk.wachtend('Wijkagent')).toBeFocused()
  await werk.toets('Enter')
  await expect(werk.actoren).toHaveCount(3)
  await focusIsInZicht(page)
})

test('every dialog opens by key, keeps the focus and gives it back', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  for (const toets of [
    'ControlOrMeta+Enter',
    'ControlOrMeta+Shift+l',
    'F1',
    'ControlOrMeta+f',
    'ControlOrMeta+e',
  ]) {
    await werk.actor('Kring 1').focus()
    if ((await werk.kaart.locator('.react-flow__node.selected').count()) === 0) await werk.toets('Space')
    await werk.toets(toets)
    await expect(werk.dialoog, toets).toBeVisible()
    for (let keer = 0; keer < 12; keer += 1) {
      await werk.toets('Tab')
      expect(await werk.dialoog.evaluate((element) => element.contains(document.activeElement)), toets).toBe(
        true,
      )
    }
    await werk.toets('Escape')
    await expect(werk.dialoog, toets).toHaveCount(0)
    await expect(werk.actor('Kring 1'), toets).toBeFocused()
  }
})

test('the picture and the palette', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.actor('Kring 1').focus()
  await werk.toets('ControlOrMeta+k')
  await expect(werk.dialoog.locator('input')).toBeFocused()
  await page.keyboard.type('Kring 4')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Kring 5')
  await expect(werk.dialoog.getByText('Kring 1')).toHaveCount(0)
  await werk.toets('Enter')
  await expect(werk.actor('Kring 5')).toBeFocused()
  await expect(werk.paneel.getByRole('heading', { name: 'Kring 5' })).toBeVisible()

  await werk.toets('ControlOrMeta+e')
  const dialoog = page.getByRole('dialog', { name: 'Exporteer', exact: true })
  await expect(dialoog.getByRole('img')).toBeVisible()
  await loopNaar(page, dialoog.getByRole('radio', { name: 'Afbeelding (PNG)' }))
  await werk.toets('ArrowRight')
  await expect(dialoog.getByRole('radio', { name: 'Tekening (SVG)' })).toBeChecked()
  await loopNaar(page, dialoog.getByRole('button', { name: 'Bewaar', exact: true }))
  const svg = await werk.haalOp(() => werk.toets('Enter'))
  expect(svg.naam).toMatch(/\.svg$/u)
  await werk.toets('Escape')
  await expect(werk.actor('Kring 5')).toBeFocused()
  expect(dossierUit(await werk.bewaarAlsBestand()).actoren).toHaveProperty('a4')
})
