/** Who gives way when somebody comes to stand on them or grows over them: up or down, as few and as little as can be. */
import type { Id } from '../domain/model/grond'
import { raakt } from './plek'
import { schik, SCHIK_LUCHT, type Schikkader } from './schikken'

/**
 * New y (whole field units) of who has to step aside. `staat` are those who hold their place, `nieuw` those who came together and make room for one
 * another as well. Who covered each other before, for another reason, is left so. `vast` give way to nobody, whoever is put on them steps aside.
 */
export function wijk(
  kaders: readonly Schikkader[],
  staat: ReadonlySet<Id>,
  nieuw: ReadonlySet<Id> = new Set(),
  vast: ReadonlySet<Id> = new Set(),
): Map<Id, number> {
  const muren = kaders.filter(({ id }) => vast.has(id))
  const licht = new Set<Id>()
  for (const kader of kaders)
    if (
      (staat.has(kader.id) || nieuw.has(kader.id)) &&
      !vast.has(kader.id) &&
      muren.some((muur) => raakt(kader, muur))
    )
      licht.add(kader.id)
  // Who steps aside can come to stand on the next one. Each round takes in at least one more, so it ends.
  for (;;) {
    const plaatsen = licht.size === 0 ? new Map<Id, number>() : schik(kaders, licht)
    const nu = kaders.map((kader) => ({ ...kader, y: plaatsen.get(kader.id) ?? kader.y }))
    const oorzaken = nu.filter(({ id }) => staat.has(id) || nieuw.has(id) || licht.has(id))
    const erbij = nu.filter(
      (kader) =>
        !staat.has(kader.id) &&
        !licht.has(kader.id) &&
        !vast.has(kader.id) &&
        (plaatsen.has(kader.id) || oorzaken.some((ander) => ander.id !== kader.id && raakt(kader, ander))),
    )
    if (erbij.length === 0) {
      // The order in which they stand can leave no room between two that hold: then each goes to the nearest free place.
      return kaders.some(({ id }) => !licht.has(id) && plaatsen.has(id))
        ? zoekPlaatsen(kaders, licht)
        : plaatsen
    }
    for (const { id } of erbij) licht.add(id)
  }
}

/** «Schik» round cards that move for nobody: see {@link schik}, of which these are never light. */
export function schikRond(
  kaders: readonly Schikkader[],
  licht: ReadonlySet<Id>,
  vast: ReadonlySet<Id>,
  hoogte?: number,
): Map<Id, number> {
  const los = new Set([...licht].filter((id) => !vast.has(id)))
  // A map that has to fit the board presses from above and below, also on who holds: then it keeps its height.
  for (const hoog of hoogte === undefined ? [undefined] : [hoogte, undefined]) {
    const plaatsen = schik(kaders, los, hoog)
    if (![...vast].some((id) => plaatsen.has(id))) return plaatsen
  }
  return zoekPlaatsen(kaders, los)
}

/** From top to bottom, each clear of all that hold and of whoever was placed before it. */
function zoekPlaatsen(kaders: readonly Schikkader[], licht: ReadonlySet<Id>): Map<Id, number> {
  const vast = kaders.filter(({ id }) => !licht.has(id))
  const plaatsen = new Map<Id, number>()
  const rij = kaders.filter(({ id }) => licht.has(id)).toSorted((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))
  for (const kader of rij) {
    const y = vrijeHoogte(kader, vast)
    vast.push({ ...kader, y })
    if (y !== Math.round(kader.y)) plaatsen.set(kader.id, y)
  }
  return plaatsen
}

/** The nearest whole y where a card stands clear; of two as near the upper one. */
function vrijeHoogte(kader: Schikkader, vast: readonly Schikkader[]): number {
  const dicht = vast
    .filter((ander) => Math.abs(ander.x - kader.x) < (ander.breedte + kader.breedte) / 2 + SCHIK_LUCHT)
    .map((ander) => ({ y: ander.y, ruim: (ander.hoogte + kader.hoogte) / 2 + SCHIK_LUCHT }))
  const isVrij = (y: number) => dicht.every((ander) => Math.abs(ander.y - y) >= ander.ruim)
  const hier = Math.round(kader.y)
  const randen = dicht.flatMap(({ y, ruim }) => [Math.floor(y - ruim), Math.ceil(y + ruim)])
  return [hier, ...randen]
    .filter(isVrij)
    .reduce((beste, y) =>
      Math.abs(y - kader.y) < Math.abs(beste - kader.y) ||
      (Math.abs(y - kader.y) === Math.abs(beste - kader.y) && y < beste)
        ? y
        : beste,
    )
}
