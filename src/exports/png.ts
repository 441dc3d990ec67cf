/** From SVG to PNG in the browser, within what every browser can hold. */

/** Safari draws no larger canvas, and says nothing when it does not. */
const MAX_ZIJDE = 16_384
const MAX_PUNTEN = 16_777_216

export const SCHALEN = [1, 2, 4] as const
export type Schaal = (typeof SCHALEN)[number]

/** The largest scale up to what was asked at which the picture fits, never more than was asked. */
export function passendeSchaal(breedte: number, hoogte: number, gevraagd: number): number {
  const past = Math.min(
    gevraagd,
    MAX_ZIJDE / breedte,
    MAX_ZIJDE / hoogte,
    Math.sqrt(MAX_PUNTEN / (breedte * hoogte)),
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

/** Draws a self-contained SVG of this size (units) as PNG. Rejects with a Dutch message when the browser cannot. */
export async function maakPng(
  { svg, breedte, hoogte }: { svg: string; breedte: number; hoogte: number },
  gevraagd: number,
): Promise<PngUitkomst> {
  const schaal = passendeSchaal(breedte, hoogte, gevraagd)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(breedte * schaal))
  canvas.height = Math.max(1, Math.round(hoogte * schaal))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('Deze browser kan geen afbeelding tekenen')
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
  const blob = await new Promise<Blob | null>((klaar) => {
    canvas.toBlob(klaar, 'image/png')
  })
  if (!blob) throw new Error('De browser kon de afbeelding niet maken; probeer een kleinere')
  return { blob, schaal, verkleind: schaal < gevraagd }
}
