/** A map that is shown whole stays so: when a card lands beside what is in view, or the axis grows, it is fitted again. Nobody's own view is touched. */
import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { As } from '../geometry/as'
import { isInBeeld } from '../geometry/pas'
import type { Kaartbediening } from '../store/werkruimte'
import { groei } from '../ui/groei'
import type { Gepast } from './gepast'
import type { ActorNode } from './knopen'
import { kaderVanKnoop } from './knopenstand'

/** What a card keeps free beside it, for the mark on its corner, and above and below, px: less than what a whole map keeps free. */
const RAND = { opzij: 6, op: 3 } as const

export function useGeheel(
  knopen: readonly ActorNode[],
  as: As,
  gepast: Gepast,
  isVast: () => boolean,
  bediening: Kaartbediening,
): void {
  const flow = useStoreApi()
  const stond = useRef(as)
  useEffect(() => {
    const was = stond.current
    stond.current = as
    if (isVast()) return
    const { transform, width, height } = flow.getState()
    const camera = { x: transform[0], y: transform[1], zoom: transform[2] }
    if (gepast.is(camera, as.breedte)) {
      const [pane, maat] = [{ width, height }, groei()]
      const isErbuiten = (knoop: ActorNode) => {
        const { x, y, breedte, hoogte } = kaderVanKnoop(knoop)
        const [opzij, op] = [breedte / 2 + RAND.opzij / camera.zoom, hoogte / 2 + RAND.op / camera.zoom]
        const vak = { links: x - opzij, boven: y - op, rechts: x + opzij, onder: y + op }
        return !isInBeeld(vak, camera, pane, maat)
      }
      // Who zoomed the page in asked for larger names, and sees a part of the map.
      if (window.devicePixelRatio <= gepast.dichtheid() && knopen.some(isErbuiten)) bediening.pas()
    } else if (gepast.is(camera, was.breedte)) bediening.pas('meteen')
  }, [knopen, as, gepast, isVast, bediening, flow])
}
