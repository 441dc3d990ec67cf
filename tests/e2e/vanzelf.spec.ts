/** Momentopnames that made themselves: seen on the map, gone back to, and masked when names are. */
import { maakKaart } from '../support/kaarten'
import { actorVan, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('how it was before people began: looked at on the map, and brought back as one step', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const voor = await werk.leesMetNotitie()
  await werk.sleep('Kring 1', 0.8)
  await werk.isBewaard()
  await page.getByRole('link', { name: /Verankering/u }).click()
  await page.getByRole('button', { name: 'Vanzelf gemaakt (1)' }).click()
  const doe = async (wat: RegExp) => {
    await page.getByRole('button', { name: /^Meer met momentopname Voor jullie begonnen/u }).click()
    await page.getByRole('menuitem', { name: wat }).click()
  }
  await page.screenshot({ path: test.info().outputPath('vanzelf.png') })
  await doe(/^Vergelijk met nu/u)
  await expect(page.getByTestId('schimmen').getByText('Kring 1')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Terugblik' })).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('schimmen.png') })
  await page.getByRole('button', { name: 'Sluit de terugblik' }).click()

  await page.getByRole('link', { name: /Verankering/u }).click()
  await page.getByRole('button', { name: 'Vanzelf gemaakt (1)' }).click()
  await doe(/^Zet het dossier terug/u)
  expect(await werk.lees()).toEqual(voor)
  expect(await werk.terug()).toBe('Dossier teruggezet')
  await werk.maakOngedaan()
  expect(actorVan(await werk.lees(), 'Kring 1').posities.t1?.x).toBeGreaterThan(0.5)
})
