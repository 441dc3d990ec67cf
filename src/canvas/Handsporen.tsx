/** What hands leave on the field while they move: the rectangle that chooses, and the line that looks for its other end. */
import { memo } from 'react'
import styles from './handsporen.module.css'
import { InVeld } from './InVeld'
import type { ActorNode } from './knopen'
import { kaderVanKnoop } from './knopenstand'
import { type Sporenbron, useSporen } from './useMaphanden'

export const Handsporen = memo(function Handsporen({
  sporen,
  knopen,
}: {
  sporen: Sporenbron
  knopen: () => readonly ActorNode[]
}) {
  const kaders = useSporen(sporen, (nu) => nu.kaders)
  const trekt = useSporen(sporen, (nu) => nu.trekt)
  if (kaders.length + trekt.length === 0) return null
  const kaderVan = (id: string | null) => {
    const knoop = knopen().find((ander) => ander.id === id)
    return knoop && kaderVanKnoop(knoop)
  }
  return (
    <InVeld>
      <div className={styles.laag} aria-hidden data-testid="handsporen">
        {kaders.map(({ left, top, right, bottom }) => (
          <div
            key={`${left} ${top} ${right} ${bottom}`}
            className={styles.kader}
            style={{ left, top, width: right - left, height: bottom - top }}
          />
        ))}
        {trekt.map(({ van, punt, naar }) => {
          const begin = kaderVan(van)
          const doel = kaderVan(naar)
          const einde = doel ?? punt
          return (
            begin && (
              <div key={van}>
                <svg className={styles.lijn} width={1} height={1}>
                  <line x1={begin.x} y1={begin.y} x2={einde.x} y2={einde.y} />
                </svg>
                {doel && (
                  <div
                    className={styles.vangt}
                    style={{
                      left: doel.x - doel.breedte / 2,
                      top: doel.y - doel.hoogte / 2,
                      width: doel.breedte,
                      height: doel.hoogte,
                    }}
                  />
                )}
              </div>
            )
          )
        })}
      </div>
    </InVeld>
  )
})
