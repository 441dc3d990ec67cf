/** Shown to a room: large, without names, and without anything that a hand on the board can move by chance. */
import { AxeBuilder } from '@axe-core/playwright'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: {
    jan: {
      naam: 'Jan Peeters',
      soort: 'luideStem',
      eenheid: 'individu',
      posities: { t: { x: -0.7, y: -150 } },
    },
    gezinnen: { naam: 'Jonge gezinnen', soort: 'stilleMidden', posities: { t: { x: 0, y: 100 } } },
  },
})

test('the work at full size, names hidden and kept hidden, and everything as it was after', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, WIJK)
  const balk = page.getByRole('toolbar', { name: 'Presenteren' })
  const letter = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const gewoon = await letter()
  await werk.toets('F9')
  await expect(balk).toBeVisible()
  const exporteer = page.getByRole('button', { name: 'Exporteer' })
  await expect(exporteer).toBeHidden()
  await expect(page.getByRole('toolbar', { name: 'Gereedschap' })).toBeHidden()
  expect(await letter()).toBeGreaterThan(gewoon * 1.15)
  await expect(page.locator('body')).not.toContainText('Peeters')
  await werk.toets('ControlOrMeta+Shift+h')
  await expect(page.locator('body')).not.toContainText('Peeters')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  // Still to be worked in: on the map and on every step.
  await werk.sleep('Jonge gezinnen', 0.2)
  await expect.poll(() => werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(0.2, 1)
  await balk.getByRole('button', { name: 'Ongedaan maken: Jonge gezinnen verplaatst' }).click()
  await expect.poll(() => werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(0, 1)
  await page.getByRole('link', { name: /^1 Situatie/u }).click()
  await page.getByRole('textbox', { name: 'Waarover gaat het?' }).fill('Lawaai op het bbq-plein.')
  await expect(page.getByRole('textbox', { name: 'Waarover gaat het?' })).toHaveValue(
    'Lawaai op het bbq-plein.',
  )
  await page.getByRole('link', { name: /^2 Kaart/u }).click()
  await werk.kaartIsKlaar()

  await balk.getByRole('button', { name: 'Stop met presenteren' }).click()
  await expect(balk).toBeHidden()
  await expect(exporteer).toBeVisible()
  expect(await letter()).toBe(gewoon)
  await expect(page.locator('body')).not.toContainText('Peeters')
  await werk.druk('Schuilnamen')
  await expect(werk.actor('Jan Peeters')).toBeVisible()
})

test('locked places stay, by mouse, by arrow and under what points; a black screen goes with any key', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, WIJK)
  await werk.toets('F9')
  const balk = page.getByRole('toolbar', { name: 'Presenteren' })
  await balk.getByRole('button', { name: 'Vergrendel plaatsen' }).click()
  const stond = await werk.plaatsOpAs('Jonge gezinnen')
  await werk.sleep('Jonge gezinnen', 0.6)
  await werk.actor('Jonge gezinnen').focus()
  await werk.toets('ArrowRight')
  await werk.hoor('De plaatsen zijn vergrendeld')
  expect(await werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(stond, 3)
  await balk.getByRole('button', { name: 'Vergrendel plaatsen' }).click()

  await balk.getByRole('button', { name: 'Wijs aan' }).click()
  await werk.sleep('Jonge gezinnen', 0.6)
  expect(await werk.plaatsOpAs('Jonge gezinnen')).toBeCloseTo(stond, 3)
  await balk.getByRole('button', { name: 'Wijs aan' }).click()

  await werk.actor('Jonge gezinnen').focus()
  await werk.toets('b')
  const zwart = page.getByRole('button', { name: /^Het scherm is zwart/u })
  await expect(zwart).toBeFocused()
  await werk.toets('Space')
  await expect(zwart).toHaveCount(0)

  await balk.locator('..').getByRole('button', { name: 'Tijd' }).click()
  await page.getByRole('menuitem', { name: '15 minuten', exact: true }).click()
  await expect(page.getByRole('timer')).toHaveText(/^1[45]:\d\d$/u)
  // A part of the evening brings its own minutes, and stands beside them.
  await page.getByRole('timer').click()
  await page.getByRole('menuitem', { name: /^Wie staat waar\?/u }).click()
  await expect(page.getByRole('timer')).toHaveText(/^(?:29|30):\d\d$/u)
  await expect(balk.locator('..').getByText('Wie staat waar?')).toBeVisible()
})
