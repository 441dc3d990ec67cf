/**
 * The styles of ours that what was filled in asks for, added to a file that does not know them: an id without a style is silently plain text. Headings
 * and lists need none: the library finds them by the name that every language of Word keeps.
 */
import { BIJSCHRIFT, CEL, CELKOP, KAARTWOORD, ZACHT } from './opmaak'

const lees = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const schrijf = (tekst: string): Uint8Array => new TextEncoder().encode(tekst)

const STIJLEN = 'word/styles.xml'
const KLEIN = '<w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr>'
const STIL = '<w:rPr><w:color w:val="566074"/></w:rPr>'

/** By id, how it differs from the plain paragraph of the file. */
const EIGEN: Readonly<Record<string, string>> = {
  [BIJSCHRIFT]: STIL,
  [CEL]: KLEIN,
  [CELKOP]: `${KLEIN}<w:rPr><w:b/></w:rPr>`,
  [ZACHT]: STIL,
  [KAARTWOORD]: `<w:pPr><w:ind w:left="170"/></w:pPr>${STIL}`,
}

/** Parts in which text stands. */
export const TEKSTDEEL = /^word\/(?:document|header\d*|footer\d*)\.xml$/u

/** The parts of a Word file, with styles that it has. */
export function writeStijlen(delen: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const bron = delen[STIJLEN] ? lees(delen[STIJLEN]) : null
  // Where a file has no part for styles, it has no place that names one either.
  if (bron === null) return { ...delen }
  const gevraagd = new Set(
    Object.entries(delen).flatMap(([pad, bytes]) =>
      TEKSTDEEL.test(pad)
        ? [...lees(bytes).matchAll(/<w:pStyle w:val="([^"]*)"/gu)].map(([, id = '']) => id)
        : [],
    ),
  )
  const gewoon =
    /<w:style (?=[^>]*w:type="paragraph")(?=[^>]*w:default="(?:1|true)")[^>]*w:styleId="([^"]*)"/u
  const basis = gewoon.exec(bron)?.[1]
  const nieuw = Object.entries(EIGEN)
    .filter(([id]) => gevraagd.has(id) && !bron.includes(`w:styleId="${id}"`))
    .map(
      ([id, uiterlijk]) =>
        `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/>${basis ? `<w:basedOn w:val="${basis}"/>` : ''}${uiterlijk}</w:style>`,
    )
  const stijlen = bron.replace('</w:styles>', () => `${nieuw.join('')}</w:styles>`)
  return { ...delen, [STIJLEN]: schrijf(stijlen) }
}
