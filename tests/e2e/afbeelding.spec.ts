/** The picture that leaves: opened and looked at, in pixels and in elements. */
import type { Page } from '@playwright/test'
import { createMasker } from '../../src/domain/masker/masker'
import type { Dossier } from '../../src/domain/model/dossier'
import { RELATIE } from '../../src/domain/model/relatie'
import { bloemetjeswijk } from '../../src/domain/voorbeeld/bloemetjeswijk'
import { bouwDossier } from '../support/dossiers'
import { maakKaart, PERSOON } from '../support/kaarten'
import { leesPngdelen } from '../support/pngdelen'
import { type Bestand, Werkplaats } from '../support/werkplaats'
import { expect, test } from './fixtures'

type Keuze = {
  formaat?: string
  grootte?: '1×' | '2×' | '4×' | 'Licht, voor een mail'
  achtergrond?: 'Wit' | 'Transparant'
}

async function stel(werk: Werkplaats, { formaat, grootte, achtergrond }: Keuze): Promise<void> {
  for (const naam of [formaat, grootte, achtergrond]) {
    if (naam) await werk.dialoog.getByRole('radio', { name: naam, exact: true }).check({ force: true })
  }
}

async function bewaar(werk: Werkplaats, keuze: Keuze): Promise<Bestand> {
  await stel(werk, keuze)
  return werk.haalOp(() => werk.dialoog.getByRole('button', { name: 'Bewaar', exact: true }).click())
}

const svgVan = (werk: Werkplaats, keuze: Keuze = {}) =>
  bewaar(werk, { ...keuze, formaat: 'Tekening (SVG)' }).then(({ inhoud }) => inhoud.toString('utf8'))
const pngVan = (werk: Werkplaats, keuze: Keuze) => bewaar(werk, { ...keuze, formaat: 'Afbeelding (PNG)' })

/** Size as the PNG itself says it. */
const maatVan = (png: Buffer) => ({ breedte: png.readUInt32BE(16), hoogte: png.readUInt32BE(20) })
const maatUit = (svg: string) => {
  const [, breedte = '', hoogte = ''] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? []
  return { breedte: Number(breedte), hoogte: Number(hoogte) }
}

