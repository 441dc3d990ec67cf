/**
 * The field behind the nodes: the light in the middle, the borders of the zones, and the axis with its two labels, which stay on screen
 * while the map is moved because without them no place means anything.
 */
import { useStore } from '@xyflow/react'
import { type CSSProperties, memo, useContext, useMemo } from 'react'
import { ZONE_GRENS } from '../domain/model/zone'
import { asIn } from '../geometry/pas'
import { useTegenstelling } from '../store/hooks'
import { groei } from '../ui/groei'
import { BeeldstandContext } from './beeldstand'
import { Polen } from './Polen'
import styles from './veld.module.css'

/** Left and width of the axis in pixels of the pane. */
const useAsOpScherm = () => {
  const links = useStore((s) => s.transform[0])
  const zoom = useStore((s) => s.transform[2])
  const { breedte, naarVeld } = useContext(BeeldstandContext).as
  return { links, breedte: breedte * zoom, x: (x: number) => links + naarVeld(x) * zoom }
}

/** Bands from the light to the tint of a pole: from one to the next is less than a screen can show, so that nobody sees where one ends. */
const BANEN = 64
/** Widths of its slope, out to where no screen reaches. */
const VERDER = 1000

/** From 0 to 1 the slope, beyond 1 the tint itself. */
const HELLING = Array.from({ length: BANEN + 1 }, (_, i) => (
  <rect
    key={i}
    className={styles.baan}
    x={i / BANEN}
    width={i === BANEN ? VERDER : 1 / BANEN}
    height="100%"
    style={{ '--deel': `${Math.min(1, (i + 0.5) / BANEN) * 100}%` } as CSSProperties}
  />
))

/** From where the light ends to the pole, px of the pane; `schuin` is negative to the left. By style: an attribute would have it laid out again. */
const Helling = ({ kant, van, schuin }: { kant: 'wij' | 'zij'; van: number; schuin: number }) => (
  <svg
    className={styles.helling}
    data-kant={kant}
    width={1}
    height="100%"
    style={{ transform: `translateX(${van}px) scaleX(${schuin})` }}
  >
    {HELLING}
  </svg>
)

/** Share of the axis beside its middle that slopes, and how far the slope goes beyond it, px. */
const SCHUIN = 0.4
const UIT = 40

/**
 * Bands of one colour each, put elsewhere and stretched as one thing: a gradient under everything would be computed again, point by point, at each move
 * of the view, and a layer of its own would be laid under every point of the map.
 */
export const Veldgrond = memo(function Veldgrond() {
  const { links, breedte, x } = useAsOpScherm()
  const schuin = breedte * SCHUIN + UIT
  return (
    <div className={styles.grond} aria-hidden>
      <Helling kant="wij" van={links - UIT + schuin} schuin={-schuin} />
      <Helling kant="zij" van={links + breedte + UIT - schuin} schuin={schuin} />
      <div className={styles.grens} style={naar(x(-ZONE_GRENS))} />
      <div className={styles.grens} style={naar(x(ZONE_GRENS))} />
    </div>
  )
})

/** By a transform nothing is laid out or painted again; at whole px, so that words stay sharp. */
const naar = (links: number): CSSProperties => ({ transform: `translateX(${Math.round(links)}px)` })

/** Left and width of the words under the axis, px: between its ends, never past the pane. Far out it is shorter than they are: then they keep their room. */
function woordenplek({ links, breedte }: { links: number; breedte: number }, pane: number, rem: number) {
  const [midden, half] = [links + breedte / 2, 17.5 * rem]
  const van = Math.max(rem, Math.min(links, midden - half))
  // At the right edge stands the name of React Flow.
  const tot = Math.min(pane - 5 * rem, Math.max(links + breedte, midden + half))
  return { ...naar(van), width: Math.max(0, tot - van) }
}

export const Veldas = memo(function Veldas() {
  const { links, breedte } = useAsOpScherm()
  const width = useStore((s) => s.width)
  const height = useStore((s) => s.height)
  // Asks the page for its styles, which it would have to work out at each move of the view.
  const { stand, hoogte, rem } = useMemo(() => {
    const maat = groei()
    return { ...asIn({ width, height }, maat), rem: maat * 16 }
  }, [width, height])
  const tegenstelling = useTegenstelling()
  if (!tegenstelling) return null
  return (
    <div className={styles.as} data-vast data-stand={stand} style={{ height: hoogte }}>
      <div
        className={styles.balk}
        data-testid="as"
        style={{ width: breedte, transform: `translateX(${links}px)` }}
        aria-hidden
      />
      <div
        className={styles.woorden}
        style={stand === 'smal' ? undefined : woordenplek({ links, breedte }, width, rem)}
      >
        <Polen tegenstelling={tegenstelling} />
      </div>
    </div>
  )
})
