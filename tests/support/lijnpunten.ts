/** The points of a drawn line, read from its path data: what a test sees is what is painted. */
import { afstandTot, type Punt } from '../../src/geometry/boog'
import type { Kaartbeeld, Kaartlijn } from '../../src/geometry/kaartbeeld'
import { type Kader, raakt } from '../../src/geometry/plek'

/** Of a path that begins with M and goes on with Q. */
export function puntenVan(d: string): Punt[] {
  const getallen = (d.match(/-?[\d.]+/gu) ?? []).map(Number)
  const punten: Punt[] = []
  let [x = 0, y = 0] = getallen
  for (let i = 2; i + 3 < getallen.length; i += 4) {
    const [cx = 0, cy = 0, bx = 0, by = 0] = getallen.slice(i, i + 4)
    for (let stap = 0; stap <= 48; stap++) {
      const t = stap / 48
      punten.push({
        x: (1 - t) ** 2 * x + 2 * t * (1 - t) * cx + t * t * bx,
        y: (1 - t) ** 2 * y + 2 * t * (1 - t) * cy + t * t * by,
      })
    }
    ;[x, y] = [bx, by]
  }
  return punten
}

/** Least air between a line and a card that is not its own; negative under it. */
export function luchtVan({ van, naar, tekening }: Kaartlijn, { knopen }: Pick<Kaartbeeld, 'knopen'>): number {
  const punten = puntenVan(tekening.d)
  let minste = Infinity
  for (const { id, kader } of knopen) {
    if (id === van || id === naar) continue
    for (const punt of punten) minste = Math.min(minste, afstandTot(kader, kader.omtrek.straal, punt))
  }
  return minste
}

/** Labels by their middle, each with the line that it is of. */
export const labelsVan = ({ lijnen }: Pick<Kaartbeeld, 'lijnen'>): { lijn: Kaartlijn; kader: Kader }[] =>
  lijnen.flatMap((lijn) => {
    const { label } = lijn.tekening
    return label
      ? [{ lijn, kader: { ...label, x: label.x + label.breedte / 2, y: label.y + label.hoogte / 2 } }]
      : []
  })

/** Labels that lie over a card. */
export const labelsOpKaart = (beeld: Pick<Kaartbeeld, 'knopen' | 'lijnen'>) =>
  labelsVan(beeld).filter(({ kader }) => beeld.knopen.some((knoop) => raakt(kader, knoop.kader)))
