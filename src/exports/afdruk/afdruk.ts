/**
 * What a browser prints, or saves as PDF: a document of its own with an exact size of page, that needs no script, no stylesheet and no network.
 * Text only as text: whatever people typed can do nothing but be read.
 */
import { KLEUREN } from '../../geometry/as'
import { zegDatum } from '../../taal/datum'
import type { KaartSvg } from '../beeld/kaartsvg'
import type { Plankaart } from '../beeld/plankaart'
import { tekenInPagina } from '../beeld/tekening'
import { LETTERFAMILIE, type Lettertypen, maakLetterstijl } from '../beeld/lettertypen'
import { BLADMAAT, type Kaartpapier, type Papier } from '../beeld/papier'
import { tekenTegels } from './tegels'
import { element, veilig } from '../beeld/svg'
import {
  type Blok,
  buildParen,
  type Deel,
  type Kaartwoorden,
  type Kenmerken,
  readNaamdeel,
  SAMENVATTING,
  type Tabel,
  type Verslag,
} from '../verslag/blok'

/** What every printer leaves white, mm. */
const KAARTRAND = 8

export const maakDocument = (titel: string, stijl: string, inhoud: string): string =>
  `<!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><title>${veilig(titel)}</title><style>${stijl}</style></head><body>${inhoud}</body></html>`

/** The drawing as part of a page; it fills its box and keeps its shape. */
const tekening = ({ svg }: Pick<KaartSvg, 'svg'>): string =>
  svg
    .replace(/^<\?xml[^>]*\?>\s*/u, '')
    .replace(/width="[^"]*" height="[^"]*"/u, 'width="100%" height="100%"')

/** The map alone on one lying page; with `tegel` that page in pieces, on sheets of that size. */
export function buildKaartAfdruk(kaart: KaartSvg, papier: Kaartpapier, tegel: Papier | null = null): string {
  if (tegel) {
    const { stijl, inhoud } = tekenTegels(tekening(kaart), papier, tegel)
    return maakDocument(kaart.titel, stijl, inhoud)
  }
  const [breed, hoog] = BLADMAAT[papier]
  const stijl = `@page{size:${breed}mm ${hoog}mm;margin:${KAARTRAND}mm}html,body{margin:0}.kaart{width:${breed - 2 * KAARTRAND}mm;height:${hoog - 2 * KAARTRAND - 0.5}mm;overflow:hidden}`
  return maakDocument(kaart.titel, stijl, `<div class="kaart">${tekening(kaart)}</div>`)
}

/** The whole verslag on A4; the map on a lying page of its own. */
export async function buildPlanAfdruk(
  verslag: Verslag,
  kaart: Plankaart | null,
  lettertypen: Lettertypen,
): Promise<string> {
  const lijf = maakLijf(verslag, kaart)
  const letters = await maakLetterstijl(lijf, lettertypen)
  return maakDocument(verslag.titel, letters + stijlVan(verslag, kaart), lijf)
}

/** What stands on the pages, as the body of a document. */
export function maakLijf(verslag: Verslag, kaart: Plankaart | null): string {
  const {
    titel,
    soort,
    ondertitel,
    merk,
    datum,
    kader,
    dossierkaart,
    delen,
    gemaskerd,
    kort,
    nogInTeVullen,
  } = verslag
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
      nogInTeVullen ? element('p', { class: 'zacht' }, regels(nogInTeVullen)) : '',
    ].join(''),
  )
  const [eerst, dan] = [true, false].map((isEerst) =>
    delen
      .filter(({ sleutel }) => (sleutel === SAMENVATTING) === isEerst)
      .map((een) => deel(een, 0, kaart))
      .join(''),
  )
  return `${voorblad}${eerst ?? ''}${kort ? '' : inhoudVan(verslag)}${dan ?? ''}`
}

