/** The doors: what people already have is answered wherever they let it go, and a second file of one dossier asks what they want with both. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { writeBestand } from '../../src/domain/bestand/bestand'
import { tidyDossier } from '../../src/domain/model/samenhang'
import { buildStand } from '../../src/domain/samenvoegen/stand'
import { findings } from '../support/axe'
import { maakKaart } from '../support/kaarten'
import { dossierUit, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const plak = (page: Page, tekst: string) =>
  page.evaluate((platte) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', platte)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, tekst)

const LIJST = 'naam;soort\nBibliotheek;netwerk\nOuders van de school;groep\n'

test('a list on the start screen begins a dossier, by drop, by paste and by button', async ({ page }) => {
  const werk = await Werkplaats.open(page)
  await werk.laatLos('Register plein.csv', LIJST)
  await page.getByRole('button', { name: 'Zet 2 in de parkeerplaats' }).click()
  await expect(werk.wachtend('Bibliotheek')).toBeVisible()
  await werk.naarStart()
  await expect(page.getByRole('heading', { name: 'Register plein' })).toBeVisible()

  await plak(page, 'KSA\nJonge gezinnen\nWijkagent')
  await page.getByRole('button', { name: 'Zet 3 in de parkeerplaats' }).click()
  await expect(werk.wachtend('KSA')).toBeVisible()
  await werk.naarStart()

  await werk.kiesBestand('Verenigingen.txt', 'Harmonie\nTurnkring\n')
  await page.getByRole('button', { name: 'Zet 2 in de parkeerplaats' }).click()
  await expect(werk.wachtend('Harmonie')).toBeVisible()
})

test('what is not read is named, on the start screen and on every step, and begins nothing', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  const opZijnNaam = async () => {
    await werk.laatLos('verslag.pdf', '%PDF-1.7')
    const dialoog = page.getByRole('alertdialog', { name: 'Dit bestand lezen we niet' })
    await expect(dialoog).toContainText('«verslag.pdf» is een pdf. Kopieer de namen, en plak ze hier')
    await dialoog.getByRole('button', { name: 'Begrepen' }).click()
    await expect(dialoog).toBeHidden()
  }
  await opZijnNaam()
  await expect(page.getByText('Jullie dossiers')).toBeHidden()
  await werk.nieuwDossier()
  for (const stap of ['kaart', 'situatie', 'actieplan', 'verankering']) {
    await page.evaluate((naar) => {
      window.location.hash = window.location.hash.replace(/\/[a-z]+(?:\/[a-z]+)?$/u, `/${naar}`)
    }, stap)
    await expect(page.locator('#veld, #inhoud')).toBeVisible()
    await opZijnNaam()
  }
  await werk.laatLos('lijst.csv', LIJST)
  await page.getByRole('button', { name: 'Zet 2 in de parkeerplaats' }).click()
  await werk.dialoog.waitFor({ state: 'detached' })
  expect(Object.keys((await werk.lees()).actoren)).toHaveLength(2)
})

test('a second file of a dossier asks: compare, merge, replace or copy', async ({ page }) => {
  const eerst = maakKaart(3)
  const [a, b] = Object.values(eerst.actoren)
  if (!a || !b) throw new Error('a map of three has two')
  const later = {
    ...eerst,
    actoren: {
      ...eerst.actoren,
      [b.id]: { ...b, naam: 'Anders genoemd' },
      nieuw: { ...a, id: 'nieuw', naam: 'Erbij' },
    },
  }
  const werk = await Werkplaats.met(page, eerst)
  const tweede = page.getByRole('dialog', { name: 'Dit dossier staat hier al' })
  const namen = async () => Object.values((await werk.lees()).actoren).map(({ naam }) => naam)
  const open = async (keuze: string) => {
    await werk.laatLos('later.middenveld', writeBestand(later))
    await expect(tweede).toContainText('Er verandert niets tot je kiest.')
    await expect(tweede).toContainText('Van welke stand beide vertrokken, weet dit toestel niet.')
    await tweede.getByRole('button', { name: keuze }).click()
    await expect(tweede).toBeHidden()
  }

  await werk.laatLos('zelfde.middenveld', writeBestand(eerst))
  await expect(page.getByText('Dit bestand zegt hetzelfde als het dossier hier.')).toBeVisible()
  await expect(tweede).toBeHidden()

  await open('Vergelijk')
  await expect(page.getByText('later.middenveld')).toBeVisible()
  const terugblik = page.getByRole('region', { name: 'Terugblik' })
  await expect(terugblik.getByText('Erbij').first()).toBeVisible()
  await expect(terugblik).toContainText(/nu → later\.middenveld/u)
  await terugblik.getByRole('button', { name: 'Draai om' }).click()
  await expect(terugblik).toContainText(/later\.middenveld \(.*\) → nu/u)
  await page.getByRole('button', { name: 'Sluit de terugblik' }).click()

  await open('Voeg samen')
  const samen = page.getByRole('dialog', { name: 'Voeg samen' })
  await expect(samen).toContainText('Komt erbij (1)')
  await expect(samen.getByRole('heading', { name: '1 plek waar beide iets anders zeggen' })).toBeVisible()
  await expect(samen.getByRole('radio', { name: `Hier: ${b.naam}` })).toBeChecked()
  await samen.getByText('Bestand: Anders genoemd').click()
  await samen.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(page.getByText(/Samengevoegd: 1 ding kwam erbij, 1 ding is gewijzigd\./u)).toBeVisible()
  expect(await namen()).toEqual(expect.arrayContaining(['Anders genoemd', 'Erbij']))
  await werk.maakOngedaan()
  expect(await namen()).not.toContain('Erbij')
  expect(await namen()).toContain(b.naam)

  await open('Vervang')
  await expect.poll(namen).toContain('Anders genoemd')
  await werk.maakOngedaan()
  expect(await namen()).toContain(b.naam)

  const adres = page.url()
  await open('Open als kopie')
  await expect(page).not.toHaveURL(adres)
  await werk.naarStart()
  await expect(page.getByRole('heading', { name: /\(kopie\)$/u })).toBeVisible()
})

test('two machines that went on from one file find what each did, and which is the later one', async ({
  page,
}) => {
  const werk = await Werkplaats.met(page, maakKaart(3))
  const eerste = await werk.bewaarAlsBestand()
  const daar = dossierUit(eerste)
  const [t] = Object.values(daar.tegenstellingen)
  const [a] = Object.values(daar.actoren)
  if (!a || !t) throw new Error('a map has a tegenstelling and actoren')
  // There somebody was taken away, and the pole got another name. The file says what it comes from.
  const { [a.id]: _weg, ...blijft } = daar.actoren
  const later = tidyDossier({
    ...daar,
    kop: { ...daar.kop, standen: [buildStand(daar)] },
    tegenstellingen: { [t.id]: { ...t, wij: 'daar gezegd' } },
    actoren: blijft,
  })
  const tweede = page.getByRole('dialog', { name: 'Dit dossier staat hier al' })
  await werk.laatLos('later.middenveld', writeBestand(later))
  await expect(tweede).toContainText('Het bestand is de nieuwere van de twee')
  await tweede.getByRole('button', { name: 'Annuleren' }).click()

  await werk.zetLabel('WIJ', 'hier gezegd')
  await werk.laatLos('later.middenveld', writeBestand(later))
  await expect(tweede).toContainText('Beide vertrokken van dezelfde stand')
  await page.screenshot({ path: test.info().outputPath('tweede.png') })
  await tweede.getByRole('button', { name: 'Voeg samen' }).click()
  const samen = page.getByRole('dialog', { name: 'Voeg samen' })
  // Who was taken away there goes, and the line with them.
  await expect(samen).toContainText('Gaat weg (2)')
  await samen.getByText('Bestand: daar gezegd').click()
  await page.screenshot({ path: test.info().outputPath('voegsamen.png') })
  expect(await findings(page)).toEqual([])
  await samen.getByRole('button', { name: 'Voeg samen' }).click()
  await expect(samen).toBeHidden()
  await expect(page.getByText(/Samengevoegd: .*2 dingen gingen weg/u)).toBeVisible()
  const na = await werk.lees()
  expect(na.tegenstellingen[t.id]?.wij).toBe('daar gezegd')
  expect(na.actoren).not.toHaveProperty(a.id)

  await werk.laatLos('eerste.middenveld', eerste.inhoud.toString('utf8'))
  await expect(tweede).toContainText('Het bestand is een oudere stand van dit dossier')
})

test('a map of another program begins a dossier, or joins one: names wait, lines keep their word', async ({
  page,
}) => {
  const werk = await Werkplaats.open(page)
  const tekening = await readFile(new URL('../fixtures/buren/tekening.drawio', import.meta.url), 'utf8')
  await werk.laatLos('kaart van de consultant.drawio', tekening)
  const dialoog = page.getByRole('dialog', { name: 'Lees een kaart in' })
  await expect(dialoog).toContainText('(draw.io): 3 namen en 1 lijn.')
  await expect(dialoog).toContainText('zegt niets over wie waar staat')
  await page.screenshot({ path: test.info().outputPath('buur.png') })
  await dialoog.getByRole('button', { name: 'Zet 2 in de parkeerplaats' }).click()
  await expect(werk.wachtend('Wijkagent')).toBeVisible()
  const netwerk = await readFile(new URL('../fixtures/buren/netwerk.graphml', import.meta.url), 'utf8')
  await werk.laatLos('netwerk.graphml', netwerk)
  await expect(dialoog).toContainText('staat er al')
  await dialoog.getByRole('button', { name: 'Zet 1 in de parkeerplaats' }).click()
  const { actoren, relaties } = await werk.lees()
  expect(
    Object.values(actoren)
      .map(({ naam }) => naam)
      .sort(),
  ).toEqual(['Bewoners plein & park', 'Fietsers & stappers', 'Wijkagent'])
  expect(Object.values(actoren).every(({ posities }) => Object.keys(posities).length === 0)).toBe(true)
  expect(Object.values(relaties).map(({ type }) => type)).toEqual(['vertrouwen', 'vertrouwen'])
  await werk.maakOngedaan()
  expect(Object.keys((await werk.lees()).actoren)).toHaveLength(2)
})

test('the question stands in the window of a tablet', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const dossier = maakKaart(3)
  const werk = await Werkplaats.met(page, dossier)
  await werk.naarStart()
  await werk.kiesBestand(
    'later.middenveld',
    writeBestand({ ...dossier, kop: { ...dossier.kop, doel: 'Samen verder' } }),
  )
  await expect(page.getByRole('dialog', { name: 'Dit dossier staat hier al' })).toBeInViewport()
  await page.screenshot({ path: test.info().outputPath('tweede.png') })
})
