/**
 * The field behind the nodes: the light in the middle, the borders of the zones, and the axis with its two labels, which stay on screen
 * while the map is moved because without them no place means anything.
 */
import { useStore } from '@xyflow/react'
import { type CSSProperties, memo, useContext } from 'react'
import { ZONE_GRENS } from '../domain/model/zone'
import { useTegenstelling } from '../store/hooks'
import { BeeldstandContext } from './beeldstand'
import { asIn } from './bediening'
import { Polen } from './Polen'
import styles from './veld.module.css'

/** Left and width of the axis in pixels of the pane. */
const useAsOpScherm = () => {
  const links = useStore((s) => s.transform[0])
  const zoom = useStore((s) => s.transform[2])
  const { breedte, naarVeld } = useContext(BeeldstandContext).as
  return { links, breedte: breedte * zoom, x: (x: number) => links + naarVeld(x) * zoom }
}

/** Out of sight it need not go further: px past the left edge of the pane, and from it to the right, wider than any screen. */
const VOORBIJ = 100
const VERST = 9000

export const Veldgrond = memo(function Veldgrond() {
  const as = useAsOpScherm()
  const links = Math.max(-as.breedte - VOORBIJ, Math.min(VERST, as.links))
  const licht = { '--breedte': `${as.breedte}px`, transform: `translateX(${links}px)` } as CSSProperties
  return (
    <div className={styles.grond} aria-hidden>
      <div className={styles.licht} style={licht} />
      <div className={styles.grens} style={{ left: as.x(-ZONE_GRENS) }} />
      <div className={styles.grens} style={{ left: as.x(ZONE_GRENS) }} />
    </div>
  )
})

export const Veldas = memo(function Veldas() {
  const as = useAsOpScherm()
  const pane = { width: useStore((s) => s.width), height: useStore((s) => s.height) }
  const { stand, hoogte } = asIn(pane)
  const tegenstelling = useTegenstelling()
  if (!tegenstelling) return null
  return (
    <div
      className={styles.as}
      data-vast
      data-stand={stand}
      style={{ height: hoogte, '--links': `${as.links}px`, '--breedte': `${as.breedte}px` } as CSSProperties}
    >
      <div className={styles.balk} data-testid="as" aria-hidden />
      <Polen tegenstelling={tegenstelling} />
    </div>
  )
})
