/** Files from elsewhere, by button and by drop: what is wrong is said in Dutch, nothing changes, nothing in them runs. */
import type { Page } from '@playwright/test'
import { writeBestand } from '../../src/domain/bestand/bestand'
import { bouwDossier } from '../support/dossiers'
import { maakKaart } from '../support/kaarten'
import { boek } from '../support/rekenbladen'
import { Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

const goed = writeBestand(maakKaart(5))
type Ruw = { formaat?: string; formaatversie: number; dossier: Record<string, unknown> }
const anders = (verander: (ruw: Ruw) => void): string => {
  const ruw = JSON.parse(goed) as Ruw
  verander(ruw)
  return JSON.stringify(ruw)
}

const SLECHT: Record<string, { inhoud: string; titel: string; zin: string | RegExp; naam?: string }> = {
  'a broken file': {
    inhoud: goed.slice(0, 4000),
    titel: 'Dit bestand is beschadigd of geen dossier',
    zin: /loopt mis op regel \d+, teken \d+/u,
  },
  'an empty file': { inhoud: '', titel: 'Dit bestand is leeg', zin: 'Er staat niets in.' },
  'a foreign file': {
    inhoud: '{"type":"FeatureCollection","features":[]}',
    titel: 'Dit is geen dossier van Middenveld',
    zin: /Misschien koos je een ander bestand/u,
    naam: 'kaart.json',
  },
  'a picture with another name': {
    inhoud: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR',
    titel: 'Dit bestand is beschadigd of geen dossier',
    zin: /geen JSON/u,
  },
  'a file from a newer Middenveld': {
    inhoud: anders((ruw) => (ruw.formaatversie = 999)),
    titel: 'Dit dossier komt uit een nieuwere Middenveld',
    zin: /versie 999/u,
  },
  'wrong types': {
    inhoud: anders((ruw) => (ruw.dossier.actoren = [{ id: 'a', soort: 'koning', naam: 7 }])),
    titel: 'Er klopt iets niet in dit dossier',
    zin: /actor 1/u,
  },
  'two actors with one id': {
    inhoud: anders((ruw) => (ruw.dossier.actoren as { id: string }[]).forEach((actor) => (actor.id = 'a0'))),
    titel: 'Er klopt iets niet in dit dossier',
    zin: /is al van actor 1/u,
  },
  'a key that reaches into every object': {
    inhoud: goed.replace('"kop": {', '"__proto__": { "gehackt": true }, "kop": {'),
    titel: 'Dit bestand gaat niet open',
    zin: /«__proto__»/u,
  },
  'a well without a bottom': {
    inhoud: `{"formaat":"middenveld","formaatversie":1,"dossier":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    titel: 'Dit bestand gaat niet open',
    zin: /dieper in elkaar/u,
  },
  'more text than any dossier': {
    inhoud: ' '.repeat(20_000_001),
    titel: 'Dit bestand is te groot',
    zin: /20\.000\.001 tekens/u,
  },
  'more bytes than a tab can bear': {
    inhoud: ' '.repeat(61_000_000),
    titel: 'Dit bestand is te groot',
    zin: /61 MB/u,
  },
}

/** Drops a file on the page, as from a folder beside the browser. */
async function laatVallen(page: Page, naam: string, inhoud: string): Promise<void> {
  // Something huge is made in the page itself: it is only spaces, and the way there is long.
  const leegte = inhoud.length > 1_000_000 ? inhoud.length : 0
  const dataTransfer = await page.evaluateHandle(
    ([bestandsnaam, tekst, spaties]) => {
      const overdracht = new DataTransfer()
      overdracht.items.add(new File([tekst, ' '.repeat(spaties)], bestandsnaam, { type: 'application/json' }))
      return overdracht
    },
    [naam, leegte > 0 ? '' : inhoud, leegte] as const,
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer })
  await expect(page.getByText('Laat los om het bestand te openen')).toBeVisible()
  await page.dispatchEvent('body', 'dragover', { dataTransfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer })
  await expect(page.getByText('Laat los om het bestand te openen')).toBeHidden()
}

const isOnaangeroerd = (page: Page) =>
  page.evaluate(() => ({
    sleutels: Object.keys(Object.prototype),
    gehackt: 'gehackt' in {} || 'gehackt' in globalThis,
  }))

test('bad files change nothing', async ({ page }) => {
  test.setTimeout(120_000)
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.naarStart()
  const dossiers = page.getByRole('heading', { name: 'Jullie dossiers' }).locator('xpath=ancestor::section')
  const voor = await dossiers.getByRole('listitem').allTextContents()

  for (const [wat, { inhoud, titel, zin, naam = 'dossier.middenveld' }] of Object.entries(SLECHT)) {
    await test.step(wat, async () => {
      for (const open of [() => werk.kiesBestand(naam, inhoud), () => laatVallen(page, naam, inhoud)]) {
        await open()
        const dialoog = page.getByRole('alertdialog', { name: titel })
        await expect(dialoog).toContainText(zin)
        await expect(dialoog).toContainText('Er is niets veranderd aan je dossiers.')
        await dialoog.getByRole('button', { name: 'Begrepen' }).click()
        await expect(dialoog).toBeHidden()
      }
      await expect(page).toHaveURL(/\/(?:#\/)?$/u)
      expect(await dossiers.getByRole('listitem').allTextContents()).toEqual(voor)
      expect(await isOnaangeroerd(page)).toEqual({ sleutels: [], gehackt: false })
    })
  }
})

test('script in names is read as text, on screen and in the picture', async ({ page }) => {
  const lading = '<img src=x onerror="globalThis.gehackt=1"><script>globalThis.gehackt=1</script>'
  const dossier = bouwDossier({
    kop: { titel: lading },
    tegenstellingen: { t: { wij: lading, zij: '</style></svg><script>globalThis.gehackt=1</script>' } },
    bezorgdheden: { b: { tekst: lading } },
    actoren: {
      a: { naam: lading, nota: lading, bezorgdheden: { b: 'gesprek' }, posities: { t: { x: -0.5, y: 0 } } },
      b: { naam: ['javascript', 'globalThis.gehackt=1'].join(':'), posities: { t: { x: 0.5, y: 0 } } },
    },
    relaties: { r: { van: 'a', naar: 'b', nota: lading } },
  })
  const werk = await Werkplaats.open(page)
  await laatVallen(page, '"><script>globalThis.gehackt=1</script>.middenveld', writeBestand(dossier))
  await werk.kaartIsKlaar()
  await werk.actoren.first().click()
  await expect(werk.paneel.getByRole('textbox', { name: 'Naam' })).toHaveValue(lading)
  const dialoog = await werk.openExport()
  await dialoog.getByRole('radio', { name: 'Tekening (SVG)' }).check({ force: true })
  const svg = await werk.haalOp(() => dialoog.getByRole('button', { name: 'Bewaar', exact: true }).click())
  const gevonden = await page.evaluate((tekst) => {
    const document = new DOMParser().parseFromString(tekst, 'image/svg+xml')
    return {
      fout: document.querySelector('parsererror')?.textContent ?? null,
      gevaar: [...document.querySelectorAll('*')]
        .filter(
          ({ localName, attributes }) =>
            ['script', 'img', 'foreignObject'].includes(localName) ||
            [...attributes].some(({ name }) => name.startsWith('on')),
        )
        .map(({ localName }) => localName),
    }
  }, svg.inhoud.toString('utf8'))
  expect(gevonden).toEqual({ fout: null, gevaar: [] })
  await dialoog.getByRole('button', { name: 'Sluiten' }).click()
  expect(await isOnaangeroerd(page)).toEqual({ sleutels: [], gehackt: false })
})

test('references to what is not in the file ask first', async ({ page }) => {
  const inhoud = anders(({ dossier }) => {
    ;(dossier.relaties as { naar: string }[])[0]!.naar = 'weg'
  })
  const werk = await Werkplaats.open(page)
  await werk.kiesBestand('los.middenveld', inhoud)
  const vraag = page.getByRole('alertdialog', { name: 'Openen zonder losse eindjes?' })
  await expect(vraag.getByRole('listitem')).toHaveCount(1)
  await vraag.getByRole('button', { name: 'Annuleren' }).click()
  await expect(vraag).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Jullie dossiers' })).toHaveCount(0)

  await laatVallen(page, 'los.middenveld', inhoud)
  await vraag.getByRole('button', { name: 'Open zonder deze' }).click()
  await werk.kaartIsKlaar()
  await expect(werk.actoren).toHaveCount(5)
  await expect(werk.relaties).toHaveCount(3)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('a list of a hundred thousand rows is cut, and says so', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await page.evaluate(() => {
    const rijen = Array.from({ length: 100_000 }, (_, i) => `Vereniging ${i};${i % 90};Nota bij rij ${i}`)
    const overdracht = new DataTransfer()
    overdracht.items.add(new File([`naam;omvang;nota\n${rijen.join('\n')}\n`], 'lang.csv'))
    for (const soort of ['dragenter', 'drop'])
      document.body.dispatchEvent(new DragEvent(soort, { dataTransfer: overdracht, bubbles: true }))
  })
  const dialoog = page.getByRole('dialog', { name: 'Lees een lijst in' })
  await expect(dialoog).toContainText('Gelezen tot en met rij 5.015; het blad loopt door tot rij 100.001.')
  await expect(dialoog.getByRole('button', { name: 'Zet 5000 in de parkeerplaats' })).toBeVisible()
  await dialoog.getByRole('button', { name: 'Annuleren' }).click()
  await expect(werk.actoren).toHaveCount(5)
})

test('a spreadsheet with one far cell opens as the small list that it is', async ({ page }) => {
  const ver = boek({
    naam: 'Wie',
    xml: '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Wijkraad</t></is></c></row><row r="6000"><c r="A6000"><v>1</v></c></row></sheetData></worksheet>',
  })
  await Werkplaats.met(page, maakKaart(5))
  await page.evaluate((bytes) => {
    const overdracht = new DataTransfer()
    overdracht.items.add(new File([Uint8Array.from(bytes)], 'ver.xlsx'))
    for (const soort of ['dragenter', 'drop'])
      document.body.dispatchEvent(new DragEvent(soort, { dataTransfer: overdracht, bubbles: true }))
  }, Array.from(ver))
  const dialoog = page.getByRole('dialog', { name: 'Lees een lijst in' })
  await expect(dialoog).toContainText('Gelezen tot en met rij 1; het blad loopt door tot rij 6.000.')
  await expect(dialoog).toContainText('Wijkraad')
})

test('a dossier goes out behind a phrase, and only that phrase brings it back', async ({ page }) => {
  const zin = 'fiets lantaarn pap koevoet wolk tegel'
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.openExport()
  await page.getByRole('radio', { name: 'De gegevens' }).check({ force: true })
  await page.getByRole('radio', { name: 'Dossier (.middenveld)' }).check({ force: true })
  await page.getByRole('button', { name: 'Met een wachtzin' }).click()
  const dialoog = page.getByRole('dialog', { name: 'Bewaar met een wachtzin' })
  const bewaar = dialoog.getByRole('button', { name: 'Bewaar op slot' })
  await expect(dialoog).toContainText('Zonder zin geen bestand.')
  await dialoog.getByRole('textbox', { name: 'Wachtzin' }).fill('welkom2026')
  await expect(dialoog).toContainText('Zwak:')
  await dialoog.getByRole('textbox', { name: 'Wachtzin' }).fill(zin)
  await expect(dialoog).toContainText('Sterk:')
  await expect(bewaar).toBeDisabled()
  await dialoog.getByText('Ik heb de zin op een veilige plek').click()
  const dicht = await werk.haalOp(() => bewaar.click())
  expect(dicht.naam).toMatch(/\.middenveld\.age$/u)
  expect(dicht.inhoud.toString('latin1')).not.toContain('actoren')

  await werk.naarStart()
  await werk.kiesBestand(dicht.naam, dicht.inhoud)
  const vraag = page.getByRole('dialog', { name: /is op slot$/u })
  await vraag.getByRole('textbox', { name: 'Wachtzin' }).fill('een andere zin')
  await vraag.getByRole('button', { name: 'Open' }).click()
  await expect(vraag).toContainText('Deze zin past niet.')
  await vraag.getByRole('textbox', { name: 'Wachtzin' }).fill(zin)
  await page.keyboard.press('Enter')
  await werk.kaartIsKlaar()
  await expect(werk.actoren).toHaveCount(5)
  // It says what is here already, so that is what opens.
  await expect(page.getByText('Dit bestand zegt hetzelfde als het dossier hier.')).toBeVisible()
  await werk.naarStart()
  await expect(
    page
      .getByRole('heading', { name: 'Jullie dossiers' })
      .locator('xpath=ancestor::section')
      .getByRole('listitem'),
  ).toHaveCount(2)

  await laatVallen(page, 'stuk.middenveld.age', dicht.inhoud.toString('latin1').slice(0, 22))
  await vraag.getByRole('textbox', { name: 'Wachtzin' }).fill(zin)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alertdialog', { name: 'Dit bestand gaat niet open' })).toContainText(
    'is beschadigd',
  )
  await page.getByRole('button', { name: 'Begrepen' }).click()
})

test('a file that takes long says where it is, and «Stop» ends the reader', async ({ page }) => {
  // A reader that goes on for ever, and says so: nothing here hangs on how fast this machine is.
  await page.addInitScript(() => {
    globalThis.Worker = class extends EventTarget {
      #wekker: ReturnType<typeof setInterval> | undefined
      postMessage() {
        const zeg = () =>
          this.dispatchEvent(
            new MessageEvent('message', { data: { soort: 'stap', stap: 'Momentopname 7 nakijken' } }),
          )
        this.#wekker = setInterval(zeg, 100)
      }
      terminate() {
        clearInterval(this.#wekker)
        document.documentElement.dataset.geeindigd = 'ja'
      }
    } as unknown as typeof Worker
  })
  const werk = await Werkplaats.open(page)
  await werk.kiesBestand('lang.middenveld', '{}')
  const dialoog = page.getByRole('dialog', { name: '«lang.middenveld» gaat open…' })
  await expect(dialoog).toContainText('Momentopname 7 nakijken')
  await dialoog.getByRole('button', { name: 'Stop' }).click()
  await expect(werk.dialoog).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-geeindigd', 'ja')
  await expect(page.getByRole('heading', { name: 'Jullie dossiers' })).toBeHidden()
})
