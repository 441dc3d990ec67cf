/** The dialogs in which people choose what comes in: whatever is on the clipboard is answered, and each of them can be read and used on every screen. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { maakUitgaand } from '../../src/domain/masker/uitgaand'
import { buildExcel } from '../../src/exports/rekenblad/excel'
import { buildWerkboek } from '../../src/exports/rekenblad/bladen'
import { findings } from '../support/axe'
import { volDossier } from '../support/plannen'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

type Klembord = {
  tekst?: string
  html?: string
  bestand?: readonly [naam: string, type: string, inhoud: readonly number[]]
}

const plak = (page: Page, klembord: Klembord) =>
  page.evaluate(({ tekst, html, bestand }) => {
    const clipboardData = new DataTransfer()
    if (tekst !== undefined) clipboardData.setData('text/plain', tekst)
    if (html !== undefined) clipboardData.setData('text/html', html)
    if (bestand)
      clipboardData.items.add(new File([new Uint8Array(bestand[2])], bestand[0], { type: bestand[1] }))
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, klembord)

const FOTO: Klembord = {
  bestand: ['image.png', 'image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
}

test('a clipboard that holds a picture, a file or nothing to read gets a sentence', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  const dialoog = page.getByRole('alertdialog', { name: 'Dit bestand lezen we niet' })
  for (const [klembord, zin] of [
    [FOTO, 'een afbeelding'],
    [{ bestand: ['verslag.pdf', 'application/pdf', [...new TextEncoder().encode('%PDF-1.7')]] }, 'een pdf'],
  ] as const) {
    await plak(page, klembord)
    await expect(dialoog).toContainText(zin)
    await dialoog.getByRole('button', { name: 'Begrepen' }).click()
    await expect(dialoog).toBeHidden()
  }
  await plak(page, { html: '<img src="x.png">' })
  await expect(page.getByText('Hier valt niets te plakken dat we kunnen lezen.')).toBeVisible()
  await expect(page.getByText('Jullie dossiers')).toBeHidden()

  await werk.nieuwDossier()
  await plak(page, FOTO)
  await expect(page.getByText('Op het klembord staat een bestand of een afbeelding.')).toBeVisible()
  await plak(page, { html: '<img src="x.png">' })
  await expect(page.getByText('Op het klembord staat geen tekst.')).toBeVisible()
  expect(Object.keys((await werk.lees()).actoren)).toEqual([])
})

test('a table of Word pasted on the start screen keeps its cells, as on the map', async ({ page }) => {
  await Werkplaats.open(page)
  await plak(page, {
    tekst: 'Naam\tZorg\nBib\tstilte\nlicht\nKSA\tlawaai',
    html: '<table><tr><td>Naam</td><td>Zorg</td></tr><tr><td>Bib</td><td><p>stilte</p><p>licht</p></td></tr><tr><td>KSA</td><td>lawaai</td></tr></table>',
  })
  const dialoog = page.getByRole('dialog', { name: 'Lees een lijst in' })
  await expect(dialoog.getByText('2 gevonden')).toBeVisible()
  await expect(dialoog.getByText(' · «stilte» · «licht»')).toBeVisible()
})

const LIJST = [
  'Naam;Soort;Omvang;Plaats;Bezorgdheden;Contactpersoon;Stad',
  'Wijkagent;netwerk;;voor;;An;Gent',
  'Jonge gezinnen;stille midden;320;;"veilig oversteken, vooral aan de school";;Gent',
  'Een heel lange naam van een vereniging die alles samen doet voor iedereen in de buurt en daarbuiten;groep;12;tegen;lawaai;;Gent',
  'https://www.voorbeeld.be/wijk;;;;;;',
  'Totaal;;332;;;;',
].join('\n')

test('a sheet of thirty columns: what we read stands in sight, the rest is folded and can be chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const werk = await Werkplaats.nieuw(page)
  const kop = ['Naam', 'Soort', 'Omvang', ...Array.from({ length: 27 }, (_, i) => `Kolom ${i}`)]
  const rijen = Array.from({ length: 3 }, (_, r) => [
    `Wie ${r}`,
    'groep',
    '12',
    ...kop.slice(3).map((_, i) => `w ${r} ${i}`),
  ])
  await werk.laatLos('breed.csv', [kop, ...rijen].map((rij) => rij.join(';')).join('\n'))
  const dialoog = page.getByRole('dialog', { name: 'Lees een lijst in' })
  await expect(dialoog.getByText('3 gevonden')).toBeInViewport()
  await page.screenshot({ path: test.info().outputPath('breed.png') })
  await dialoog.getByRole('button', { name: 'Andere kolommen (27)' }).click()
  const keuze = dialoog.getByRole('combobox', { name: 'Kolom 3', exact: true })
  await keuze.focus()
  await keuze.selectOption({ label: 'nota' })
  await expect(keuze).toBeFocused()
  await expect(dialoog.getByText('met nota').first()).toBeVisible()
})

const SCHERMEN = [
  { naam: 'laptop', viewport: { width: 1366, height: 768 } },
  { naam: 'tablet', viewport: { width: 820, height: 1180 } },
]
for (const colorScheme of ['light', 'dark'] as const) {
  for (const { naam, viewport } of SCHERMEN) {
    test.describe(`on a ${naam}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport })
      // axe reads the whole page each time; that is its pace, not ours.
      test.slow()

      test('axe finds nothing in the dialogs, and none of them is wider than the screen', async ({
        page,
      }) => {
        const werk = await Werkplaats.met(page, volDossier())
        const kijk = async (titel: string, beeld: string) => {
          const dialoog = page.getByRole('dialog', { name: titel })
          await expect(dialoog.getByRole('table').first()).toBeVisible()
          expect.soft(await findings(page), titel).toEqual([])
          const past = await dialoog.evaluate((venster) => {
            const { left, right } = venster.getBoundingClientRect()
            const buiten = [...venster.querySelectorAll('td, th, select, button, p')].filter((deel) => {
              const { right: einde, width } = deel.getBoundingClientRect()
              return width > 0 && einde > right + 1
            })
            return left >= 0 && right <= innerWidth
              ? buiten.map(({ outerHTML }) => outerHTML.slice(0, 120))
              : ['wider']
          })
          expect.soft(past, titel).toEqual([])
          await page.screenshot({ path: test.info().outputPath(`${beeld}.png`) })
          await dialoog.getByRole('button', { name: 'Annuleren' }).click()
          await expect(dialoog).toBeHidden()
        }
        await werk.laatLos('Register.csv', LIJST)
        await kijk('Lees een lijst in', 'lijst')
        await werk.laatLos('netwerk.graphml', await readFile('tests/fixtures/buren/netwerk.graphml', 'utf8'))
        await kijk('Lees een kaart in', 'buur')
        const bladen = buildWerkboek(maakUitgaand(volDossier(), 'tonen'), { datum: '2026-11-23' }).map(
          (blad) => ({
            ...blad,
            rijen: blad.rijen
              .map((rij) =>
                rij.map((cel) =>
                  cel.waarde === 'Jonge gezinnen'
                    ? { soort: 'tekst' as const, waarde: 'Jonge gezinnen en hun kinderen' }
                    : cel,
                ),
              )
              .slice(0, blad.naam === 'Fora' ? 1 : undefined),
          }),
        )
        await werk.laatLos('dossier.xlsx', new Uint8Array(await (await buildExcel(bladen)).arrayBuffer()))
        await kijk('Lees jullie rekenblad in', 'werkboek')
      })
    })
  }
}
