/** Where the bar of what is chosen stands: in free room around it, never on a card or on anything that stands still. All in px of the pane. */

/** A box by its edges, px. */
export type Vak = { links: number; boven: number; rechts: number; onder: number }

export type Balkvraag = {
  /** The smallest box around everything that is chosen. */
  keuze: Vak
  balk: { breedte: number; hoogte: number }
  /** Every box that it may not lie on: all cards, the chosen ones too, and what floats on the map. */
  bezet: readonly Vak[]
  /** The part of the pane in which it has to stay. */
  vlak: Vak
}

/** Air between the bar and everything else, px: room for the ring of a card and the mark on its corner. */
export const BALK_LUCHT = 14
/** Further than this from the middle of its side the bar would no longer say whose it is, px. */
const VERSCHUIF_MAX = 220

const botst = (a: Vak, b: Vak): boolean =>
  a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder

export const ruimer = ({ links, boven, rechts, onder }: Vak, lucht: number): Vak => ({
  links: links - lucht,
  boven: boven - lucht,
  rechts: rechts + lucht,
  onder: onder + lucht,
})

/**
 * Left top of the bar: below the choice, above, right or left of it, whichever lies free with the least sliding along its side (in that order when
 * equal). Null when there is no room on any side, or nothing of the choice is in view: then the bar belongs at a fixed edge of the map.
 */
export function plekVoorBalk({ keuze, balk, bezet, vlak }: Balkvraag): { x: number; y: number } | null {
  if (!botst(keuze, vlak)) return null
  // A choice that is half out of sight has its bar at the half that is seen.
  const zicht: Vak = {
    links: Math.max(keuze.links, vlak.links),
    boven: Math.max(keuze.boven, vlak.boven),
    rechts: Math.min(keuze.rechts, vlak.rechts),
    onder: Math.min(keuze.onder, vlak.onder),
  }
  const ruim = bezet.map((vak) => ruimer(vak, BALK_LUCHT))
  const midden = {
    x: (zicht.links + zicht.rechts - balk.breedte) / 2,
    y: (zicht.boven + zicht.onder - balk.hoogte) / 2,
  }
  const zijden = [
    { liggend: true, vast: zicht.onder + BALK_LUCHT },
    { liggend: true, vast: zicht.boven - BALK_LUCHT - balk.hoogte },
    { liggend: false, vast: zicht.rechts + BALK_LUCHT },
    { liggend: false, vast: zicht.links - BALK_LUCHT - balk.breedte },
  ]
  let beste: { x: number; y: number; verschoven: number } | null = null
  for (const { liggend, vast } of zijden) {
    const wens = liggend ? midden.x : midden.y
    // The nearest free place touches either its wish, an edge of the pane, or the edge of something in the way.
    const stops = liggend
      ? [vlak.links, vlak.rechts - balk.breedte, ...ruim.flatMap((v) => [v.links - balk.breedte, v.rechts])]
      : [vlak.boven, vlak.onder - balk.hoogte, ...ruim.flatMap((v) => [v.boven - balk.hoogte, v.onder])]
    for (const stop of [wens, ...stops]) {
      const verschoven = Math.abs(stop - wens)
      if (verschoven > VERSCHUIF_MAX || (beste && verschoven >= beste.verschoven)) continue
      const [x, y] = liggend ? [stop, vast] : [vast, stop]
      const kader: Vak = { links: x, boven: y, rechts: x + balk.breedte, onder: y + balk.hoogte }
      if (ligtIn(kader, vlak) && !ruim.some((vak) => botst(kader, vak))) beste = { x, y, verschoven }
    }
  }
  return beste && { x: beste.x, y: beste.y }
}

const ligtIn = (a: Vak, b: Vak): boolean =>
  a.links >= b.links && a.rechts <= b.rechts && a.boven >= b.boven && a.onder <= b.onder
