/** The cells of the table as places: where a key leads, and what lies between two of them. Knows nothing of what is in them. */

/** A cell: its row by id, its column by name. */
export type Plek = { readonly rij: string; readonly kolom: string }

/** The row of the headers. */
export const KOP = 'kop'
/** The column with the number and the grip, and the one that opens the row: they have no text. */
export const RIJKOLOM = 'rij'
export const OPENKOLOM = 'open'

/** In the order of the screen. The rows begin with the headers, the columns with the grip, and end with what opens. */
export type Raster = { readonly rijen: readonly string[]; readonly kolommen: readonly string[] }

export type Toets = { key: string; ctrl: boolean; bladzij: number }

/** The cell where this key leads, or null for a key that leads nowhere. At an edge it is the same cell. */
export function volgPijl(
  { rijen, kolommen }: Raster,
  { rij, kolom }: Plek,
  { key, ctrl, bladzij }: Toets,
): Plek | null {
  const r = Math.max(0, rijen.indexOf(rij))
  const k = Math.max(0, kolommen.indexOf(kolom))
  const [eersteRij, laatsteRij] = [Math.min(1, rijen.length - 1), rijen.length - 1]
  const [eersteCel, laatsteCel] = [1, kolommen.length - 2]
  const naar = (nr: number, nk: number): Plek => ({
    rij: rijen[Math.max(0, Math.min(laatsteRij, nr))] ?? rij,
    kolom: kolommen[Math.max(0, Math.min(kolommen.length - 1, nk))] ?? kolom,
  })
  switch (key) {
    case 'ArrowUp':
      return naar(ctrl ? eersteRij : r - 1, k)
    case 'ArrowDown':
      return naar(ctrl ? laatsteRij : r + 1, k)
    case 'ArrowLeft':
      return naar(r, ctrl ? eersteCel : k - 1)
    case 'ArrowRight':
      return naar(r, ctrl ? laatsteCel : k + 1)
    case 'Home':
      return naar(ctrl ? eersteRij : r, eersteCel)
    case 'End':
      return naar(ctrl ? laatsteRij : r, laatsteCel)
    case 'PageUp':
      return naar(Math.max(eersteRij, r - bladzij), k)
    case 'PageDown':
      return naar(r + bladzij, k)
    default:
      return null
  }
}

/** The next cell with text, along the row and on to the next one; `stap` is 1 or −1. At the end it is the same cell. */
export function volgTab({ rijen, kolommen }: Raster, { rij, kolom }: Plek, stap: 1 | -1): Plek {
  const cellen = kolommen.slice(1, -1)
  const nummer = rijen.indexOf(rij) * cellen.length + cellen.indexOf(kolom) + stap
  const naar = rijen[Math.floor(nummer / cellen.length)]
  // Above the first row stand the headers, and no text.
  if (naar === undefined || naar === KOP) return { rij, kolom }
  return { rij: naar, kolom: cellen[nummer % cellen.length] ?? kolom }
}

/** Places in `rijen` and among the columns with text, both ends included. */
export type Bereik = { rijVan: number; rijTot: number; kolomVan: number; kolomTot: number }

/** From one cell to another. The grip stands for the whole row; a header for none. */
export function bereikVan({ rijen, kolommen }: Raster, een: Plek, ander: Plek): Bereik | null {
  const r = [rijen.indexOf(een.rij), rijen.indexOf(ander.rij)]
  const laatste = kolommen.length - 3
  if (r.some((i) => i < 1) || laatste < 0) return null
  const heel = [een, ander].some(({ kolom }) => kolom === RIJKOLOM)
  const k = [een, ander].map(({ kolom }) => Math.max(0, Math.min(laatste, kolommen.indexOf(kolom) - 1)))
  return {
    rijVan: Math.min(...r),
    rijTot: Math.max(...r),
    kolomVan: heel ? 0 : Math.min(...k),
    kolomTot: heel ? laatste : Math.max(...k),
  }
}
