/** The workshop at a digiboard: everything by finger. */
import type { Page } from '@playwright/test'
import { maakKaart } from '../support/kaarten'
import { Vinger } from '../support/vinger'
import { actorVan, type Punt, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

test.use({ hasTouch: true, viewport: { width: 1366, height: 1024 } })

const zoom = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByLabel('Zoom', { exact: true }).textContent()) ?? '', 10)

/** A point of the field with nothing on it. */
async function leegPunt(werk: Werkplaats): Promise<Punt> {
  const veld = await werk.doosVan(werk.kaart)
  return { x: veld.x + veld.width / 2, y: veld.y + veld.height * 0.75 }
}

test('a finger drags an actor, and one that moves over the field moves the map', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const vinger = await Vinger.op(page)
  const van = await werk.middenVan(werk.actor('Kring 1'))
  await vinger.sleep(van, { x: await werk.puntOpAs(-0.6), y: van.y - 90 })
  // A browser keeps the first 15 px of a finger to itself, so a card follows a little behind.
  await expect.poll(async () => Math.abs((await werk.plaatsOpAs('Kring 1')) + 0.6)).toBeLessThan(0.06)
  await expect.poll(() => werk.terug()).toBe('Kring 1 verplaatst')

  const voor = await werk.doosVan(werk.actor('Kring 3'))
  const leeg = await leegPunt(werk)
  await vinger.sleep(leeg, { x: leeg.x + 120, y: leeg.y - 60 })
  await expect.poll(async () => (await werk.doosVan(werk.actor('Kring 3'))).x).toBeGreaterThan(voor.x + 90)
  expect(await werk.terug(), 'the dossier did not change').toBe('Kring 1 verplaatst')
})

test('two fingers zoom, and so do the buttons', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const vinger = await Vinger.op(page)
  const begin = await zoom(page)
  const { x, y } = await leegPunt(werk)
  await vinger.sleepSamen([
    [
      { x: x - 40, y },
      { x: x - 160, y },
    ],
    [
      { x: x + 40, y },
      { x: x + 160, y },
    ],
  ])
  await expect.poll(() => zoom(page)).toBeGreaterThan(begin * 1.5)
  const groot = await zoom(page)
  await page.getByRole('button', { name: 'Uitzoomen' }).tap()
  await expect.poll(() => zoom(page)).toBeLessThan(groot)
  await page.getByRole('button', { name: 'Toon alles' }).tap()
  await expect.poll(() => zoom(page)).toBe(begin)
  await page.getByRole('button', { name: 'Inzoomen' }).tap()
  await expect.poll(() => zoom(page)).toBeGreaterThan(begin)
})

test('create by a tap on the field, out of the parkeerplaats by a drag, and two at once on a side', async ({
  page,
}) => {
  const werk = await Werkplaats.nieuw(page)
  const vinger = await Vinger.op(page)
  await page
    .getByRole('toolbar', { name: 'Gereedschap' })
    .getByRole('button', { name: 'Stille midden' })
    .tap()
  await vinger.tik(await werk.puntOpVeld(0, 0.5))
  await expect(page.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })).toBeFocused()
  await page.keyboard.insertText('Jonge gezinnen')
  await werk.toets('Enter')
  await werk.toets('Escape')
  await expect(werk.actor('Jonge gezinnen')).toBeVisible()

  await page.getByRole('button', { name: 'Lijst plakken' }).tap()
  await page.getByRole('dialog').getByRole('textbox').fill('Wijkagent\nHandelaars\nSenioren')
  await page.getByRole('button', { name: 'Zet 3 in de parkeerplaats' }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // By the grip: elsewhere on the card a finger scrolls the list.
  const greep = await werk.middenVan(werk.wachtend('Wijkagent').locator('span').last())
  await vinger.sleep(greep, await werk.puntOpVeld(0.4, 0.8))
  await expect(werk.actor('Wijkagent')).toBeVisible()
  await expect.poll(() => werk.plaatsOpAs('Wijkagent')).toBeCloseTo(0.4, 1.3)
  // Both at once, on the side that people say.
  await werk.wachtend('Handelaars').tap()
  await page.getByRole('button', { name: 'Meer kiezen' }).tap()
  await werk.wachtend('Senioren').tap()
  await werk.parkeerplaats.getByRole('button', { name: 'zij: de zij-kant' }).tap()
  await expect(werk.actoren).toHaveCount(4)
  await expect(werk.actor('Handelaars')).toHaveAccessibleName(/in de zone zij/u)
  await expect(werk.actor('Senioren')).toHaveAccessibleName(/in de zone zij/u)
})

