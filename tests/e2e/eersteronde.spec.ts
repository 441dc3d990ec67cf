/** Somebody who has never seen it: from the start screen to a first uitdaging, by what the band under the map says. */
import type { Locator } from '@playwright/test'
import { Werkplaats } from '../support/werkplaats'
import { findings } from '../support/axe'
import { expect, test } from './fixtures'

/** A press or a line of text is one act. */
const HOOGSTENS = 40

test('a first uitdaging in at most forty acts from the start screen, and the band goes when it is put away', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  let daden = 0
  const druk = async (waar: Locator, plek?: { x: number; y: number }) => {
    daden += 1
    await waar.click(plek && { position: plek })
  }
  const typ = async (tekst: string) => {
    daden += 1
    await page.keyboard.insertText(tekst)
    await page.keyboard.press('Enter')
  }
  const ronde = page.getByRole('complementary', { name: 'Eerste kaart in vijf minuten' })
  const toonWaar = ronde.getByRole('button', { name: 'Toon waar' })
  const zet = async (x: number, hoog: number, naam: string) => {
    daden += 1
    const punt = await werk.puntOpVeld(x, hoog)
    await page.mouse.click(punt.x, punt.y)
    await typ(naam)
    await page.keyboard.press('Escape')
    await expect(werk.actor(naam)).toBeVisible()
  }

  await druk(page.getByRole('button', { name: 'Eerste kaart in vijf minuten' }))
  await werk.kaartIsKlaar()
  await expect(ronde).toContainText('Wie staat tegenover wie?')
  for (const [kant, wat] of [
    ['WIJ', 'voor bomen'],
    ['ZIJ', 'voor parkeren'],
  ] as const) {
    await druk(page.getByRole('button', { name: `${kant}: nog geen label. Wijzig het label` }))
    await typ(wat)
  }
  await expect(ronde).toContainText('Zet aan elke kant een groep')

  await druk(toonWaar)
  await zet(-0.7, 0.3, 'Bewoners')
  await druk(toonWaar)
  await zet(0.7, 0.3, 'Handelaars')
  await expect(ronde).toContainText('Zet iemand uit het stille midden')
  await druk(toonWaar)
  await zet(0, 0.6, 'Jonge gezinnen')

  await expect(ronde).toContainText('Wat houdt hen bezig?')
  await druk(toonWaar)
  await druk(werk.paneel.getByRole('textbox', { name: 'Bezorgdheid toevoegen' }))
  await typ('Veilig oversteken')
  await expect(ronde).toContainText('Wie deelt dat aan een kant?')
  await druk(toonWaar)
  await druk(werk.paneel.getByRole('button', { name: 'Veilig oversteken', exact: true }))

  await expect(ronde).toContainText('Neem een uitdaging over')
  expect(await findings(page)).toEqual([])
  await druk(toonWaar)
  await druk(page.getByRole('button', { name: /^Neem (?:toch al )?over$/u }).first())
  await expect(ronde).toContainText('Dat was het.')
  await expect(ronde.getByRole('list')).toHaveAccessibleName('6 van 6 gedaan')
  expect(daden).toBeLessThanOrEqual(HOOGSTENS)

  await ronde.getByRole('button', { name: 'Een avond van twee uur' }).click()
  await werk.dialoog.getByRole('button', { name: 'Zet op de agenda van een nieuwe vergadering' }).click()
  await expect(page.getByText('Samen 2 uur.')).toBeVisible()
  await expect(ronde).toBeHidden()
  await page.goBack()
  await ronde.getByRole('button', { name: 'Stop met de eerste kaart' }).click()
  await expect(ronde).toBeHidden()
})

test('after a reload it goes on where the map is, and left once it stays away', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await page.getByRole('button', { name: 'Eerste kaart in vijf minuten' }).click()
  const ronde = page.getByRole('complementary', { name: 'Eerste kaart in vijf minuten' })
  await expect(ronde).toBeVisible()
  await werk.zetLabel('WIJ', 'voor bomen')
  await werk.zetLabel('ZIJ', 'voor parkeren')
  await werk.isBewaard()
  await page.reload()
  await expect(ronde).toContainText('Zet aan elke kant een groep')
  await ronde.getByRole('button', { name: 'Stop met de eerste kaart' }).click()
  await expect(ronde).toBeHidden()
})

test('help with a step tells what it is for, by key and in the menu, on each of the four', async ({
  page,
}) => {
  const werk = await Werkplaats.nieuw(page)
  for (const stap of ['Situatie', 'Kaart', 'Actieplan', 'Verankering']) {
    await page
      .getByRole('navigation', { name: 'Stappen' })
      .getByRole('link', { name: new RegExp(stap, 'u') })
      .click()
    await page.keyboard.press('Shift+F1')
    await expect(werk.dialoog.getByRole('heading', { name: `Hulp bij ${stap}` })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(werk.dialoog).toBeHidden()
  }
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Hulp bij deze stap/u }).click()
  await expect(werk.dialoog.getByRole('heading', { name: 'Hulp bij Verankering' })).toBeVisible()
})