function inhoudVan({ delen, inhoud }: Verslag): string {
  const punt = ({ sleutel, kop, delen: onder }: Deel, diep: boolean): string =>
    `<li><a href="#${sleutel}">${regels(kop)}</a>${diep && onder.length > 0 ? `<ul>${onder.map((een) => punt(een, false)).join('')}</ul>` : ''}</li>`
  const eigenBlad = inhoud === 'eigenBlad'
  return element(
    'nav',
    { 'aria-label': 'Inhoud', class: eigenBlad ? 'nieuw' : undefined },
    `<h2>Inhoud</h2>${element('ol', {}, delen.map((een) => punt(een, eigenBlad)).join(''))}`,
  )
}

/** A line end inside a text stays one. */
const regels = (tekst: string): string => tekst.trim().split('\n').map(veilig).join('<br>')

function deel({ sleutel, kop, blokken, delen, blad }: Deel, niveau: number, kaart: Plankaart | null): string {
  const metKaart = blokken.some(({ soort }) => soort === 'kaart') && kaart !== null
  const soort = metKaart ? 'kaartblad' : blad
  const hoofd =
    element(`h${Math.min(niveau + 2, 6)}`, { id: sleutel }, regels(kop)) +
    blokken.map((wat) => blok(wat, kaart)).join('')
  const onder = delen.map((een) => deel(een, niveau + 1, kaart)).join('')
  // The picture has a page of another size, so its legend stands outside when it has no room there.
  const legende =
    metKaart && kaart?.legende
      ? figuur(tekening(kaart.legende), 'Legende van de kaart.', 'De tekens op de kaart.')
      : ''
  return element('section', { class: soort }, hoofd + onder) + legende
}

const figuur = (inhoud: string, alt: string, bijschrift: string): string =>
  element(
    'figure',
    {},
    element('div', { role: 'img', 'aria-label': alt }, inhoud) +
      element('figcaption', {}, regels(bijschrift)),
  )

