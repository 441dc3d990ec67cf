/** The parts of which a PNG is made, and the words and the resolution that go with a picture. Pure, after the standard (W3C PNG, third edition). */

/** By which a reader knows it. */
export const PNG_BEGIN = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)
/** Signature and IHDR are always there, and always so long; what we add comes right after, before the pixels. */
const NA_KOP = 33

/** CSS pixels in a metre: at 1× a picture is as large on paper as its drawing. */
const PER_METER = 96 / 0.0254

/** What a picture says of itself; `schaal` is pixels to a CSS pixel. */
export type Pngwoorden = { readonly titel: string; readonly omschrijving: string; readonly schaal: number }

/** The same picture with its resolution (pHYs), title and description (iTXt): texts as they may be seen. No date and no place travel along. */
export function addPngwoorden(
  png: Uint8Array,
  { titel, omschrijving, schaal }: Pngwoorden,
): Uint8Array<ArrayBuffer> {
  const maat = new DataView(new ArrayBuffer(9))
  const punten = Math.round(PER_METER * schaal)
  maat.setUint32(0, punten)
  maat.setUint32(4, punten)
  // In metres.
  maat.setUint8(8, 1)
  const woorden = { Title: titel, Description: omschrijving, Software: 'Middenveld' }
  return samen([
    png.subarray(0, NA_KOP),
    buildStuk('pHYs', new Uint8Array(maat.buffer)),
    ...Object.entries(woorden).flatMap(([naam, tekst]) =>
      tekst === '' ? [] : [buildStuk('iTXt', maakTekst(naam, tekst))],
    ),
    png.subarray(NA_KOP),
  ])
}

/** Keyword, not compressed, in our language, in UTF-8. */
const maakTekst = (naam: string, tekst: string): Uint8Array =>
  new TextEncoder().encode(`${naam}\0\0\0nl-BE\0\0${tekst.replaceAll('\0', '')}`)

/** One part: its length, its name of four letters, what is in it, and the sum over both. */
export function buildStuk(naam: string, inhoud: Uint8Array): Uint8Array {
  const lijf = samen([Uint8Array.from(naam, (letter) => letter.charCodeAt(0)), inhoud])
  const [voor, na] = [new DataView(new ArrayBuffer(4)), new DataView(new ArrayBuffer(4))]
  voor.setUint32(0, inhoud.length)
  na.setUint32(0, crc(lijf))
  return samen([new Uint8Array(voor.buffer), lijf, new Uint8Array(na.buffer)])
}

/** One after the other. */
export function samen(delen: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const heel = new Uint8Array(delen.reduce((lengte, { length }) => lengte + length, 0))
  let plek = 0
  for (const deel of delen) {
    heel.set(deel, plek)
    plek += deel.length
  }
  return heel
}

/** The sum that PNG asks of each part (ISO 3309). */
const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xed_b8_83_20 ^ (c >>> 1) : c >>> 1
  return c
})
const crc = (bytes: Uint8Array): number =>
  (bytes.reduce((c, byte) => (CRC[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xff_ff_ff_ff) ^ 0xff_ff_ff_ff) >>> 0
