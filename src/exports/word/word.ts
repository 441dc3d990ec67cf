/**
 * The verslag as a Word file that a civil servant can work on in: styles, a filled list of contents with page numbers, and the map as a picture.
 */
import { zegDatum } from '../../taal/datum'
import type { Deel, Verslag } from '../verslag/blok'
import { type Inhoud, maakBlokken, PUNTEN } from './blokken'
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

/** `breedte` and `hoogte` in any unit: only their ratio counts. */
export type Beeld = { png: Uint8Array; breedte: number; hoogte: number }

type Stand = 'staand' | 'liggend'

/** What the heading and the caption take from the height of the page of the map, in twips. */
const OM_DE_KAART = 1900
const KAARTRAND = 794

/** Upright or lying: whichever lets the picture be larger. Size in pixels at 96 to the inch, as the library counts. */
function pasKaart({ breedte, hoogte }: Beeld): { stand: Stand; width: number; height: number } {
  const schaal = (b: number, h: number) =>
    Math.min((b - 2 * KAARTRAND) / breedte, (h - KAARTRAND - BLAD.onder - OM_DE_KAART) / hoogte) / 15
  const staand = schaal(BLAD.breedte, BLAD.hoogte)
  const liggend = schaal(BLAD.hoogte, BLAD.breedte)
  const groot = Math.max(staand, liggend)
  return {
    stand: staand >= liggend ? 'staand' : 'liggend',
    width: Math.floor(breedte * groot),
    height: Math.floor(hoogte * groot),
  }
}

/** The parts of the file as bytes. Without a picture the place of the map stays empty. Rejects when the library cannot be loaded. */
export async function buildWord(verslag: Verslag, beeld: Beeld | null): Promise<Blob> {
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
    numbering: {
      config: [
        {
          reference: PUNTEN,
          levels: [
            {
              level: 0,
              format: docx.LevelFormat.BULLET,
              text: '•',
              alignment: docx.AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: maakSecties(docx, verslag, beeld),
  })
  return docx.Packer.toBlob(document)
}

/** The map lies on a page of its own, so a verslag is three sections: what comes before it, the map, and what follows. */
function maakSecties(docx: Docx, verslag: Verslag, beeld: Beeld | null) {
  const { deel } = maakBlokken(docx)
  const plek = verslag.delen.findIndex(({ blokken }) => blokken.some(({ soort }) => soort === 'kaart'))
  const [voor, kaart, na] =
    beeld && plek >= 0
      ? [verslag.delen.slice(0, plek), verslag.delen[plek], verslag.delen.slice(plek + 1)]
      : [verslag.delen, undefined, []]
  const tekst = (delen: readonly Deel[]) => delen.flatMap((een) => deel(een, 0))
  const staand = (children: Inhoud[], eerste = false) => ({
    properties: { page: pagina(docx, 'staand', BLAD.rand), titlePage: eerste },
    footers: { default: voet(docx, verslag, TEKSTBREEDTE) },
    children,
  })
  return [
    {
      ...staand([...voorblad(docx, verslag), ...tekst(aaneen(voor))], !verslag.kort),
      footers: {
        default: voet(docx, verslag, TEKSTBREEDTE),
        ...(verslag.kort ? {} : { first: new docx.Footer({ children: [new docx.Paragraph('')] }) }),
      },
    },
    ...(beeld && kaart
      ? [
          kaartblad(docx, verslag, kaart, beeld),
          staand([...kaart.delen.flatMap((een, i) => deel(een, 1, i === 0)), ...tekst(aaneen(na))]),
        ]
      : []),
  ]
}

/** What follows on a page that somebody keeps to himself begins on a new one. */
const aaneen = (delen: readonly Deel[]): Deel[] =>
  delen.map((een, i) => (delen[i - 1]?.blad === 'alleen' ? { ...een, blad: 'nieuw' } : een))

const pagina = ({ PageOrientation }: Docx, stand: Stand, rand: number) => ({
  size: {
    width: BLAD.breedte,
    height: BLAD.hoogte,
    orientation: stand === 'liggend' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: { top: rand, bottom: BLAD.onder, left: rand, right: rand, footer: 560 },
})

/** Heading and picture, with narrower margins, because letters on the map should be as large as they can. */
function kaartblad(docx: Docx, verslag: Verslag, kaart: Deel, beeld: Beeld) {
  const { stand, width, height } = pasKaart(beeld)
  const { deel } = maakBlokken(docx)
  const breedte = (stand === 'staand' ? BLAD.breedte : BLAD.hoogte) - 2 * KAARTRAND
  return {
    properties: { page: pagina(docx, stand, KAARTRAND) },
    footers: { default: voet(docx, verslag, breedte) },
    children: deel({ ...kaart, delen: [] }, 0, true, maakKaart(docx, kaart, beeld.png, { width, height })),
  }
}

function voorblad(docx: Docx, verslag: Verslag): Inhoud[] {
  const { Paragraph, TableOfContents, TextRun } = docx
  const { kader, kenmerken, woorden } = maakBlokken(docx)
  const kleur = verslag.gemaskerd ? KLEUR.zacht : KLEUR.alert
  return [
    new Paragraph({
      heading: docx.HeadingLevel.TITLE,
      ...(verslag.kort ? { spacing: { before: 0, after: 200 } } : {}),
      children: woorden(verslag.titel),
    }),
    new Paragraph({ style: ONDERTITEL, children: woorden(verslag.soort) }),
    ...(verslag.ondertitel
      ? [new Paragraph({ style: ONDERTITEL, children: woorden(verslag.ondertitel) })]
      : []),
    new Paragraph({
      style: ONDERTITEL,
      spacing: { after: verslag.kort ? 240 : 900 },
      children: [
        new TextRun({ text: `${zegDatum(verslag.datum)} · ` }),
        new TextRun({ text: verslag.merk, bold: true, color: kleur }),
      ],
    }),
    ...(verslag.kader ? [kader(verslag.kader)] : []),
    ...(verslag.dossierkaart.rijen.length > 0 ? [kenmerken(verslag.dossierkaart)] : []),
    ...(verslag.kort
      ? []
      : [
          new Paragraph({ style: INHOUDSKOP, pageBreakBefore: true, children: woorden('Inhoud') }),
          new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2' }),
        ]),
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
