/** A walk over every screen with one hidden name in every text that the schema knows: whatever way a screen gives its words away, the name is not in them. */
import type { Locator, Page } from '@playwright/test'
import { ACTIEPLANDELEN } from '../../src/domain/vragen/actieplan'
import { SITUATIEDELEN } from '../../src/domain/vragen/situatie'
import { PANELEN } from '../../src/domain/model/hoofdstuk'
import { leesPlaatsen, NAAM, naamInElkVeld } from '../support/naamproef'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

/** Each way in which a screen gives its words to somebody, or to something. */
const WEGEN: Record<string, (page: Page) => Promise<unknown>> = {
  'texts, attributes, fields': (page) => page.evaluate(leesPlaatsen, NAAM.source),
  'the window': (page) => page.title(),
  'the address': (page) => Promise.resolve(decodeURIComponent(page.url())),
  'what is heard': (page) => page.locator('html').ariaSnapshot(),
  'what is marked and copied': (page) =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body)
      const tekst = getSelection()?.toString()
      getSelection()?.removeAllRanges()
      return tekst
    }),
  'what would be printed': async (page) => {
    await page.emulateMedia({ media: 'print' })
    const tekst = await page.locator('body').innerText()
    await page.emulateMedia({ media: null })
    return tekst
  },
  'the history and the storage of the tab': (page) =>
    page.evaluate(() => JSON.stringify([history.state, Object.entries(sessionStorage)])),
  'the styles': (page) =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('*'), (element) =>
        ['::before', '::after'].map((deel) => getComputedStyle(element, deel).content).join(''),
      ).join(''),
    ),
}

test('with schuilnamen on, no screen gives the name away in any way', async ({ page }) => {
  test.slow()
  const werk = await Werkplaats.met(page, naamInElkVeld())
  await werk.isBewaard()
  expect(
    await page.evaluate(leesPlaatsen, NAAM.source),
    'the name is there to be found before it is hidden',
  ).not.toEqual([])
  await werk.druk('Schuilnamen')
  const adres = page.url()
  const basis = adres.slice(0, adres.indexOf('/kaart'))
  const gezien: string[] = []

  async function kijk(scherm: string): Promise<void> {
    gezien.push(scherm)
    for (const [weg, lees] of Object.entries(WEGEN)) {
      const gegeven = JSON.stringify(await lees(page))
      expect.soft(NAAM.exec(gegeven)?.input, `${scherm}: ${weg}`).toBeUndefined()
    }
  }
  const opKaart = async () => {
    await page.goto(`${basis}/kaart`)
    await werk.kaartIsKlaar()
  }
  const kies = async (wat: Locator) => {
    await werk.toets('Escape')
    await wat.focus()
    await werk.toets('Enter')
  }

  const kaartje = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`)

  await kijk('the map')
  for (const naam of PANELEN) {
    await page.locator(`[role="tab"][data-key="${naam}"]`).click()
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await kijk(`panel ${naam}`)
  }
  await page.locator('[role="tab"][data-key="selectie"]').click()
  for (const id of ['persoon', 'vriend', 'gezinnen', 'wijkagent']) {
    await kies(kaartje(id))
    await kijk(`actor ${id}`)
  }
  await kies(werk.relaties.first())
  await kijk('a relatie')
  await kies(kaartje('persoon'))
  await werk.toets('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await kijk('the menu of a card')
  await werk.toets('Escape')
  await werk.druk(/^Parkeerplaats/u)
  await kijk('parkeerplaats')
  for (const toets of ['ControlOrMeta+e', 'F1', 'ControlOrMeta+Shift+l', 'ControlOrMeta+f']) {
    await werk.kaart.focus()
    await werk.toets(toets)
    await expect(werk.dialoog).toBeVisible()
    await kijk(`dialog of ${toets}`)
    // To be marked and printed costs a page its focus.
    await werk.dialoog.locator('button, input').first().press('Escape')
    await expect(werk.dialoog).toHaveCount(0)
  }
  for (const deel of [
    'kaart/pitstop',
    ...SITUATIEDELEN.map(({ id }) => `situatie/${id}`),
    'situatie/dossierkaart',
    ...ACTIEPLANDELEN.map(({ id }) => `actieplan/${id}`),
    'verankering',
  ]) {
    await page.goto(`${basis}/${deel}`)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    await kijk(deel)
  }
  // An act on somebody is told, on the button of undo too.
  await opKaart()
  await kies(kaartje('persoon'))
  await werk.toets('Delete')
  await expect(kaartje('persoon')).toHaveCount(0)
  await kijk('an actor removed')
  await werk.maakOngedaan()
  await kijk('taken back')
  await werk.naarStart()
  await kijk('the start screen')
  await page.getByRole('button', { name: /^Meer over /u }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await kijk('the menu of a dossier')
  expect(gezien.length).toBeGreaterThanOrEqual(40)
})
