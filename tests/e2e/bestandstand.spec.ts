/** How old the last file is, what the browser does not promise, and what the dossierkaart says of what went out. */
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('until it is in a file that is said, and once what the browser may do', async ({ page }) => {
  // As a machine that never saw this app: `Werkplaats.open` is one that heard it.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'))
  const gevraagd: string[] = []
  await page.exposeFunction('zegGevraagd', () => gevraagd.push('persist'))
  await page.addInitScript(() => {
    navigator.storage.persist = async () => {
      await (globalThis as unknown as { zegGevraagd: () => Promise<void> }).zegGevraagd()
      return false
    }
  })
  await page.goto('./')
  const werk = new Werkplaats(page)
  await werk.openVoorbeeld()
  const kop = page.getByRole('banner')
  await expect(kop.getByText('Nog niet in een bestand')).toBeVisible()
  expect(gevraagd).toEqual([])

  await werk.sleep('Bewoners rond het plein', -0.5)
  const band = page.getByRole('complementary', { name: 'Over deze browser' })
  await expect(band).toContainText('belooft niet')
  // It stands below the map, and covers nothing of it.
  const [veld, strook] = await Promise.all([page.getByRole('main').boundingBox(), band.boundingBox()])
  expect(strook!.y).toBeGreaterThanOrEqual(veld!.y + veld!.height)
  expect(strook!.y + strook!.height).toBeLessThanOrEqual(1080)
  await page.screenshot({ path: test.info().outputPath('belooft-niet.png') })
  expect(gevraagd).toEqual(['persist'])

  const download = page.waitForEvent('download')
  await band.getByRole('button', { name: 'Bewaar als bestand' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.middenveld$/u)
  await expect(band).toHaveCount(0)
  await expect(kop.getByText('Bestand van daarnet')).toBeVisible()

  // What undo takes back is the drag, not the line on the dossierkaart.
  expect(await werk.terug()).toBe('Bewoners rond het plein verplaatst')
  await kop.getByRole('button', { name: 'Dossierkaart' }).click()
  await expect(page.getByRole('list', { name: 'Gedeeld', exact: true }).locator('> li')).toContainText([
    'Dossier als bestand met namen',
  ])

  const word = await werk.haalOp(() => page.getByRole('button', { name: 'In Word' }).click())
  expect(word.naam).toMatch(/dpia.*\.docx$/u)
  const json = await werk.haalOp(() => page.getByRole('button', { name: /^Als antwoorden/u }).click())
  expect(JSON.parse(json.inhoud.toString('utf8'))).toMatchObject({ metadata: { urn: 'urn:nl:dpia:3.0' } })
  await page.getByRole('button', { name: 'Lees het hier' }).click()
  await page.getByText('niemand kijkt mee').scrollIntoViewIfNeeded()
  await page.screenshot({ path: test.info().outputPath('dpia.png') })

  // Nothing of it again: not at the next change, and not in the next window.
  await page.reload()
  await werk.naarStart()
  await expect(page.getByText('Bestand van', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Bloemetjeswijk', exact: true }).first().click()
  await werk.kaartIsKlaar()
  await werk.sleep('Bewoners rond het plein', -0.3)
  await expect.poll(() => gevraagd).toEqual(['persist', 'persist'])
  await expect(band).toHaveCount(0)
})