function blok(wat: Blok, kaart: Plankaart | null): string {
  switch (wat.soort) {
    case 'alinea':
      return element('p', { class: wat.toon === 'gewoon' ? undefined : 'zacht' }, regels(wat.tekst))
    case 'lijst':
      return element('ul', {}, wat.punten.map((punt) => element('li', {}, regels(punt))).join(''))
    case 'tabel':
      return tabel(wat)
    case 'kenmerken':
      return kenmerken(wat)
    case 'kaartwoorden':
      return kaartwoorden(wat)
    case 'tekening':
      return figuur(tekenInPagina(wat), wat.alt, wat.bijschrift)
    case 'kader':
      return element('p', { class: 'kader' }, `<strong>${regels(wat.kop)}.</strong> ${regels(wat.tekst)}`)
    case 'kaart':
      return kaart
        ? element(
            'figure',
            {},
            element('div', { class: 'kaart', role: 'img', 'aria-label': wat.alt }, tekening(kaart.kaart)) +
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

function kenmerken(wat: Kenmerken): string {
  const rijen = buildParen(wat).map((paar) => {
    const colspan = wat.dicht && paar.length === 1 ? 3 : undefined
    const cellen = paar.map(
      ([naam, waarde]) =>
        element('th', { scope: 'row' }, regels(naam)) + element('td', { colspan }, regels(waarde)),
    )
    return `<tr>${cellen.join('')}</tr>`
  })
  const naam = readNaamdeel(wat)
  const breed = naam > 0.3 ? ' breed' : ''
  const dicht = naam > 0.16 ? ' dicht wijd' : ' dicht'
  return `<table class="kenmerken${wat.dicht ? dicht : breed}"><tbody>${rijen.join('')}</tbody></table>`
}

/** A line down the left side, and the first words say whose they are. */
const kaartwoorden = ({ kop, punten }: Kaartwoorden): string =>
  element(
    'div',
    { class: 'uitdekaart' },
    punten
      .map((punt, i) =>
        element(
          'p',
          {},
          (i === 0
            ? element(
                'strong',
                {},
                veilig(`Uit de kaart${kop ? `, ${kop}` : ''}${/[.?!]$/u.test(kop) ? '' : ':'} `),
              )
            : '') + regels(punt),
        ),
      )
      .join(''),
  )

/** Longest title that fits beside the page number, in characters. */
const VOETTITEL = 70

/** A text between the quotes of a stylesheet, which cannot end them or the element around it. */
export const inStijl = (tekst: string): string =>
  tekst.replaceAll(/[^\p{L}\p{N} .,:·–-]/gu, (teken) => `\\${teken.codePointAt(0)?.toString(16) ?? ''} `)

/** How it looks on paper. */
export function stijlVan({ titel, merk }: Verslag, kaart: Plankaart | null): string {
  const [breed, hoog] = BLADMAAT[kaart?.papier ?? 'A4']
  const voet = `font:8.5pt '${LETTERFAMILIE}',sans-serif;color:${KLEUREN.zacht}`
  return [
    `@page{size:210mm 297mm;margin:15mm 18mm 16mm;@bottom-left{content:"${inStijl(`${titel.slice(0, VOETTITEL)} · ${merk}`)}";${voet}}@bottom-right{content:counter(page) " / " counter(pages);${voet}}}`,
    `@page kaart{size:${breed}mm ${hoog}mm;margin:10mm 10mm 15mm}`,
    `body{margin:0;font:9.5pt/1.36 '${LETTERFAMILIE}',sans-serif;color:${KLEUREN.inkt};-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
    'h1,h2,h3,h4,h5{line-height:1.2;break-after:avoid;margin:12pt 0 4pt}',
    `.titel{margin:0 0 10pt;padding-bottom:8pt;border-bottom:2pt solid ${KLEUREN.midden};font-size:24pt}`,
    `.onder{margin:0 0 3pt;font-size:12pt;color:${KLEUREN.zacht}}header table{margin-top:12pt}.kort~section h2{font-size:14pt;margin:14pt 0 6pt}p:has(+ul),p:has(+table){break-after:avoid}.bloot{color:${KLEUREN.alert}}`,
    `h2{padding-bottom:4pt;border-bottom:1.2pt solid ${KLEUREN.midden};font-size:15pt}h3{font-size:12pt}h4{font-size:10.5pt}`,
    '.nieuw{break-before:page}.nieuw>h2:first-child,.kaartblad>h2{margin-top:0}',
    'nav>h2{font-size:13pt;border:0;padding:0}nav ol{padding-left:18pt;line-height:1.45;margin:0}nav ul{margin:0;list-style:none}a{color:inherit;text-decoration:none}',
    `p{margin:0 0 5pt}.zacht,figcaption{color:${KLEUREN.zacht}}ul{margin:0 0 6pt;padding-left:16pt}figcaption{font-size:8.5pt;margin:2pt 0 7pt}`,
    `table{width:100%;margin:0 0 7pt;border-collapse:collapse;font-size:8.5pt;line-height:1.27}th,td{padding:1.6pt 4pt;border-block:.5pt solid #CFCABD;vertical-align:top;text-align:start;overflow-wrap:anywhere}thead th{background:#F3F0E8}.kenmerken th{width:30%}.breed th{width:50%}.dicht th{width:16%}.dicht td{width:34%}.wijd th{width:19%}.wijd td{width:31%}`,
    'tr,figure{break-inside:avoid}',
    `.uitdekaart{margin:0 0 7pt;padding-left:7pt;border-left:2.2pt solid ${KLEUREN.midden};font-size:9pt;line-height:1.3;color:${KLEUREN.zacht}}.uitdekaart p{margin:0 0 2pt}`,
    `.kader{margin:0 0 10pt;padding:8pt 10pt;border:1.5pt solid ${KLEUREN.alert};break-inside:avoid}header .kader{margin-top:18pt}`,
    `.kaartblad{page:kaart;break-before:page;break-after:page}figure{margin:0}.kaart{height:${hoog - 48}mm}`,
  ].join('')
}
