/** A dot of light where a hand points. What lies under it feels nothing: who points moves nothing. */
import { type PointerEvent, useState } from 'react'
import { useLaag } from '../../../ui/lagen'
import styles from './presenteer.module.css'

type Stippen = ReadonlyMap<number, { readonly x: number; readonly y: number }>

export function Aanwijzer({ onSluit }: { onSluit: () => void }) {
  const [stippen, setStippen] = useState<Stippen>(new Map())
  useLaag(true, onSluit)
  const wijs = ({ pointerId, clientX: x, clientY: y }: PointerEvent) =>
    setStippen((nu) => new Map(nu).set(pointerId, { x, y }))
  const laat = ({ pointerId }: PointerEvent) =>
    setStippen((nu) => new Map([...nu].filter(([id]) => id !== pointerId)))
  return (
    <div
      className={styles.wijsvlak}
      aria-hidden
      onPointerDown={wijs}
      onPointerMove={wijs}
      onPointerLeave={laat}
      onPointerCancel={laat}
    >
      {[...stippen].map(([id, { x, y }]) => (
        <span key={id} className={styles.stip} style={{ transform: `translate(${x}px, ${y}px)` }} />
      ))}
    </div>
  )
}
