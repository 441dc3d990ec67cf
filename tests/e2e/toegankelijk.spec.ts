/** axe finds nothing, in light and in dark; and every screen fits a laptop and a tablet. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, short enough to read in a report. */
async function bevindingen(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(REGELS).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
}

const naarActieplan = (page: Page) =>
  page.getByRole('navigation', { name: 'Stappen' }).getByRole('link', { name: /^3/u }).click()
const delenVanHetPlan = (page: Page) =>
  page.getByRole('navigation', { name: 'Delen van het actieplan' }).getByRole('link')

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing (${colorScheme})`, () => {
    test.use({ colorScheme })
    // axe reads the whole page each time; that is its pace, not ours.
    test.slow()

    test('on the start screen, empty and with dossiers', async ({ page }) => {
      const werk = await Werkplaats.open(page)
      expect(await bevindingen(page)).toEqual([])
      await werk.openVoorbeeld()
      await werk.naarStart()
      await expect(page.getByRole('heading', { name: 'Jullie dossiers' })).toBeVisible()
      expect(await bevindingen(page)).toEqual([])
    })

    test('on an empty map, and while a name is typed on it', async ({ page }) => {
      const werk = await Werkplaats.nieuw(page)
      expect(await bevindingen(page)).toEqual([])
      await werk.toets('g')
      await werk.toets('Enter')
      await expect(page.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })).toBeFocused()
      expect(await bevindingen(page)).toEqual([])
      await page.keyboard.type('Bewoners')
      await werk.toets('Enter')
      await werk.toets('Enter')
      await expect(werk.wachtend('Bewoners')).toBeFocused()
      await expect(page.getByRole('group', { name: 'Waar op de kaart?' })).toBeVisible()
      expect(await bevindingen(page)).toEqual([])
    })

    test('on the panels of what is derived, each way of looking at it, and with names hidden', async ({
      page,
    }) => {
      const werk = await Werkplaats.open(page)
      await werk.openVoorbeeld()
      await werk.toets('2')
      for (const stap of ['Ordening', 'Perspectief', 'Erkenning']) {
        await page.getByText(stap, { exact: true }).click()
        expect(await bevindingen(page)).toEqual([])
      }
      await werk.toets('3')
      await expect(page.getByRole('list', { name: 'Uitdagingen in volgorde' })).toBeVisible()
      for (const naam of ['Wat jullie kunnen', 'Waaruit ze bestaat'])
        await page.getByRole('button', { name: naam }).first().click()
      expect(await bevindingen(page)).toEqual([])
      await page.getByRole('button', { name: 'Niet gehoord worden', expanded: false }).click()
      await page.locator('#veld').focus()
      await werk.toets('ControlOrMeta+Shift+h')
      expect(await bevindingen(page)).toEqual([])
    })

    test('on acties, the network and signalen, folded out, taken over, and with somebody in the light', async ({
      page,
    }) => {
      const werk = await Werkplaats.open(page)
      await werk.openVoorbeeld()
      const acties = await werk.openPaneel('Acties')
      for (const naam of ['Wie zou dit kunnen trekken?', /acties van jullie$/u])
        await acties.getByRole('button', { name: naam }).first().click()
      await acties.getByRole('button', { name: 'Neem over' }).first().click()
      await expect(acties.getByRole('textbox', { name: 'Wat doen jullie?' })).toBeFocused()
      expect(await bevindingen(page), 'acties').toEqual([])
      const netwerk = await werk.openPaneel('Netwerk')
      await netwerk.getByRole('button', { name: 'Buurtwinkels' }).first().focus()
      await expect(werk.actor('Buurtwinkels').locator('[data-licht]')).toHaveCount(1)
      expect(await bevindingen(page), 'netwerk').toEqual([])
      const signalen = await werk.openPaneel('Signalen')
      await signalen.getByRole('button', { name: /voor later$/u }).click()
      await signalen.getByRole('button', { name: 'Gezien, omdat …' }).first().click()
      expect(await bevindingen(page), 'signalen').toEqual([])
    })

    test('on the example, with nothing, an actor of each soort, a relatie and all selected', async ({
      page,
    }) => {
      const werk = await Werkplaats.open(page)
      await werk.openVoorbeeld()
      expect(await bevindingen(page)).toEqual([])
      await werk.paneel.getByRole('button', { name: 'Meer bezorgdheden kiezen' }).press('Enter')
      await werk.paneel.getByRole('checkbox', { name: 'Verloedering' }).press('Space')
      await werk.paneel.getByRole('checkbox', { name: 'Bereikbaarheid' }).press('Space')
      await expect(werk.paneel.getByRole('region', { name: '2 bezorgdheden samen' })).toBeVisible()
      expect(await bevindingen(page), 'many bezorgdheden').toEqual([])
      for (const naam of ['Jonge gezinnen', 'Bewoners rond het plein', 'Natuurvereniging', 'Jeugdwerker']) {
        await werk.actor(naam).click()
        await expect(werk.paneel.getByRole('heading', { name: naam })).toBeVisible()
        expect(await bevindingen(page), naam).toEqual([])
      }
      await werk.relaties.first().focus()
      await werk.toets('Enter')
      await expect(
        werk.paneel.getByText('Soort relatie').or(werk.paneel.getByText('Relatie')).first(),
      ).toBeVisible()
      expect(await bevindingen(page), 'relatie').toEqual([])
      await werk.toets('ControlOrMeta+a')
      expect(await bevindingen(page), 'all').toEqual([])
    })

    test('on every part of the Situatie, with lists and outcomes, and large for the room', async ({
      page,
    }) => {
      const werk = await Werkplaats.open(page)
      await werk.openVoorbeeld()
      await page.getByRole('link', { name: /^1 Situatie/u }).click()
      const delen = page.getByRole('navigation', { name: 'Delen van de situatie' }).getByRole('link')
      await expect(delen.first()).toBeVisible()
      for (const deel of await delen.all()) {
        await deel.click()
        const naam = await deel.innerText()
        if (naam.startsWith('Eigen expertise')) await werk.druk('Neem deze lijst over')
        if (naam.startsWith('De werkgroep')) {
          const nieuw = page.getByRole('textbox', { name: 'Nieuw lid van de werkgroep' })
          await nieuw.fill('Wijkagent')
          await nieuw.press('Enter')
        }
        expect(await bevindingen(page), naam).toEqual([])
      }
      // The last part is the dossierkaart, which asks nothing of the room.
      await delen.first().click()
      await werk.druk('Toon groot')
      await expect(werk.dialoog).toBeVisible()
      expect(await bevindingen(page), 'large').toEqual([])
    })

    test('on every part of the Actieplan, in the table, with the drawer beside it, and on the pitstop', async ({
      page,
    }) => {
      const werk = await Werkplaats.open(page)
      await werk.openVoorbeeld()
      await naarActieplan(page)
      for (const deel of await delenVanHetPlan(page).all()) {
        await deel.click()
        const naam = await deel.innerText()
        await expect(page.locator('#deeltitel')).toBeInViewport()
        expect(await bevindingen(page), naam).toEqual([])
        if (!naam.startsWith('Acties')) continue
        const tabel = page.getByRole('grid', { name: 'Acties' })
        // A closed list, open on words that it does not know; then those words told below the table.
        await tabel.locator('td[data-kolom="trekker"]').nth(1).click()
        await page.keyboard.type('j')
        await expect(tabel.getByRole('listbox')).toBeVisible()
        expect(await bevindingen(page), 'a cell with its list').toEqual([])
        await page.keyboard.type('os')
        await werk.toets('Enter')
        await expect(tabel.getByRole('alert')).toBeVisible()
        expect(await bevindingen(page), 'a cell that says why').toEqual([])
        await tabel.locator('td[data-kolom="tekst"]').nth(2).click()
        await werk.toets('Shift+ArrowDown')
        await page.getByText('Per trekker', { exact: true }).click()
        await werk.druk(/^Kolommen/u)
        await expect(page.getByRole('region', { name: '1 cel ging niet mee' })).toBeVisible()
        expect(await bevindingen(page), 'in groups').toEqual([])
        await tabel.getByRole('button', { name: /^Open/u }).first().click()
        // Only what folds: a closed choice is a button that is not expanded too.
        const dicht = page
          .locator('[aria-labelledby="ladekop"]')
          .locator('[slot="trigger"][aria-expanded="false"]:not([aria-haspopup])')
        await expect(dicht.first()).toBeVisible()
        while ((await dicht.count()) > 0) await dicht.first().click()
        expect(await bevindingen(page), 'with the drawer').toEqual([])
        await werk.toets('Escape')
      }
      await page.evaluate(() => {
        window.location.hash = window.location.hash.replace(/actieplan.*$/u, 'kaart/pitstop')
      })
      await expect(page.getByRole('main')).toContainText('Pitstop')
      expect(await bevindingen(page), 'pitstop').toEqual([])
    })

    test('in the dialogs', async ({ page }) => {
      const werk = await Werkplaats.open(page)
      await werk.openVoorbeeld()
      await werk.actor('Jonge gezinnen').click()
      for (const toets of [
        'ControlOrMeta+Shift+l',
        'ControlOrMeta+Enter',
        'F1',
        'ControlOrMeta+f',
        'ControlOrMeta+e',
      ]) {
        await werk.toets(toets)
        await expect(werk.dialoog, toets).toBeVisible()
        if (toets === 'ControlOrMeta+e') await expect(werk.dialoog.getByRole('img')).toBeVisible()
        expect(await bevindingen(page), toets).toEqual([])
        await werk.toets('Escape')
        await expect(werk.dialoog, toets).toBeHidden()
      }
    })

    test('in the questions, the messages, an open menu and an open list', async ({ page }) => {
      const werk = await Werkplaats.open(page)
      await werk.kiesBestand('stuk.middenveld', '{')
      await expect(werk.dialoog).toBeVisible()
      expect(await bevindingen(page), 'a broken file').toEqual([])
      await werk.dialoog.getByRole('button', { name: 'Begrepen' }).click()

      await werk.openVoorbeeld()
      await werk.openExport()
      await werk.dialoog.getByRole('switch', { name: 'Namen verbergen' }).press('Space')
      await expect(page.getByRole('alertdialog')).toBeVisible()
      expect(await bevindingen(page), 'with names?').toEqual([])
      await page.getByRole('alertdialog').getByRole('button', { name: 'Annuleren' }).click()
      await werk.haalOp(() => werk.dialoog.getByRole('button', { name: 'Bewaar', exact: true }).click())
      await expect(page.getByText(/is bewaard\./u)).toBeVisible()
      expect(await bevindingen(page), 'a message').toEqual([])
      await werk.dialoog.getByRole('button', { name: 'Sluiten', exact: true }).click()

      await page.getByRole('banner').getByRole('button', { name: 'Meer' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      expect(await bevindingen(page), 'a menu').toEqual([])
      await werk.toets('Escape')
      await werk.actor('Jonge gezinnen').click()
      await werk.paneel.getByRole('button', { name: /Soort$/u }).click()
      await expect(page.getByRole('listbox')).toBeVisible()
      expect(await bevindingen(page), 'a list').toEqual([])
    })
  })
}

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [820, 1180],
] as const) {
  test(`everything is within reach at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const werk = await Werkplaats.open(page)
    const past = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main')].every(
          ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
        ),
      )
    expect(await past()).toBe(true)
    await werk.openVoorbeeld()
    expect(await past()).toBe(true)
    for (const naam of [
      'Kies',
      'Groep',
      'Luide stem',
      'Stille midden',
      'Netwerk',
      'Relatie',
      'Lijst plakken',
      'Schuilnamen',
    ]) {
      await expect(
        page
          .getByRole('toolbar', { name: 'Gereedschap' })
          .getByRole('button', { name: new RegExp(`^${naam}`, 'u') }),
        naam,
      ).toBeInViewport()
    }
    for (const naam of [/^Ongedaan|^Niets om ongedaan/u, 'Zoek', 'Meer', 'Exporteer']) {
      await expect(page.getByRole('banner').getByRole('button', { name: naam }).first()).toBeInViewport({
        ratio: 1,
      })
    }
    await expect(page.getByRole('button', { name: 'Toon alles' })).toBeInViewport({ ratio: 1 })
    for (const actor of await werk.actoren.all()) await expect(actor).toBeInViewport()
    await page.getByRole('link', { name: /^1 Situatie/u }).click()
    const delen = page.getByRole('navigation', { name: 'Delen van de situatie' }).getByRole('link')
    await expect(delen.first()).toBeInViewport()
    for (const deel of await delen.all()) {
      await deel.click()
      expect(await past()).toBe(true)
      await expect(page.locator('#deeltitel')).toBeInViewport()
    }
    await naarActieplan(page)
    await expect(delenVanHetPlan(page).first()).toBeInViewport()
    for (const deel of await delenVanHetPlan(page).all()) {
      await deel.click()
      await expect(page.locator('#deeltitel')).toBeInViewport()
      expect(await past(), await deel.innerText()).toBe(true)
    }
    // The wide table moves in itself; the drawer and the pitstop stay within the page.
    await delenVanHetPlan(page).filter({ hasText: 'Acties' }).click()
    await page.getByRole('grid', { name: 'Acties' }).getByRole('button', { name: /^Open/u }).first().click()
    await expect(page.getByText(/^Actie 1 van/u)).toBeInViewport()
    expect(await past(), 'drawer').toBe(true)
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      window.location.hash = window.location.hash.replace(/actieplan.*$/u, 'kaart/pitstop')
    })
    await expect(page.getByRole('main')).toContainText('Pitstop')
    expect(await past(), 'pitstop').toBe(true)
  })
}

test('who asks for less movement gets none', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  await page.getByRole('tab', { selected: false }).first().click()
  await page.getByRole('button', { name: 'Inzoomen' }).click()
  await werk.actor('Jonge gezinnen').click()
  const bewegend = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.className ?? '') : '')),
  )
  expect(bewegend).toEqual([])
})
