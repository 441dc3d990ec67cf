/** The lines that say what a dragged card lines up with. */
import { useStoreApi } from '@xyflow/react'
import { memo, type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './hulplijnen.module.css'
import { type Sporenbron, useSporen } from './useMaphanden'

export const Hulplijnen = memo(function Hulplijnen({ sporen }: { sporen: Sporenbron }) {
  const lijnen = useSporen(sporen, ({ hulplijnen }) => hulplijnen)
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
