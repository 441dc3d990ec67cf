/**
 * The parts of an archive, unpacked within bounds: the list of contents is read first, what it promises is added up, and while unpacking nothing
 * may grow beyond what was promised.
 */
import { type Grenzen, Leesfout, mb } from './grenzen'

export type Onderdeel = {
  pad: string
  /** 0 is kept as it is, 8 is deflated. */
  methode: number
  isVersleuteld: boolean
  ingepakt: number
  uitgepakt: number
  /** Where its own header stands. */
  begin: number
}

const EINDE = 0x06054b50
const REGEL = 0x02014b50
const KOP = 0x04034b50
/** The end of an archive with the longest remark behind it. */
const STAART = 22 + 65_535
/** Compressed bytes at a time: a thousandfold of it is the most that can be in memory before it is counted. */
const HAP = 65_536

const isKapot = (naam: string): Leesfout =>
  new Leesfout(`«${naam}» is beschadigd: het bestand is niet volledig of er is iets aan veranderd.`)

/** What the archive says is in it, without unpacking anything. */
export function readArchief(bytes: Uint8Array, naam: string, grenzen: Grenzen): Onderdeel[] {
  const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let einde = bytes.length - 22
  while (einde >= 0 && einde >= bytes.length - STAART && kijk.getUint32(einde, true) !== EINDE) einde--
  if (einde < 0 || einde < bytes.length - STAART) throw isKapot(naam)
  const aantal = kijk.getUint16(einde + 10, true)
  if (aantal > grenzen.onderdelen) {
    throw new Leesfout(`«${naam}» bestaat uit ${aantal} stukken; een lijst heeft er nooit zoveel.`)
  }
  const onderdelen: Onderdeel[] = []
  let plek = kijk.getUint32(einde + 16, true)
  for (let i = 0; i < aantal; i++) {
    if (plek + 46 > bytes.length || kijk.getUint32(plek, true) !== REGEL) throw isKapot(naam)
    const naamlengte = kijk.getUint16(plek + 28, true)
    onderdelen.push({
      pad: new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + naamlengte)),
      methode: kijk.getUint16(plek + 10, true),
      isVersleuteld: (kijk.getUint16(plek + 8, true) & 1) === 1,
      ingepakt: kijk.getUint32(plek + 20, true),
      uitgepakt: kijk.getUint32(plek + 24, true),
      begin: kijk.getUint32(plek + 42, true),
    })
    plek += 46 + naamlengte + kijk.getUint16(plek + 30, true) + kijk.getUint16(plek + 32, true)
  }
  return onderdelen
}

/** The given parts, by path. Throws a Leesfout as soon as they are, or turn out to be, more than the bound. */
export async function pakUit(
  bytes: Uint8Array,
  onderdelen: readonly Onderdeel[],
  naam: string,
  grenzen: Grenzen,
): Promise<Map<string, Uint8Array>> {
  const belofte = onderdelen.reduce((som, { uitgepakt }) => som + uitgepakt, 0)
  if (belofte > grenzen.uitgepakt) throw teGroot(naam, grenzen)
  const { Inflate } = await import('fflate')
  const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const uit = new Map<string, Uint8Array>()
  let over = grenzen.uitgepakt
  /** Grows to `hoogstens` and not a byte further, whatever comes out. */
  function blaasOp(deel: Uint8Array, hoogstens: number): Uint8Array {
    const ruimte = new Uint8Array(hoogstens)
    let vol = 0
    const blazer = new Inflate((stuk) => {
      if (vol + stuk.length > hoogstens) throw isKapot(naam)
      ruimte.set(stuk, vol)
      vol += stuk.length
    })
    try {
      for (let i = 0; i < deel.length; i += HAP) {
        blazer.push(deel.subarray(i, i + HAP), i + HAP >= deel.length)
      }
    } catch {
      throw isKapot(naam)
    }
    return ruimte.subarray(0, vol)
  }
  for (const { pad, methode, ingepakt, uitgepakt, begin } of onderdelen) {
    if (begin + 30 > bytes.length || kijk.getUint32(begin, true) !== KOP) throw isKapot(naam)
    const vanaf = begin + 30 + kijk.getUint16(begin + 26, true) + kijk.getUint16(begin + 28, true)
    if (vanaf + ingepakt > bytes.length || (methode !== 0 && methode !== 8) || uit.has(pad))
      throw isKapot(naam)
    const deel = bytes.subarray(vanaf, vanaf + ingepakt)
    const inhoud = methode === 0 ? deel : blaasOp(deel, Math.min(uitgepakt, over))
    if (inhoud.length !== uitgepakt) throw isKapot(naam)
    over -= inhoud.length
    uit.set(pad, inhoud)
  }
  return uit
}

const teGroot = (naam: string, { uitgepakt }: Grenzen): Leesfout =>
  new Leesfout(
    `«${naam}» is uitgepakt groter dan ${mb(uitgepakt)}, en dat is geen lijst meer. Bewaar alleen het blad met de namen, als .csv.`,
  )
