/** From the parts of a verslag to those of Word: real headings, real lists, real tables. */
import type { Blok, Deel, Kader } from '../verslag/blok'
import { type Docx, KLEUR, ZACHT } from './opmaak'
import { letterVoorEenBlad, maakTabellen } from './tabellen'

export type Inhoud = InstanceType<Docx['Paragraph' | 'Table' | 'TableOfContents']>

export const PUNTEN = 'punten'

export function maakBlokken(docx: Docx) {
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

  /** `kaart` is what stands in the place of the map. */
  function blok(wat: Blok, na: Blok | undefined, opEenBlad: boolean, kaart: readonly Inhoud[]): Inhoud[] {
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
        return [kenmerken(wat, opEenBlad ? letterVoorEenBlad(wat) : undefined)]
      case 'kader':
        return [kader(wat)]
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
        ...blok(wat, blokken[i + 1], blad === 'alleen', kaart),
      ]),
      ...delen.flatMap((onder) => deel(onder, niveau + 1)),
    ]
  }

  return { deel, kader, kenmerken, woorden }
}
