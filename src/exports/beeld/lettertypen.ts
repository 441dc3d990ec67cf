/** The letters that travel with a picture: only the parts of the typeface that its text uses, written into the file itself. */

export const LETTERFAMILIE = 'Atkinson Hyperlegible Next Variable'
/**
 * In a picture that is opened anywhere: ours, then what is about as wide, because not every program reads the letters that travel along, or the
 * length that a text says of itself (librsvg neither). What a system takes by itself may be a sixth wider, and runs out of its card.
 */
export const LETTERFAMILIES = `'${LETTERFAMILIE}', 'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', Helvetica, sans-serif`

export type Letterdeel = 'latin' | 'latin-ext'
/** Gives the font file of a part as a `data:` address. Handed in, so that a picture can be made without a browser. */
export type Lettertypen = (deel: Letterdeel) => Promise<string>

/** In the browser: as part of the program, so that no request is made, also offline and from a folder. */
export const lettertypenUitPakket: Lettertypen = async (deel) => {
  const bestand =
    deel === 'latin'
      ? await import('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline')
      : await import('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline')
  return bestand.default
}

/** Which signs each file holds, as its package says. */
const BEREIK: Readonly<Record<Letterdeel, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
}

const inBereik = (deel: Letterdeel): RegExp =>
  new RegExp(
    `[${BEREIK[deel]
      .replaceAll('U+', '')
      .replaceAll(/([0-9A-F]+)/gu, String.raw`\u{$1}`)
      .replaceAll(',', '')}]`,
    'u',
  )

/** The parts that a text needs; «latin» always, because what we add ourselves is written in it. */
export const letterdelenVan = (tekst: string): Letterdeel[] =>
  inBereik('latin-ext').test(tekst) ? ['latin', 'latin-ext'] : ['latin']

/** `@font-face` rules with the fonts in them, for the text of one picture. */
export async function maakLetterstijl(tekst: string, lettertypen: Lettertypen): Promise<string> {
  const regels = await Promise.all(
    letterdelenVan(tekst).map(async (deel) => {
      const adres = await lettertypen(deel)
      return `@font-face{font-family:'${LETTERFAMILIE}';font-style:normal;font-weight:200 800;src:url(${adres}) format('woff2');unicode-range:${BEREIK[deel]}}`
    }),
  )
  return regels.join('')
}
