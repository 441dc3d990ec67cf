/** The first evening of a werkgroep: what is going on, what it is, and who works on it. */
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test('the first evening of a werkgroep', async ({ page }) => {
  const werk = await Werkplaats.nieuw(page)
  await page.getByRole('link', { name: /^1 Situatie \(nog \d+ open\)$/u }).click()
  await expect(page).toHaveURL(/\/situatie$/u)
  await expect(page.getByRole('heading', { level: 2, name: /^Wat speelt er\?/u })).toBeVisible()

  // They begin to type, somebody wants to see the map, and nothing is lost.
  const thema = page.getByRole('textbox', { name: 'Waarover gaat het?' })
  await thema.fill('Lawaai op het plein')
  await werk.toets('g')
  await page.getByRole('link', { name: '2 Kaart' }).click()
  await werk.kaartIsKlaar()
  await page.goBack()
  await expect(thema).toHaveValue('Lawaai op het pleing')
  await werk.maakOngedaan()
  await expect(thema).toHaveValue('')
  await werk.doeOpnieuw()
  await thema.fill('Lawaai op het plein')

  // On this step no letter reaches the map.
  await page.getByRole('heading', { level: 2, name: /^Wat speelt/u }).click()
  await werk.toets('g')
  await werk.toets('Delete')
  await page.getByRole('button', { name: 'Weten we nog niet' }).nth(1).click()

  // Four sliders to polarisatie; the tool proposes, the room decides.
  await page.getByRole('link', { name: /^Conflict of polarisatie/u }).click()
  for (const nummer of [0, 1, 2, 3]) await page.getByRole('slider').nth(nummer).press('End')
  await page.getByRole('slider').nth(4).press('Enter')
  await expect(page.getByText(/Van de 5 schuiven die jullie zetten, wijzen er 0/u)).toBeVisible()
  await page.getByRole('button', { name: 'Neem over' }).click()
  await expect(page.getByRole('radio', { name: 'polarisatie' })).toBeChecked()

  // The two questions are shown large, and answered there.
  await page.getByRole('link', { name: /^Gesprek en gedeeld wij/u }).click()
  await page.getByRole('button', { name: 'Toon groot' }).click()
  await expect(werk.dialoog.getByRole('heading', { name: 'Praten de groepen nog met elkaar?' })).toBeVisible()
  await werk.dialoog.getByText('nee', { exact: true }).click()
  await werk.toets('PageDown')
  await werk.dialoog.getByText('nee', { exact: true }).click()
  await expect(werk.dialoog.getByRole('heading', { name: /^Toxisch/u })).toBeVisible()
  await werk.toets('Escape')
  await expect(werk.dialoog).toBeHidden()

  // Repeated clashes: the tool says plainly that something else goes first.
  await page.getByRole('link', { name: /^De fase/u }).click()
  await page.getByRole('radiogroup', { name: 'Herhaalt zich dat?' }).getByText('ja', { exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Fase 4: eerst veiligheid/u })).toBeVisible()
  await page
    .getByRole('radiogroup', { name: 'In welke fase zitten jullie?' })
    .getByText('3 vijandigheid')
    .click()

  await page.getByRole('link', { name: /^Het bestuur/u }).click()
  await page.getByText('coproduceren', { exact: true }).click()
  await expect(page.getByText('draagvlak en vertrouwen')).toBeVisible()

  // Who works on it, in the order that they want, by drag and by keyboard.
  await page.getByRole('link', { name: /^De werkgroep/u }).click()
  const nieuw = page.getByRole('textbox', { name: 'Nieuw lid van de werkgroep' })
  for (const wie of ['Wijkagent', 'Schepen', 'Jeugddienst']) {
    await nieuw.fill(wie)
    await nieuw.press('Enter')
    await expect(nieuw).toHaveValue('')
  }
  const leden = page
    .getByRole('list', { name: 'Leden van de werkgroep' })
    .getByRole('textbox', { name: 'Wie' })
  const greep = (wie: string) => page.getByRole('button', { name: new RegExp(`^Verschuif ${wie}`, 'u') })
  await greep('Jeugddienst').press('ArrowUp')
  await expect(greep('Jeugddienst')).toBeFocused()
  await expect(leden.nth(1)).toHaveValue('Jeugddienst')
  await werk.beweegMuis(await werk.middenVan(greep('Schepen')), {
    ...(await werk.middenVan(greep('Wijkagent'))),
    y: (await werk.doosVan(greep('Wijkagent'))).y - 4,
  })
  await expect(leden.first()).toHaveValue('Schepen')

  // It is all there after a reload, at its own address, and in the file.
  await werk.isBewaard()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: /^De werkgroep/u })).toBeVisible()
  await page.getByRole('link', { name: /^Wat speelt er\?/u }).click()
  await expect(thema).toHaveValue('Lawaai op het plein')
  const dossier = await werk.lees()
  expect(dossier.situatie).toMatchObject({
    soort: 'polarisatie',
    schuiven: { betrokkenen: 2, ontstaan: 2, tijd: 2, verschijning: 2, bemiddelen: 0 },
    dialoogMogelijk: 'nee',
    overkoepelendWij: 'nee',
    fasesignalen: { herhaald: 'ja' },
    fase: 3,
  })
  expect(dossier.werkgroep.participatiegraad).toBe('coproduceren')
  expect(dossier.actoren).toEqual({})
})
