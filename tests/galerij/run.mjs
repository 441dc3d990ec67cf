// Draws twelve maps as three kinds of screen show them, one sheet each, into .github/galerij. Usage: npm run galerij; with a folder, each map as
// large as the screen as well.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../support/browser.mjs'
import { loadModule } from '../support/module.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const letter = readFileSync(
  join(
    root,
    'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
).toString('base64')
/** @type {typeof import('./vel')} */
const { buildVel, tekenScherm, VELLEN } = await loadModule('tests/galerij/vel.ts')
/** @type {typeof import('./kaarten')} */
const { KAARTNAMEN } = await loadModule('tests/galerij/kaarten.ts')

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS })
const page = await browser.newPage()

/** @param {import('./vel').Svgblad} blad @param {string} file @param {number} kwaliteit */
async function bewaar({ svg, breedte, hoogte }, file, kwaliteit) {
  await page.setViewportSize({ width: Math.ceil(breedte), height: Math.ceil(hoogte) })
  await page.setContent(
    `<style>@font-face{font-family:Atkinson;src:url(data:font/woff2;base64,${letter}) format('woff2');font-weight:200 800}body{margin:0}svg{display:block;font-family:Atkinson,sans-serif}</style>
     <svg xmlns="http://www.w3.org/2000/svg" width="${breedte}" height="${hoogte}" viewBox="0 0 ${breedte} ${hoogte}">${svg}</svg>`,
  )
  await page.evaluate(() => document.fonts.ready)
  const png = (await page.screenshot()).toString('base64')
  // The browser writes WebP from a canvas; of its screenshots it only gives PNG, three times as large.
  const webp = await page.evaluate(
    async ({ bron, deel }) => {
      const beeld = new Image()
      beeld.src = `data:image/png;base64,${bron}`
      await beeld.decode()
      const vlak = document.createElement('canvas')
      Object.assign(vlak, { width: beeld.width, height: beeld.height })
      vlak.getContext('2d')?.drawImage(beeld, 0, 0)
      return vlak.toDataURL('image/webp', deel).split(',')[1] ?? ''
    },
    { bron: png, deel: kwaliteit },
  )
  const bytes = Buffer.from(webp, 'base64')
  writeFileSync(file, bytes)
  console.log(`${file}: ${Math.round(bytes.length / 1000)} kB`)
}

const [apart] = process.argv.slice(2)
if (apart !== undefined) mkdirSync(apart, { recursive: true })
mkdirSync(join(root, '.github/galerij'), { recursive: true })
for (const [naam, scherm] of Object.entries(VELLEN)) {
  await bewaar(buildVel(scherm), join(root, `.github/galerij/${naam}.webp`), 0.6)
  if (apart === undefined) continue
  for (const [i, kaart] of KAARTNAMEN.entries())
    await bewaar(tekenScherm(kaart, scherm, i), join(apart, `${naam}-${i + 1}.webp`), 0.9)
}
await browser.close()
