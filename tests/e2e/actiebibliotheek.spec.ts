/** The actiebibliotheek in a browser: browse, narrow, read why, take over, undo; what waits and why; an own actie, and on to another dossier. */
import type { Page } from '@playwright/test'
import { findings } from '../support/axe'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WIJK = bouwDossier({
  kop: { titel: 'Wijk' },
  situatie: { fase: 3, dialoogMogelijk: 'ja', overkoepelendWij: 'nee' },
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  bezorgdheden: { b: { tekst: 'Niemand antwoordt', dieperliggend: 'nietGehoord' } },
  actoren: {
    gezinnen: {
      soort: 'stilleMidden',
      naam: 'Jonge gezinnen',
      verontrusting: 'bezorgdStructureel',
      bezorgdheden: { b: 'gesprek' },
      posities: { t: { x: 0, y: 0 } },
    },
    jan: { soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu', posities: { t: { x: 0.7, y: 90 } } },
  },
  uitdagingen: {
    net: { tekst: 'Elke vraag krijgt antwoord', bezorgdheden: ['b'], keuze: 'gekozen' },
    groen: { tekst: 'Meer groen', orde: 1 },
  },
})

async function opent(page: Page, dossier = WIJK, hoe: 'met' | 'metKopie' = 'met') {
  const werk = await Werkplaats[hoe](page, dossier)
  await page
    .getByRole('navigation', { name: 'Stappen' })
    .getByRole('link', { name: /Actieplan/u })
    .click()
  await page
    .getByRole('navigation', { name: 'Delen van het actieplan' })
    .getByRole('link', { name: /^Acties/u })
    .click()
  await page.getByRole('button', { name: 'Actiebibliotheek' }).click()
  const venster = page.getByRole('dialog', { name: 'Actiebibliotheek' })
  await expect(venster.getByRole('tab', { name: 'Bladeren' })).toBeVisible()
  const kies = async (veld: string, keuze: string) => {
    await venster.getByRole('button', { name: veld }).click()
    await page.getByRole('option', { name: keuze, exact: true }).click()
  }
  return { werk, venster, kies, past: venster.getByRole('list', { name: 'Past bij deze uitdaging' }) }
}

test('browse, narrow, read, take over and undo', async ({ page }) => {
  const { werk, venster, kies, past } = await opent(page)
  await expect(
    venster.getByRole('heading', { name: /^Past bij «Elke vraag krijgt antwoord» \(/u }),
  ).toBeVisible()
  const eerste = past.getByRole('listitem').first()
  await expect(eerste).toContainText(
    'Jullie zien een zorg die al langer duurt bij Jonge gezinnen, en onder «Niemand antwoordt» zit niet gehoord worden.',
  )

  await venster.getByRole('searchbox', { name: 'Zoek een actie' }).fill('zitdag')
  await expect(venster.getByRole('status')).toHaveText(/^1 van de \d+ acties$/u)
  await eerste.getByRole('button', { name: /^Een vaste zitdag/u }).click()
  await expect(eerste).toContainText('Wat het vraagt')
  await eerste.getByRole('button', { name: 'Neem over' }).click()
  await expect(eerste).toContainText('Overgenomen bij «Elke vraag krijgt antwoord»')
  await expect(eerste.getByRole('button', { name: /^Een vaste zitdag/u })).toBeFocused()
  expect(await findings(page)).toEqual([])

  // Escape empties the field first, and only then closes the window.
  await venster.getByRole('searchbox', { name: 'Zoek een actie' }).focus()
  await werk.toets('Escape')
  await expect(venster).toBeVisible()
  await kies('Kost', 'vraagt een eigen budget')
  await kies('Termijn', 'lange termijn')
  await expect(venster.getByRole('status')).toHaveText(/^\d van de \d+ acties$/u)
  await venster.getByRole('button', { name: 'Toon weer alles' }).click()

  await venster.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(venster).toHaveCount(0)
  await expect(page.getByText(/^Overgenomen uit de actiebibliotheek: «Een vaste zitdag/u)).toBeVisible()
  await page.getByRole('button', { name: 'Sluit de lade' }).click()
  const cellen = page.getByRole('grid', { name: 'Acties' }).getByText(/^Een vaste zitdag/u)
  await expect(cellen).toHaveCount(1)
  await werk.toets('Control+z')
  await expect(cellen).toHaveCount(0)
})

test('what brings groups together waits for the midden, and says so; in fase 4 nearly all of it does', async ({
  page,
}) => {
  const { venster } = await opent(page)
  await venster.getByRole('searchbox', { name: 'Zoek een actie' }).fill('kleine tafels groepen')
  const wacht = venster.getByRole('list', { name: 'Wacht nog' })
  await expect(wacht.getByRole('listitem')).toContainText([
    'Eerst het midden; groepen samenbrengen komt daarna.',
  ])

  const { venster: erger } = await opent(
    page,
    { ...WIJK, situatie: { ...WIJK.situatie, fase: 4 } },
    'metKopie',
  )
  await expect(erger.getByText(/veiligheid/u).first()).toBeVisible()
  await erger.getByRole('button', { name: /^Wacht nog/u }).click()
  await expect(erger.getByRole('list', { name: 'Wacht nog' }).getByRole('listitem').first()).toContainText(
    'Het plan staat op pauze',
  )
  expect(await findings(page)).toEqual([])
})

test('an own actie: written, found among the others, taken over, copied masked and read in elsewhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { venster } = await opent(page)
  await venster.getByRole('tab', { name: /^Eigen acties/u }).click()
  await venster.getByRole('textbox', { name: 'Nieuwe eigen actie' }).fill('Soep met Jan Peeters')
  await page.keyboard.press('Enter')
  await venster.getByRole('checkbox', { name: 'bezorgd, structureel' }).check({ force: true })
  await venster.getByRole('checkbox', { name: 'niet gehoord worden' }).check({ force: true })
  await venster.getByText('kan met het midden alleen', { exact: true }).click()
  expect(await findings(page)).toEqual([])
  await venster.getByRole('tab', { name: 'Bladeren' }).click()
  const kaart = venster
    .getByRole('list', { name: 'Past bij deze uitdaging' })
    .getByRole('listitem')
    .filter({ hasText: 'Soep met Jan Peeters' })
  await expect(kaart).toContainText('van jullie')
  await kaart.getByRole('button', { name: 'Neem over' }).click()
  await expect(kaart).toContainText('Overgenomen bij «Elke vraag krijgt antwoord»')

  await venster.getByRole('tab', { name: /^Eigen acties/u }).click()
  await venster.getByRole('button', { name: 'Meegeven aan een ander dossier' }).click()
  await venster.getByRole('button', { name: 'Kopieer als rijen' }).click()
  await expect(page.getByText('1 eigen actie gekopieerd, met schuilnamen.', { exact: false })).toBeVisible()
  const rijen = await page.evaluate(() => navigator.clipboard.readText())
  expect(rijen).toContain('Soep met Luide stem A')
  expect(rijen).not.toContain('Peeters')

  const { venster: elders } = await opent(
    page,
    bouwDossier({ kop: { titel: 'Elders' }, tegenstellingen: { elders: {} } }),
  )
  await elders.getByRole('tab', { name: /^Eigen acties/u }).click()
  await elders.getByRole('button', { name: 'Meegeven aan een ander dossier' }).click()
  await elders.getByRole('textbox', { name: /^Plak hier rijen/u }).fill(`${rijen}\nBal\t\tblij`)
  await elders.getByRole('textbox', { name: /^Plak hier rijen/u }).blur()
  await elders.getByRole('button', { name: 'Neem 2 acties op' }).click()
  await expect(elders.getByText('Rij 2, Voor wie: «blij» kennen we niet')).toBeVisible()
  await elders.getByRole('button', { name: 'Soep met Luide stem A' }).click()
  await expect(elders.getByRole('checkbox', { name: 'niet gehoord worden' })).toBeChecked()
})