test('connect: from grip to card with the relatie tool, and with «verbind met…»', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const vinger = await Vinger.op(page)
  const aantal = await werk.relaties.count()
  await page.getByRole('toolbar', { name: 'Gereedschap' }).getByRole('button', { name: 'Relatie' }).tap()
  await vinger.sleep(await werk.middenVan(werk.actor('Kring 1')), await werk.middenVan(werk.actor('Kring 5')))
  await expect(werk.relatie('Kring 1 heeft contact met Kring 5')).toBeAttached()

  await vinger.tik(await werk.middenVan(werk.actor('Kring 2')))
  await page
    .getByRole('toolbar', { name: 'Met deze keuze' })
    .getByRole('button', { name: 'Verbind met…' })
    .tap()
  const dialoog = page.getByRole('dialog', { name: 'Verbind Kring 2 met…' })
  await dialoog.getByRole('option', { name: /Kring 5/u }).tap()
  await dialoog.getByRole('button', { name: 'Klaar' }).tap()
  await expect(dialoog).toBeHidden()
  await expect(werk.relaties).toHaveCount(aantal + 2)
  await expect(werk.relatie('Kring 2 heeft contact met Kring 5')).toBeAttached()
})

test('«meer kiezen»: every tap adds, a finger over the field takes what lies in it, and together they move', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const vinger = await Vinger.op(page)
  await page.getByRole('button', { name: 'Meer kiezen' }).tap()
  await vinger.tik(await werk.middenVan(werk.actor('Kring 1')))
  await vinger.tik(await werk.middenVan(werk.actor('Kring 2')))
  await expect(werk.kaart.locator('.react-flow__node.selected')).toHaveCount(2)
  const voor = await werk.lees()
  const van = await werk.middenVan(werk.actor('Kring 2'))
  await vinger.sleep(van, { x: van.x + 60, y: van.y + 120 })
  await expect.poll(() => werk.terug()).toBe('2 actoren verplaatst')
  const na = await werk.lees()
  for (const naam of ['Kring 1', 'Kring 2']) {
    expect(actorVan(na, naam).posities.t1?.y).toBeGreaterThan(actorVan(voor, naam).posities.t1?.y ?? 0)
  }
  expect(actorVan(na, 'Kring 3').posities).toEqual(actorVan(voor, 'Kring 3').posities)

  await werk.toets('Escape')
  await page.getByRole('button', { name: 'Meer kiezen' }).tap()
  const rand = await werk.doosVan(werk.actor('Kring 3'))
  const einde = await werk.doosVan(werk.actor('Kring 5'))
  await vinger.sleep(
    { x: rand.x - 12, y: rand.y - 60 },
    { x: einde.x + einde.width + 8, y: einde.y + einde.height + 60 },
  )
  await expect(werk.kaart.locator('.react-flow__node.selected')).toHaveCount(3)
})

