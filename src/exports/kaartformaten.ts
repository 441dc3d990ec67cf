/** The map itself on its way out: a picture, a drawing, a printed page. */
import { buildKaartSvg, type KaartSvg } from './beeld/kaartsvg'
import { findTegels } from './afdruk/tegels'
import { BLADMAAT, isPoster } from './beeld/papier'
import { findLichteSchaal, maakLichtePng, maakPng, passendeSchaal } from './beeld/png'
import { addPngwoorden } from './beeld/pngdelen'
import type { Exportformaat, Exportvraag } from './formaat'
import { type Beeldkijk, buildPapierkijk } from './kijk'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'

const naamVan = ({ titel }: Pick<KaartSvg, 'titel'>, vraag: Exportvraag, extensie: string): string =>
  buildBestandsnaam(titel, `kaart ${merkInBestandsnaam(vraag.dossier)}`, vraag.datum, extensie)

const teken = (vraag: Exportvraag): Promise<KaartSvg> =>
  buildKaartSvg(vraag.dossier, vraag.tegenstellingId, vraag)

/** `schaal`: pixels of what is saved to one of the drawing. */
const buildBeeldkijk = ({ svg, breedte, hoogte }: KaartSvg, schaal: number): Beeldkijk => ({
  soort: 'beeld',
  svg,
  breedte: Math.round(breedte * schaal),
  hoogte: Math.round(hoogte * schaal),
})

/** What is saved has its size in its name: two of the same map are told apart. */
function naamMetMaat(kaart: KaartSvg, vraag: Exportvraag, schaal: number): string {
  const { breedte, hoogte } = buildBeeldkijk(kaart, schaal)
  const wat = `kaart ${merkInBestandsnaam(vraag.dossier)} ${breedte}x${hoogte}`
  return buildBestandsnaam(kaart.titel, wat, vraag.datum, PNG.extensie)
}

const zegSchaal = (schaal: number): string =>
  new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 }).format(schaal)

/** The pixels as they were asked, and what to say of them. */
async function maakBeeld(kaart: KaartSvg, { schaal: gevraagd }: Exportvraag) {
  if (gevraagd === 'licht') {
    const { bytes, schaal } = await maakLichtePng(kaart)
    return { bytes, schaal, melding: `Ze weegt ${Math.ceil(bytes.length / 1000)} kB.` }
  }
  const { blob, schaal, verkleind } = await maakPng(kaart, gevraagd)
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    schaal,
    melding: verkleind
      ? `Deze kaart is te groot voor ${gevraagd}×: ze werd ${zegSchaal(schaal)}×. Als SVG blijft ze op elke maat scherp.`
      : null,
  }
}

/** A light one has no transparency. */
const tekenBeeld = (vraag: Exportvraag): Promise<KaartSvg> =>
  teken(vraag.schaal === 'licht' ? { ...vraag, achtergrond: 'wit' } : vraag)

const PNG: Exportformaat = {
  id: 'png',
  label: 'Afbeelding (PNG)',
  extensie: 'png',
  mime: 'image/png',
  groep: 'kaart',
  tekentKaart: true,
  isAfbeelding: true,
  async make(vraag) {
    const kaart = await tekenBeeld(vraag)
    const { bytes, schaal, melding } = await maakBeeld(kaart, vraag)
    return {
      blob: new Blob([addPngwoorden(bytes, { ...kaart, schaal })], { type: PNG.mime }),
      bestandsnaam: naamMetMaat(kaart, vraag, schaal),
      melding,
    }
  },
  async kijk(vraag) {
    const kaart = await tekenBeeld(vraag)
    const { breedte, hoogte } = kaart
    return vraag.schaal === 'licht'
      ? {
          ...buildBeeldkijk(kaart, findLichteSchaal(kaart)),
          over: 'Hoogstens 500 kB, en zo scherp als dat toelaat.',
        }
      : buildBeeldkijk(kaart, passendeSchaal(breedte, hoogte, vraag.schaal))
  },
}

const SVG: Exportformaat = {
  id: 'svg',
  label: 'Tekening (SVG)',
  extensie: 'svg',
  mime: 'image/svg+xml',
  groep: 'kaart',
  tekentKaart: true,
  isAfbeelding: true,
  async make(vraag) {
    const kaart = await teken(vraag)
    return {
      blob: new Blob([kaart.svg], { type: SVG.mime }),
      bestandsnaam: naamVan(kaart, vraag, SVG.extensie),
      melding: null,
    }
  },
  kijk: async (vraag) => buildBeeldkijk(await teken(vraag), 1),
}

/** As it is printed, and as it is looked at before. */
async function schrijfAfdruk(vraag: Exportvraag) {
  const { papier } = vraag
  const tegel = isPoster(papier) ? (vraag.tegel ?? null) : null
  const [{ buildKaartAfdruk }, kaart] = await Promise.all([
    import('./afdruk/afdruk'),
    buildKaartSvg(vraag.dossier, vraag.tegenstellingId, { ...vraag, achtergrond: 'wit' }),
  ])
  return { kaart, html: buildKaartAfdruk(kaart, papier, tegel), papier, tegel }
}

const KAART_PDF: Exportformaat = {
  id: 'kaartpdf',
  label: 'Afdruk of PDF',
  extensie: 'pdf',
  mime: 'text/html',
  groep: 'kaart',
  tekentKaart: true,
  isAfbeelding: false,
  isAfdruk: true,
  async make(vraag) {
    const { kaart, html } = await schrijfAfdruk(vraag)
    return {
      blob: new Blob([html], { type: KAART_PDF.mime }),
      bestandsnaam: naamVan(kaart, vraag, KAART_PDF.extensie),
      melding: null,
    }
  },
  async kijk(vraag) {
    const { html, papier, tegel } = await schrijfAfdruk(vraag)
    return tegel
      ? buildPapierkijk(html, findTegels(papier, tegel).blad[0])
      : buildPapierkijk(html, ...BLADMAAT[papier])
  },
}

export const KAARTFORMATEN: readonly Exportformaat[] = [PNG, SVG, KAART_PDF]
