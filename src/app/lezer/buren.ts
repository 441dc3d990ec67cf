/** Every neighbour whose files we read, as data: how its file is known by its beginning, and who reads it. The first that fits is it. */
import { buildVondst, type Ruwevondst, type Vondst } from '../../domain/buren/vondst'
import { splitCsv } from '../../domain/lijst/lijstrijen'
import { GRENZEN, Leesfout, mb, type Stap } from './grenzen'
import { isBordkop, readBord } from './bord'
import { readTekenset } from './tekenset'

/** What is seen of a file before it is read: its first signs as text, its first row of cells, and the rows below it. */
export type Kop = {
  begin: string
  kop: readonly string[]
  rijen: readonly (readonly string[])[]
  naam: string
}

export type Buur = {
  id: string
  /** As people know it. */
  bron: string
  herken: (kop: Kop) => boolean
  lees: (tekst: string, naam: string) => Promise<Ruwevondst>
}

const XML = String.raw`^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>\s*)?`
const wortel = (naam: string): RegExp => new RegExp(`${XML}<(?:\\w+:)?${naam}[\\s>]`, 'iu')
const [GRAPHML, GEXF, DRAWIO] = [wortel('graphml'), wortel('gexf'), wortel('mx(?:file|GraphModel)')]
/** A table of lines says of every line two names; «From» and «To» beside a name are its years. */
function isVerbindingen({ kop, rijen }: Kop): boolean {
  const plek = (woord: RegExp) => kop.findIndex((cel) => woord.test(cel.trim()))
  const [van, naar] = [plek(/^from$/iu), plek(/^to$/iu)]
  if (van < 0 || naar < 0) return false
  const heeftNaam = kop.some((cel) =>
    /^(?:naam|namen|names?|organisati(?:e|on)|organization)$/iu.test(cel.trim()),
  )
  const cellen = rijen.flatMap((rij) => [rij[van] ?? '', rij[naar] ?? '']).filter((cel) => cel.trim() !== '')
  const namen = cellen.filter((cel) => /\p{L}{2}/u.test(cel))
  return !heeftNaam && namen.length * 2 >= cellen.length
}
const isJson = ({ begin }: Kop): boolean => begin.startsWith('{')

export const BUREN: readonly Buur[] = [
  {
    id: 'graphml',
    bron: 'GraphML',
    herken: ({ begin }) => GRAPHML.test(begin),
    lees: async (tekst, naam) => (await import('./graphml')).readGraphml(tekst, naam),
  },
  {
    id: 'gexf',
    bron: 'Gephi (GEXF)',
    herken: ({ begin }) => GEXF.test(begin),
    lees: async (tekst, naam) => (await import('./gexf')).readGexf(tekst, naam),
  },
  {
    id: 'drawio',
    bron: 'draw.io',
    herken: ({ begin }) => DRAWIO.test(begin),
    lees: async (tekst, naam) => (await import('./drawio')).readDrawio(tekst, naam),
  },
  {
    id: 'excalidraw',
    bron: 'Excalidraw',
    herken: (kop) => isJson(kop) && /"type"\s*:\s*"excalidraw(?:\/clipboard)?"/u.test(kop.begin),
    lees: async (tekst, naam) => (await import('./excalidraw')).readExcalidraw(tekst, naam),
  },
  {
    id: 'kumu',
    bron: 'Kumu',
    herken: (kop) => isJson(kop) && /"elements"\s*:\s*\[/u.test(kop.begin),
    lees: async (tekst, naam) => (await import('./kumu')).readKumuJson(tekst, naam),
  },
  {
    id: 'canvas',
    bron: 'JSON Canvas',
    herken: (kop) => isJson(kop) && (/\.canvas$/iu.test(kop.naam) || /"nodes"\s*:\s*\[/u.test(kop.begin)),
    lees: async (tekst, naam) => (await import('./canvas')).readCanvas(tekst, naam),
  },
  {
    id: 'kumucsv',
    bron: 'Kumu',
    herken: isVerbindingen,
    lees: async (tekst) => (await import('./kumu')).readKumuBladen([], splitCsv(tekst)),
  },
  {
    id: 'bord',
    bron: 'bord met notities (Miro, Mural)',
    herken: ({ kop, rijen }) => kop.length > 2 && isBordkop(kop, rijen),
    lees: async (tekst) => readBord(splitCsv(tekst)),
  },
]

export const findBuur = (kop: Kop): Buur | undefined => BUREN.find(({ herken }) => herken(kop))

/** What is in a file of a neighbour. Rejects with a Leesfout. */
export async function readBuur(bestand: File, stap: Stap): Promise<Vondst> {
  const { name: naam, size } = bestand
  if (size > GRENZEN.bytes) {
    throw new Leesfout(`«${naam}» is ${mb(size)} groot; een kaart is hoogstens ${mb(GRENZEN.bytes)}.`)
  }
  stap('Openen')
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  stap('Namen en lijnen zoeken')
  const { isZip } = await import('./excel')
  if (isZip(bytes)) return buildVondst(naam, 'Kumu', await leesWerkboek(bytes, naam, stap))
  const { tekst: gelezen, twijfel } = readTekenset(bytes)
  const tekst = gelezen.replace(/^\uFEFF/u, '')
  const buur = findBuur({ ...readKop(tekst), naam })
  if (!buur) throw new Leesfout(`«${naam}» kennen we niet.`)
  const ruw = await buur.lees(tekst, naam)
  return buildVondst(naam, buur.bron, twijfel === null ? ruw : { ...ruw, achter: [twijfel, ...ruw.achter] })
}

/** `tekst`: the beginning of a file, or all of it. */
export function readKop(tekst: string): Omit<Kop, 'naam'> {
  const [kop = [], ...rijen] = splitCsv(tekst.slice(0, 4000))
  return { begin: tekst.slice(0, 16_000).trimStart(), kop, rijen }
}

async function leesWerkboek(bytes: Uint8Array, naam: string, stap: Stap): Promise<Ruwevondst> {
  const [{ readExcel }, { readKumuBladen }] = await Promise.all([import('./excel'), import('./kumu')])
  const bladen = await readExcel(bytes, naam, GRENZEN, stap)
  const rijenVan = (welk: RegExp): string[][] =>
    (bladen.find((blad) => welk.test(blad.naam))?.rijen ?? []).map((rij) => [...rij])
  return readKumuBladen(rijenVan(/^elements?$/iu), rijenVan(/^connections?$/iu))
}
