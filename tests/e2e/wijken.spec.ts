/** Nothing covers anything: who is put on somebody, or grows over them, makes them give way, in the same step. */
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const KAART = bouwDossier({
  tegenstellingen: { t: { wij: 'a', zij: 'b' } },
  bezorgdheden: { z: { tekst: 'Nachtlawaai aan het plein' } },
  actoren: {
    buren: { naam: 'Buren', posities: { t: { x: -0.5, y: -200 } } },
    ouders: { naam: 'Ouders', posities: { t: { x: 0.4, y: 60 } } },
    jeugd: { naam: 'Jeugdhuis', posities: { t: { x: 0.4, y: 150 } } },
  },
})

test('a card that is dropped on another stays there, and the others step aside; one step back brings all back', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, KAART)
  const doos = async (naam: string) => werk.doosVan(werk.actor(naam))
  const begin = { ouders: await doos('Ouders'), jeugd: await doos('Jeugdhuis') }
  const doel = {
    x: begin.ouders.x + begin.ouders.width / 2,
    y: begin.ouders.y + begin.ouders.height / 2 - 12,
  }
  const buren = await doos('Buren')
  await page.mouse.move(buren.x + buren.width / 2, buren.y + buren.height / 2)
  await page.mouse.down()
  await page.mouse.move(doel.x - 40, doel.y - 40, { steps: 4 })
  await page.mouse.move(doel.x, doel.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await doos('Ouders')).y).toBeGreaterThan(begin.ouders.y + 20)

  const [b, o, j] = [await doos('Buren'), await doos('Ouders'), await doos('Jeugdhuis')]
  expect(Math.abs(b.x + b.width / 2 - doel.x)).toBeLessThan(12)
  expect(o.y).toBeGreaterThan(b.y + b.height)
  expect(j.y).toBeGreaterThan(o.y + o.height)
  expect(o.x).toBeCloseTo(begin.ouders.x, 0)

  await werk.maakOngedaan()
  await expect.poll(async () => Math.round((await doos('Ouders')).y)).toBe(Math.round(begin.ouders.y))
  expect((await doos('Jeugdhuis')).y).toBeCloseTo(begin.jeugd.y, 0)
  expect((await doos('Buren')).y).toBeCloseTo(buren.y, 0)
})
