/** The parts of a PNG as a reader of the standard sees them, not after our writer. */
import { crc32 } from 'node:zlib'

export type Pngdeel = {
  naam: string
  inhoud: Uint8Array
  /** The sum that it carries is that of what is in it. */
  klopt: boolean
  /** Of iTXt: keyword, language, text. */
  tekst?: [sleutel: string, taal: string, tekst: string]
}

export function leesPngdelen(png: Uint8Array): Pngdeel[] {
  const zicht = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const delen: Pngdeel[] = []
  for (let plek = 8; plek < png.length;) {
    const lengte = zicht.getUint32(plek)
    const naam = new TextDecoder('latin1').decode(png.subarray(plek + 4, plek + 8))
    const inhoud = png.subarray(plek + 8, plek + 8 + lengte)
    const klopt = zicht.getUint32(plek + 8 + lengte) === crc32(png.subarray(plek + 4, plek + 8 + lengte))
    delen.push({ naam, inhoud, klopt, ...(naam === 'iTXt' ? { tekst: leesTekst(inhoud) } : {}) })
    plek += lengte + 12
  }
  return delen
}

function leesTekst(inhoud: Uint8Array): [string, string, string] {
  const [sleutel = '', , , ...rest] = new TextDecoder().decode(inhoud).split('\0')
  return [sleutel, rest[0] ?? '', rest.slice(2).join('\0')]
}
