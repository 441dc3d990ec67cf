/** Pointing in a panel puts actors in the light on the map: the rest steps back, nothing moves, and a hand on the map puts it out. */
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('a name in a panel lights its actor, the others dim in place, and a drag puts the light out', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, bloemetjeswijk())
  await page.getByRole('tab', { name: 'Uitdagingen' }).click()
  const gezinnen = werk.actor('Jonge gezinnen').locator('[data-soort]')
  const bewoners = werk.actor('Bewoners rond het plein').locator('[data-soort]')
  const dekking = (wie: typeof gezinnen) =>
    wie.evaluate((element) => Number(getComputedStyle(element).opacity))
  const plek = await bewoners.boundingBox()

  await page
    .getByRole('region', { name: 'Uitdagingen' })
    .getByRole('button', { name: 'Jonge gezinnen' })
    .first()
    .focus()
  await expect.poll(() => dekking(bewoners)).toBe(0.25)
  expect(await dekking(gezinnen)).toBe(1)
  expect(await bewoners.boundingBox()).toEqual(plek)

  await page.mouse.move((plek?.x ?? 0) + 60, (plek?.y ?? 0) + 20)
  await page.mouse.down()
  await page.mouse.move((plek?.x ?? 0) + 60, (plek?.y ?? 0) + 60, { steps: 4 })
  await expect.poll(() => dekking(gezinnen)).toBe(1)
  await expect.poll(() => dekking(werk.actor('Buurtwinkels').locator('[data-soort]'))).toBe(1)
  await page.mouse.up()
})

test('an open signaal is heard in the name of its actor', async ({ page }) => {
  const werk = await Werkplaats.met(page, bloemetjeswijk())
  await expect(werk.actor('Jonge gezinnen')).toHaveAccessibleName(/signaal: /u)
})

test('the mark on an actor, or F8 while it is chosen, opens the first signaal about it', async ({ page }) => {
  const werk = await Werkplaats.met(page, bloemetjeswijk())
  const kaartje = page.getByRole('region', { name: 'Signalen' }).locator('[data-sleutel]:focus')
  await werk.actor('Buurtwinkels').locator('[data-ernst]').click()
  await expect(kaartje).toContainText('Buurtwinkels')
  expect(await werk.terug(), 'looking is no step').toBeNull()

  await werk.actor('Schooldirecteur').focus()
  await werk.toets('Enter')
  await werk.toets('F8')
  await expect(kaartje).toContainText('Schooldirecteur')
})
