/** Legible from five metres, and whole: measured on the letters as they stand on the screen. */
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const PX_NAAM = 20
const PX_BIJSCHRIFT = 16

test('on a beamer the example shows names of 20 px and captions of 16 px at least', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.openVoorbeeld()
  await expect(werk.actoren).not.toHaveCount(0)
  const maten = await werk.kaart.evaluate((kaart) => {
    const maat = (tekst: SVGTextElement) =>
      Number.parseFloat(getComputedStyle(tekst).fontSize) * (tekst.getScreenCTM()?.a ?? 0)
    const namen = [...kaart.querySelectorAll('.react-flow__node')].map((knoop) => {
      const eigen = [...knoop.querySelectorAll('text')].map(maat)
      return {
        wie: knoop.getAttribute('aria-label') ?? '',
        naam: Math.max(...eigen),
        bijschrift: Math.min(...eigen),
      }
    })
    const opLijnen = [...kaart.querySelectorAll<SVGTextElement>('.react-flow__edge text')].map((tekst) => ({
      wie: tekst.textContent,
      bijschrift: maat(tekst),
    }))
    return { namen, opLijnen }
  })
  for (const { wie, naam, bijschrift } of maten.namen) {
    expect.soft(naam, `name: ${wie}`).toBeGreaterThanOrEqual(PX_NAAM)
    expect.soft(bijschrift, `captions: ${wie}`).toBeGreaterThanOrEqual(PX_BIJSCHRIFT)
  }
  expect(maten.opLijnen).not.toHaveLength(0)
  for (const { wie, bijschrift } of maten.opLijnen) {
    expect.soft(bijschrift, `on a line: ${wie}`).toBeGreaterThanOrEqual(PX_BIJSCHRIFT)
  }
  for (const pool of ['WIJ', 'ZIJ']) {
    const knop = page.getByRole('button', { name: new RegExp(`^${pool}: `, 'u') })
    const maat = await knop.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    expect.soft(maat, pool).toBeGreaterThanOrEqual(PX_BIJSCHRIFT)
  }
})

const NAMEN = {
  lang: `Vereniging van ${'betrokken buren '.repeat(12)}aan het plein`.slice(0, 200),
  eenwoord: 'Wijkgezondheidscentrumverantwoordelijkenoverlegplatformvergadering'.repeat(3).slice(0, 190),
  arabisch: 'جمعية سكان الحي القديم في المدينة',
  hebreeuws: 'ועד השכונה',
  emoji: 'Jeugdhuis 🦄👨‍👩‍👧‍👦🇧🇪',
  letter: 'X',
}
const SOORTEN = ['groep', 'luideStem', 'stilleMidden', 'netwerk'] as const

for (const soort of SOORTEN) {
  test(`every name stays inside its card: ${soort}`, async ({ page }) => {
    const actoren = Object.fromEntries(
      Object.entries(NAMEN).map(([id, naam], i) => [
        id,
        { naam, soort, posities: { t: { x: (i % 3) * 0.6 - 0.6, y: Math.floor(i / 3) * 420 - 200 } } },
      ]),
    )
    const werk = await Werkplaats.met(
      page,
      bouwDossier({ tegenstellingen: { t: { wij: 'a', zij: 'b' } }, actoren }),
    )
    await expect(werk.actoren).toHaveCount(Object.keys(NAMEN).length)
    for (const [id, naam] of Object.entries(NAMEN)) {
      const knoop = werk.kaart.locator(`.react-flow__node[data-id="${id}"]`)
      await expect(knoop).toHaveAttribute('aria-label', new RegExp(`: ${naam.slice(0, 20)}`, 'u'))
      const uit = await knoop.evaluate((element) => {
        const kaart = element.getBoundingClientRect()
        const SPELING = 1
        return [...element.querySelectorAll('text')]
          .map((tekst) => ({ woorden: tekst.textContent, vak: tekst.getBoundingClientRect() }))
          .filter(
            ({ vak }) =>
              vak.width === 0 ||
              vak.left < kaart.left - SPELING ||
              vak.right > kaart.right + SPELING ||
              vak.top < kaart.top - SPELING ||
              vak.bottom > kaart.bottom + SPELING,
          )
          .map(({ woorden }) => woorden)
      })
      expect(uit, id).toEqual([])
      const tekst = (await knoop.locator('text').allTextContents()).join('')
      expect(tekst.length, id).toBeGreaterThan(0)
    }
  })
}
