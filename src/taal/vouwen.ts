/** Vouwen: two spellings that people take for one become the same text. */

/** Letters that Unicode does not take apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Small letters without accents or invisible signs: «cafe» finds «Café», «soren» «Søren». */
export const vouw = (tekst: string): string =>
  // Most words have no accent, and are done at once.
  /^[a-zA-Z0-9]*$/u.test(tekst) ? tekst.toLowerCase() : vouwAlles(tekst.toLowerCase())

const vouwAlles = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[ßøđðłıæœþ]/gu, (letter) => LETTERS[letter] ?? letter)
