/** Schuilnamen stay on for a dossier on this machine until somebody shows the names again. */
import { maakKaart } from '../support/kaarten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const NAAM = 'Zoë Vandersmissen'

/** One person on the map, whose name stands in the title too. */
function metPersoon() {
  const dossier = maakKaart(2)
  const [eerste] = Object.values(dossier.actoren)
  if (!eerste) throw new Error('An empty map')
  return {
    ...dossier,
    kop: { ...dossier.kop, titel: `Het plein en ${NAAM}` },
    actoren: { ...dossier.actoren, [eerste.id]: { ...eerste, naam: NAAM, eenheid: 'individu' as const } },
  }
}

test('over a reload, the start screen, a copy and another tab, until they are switched off', async ({
  context,
  page,
}) => {
  const werk = await Werkplaats.met(page, metPersoon())
  const adres = page.url()
  await werk.isBewaard()
  await werk.druk('Schuilnamen')
  await expect(page.getByText(NAAM)).toHaveCount(0)

  await page.reload()
  await werk.kaartIsKlaar()
  await expect(page.getByText(NAAM)).toHaveCount(0)
  expect(await page.title()).not.toContain(NAAM)

  const ander = await Werkplaats.tweedeTab(context, adres)
  await expect(ander.page.getByText(NAAM)).toHaveCount(0)

  await page.goto('./')
  await expect(page.getByRole('button', { name: /^Het plein en/u })).toBeVisible()
  await page.getByRole('button', { name: /^Meer over Het plein/u }).click()
  await expect(page.getByRole('menuitem', { name: 'Dupliceren' })).toBeVisible()
  await expect(
    page.getByRole('menuitem', { name: 'Hernoemen' }),
    'the field would show the name',
  ).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'Dupliceren' }).click()
  await expect(page.getByRole('button', { name: /^Het plein en .*\(kopie\)/u })).toBeVisible()
  await expect(page.locator('body')).not.toContainText(NAAM)

  // Who shows the names again in one tab, shows them in the other.
  await page.goto(adres)
  await werk.kaartIsKlaar()
  await expect(page.getByText(NAAM)).toHaveCount(0)
  await werk.druk('Schuilnamen')
  await expect(werk.actor(NAAM)).toBeVisible()
  await expect(ander.actor(NAAM)).toBeVisible()
})
