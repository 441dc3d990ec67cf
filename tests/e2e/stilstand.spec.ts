/** Nothing slides under a pointer: what is pressed keeps its place, whatever is counted in it and whatever is chosen beside it. */
import type { Page } from '@playwright/test'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const STAPPEN = 'nav[aria-label="Stappen"] a'
const PANELEN = '[role="tablist"][aria-label="Paneel"] [role="tab"]'
const GEREEDSCHAP = '[role="toolbar"][aria-label="Gereedschap"] button'

/** Left, top, width and height of each, as the browser lays them out. */
const plekken = (page: Page, wat: string) =>
  page.locator(wat).evaluateAll((delen) =>
    delen.map((deel) => {
      const { x, y, width, height } = deel.getBoundingClientRect()
      return [x, y, width, height]
    }),
  )

/** Every count on the steps and the panels says this; null takes them away. Whose number reaches out of its tab. */
const tel = (page: Page, getal: string | null) =>
  page.evaluate(
    ([stappen, panelen, woord]) => {
      const tellers = document.querySelectorAll<HTMLElement>(
        `${stappen} > span:last-child > [aria-hidden], ${panelen} sup`,
      )
      return [...tellers].flatMap((teller) => {
        teller.style.display = woord === null ? 'none' : ''
        const cijfers = [...teller.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)
        if (cijfers && woord !== null) cijfers.textContent = woord
        const tab = teller.closest('a, [role="tab"]')?.getBoundingClientRect()
        const { left, right, width } = teller.getBoundingClientRect()
        const past = tab !== undefined && left >= tab.left && right <= tab.right
        return width === 0 || past ? [] : [`${woord} in ${teller.closest('a, [role="tab"]')?.textContent}`]
      })
    },
    [STAPPEN, PANELEN, getal] as const,
  )

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
  [683, 384],
  [320, 640],
] as const) {
  test(`steps, panels and tools stay where they are at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const werk = await Werkplaats.open(page)
    await werk.openVoorbeeld()
    const toon = page.getByRole('button', { name: 'Toon het paneel' })
    if (await toon.isVisible()) await toon.click()
    await expect(page.locator(PANELEN)).toHaveCount(6)
    await expect(page.locator(`${STAPPEN} > span:last-child > [aria-hidden]`)).toHaveCount(4)
    await page.evaluate(() => window.scrollTo(0, 0))
    const allemaal = async () => ({
      stappen: await plekken(page, STAPPEN),
      panelen: await plekken(page, PANELEN),
      gereedschap: await plekken(page, GEREEDSCHAP),
    })
    const eerst = await allemaal()
    expect(eerst.gereedschap.length).toBeGreaterThan(8)

    await test.step('whatever is counted', async () => {
      for (const getal of [null, '9', '99', '999']) {
        expect.soft(await tel(page, getal), 'inside its tab').toEqual([])
        expect.soft(await allemaal(), String(getal)).toEqual(eerst)
      }
    })

    await test.step('whichever panel is chosen', async () => {
      for (const tab of await page.locator(PANELEN).all()) {
        await tab.press('Enter')
        await tab.press('Space')
        await page.evaluate(() => window.scrollTo(0, 0))
        await expect(tab).toHaveAttribute('aria-selected', 'true')
        expect.soft(await allemaal(), (await tab.getAttribute('aria-label')) ?? '').toEqual(eerst)
      }
    })

    await test.step('whichever tool, and with all cards chosen', async () => {
      await werk.kaart.focus()
      for (const toets of ['g', 'r', 'v', 'ControlOrMeta+a']) {
        await werk.toets(toets)
        await page.evaluate(() => window.scrollTo(0, 0))
        expect.soft(await allemaal(), toets).toEqual(eerst)
      }
    })

    // Where it is narrow, the parkeerplaats that opens beside a map without anybody stands above the tabs.
    const isRuim = width > 900
    await test.step('however many tegenstellingen', async () => {
      if (!isRuim) return
      const plus = '[aria-label="Nieuwe tegenstelling"], [aria-label="Deze tegenstelling bewerken"]'
      const stond = await plekken(page, plus)
      expect(stond).toHaveLength(2)
      for (const wij of ['a', 'wie al lang in de wijk woont']) {
        await werk.druk('Nieuwe tegenstelling')
        await page.evaluate(() => window.scrollTo(0, 0))
        expect.soft(await plekken(page, plus), 'its words asked').toEqual(stond)
        await page.getByRole('textbox', { name: 'WIJ', exact: true }).fill(wij)
        await page.getByRole('textbox', { name: 'ZIJ', exact: true }).press('Enter')
        await expect(page.getByRole('tab', { name: `${wij} ↔` })).toBeVisible()
        await page.evaluate(() => window.scrollTo(0, 0))
        expect.soft(await plekken(page, plus), wij).toEqual(stond)
      }
    })

    await test.step('while somebody types, when it is stored, and when it went into a file', async () => {
      const kop = page.getByRole('banner')
      await page.locator(PANELEN).first().press('Enter')
      await werk.kaart.focus()
      await werk.toets('Escape')
      await werk.paneel.getByRole('textbox', { name: 'Incidenten die meespelen' }).fill('Een brief')
      await expect(kop).toContainText('Nog niet bewaard')
      await page.evaluate(() => window.scrollTo(0, 0))
      expect.soft(await plekken(page, STAPPEN), 'not stored yet').toEqual(eerst.stappen)
      await werk.isBewaard()
      await page.evaluate(() => window.scrollTo(0, 0))
      expect.soft(await plekken(page, STAPPEN), 'stored').toEqual(eerst.stappen)
      await werk.bewaarAlsBestand()
      await werk.isBewaard()
      await page.evaluate(() => window.scrollTo(0, 0))
      expect.soft(await plekken(page, STAPPEN), 'in a file').toEqual(eerst.stappen)
    })

    await test.step('on whichever step', async () => {
      for (const stap of await page.locator(STAPPEN).all()) {
        await stap.press('Enter')
        await expect(stap).toHaveAttribute('aria-current', 'page')
        await page.evaluate(() => window.scrollTo(0, 0))
        expect.soft(await plekken(page, STAPPEN), await stap.innerText()).toEqual(eerst.stappen)
      }
    })
  })
}
