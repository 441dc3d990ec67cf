/** What lies where on the field, in a grid: who asks about a small part meets only what is near it. */

/** Edges of a part of the field, field units. */
export type Vak = { links: number; boven: number; rechts: number; onder: number }

/** Far enough apart that no two cells of a field share a number. */
const RIJEN = 1_000_003

export class Raster<T> {
  private readonly cellen = new Map<number, T[]>()
  private readonly cel: number
  /** The cells that somebody asks about, for as long as somebody keeps account of them. */
  gelezen: Set<number> | null = null
  /** `cel`: side of a cell, field units; about as large as what it holds. */
  constructor(cel: number) {
    this.cel = cel
  }

  zet(vak: Vak, ding: T): void {
    this.over(vak, (sleutel) => this.bij(sleutel, ding))
  }

  /** In one cell, by its column and row. */
  zetOp(kolom: number, rij: number, ding: T): void {
    this.bij(kolom * RIJEN + rij, ding)
  }

  /** Out of the cells where `zetOp` put it. */
  haalWeg(kolom: number, rij: number, ding: T): void {
    const bij = this.cellen.get(kolom * RIJEN + rij)
    const plek = bij?.indexOf(ding) ?? -1
    if (plek >= 0) bij?.splice(plek, 1)
  }

  /** Calls with everything in the cells of a part; with what stands in more than one of them more than once. */
  in(vak: Vak, doe: (ding: T) => void): void {
    this.over(vak, (sleutel) => this.lees(sleutel, doe))
  }

  /** The same for the cells within `lucht` of a straight stretch. */
  langs(ax: number, ay: number, bx: number, by: number, lucht: number, doe: (ding: T) => void): void {
    const { cel } = this
    const x0 = Math.min(ax, bx)
    const x1 = Math.max(ax, bx)
    const staand = x1 - x0 < 1e-9
    const helling = staand ? 0 : (by - ay) / (bx - ax)
    const laatste = Math.floor((x1 + lucht) / cel)
    for (let i = Math.floor((x0 - lucht) / cel); i <= laatste; i++) {
      // The part of the stretch that can reach into this column.
      const ya = staand ? ay : ay + (Math.max(x0, i * cel - lucht) - ax) * helling
      const yb = staand ? by : ay + (Math.min(x1, (i + 1) * cel + lucht) - ax) * helling
      const onder = Math.floor((Math.max(ya, yb) + lucht) / cel)
      for (let j = Math.floor((Math.min(ya, yb) - lucht) / cel); j <= onder; j++)
        this.lees(i * RIJEN + j, doe)
    }
  }

  private lees(sleutel: number, doe: (ding: T) => void): void {
    this.gelezen?.add(sleutel)
    const bij = this.cellen.get(sleutel)
    if (bij) for (const ding of bij) doe(ding)
  }

  private bij(sleutel: number, ding: T): void {
    const bij = this.cellen.get(sleutel)
    if (bij) bij.push(ding)
    else this.cellen.set(sleutel, [ding])
  }

  private over(vak: Vak, doe: (sleutel: number) => void): void {
    overCellen(vak, this.cel, doe)
  }
}

/** The cells of a grid with sides of `cel` in which a part of the field lies, by number. */
export function overCellen(
  { links, boven, rechts, onder }: Vak,
  cel: number,
  doe: (sleutel: number) => void,
): void {
  const laatste = Math.floor(rechts / cel)
  const laagste = Math.floor(onder / cel)
  for (let i = Math.floor(links / cel); i <= laatste; i++)
    for (let j = Math.floor(boven / cel); j <= laagste; j++) doe(i * RIJEN + j)
}
