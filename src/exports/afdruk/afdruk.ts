/**
 * What a browser prints, or saves as PDF: a document of its own with an exact size of page, that needs no script, no stylesheet and no network.
 * Text only as text: whatever people typed can do nothing but be read.
 */
import { KLEUREN } from '../../geometry/as'
import { zegDatum } from '../../taal/datum'
import type { KaartSvg } from '../beeld/kaartsvg'
import { LETTERFAMILIE, type Lettertypen, maakLetterstijl } from '../beeld/lettertypen'
import type { Papier } from '../beeld/papier'
import { element, veilig } from '../beeld/svg'
import type { Blok, Deel, Kenmerken, Tabel, Verslag } from '../verslag/blok'

/** Longest side first, mm: paper lies for a map. */
const MAAT: Readonly<Record<Papier, readonly [number, number]>> = { A4: [297, 210], A3: [420, 297] }
/** What every printer leaves white, mm. */
const KAARTRAND = 8

export const maakDocument = (titel: string, stijl: string, inhoud: string): string =>
  `<!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><title>${veilig(titel)}</title><style>${stijl}</style></head><body>${inhoud}</body></html>`

/** The drawing as part of a page; it fills its box and keeps its shape. */
const tekening = ({ svg }: KaartSvg): string =>
  svg
    .replace(/^<\?xml[^>]*\?>\s*/u, '')
    .replace(/width="[^"]*" height="[^"]*"/u, 'width="100%" height="100%"')

/** The map alone on one lying page. */
export function buildKaartAfdruk(kaart: KaartSvg, papier: Papier): string {
  const [breed, hoog] = MAAT[papier]
  const stijl = `@page{size:${breed}mm ${hoog}mm;margin:${KAARTRAND}mm}html,body{margin:0}.kaart{width:${breed - 2 * KAARTRAND}mm;height:${hoog - 2 * KAARTRAND - 0.5}mm;overflow:hidden}`
  return maakDocument(kaart.titel, stijl, `<div class="kaart">${tekening(kaart)}</div>`)
}

/** The whole verslag on A4; the map on a page of its own, upright or lying as it fits best. */
export async function buildPlanAfdruk(
  verslag: Verslag,
  kaart: KaartSvg | null,
  lettertypen: Lettertypen,
): Promise<string> {
  const lijf = maakLijf(verslag, kaart)
  const letters = await maakLetterstijl(lijf, lettertypen)
  return maakDocument(verslag.titel, letters + stijlVan(verslag, kaart), lijf)
}

/** What stands on the pages, as the body of a document. */
export function maakLijf(verslag: Verslag, kaart: KaartSvg | null): string {
  const { titel, soort, ondertitel, merk, datum, kader, dossierkaart, delen, gemaskerd, kort } = verslag
  const voorblad = element(
    'header',
    { class: kort && 'kort' },
    [
      element('h1', { class: 'titel' }, regels(titel)),
      element('p', { class: 'onder' }, veilig(soort)),
      ondertitel ? element('p', { class: 'onder' }, regels(ondertitel)) : '',
      element(
        'p',
        { class: 'onder' },
        `${veilig(zegDatum(datum))} · ${element('strong', { class: gemaskerd ? undefined : 'bloot' }, veilig(merk))}`,
      ),
      kader ? blok(kader, null) : '',
      dossierkaart.rijen.length > 0 ? kenmerken(dossierkaart) : '',
    ].join(''),
  )
  const inhoud = element(
    'nav',
    { 'aria-label': 'Inhoud' },
    `<h2>Inhoud</h2>${element('ol', {}, delen.map(({ sleutel, kop }) => `<li><a href="#${sleutel}">${regels(kop)}</a></li>`).join(''))}`,
  )
  return voorblad + (kort ? '' : inhoud) + delen.map((een, i) => deel(een, 0, kaart, delen[i - 1])).join('')
}

/** A line end inside a text stays one. */
const regels = (tekst: string): string => tekst.trim().split('\n').map(veilig).join('<br>')

function deel(
  { sleutel, kop, blokken, delen, blad }: Deel,
  niveau: number,
  kaart: KaartSvg | null,
  vorige?: Deel,
): string {
  const metKaart = blokken.some(({ soort }) => soort === 'kaart') && kaart !== null
  // What follows on a page that somebody keeps to himself begins on a new one.
  const soort = metKaart ? 'kaartblad' : blad || vorige?.blad === 'alleen' ? 'nieuw' : undefined
  const hoofd =
    element(`h${Math.min(niveau + 2, 6)}`, { id: sleutel }, regels(kop)) +
    blokken.map((wat) => blok(wat, kaart)).join('')
  const onder = delen.map((een) => deel(een, niveau + 1, kaart)).join('')
  // The picture has a page of another size, so what comes under it stands outside.
  return metKaart
    ? element('section', { class: soort }, hoofd) + element('section', {}, onder || ' ')
    : element('section', { class: soort }, hoofd + onder)
}

