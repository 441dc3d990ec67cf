/** What lies in the field and goes along with it, over the cards. */
import { useStoreApi } from '@xyflow/react'
import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'

/** Where React Flow's `ViewportPortal` would put it. That one looks for its place in the whole map again at each change of its stand. */
export function InVeld({ children }: { children: ReactNode }) {
  const flow = useStoreApi()
  const [veld] = useState(() => flow.getState().domNode?.querySelector('.react-flow__viewport-portal'))
  return veld ? createPortal(children, veld) : null
}
