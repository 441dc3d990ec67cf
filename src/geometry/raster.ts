/** What lies where on the field, in a grid: who asks about a small part meets only what is near it. */

/** Edges of a part of the field, field units. */
export type Vak = { links: number; boven: number; rechts: number; onder: number }

/** Far enough apart that no two cells of a field share a number. */
const RIJEN = 1_000_003

export class Raster<T> {
  private readonly cellen = new Map<number, T[]>()
  private readonly cel: number
  /** `cel`: side of a cell, field units; about as large as what it holds. */
  constructor(cel: number) {
    this.cel = cel
  }

  zet({ links, boven, rechts, onder }: Vak, ding: T): void {
    for (const [i, j] of this.over(links, boven, rechts, onder)) {
      const sleutel = i * RIJEN + j
      const bij = this.cellen.get(sleutel)
      if (bij) bij.push(ding)
      else this.cellen.set(sleutel, [ding])
    }
  }

  /** Everything in the cells of a part; what stands in more than one of them comes once. */
  in({ links, boven, rechts, onder }: Vak): Set<T> {
    const gevonden = new Set<T>()
    for (const [i, j] of this.over(links, boven, rechts, onder)) {
      for (const ding of this.cellen.get(i * RIJEN + j) ?? []) gevonden.add(ding)
    }
    return gevonden
  }

  /** Everything in the cells within `lucht` of a straight stretch. */
  langs(ax: number, ay: number, bx: number, by: number, lucht: number): Set<T> {
    const gevonden = new Set<T>()
    const [x0, x1] = [Math.min(ax, bx), Math.max(ax, bx)]
    const steil = x1 - x0 < 1e-9 ? 0 : (by - ay) / (bx - ax)
    const eerste = Math.floor((x0 - lucht) / this.cel)
    const laatste = Math.floor((x1 + lucht) / this.cel)
    for (let i = eerste; i <= laatste; i++) {
      // The part of the stretch that can reach into this column.
      const van = Math.max(x0, i * this.cel - lucht)
      const tot = Math.min(x1, (i + 1) * this.cel + lucht)
      const [ya, yb] = steil === 0 ? [ay, by] : [ay + (van - ax) * steil, ay + (tot - ax) * steil]
      const boven = Math.floor((Math.min(ya, yb) - lucht) / this.cel)
      const onder = Math.floor((Math.max(ya, yb) + lucht) / this.cel)
      for (let j = boven; j <= onder; j++) {
        for (const ding of this.cellen.get(i * RIJEN + j) ?? []) gevonden.add(ding)
      }
    }
    return gevonden
  }

  private *over(links: number, boven: number, rechts: number, onder: number): Generator<[number, number]> {
    for (let i = Math.floor(links / this.cel); i <= Math.floor(rechts / this.cel); i++)
      for (let j = Math.floor(boven / this.cel); j <= Math.floor(onder / this.cel); j++) yield [i, j]
  }
}
