/** draw.io: a drawing of boxes and lines, all its pages; each page plain or deflated, as the program was told to save it. */
import type { Ruwevondst } from '../../domain/buren/vondst'
import { readGewoon, readHtmltekst } from '../../domain/buren/woorden'
import { GRENZEN, Leesfout } from './grenzen'
import { findKind, findKnopen, type Knoop, parseXml } from './xml'

export async function readDrawio(tekst: string, naam: string): Promise<Ruwevondst> {
  const wortel = parseXml(tekst, naam)
  const bladen =
    wortel.naam === 'mxGraphModel'
      ? [wortel]
      : await Promise.all(findKnopen(wortel, 'diagram').map((blad) => leesBlad(blad, naam)))
  const uit: Ruwevondst = { wie: [], lijnen: [], achter: [] }
  bladen.forEach((blad, nr) => leesCellen(blad, `${nr}:`, uit))
  return uit
}

async function leesBlad(blad: Knoop, naam: string): Promise<Knoop> {
  const heel = findKind(blad, 'mxGraphModel')
  if (heel) return heel
  const { Inflate } = await import('fflate')
  const stukken: Uint8Array[] = []
  let lengte = 0
  try {
    const ingepakt = Uint8Array.from(atob(blad.tekst.trim()), (teken) => teken.charCodeAt(0))
    const blazer = new Inflate((stuk) => {
      lengte += stuk.length
      if (lengte > GRENZEN.uitgepakt)
        throw new Leesfout(`«${naam}» is uitgepakt groter dan een tekening ooit is.`)
      stukken.push(stuk)
    })
    for (let i = 0; i < ingepakt.length; i += HAP)
      blazer.push(ingepakt.subarray(i, i + HAP), i + HAP >= ingepakt.length)
    const xml = decodeURIComponent(await new Blob(stukken as Uint8Array<ArrayBuffer>[]).text())
    return parseXml(xml, naam)
  } catch (fout) {
    if (fout instanceof Leesfout) throw fout
    throw new Leesfout(
      `Een blad van «${naam}» laat zich niet uitpakken. Bewaar het in draw.io zonder compressie.`,
    )
  }
}
const HAP = 4096

type Cel = {
  id: string
  ouder: string
  woorden: string
  stijl: string
  van: string
  naar: string
  isLijn: boolean
}

function leesCellen(blad: Knoop, voor: string, uit: Ruwevondst): void {
  const cellen = [...findCellen(blad)]
  const lijnen = new Map(cellen.filter(({ isLijn }) => isLijn).map((cel) => [cel.id, cel]))
  const verbonden = new Set([...lijnen.values()].flatMap(({ van, naar }) => [van, naar]))
  const ouders = new Set(
    cellen.filter(({ isLijn, ouder }) => !isLijn && !lijnen.has(ouder)).map(({ ouder }) => ouder),
  )
  for (const { id, ouder, woorden, stijl, isLijn } of cellen) {
    const lijn = lijnen.get(ouder)
    if (isLijn) continue
    // What stands on a line is its word.
    if (lijn) lijn.woorden ||= woorden
    else if (ouders.has(id) && !verbonden.has(id)) {
      if (woorden) uit.achter.push(`«${woorden}» is een kader om andere namen.`)
    } else {
      const isLos = /^(?:text|edgeLabel)\b/u.test(stijl) && !verbonden.has(id)
      uit.wie.push({ sleutel: voor + id, naam: woorden, ...(isLos ? { twijfel: 'een losse tekst' } : {}) })
    }
  }
  for (const { van, naar, woorden } of lijnen.values()) {
    uit.lijnen.push({ van: van && voor + van, naar: naar && voor + naar, woord: woorden })
  }
}

/** A cell stands alone, or inside an object that carries its words. */
function* findCellen(blad: Knoop): Generator<Cel> {
  const wortel = findKind(blad, 'root') ?? blad
  for (const knoop of wortel.kinderen) {
    const isOmhuld = knoop.naam !== 'mxCell'
    const cel = isOmhuld ? findKind(knoop, 'mxCell') : knoop
    if (!cel) continue
    const isLijn = cel.attribuut('edge') === '1'
    if (!isLijn && cel.attribuut('vertex') !== '1') continue
    const ruw = isOmhuld ? knoop.attribuut('label') : cel.attribuut('value')
    const stijl = cel.attribuut('style')
    yield {
      id: (isOmhuld ? knoop : cel).attribuut('id'),
      ouder: cel.attribuut('parent'),
      // Without html=1 a label is what it says, but old files leave that out.
      woorden: /<[a-z/]|&[a-z#]/iu.test(ruw) ? readHtmltekst(ruw) : readGewoon(ruw),
      stijl,
      van: cel.attribuut('source'),
      naar: cel.attribuut('target'),
      isLijn,
    }
  }
}
