/** The course of a figure as a small line; its words stand beside it, so that who cannot see it misses nothing. */
import styles from './uitvoering.module.css'

/** Measures of the drawing, in its own units. */
const BREED = 160
const HOOG = 32
const RAND = 4

export function Verlooplijn({ cijfers }: { cijfers: readonly number[] }) {
  if (cijfers.length < 2) return null
  const laag = Math.min(...cijfers)
  const span = Math.max(...cijfers) - laag || 1
  const punten = cijfers.map((cijfer, i) => ({
    x: RAND + (i / (cijfers.length - 1)) * (BREED - 2 * RAND),
    y: HOOG - RAND - ((cijfer - laag) / span) * (HOOG - 2 * RAND),
  }))
  const laatste = punten.at(-1)
  return (
    <svg className={styles.verloop} viewBox={`0 0 ${BREED} ${HOOG}`} width={BREED} height={HOOG} aria-hidden>
      <polyline points={punten.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {laatste && <circle cx={laatste.x} cy={laatste.y} r={3} />}
    </svg>
  )
}
