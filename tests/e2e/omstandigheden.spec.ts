/** axe finds nothing either where people set their screen differently: spaced text, zoom, a contrast theme, a big board. */
import { Werkplaats } from '../support/werkplaats'
import { findings } from '../support/axe'
import { TEKSTAFSTAND } from '../support/maten'
import { expect, test } from './fixtures'

const LAPTOP = { width: 1366, height: 768 }

type Omstandigheid = { naam: string; gebruik: Parameters<typeof test.use>[0]; stijl?: string }
const OMSTANDIGHEDEN: readonly Omstandigheid[] = [
  { naam: 'spaced text', gebruik: { viewport: LAPTOP }, stijl: TEKSTAFSTAND },
  { naam: 'zoom of 200 %', gebruik: { viewport: { width: 683, height: 384 } } },
  { naam: 'zoom of 400 %', gebruik: { viewport: { width: 320, height: 640 } } },
  {
    naam: 'a light contrast theme',
    gebruik: { forcedColors: 'active', colorScheme: 'light', viewport: LAPTOP },
  },
  {
    naam: 'a dark contrast theme',
    gebruik: { forcedColors: 'active', colorScheme: 'dark', viewport: LAPTOP },
  },
  { naam: 'a big board with touch', gebruik: { viewport: { width: 3840, height: 2160 }, hasTouch: true } },
]

for (const { naam, gebruik, stijl = '' } of OMSTANDIGHEDEN) {
  test.describe(`axe finds nothing with ${naam}`, () => {
    test.use(gebruik)
    // axe reads the whole page each time; that is its pace, not ours.
    test.slow()

    test('on start, the map, a panel, a dialog and a step', async ({ page }) => {
      const werk = await Werkplaats.open(page)
      await page.evaluate((regels) => {
        const blad = new CSSStyleSheet()
        blad.replaceSync(regels)
        document.adoptedStyleSheets.push(blad)
      }, stijl)
      // Each screen is asked, so that one report names all that is wrong.
      const axe = async (waar: string) => expect.soft(await findings(page), waar).toEqual([])
      await axe('start')
      await werk.openVoorbeeld()
      await axe('map')
      await werk.kaart.focus()
      await werk.toets('3')
      await expect(page.getByRole('list', { name: 'Uitdagingen in volgorde' })).toBeVisible()
      await axe('Uitdagingen')
      await werk.toets('ControlOrMeta+e')
      await expect(werk.dialoog.getByRole('img')).toBeVisible()
      await axe('export')
      await werk.toets('Escape')
      await expect(werk.dialoog).toHaveCount(0)
      await page
        .getByRole('navigation', { name: 'Stappen' })
        .getByRole('link', { name: /^1/u })
        .press('Enter')
      await expect(page.locator('#deeltitel')).toBeVisible()
      await axe('Situatie')
    })
  })
}