/** What is in the SVG, as a reader of XML sees it. */
const ontleed = (page: Page, svg: string) =>
  page.evaluate((tekst) => {
    const document = new DOMParser().parseFromString(tekst, 'image/svg+xml')
    const woorden = (element: Element) =>
      [...element.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
    const verwijzingen = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /href$|^src$/u.test(name) || /url\((?!#)/u.test(value))
        .map(({ value }) => value),
    )
    return {
      fout: document.querySelector('parsererror')?.textContent ?? null,
      actoren: [...document.querySelectorAll('[data-actor]')].map(woorden),
      lijnen: document.querySelectorAll('[data-relatie]').length,
      labels: [...document.querySelectorAll('[data-label]')].map(woorden),
      alles: document.documentElement.textContent,
      verwijzingen,
      stijl: document.querySelector('style')?.textContent ?? '',
    }
  }, svg)

/**
 * Decodes the PNG and looks along every line of the SVG: for each, how many of its points have the colour of that line. And the corner, and how
 * many different colours there are. `schaal` is pixels per unit.
 */
const bekijk = (page: Page, png: Buffer, svg: string, schaal: number) =>
  page.evaluate(
    async ({ base64, tekst, factor }) => {
      const bytes = Uint8Array.from(atob(base64), (teken) => teken.codePointAt(0) ?? 0)
      const beeld = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(beeld.width, beeld.height)
      const context = canvas.getContext('2d')!
      context.drawImage(beeld, 0, 0)
      const { data, width } = context.getImageData(0, 0, beeld.width, beeld.height)
      const punt = (x: number, y: number) => {
        const i = (Math.round(y) * width + Math.round(x)) * 4
        return [...data.subarray(i, i + 4)]
      }

      const tekening = new DOMParser().parseFromString(tekst, 'image/svg+xml').documentElement
      const svgElement = document.body.appendChild(
        document.importNode(tekening, true),
      ) as unknown as SVGSVGElement
      const oorsprong = svgElement.getScreenCTM()!
      const gezien = [...svgElement.querySelectorAll('[data-relatie]')].map((groep) => {
        const paden = [...groep.querySelectorAll('path')].filter((pad) => pad.getAttribute('stroke'))
        return paden.reduce((som, pad) => {
          const matrix = oorsprong.inverse().multiply(pad.getScreenCTM()!)
          const [r = 0, g = 0, b = 0] = (pad.getAttribute('stroke')?.match(/[\da-f]{2}/giu) ?? []).map(
            (hex) => Number.parseInt(hex, 16),
          )
          const lengte = pad.getTotalLength()
          let raak = 0
          for (let l = 0; l <= lengte; l += 0.5) {
            const hier = pad.getPointAtLength(l).matrixTransform(matrix)
            const [pr = 0, pg = 0, pb = 0, pa = 0] = punt(hier.x * factor - 0.5, hier.y * factor - 0.5)
            if (pa > 200 && Math.hypot(pr - r, pg - g, pb - b) < 90) raak += 1
          }
          return som + raak
        }, 0)
      })
      svgElement.remove()
      const kleuren = new Set<number>()
      const getallen = new Uint32Array(data.buffer)
      for (let i = 0; i < getallen.length; i += 97) kleuren.add(getallen[i] ?? 0)
      return { gezien, hoek: punt(3, 3), kleuren: kleuren.size }
    },
    { base64: png.toString('base64'), tekst: svg, factor: schaal },
  )

/** What stands on every card when it is masked, by the rules of the domain room. */
function gemaskerdeNamen(dossier: Dossier): string[] {
  const masker = createMasker(dossier)
  return Object.values(dossier.actoren).map((actor) => masker.naam(actor))
}

/** What stands on every line: its own words, or its type. Contact is the plain line and says nothing. */
function gemaskerdeLabels(dossier: Dossier): string[] {
  const masker = createMasker(dossier)
  return Object.values(dossier.relaties).flatMap(({ nota, type }) => {
    if (nota) return [masker.tekst(nota)]
    return type === 'contact' ? [] : [RELATIE[type].naam]
  })
}

for (const [aantal, grootte, schaal] of [
  [10, '2×', 2],
  [200, '1×', 1],
] as const) {
  test(`${aantal} actors: size, every line, every label, letters inside, nobody's name`, async ({ page }) => {
    test.setTimeout(120_000)
    // The thumbnail draws the same map meanwhile, slowly; here only the picture counts.
    await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }))
    const dossier = maakKaart(aantal)
    const werk = await Werkplaats.met(page, dossier)
    await werk.openExport()

    const svg = await svgVan(werk)
    const inhoud = await ontleed(page, svg)
    expect(inhoud.fout).toBeNull()
    expect(inhoud.actoren).toHaveLength(aantal)
    expect(inhoud.lijnen).toBe(aantal - 1)
    for (const naam of gemaskerdeNamen(dossier)) {
      expect(
        inhoud.actoren.some((tekst) => `${tekst} `.startsWith(`${naam} `)),
        naam,
      ).toBe(true)
    }
    expect(inhoud.labels.toSorted()).toEqual(gemaskerdeLabels(dossier).toSorted())
    expect(inhoud.alles).toContain('Alleen de horizontale plaats heeft betekenis.')
    expect(inhoud.alles).toContain('gemaskeerd')
    expect(inhoud.alles).not.toContain('niet gemaskeerd')

    expect(svg).not.toMatch(PERSOON)
    expect(inhoud.verwijzingen).toEqual([])
    const adressen = [...inhoud.stijl.matchAll(/url\(([^)]{0,40})/gu)].map(([, adres]) => adres)
    expect(adressen.length).toBeGreaterThan(0)
    for (const adres of adressen) expect(adres).toMatch(/^['"]?data:(?:font\/woff2|application\/[\w-]*)/u)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//u)

    const png = await pngVan(werk, { grootte })
    expect(png.naam).not.toMatch(/zjef|quaghebeur/iu)
    const maat = maatUit(svg)
    expect(maatVan(png.inhoud)).toEqual({
      breedte: Math.round(maat.breedte * schaal),
      hoogte: Math.round(maat.hoogte * schaal),
    })
    const { gezien, hoek, kleuren } = await bekijk(page, png.inhoud, svg, schaal)
    expect(kleuren).toBeGreaterThan(50)
    expect(hoek).toEqual([255, 255, 255, 255])
    expect(gezien).toHaveLength(aantal - 1)
    expect(
      gezien.flatMap((raak, i) => (raak < 5 ? [i] : [])),
      'lines that cannot be seen',
    ).toEqual([])
  })
}

test('three sizes, and transparent when asked', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(5))
  await werk.openExport()
  const svg = await svgVan(werk, { achtergrond: 'Transparant' })
  const { breedte, hoogte } = maatUit(svg)
  for (const [grootte, keer] of [
    ['1×', 1],
    ['2×', 2],
    ['4×', 4],
  ] as const) {
    const png = await pngVan(werk, { grootte, achtergrond: 'Transparant' })
    expect(maatVan(png.inhoud), grootte).toEqual({ breedte: breedte * keer, hoogte: hoogte * keer })
    // Its title and description, masked as the drawing is, and no part in which a date, a place or a maker could travel.
    const delen = leesPngdelen(png.inhoud)
    expect(delen.filter(({ naam }) => /^(?:zTXt|tEXt|eXIf|tIME)$/u.test(naam))).toEqual([])
    expect(delen.filter(({ klopt }) => !klopt)).toEqual([])
    const woorden = Object.fromEntries(delen.flatMap(({ tekst }) => (tekst ? [[tekst[0], tekst[2]]] : [])))
    const [titel, desc] = ['title', 'desc'].map((naam) => new RegExp(`<${naam}>([^<]*)<`, 'u').exec(svg)?.[1])
    expect(woorden).toEqual({ Title: titel, Description: desc, Software: 'Middenveld' })
    expect(delen.find(({ naam }) => naam === 'pHYs')?.inhoud.at(-1)).toBe(1)
    expect(png.naam).toContain(`-${breedte * keer}x${hoogte * keer}-`)
    if (keer === 1) expect((await bekijk(page, png.inhoud, svg, 1)).hoek).toEqual([0, 0, 0, 0])
  }
})

