/** The acties as a table, in the hands of who knows spreadsheets: type, paste, move, undo, open, and nothing lost on the way. */
import type { Page } from '@playwright/test'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  actoren: {
    agent: { soort: 'netwerk', naam: 'Wijkagent', posities: { t: { x: 0.1, y: 0 } } },
    jan: { soort: 'netwerk', naam: 'Jan Peeters', eenheid: 'individu', posities: { t: { x: -0.2, y: 90 } } },
  },
  leden: { els: { wie: 'Els' } },
  uitdagingen: { net: { tekst: 'Een nette buurt' }, veilig: { tekst: 'Veilig oversteken', orde: 1 } },
  acties: { a: { tekst: 'Opruimdag', uitdaging: 'net' }, b: { tekst: 'Bankjes', orde: 1 } },
})

async function naarTabel(page: Page) {
  await page
    .getByRole('navigation', { name: 'Stappen' })
    .getByRole('link', { name: /Actieplan/u })
    .click()
  await page
    .getByRole('navigation', { name: 'Delen van het actieplan' })
    .getByRole('link', { name: /^Acties/u })
    .click()
  const tabel = page.getByRole('grid', { name: 'Acties' })
  await expect(tabel).toBeVisible()
  const cel = (rij: number, kolom: number) =>
    tabel.locator(`tbody tr >> nth=${rij - 1}`).locator(`> * >> nth=${kolom}`)
  return { tabel, cel, teksten: () => tabel.locator('tbody tr > :nth-child(2)').allInnerTexts() }
}

test('type a row, paste three, mend what was not understood, move, undo, reload in the middle of a word', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const werk = await Werkplaats.met(page, WIJK)
  const { tabel, cel, teksten } = await naarTabel(page)
  const typ = (woorden: string) => page.keyboard.type(woorden)

  // Along the row with Tab, back to its beginning with Enter.
  await cel(3, 1).click()
  await typ('Koffie op het plein')
  await werk.toets('Tab')
  await typ('nette')
  await werk.toets('Tab')
  await typ('els')
  await werk.toets('Tab')
  await typ('kt')
  await werk.toets('Enter')
  await expect(cel(3, 2)).toHaveText('Een nette buurt')
  await expect(cel(3, 3)).toHaveText('Els')
  await expect(cel(3, 4)).toHaveText('kort')
  await expect(cel(4, 1)).toBeFocused()

  await werk.plak(
    'Zebrapad\tveilig oversteken\tJos\tlange termijn\nInfomarkt\t\tWijkagent\t\n"Wandeling,\nmet koffie"\t\t\tKT\n',
  )
  expect(await teksten()).toEqual([
    'Opruimdag',
    'Bankjes',
    'Koffie op het plein',
    'Zebrapad',
    'Infomarkt',
    'Wandeling,\nmet koffie',
    'nieuwe actie',
  ])
  await expect(
    page.getByText('Rij 4, Trekker: «Jos» kennen we niet op de kaart of in de werkgroep.'),
  ).toBeInViewport()
  await werk.maakOngedaan()
  await expect(tabel.locator('tbody tr')).toHaveCount(4)
  await werk.doeOpnieuw()
  await expect(tabel.locator('tbody tr')).toHaveCount(7)

  // A list shows what half a word can be, and Enter takes it.
  await cel(4, 3).click()
  await typ('jan')
  await expect(tabel.getByRole('option', { name: /^Jan Peeters/u })).toBeVisible()
  await werk.toets('Enter')
  await expect(cel(4, 3)).toHaveText('Jan Peeters')

  // By the grip, and by the keys.
  const [van, naar] = [
    await werk.middenVan(tabel.getByRole('button', { name: /^Rij 4: verschuif/u })),
    await werk.middenVan(tabel.getByRole('button', { name: /^Rij 1: verschuif/u })),
  ]
  await werk.beweegMuis(van, { x: naar.x, y: naar.y - 10 })
  expect((await teksten())[0]).toBe('Zebrapad')
  await cel(1, 1).click()
  await werk.toets('Alt+Shift+ArrowDown')
  expect((await teksten()).slice(0, 2)).toEqual(['Opruimdag', 'Zebrapad'])

  // A range by mouse goes out as a spreadsheet takes it.
  await werk.beweegMuis(await werk.middenVan(cel(1, 1)), await werk.middenVan(cel(2, 2)))
  await werk.toets('ControlOrMeta+C')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Opruimdag\tEen nette buurt\nZebrapad\tVeilig oversteken',
  )

  // In the middle of a word.
  await cel(2, 1).click()
  await typ('Oversteekplaats')
  await page.reload()
  await expect(cel(2, 1)).toHaveText('Oversteekplaats')
  await expect(cel(4, 1)).toHaveText('Koffie op het plein')
})

test('open beside the table and back, sorted and in groups, with names hidden', async ({ page }) => {
  const werk = await Werkplaats.met(page, WIJK)
  const { tabel, cel, teksten } = await naarTabel(page)
  await cel(2, 1).click()
  await werk.toets('ControlOrMeta+Enter')
  await expect(page.getByText('Actie 2 van 2')).toBeVisible()
  await werk.toets('Escape')
  await expect(cel(2, 1)).toBeFocused()

  await tabel.getByRole('button', { name: 'Actie', exact: true }).click()
  await expect(tabel.getByRole('columnheader', { name: 'Actie', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  expect(await teksten()).toEqual(['Bankjes', 'Opruimdag', 'nieuwe actie'])
  await werk.druk('Terug naar jullie volgorde')
  expect(await teksten()).toEqual(['Opruimdag', 'Bankjes', 'nieuwe actie'])

  await page.getByText('Per uitdaging', { exact: true }).click()
  const leeg = tabel.locator('tbody', { hasText: 'Veilig oversteken' }).getByText('nieuwe actie').last()
  await leeg.click()
  await page.keyboard.type('Zebrapad met Jan Peeters')
  await werk.toets('Enter')
  await expect(tabel.getByRole('row', { name: /Zebrapad/u })).toContainText('Veilig oversteken')

  await page.keyboard.press('Escape')
  await page.locator('#deeltitel').focus()
  await werk.toets('ControlOrMeta+Shift+h')
  await expect(tabel.getByRole('row', { name: /Zebrapad met Netwerk/u })).toBeVisible()
  await expect(tabel).not.toContainText('Peeters')
})
