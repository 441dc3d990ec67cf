/** What leaves as a document and comes in as rows: made by the browser itself, opened here, and the other way round. */
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import readXlsx from 'read-excel-file/universal'
import { maakKaart, PERSOON } from '../support/kaarten'
import { leesWord, pakUit } from '../support/kantoor'

import { metNaamOveral, volDossier } from '../support/plannen'
import { actorVan, type Bestand, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.beforeEach(async ({ page }) => {
  // The thumbnail draws the same map meanwhile, slowly.
  await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }))
})

async function bewaar(werk: Werkplaats, ...keuzes: string[]): Promise<Bestand> {
  for (const naam of keuzes) {
    await werk.dialoog.getByRole('radio', { name: naam, exact: true }).check({ force: true })
  }
  return werk.haalOp(() => werk.dialoog.getByRole('button', { name: 'Bewaar', exact: true }).click())
}

test('the plan in Word: the map as a sharp picture, every part, and nobody’s name', async ({ page }) => {
  const werk = await Werkplaats.met(page, metNaamOveral())
  await werk.openExport()
  const { naam, inhoud } = await bewaar(werk, 'Papier', 'Plan', 'Word')
  expect(naam).toMatch(/^[a-z-]*plan-gemaskeerd-\d{4}-\d\d-\d\d\.docx$/u)
  expect(naam).not.toMatch(/zjef|quaghebeur/u)

  const delen = pakUit(inhoud)
  for (const [pad, tekst] of Object.entries(delen)) expect(tekst, pad).not.toMatch(PERSOON)
  const regels = leesWord(delen['word/document.xml'] ?? '')
  expect(regels.some((regel) => regel.includes('(beeld: Kaart van'))).toBe(true)
  expect(regels).toContain('[Heading1] Pitstop')

  const [png = ''] = Object.entries(delen).flatMap(([pad, bytes]) => (pad.endsWith('.png') ? [bytes] : []))
  const breedte = Buffer.from(png, 'latin1').readUInt32BE(16)
  // At 300 dots to the inch a page of A4 between its margins is 2,170 wide.
  expect(breedte).toBeGreaterThan(2170)
})

test('the data in Excel and CSV, masked, also when there is much of it', async ({ page }) => {
  const dossier = maakKaart(60)
  // Enough text for the library to press it in a worker of its own.
  const actoren = Object.fromEntries(
    Object.entries(dossier.actoren).map(([id, actor]) => [
      id,
      { ...actor, nota: `${actor.naam} `.repeat(900) },
    ]),
  )
  const werk = await Werkplaats.met(page, { ...dossier, actoren })
  await werk.openExport()
  const excel = await bewaar(werk, 'De gegevens', 'Rekenblad (Excel)')
  expect(excel.naam).toMatch(/gegevens-gemaskeerd-.*\.xlsx$/u)
  const delen = pakUit(excel.inhoud)
  expect(Object.keys(delen).filter((pad) => PERSOON.test(delen[pad] ?? ''))).toEqual([])
  const bladen = await readXlsx(new Blob([new Uint8Array(excel.inhoud)]))
  const rijen = Object.fromEntries(bladen.map(({ sheet, data }) => [sheet, data.length]))
  expect(rijen).toMatchObject({ Actoren: 61, Relaties: 60 })

  const csv = await bewaar(werk, 'De gegevens', 'Lijst van actoren (CSV)')
  expect([...csv.inhoud.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.inhoud.toString('utf8')).not.toMatch(PERSOON)
})

test('our own Excel file comes in again, by the button; a CSV by a drop on the map; each is one step', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, volDossier())
  await werk.openExport()
  const excel = await bewaar(werk, 'De gegevens', 'Rekenblad (Excel)')

  await werk.toets('Escape')
  await werk.naarStart()
  await werk.nieuwDossier()
  await werk.druk('Lijst plakken')
  const kiezer = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Open een rekenblad/u }).click()
  const pad = test.info().outputPath('gegevens.xlsx')
  await writeFile(pad, excel.inhoud)
  await (await kiezer).setFiles(pad)
  await page.getByRole('button', { name: 'Zet 15 op de kaart' }).click()
  await expect(werk.actor('Jonge gezinnen')).toBeVisible()
  const gezinnen = actorVan(await werk.lees(), 'Jonge gezinnen')
  expect(gezinnen).toMatchObject({ soort: 'stilleMidden', omvang: 300, verontrusting: 'bezorgdIncidenteel' })
  expect(Object.values(gezinnen.posities)).toMatchObject([{ x: -0.22 }])

  const inhoud = 'naam;omvang\nKSA;40\nJonge gezinnen;1\n'
  const gesleept = await page.evaluateHandle((csv) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([csv], 'leden.csv', { type: 'text/csv' }))
    return transfer
  }, inhoud)
  await page.dispatchEvent('#veld', 'dragenter', { dataTransfer: gesleept })
  await expect(page.getByText('Laat los om het bestand te lezen')).toBeVisible()
  await page.dispatchEvent('#veld', 'drop', { dataTransfer: gesleept })
  await expect(werk.dialoog.getByText('leden.csv')).toBeVisible()
  await page.getByRole('button', { name: 'Zet 1 in de parkeerplaats' }).click()
  await expect(werk.wachtend('KSA')).toBeVisible()
  expect(await werk.terug()).toBe('KSA in de parkeerplaats')
  await werk.maakOngedaan()
  expect(await werk.terug()).toBe('15 actoren ingelezen')
  await werk.maakOngedaan()
  await expect(werk.actoren).toHaveCount(0)
})

