/** From the parts of a verslag to those of Word: real headings, real lists, real tables. */
import type { Blok, Deel, Kaartwoorden, Kader } from '../verslag/blok'
import { BIJSCHRIFT, type Docx, KAARTWOORD, KLEUR, TEKSTBREEDTE, ZACHT } from './opmaak'
import { maakTabellen } from './tabellen'
import type { Beeld } from './beelden'

export type Inhoud = InstanceType<Docx['Paragraph' | 'Table' | 'TableOfContents']>

const PUNTEN = 'punten'
/** The list that a point belongs to. */
export const buildPuntlijst = (docx: Docx) => ({
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
})

/** `tekeningen`: the drawings by their key. */
export function maakBlokken(docx: Docx, tekeningen: Readonly<Record<string, Beeld>>) {
  const { HeadingLevel, Paragraph } = docx
  const { woorden, tabel, kenmerken } = maakTabellen(docx)
  const KOPPEN = [
    HeadingLevel.HEADING_1,
    HeadingLevel.HEADING_2,
    HeadingLevel.HEADING_3,
    HeadingLevel.HEADING_4,
  ]

  /**
   * Between a table and what follows it: Word glues two tables together that have nothing between them. Not before a heading, which brings air of
   * its own: at the end of a full page this line would begin an empty one.
   */
  const lucht = () =>
    new Paragraph({ spacing: { after: 0, line: 160, lineRule: docx.LineRuleType.EXACT }, children: [] })
  const isTabel = (wat: Blok | undefined) => wat?.soort === 'tabel' || wat?.soort === 'kenmerken'

  /** A paragraph with a line all round. */
  function kader({ kop, tekst }: Kader): Inhoud {
    const lijn = { style: docx.BorderStyle.SINGLE, size: 12, color: KLEUR.alert, space: 8 }
    return new Paragraph({
      border: { top: lijn, bottom: lijn, left: lijn, right: lijn },
      spacing: { before: 240, after: 240 },
      indent: { left: 200, right: 200 },
      keepLines: true,
      children: [new docx.TextRun({ text: `${kop}. `, bold: true }), ...woorden(tekst)],
    })
  }

  /** What the tool says: a line down its left side, and its first words say whose they are. */
  function kaartwoorden({ kop, punten }: Kaartwoorden): Inhoud[] {
    const [eerste = '', ...rest] = punten
    const inleiding = `Uit de kaart${kop ? `, ${kop}` : ''}${/[.?!]$/u.test(kop) ? '' : ':'} `
    const regel = (tekst: string, i: number) =>
      new Paragraph({
        style: KAARTWOORD,
        keepNext: i === 0 && rest.length > 0,
        ...(i === rest.length ? { spacing: { after: 140 } } : {}),
        children: [
          ...(i === 0 ? [new docx.TextRun({ text: inleiding, bold: true })] : []),
          ...woorden(tekst),
        ],
      })
    return [eerste, ...rest].map(regel)
  }

  /** A drawing as wide as the text, with its caption. */
  function tekening({ png, breedte, hoogte }: Beeld, bijschrift: string, alt: string): Inhoud[] {
    // Pixels at 96 to the inch, as the library counts.
    const width = Math.floor(TEKSTBREEDTE / 15)
    return [
      new Paragraph({
        keepNext: true,
        spacing: { before: 80, after: 60, line: 240, lineRule: docx.LineRuleType.AUTO },
        children: [
          new docx.ImageRun({
            type: 'png',
            data: png,
            transformation: { width, height: Math.round((width * hoogte) / breedte) },
            altText: { name: bijschrift, title: bijschrift, description: alt },
          }),
        ],
      }),
      new Paragraph({ style: BIJSCHRIFT, children: woorden(bijschrift) }),
    ]
  }

  /** `kaart` is what stands in the place of the map. */
  function blok(wat: Blok, na: Blok | undefined, kaart: readonly Inhoud[]): Inhoud[] {
    switch (wat.soort) {
      case 'alinea':
        return [
          new Paragraph({
            ...(wat.toon === 'gewoon' ? {} : { style: ZACHT }),
            // What leads in a list or a table stays with it.
            keepNext: na?.soort === 'lijst' || isTabel(na),
            children: woorden(wat.tekst),
          }),
        ]
      case 'lijst':
        return wat.punten.map(
          (punt, i) =>
            new Paragraph({
              style: 'ListParagraph',
              ...(na && i === wat.punten.length - 1 ? { spacing: { after: 140 } } : {}),
              numbering: { reference: PUNTEN, level: 0 },
              children: woorden(punt),
            }),
        )
      case 'tabel':
        return [tabel(wat)]
      case 'kenmerken':
        return [kenmerken(wat)]
      case 'kader':
        return [kader(wat)]
      case 'kaartwoorden':
        return kaartwoorden(wat)
      case 'tekening': {
        const beeld = tekeningen[wat.sleutel]
        return beeld ? tekening(beeld, wat.bijschrift, wat.alt) : []
      }
      case 'kaart':
        return [...kaart]
    }
  }

  /** A part with all that is in it; `niveau` 0 is a chapter. `bovenaan` a page a heading needs no air above it. */
  function deel(
    { kop, blokken, delen, blad }: Deel,
    niveau: number,
    bovenaan = false,
    kaart: readonly Inhoud[] = [],
  ): Inhoud[] {
    return [
      new Paragraph({
        heading: KOPPEN[Math.min(niveau, KOPPEN.length - 1)] ?? HeadingLevel.HEADING_4,
        pageBreakBefore: blad !== undefined,
        ...(bovenaan || blad !== undefined ? { spacing: { before: 0 } } : {}),
        children: woorden(kop.replaceAll(/\s+/gu, ' ')),
      }),
      ...blokken.flatMap((wat, i) => [
        ...(isTabel(blokken[i - 1]) ? [lucht()] : []),
        ...blok(wat, blokken[i + 1], kaart),
      ]),
      ...delen.flatMap((onder) => deel(onder, niveau + 1)),
    ]
  }

  return { deel, kader, kenmerken, tekening, woorden }
}
