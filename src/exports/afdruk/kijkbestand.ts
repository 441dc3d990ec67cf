/**
 * Kijkbestand: map and plan as one page that anybody opens, on a phone or on paper, without this app and without a network. There is no script in it,
 * and its own policy forbids everything but its style and its letters.
 */
import { KLEUREN } from '../../geometry/as'
import { zegDatum } from '../../taal/datum'
import type { Plankaart } from '../beeld/plankaart'
import { LETTERFAMILIE, type Lettertypen, maakLetterstijl } from '../beeld/lettertypen'
import type { Tekening } from '../beeld/png'
import { element, veilig } from '../beeld/svg'
import type { Verslag } from '../verslag/blok'
import { maakLijf, stijlVan } from './afdruk'

/** `hash` gives the SHA-256 of a text in base64, or null where the browser has none for us: then any style may stand in the page, and still no script. */
export async function buildKijkbestand(
  verslag: Verslag,
  kaart: Plankaart | null,
  lettertypen: Lettertypen,
  hash: (tekst: string) => Promise<string | null> = sha256,
): Promise<string> {
  // The letters stand once in the page, for the map too.
  const kaal = kaart && {
    ...kaart,
    kaart: zonderLetters(kaart.kaart),
    legende: kaart.legende && zonderLetters(kaart.legende),
  }
  const lijf = maakLijf(verslag, kaal)
  const stijl = (await maakLetterstijl(lijf, lettertypen)) + stijlVan(verslag, kaal) + SCHERM
  const som = await hash(stijl)
  const beleid = [
    "default-src 'none'",
    `style-src ${som === null ? "'unsafe-inline'" : `'sha256-${som}'`}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return [
    '<!doctype html><html lang="nl-BE"><head><meta charset="utf-8">',
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: beleid }, ''),
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<meta name="robots" content="noindex"><title>${veilig(verslag.titel)}</title><style>${stijl}</style></head><body>`,
    element('main', {}, lijf),
    element(
      'footer',
      {},
      element(
        'p',
        {},
        `${veilig(verslag.merk)} · Kijkbestand van Middenveld, ${veilig(zegDatum(verslag.datum))}. Je kan het lezen en afdrukken; er zit geen programma in en het haalt niets op.`,
      ),
    ),
    '</body></html>',
  ].join('')
}

const zonderLetters = (tekening: Tekening): Tekening => ({
  ...tekening,
  svg: tekening.svg.replaceAll(/<style>[^<]*<\/style>/gu, ''),
})

/** Missing where a page was not sent safely. */
async function sha256(tekst: string): Promise<string | null> {
  const { subtle } = globalThis.crypto as Partial<Crypto>
  if (!subtle) return null
  const som = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(tekst)))
  return btoa(String.fromCharCode(...som))
}

const SCHERM = [
  `@media screen{body{max-width:56rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;background:#FBFAF7;font:1.0625rem/1.55 '${LETTERFAMILIE}',system-ui,sans-serif}`,
  '.titel{margin:1rem 0 .75rem;font-size:2rem}.onder{font-size:1.125rem}header table{margin-top:1.25rem}h2{margin-top:2.5rem;font-size:1.5rem}h3{font-size:1.2rem}h4{font-size:1.05rem}',
  'nav ol{padding-left:2.25rem}table{font-size:.9375rem}a{text-decoration:underline}a:focus-visible{outline:3px solid #1D59C4;outline-offset:2px}',
  '.kaart{height:auto}.kaart svg{display:block;width:100%;height:auto}',
  `footer{margin-top:3rem;padding-top:1rem;border-top:1px solid #CFCABD;color:${KLEUREN.zacht}}}`,
  // On a phone every cell of a row gets its own line: four columns side by side cannot be read there.
  '@media screen and (max-width:40rem){.titel{font-size:1.6rem}table:not(.kenmerken),table:not(.kenmerken) tbody,table:not(.kenmerken) tr,table:not(.kenmerken) td{display:block}table:not(.kenmerken) thead{display:none}table:not(.kenmerken) tr{padding:.5rem 0;border-bottom:1px solid #CFCABD}table:not(.kenmerken) td{padding:.1rem 0;border:0}table:not(.kenmerken) td:first-child{font-weight:600}table:not(.kenmerken) td:not(:first-child)::before{content:attr(data-kop) ": ";color:#566074}table:not(.kenmerken) td:empty{display:none}}',
  '@media print{footer{display:none}}',
].join('')
