/** The film: the map of each momentopname in turn, forwards and backwards, by hand, by key and by itself; and the map of now as it was. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeBestand } from '../../src/domain/bestand/bestand'
import { freezeDossier } from '../../src/domain/bestand/terugblik'
import { bouwDossier } from '../support/dossiers'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

type Actoren = NonNullable<NonNullable<Parameters<typeof bouwDossier>[0]>['actoren']>

const jan = (x: number) => ({
  naam: 'Jan Peeters',
  soort: 'luideStem',
  eenheid: 'individu',
  letter: 'A',
  posities: { t: { x, y: -150 } },
})
const gezinnen = { naam: 'Jonge gezinnen', soort: 'stilleMidden', posities: { t: { x: 0, y: 100 } } }
const raad = { naam: 'Wijkraad', soort: 'groep', posities: { t: { x: 0.7, y: 60 } } }
const kaart = (actoren: object) =>
  bouwDossier({
    kop: { titel: 'Wijk' },
    tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
    actoren: actoren as Actoren,
  })
/** Jan goes from wij over the middle to zij; the raad is there at first, the gezinnen come later. */
const NU = {
  ...kaart({ jan: jan(0.7), gezinnen }),
  momentopnames: bouwDossier({
    momentopnames: {
      zomer: { naam: 'Zomer', datum: '2026-07-01', bestand: freezeDossier(kaart({ jan: jan(0), raad })) },
      lente: { naam: '', datum: '2026-04-01', bestand: freezeDossier(kaart({ jan: jan(-0.7), raad })) },
    },
  }).momentopnames,
}