/** What would have been printed: the document of the frame that asked for it. */
async function vangAfdruk(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    window.print = () => {
      Object.assign(window.top ?? window, { afgedrukt: document.documentElement.outerHTML })
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  return async () => {
    const klaar = () => (globalThis as unknown as { afgedrukt?: string }).afgedrukt
    await expect.poll(() => page.evaluate(klaar)).toBeTruthy()
    return `<!doctype html>${await page.evaluate(klaar)}`
  }
}

/** Pages of the PDF that Chromium makes of a document, each as [width, height] in mm, and its text where pdftotext is installed. */
async function alsPdf(page: Page, html: string) {
  const blad = await page.context().newPage()
  await blad.setContent(html)
  await blad.evaluate(() => document.fonts.ready)
  const pdf = await blad.pdf({ preferCSSPageSize: true, printBackground: true })
  await blad.close()
  const mm = (punten = '0') => Math.round((Number(punten) / 72) * 25.4)
  const maten = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, b, h]) => [mm(b), mm(h)],
  )
  const pad = test.info().outputPath('afdruk.pdf')
  await writeFile(pad, pdf)
  const { status, stdout } = spawnSync('pdftotext', ['-layout', pad, '-'], { encoding: 'utf8' })
  return { maten, tekst: status === 0 ? stdout : null }
}

for (const [papier, maat] of [
  ['A4 liggend', [297, 210]],
  ['A3 liggend', [420, 297]],
] as const) {
  test(`the map on ${papier}: one page of exactly that size, with every name that may be seen`, async ({
    page,
  }) => {
    const afdruk = await vangAfdruk(page)
    const werk = await Werkplaats.met(page, metNaamOveral())
    await werk.openExport()
    for (const naam of ['Afdruk of PDF', papier]) {
      await werk.dialoog.getByRole('radio', { name: naam, exact: true }).check({ force: true })
    }
    await werk.druk('Druk af of bewaar als PDF')
    const { maten, tekst } = await alsPdf(page, await afdruk())
    expect(maten).toEqual([maat])
    expect(tekst ?? 'Luide stem Z').toContain('Luide stem Z')
    expect(tekst ?? '').not.toMatch(PERSOON)
    // The frame that asked to be printed is gone; the one of the preview stays in the dialog.
    await expect(page.locator('body > iframe')).toHaveCount(0)
  })
}

test('the plan as PDF: A4 around a lying map, every chapter, nobody’s name', async ({ page }) => {
  const afdruk = await vangAfdruk(page)
  const werk = await Werkplaats.met(page, metNaamOveral())
  await werk.openExport()
  for (const naam of ['Papier', 'Plan', 'Afdruk of PDF']) {
    await werk.dialoog.getByRole('radio', { name: naam, exact: true }).check({ force: true })
  }
  await werk.druk('Druk af of bewaar als PDF')
  const { maten, tekst } = await alsPdf(page, await afdruk())
  expect(maten.length).toBeGreaterThan(8)
  expect(maten.filter((maat) => String(maat) !== '210,297').map(String)).toEqual(['297,210'])
  for (const kop of ['Het plan in één blad', 'De situatie', 'Pitstop', 'Verankering'])
    expect(tekst ?? kop).toContain(kop)
  expect(tekst ?? '').not.toMatch(PERSOON)
})

test('the kijkbestand opens without a network, asks nothing, and its own policy lets its style through', async ({
  page,
  context,
  problems,
}) => {
  const werk = await Werkplaats.met(page, metNaamOveral())
  await werk.openExport()
  const kijk = await bewaar(werk, 'Papier', 'Plan', 'Kijkbestand')
  // Some in this dossier have a schuilnaam that is their name: they may be seen, and the file says so.
  expect(kijk.naam).toMatch(/kijkbestand-deels-gemaskeerd-.*\.html$/u)
  expect(kijk.inhoud.toString('utf8')).not.toMatch(PERSOON)
  const pad = test.info().outputPath('kijk.html')
  await writeFile(pad, kijk.inhoud)
  const blad = await context.newPage()
  await blad.setViewportSize({ width: 390, height: 844 })
  await context.setOffline(true)
  const adres = pathToFileURL(pad).href
  await blad.goto(adres)
  await expect(blad.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(blad.getByRole('img', { name: /^Kaart van/u }).first()).toBeVisible()
  // The style is on: the page has its colour, and nothing is wider than the phone.
  expect(await blad.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(251, 250, 247)',
  )
  expect(await blad.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await context.setOffline(false)
  // The file itself is all that was asked for.
  expect(problems.splice(0)).toEqual([`request to another origin: ${adres}`])
})
