/** Text that a spreadsheet would take for a formula: what somebody typed must never start to calculate, or to call. */
const LEVEND = /^[\s\u00A0\uFEFF]*[=+\-−@＝＋－＠]|^[\t\r\n]/u

export const isLevend = (tekst: string): boolean => LEVEND.test(tekst)

/** With the apostrophe by which a spreadsheet knows that what follows is text, where it needs one. */
export const metApostrof = (tekst: string): string => (isLevend(tekst) ? `'${tekst}` : tekst)

/** That apostrophe is no part of the text. */
export const zonderApostrof = (cel: string): string => cel.replace(/^'(?=\s*[=+\-−@＝＋－＠])/u, '')
