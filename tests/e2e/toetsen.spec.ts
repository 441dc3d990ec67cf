/** Keys cannot hurt: what is typed over a card is its name, what the browser would do with names never happens, and keys can be changed. */
import type { Page } from '@playwright/test'
import { maakKaart } from '../support/kaarten'
import { actorVan, dossierUit, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const WOORDEN = 'Bibliotheek Volksplein e.k. 12'

test('what is typed over the chosen card is its name, whatever letters it has; Escape gives the old one back', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const adres = page.url()
  await werk.actor('Kring 3').click()
  await page.keyboard.type('Bibliotheek')
  const veld = page.getByRole('textbox', { name: 'Naam van Kring 3' })
  await expect(veld).toHaveValue('Bibliotheek')
  await werk.toets('Escape')
  await expect(werk.actor('Kring 3')).toBeFocused()
  expect(await werk.terug()).toBeNull()

  await page.keyboard.type(WOORDEN)
  await werk.toets('Enter')
  await expect(werk.actor(WOORDEN)).toBeFocused()
  expect(page.url()).toBe(adres)
  await expect(werk.actoren).toHaveCount(5)
  expect(await werk.terug()).toBe(`Naam gewijzigd: ${WOORDEN}`)
})

test('letters that come right after Enter are in the field, all of them and in order, series after series', async ({
  page,
}) => {
  const werk = await Werkplaats.nieuw(page)
  await page.keyboard.press('m')
  // Not awaited one by one: as fast as they can be sent.
  const namen = ['Jonge gezinnen', 'Parkgebruikers', 'Tieners']
  await Promise.all(
    namen.flatMap((naam) => [
      page.keyboard.press('Enter'),
      ...naam.split('').map((letter) => page.keyboard.press(letter)),
    ]),
  )
  await page.keyboard.press('Enter')
  for (const naam of namen) await expect(werk.actor(naam)).toBeVisible()
  await expect(werk.actoren).toHaveCount(3)
  await werk.toets('Escape')

  await werk.actor('Tieners').focus()
  await werk.toets('Space')
  await Promise.all(
    ['Enter', ...'Gek op skaten'.split(''), 'Enter'].map((toets) => page.keyboard.press(toets)),
  )
  await expect(werk.actor('Gek op skaten')).toBeVisible()
})

test('while names are hidden, typing over a card does nothing at all', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.toets('ControlOrMeta+Shift+h')
  await werk.actoren.first().click()
  await page.keyboard.type('Groep')
  await expect(page.locator('#veld textarea')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Kies/u })).toHaveAttribute('aria-pressed', 'true')
})

/** What was printed: whether the screen asked for it or a document beside it, and its words. */
async function volgAfdruk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const wie = window.frameElement ? 'document' : 'scherm'
      const blad = window.top?.document.documentElement
      if (blad) blad.dataset.gedrukt = `${wie}: ${document.body.textContent}`
    }
  })
}

