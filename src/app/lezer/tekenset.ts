/** In which letters a text was saved: read from its bytes, because nothing in a file says so. What stays doubtful is said, never passed over. */

/** Bytes 128–255 of code page 850, as DOS and old programs here wrote them. 437 has the same letters where Dutch has any. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ '

/** Letters that people here write, and what each is worth: the more common, the more. */
const WAARDE = new Map(
  [
    ['éëï', 4],
    ['öüèç', 3],
    ['àâêîôûáíóúäÉ', 2],
  ].flatMap(([letters, waarde]) =>
    Array.from(String(letters), (letter) => [letter, Number(waarde)] as const),
  ),
)
const OOK = new Set('ÈËÏÖÜÇÀñãõåøæßÑÄÅØÆ€’‘“”–—…«»±°²½µ·•')

/** How much a reading looks like Dutch: letters of ours for it, boxes, and capitals amid small letters against it. */
function cijfer(tekst: string): number {
  let som = 0
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charAt(i)
    if (teken.charCodeAt(0) < 128) continue
    const isNaKlein = /\p{Ll}/u.test(tekst.charAt(i - 1))
    const isTussenLetters = isNaKlein && /\p{L}/u.test(tekst.charAt(i + 1) || 'a')
    const waarde = WAARDE.get(teken)
    if (waarde !== undefined) som += waarde
    else if (OOK.has(teken)) som += 1
    else som -= 2
    // «CafÉ»: a capital in a word that is small. «se±or»: a sign that is no letter in a word.
    if (/\p{Lu}/u.test(teken) ? isNaKlein : !/\p{Ll}|[’‘·]/u.test(teken) && isTussenLetters) som -= 6
  }
  return som
}

/** A word of which nearly all letters have an accent is none of ours: Greek or Russian in one byte a letter. */
const findVreemdWoord = (tekst: string): string | undefined =>
  (tekst.match(/[\p{L}\p{M}]{4,}/gu) ?? []).find(
    (woord) =>
      Array.from(woord).filter((letter) => letter.charCodeAt(0) > 127).length * 4 >= woord.length * 3,
  )

const zegDos = (bytes: Uint8Array): string => {
  let uit = ''
  for (const byte of bytes) uit += byte < 128 ? String.fromCharCode(byte) : DOS.charAt(byte - 128)
  return uit
}

/** Enough to judge by. */
const PROEF = 200_000

export type Ontcijferd = { tekst: string; twijfel: string | null }

/** Latin letters in two bytes have a NUL in every other place. */
function tweebytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const proef = bytes.subarray(0, 1000)
  if (proef.length < 4) return null
  const even = proef.filter((byte, i) => byte === 0 && i % 2 === 0).length
  const oneven = proef.filter((byte, i) => byte === 0 && i % 2 === 1).length
  const helft = proef.length / 2
  if (oneven > helft * 0.7 && even < helft * 0.1) return 'utf-16le'
  return even > helft * 0.7 && oneven < helft * 0.1 ? 'utf-16be' : null
}

/** Excel in Belgium still saves CSV in the old way of Windows when nobody says otherwise, «Unicode-tekst» in two bytes a sign, and «CSV (MS-DOS)» as DOS did. */
export function readTekenset(bytes: Uint8Array): Ontcijferd {
  const heel = (set: string) => new TextDecoder(set).decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { tekst: heel('utf-16le'), twijfel: null }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { tekst: heel('utf-16be'), twijfel: null }
  const breed = tweebytes(bytes)
  if (breed) return { tekst: heel(breed), twijfel: null }
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Letters of two bytes that were once taken for two letters, and saved so.
    const stuk = /[\p{L}]*(?:Ã[\u0080-\u00BF©«¨¯¶¼§]|â€)[\p{L}]*|\p{L}*\uFFFD\p{L}*/u.exec(tekst)?.[0]
    return { tekst, twijfel: stuk === undefined ? null : zegTwijfel(stuk) }
  } catch {
    const proef = bytes.subarray(0, PROEF)
    // In one go Node 20 takes this for latin-1; as a stream it is right everywhere.
    const windows = (wat: Uint8Array) => new TextDecoder('windows-1252').decode(wat, { stream: true })
    const [alsWindows, alsDos] = [cijfer(windows(proef)), cijfer(zegDos(proef))]
    const tekst = alsDos > alsWindows ? zegDos(bytes) : windows(bytes)
    const beste = Math.max(alsWindows, alsDos)
    const vreemd = findVreemdWoord(tekst.slice(0, PROEF))
    const woord = vreemd ?? /\p{L}*[^\p{ASCII}\s]\p{L}*/u.exec(tekst)?.[0] ?? ''
    // An old Mac is not read, and not taken for another: «à» and «ê» alone, which DOS has in each other's place, cannot tell.
    const alsMac = cijfer(new TextDecoder('macintosh').decode(proef))
    const isZeker = beste > 0 && alsWindows !== alsDos && alsMac <= beste && vreemd === undefined
    return { tekst, twijfel: isZeker ? null : zegTwijfel(woord) }
  }
}

const zegTwijfel = (woord: string): string =>
  `Sommige letters lijken verkeerd, zoals in «${woord.slice(0, 30)}». Bewaar het bestand als .xlsx, of als «CSV UTF-8».`
