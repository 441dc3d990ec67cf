/** A dossier does not have to begin empty: with what a thema proposes, or with what of an earlier one comes along. */
import { findings } from '../support/axe'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('by keyboard from the start screen to a map with those waiting, and only who was ticked', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  await page.getByRole('button', { name: 'Begin met een thema' }).focus()
  await page.keyboard.press('Enter')
  const dialoog = page.getByRole('dialog', { name: 'Begin met een thema' })
  await expect(dialoog).toContainText('Dit zijn voorstellen, geen vaststellingen')
  await dialoog.getByRole('button', { name: /^Kies|Thema/u }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: /^Jongeren op het plein/u })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('option', { name: /^Jongeren op het plein/u })).toBeFocused()
  await page.keyboard.press('Enter')
  const jongeren = dialoog.getByRole('checkbox', { name: 'Jongeren die er samenkomen' })
  await expect(jongeren).not.toBeChecked()
  await expect(dialoog.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(dialoog).toContainText('uit de praktijk')
  await jongeren.focus()
  await page.keyboard.press('Space')
  await dialoog.getByRole('checkbox', { name: 'Begin van werken op het plein' }).focus()
  await page.keyboard.press('Space')
  await dialoog.getByRole('checkbox', { name: 'Dienst participatie' }).focus()
  await page.keyboard.press('Space')
  expect(await findings(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('thema.png') })
  await dialoog.getByRole('button', { name: 'Begin met 3 voorstellen' }).focus()
  await page.keyboard.press('Enter')
  await werk.kaartIsKlaar()
  await expect(werk.wachtend('Jongeren die er samenkomen')).toBeVisible()
  await expect(werk.wachtend('Dienst participatie')).toBeVisible()
  const { actoren, bezorgdheden, plan, tegenstellingen } = await werk.lees()
  expect(Object.values(actoren).map(({ posities }) => posities)).toEqual([{}, {}])
  expect(bezorgdheden).toEqual({})
  expect(Object.values(plan.triggers)).toEqual([{ datum: '', tekst: 'Begin van werken op het plein' }])
  expect(Object.values(tegenstellingen)).toMatchObject([{ wij: '', zij: '' }])
  await page.screenshot({ path: test.info().outputPath('kaart.png') })
})

test('nothing is made before people say so, and the dialog stands in a tablet', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await Werkplaats.open(page)
  await page.screenshot({ path: test.info().outputPath('start.png') })
  await page.getByRole('button', { name: 'Begin met een thema' }).click()
  const dialoog = page.getByRole('dialog', { name: 'Begin met een thema' })
  await expect(dialoog.getByRole('button', { name: /^Begin/u })).toBeDisabled()
  await dialoog.getByRole('button', { name: /^Kies|Thema/u }).click()
  await page.getByRole('option', { name: /^Opvangcentrum/u }).click()
  await dialoog.getByRole('button', { name: /^Alles ?: Wie er vaak bij hoort/u }).click()
  await expect(dialoog.getByRole('button', { name: 'Begin met 10 voorstellen' })).toBeInViewport()
  expect(await findings(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('tablet.png') })
  await dialoog.getByRole('button', { name: 'Annuleren' }).click()
  await expect(page.getByText('Jullie dossiers')).toBeHidden()
})

test('a new dossier begins with the werkgroep and netwerk of an earlier one, which stays as it was', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  await werk.naarStart()
  await page.getByRole('button', { name: 'Meer over Bloemetjeswijk' }).click()
  await page.screenshot({ path: test.info().outputPath('menu.png') })
  await page.getByRole('menuitem', { name: 'Nieuw dossier met deze werkgroep en dit netwerk' }).click()
  await werk.kaartIsKlaar()
  await expect(werk.wachtend('Wijkagent')).toBeVisible()
  const nieuw = await werk.lees()
  expect(Object.values(nieuw.actoren)).toHaveLength(4)
  expect([nieuw.bezorgdheden, nieuw.acties, nieuw.uitdagingen]).toEqual([{}, {}, {}])
  await werk.naarStart()
  await expect(page.locator('li[data-dossier]')).toHaveCount(2)
  await expect(page.locator('li[data-dossier]').filter({ hasText: 'Bloemetjeswijk' })).toContainText(
    '15 actoren',
  )
})
