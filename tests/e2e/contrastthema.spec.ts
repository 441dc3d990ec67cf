/** What stays told apart in a contrast theme of Windows. */
import type { Page } from '@playwright/test'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

/** How far two colours are apart by their lightness, 1…21. */
async function contrastTussen(page: Page, een: string, ander: string): Promise<number> {
  return page.evaluate(
    ([a, b]) => {
      const lichtheid = (kleur: string) => {
        const [r = 0, g = 0, b_ = 0] = (kleur.match(/[\d.]+/gu) ?? []).map((deel) => {
          const deelkleur = Number(deel) / 255
          return deelkleur <= 0.04045 ? deelkleur / 12.92 : ((deelkleur + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b_
      }
      const [licht, donker] = [lichtheid(a ?? ''), lichtheid(b ?? '')].toSorted((x, y) => y - x)
      return ((licht ?? 0) + 0.05) / ((donker ?? 0) + 0.05)
    },
    [een, ander],
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`a ${colorScheme} contrast theme`, () => {
    test.use({ forcedColors: 'active', colorScheme, viewport: { width: 1366, height: 768 } })

    test('leaves every card a border and every choice a ground', async ({ page }) => {
      const werk = await Werkplaats.open(page)
      await werk.openVoorbeeld()
      const kleuren = await page.evaluate(() => {
        const veld = getComputedStyle(document.body).backgroundColor
        const randen = [...document.querySelectorAll('.react-flow__node')].map((knoop) =>
          [...knoop.querySelectorAll('path')]
            .map((pad) => getComputedStyle(pad).stroke)
            .find((lijn) => lijn !== 'none'),
        )
        const gekozen = document.querySelector('[role="toolbar"] [aria-pressed="true"]')
        const niet = document.querySelector('[role="toolbar"] [aria-pressed="false"]')
        const grond = (element: Element | null) => element && getComputedStyle(element).backgroundColor
        return { veld, randen, gekozen: grond(gekozen), niet: grond(niet) }
      })
      expect(kleuren.randen.length).toBeGreaterThan(8)
      for (const rand of kleuren.randen)
        expect(await contrastTussen(page, rand ?? '', kleuren.veld)).toBeGreaterThan(7)
      expect(kleuren.gekozen).not.toBe(kleuren.niet)
    })
  })
}
