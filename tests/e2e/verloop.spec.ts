/** The words on the field can be read wherever they come to stand on its gradient: measured on the pixels that the browser paints. */
import type { Page } from '@playwright/test'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

type Woorden = { wat: string; kleur: string; boven: number; onder: number }

/** What stands on the field itself, with its colour and the height at which it stands. */
const woordenOpHetVeld = (page: Page): Promise<Woorden[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-stand] [data-kant] *, [data-stand] span')].flatMap((element) => {
      const eigen = [...element.childNodes].some(
        (deel) => deel.nodeType === Node.TEXT_NODE && deel.textContent?.trim(),
      )
      const { top, bottom } = element.getBoundingClientRect()
      return eigen
        ? [{ wat: element.textContent, kleur: getComputedStyle(element).color, boven: top, onder: bottom }]
        : []
    }),
  )

/** The lowest contrast of each of these with the ground at its height, over the whole width of the field. */
async function laagste(
  page: Page,
  woorden: readonly Woorden[],
): Promise<{ wat: string; contrast: number }[]> {
  const as = await page.locator('[data-stand]').boundingBox()
  if (!as) throw new Error('There is no axis')
  // Only the ground stays: no cards, no lines, no words, no name of the maker.
  await page.evaluate(() => {
    const blad = new CSSStyleSheet()
    blad.replaceSync(`
      .react-flow__viewport, .react-flow__attribution, [data-stand] > :last-child, [data-testid="as"] { visibility: hidden !important }`)
    document.adoptedStyleSheets = [blad]
  })
  const plaat = (await page.screenshot({ clip: as })).toString('base64')
  return page.evaluate(
    async ({ bron, boven, lijst }) => {
      const bytes = Uint8Array.from(atob(bron), (letter) => letter.codePointAt(0) ?? 0)
      const beeld = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const doek = new OffscreenCanvas(beeld.width, beeld.height).getContext('2d')
      if (!doek) throw new Error('No canvas')
      doek.drawImage(beeld, 0, 0)
      const { data, width } = doek.getImageData(0, 0, beeld.width, beeld.height)
      const lichtheid = (r: number, g: number, b: number) => {
        const [rood = 0, groen = 0, blauw = 0] = [r, g, b].map((deel) =>
          deel / 255 <= 0.04045 ? deel / 255 / 12.92 : ((deel / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
      }
      const verf = new OffscreenCanvas(1, 1).getContext('2d')
      return lijst.map(({ wat, kleur, boven: van, onder: tot }) => {
        if (!verf) throw new Error('No canvas')
        verf.fillStyle = kleur
        verf.fillRect(0, 0, 1, 1)
        const [r = 0, g = 0, b = 0] = verf.getImageData(0, 0, 1, 1).data
        const tekst = lichtheid(r, g, b)
        let contrast = 21
        for (const y of [van + 2, (van + tot) / 2, tot - 2])
          for (let x = 0; x < width; x += 1) {
            const plek = (Math.round(y - boven) * width + x) * 4
            const [rood, groen, blauw] = data.subarray(plek, plek + 3)
            if (rood === undefined || groen === undefined || blauw === undefined)
              throw new Error(`${wat} stands outside of the axis`)
            const grond = lichtheid(rood, groen, blauw)
            const [hoog, laag] = tekst > grond ? [tekst, grond] : [grond, tekst]
            contrast = Math.min(contrast, (hoog + 0.05) / (laag + 0.05))
          }
        return { wat, contrast: Math.round(contrast * 100) / 100 }
      })
    },
    { bron: plaat, boven: as.y, lijst: woorden.map((woord) => ({ ...woord })) },
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1366, 768],
    [683, 384],
    [320, 640],
  ] as const) {
    test.describe(`${colorScheme}, ${width}×${height}`, () => {
      test.use({ colorScheme, viewport: { width, height } })

      test('the words of the axis can be read on every part of the gradient', async ({ page }) => {
        const werk = await Werkplaats.open(page)
        await werk.openVoorbeeld()
        await page.locator('[data-stand]').scrollIntoViewIfNeeded()
        const woorden = await woordenOpHetVeld(page)
        // Two poles, each with its own words, and the middle.
        expect(woorden.map(({ wat }) => wat)).toEqual(
          expect.arrayContaining(['WIJ', 'ZIJ', 'stille midden', 'voor het groenplan']),
        )
        for (const { wat, contrast } of await laagste(page, woorden))
          expect.soft(contrast, wat).toBeGreaterThanOrEqual(4.5)
      })
    })
  }
}
