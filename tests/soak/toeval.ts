/** Chance with a seed (mulberry32), the same on every machine. */
export type Toeval = {
  /** 0 ≤ x < 1. */
  deel: () => number
  /** 0 ≤ x < `tot`, whole. */
  geheel: (tot: number) => number
  uit: <T>(lijst: readonly T[]) => T
}

export function createToeval(zaad: number): Toeval {
  let stand = Math.imul(zaad + 1, 0x9e_37_79_b1) >>> 0
  const deel = () => {
    stand = (stand + 0x6d_2b_79_f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const geheel = (tot: number) => Math.floor(deel() * tot)
  return { deel, geheel, uit: (lijst) => lijst[geheel(lijst.length)] as (typeof lijst)[number] }
}
