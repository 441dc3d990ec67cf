/** The lines that say what a dragged card lines up with. */
import { useStore, useStoreApi } from '@xyflow/react'
import { memo, type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Hulplijn } from '../geometry/hulplijnen'
import styles from './kaart.module.css'
import type { Sporenbron } from './useMaphanden'

/**
 * Reads the lines when React Flow's own stand changes, so that card and lines move in one frame. State of its own would draw them a frame
 * earlier, and make the browser do the work of each move of a hand twice.
 */
export const Hulplijnen = memo(function Hulplijnen({ sporen }: { sporen: Sporenbron }) {
  const lijnen = useStore(() => sporen.nu().hulplijnen, isZelfde)
  if (lijnen.length === 0) return null
  return (
    <InVeld>
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
    </InVeld>
  )
})

/** Where React Flow's `ViewportPortal` would put it. That one looks for its place in the whole map again at each move of a hand. */
function InVeld({ children }: { children: ReactNode }) {
  const flow = useStoreApi()
  const [veld] = useState(() => flow.getState().domNode?.querySelector('.react-flow__viewport-portal'))
  return veld ? createPortal(children, veld) : null
}

const isZelfde = (a: readonly Hulplijn[], b: readonly Hulplijn[]): boolean =>
  a.length === b.length &&
  a.every(({ richting, op, van, tot }, i) => {
    const ander = b[i]
    return richting === ander?.richting && op === ander.op && van === ander.van && tot === ander.tot
  })
