/** Ctrl K: whatever has words is found, with a slip of the finger too, and each result goes to its place. */
import { AxeBuilder } from '@axe-core/playwright'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { maakRecord } from '../../src/domain/model/dossier'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const VELD = 'Zoek in dit dossier, of doe iets'

const DOSSIER = {
  ...bloemetjeswijk(),
  leden: { l1: maakRecord('leden', { id: 'l1', wie: 'Diensthoofd welzijn', expertise: 'buurtwerk' }) },
}

async function vind(werk: Werkplaats, woorden: string, keuze: RegExp) {
  await werk.toets('ControlOrMeta+K')
  const veld = werk.page.getByRole('searchbox', { name: VELD })
  await veld.fill(woorden)
  await expect(werk.page.getByRole('menuitem').first()).toHaveAccessibleName(keuze)
  await werk.toets('Enter')
  await expect(veld).toHaveCount(0)
}

test('each result goes to its place, with the keyboard on it', async ({ page }) => {
  test.slow()
  const werk = await Werkplaats.met(page, DOSSIER)
  const inHand = page.locator(':is(input, textarea, button):focus')

  await werk.toets('ControlOrMeta+K')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await werk.toets('Escape')

  await vind(werk, 'jnge gezin', /Jonge gezinnen/u)
  await expect(werk.paneel).toContainText('Jonge gezinnen')

  await vind(werk, 'verlodering', /Verloedering/u)
  await expect(inHand).toHaveText('Verloedering')

  await vind(werk, 'plantenbeurs', /plantenbeurs/iu)
  await expect(page).toHaveURL(/\/actieplan\/acties$/u)
  await expect(page.getByRole('region', { name: /plantenbeurs/iu }).first()).toBeVisible()
  await werk.toets('Escape')

  await vind(werk, 'aangename nette', /Een aangename, nette/u)
  await expect(page).toHaveURL(/\/actieplan\/uitdagingen$/u)
  await expect(inHand).toHaveValue(/^Een aangename, nette/u)

  await vind(werk, 'dienshoofd', /Diensthoofd welzijn/u)
  await expect(page).toHaveURL(/\/situatie\/werkgroep$/u)
  await expect(inHand).toHaveValue('Diensthoofd welzijn')

  await vind(werk, 'meldpad', /Is er een meldpad/u)
  await expect(page).toHaveURL(/\/situatie\/afspraken$/u)
  await expect(page.locator('[data-veld="vraag/S0_meldpad"]')).toBeInViewport()
  await expect(page.locator('[data-veld="vraag/S0_meldpad"] :focus')).toHaveCount(1)

  await vind(werk, 'tijdlyn', /Tijdlijn/u)
  await expect(page).toHaveURL(/\/actieplan\/tijdlijn$/u)

  await vind(werk, 'maak momentopname', /Maak momentopname/u)
  await expect(page.getByText('Momentopname gemaakt. Ze staat bij Verankering.')).toBeVisible()

  await vind(werk, 'nota college', /Nota voor het college/u)
  await expect(werk.dialoog.getByRole('radio', { name: 'Nota voor het college', exact: true })).toBeChecked()
  await werk.toets('Escape')

  await vind(werk, 'verbindre', /^Verbinder/u)
  await expect(page.getByRole('dialog', { name: 'Begrippen' }).getByRole('term')).toHaveText(['Verbinder'])
})

test.describe('a page reached from here begins at its heading', () => {
  for (const [woorden, keuze, kop] of [
    ['vergadering', /^Vergadering/u, 'Vergadering'],
    ['luisterronde', /^Luisterronde/u, 'Luisterronde'],
    ['luide stemmen fora', /^Luide stemmen en fora/u, 'Luide stemmen en fora'],
    ['meer informatie', /^Meer informatie/u, 'Meer informatie'],
    ['overzicht', /^Overzicht/u, 'Overzicht'],
    ['pitstop', /^.*itstop/u, 'Pitstop'],
    ['verankering', /^Verankering/u, 'Verankering'],
    ['afspraken', /^Afspraken/u, 'Afspraken vooraf'],
    ['tijdlijn', /^Tijdlijn/u, 'Tijdlijn'],
  ] as const)
    test(kop, async ({ page }) => {
      const werk = await Werkplaats.met(page, DOSSIER)
      // Somebody who came from a tab is sent back to it when the dialog closes.
      const vandaan = kop === 'Overzicht' ? 'Situatie' : 'Overzicht'
      await page.getByRole('link', { name: vandaan }).first().press('Enter')
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await vind(werk, woorden, keuze)
      await expect(page.getByRole('heading', { level: 2, name: kop, exact: true })).toBeFocused()
    })
})