function blok(wat: Blok, kaart: KaartSvg | null): string {
  switch (wat.soort) {
    case 'alinea':
      return element('p', { class: wat.toon === 'gewoon' ? undefined : 'zacht' }, regels(wat.tekst))
    case 'lijst':
      return element('ul', {}, wat.punten.map((punt) => element('li', {}, regels(punt))).join(''))
    case 'tabel':
      return tabel(wat)
    case 'kenmerken':
      return kenmerken(wat)
    case 'kader':
      return element('p', { class: 'kader' }, `<strong>${regels(wat.kop)}.</strong> ${regels(wat.tekst)}`)
    case 'kaart':
      return kaart
        ? element(
            'figure',
            {},
            element('div', { class: 'kaart', role: 'img', 'aria-label': wat.alt }, tekening(kaart)) +
              element('figcaption', {}, regels(wat.bijschrift)),
          )
        : ''
  }
}

function tabel({ kop, rijen, breedtes }: Tabel): string {
  const som = breedtes.reduce((totaal, een) => totaal + een, 0)
  const kolommen = breedtes.map((een) => `<col width="${((een / som) * 100).toFixed(1)}%">`).join('')
  const hoofd = kop.map((cel) => element('th', { scope: 'col' }, regels(cel))).join('')
  const lijf = rijen
    .map(
      (rij) => `<tr>${rij.map((cel, i) => element('td', { 'data-kop': kop[i] }, regels(cel))).join('')}</tr>`,
    )
    .join('')
  return `<table><colgroup>${kolommen}</colgroup><thead><tr>${hoofd}</tr></thead><tbody>${lijf}</tbody></table>`
}

const kenmerken = ({ rijen }: Kenmerken): string =>
  `<table class="kenmerken"><tbody>${rijen
    .map(([naam, waarde]) => `<tr><th scope="row">${regels(naam)}</th><td>${regels(waarde)}</td></tr>`)
    .join('')}</tbody></table>`

/** Longest title that fits beside the page number, in characters. */
const VOETTITEL = 70

/** A text between the quotes of a stylesheet, which cannot end them or the element around it. */
export const inStijl = (tekst: string): string =>
  tekst.replaceAll(/[^\p{L}\p{N} .,:·–-]/gu, (teken) => `\\${teken.codePointAt(0)?.toString(16) ?? ''} `)

/** How it looks on paper. */
export function stijlVan({ titel, merk }: Verslag, kaart: KaartSvg | null): string {
  const ligt = kaart !== null && kaart.breedte > kaart.hoogte * 1.2
  const voet = `font:8.5pt '${LETTERFAMILIE}',sans-serif;color:${KLEUREN.zacht}`
  return [
    `@page{size:210mm 297mm;margin:18mm 18mm 20mm;@bottom-left{content:"${inStijl(`${titel.slice(0, VOETTITEL)} · ${merk}`)}";${voet}}@bottom-right{content:counter(page) " / " counter(pages);${voet}}}`,
    `@page kaart{size:${ligt ? '297mm 210mm' : '210mm 297mm'};margin:12mm 12mm 16mm}`,
    `body{margin:0;font:10.5pt/1.45 '${LETTERFAMILIE}',sans-serif;color:${KLEUREN.inkt};-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
    'h1,h2,h3,h4,h5{line-height:1.2;break-after:avoid;margin:18pt 0 6pt}',
    `.titel{margin:70mm 0 16pt;padding-bottom:12pt;border-bottom:2pt solid ${KLEUREN.midden};font-size:30pt}`,
    `.onder{margin:0 0 4pt;font-size:14pt;color:${KLEUREN.zacht}}header table{margin-top:26pt}.kort .titel{margin-top:0;font-size:24pt}header.kort table{margin-top:12pt}.kort~section h2{font-size:14pt;margin:14pt 0 6pt}p:has(+ul),p:has(+table){break-after:avoid}.bloot{color:${KLEUREN.alert}}`,
    `h2{padding-bottom:4pt;border-bottom:1.2pt solid ${KLEUREN.midden};font-size:18pt}h3{font-size:13.5pt}h4{font-size:11.5pt}`,
    'nav,.nieuw{break-before:page}.nieuw>h2:first-child,nav>h2,.kaartblad>h2{margin-top:0}',
    'nav ol{padding-left:18pt;line-height:1.9}a{color:inherit;text-decoration:none}',
    `p{margin:0 0 7pt}.zacht,figcaption{color:${KLEUREN.zacht}}ul{margin:0 0 8pt;padding-left:16pt}`,
    `table{width:100%;margin:0 0 10pt;border-collapse:collapse;font-size:9.5pt;line-height:1.35}th,td{padding:3.5pt 5pt;border-block:.5pt solid #CFCABD;vertical-align:top;text-align:start;overflow-wrap:anywhere}thead th{background:#F3F0E8}.kenmerken th{width:30%}`,
    'tr{break-inside:avoid}.kenmerken{break-inside:avoid}',
    `.kader{margin:0 0 10pt;padding:8pt 10pt;border:1.5pt solid ${KLEUREN.alert};break-inside:avoid}header .kader{margin-top:18pt}`,
    `.kaartblad{page:kaart;break-before:page;break-after:page}figure{margin:0}.kaart{height:${ligt ? 150 : 236}mm}`,
  ].join('')
}
