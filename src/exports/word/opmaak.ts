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
export const BLAD = {
  breedte: 11_906,
  hoogte: 16_838,
  rand: 1077,
  boven: 880,
  onder: 960,
  voet: 450,
} as const
export const TEKSTBREEDTE = BLAD.breedte - 2 * BLAD.rand

/** Style of the words «Inhoud», which must not stand in the list of contents itself. */
export const INHOUDSKOP = 'Inhoudskop'
export const CEL = 'Cel'
export const CELKOP = 'Celkop'
export const ZACHT = 'Zacht'
/** Under a picture, and beside what the tool says. */
export const BIJSCHRIFT = 'Caption'
export const KAARTWOORD = 'Uit de kaart'
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
  const hoofd = kort ? kop(26, 280, 130) : kop(30, 360, 140)
  const los = { basedOn: 'Normal', next: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: { font: LETTER, size: kort ? 21 : 20, color: KLEUR.inkt, language: { value: 'nl-BE' } },
        paragraph: { spacing: { after: kort ? 140 : 110, ...regel(kort ? 288 : 270) } },
      },
      title: {
        run: { size: kort ? 60 : 48, bold: true, color: KLEUR.inkt, font: LETTER },
        paragraph: {
          spacing: { before: 0, after: 200, ...regel(264) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: KLEUR.accent, space: 8 } },
        },
      },
      heading1: {
        ...hoofd,
        paragraph: {
          ...hoofd.paragraph,
          border: {
            bottom: { style: BorderStyle.SINGLE, size: 12, color: KLEUR.accent, space: 3 },
          },
        },
      },
      heading2: kop(24, 240, 90),
      heading3: kop(21, 200, 70),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        ...los,
        id: ONDERTITEL,
        name: ONDERTITEL,
        run: { size: kort ? 28 : 24, color: KLEUR.zacht },
        paragraph: { spacing: { after: kort ? 120 : 60 } },
      },
      { ...los, id: INHOUDSKOP, name: INHOUDSKOP, ...kop(26, 280, 80) },
      { ...los, id: ZACHT, name: ZACHT, run: { color: KLEUR.zacht } },
      { ...los, id: CEL, name: CEL, run: { size: 18 }, paragraph: { spacing: { after: 20, ...regel(250) } } },
      {
        ...los,
        id: CELKOP,
        name: CELKOP,
        basedOn: CEL,
        run: { size: 18, bold: true },
        paragraph: { spacing: { after: 20, ...regel(250) } },
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
        id: BIJSCHRIFT,
        name: 'caption',
        run: { size: 17, color: KLEUR.zacht },
        paragraph: { spacing: { after: 140 } },
      },
      {
        ...los,
        id: KAARTWOORD,
        name: KAARTWOORD,
        run: { size: 18, color: KLEUR.zacht },
        paragraph: {
          spacing: { after: 30, ...regel(250) },
          indent: { left: 170 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: KLEUR.accent, space: 8 } },
        },
      },
      {
        ...los,
        id: 'TOC1',
        name: 'toc 1',
        paragraph: { spacing: { before: 20, after: 20 } },
      },
      { ...los, id: 'TOC2', name: 'toc 2', paragraph: { indent: { left: 284 }, spacing: { after: 10 } } },
    ],
  }
}
