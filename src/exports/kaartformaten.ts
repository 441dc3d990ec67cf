/** The map itself on its way out: a picture, a drawing, a printed page. */
import { buildKaartSvg, type KaartSvg } from './beeld/kaartsvg'
import { maakPng, passendeSchaal } from './beeld/png'
import type { Exportformaat, Exportvraag } from './formaat'
import { buildPapierkijk, type Kijk } from './kijk'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'

const naamVan = ({ titel }: Pick<KaartSvg, 'titel'>, vraag: Exportvraag, extensie: string): string =>
  buildBestandsnaam(titel, `kaart ${merkInBestandsnaam(vraag.dossier)}`, vraag.datum, extensie)

const teken = (vraag: Exportvraag): Promise<KaartSvg> =>
  buildKaartSvg(vraag.dossier, vraag.tegenstellingId, vraag)

/** `schaal`: pixels of what is saved to one of the drawing. */
const buildBeeldkijk = ({ svg, breedte, hoogte }: KaartSvg, schaal: number): Kijk => ({
  soort: 'beeld',
  svg,
  breedte: Math.round(breedte * schaal),
  hoogte: Math.round(hoogte * schaal),
})

const PNG: Exportformaat = {
  id: 'png',
  label: 'Afbeelding (PNG)',
  extensie: 'png',
  mime: 'image/png',
  groep: 'kaart',
  tekentKaart: true,
  isAfbeelding: true,
  async make(vraag) {
    const kaart = await teken(vraag)
    const { blob, schaal, verkleind } = await maakPng(kaart, vraag.schaal)
    const maat = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 }).format(schaal)
    return {
      blob,
      bestandsnaam: naamVan(kaart, vraag, PNG.extensie),
      melding: verkleind
        ? `Deze kaart is te groot voor ${vraag.schaal}×: ze werd ${maat}×. Als SVG blijft ze op elke maat scherp.`
        : null,
    }
  },
  async kijk(vraag) {
    const kaart = await teken(vraag)
    return buildBeeldkijk(kaart, passendeSchaal(kaart.breedte, kaart.hoogte, vraag.schaal))
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
  const [{ buildKaartAfdruk, BLADMAAT }, kaart] = await Promise.all([
    import('./afdruk/afdruk'),
    buildKaartSvg(vraag.dossier, vraag.tegenstellingId, { ...vraag, achtergrond: 'wit' }),
  ])
  return { kaart, html: buildKaartAfdruk(kaart, vraag.papier), maat: BLADMAAT[vraag.papier] }
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
    const { html, maat } = await schrijfAfdruk(vraag)
    return buildPapierkijk(html, ...maat)
  },
}

export const KAARTFORMATEN: readonly Exportformaat[] = [PNG, SVG, KAART_PDF]
