/** The screens in every window that people have: nothing overlaps, is cut off or unreachable, and what is touched is large enough for the hand. */
import type { Page } from '@playwright/test'
import { bouwDossier } from '../support/dossiers'
import { type Maat, Meetlat, TEKSTAFSTAND } from '../support/maten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const MATEN: readonly Maat[] = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768, vinger: true },
  { width: 683, height: 384 },
  { width: 320, height: 640 },
  { width: 320, height: 640, vinger: true },
  { width: 320, height: 256 },
  { width: 3840, height: 2160, vinger: true },
]
/** For what is laid out as the map and its panel are: a desk, a finger, and both zooms. */
const ENKELE: readonly Maat[] = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768, vinger: true },
  { width: 683, height: 384 },
  { width: 320, height: 256 },
]
/** A desk and a telephone stand for the others where letters are spaced. */
const RUIM: readonly Maat[] = [
  { width: 1366, height: 768 },
  { width: 320, height: 640 },
]

async function past(lat: Meetlat, wat: string, maten = ENKELE): Promise<void> {
  for (const maat of maten) {
    await lat.zet(maat)
    expect.soft(await lat.bevindingen(), `${wat}, ${maat.width}×${maat.height}`).toEqual([])
  }
  for (const maat of RUIM) {
    await lat.zet(maat, TEKSTAFSTAND)
    expect.soft(await lat.bevindingen(), `${wat}, ${maat.width}×${maat.height}, spaced`).toEqual([])
  }
  await lat.zet({ width: 1366, height: 768 })
}

const naar = (page: Page, plek: string) =>
  page.evaluate((waar) => {
    window.location.hash = window.location.hash.replace(/(?:kaart|situatie|actieplan|verankering).*$/u, waar)
  }, plek)

test('the start screen and the map, with everything that opens on it', async ({ page }) => {
  test.slow()
  const werk = await Werkplaats.open(page)
  const lat = await Meetlat.op(page)
  await past(lat, 'start', MATEN)
  await werk.openVoorbeeld()
  await past(lat, 'map', MATEN)
  await werk.actor('Bewoners rond het plein').press('Enter')
  await expect(werk.paneel.getByRole('heading', { name: 'Bewoners rond het plein' })).toBeVisible()
  await past(lat, 'a card chosen, its panel open', MATEN)
  await werk.druk('Verberg het paneel')
  await past(lat, 'a card chosen, no panel')
  await werk.toets('Escape')
  await werk.druk(/^Parkeerplaats/u)
  await past(lat, 'parkeerplaats open')
  await page.locator('summary').filter({ hasText: 'Legende' }).click()
  await past(lat, 'parkeerplaats and legende open', MATEN)
  await page.locator('summary').filter({ hasText: 'Legende' }).click()
  await werk.druk(/^Parkeerplaats/u)
  await werk.druk('Deze tegenstelling bewerken')
  await past(lat, 'a menu')
  await page.getByRole('menuitem', { name: /^Hernoemen/u }).click()
  await expect(page.getByRole('textbox', { name: 'WIJ' })).toBeVisible()
  await past(lat, 'the words of a tegenstelling')
})

test('a card that carries bezorgdheden of which nobody said what lies under them', async ({ page }) => {
  test.slow()
  const werk = await Werkplaats.met(
    page,
    bouwDossier({
      tegenstellingen: { t: {} },
      bezorgdheden: {
        a: { tekst: 'Veilig oversteken' },
        b: { tekst: 'Verkeersveiligheidsmaatregelen aan de schoolpoort' },
      },
      actoren: {
        wij: {
          naam: 'Bewoners',
          bezorgdheden: { a: 'gesprek', b: 'inschatting' },
          posities: { t: { x: -0.6, y: 0 } },
        },
      },
    }),
  )
  const lat = await Meetlat.op(page)
  await werk.actor('Bewoners').press('Enter')
  await expect(werk.paneel.getByRole('button', { name: /Wat zit er onder «/u })).toHaveCount(2)
  await past(lat, 'bezorgdheden with two choices each', MATEN)
})

/** Letters that take more lines in the head and under the tools than any typeface does. */
const WIJD = '* { letter-spacing: 0.2em !important; line-height: 1.7 !important }'