test('Ctrl S saves and Ctrl P prints with names masked, also from within a field; Ctrl F finds', async ({
  page,
}) => {
  await volgAfdruk(page)
  const kaart = maakKaart(5)
  Object.assign(kaart.actoren.a0 ?? {}, { naam: 'Jan Peeters', eenheid: 'individu' })
  const werk = await Werkplaats.met(page, kaart)
  const titel = page.getByRole('textbox', { name: 'Titel van het dossier' })
  await titel.fill('Het plein van Jan Peeters')
  const bestand = await werk.haalOp(() => werk.toets('ControlOrMeta+s'))
  expect(dossierUit(bestand).kop.titel).toBe('Het plein van Jan Peeters')

  await titel.focus()
  await werk.toets('ControlOrMeta+p')
  const gedrukt = page.locator('html[data-gedrukt]')
  await expect(gedrukt).toHaveAttribute('data-gedrukt', /^document: .*Het plein van/su)
  await expect(gedrukt).not.toHaveAttribute('data-gedrukt', /Peeters/u)

  await titel.focus()
  await werk.toets('ControlOrMeta+f')
  await expect(werk.dialoog.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('Kring 3')
  await werk.toets('Enter')
  await expect(werk.actor('Kring 3')).toBeFocused()
})

test('on the start screen Ctrl P says where one prints, and Ctrl S saves the dossier that has the keyboard', async ({
  page,
}) => {
  await volgAfdruk(page)
  const werk = await Werkplaats.met(page, maakKaart(5))
  const titel = 'Overleg met de buurt'
  await page.getByRole('textbox', { name: 'Titel van het dossier' }).fill(titel)
  await werk.toets('Enter')
  await werk.isBewaard()
  await werk.naarStart()
  const melding = page.locator('[data-melding]')
  await werk.toets('ControlOrMeta+p')
  await expect(melding).toHaveText(
    /^Open eerst een dossier: daar drukt (?:Ctrl|⌘) P de kaart of het plan af/u,
  )
  await expect(page.locator('html')).not.toHaveAttribute('data-gedrukt')
  await werk.toets('ControlOrMeta+s')
  await expect(melding).toHaveText(/^Hier staat geen dossier open/u)
  await page.getByRole('button', { name: titel, exact: true }).focus()
  const bestand = await werk.haalOp(() => werk.toets('ControlOrMeta+s'))
  expect(dossierUit(bestand).kop.titel).toBe(titel)
})

test('an accent typed over the chosen card is the first sign of its name, and takes no tool', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  const cdp = await page.context().newCDPSession(page)
  await werk.actor('Kring 3').click()
  // As the browser tells it: the key that waits, what it shows meanwhile, and the sign that comes of it.
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Dead', code: 'BracketLeft' })
  await cdp.send('Input.imeSetComposition', { text: '^', selectionStart: 1, selectionEnd: 1 })
  await cdp.send('Input.insertText', { text: 'ê' })
  await page.keyboard.type('tre ensemble')
  await werk.toets('Enter')
  await expect(werk.actor('être ensemble')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Kies/u })).toHaveAttribute('aria-pressed', 'true')
  expect(await werk.terug()).toBe('Naam gewijzigd: être ensemble')
})

test('what the screen itself would put on paper is no map and no name', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await page.emulateMedia({ media: 'print' })
  await expect(werk.kaart).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
})

test('a key is changed, refused when it clashes, kept on the machine, and set back', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.toets('F1')
  const parkeer = werk.dialoog.getByRole('button', { name: /^Naar de parkeerplaats:/u })
  await parkeer.click()
  for (const [toets, reden] of [
    ['ControlOrMeta+d', '«Dupliceren»'],
    ['b', 'Neem er Ctrl of Alt bij'],
    ['ControlOrMeta+c', 'doet overal hetzelfde'],
  ] as const) {
    await werk.toets(toets)
    await expect(werk.dialoog.getByRole('alert')).toContainText(reden)
  }
  await werk.toets('ControlOrMeta+j')
  await expect(parkeer).toHaveText(/(?:Ctrl|⌘) J$/u)
  await expect(werk.dialoog.getByRole('alert')).toHaveCount(0)
  await werk.dialoog.getByRole('switch', { name: 'Losse letters en cijfers' }).press('Space')
  await werk.toets('Escape')

  await page.reload()
  await werk.kaartIsKlaar()
  await werk.toets('g')
  await expect(page.getByRole('button', { name: /^Kies/u })).toHaveAttribute('aria-pressed', 'true')
  await werk.actor('Kring 2').click()
  await werk.toets('ControlOrMeta+b')
  await expect(werk.actoren).toHaveCount(5)
  await werk.toets('ControlOrMeta+j')
  await expect(werk.actoren).toHaveCount(4)

  await werk.toets('F1')
  await werk.dialoog.getByRole('button', { name: 'Alle toetsen zoals in het begin' }).click()
  await expect(parkeer).toHaveText(/(?:Ctrl|⌘) B$/u)
  expect(actorVan(await lees(werk), 'Kring 2').posities).toEqual({})
})

/** With a dialog open the menu is out of reach; the key is not. */
const lees = async (werk: Werkplaats) => dossierUit(await werk.haalOp(() => werk.toets('ControlOrMeta+s')))
