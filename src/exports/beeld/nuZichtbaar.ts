/**
 * «Wat je nu ziet»: the view as it is lit and filtered at this moment, straight from the screen. html-to-image stays at 1.11.11: later ones
 * carry no styles below an `<svg>`, so every line would be lost.
 */

import { KLEUREN } from '../../geometry/as'
import { LETTERFAMILIE } from './lettertypen'

export type Opname = {
  /** Pixels of the picture per pixel of the screen; default 1. */
  schaal?: number
  /** Keeps a part of the screen (and all in it) or leaves it out. Texts without an element are always kept. */
  filter?: (deel: Node) => boolean
  /** CSS colour behind everything; default transparent. */
  achtergrond?: string
  /** Words written in the left bottom corner, for what nobody may overlook. */
  merk?: string
  /** Leaves the typefaces of the page out, for what has no words; default false. */
  zonderLetters?: boolean
}

/** A picture of one element as PNG. Rejects when the element has no size or the browser refuses. */
export async function captureNuZichtbaar(element: HTMLElement, opname: Opname = {}): Promise<Blob> {
  const { schaal = 1, filter, achtergrond, merk, zonderLetters = false } = opname
  const { clientWidth, clientHeight } = element
  if (clientWidth === 0 || clientHeight === 0 || !(schaal > 0)) {
    throw new Error('Er is niets in beeld om een afbeelding van te maken')
  }
  const { toCanvas } = await import('html-to-image')
  const canvas = await toCanvas(element, {
    pixelRatio: schaal,
    width: clientWidth,
    height: clientHeight,
    skipFonts: zonderLetters,
    ...(filter ? { filter: (deel: HTMLElement) => filter(deel) } : {}),
    ...(achtergrond ? { backgroundColor: achtergrond } : {}),
  })
  if (merk) schrijfMerk(canvas, merk, schaal)
  const blob = await new Promise<Blob | null>((klaar) => {
    canvas.toBlob(klaar, 'image/png')
  })
  if (!blob) throw new Error('De browser kon de afbeelding niet maken')
  return blob
}

/** On its own ground, since it may lie on anything. */
function schrijfMerk(canvas: HTMLCanvasElement, merk: string, schaal: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const [grootte, lucht] = [18 * schaal, 12 * schaal]
  context.font = `700 ${grootte}px '${LETTERFAMILIE}', system-ui, sans-serif`
  const breedte = context.measureText(merk).width + lucht * 2
  const hoogte = grootte + lucht * 1.5
  const boven = canvas.height - hoogte - lucht
  context.fillStyle = '#FFFFFF'
  context.fillRect(lucht, boven, breedte, hoogte)
  context.fillStyle = KLEUREN.alert
  context.textBaseline = 'middle'
  context.fillText(merk, lucht * 2, boven + hoogte / 2)
}
