/**
 * The verslag as a Word file that a civil servant can work on in: styles, a filled list of contents with page numbers, and the map as a picture.
 */
import { zegDatum } from '../../taal/datum'
import { type Deel, SAMENVATTING, type Verslag } from '../verslag/blok'
import type { Papier } from '../beeld/papier'
import type { Beeld, Beelden } from './beelden'
import { buildPuntlijst, type Inhoud, maakBlokken } from './blokken'
import {
  BLAD,
  type Docx,
  INHOUDSKOP,
  KLEUR,
  laadDocx,
  maakStijlen,
  ONDERTITEL,
  TEKSTBREEDTE,
  VOETTEKST,
  ZACHT,
} from './opmaak'

/** Long and short side of the page of the map, in twips; what heading, caption and margins take from its height; and its margins. */
const KAARTBLAD: Readonly<Record<Papier, readonly [number, number]>> = {
  A4: [BLAD.hoogte, BLAD.breedte],
  A3: [23_811, 16_838],
}
const OM_DE_KAART = 3000
const KAARTRAND = 567

/** As large as the page lets it be. Size in pixels at 96 to the inch, as the library counts. */
function pasKaart({ breedte, hoogte }: Beeld, papier: Papier): { width: number; height: number } {
  const [lang, kort] = KAARTBLAD[papier]
  const schaal = Math.min((lang - 2 * KAARTRAND) / breedte, (kort - OM_DE_KAART) / hoogte) / 15
  return { width: Math.floor(breedte * schaal), height: Math.floor(hoogte * schaal) }
}

/** The parts of the file as bytes. Rejects when the library cannot be loaded. */
export async function buildWord(verslag: Verslag, beelden: Beelden): Promise<Blob> {
  const docx = await laadDocx()
  // Letters that the tables of widths do not hold are measured as an average one: a page number may then be one off.
  const { estimatePageNumbersWith } = await import('docx/layout')
  const { titel, ondertitel, merk, datum } = verslag
  const document = new docx.Document({
    title: titel,
    subject: ondertitel,
    creator: 'Middenveld',
    lastModifiedBy: 'Middenveld',
    description: `${verslag.kort ? verslag.soort : 'Plan van aanpak'}, ${merk}, ${zegDatum(datum)}`,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    styles: maakStijlen(docx, verslag.kort),
    numbering: buildPuntlijst(docx),
    sections: maakSecties(docx, verslag, beelden),
  })
  return docx.Packer.toBlob(document)
}

/** The map lies on a page of its own, so a verslag is three sections: what comes before it, the map, and what follows. */
function maakSecties(docx: Docx, verslag: Verslag, beelden: Beelden) {
  const { deel, tekening } = maakBlokken(docx, beelden.tekeningen)
  const { kaart: beeld, legende } = beelden
  const plek = verslag.delen.findIndex(({ blokken }) => blokken.some(({ soort }) => soort === 'kaart'))
  const [voor, kaart, na] =
    beeld && plek >= 0
      ? [verslag.delen.slice(0, plek), verslag.delen[plek], verslag.delen.slice(plek + 1)]
      : [verslag.delen, undefined, []]
  const tekst = (delen: readonly Deel[], bovenaan = false) =>
    delen.flatMap((een, i) => deel(een, 0, bovenaan && i === 0))
  const staand = (children: Inhoud[]) => ({
    properties: {
      page: {
        size: { width: BLAD.breedte, height: BLAD.hoogte, orientation: docx.PageOrientation.PORTRAIT },
        margin: rand(BLAD.rand, BLAD.boven),
      },
    },
    footers: { default: voet(docx, verslag, TEKSTBREEDTE) },
    children,
  })
  return [
    staand([
      ...voorblad(docx, verslag),
      ...tekst(voor.filter(({ sleutel }) => sleutel === SAMENVATTING)),
      ...inhoud(docx, verslag),
      ...tekst(voor.filter(({ sleutel }) => sleutel !== SAMENVATTING)),
    ]),
    ...(beeld && kaart
      ? [
          kaartblad(docx, verslag, kaart, beeld),
          staand([
            ...(legende ? tekening(legende, 'De tekens op de kaart.', 'Legende van de kaart.') : []),
            ...tekst(na, legende === null),
          ]),
        ]
      : []),
  ]
}

