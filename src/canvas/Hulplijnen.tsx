/** The lines that say what a dragged card lines up with. Its own state, so that nothing else redraws while a hand moves. */
import { ViewportPortal } from '@xyflow/react'
import { type Ref, useImperativeHandle, useState } from 'react'
import type { Hulplijn } from '../geometry/hulplijnen'
import styles from './kaart.module.css'

export type ToonHulplijnen = (lijnen: readonly Hulplijn[]) => void

export function Hulplijnen({ ref }: { ref: Ref<ToonHulplijnen> }) {
  const [lijnen, setLijnen] = useState<readonly Hulplijn[]>([])
  useImperativeHandle(
    ref,
    () => (nieuw) => setLijnen((oud) => (oud.length === 0 && nieuw.length === 0 ? oud : nieuw)),
    [],
  )
  return (
    <ViewportPortal>
      {lijnen.map(({ richting, op, van, tot }) => (
        <div
          key={richting}
          className={styles.hulplijn}
          data-richting={richting}
          style={
            richting === 'staand'
              ? { left: op, top: van, height: tot - van }
              : { left: van, top: op, width: tot - van }
          }
        />
      ))}
    </ViewportPortal>
  )
}
