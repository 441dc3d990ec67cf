/** The lines that say what a dragged card lines up with. */
import { memo } from 'react'
import styles from './hulplijnen.module.css'
import { InVeld } from './InVeld'
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