const rand = (opzij: number, boven = opzij) => ({
  top: boven,
  bottom: BLAD.onder,
  left: opzij,
  right: opzij,
  footer: BLAD.voet,
})

/** Heading and picture, with narrower margins, because letters on the map should be as large as they can. */
function kaartblad(docx: Docx, verslag: Verslag, kaart: Deel, beeld: NonNullable<Beelden['kaart']>) {
  const { deel } = maakBlokken(docx, {})
  const [lang, kort] = KAARTBLAD[beeld.papier]
  return {
    properties: {
      page: {
        // The library turns a lying page itself: it takes the sides as they stand upright.
        size: { width: kort, height: lang, orientation: docx.PageOrientation.LANDSCAPE },
        margin: rand(KAARTRAND),
      },
    },
    footers: { default: voet(docx, verslag, lang - 2 * KAARTRAND) },
    children: deel(
      { ...kaart, delen: [] },
      0,
      true,
      maakKaart(docx, kaart, beeld.png, pasKaart(beeld, beeld.papier)),
    ),
  }
}

/** Title and whose it is: a block, so that the first page already says something. */
function voorblad(docx: Docx, verslag: Verslag): Inhoud[] {
  const { Paragraph, TextRun } = docx
  const { kader, kenmerken, woorden } = maakBlokken(docx, {})
  const kleur = verslag.gemaskerd ? KLEUR.zacht : KLEUR.alert
  return [
    new Paragraph({ heading: docx.HeadingLevel.TITLE, children: woorden(verslag.titel) }),
    new Paragraph({ style: ONDERTITEL, children: woorden(verslag.soort) }),
    ...(verslag.ondertitel
      ? [new Paragraph({ style: ONDERTITEL, children: woorden(verslag.ondertitel) })]
      : []),
    new Paragraph({
      style: ONDERTITEL,
      spacing: { after: 240 },
      children: [
        new TextRun({ text: `${zegDatum(verslag.datum)} · ` }),
        new TextRun({ text: verslag.merk, bold: true, color: kleur }),
      ],
    }),
    ...(verslag.kader ? [kader(verslag.kader)] : []),
    ...(verslag.dossierkaart.rijen.length > 0 ? [kenmerken(verslag.dossierkaart)] : []),
    ...(verslag.nogInTeVullen
      ? [
          new Paragraph({
            style: ZACHT,
            spacing: { before: 120, after: 0 },
            children: woorden(verslag.nogInTeVullen),
          }),
        ]
      : []),
  ]
}

function inhoud({ Paragraph, TableOfContents }: Docx, { kort, inhoud: waar }: Verslag): Inhoud[] {
  if (kort) return []
  const eigenBlad = waar === 'eigenBlad'
  return [
    new Paragraph({
      style: INHOUDSKOP,
      pageBreakBefore: eigenBlad,
      ...(eigenBlad ? { spacing: { before: 0 } } : {}),
      text: 'Inhoud',
    }),
    new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: eigenBlad ? '1-2' : '1-1' }),
  ]
}

function maakKaart(
  docx: Docx,
  { blokken }: Deel,
  png: Uint8Array,
  transformation: { width: number; height: number },
): Inhoud[] {
  const kaart = blokken.find(({ soort }) => soort === 'kaart')
  if (kaart?.soort !== 'kaart') return []
  return [
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      keepNext: true,
      spacing: { after: 60, line: 240, lineRule: docx.LineRuleType.AUTO },
      children: [
        new docx.ImageRun({
          type: 'png',
          data: png,
          transformation,
          altText: { name: 'Kaart', title: 'Kaart', description: kaart.alt },
        }),
      ],
    }),
    new docx.Paragraph({ style: ZACHT, children: [new docx.TextRun(kaart.bijschrift)] }),
  ]
}

/** Longest title that fits beside the page number on one line, in characters. */
const VOETTITEL = 70

function voet(docx: Docx, { titel, merk }: Verslag, breedte: number) {
  const { Footer, PageNumber, Paragraph, TabStopType, TextRun } = docx
  const kort = titel.length > VOETTITEL ? `${titel.slice(0, VOETTITEL).replace(/\s+\S*$/u, '')}…` : titel
  return new Footer({
    children: [
      new Paragraph({
        style: VOETTEKST,
        tabStops: [{ type: TabStopType.RIGHT, position: breedte }],
        children: [
          new TextRun(`${kort.replaceAll(/\s+/gu, ' ')} · ${merk}`),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
