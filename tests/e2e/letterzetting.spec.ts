/** What is measured is what is drawn: with other room between letters or another typeface, words stay on their cards and in their chips. */
import { Meetlat, TEKSTAFSTAND } from '../support/maten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

/** Every machine has one, and all of its letters are wider than ours. */
const ANDER_LETTERTYPE = '* { font-family: monospace !important }'

test('words stay on their cards, spaced or in another typeface', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  await expect(werk.actoren).not.toHaveCount(0)
  const lat = await Meetlat.op(page)
  const erbuiten = () =>
    werk.kaart.evaluate((kaart) => {
      const SPELING = 1.5
      return [...kaart.querySelectorAll('.react-flow__node svg')].flatMap((kaartje) => {
        const vakken = [kaartje, ...kaartje.querySelectorAll('path')].map((vorm) =>
          vorm.getBoundingClientRect(),
        )
        return [...kaartje.querySelectorAll('text')].flatMap((tekst) => {
          const woord = tekst.getBoundingClientRect()
          const [x, y] = [woord.left + woord.width / 2, woord.top + woord.height / 2]
          // The smallest shape that is drawn around these words: their chip, else the card.
          const [vak] = vakken
            .filter(({ left, right, top, bottom }) => left < x && right > x && top < y && bottom > y)
            .filter(({ height }) => height > woord.height * 0.8)
            .toSorted((a, b) => a.width * a.height - b.width * b.height)
          const past = vak && woord.left >= vak.left - SPELING && woord.right <= vak.right + SPELING
          return past ? [] : [tekst.textContent]
        })
      })
    })
  for (const stijl of [TEKSTAFSTAND, ANDER_LETTERTYPE, '']) {
    await lat.zet({ width: 1920, height: 1080 }, stijl)
    await expect.poll(erbuiten).toEqual([])
  }
})
