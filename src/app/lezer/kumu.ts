/** Kumu: its blueprint in JSON, its workbook with Elements and Connections, and its table of connections. */
import type { Gevondene, Ruwevondst } from '../../domain/buren/vondst'
import { isVelden, parseVelden, readRecords, readVeld, type Velden } from './jsonvelden'

const sleutelVan = (een: Velden): string => readVeld(een, '_id', 'id', 'label')

export function readKumuJson(tekst: string, naam: string): Ruwevondst {
  const alles = parseVelden(tekst, naam)
  // A project that was taken out whole keeps its fields under «attributes».
  const velden = (een: Velden): Velden => (isVelden(een.attributes) ? { ...een, ...een.attributes } : een)
  const wie = readRecords(alles, 'elements').map((een): Gevondene => ({
    sleutel: sleutelVan(een),
    naam: readVeld(velden(een), 'label', 'name'),
    soort: readVeld(velden(een), 'type', 'element type'),
    nota: readVeld(velden(een), 'description'),
  }))
  const sleutels = new Set(wie.map(({ sleutel }) => sleutel))
  const perNaam = new Map(wie.map(({ sleutel, naam: heet }) => [heet, sleutel]))
  // What people write themselves names an element by its label, also where it has a key.
  const vind = (een: string): string => (sleutels.has(een) ? een : (perNaam.get(een) ?? een))
  return {
    wie,
    lijnen: readRecords(alles, 'connections').map((een) => ({
      van: vind(readVeld(een, 'from', 'source')),
      naar: vind(readVeld(een, 'to', 'target')),
      woord: readVeld(velden(een), 'type', 'connection type', 'label'),
    })),
    achter: [],
  }
}

type Rij = readonly string[]
/** The first of these names that the head has: the kind of a line goes before a few words on it, wherever they stand. */
function kolom(kop: Rij, ...namen: readonly string[]): number {
  const koppen = kop.map((cel) => cel.trim().toLowerCase())
  return namen.map((naam) => koppen.indexOf(naam)).find((plek) => plek >= 0) ?? -1
}

/** Whether a first row is that of a table of connections. */
export const isVerbindingskop = (kop: Rij): boolean => kolom(kop, 'from') >= 0 && kolom(kop, 'to') >= 0

/** Sheets by their name, rows with the head first. Who is only named in a connection is an element too, as in Kumu itself. */
export function readKumuBladen(elementen: readonly Rij[], verbindingen: readonly Rij[]): Ruwevondst {
  const [kop = [], ...rijen] = elementen
  const [kopLijnen = [], ...rijenLijnen] = verbindingen
  const uit: Ruwevondst = { wie: [], lijnen: [], achter: [] }
  const cel = (rij: Rij, plek: number): string => (plek < 0 ? '' : (rij[plek] ?? '').trim())
  const bekend = new Set<string>()
  const neem = (een: Gevondene) => {
    if (een.naam === '' || bekend.has(een.sleutel)) return
    bekend.add(een.sleutel)
    uit.wie.push(een)
  }
  for (const rij of rijen) {
    const naam = cel(rij, kolom(kop, 'label', 'name', 'naam'))
    neem({
      sleutel: naam,
      naam,
      soort: cel(rij, kolom(kop, 'type', 'element type')),
      nota: cel(rij, kolom(kop, 'description')),
    })
  }
  for (const rij of rijenLijnen) {
    const [van, naar] = [cel(rij, kolom(kopLijnen, 'from')), cel(rij, kolom(kopLijnen, 'to'))]
    for (const naam of [van, naar]) neem({ sleutel: naam, naam })
    if (van && naar)
      uit.lijnen.push({ van, naar, woord: cel(rij, kolom(kopLijnen, 'type', 'connection type', 'label')) })
  }
  return uit
}
