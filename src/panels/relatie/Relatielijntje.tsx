/** The line of a relatie type in small, drawn by the same hand as on the map. */
import type { RelatieType } from '../../domain/model/relatie'
import type { Boog } from '../../geometry/boog'
import { LIJNSTIJL, tekenLijn } from '../../geometry/lijnstijl'
import { wegVan } from '../../geometry/weg'
import styles from './relatie.module.css'

const BREEDTE = 60
const HOOGTE = 22
const BOOG: Boog = [
  { x: 6, y: HOOGTE / 2 },
  { x: BREEDTE / 2, y: HOOGTE / 2 },
  { x: BREEDTE - 6, y: HOOGTE / 2 },
]
const HEEN = wegVan([BOOG])
const TERUG = wegVan([[BOOG[2], BOOG[1], BOOG[0]]])

/** Decoration: the words beside it say the same. `gespiegeld` points the other way. */
export function Relatielijntje({ type, gespiegeld = false }: { type: RelatieType; gespiegeld?: boolean }) {
  const vormen = tekenLijn(LIJNSTIJL[type], gespiegeld ? TERUG : HEEN)
  return (
    <svg
      className={styles.lijntje}
      width={BREEDTE}
      height={HOOGTE}
      viewBox={`0 0 ${BREEDTE} ${HOOGTE}`}
      aria-hidden
    >
      {vormen.map((vorm) =>
        vorm.soort === 'pad' ? (
          <path
            key={vorm.d}
            d={vorm.d}
            fill={vorm.vul ? `var(--${vorm.vul})` : 'none'}
            stroke={vorm.lijn ? `var(--${vorm.lijn})` : 'none'}
            strokeWidth={vorm.dikte}
            strokeDasharray={vorm.streep?.join(' ')}
            strokeLinecap={vorm.kap}
          />
        ) : null,
      )}
    </svg>
  )
}
