/** Tekens: which signs a text may hold. What a keyboard, a document or a spreadsheet puts in unseen becomes what it meant, or goes. */

/** Line ends as others write them: Word's soft return (U+000B), a page break (U+000C), and the two that Unicode made for it. */
const REGELEINDE = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
/** Control signs, half pairs and what is no letter at all; line ends and tabs stay. */
const ONZUIVER = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
/** Most texts have none of them, and are the very same string. */
const VREEMD = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]/u

/** The text with every line end as `\n`, and without signs that no document may hold. */
export const readTekens = (tekst: string): string =>
  VREEMD.test(tekst) ? tekst.replaceAll(REGELEINDE, '\n').replaceAll(ONZUIVER, '') : tekst
