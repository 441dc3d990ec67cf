/** Where lines arrive at a card: those at the same side keep apart, so that each can be followed to its end. */
import type { Id } from '../domain/model/grond'
import type { Punt } from './boog'
import type { Hindernis } from './hinderveld'

/** One end of a line, where it touches the outline of its card. */
export type Einde = { id: Id; kant: 'van' | 'naar'; kader: Hindernis; punt: Punt }

/** From one end to the next along a side, and from the corner to the first. Field units. */
const POORT = { uiteen: 18, hoek: 14 } as const

/** How far each end has to move along its side; none for who has room. Order along a side is kept. */
export function verdeelPoorten(einden: readonly Einde[]): Map<Einde, Punt> {
  const perZijde = new Map<string, { as: 'x' | 'y'; delen: Einde[] }>()
  for (const einde of einden) {
    const { kader, punt } = einde
    const [dx, dy] = [(punt.x - kader.x) / kader.breedte, (punt.y - kader.y) / kader.hoogte]
    const opzij = Math.abs(dx) > Math.abs(dy)
    const sleutel = `${kader.id} ${opzij ? 'x' : 'y'}${(opzij ? dx : dy) > 0 ? 1 : 0}`
    const zijde = perZijde.get(sleutel) ?? { as: opzij ? ('y' as const) : ('x' as const), delen: [] }
    zijde.delen.push(einde)
    perZijde.set(sleutel, zijde)
  }
  const schuif = new Map<Einde, Punt>()
  for (const { as, delen } of perZijde.values()) {
    if (delen.length < 2) continue
    delen.sort((a, b) => a.punt[as] - b.punt[as] || (a.id < b.id ? -1 : 1) || (a.kant < b.kant ? -1 : 1))
    const { kader } = delen[0] as Einde
    const half = Math.max(0, (as === 'x' ? kader.breedte : kader.hoogte) / 2 - POORT.hoek)
    const wens = delen.map(({ punt }) => punt[as])
    const uiteen = Math.min(POORT.uiteen, (half * 2) / (delen.length - 1))
    const nieuw = spreid(wens, uiteen, kader[as] - half, kader[as] + half)
    for (const [i, einde] of delen.entries()) {
      const af = (nieuw[i] ?? 0) - (wens[i] ?? 0)
      if (Math.abs(af) > 0.5) schuif.set(einde, as === 'x' ? { x: af, y: 0 } : { x: 0, y: af })
    }
  }
  return schuif
}

/** The same numbers, ascending, moved as little as can be so that they lie `uiteen` apart between two bounds (pool adjacent violators). */
function spreid(wens: readonly number[], uiteen: number, min: number, max: number): number[] {
  const blokken: { som: number; aantal: number }[] = []
  for (const [i, plek] of wens.entries()) {
    let blok = { som: plek - i * uiteen, aantal: 1 }
    for (
      let vorig = blokken.at(-1);
      vorig && vorig.som / vorig.aantal > blok.som / blok.aantal;
      vorig = blokken.at(-1)
    ) {
      blok = { som: vorig.som + blok.som, aantal: vorig.aantal + blok.aantal }
      blokken.pop()
    }
    blokken.push(blok)
  }
  const laatste = max - (wens.length - 1) * uiteen
  return blokken
    .flatMap(({ som, aantal }) => Array.from({ length: aantal }, () => som / aantal))
    .map((plek, i) => Math.min(Math.max(plek, min), laatste) + i * uiteen)
}
