/** The words in a shape, as people read them: without markup, on one line. */

const NAMEN: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  uuml: 'ü',
  ouml: 'ö',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
}

/** On one line, signs that steer left out. */
export const readGewoon = (tekst: string): string =>
  tekst
    .replaceAll(/[\s\p{Zl}\p{Zp}\u00A0\u200B]+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()

/** Nothing in it that could be a name. */
export const isBijnaLeeg = (naam: string): boolean => !/[\p{L}\p{N}]/u.test(naam)

/** The text of a piece of HTML. A line end parts words; what is between brackets of a tag is no word. */
export const readHtmltekst = (html: string): string =>
  readGewoon(
    html
      .replaceAll(/<(?:style|script)\b[^>]*>[\s\S]*?<\/(?:style|script)>/giu, ' ')
      .replaceAll(/<(?:br|\/?(?:div|p|li|h\d|tr|td))\b[^>]*>/giu, ' ')
      .replaceAll(/<\/?[a-z][^>]*>/giu, '')
      .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu, (heel, tien, zestien, naam) => {
        if (naam) return NAMEN[String(naam).toLowerCase()] ?? heel
        const code = tien ? Number(tien) : Number.parseInt(String(zestien), 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      }),
  )

/** The words of a piece of Markdown: the first line that has any. */
export const readMarkdowntekst = (tekst: string): string => {
  const regel = tekst.split('\n').find((een) => !isBijnaLeeg(een)) ?? ''
  return readGewoon(
    regel
      .replace(/^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+/u, '')
      .replaceAll(/!?\[\[([^\]|]*\|)?([^\]]*)\]\]/gu, '$2')
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .replaceAll(/[*_`~]{1,3}/gu, ''),
  )
}