for (const [wat, dossier, minstens] of [
  ['the example', bloemetjeswijk(), 1500],
  ['a map of 60', maakKaart(60), 1000],
  ['a map of 200', maakKaart(200), 1000],
] as const) {
  test(`light for a mail: ${wat} stays under 500 kB, and can be read`, async ({ page }) => {
    const werk = await Werkplaats.met(page, dossier)
    await werk.openExport()
    const png = await pngVan(werk, { grootte: 'Licht, voor een mail' })
    expect(png.inhoud.length).toBeLessThanOrEqual(500_000)
    const { breedte, hoogte } = maatVan(png.inhoud)
    expect(breedte).toBeGreaterThan(minstens)
    expect(png.naam).toContain(`-${breedte}x${hoogte}-`)
    await expect(page.getByText(/is bewaard\. Ze weegt \d+ kB\./u)).toBeVisible()
    await expect(werk.dialoog.getByRole('radio', { name: 'Transparant' })).toHaveCount(0)
  })
}

test('names only after a question, and then the picture says so', async ({ page }) => {
  const werk = await Werkplaats.met(page, maakKaart(10))
  const dialoog = await werk.openExport()
  const schakelaar = dialoog.getByRole('switch', { name: 'Namen verbergen' })
  await expect(schakelaar).toBeChecked()
  // Nobody decides on names by looking at two at a time.
  const inZicht = await dialoog
    .getByRole('region', { name: 'Wat met de namen gebeurt' })
    .evaluate((lijst) => {
      const { bottom } = lijst.getBoundingClientRect()
      return [...lijst.querySelectorAll('li')].filter((rij) => rij.getBoundingClientRect().bottom <= bottom)
        .length
    })
  expect(inZicht).toBeGreaterThanOrEqual(6)
  await schakelaar.press('Space')
  await page
    .getByRole('alertdialog', { name: 'Met echte namen?' })
    .getByRole('button', { name: 'Annuleren' })
    .click()
  await expect(schakelaar).toBeChecked()
  await schakelaar.press('Space')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Toon de namen' }).click()
  await expect(schakelaar).not.toBeChecked()
  const svg = await bewaar(werk, { formaat: 'Tekening (SVG)' })
  const tekst = svg.inhoud.toString('utf8')
  expect(tekst).toMatch(PERSOON)
  expect(tekst).toContain('niet gemaskeerd')
  expect(svg.naam).toContain('met-namen')
})