test('the bar of a choice without free room stands in its strip, above the buttons of the view', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  const lat = await Meetlat.op(page)
  await werk.openVoorbeeld()
  await werk.actor('Bewoners rond het plein').press('Enter')
  await expect(page.getByRole('toolbar', { name: 'Met deze keuze' })).toBeVisible()
  for (const maat of MATEN.filter(({ width }) => width < 1400)) {
    for (const stijl of ['', WIJD]) {
      await lat.zet(maat, stijl)
      // Whether there is free room depends on the widths of letters; here there is none, whatever they are.
      const plekken = await page.evaluate(() => {
        const balk = document.querySelector<HTMLElement>('[aria-label="Met deze keuze"]')
        if (balk) Object.assign(balk.dataset, { plek: 'rand' })
        balk?.removeAttribute('style')
        return ['#veld', '[aria-label="Met deze keuze"]', '[aria-label="Beeld van de kaart"]'].map(
          (welk) => document.querySelector(welk)?.getBoundingClientRect().toJSON() as DOMRect,
        )
      })
      const [veld, keuze, beeld] = plekken as [DOMRect, DOMRect, DOMRect]
      const zo = `${maat.width}×${maat.height} ${stijl}`
      expect.soft(keuze.top, `under the strip above, ${zo}`).toBeGreaterThan(veld.top + 60)
      expect.soft(keuze.bottom, `above the buttons of the view, ${zo}`).toBeLessThanOrEqual(beeld.top)
      expect.soft(beeld.bottom, `in the field, ${zo}`).toBeLessThanOrEqual(veld.bottom)
    }
  }
})

test('who waits is read whole', async ({ page }) => {
  const namen = ['Verhuurders van kamers bij het station', 'Vrijwilligers van de buurtmoestuin', 'Kring 4']
  const werk = await Werkplaats.met(
    page,
    bouwDossier({
      tegenstellingen: { t1: { wij: 'a', zij: 'b' } },
      actoren: Object.fromEntries(namen.map((naam, i) => [`a${i}`, { naam, soort: 'groep' as const }])),
    }),
  )
  for (const naam of namen) {
    const tekst = werk.wachtend(naam).getByText(naam)
    await expect(tekst).toBeVisible()
    const over = await tekst.evaluate((deel) => [
      deel.scrollWidth - deel.clientWidth,
      deel.scrollHeight - deel.clientHeight,
    ])
    expect(over, naam).toEqual([0, 0])
  }
})

test('the dialogs', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  const lat = await Meetlat.op(page)
  await werk.openVoorbeeld()
  for (const [toets, wat] of [
    ['ControlOrMeta+e', 'Exporteer'],
    ['F1', 'Toetsen'],
    ['Shift+F1', 'Hulp'],
    ['ControlOrMeta+Shift+l', 'Lijst'],
  ] as const) {
    await werk.kaart.focus()
    await werk.toets(toets)
    await expect(werk.dialoog).toBeVisible()
    if (wat === 'Exporteer') await expect(werk.dialoog.getByRole('img')).toBeVisible()
    await past(lat, wat)
    await werk.toets('Escape')
    await expect(werk.dialoog).toHaveCount(0)
  }
})

test('a first map with help', async ({ page }) => {
  await Werkplaats.open(page)
  const lat = await Meetlat.op(page)
  await page.getByRole('button', { name: 'Eerste kaart in vijf minuten' }).click()
  await expect(page.getByRole('complementary', { name: 'Eerste kaart in vijf minuten' })).toBeVisible()
  await past(lat, 'the band under the map', MATEN)
})

test('the other steps, part by part', async ({ page }) => {
  test.slow()
  const werk = await Werkplaats.open(page)
  const lat = await Meetlat.op(page)
  await werk.openVoorbeeld()
  for (const plek of [
    'situatie',
    'actieplan',
    'actieplan/acties',
    'actieplan/tijdlijn',
    'verankering',
    'kaart/pitstop',
  ]) {
    await naar(page, plek)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    await past(lat, plek, plek === 'actieplan/acties' ? MATEN : ENKELE)
  }
})

test('what an empty map says stands in the middle of its field, also beside an open parkeerplaats', async ({
  page,
}) => {
  const werk = await Werkplaats.nieuw(page)
  const lat = await Meetlat.op(page)
  await past(lat, 'an empty map', [...ENKELE.slice(0, 2), { width: 1920, height: 1080 }])
  const scheef = async () => {
    const [woorden, as] = [
      await werk.middenVan(page.getByText('Wie staat waar?')),
      await werk.middenVan(werk.kaart.getByTestId('as')),
    ]
    return Math.abs(woorden.x - as.x)
  }
  for (const { width, height } of [...ENKELE.slice(0, 2), { width: 1920, height: 1080 }]) {
    await page.setViewportSize({ width, height })
    await expect.poll(scheef, `${width}×${height}`).toBeLessThan(2)
  }
  const veld = async () => (await werk.doosVan(werk.kaart.locator('.react-flow'))).width
  const breed = await veld()
  await werk.druk(/^Parkeerplaats/u)
  await expect.poll(veld).toBeLessThan(breed)
  await expect.poll(scheef).toBeLessThan(2)
})
