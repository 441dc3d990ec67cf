/** From SVG to PNG in the browser, within what every browser can hold. */
import type { Punten } from './kleinepng'

/** No browser draws a longer side. */
const MAX_ZIJDE = 16_384
/** What every browser draws. Safari on a tablet stops here, and says nothing when it does. */
const VEILIG = 16_777_216
/** What most browsers draw, and half a gigabyte of memory: more would freeze the machine of a meeting room. */
const RUIM = 134_217_728

/** Pixels to a unit of the drawing, or as large as a mail carries. */
export const SCHALEN = [1, 2, 4, 'licht'] as const
export type Schaal = (typeof SCHALEN)[number]

/** Bytes that go with any mail. */
export const LICHT_MAX = 500_000
/** More pixels than this were never light, and they cost the page a second to count. */
const LICHT_PUNTEN = 6_000_000
/** Of a light picture, at most. */
const LICHT_SCHAAL = 2

/** The largest scale up to what was asked at which the picture fits, never more than was asked. */
export function passendeSchaal(
  breedte: number,
  hoogte: number,
  gevraagd: number,
  maxPunten: number = VEILIG,
): number {
  const past = Math.min(
    gevraagd,
    MAX_ZIJDE / breedte,
    MAX_ZIJDE / hoogte,
    Math.sqrt(maxPunten / (breedte * hoogte)),
  )
  // Rounding the sides may not push them over the edge again.
  return past === gevraagd ? past : Math.floor(past * 1000) / 1000
}

export type PngUitkomst = {
  blob: Blob
  /** Pixels per field unit that it became. */
  schaal: number
  /** True when it had to be smaller than was asked. */
  verkleind: boolean
}

/** The scale at which a light picture is first tried. */
export const findLichteSchaal = ({ breedte, hoogte }: Pick<Tekening, 'breedte' | 'hoogte'>): number =>
  passendeSchaal(breedte, hoogte, LICHT_SCHAAL, LICHT_PUNTEN)

/** As large as stays under `max` bytes, from `begin` down: what a picture weighs goes about with its surface. */
export async function findLicht(
  maak: (schaal: number) => Promise<Uint8Array<ArrayBuffer>>,
  begin: number,
  max = LICHT_MAX,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; schaal: number }> {
  let schaal = begin
  for (;;) {
    const bytes = await maak(schaal)
    if (bytes.length <= max) return { bytes, schaal }
    schaal *= Math.min(0.9, Math.sqrt(max / bytes.length) * 0.97)
  }
}

/** A picture of at most 256 colours, light enough for a mail. Opaque only. Rejects as `maakPng` does. */
export async function maakLichtePng(
  tekening: Tekening,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; schaal: number }> {
  const { buildKleinePng } = await import('./kleinepng')
  return findLicht(
    async (schaal) => buildKleinePng(await maakPunten(tekening, schaal)),
    findLichteSchaal(tekening),
    // What is said in it comes on top.
    LICHT_MAX - 4000,
  )
}

/** An SVG that needs nothing else, in its own units. */
export type Tekening = { svg: string; breedte: number; hoogte: number }

/** Draws a self-contained SVG of this size (units) as PNG. Rejects with a Dutch message when the browser cannot. */
export async function maakPng(tekening: Tekening, gevraagd: number): Promise<PngUitkomst> {
  const { canvas, schaal } = await teken(tekening, gevraagd)
  const blob = await new Promise<Blob | null>((klaar) => {
    canvas.toBlob(klaar, 'image/png')
  })
  if (!blob) throw new Error('De browser kon de afbeelding niet maken; probeer een kleinere')
  return { blob, schaal, verkleind: schaal < gevraagd }
}

/** The same as bare pixels, for who writes them in a way of his own. */
export async function maakPunten(tekening: Tekening, gevraagd: number): Promise<Punten> {
  const { canvas, context } = await teken(tekening, gevraagd)
  const { width: breedte, height: hoogte } = canvas
  return { rgba: context.getImageData(0, 0, breedte, hoogte).data, breedte, hoogte }
}

async function teken({ svg, breedte, hoogte }: Tekening, gevraagd: number) {
  const doek = maakDoek(breedte, hoogte, gevraagd)
  if (!doek) throw new Error('Deze browser kan geen afbeelding tekenen')
  const { canvas, context } = doek
  // Asked for in its final size, so that no browser draws it small first and blows it up.
  const groot = svg.replace(
    /width="[^"]*" height="[^"]*"/u,
    `width="${canvas.width}" height="${canvas.height}"`,
  )
  const adres = URL.createObjectURL(new Blob([groot], { type: 'image/svg+xml' }))
  try {
    const beeld = new Image()
    beeld.src = adres
    await beeld.decode()
    context.drawImage(beeld, 0, 0, canvas.width, canvas.height)
  } finally {
    URL.revokeObjectURL(adres)
  }
  return doek
}

/** The largest canvas that this browser really draws on: one that is too large looks fine and stays empty, so its far corner is tried. */
function maakDoek(breedte: number, hoogte: number, gevraagd: number) {
  for (const maxPunten of [RUIM, VEILIG]) {
    const schaal = passendeSchaal(breedte, hoogte, gevraagd, maxPunten)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(breedte * schaal))
    canvas.height = Math.max(1, Math.round(hoogte * schaal))
    const context = canvas.getContext('2d')
    if (!context) continue
    const [x, y] = [canvas.width - 1, canvas.height - 1]
    context.fillRect(x, y, 1, 1)
    if (context.getImageData(x, y, 1, 1).data[3] !== 255) continue
    context.clearRect(x, y, 1, 1)
    return { canvas, context, schaal }
  }
  return null
}