test('too large becomes smaller, and says so', async ({ page }) => {
  test.setTimeout(120_000)
  const dossier = bouwDossier({
    tegenstellingen: { t: { wij: 'a', zij: 'b' } },
    actoren: {
      boven: { naam: 'Boven', posities: { t: { x: -0.2, y: -4500 } } },
      onder: { naam: 'Onder', posities: { t: { x: 0.2, y: 4500 } } },
    },
  })
  const werk = await Werkplaats.met(page, dossier)
  await werk.openExport()
  const { hoogte } = maatUit(await svgVan(werk))
  const png = await pngVan(werk, { grootte: '2×' })
  expect(maatVan(png.inhoud).hoogte).toBeLessThanOrEqual(16_384)
  expect(maatVan(png.inhoud).hoogte).toBeGreaterThan(hoogte)
  await expect(page.getByText(/Deze kaart is te groot voor 2×: ze werd 1,\d×/u)).toBeVisible()
})

test.describe('to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const klembord = (page: Page) =>
    page.evaluate(async () => {
      const [stuk] = await navigator.clipboard.read()
      const soort = stuk?.types[0] ?? ''
      const blob = await stuk?.getType(soort)
      if (!blob) return { soort, tekst: '', breedte: 0 }
      if (soort !== 'image/png') return { soort, tekst: await blob.text(), breedte: 0 }
      return { soort, tekst: '', breedte: (await createImageBitmap(blob)).width }
    })

  test('the picture as PNG, the drawing as text', async ({ page }) => {
    const werk = await Werkplaats.met(page, maakKaart(5))
    const dialoog = await werk.openExport()
    const { breedte } = maatUit(await svgVan(werk))
    await stel(werk, { formaat: 'Afbeelding (PNG)', grootte: '1×' })
    await dialoog.getByRole('button', { name: 'Naar het klembord' }).click()
    await expect(page.getByText(/Afbeelding \(PNG\) staat op het klembord/u)).toBeVisible()
    expect(await klembord(page)).toEqual({ soort: 'image/png', tekst: '', breedte })

    await stel(werk, { formaat: 'Tekening (SVG)' })
    await dialoog.getByRole('button', { name: 'Naar het klembord' }).click()
    await expect(page.getByText(/Tekening \(SVG\) staat op het klembord/u)).toBeVisible()
    const { soort, tekst } = await klembord(page)
    expect(soort).toBe('text/plain')
    expect(tekst).toContain('<svg ')
    expect(tekst).not.toMatch(PERSOON)
  })

  test('copied actors carry masked names in their plain text', async ({ page }) => {
    const werk = await Werkplaats.met(page, maakKaart(10))
    await werk.kaart.focus()
    await werk.toets('ControlOrMeta+a')
    await werk.toets('ControlOrMeta+c')
    await werk.hoor('10 actoren gekopieerd')
    const tekst = await page.evaluate(() => navigator.clipboard.readText())
    expect(tekst.split('\n')).toHaveLength(10)
    expect(tekst).not.toMatch(PERSOON)
  })
})

