/** Chance with a seed (mulberry32): 0 ≤ x < 1, the same on every machine. */
export function createKans(zaad: number): () => number {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d2b79f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * The seed of a property: the one that is written with it, so that a run can be repeated; another one each night, when `MIDDENVELD_ZAAD` is set (a whole
 * number). What then fails says with which seed.
 */
export function zaad(vast: number): number {
  const nacht = Number(process.env.MIDDENVELD_ZAAD ?? '')
  return nacht === 0 || Number.isNaN(nacht) ? vast : (vast ^ nacht) >>> 1
}
