/** What a drag costs: only the card in the hand is drawn again, and the document hears of it once. Looks from outside, as React's own tools do. */
import type { Page } from '@playwright/test'
import { maakKaart } from '../support/kaarten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

type Vezel = {
  child: Vezel | null
  sibling: Vezel | null
  alternate: Vezel | null
  flags: number
  memoizedProps: unknown
}
type Meting = { getekend: Record<string, number>; geschreven: number }

/** Runs in the page, before the app: React reports every commit to this hook, as it does to its developer tools. */
function luisterNaarReact() {
  const meting: Meting = { getekend: {}, geschreven: 0 }
  const DEED_WERK = 1
  const idVanActor = ({ memoizedProps: props }: Vezel): string | null => {
    if (typeof props !== 'object' || props === null || !('id' in props) || !('data' in props)) return null
    const { id, data } = props
    return typeof id === 'string' && typeof data === 'object' && data !== null && 'tekening' in data
      ? id
      : null
  }
  // Only where the list of children is new did something happen below; elsewhere the flags are of an earlier commit.
  function bezoek(ouder: Vezel) {
    if (ouder.alternate && ouder.child === ouder.alternate.child) return
    for (let kind = ouder.child; kind; kind = kind.sibling) {
      const id = idVanActor(kind)
      const werkte = kind.alternate === null || (kind.flags & DEED_WERK) !== 0
      if (id !== null && werkte) meting.getekend[id] = (meting.getekend[id] ?? 0) + 1
      bezoek(kind)
    }
  }
  Object.assign(globalThis, {
    meting,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      isDisabled: false,
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_: number, { current }: { current: Vezel }) => bezoek(current),
    },
  })
  const { add } = IDBObjectStore.prototype
  IDBObjectStore.prototype.add = function (...wat) {
    if (this.name === 'updates') meting.geschreven += 1
    return add.apply(this, wat)
  }
}

const lees = (page: Page) =>
  page.evaluate(() => structuredClone((globalThis as unknown as { meting: Meting }).meting))
const wisMeting = (page: Page) =>
  page.evaluate(() => {
    const { meting } = globalThis as unknown as { meting: Meting }
    meting.getekend = {}
    meting.geschreven = 0
  })

test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000)
  await page.addInitScript(luisterNaarReact)
  // The thumbnail is drawn when nobody does anything; on a busy machine that is while this test looks.
  await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }))
})

test('while one of 200 actors is dragged, no other is drawn again, and the document is written once', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(200))
  await expect(werk.actoren).toHaveCount(200)
  expect(Object.keys((await lees(page)).getekend), 'the probe sees every actor at first').toHaveLength(200)
  await werk.isBewaard()

  const kaart = werk.actor('Kring 101')
  const van = await werk.middenVan(kaart)
  const begin = await kaart.boundingBox()
  await wisMeting(page)
  await page.mouse.move(van.x, van.y)
  await page.mouse.down()
  for (let stap = 1; stap <= 20; stap += 1) {
    // Up or down, which never asks for another axis: sideways a drop may, and then everybody stands elsewhere.
    await page.mouse.move(van.x, van.y + stap * 6)
    await page.evaluate(() => new Promise((klaar) => requestAnimationFrame(klaar)))
  }
  const onderweg = await lees(page)
  expect(Object.keys(onderweg.getekend)).toEqual(['a100'])
  expect(onderweg.getekend.a100, 'the one in the hand follows it').toBeGreaterThan(10)
  expect(onderweg.geschreven, 'nothing is written while the hand moves').toBe(0)

  await page.mouse.up()
  await expect.poll(() => werk.terug()).toBe('Kring 101 verplaatst')
  await werk.isBewaard()
  const daarna = await lees(page)
  expect(daarna.geschreven).toBe(1)
  expect(Object.keys(daarna.getekend)).toEqual(['a100'])

  await werk.maakOngedaan()
  await expect.poll(() => kaart.boundingBox()).toEqual(begin)
  await expect.poll(() => werk.terug()).toBeNull()
})

test('one arrow draws one actor, and a key held down is one step back', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(200))
  await expect(werk.actoren).toHaveCount(200)
  const kaart = werk.actor('Kring 1')
  const begin = await kaart.boundingBox()
  await kaart.focus()
  await wisMeting(page)
  await page.keyboard.down('ArrowRight')
  for (let keer = 0; keer < 4; keer += 1) await page.keyboard.down('ArrowRight')
  await page.keyboard.up('ArrowRight')
  await expect.poll(() => werk.terug()).toBe('Kring 1 verplaatst')
  const { getekend, geschreven } = await lees(page)
  expect(Object.keys(getekend)).toEqual(['a0'])
  expect(geschreven).toBe(5)
  await werk.maakOngedaan()
  await expect.poll(() => kaart.boundingBox()).toEqual(begin)
  await expect.poll(() => werk.terug()).toBeNull()
})
