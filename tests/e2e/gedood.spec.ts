/** A browser that is killed while somebody types: no event tells the page. What was said to be saved is there, and two seconds later all of it is. */
import type { Locator, Page } from '@playwright/test'
import { Doodbaar } from '../support/doodbaar'
import { maakKaart } from '../support/kaarten'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const EERST = 'De bewoners vragen licht op het plein'
const DAARNA = ' en de jongeren een dak tegen de regen'

test('two seconds of typing are the most that can be lost, and «Bewaard» is not said of them', async ({
  baseURL,
}) => {
  test.slow()
  const schijf = test.info().outputPath('schijf')
  const eerste = await Doodbaar.start(schijf)
  const veld = (werk: Werkplaats) => werk.paneel.getByRole('textbox', { name: 'Incidenten die meespelen' })
  const kop = (werk: Werkplaats) => werk.page.getByRole('banner')
  let adres = ''
  try {
    // Time stands still but where the test lets it pass: how slow this machine is does not count.
    await eerste.page.clock.install()
    await eerste.page.goto(baseURL ?? '')
    const werk = new Werkplaats(eerste.page)
    await werk.nieuwDossier()
    await eerste.page.clock.pauseAt(new Date(Date.now() + 3_600_000))
    adres = eerste.page.url()
    await veld(werk).click()
    await eerste.page.keyboard.type(EERST)
    await expect(kop(werk)).toContainText('Nog niet bewaard')
    await eerste.page.clock.runFor(2000)
    // Nobody left the field.
    await expect(veld(werk)).toBeFocused()
    await expect(kop(werk)).toContainText(/Bewaard \d\d:\d\d/u)
    await eerste.page.keyboard.type(DAARNA)
    await expect(kop(werk)).toContainText('Nog niet bewaard')
  } finally {
    await eerste.dood()
  }

  const tweede = await Doodbaar.start(schijf)
  try {
    await tweede.page.goto(adres)
    const werk = new Werkplaats(tweede.page)
    await werk.kaartIsKlaar()
    await expect(veld(werk)).toHaveValue(EERST)
    await expect(kop(werk)).toContainText(/Bewaard \d\d:\d\d/u)
  } finally {
    await tweede.dood()
  }
})

/** What the next window can find: asked at the disk itself, because no screen says it. */
const telSchetsen = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((klaar) => {
        indexedDB.open('middenveld').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result
          db.transaction('schetsen').objectStore('schetsen').getAll().onsuccess = (event) => {
            db.close()
            klaar((event.target as IDBRequest<{ tekst: string }[]>).result.map(({ tekst }) => tekst))
          }
        }
      }),
  )

const VELDEN: [string, (werk: Werkplaats) => Promise<void>, (werk: Werkplaats) => Locator][] = [
  [
    'the name of a card on the map',
    async (werk) => {
      await werk.toets('m')
      const { x, y } = await werk.puntOpVeld(0.5, 0.85)
      await werk.page.mouse.click(x, y)
      await expect(werk.kaart.getByRole('textbox', { name: /^Naam van de nieuwe actor/u })).toBeFocused()
    },
    (werk) => werk.actor('Buren van de Kerk'),
  ],
  [
    'the name of a card that waits for a place',
    async (werk) => {
      await werk.toets('g')
      await werk.toets('Enter')
      await expect(
        werk.parkeerplaats.getByRole('textbox', { name: /^Naam van de nieuwe actor/u }),
      ).toBeFocused()
    },
    (werk) => werk.wachtend('Buren van de Kerk'),
  ],
  [
    'a new bezorgdheid',
    async (werk) => {
      const paneel = await werk.openPaneel('Bezorgdheden')
      await paneel.getByRole('textbox', { name: 'Nieuwe bezorgdheid' }).click()
    },
    (werk) => werk.page.getByRole('table').getByText('Buren van de Kerk'),
  ],
]
for (const [naam, ga, gemaakt] of VELDEN) {
  test(`half of ${naam} is offered in the next window, and put back where it was meant`, async ({
    baseURL,
  }) => {
    test.slow()
    const schijf = test.info().outputPath('schijf')
    const eerste = await Doodbaar.start(schijf)
    let adres = ''
    try {
      await eerste.page.clock.install()
      await eerste.page.goto(baseURL ?? '')
      const werk = new Werkplaats(eerste.page)
      await werk.openDossier(maakKaart(5))
      await ga(werk)
      await eerste.page.clock.pauseAt(new Date(Date.now() + 3_600_000))
      adres = eerste.page.url()
      await eerste.page.keyboard.type('Buren van de Kerk')
      await eerste.page.clock.runFor(1600)
      await expect.poll(() => telSchetsen(eerste.page)).toEqual(['Buren van de Kerk'])
      await eerste.page.keyboard.type('straat')
    } finally {
      await eerste.dood()
    }

    const tweede = await Doodbaar.start(schijf)
    try {
      await tweede.page.goto(adres)
      const werk = new Werkplaats(tweede.page)
      await werk.kaartIsKlaar()
      const aanbod = werk.page.getByRole('region', { name: 'Jouw tekst' })
      await expect(aanbod.getByRole('textbox')).toHaveValue('Buren van de Kerk')
      await expect(aanbod.getByRole('textbox')).not.toBeFocused()
      if (naam === 'a new bezorgdheid') await werk.openPaneel('Bezorgdheden')
      await expect(gemaakt(werk)).toHaveCount(0)
      await aanbod.getByRole('button', { name: 'Zet terug' }).click()
      await expect(gemaakt(werk)).toBeVisible()
      await expect(aanbod).toHaveCount(0)
      await expect.poll(() => telSchetsen(werk.page)).toEqual([])
    } finally {
      await tweede.dood()
    }
  })
}