const knoop = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`)
const kiest = (page: Page) => page.getByRole('slider', { name: 'Moment op de kaart' })

/** Without the hint of the button that the mouse lies on. */
async function bevindingen(page: Page) {
  await page.mouse.move(700, 600)
  await page.keyboard.press('Shift')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  return (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
  )
}

async function beginFilm(page: Page): Promise<Werkplaats> {
  const werk = await Werkplaats.met(page, NU)
  await page
    .getByRole('navigation', { name: 'Stappen' })
    .getByRole('link', { name: /Verankering|Vervolg/u })
    .click()
  await werk.druk('Toon op de kaart')
  await werk.kaartIsKlaar()
  await werk.druk('Toon als film')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', 'nu')
  return werk
}

/** Every place of a card, from one picture of the screen to the next, until it stands where it comes to rest. */
const volgX = (page: Page, id: string, doe: () => Promise<void>) =>
  test.step('follow', async () => {
    await page.evaluate((wie) => {
      const gezien = new Set<number>()
      const kijk = () => {
        const kaartje = document.querySelector(`.react-flow__node[data-id="${wie}"]`)
        if (kaartje) gezien.add(Math.round(kaartje.getBoundingClientRect().x))
        requestAnimationFrame(kijk)
      }
      kijk()
      Object.assign(window, { gezien })
    }, id)
    const voor = await knoop(page, id).boundingBox()
    await doe()
    await expect
      .poll(async () => Math.abs((await knoop(page, id).boundingBox())!.x - voor!.x))
      .toBeGreaterThan(100)
    await expect(knoop(page, id)).toHaveCount(1)
    return page.evaluate(() => (window as unknown as { gezien: Set<number> }).gezien.size)
  })

test('by hand and by key, nothing to change, and the map of now exactly as it was', async ({ page }) => {
  const werk = await beginFilm(page)
  const voor = writeBestand(await werk.leesMetNotitie())
  await expect(kiest(page)).toBeVisible()
  const nu = await knoop(page, 'jan').boundingBox()
  const terugblik = page.getByRole('region', { name: 'Terugblik' })

  await werk.druk('Vorig moment')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', 'Zomer (01/07/2026)')
  await werk.hoor(
    /Zomer, met wat er tot nu op volgde\. 3 veranderingen\. Eerst: Jan Peeters stond in het midden en staat nu bij zij\./u,
  )
  await expect(terugblik).toContainText('Wijkraad stond bij zij en is niet meer in dit dossier.')
  await expect(knoop(page, 'raad')).toHaveCount(1)
  await expect(knoop(page, 'gezinnen')).toHaveCount(0)
  await expect(page.locator('[data-schim]')).toHaveCount(2)
  await expect(terugblik).toContainText('op deze kaart verandert niets')
  expect(await bevindingen(page)).toEqual([])

  // Whatever hand or key is tried.
  const doos = (await knoop(page, 'jan').boundingBox())!
  await werk.beweegMuis(
    { x: doos.x + doos.width / 2, y: doos.y + doos.height / 2 },
    { x: doos.x + 300, y: doos.y + 200 },
  )
  await page.mouse.dblclick(doos.x + 10, doos.y + 220)
  for (const toets of ['g', 'Delete', 'ControlOrMeta+a', 'ControlOrMeta+z']) await werk.toets(toets)
  await werk.plak('Nieuwe naam\nNog een naam')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await knoop(page, 'jan').boundingBox()).toEqual(doos)

  await kiest(page).focus()
  await page.keyboard.press('Home')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', '01/04/2026')
  await page.keyboard.press('ArrowRight')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', 'Zomer (01/07/2026)')
  await page.keyboard.press('End')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', 'nu')
  await expect(knoop(page, 'gezinnen')).toHaveCount(1)
  expect(await knoop(page, 'jan').boundingBox()).toEqual(nu)
  await page.keyboard.press('Home')
  await werk.druk('Sluit de terugblik')
  await expect(knoop(page, 'gezinnen')).toHaveCount(1)
  await expect(knoop(page, 'raad')).toHaveCount(0)
  await expect(page.locator('[data-schim]')).toHaveCount(0)
  expect(writeBestand(await werk.lees())).toBe(voor)
  // And it is a map to work on again.
  await werk.sleep('Jan Peeters', 0)
  await expect.poll(() => werk.plaatsOpAs('Jan Peeters')).toBeCloseTo(0, 1)
})

test('plays backwards and forwards by itself, and shows no name of then before a room', async ({ page }) => {
  const werk = await beginFilm(page)
  await werk.toets('F9')
  await expect(page.getByRole('toolbar', { name: 'Presenteren' })).toBeVisible()
  await werk.druk('Speel achteruit')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', 'Zomer (01/07/2026)')
  await expect(page.locator('body')).not.toContainText('Peeters')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', '01/04/2026')
  await expect(knoop(page, 'jan')).toHaveAccessibleName(/^$|Luide stem A/u)
  await expect(page.locator('body')).not.toContainText('Peeters')
  await expect(page.getByRole('button', { name: 'Pauze' })).toHaveCount(0)
  expect(await bevindingen(page)).toEqual([])
  await werk.druk('Speel vooruit')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', 'Zomer (01/07/2026)')
  await werk.druk('Pauze')
  await expect(page.getByRole('button', { name: 'Speel vooruit' })).toBeVisible()
  await werk.druk('Speel vooruit')
  await expect(kiest(page)).toHaveAttribute('aria-valuetext', 'nu')
  await werk.druk('Stop de film')
  await expect(kiest(page)).toHaveCount(0)
})

test('asked for less movement, a card stands there at once', async ({ page }) => {
  const werk = await beginFilm(page)
  expect(await volgX(page, 'jan', () => werk.druk('Vorig moment'))).toBeLessThanOrEqual(2)
})

test.describe('with movement', () => {
  test.use({ reducedMotion: 'no-preference' })
  test('cards glide from one moment to the next, and back', async ({ page }) => {
    const werk = await beginFilm(page)
    expect(await volgX(page, 'jan', () => werk.druk('Vorig moment'))).toBeGreaterThan(4)
    await expect(kiest(page)).toHaveAttribute('aria-valuetext', 'Zomer (01/07/2026)')
    expect(await volgX(page, 'jan', () => werk.druk('Volgend moment'))).toBeGreaterThan(4)
  })
})

for (const { width, height } of [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
]) {
  test(`fits ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const werk = await beginFilm(page)
    await werk.druk('Vorig moment')
    const film = page.getByRole('region', { name: 'Film' })
    await expect(film.getByRole('button', { name: 'Stop de film' })).toBeInViewport({ ratio: 1 })
    expect(await film.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0)
    if (process.env.FILMBEELD) await page.screenshot({ path: `/tmp/film/${width}.png` })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })
}
