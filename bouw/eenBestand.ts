/** The last step to one file: the sum of its only script goes into its policy, and the licences travel inside. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { eenbestandbeleid } from './koppen.ts'

const SCRIPT = /<script type="module"[^>]*>([\s\S]*?)<\/script>/u
const BELEID = /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*(")/u

/** What a browser shows beside the title, as part of the page. */
const metMerk = (html: string, merk: string): string =>
  html
    .replace(/\s*<link rel="apple-touch-icon"[^>]*>/u, '')
    .replace(
      /(<link rel="icon"[^>]*href=")[^"]*(")/u,
      (_heel, begin: string, einde: string) =>
        `${begin}data:image/svg+xml,${encodeURIComponent(merk)}${einde}`,
    )

export function sluitBestand(html: string, licenties: string): string {
  const script = SCRIPT.exec(html)?.[1]
  if (script === undefined || !BELEID.test(html)) throw new Error('No script or no policy in the page')
  const som = createHash('sha256').update(script).digest('base64')
  return (
    html.replace(BELEID, (_heel, begin: string, einde: string) => begin + eenbestandbeleid(som) + einde) +
    `\n<!--\n${licenties.replaceAll('--', '- -')}\n-->\n`
  )
}

export const eenBestand = (): Plugin => ({
  name: 'middenveld:een-bestand',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_opties, bundel) {
      const licenties = bundel['licenties.txt']
      const pagina = bundel['index.html']
      if (pagina?.type !== 'asset' || licenties?.type !== 'asset')
        throw new Error('The page or the licences are missing')
      const merk = readFileSync('src/public/favicon.svg', 'utf8')
      const html = sluitBestand(metMerk(String(pagina.source), merk), String(licenties.source))
      for (const naam of Object.keys(bundel)) if (naam !== 'licenties.txt') delete bundel[naam]
      this.emitFile({ type: 'asset', fileName: 'middenveld.html', source: html })
    },
  },
})
