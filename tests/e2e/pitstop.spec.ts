/** From the map to the plan: closing the map with four answers, what changed on it since, how it is told, and whether the plan holds together. */
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const op = (x: number, y: number) => ({ posities: { t: { x, y } } })
const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: {
    jan: { naam: 'Jan Peeters', soort: 'luideStem', eenheid: 'individu', ...op(-0.8, -150) },
    gezinnen: { naam: 'Jonge gezinnen', soort: 'stilleMidden', verontrusting: 'bedroefd', ...op(0, 100) },
  },
  acties: { a: { tekst: 'Opruimen', termijn: 'kort' } },
})
const LUID = 'Betrekken we de luide stemmen, en hoe?'

test('the pitstop is written, keeps what was written, and tells when the map changed', async ({ page }) => {
  test.slow()
  const werk = await Werkplaats.met(page, WIJK)
  const blok = page.getByRole('region', { name: `3 ${LUID}` })
  const tekst = blok.getByRole('textbox', { name: LUID })
  const stap = (naam: string) =>
    page.getByRole('navigation', { name: 'Stappen' }).getByRole('link', { name: naam })
  await expect(stap('Kaart')).toContainText('4')

  await page.getByRole('toolbar', { name: 'Gereedschap' }).getByRole('button', { name: 'Pitstop' }).click()
  await expect(page).toHaveURL(/\/kaart\/pitstop$/u)
  await expect(blok).toContainText('Jan Peeters: gesprek één op één: wie belt, en wanneer?')
  await blok.getByRole('button', { name: 'Maak er jullie tekst van' }).click()
  await expect(tekst).toBeFocused()
  await werk.toets('Control+End')
  await page.keyboard.insertText(' Rustig aan.')
  await expect(stap('Kaart')).toContainText('3')

  // What is being typed survives leaving, changing the map, and a reload.
  await page.getByRole('link', { name: 'Terug naar de kaart' }).click()
  await werk.kaartIsKlaar()
  await werk.actor('Jan Peeters').click()
  await werk.druk('Als luide stem')
  await page.getByRole('textbox', { name: '1-op-1 gesprek door' }).fill('schepen')
  await werk.toets('Enter')
  await werk.toets('Escape')
  await werk.toets('ControlOrMeta+K')
  await page.getByRole('searchbox', { name: 'Zoek in dit dossier, of doe iets' }).fill('pitstop')
  await page
    .getByRole('menuitem', { name: /^Pitstop/u })
    .first()
    .click()
  await expect(tekst).toHaveValue('Jan Peeters: gesprek één op één: wie belt, en wanneer? Rustig aan.')
  await page.reload()
  await blok.getByRole('button', { name: 'De kaart is sindsdien veranderd' }).click()
  await blok.getByRole('button', { name: 'Neem de nieuwe zinnen erbij' }).click()
  await expect(tekst).toHaveValue(/Rustig aan\.\n\nJan Peeters: gesprek één op één \(schepen\)\.$/u)
  await expect(blok.getByRole('button', { name: 'De kaart is sindsdien veranderd' })).toBeHidden()

  await werk.druk('Toon groot')
  await werk.toets('PageDown')
  await werk.toets('PageDown')
  await expect(werk.dialoog.getByRole('heading', { name: LUID })).toBeVisible()
  await werk.toets('Escape')
  await expect(werk.dialoog).toBeHidden()

  // Names go together with everything that was written.
  await page.locator('main').focus()
  await werk.toets('ControlOrMeta+Shift+h')
  await expect(tekst).toHaveValue(/^Luide stem A: /u)
  await expect(page.getByRole('main')).not.toContainText('Peeters')
})

test('the communicatieplan is written by keyboard, the pitstop reads it, and the balance points at the table', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, WIJK)
  await page.getByRole('link', { name: 'Actieplan' }).click()
  await page.getByRole('link', { name: 'Communicatie' }).click()
  const fase = page.getByRole('region', { name: 'Na de kaart' })
  await fase.getByRole('textbox', { name: 'Nieuw: Na de kaart' }).click()
  for (const wat of ['Wat we hoorden', 'Wat er nu gebeurt']) {
    await page.keyboard.insertText(wat)
    await werk.toets('Enter')
  }
  await fase.getByRole('combobox', { name: 'Kanaal: Wat er nu gebeurt' }).fill('brief in de bus')
  await werk.toets('Enter')
  await werk.kies('Richting: Wat er nu gebeurt', 'extern', fase)
  await fase.getByRole('button', { name: /^Verschuif Wat er nu gebeurt/u }).press('ArrowUp')
  await expect(fase.getByRole('textbox', { name: 'Wat', exact: true }).first()).toHaveValue(
    'Wat er nu gebeurt',
  )

  await page.getByRole('link', { name: 'Naar de pitstop' }).click()
  await expect(page.getByRole('region', { name: /^4 / })).toContainText(
    'Extern: Wat er nu gebeurt via brief in de bus.',
  )
  await page.getByRole('link', { name: 'Verder naar het actieplan' }).click()
  await page.getByRole('link', { name: 'Evenwicht' }).click()
  const beeld = page
    .getByRole('list', { name: 'Evenwicht van het plan' })
    .getByRole('listitem')
    .filter({ hasText: 'Wie trekt' })
  await expect(beeld).toContainText('Nog geen enkele actie heeft een trekker.')
  await beeld.getByRole('button', { name: 'Welke acties?' }).click()
  await beeld.getByRole('button', { name: 'Opruimen' }).click()
  await expect(page.getByRole('heading', { name: 'Opruimen' })).toBeVisible()
})