/** Keeps every drawing that the camera of «wat je nu ziet» makes: html-to-image hands it to an image as an address. */
async function kijkMee(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gezien: string[] = []
    Object.assign(globalThis, { gezien })
    const eigenschap = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...eigenschap,
      set(waarde: string) {
        if (waarde.startsWith('data:image/svg+xml')) gezien.push(decodeURIComponent(waarde))
        eigenschap.set?.call(this, waarde)
      },
    })
    // The thumbnail looks through the same camera; here only what was asked for counts.
    Object.assign(globalThis, { requestIdleCallback: () => 0 })
  })
}

const zagCamera = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      (globalThis as unknown as { gezien: string[] }).gezien.find((tekst) => tekst.includes('react-flow')) ??
      '',
  )

test('«wat je nu ziet» has its lines, and nobody’s name on the screen while the camera looks', async ({
  page,
}) => {
  await kijkMee(page)
  const werk = await Werkplaats.met(page, maakKaart(10))
  const dialoog = await werk.openExport()
  const png = await werk.haalOp(() => dialoog.getByRole('button', { name: 'Bewaar het beeld' }).click())
  expect(png.naam).not.toMatch(/zjef|quaghebeur/iu)
  expect(png.naam).toContain('gemaskeerd')
  const beeld = await zagCamera(page)
  expect(beeld).toContain('Kring 1')
  expect(beeld).not.toMatch(PERSOON)
  expect(beeld.match(/react-flow__edge /gu)?.length ?? 0).toBeGreaterThanOrEqual(9)

  const veld = await werk.doosVan(werk.kaart.locator('.react-flow'))
  const { breedte } = maatVan(png.inhoud)
  expect(breedte).toBe(Math.round(veld.width * 2))
  // Half-way between two cards there is a line: dark on the light of the field.
  const [a, b] = [await werk.doosVan(werk.actor('Kring 1')), await werk.doosVan(werk.actor('Kring 2'))]
  const donker = await page.evaluate(
    async ({ base64, x, y }) => {
      const bytes = Uint8Array.from(atob(base64), (teken) => teken.codePointAt(0) ?? 0)
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(x, y - 80, 1, 160)
      return data.some((waarde, i) => i % 4 === 0 && waarde < 130)
    },
    {
      base64: png.inhoud.toString('base64'),
      x: Math.round(((a.x + a.width + b.x) / 2 - veld.x) * 2),
      y: Math.round((a.y + a.height / 2 - veld.y) * 2),
    },
  )
  expect(donker).toBe(true)
  await expect(werk.actor('Zjefd Quaghebeurd'), 'afterwards the desk has its names back').toBeAttached()
})

test('«wat je nu ziet» has the light in it that a panel shines, and no mark of a signaal', async ({
  page,
}) => {
  await kijkMee(page)
  const werk = await Werkplaats.met(page, bloemetjeswijk())
  const signalen = await werk.openPaneel('Signalen')
  await signalen.getByRole('button', { name: 'Buurtwinkels' }).first().focus()
  await werk.toets('ControlOrMeta+e')
  await werk.haalOp(() => page.getByRole('button', { name: 'Bewaar het beeld' }).click())
  const beeld = await zagCamera(page)
  expect(beeld.match(/data-licht="true"/gu)).toHaveLength(1)
  expect(beeld.match(/opacity: 0\.25/gu)?.length ?? 0).toBeGreaterThan(8)
  expect(beeld).not.toContain('data-ernst')
})
