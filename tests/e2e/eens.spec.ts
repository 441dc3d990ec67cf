/** A card on whose place the room agreed: under no hand, said to whoever tries, and opened again where it was agreed on. */
import { AxeBuilder } from '@axe-core/playwright'
import { bouwDossier } from '../support/dossiers'
import { Vinger } from '../support/vinger'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.use({ hasTouch: true })

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: {
    gezinnen: { naam: 'Jonge gezinnen', soort: 'stilleMidden', posities: { t: { x: 0, y: 100 } } },
    raad: { naam: 'Wijkraad', posities: { t: { x: -0.6, y: -100 } } },
    jeugdhuis: { naam: 'Jeugdhuis', soort: 'netwerk', posities: { t: { x: 0.5, y: -120 } } },
  },
})
const EENS = 'Hier zijn we het over eens'
const LOS = 'Toch nog bespreken'
const ZIN = /^Over Jonge gezinnen zijn jullie het eens sinds .+\. Maak het los om te verplaatsen\.$/u

test('by mouse: agreed on in the bar, it stays where it is, whoever is put on it steps aside, and it is opened in its menu', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, WIJK)
  const kaartje = werk.actor('Jonge gezinnen')
  await kaartje.click()
  const balk = page.getByRole('toolbar', { name: 'Met deze keuze' })
  await balk.getByRole('button', { name: EENS }).click()
  await expect(balk.getByRole('button', { name: LOS })).toBeVisible()
  await expect(balk.getByRole('button', { name: EENS })).toHaveCount(0)
  await expect(kaartje).toHaveAccessibleName(/, over die plaats zijn jullie het eens sinds \d/u)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const stond = await werk.doosVan(kaartje)
  await werk.sleep('Jonge gezinnen', 0.6)
  await expect(page.getByText(ZIN)).toBeVisible()
  expect(await werk.doosVan(kaartje)).toEqual(stond)
  expect(await werk.terug()).toBe('Eens over de plaats: Jonge gezinnen')

  const { y } = await werk.middenVan(kaartje)
  const van = await werk.middenVan(werk.actor('Wijkraad'))
  await werk.beweegMuis(van, { x: await werk.puntOpAs(0), y: y + 4 })
  await expect.poll(() => werk.terug()).toBe('Wijkraad verplaatst')
  await expect
    .poll(async () => {
      const [vast, raad] = [await werk.doosVan(kaartje), await werk.doosVan(werk.actor('Wijkraad'))]
      return raad.y >= vast.y + vast.height || raad.y + raad.height <= vast.y
    })
    .toBe(true)
  const { actoren } = await werk.lees()
  expect(actoren['gezinnen']?.posities).toEqual({ t: { x: 0, y: 100 } })

  await kaartje.click({ button: 'right' })
  await page.getByRole('menuitem', { name: LOS }).click()
  await expect(kaartje).not.toHaveAccessibleName(/jullie het eens/u)
  await werk.sleep('Jonge gezinnen', 0.3)
  await expect.poll(() => werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(0.3, 1)
})

test('by finger: chosen and agreed on by tapping, it stays under a finger that drags', async ({ page }) => {
  const werk = await Werkplaats.met(page, WIJK)
  const vinger = await Vinger.op(page)
  const kaartje = werk.actor('Jonge gezinnen')
  await kaartje.tap()
  await page.getByRole('toolbar', { name: 'Met deze keuze' }).getByRole('button', { name: EENS }).tap()
  await expect(kaartje).toHaveAccessibleName(/jullie het eens/u)
  const stond = await werk.doosVan(kaartje)
  const van = await werk.middenVan(kaartje)
  await vinger.sleep(van, { x: van.x + 150, y: van.y - 60 })
  await expect(page.getByText(ZIN)).toBeVisible()
  expect(await werk.doosVan(kaartje)).toEqual(stond)
})

test('by keyboard: a key agrees, arrows and the parkeerplaats leave it, and a key opens it', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, WIJK)
  const kaartje = werk.actor('Jonge gezinnen')
  await kaartje.focus()
  await werk.toets('Enter')
  await werk.toets('Alt+Shift+e')
  await expect(kaartje).toHaveAccessibleName(/jullie het eens/u)
  await kaartje.focus()
  for (const toets of ['ArrowRight', 'Shift+ArrowUp', 'ControlOrMeta+b']) await werk.toets(toets)
  await expect(page.getByText(ZIN)).toHaveCount(1)
  expect((await werk.lees()).actoren['gezinnen']?.posities).toEqual({ t: { x: 0, y: 100 } })
  await werk.toets('Alt+Shift+o')
  await expect(kaartje).not.toHaveAccessibleName(/jullie het eens/u)
  await kaartje.focus()
  await werk.toets('Shift+ArrowRight')
  await expect.poll(() => werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(0.1, 1)
  await werk.maakOngedaan()
  await werk.maakOngedaan()
  await expect(kaartje).toHaveAccessibleName(/jullie het eens/u)
})
