/**
 * A PNG of at most 256 colours: a fifth of what a browser writes of the same picture, because the light of the field and the edges of letters are full of
 * colours that nobody tells apart. Pure, so that it can be made beside the page.
 */

import { PNG_BEGIN, buildStuk, samen } from './pngdelen'

/** Pixels as a canvas gives them: four bytes each, row by row, opaque. */
export type Punten = { rgba: Uint8ClampedArray; breedte: number; hoogte: number }

const KLEUREN_MAX = 256
/** Bits of a channel by which colours are told apart: four levels are one. */
const BITS = 6
const WEG = 8 - BITS
const vakVan = (r: number, g: number, b: number): number =>
  ((r >> WEG) << (2 * BITS)) | ((g >> WEG) << BITS) | (b >> WEG)

/** The file as bytes. */
export async function buildKleinePng(punten: Punten): Promise<Uint8Array<ArrayBuffer>> {
  const { breedte, hoogte } = punten
  const { palet, nummers } = kiesKleuren(punten)
  const kop = new DataView(new ArrayBuffer(13))
  kop.setUint32(0, breedte)
  kop.setUint32(4, hoogte)
  // Eight bits a pixel, as numbers in a palette.
  kop.setUint8(8, 8)
  kop.setUint8(9, 3)
  const rijen = new Uint8Array(hoogte * (breedte + 1))
  for (let y = 0; y < hoogte; y++) {
    rijen.set(nummers.subarray(y * breedte, (y + 1) * breedte), y * (breedte + 1) + 1)
  }
  return samen([
    PNG_BEGIN,
    buildStuk('IHDR', new Uint8Array(kop.buffer)),
    buildStuk('PLTE', palet),
    buildStuk('IDAT', await pers(rijen)),
    buildStuk('IEND', new Uint8Array()),
  ])
}

/** Colours of the picture that fall together, and how often each channel adds up in them. */
type Vak = { sleutel: number; aantal: number; rood: number; groen: number; blauw: number }
type Kanaal = 'rood' | 'groen' | 'blauw'

function kiesKleuren({ rgba, breedte, hoogte }: Punten): { palet: Uint8Array; nummers: Uint8Array } {
  const vakken = new Map<number, Vak>()
  const sleutels = new Uint32Array(breedte * hoogte)
  let vorig: Vak | undefined
  for (let i = 0; i < sleutels.length; i++) {
    const [r, g, b] = [rgba[i * 4] ?? 0, rgba[i * 4 + 1] ?? 0, rgba[i * 4 + 2] ?? 0]
    const sleutel = vakVan(r, g, b)
    sleutels[i] = sleutel
    // Neighbours are mostly alike.
    let vak = vorig?.sleutel === sleutel ? vorig : vakken.get(sleutel)
    if (!vak) {
      vak = { sleutel, aantal: 0, rood: 0, groen: 0, blauw: 0 }
      vakken.set(sleutel, vak)
    }
    vak.aantal++
    vak.rood += r
    vak.groen += g
    vak.blauw += b
    vorig = vak
  }
  const groepen = verdeel([...vakken.values()])
  const palet = new Uint8Array(groepen.length * 3)
  const nummerVan = new Uint8Array(1 << (3 * BITS))
  groepen.forEach((groep, nummer) => {
    palet.set(
      (['rood', 'groen', 'blauw'] as const).map((kanaal) => Math.round(gemiddelde(groep, kanaal))),
      nummer * 3,
    )
    for (const { sleutel } of groep) nummerVan[sleutel] = nummer
  })
  return { palet, nummers: Uint8Array.from(sleutels, (sleutel) => nummerVan[sleutel] ?? 0) }
}

const som = (vakken: readonly Vak[], wat: Kanaal | 'aantal'): number =>
  vakken.reduce((totaal, vak) => totaal + vak[wat], 0)
const gemiddelde = (vakken: readonly Vak[], kanaal: Kanaal): number =>
  som(vakken, kanaal) / Math.max(1, som(vakken, 'aantal'))
const waarde = (vak: Vak, kanaal: Kanaal): number => vak[kanaal] / vak.aantal

/** Median cut: the group that spreads widest is halved along its widest channel, until there are as many as a palette holds. */
function verdeel(alle: Vak[]): Vak[][] {
  const groepen = [meet(alle)]
  while (groepen.length < KLEUREN_MAX) {
    const breedst = groepen.reduce((a, b) => (b.gewicht > a.gewicht ? b : a))
    if (breedst.gewicht <= 0) break
    const { kanaal } = breedst
    const opRij = [...breedst.vakken].sort((a, b) => waarde(a, kanaal) - waarde(b, kanaal))
    const helft = som(opRij, 'aantal') / 2
    let [tot, gehad] = [0, 0]
    while (tot < opRij.length - 1 && (tot === 0 || gehad < helft)) gehad += opRij[tot++]?.aantal ?? 0
    groepen.splice(groepen.indexOf(breedst), 1, meet(opRij.slice(0, tot)), meet(opRij.slice(tot)))
  }
  return groepen.map(({ vakken }) => vakken)
}

/** How much a group would gain by being halved: its width, and a little by how much of the picture it is, so that a small mark keeps its colour. */
function meet(vakken: Vak[]): { vakken: Vak[]; kanaal: Kanaal; gewicht: number } {
  const spreiding = (kanaal: Kanaal): number => {
    let [laag, hoog] = [255, 0]
    for (const vak of vakken) {
      laag = Math.min(laag, waarde(vak, kanaal))
      hoog = Math.max(hoog, waarde(vak, kanaal))
    }
    return hoog - laag
  }
  const kanalen = (['rood', 'groen', 'blauw'] as const).map((kanaal) => ({
    kanaal,
    breed: spreiding(kanaal),
  }))
  const { kanaal, breed } = kanalen.reduce((a, b) => (b.breed > a.breed ? b : a))
  return { vakken, kanaal, gewicht: vakken.length < 2 ? 0 : breed * som(vakken, 'aantal') ** 0.1 }
}

async function pers(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stroom = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stroom).arrayBuffer())
}