test('two fingers carry two cards out of the parkeerplaats at once, and both land', async ({ page }) => {
  const werk = await Werkplaats.nieuw(page)
  const vinger = await Vinger.op(page)
  await page.getByRole('button', { name: 'Lijst plakken' }).tap()
  await page.getByRole('dialog').getByRole('textbox').fill('Wijkagent\nHandelaars\nSenioren')
  await page.getByRole('button', { name: 'Zet 3 in de parkeerplaats' }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const greep = (naam: string) => werk.middenVan(werk.wachtend(naam).locator('span').last())
  await vinger.sleepSamen([
    [await greep('Handelaars'), await werk.puntOpVeld(-0.5, 0.4)],
    [await greep('Wijkagent'), await werk.puntOpVeld(0.5, 0.8)],
  ])
  await expect(werk.actoren).toHaveCount(2)
  await expect.poll(() => werk.plaatsOpAs('Handelaars')).toBeCloseTo(-0.5, 1.3)
  await expect.poll(() => werk.plaatsOpAs('Wijkagent')).toBeCloseTo(0.5, 1.3)
  await expect(werk.wachtend('Senioren')).toBeVisible()
  await werk.maakOngedaan()
  await expect(werk.actoren).toHaveCount(1)
})

test('two fingers drag two cards at once: both land, each its own step back', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const vinger = await Vinger.op(page)
  const [een, twee] = [
    await werk.middenVan(werk.actor('Kring 1')),
    await werk.middenVan(werk.actor('Kring 5')),
  ]
  const voor = await werk.lees()
  await vinger.sleepSamen([
    [een, { x: een.x + 60, y: een.y - 150 }],
    [twee, { x: twee.x - 60, y: twee.y + 150 }],
  ])
  await expect.poll(() => werk.terug()).toMatch(/^Kring [15] verplaatst$/u)
  const hoogte = (dossier: typeof voor, naam: string) => actorVan(dossier, naam).posities.t1?.y ?? Number.NaN
  const na = await werk.lees()
  expect(hoogte(na, 'Kring 1')).toBeLessThan(hoogte(voor, 'Kring 1') - 60)
  expect(hoogte(na, 'Kring 5')).toBeGreaterThan(hoogte(voor, 'Kring 5') + 60)
  await werk.maakOngedaan()
  await expect.poll(() => werk.terug()).toMatch(/^Kring [15] verplaatst$/u)
  await werk.maakOngedaan()
  await expect.poll(() => werk.terug()).toBeNull()
  const terug = await werk.lees()
  for (const naam of ['Kring 1', 'Kring 5'])
    expect(actorVan(terug, naam).posities).toEqual(actorVan(voor, naam).posities)
})

for (const eerstLos of ['the others', 'the card'] as const) {
  test(`a finger holds a card while others land on the field: nothing else moves (${eerstLos} let go first)`, async ({
    page,
  }) => {
    const werk = await Werkplaats.met(page, maakKaart(5))
    const vinger = await Vinger.op(page)
    const begin = await werk.middenVan(werk.actor('Kring 1'))
    const leeg = await leegPunt(werk)
    const ander = { x: leeg.x + 200, y: leeg.y + 40 }
    const derde = await werk.doosVan(werk.actor('Kring 5'))
    const schaal = await zoom(page)
    const halverwege = { x: begin.x + 50, y: begin.y - 60 }
    const doel = { x: begin.x + 90, y: begin.y - 140 }

    await vinger.neer(begin)
    await vinger.schuif([begin], [halverwege])
    await vinger.neer(halverwege, leeg)
    await vinger.neer(halverwege, leeg, ander)
    // They spread over the field while the card goes on: that would be a pinch and a slide.
    const [links, rechts] = [
      { x: leeg.x - 150, y: leeg.y - 50 },
      { x: ander.x + 150, y: ander.y + 50 },
    ]
    await vinger.schuif([halverwege, leeg, ander], [doel, links, rechts])
    if (eerstLos === 'the others') await vinger.los(doel)
    else {
      // Who landed while the card was held stays nobody, also after it.
      await vinger.los(null, links, rechts)
      await vinger.schuif([null, links, rechts], [null, leeg, ander])
    }
    await vinger.los()

    await expect.poll(() => werk.terug()).toBe('Kring 1 verplaatst')
    expect(await zoom(page)).toBe(schaal)
    expect(await werk.doosVan(werk.actor('Kring 5'))).toEqual(derde)
    // What is shown is what is stored: the place on the axis, read off the screen.
    const getoond = await werk.plaatsOpAs('Kring 1')
    expect(getoond).toBeGreaterThan(-0.88)
    expect(actorVan(await werk.lees(), 'Kring 1').posities.t1?.x).toBeCloseTo(getoond, 1.7)
  })
}
