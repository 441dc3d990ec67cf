/** Calm movement from one arrangement to another: after undo, a change elsewhere, or another tegenstelling. */
import type { Positie } from '../domain/model/zone'

/** Long enough to follow with the eyes, short enough not to wait for. Milliseconds. */
const DUUR = 320
/** Between two stops of the film people follow where everybody goes. Milliseconds. */
export const FILMDUUR = 1100

/** `stil`: the reader asked for less movement, so everything is there at once. Returns a function that stops where it is. */
export function glijd(
  doelen: ReadonlyMap<string, { van: Positie; naar: Positie }>,
  stil: boolean,
  stap: (posities: ReadonlyMap<string, Positie>) => void,
  duur = DUUR,
): () => void {
  const naar = () => new Map([...doelen].map(([id, doel]) => [id, doel.naar]))
  if (stil || doelen.size === 0) {
    if (doelen.size > 0) stap(naar())
    return () => undefined
  }
  let begin: number | null = null
  let beeld = requestAnimationFrame(function verder(nu) {
    begin ??= nu
    const deel = Math.min(1, (nu - begin) / duur)
    const zacht = 1 - (1 - deel) ** 3
    if (deel >= 1) return stap(naar())
    stap(
      new Map(
        [...doelen].map(([id, doel]) => [
          id,
          {
            x: doel.van.x + (doel.naar.x - doel.van.x) * zacht,
            y: doel.van.y + (doel.naar.y - doel.van.y) * zacht,
          },
        ]),
      ),
    )
    beeld = requestAnimationFrame(verder)
  })
  return () => cancelAnimationFrame(beeld)
}
