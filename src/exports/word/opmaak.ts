/** How the Word file looks: measures in twips (1/1440 inch), letters in half points, colours of the house. */
import { KLEUREN } from '../../geometry/as'

/** The library is large: it comes along when somebody asks for the file. */
export const laadDocx = () => import('docx')
export type Docx = Awaited<ReturnType<typeof laadDocx>>

const zonderHekje = (kleur: string): string => kleur.replace('#', '')

export const KLEUR = {
  inkt: zonderHekje(KLEUREN.inkt),
  zacht: zonderHekje(KLEUREN.zacht),
  accent: zonderHekje(KLEUREN.midden),
  alert: zonderHekje(KLEUREN.alert),
  lijn: 'CFCABD',
  kopvlak: 'F3F0E8',
} as const

/** On every machine, so that nothing shifts when a colleague opens it; Atkinson would be replaced by whatever is there. */
export const LETTER = 'Arial'

/** A4 with room to write in. */
export const BLAD = { breedte: 11_906, hoogte: 16_838, rand: 1134, onder: 1247 } as const
export const TEKSTBREEDTE = BLAD.breedte - 2 * BLAD.rand

/** Style of the words «Inhoud», which must not stand in the list of contents itself. */
export const INHOUDSKOP = 'Inhoudskop'
export const CEL = 'Cel'
export const CELKOP = 'Celkop'
export const ZACHT = 'Zacht'
export const ONDERTITEL = 'Ondertitel'
export const VOETTEKST = 'Voettekst'

/** `kort`: headings for a few pages rather than for chapters. */
export function maakStijlen({ BorderStyle, LineRuleType }: Docx, kort = false) {
  // Said every time: where the rule is left out, LibreOffice takes a line to be exactly so high, and cuts the map off.
  const regel = (line: number) => ({ line, lineRule: LineRuleType.AUTO })
  const kop = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: KLEUR.inkt, font: LETTER },
    paragraph: { spacing: { before, after, ...regel(264) }, keepNext: true, keepLines: true },
  })
  const hoofd = kort ? kop(26, 280, 130) : kop(36, 480, 240)
  const los = { basedOn: 'Normal', next: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: { font: LETTER, size: 21, color: KLEUR.inkt, language: { value: 'nl-BE' } },
        paragraph: { spacing: { after: 140, ...regel(288) } },
      },
      title: {
        run: { size: 60, bold: true, color: KLEUR.inkt, font: LETTER },
        paragraph: {
          spacing: { before: 2400, after: 320, ...regel(264) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: KLEUR.accent, space: 14 } },
        },
      },
      heading1: {
        ...hoofd,
        paragraph: {
          ...hoofd.paragraph,
          border: {
            bottom: { style: BorderStyle.SINGLE, size: 12, color: KLEUR.accent, space: kort ? 3 : 6 },
          },
        },
      },
      heading2: kop(27, 360, 140),
      heading3: kop(23, 300, 120),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        ...los,
        id: ONDERTITEL,
        name: ONDERTITEL,
        run: { size: 28, color: KLEUR.zacht },
        paragraph: { spacing: { after: 120 } },
      },
      { ...los, id: INHOUDSKOP, name: INHOUDSKOP, ...kop(36, 0, 240) },
      { ...los, id: ZACHT, name: ZACHT, run: { color: KLEUR.zacht } },
      { ...los, id: CEL, name: CEL, run: { size: 19 }, paragraph: { spacing: { after: 40, ...regel(259) } } },
      {
        ...los,
        id: CELKOP,
        name: CELKOP,
        basedOn: CEL,
        run: { size: 19, bold: true },
        paragraph: { spacing: { after: 40, ...regel(259) } },
      },
      {
        ...los,
        id: VOETTEKST,
        name: VOETTEKST,
        run: { size: 16, color: KLEUR.zacht },
        paragraph: { spacing: { after: 0 } },
      },
      {
        ...los,
        id: 'TOC1',
        name: 'toc 1',
        run: { bold: true },
        paragraph: { spacing: { before: 140, after: 40 } },
      },
      { ...los, id: 'TOC2', name: 'toc 2', paragraph: { indent: { left: 284 }, spacing: { after: 20 } } },
    ],
  }
}
