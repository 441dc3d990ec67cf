/** A hand on the overview: pressed on the frame it drags it, pressed elsewhere it brings the view there. One hand at a time. */
import { useStoreApi } from '@xyflow/react'
import { type PointerEvent, type RefObject, useContext, useRef } from 'react'
import type { Positie } from '../domain/model/zone'
import { rechthoekVan, richtOp, type Schaal, veldpuntVan, zichtVan } from '../geometry/overzicht'
import type { Camera } from '../geometry/pas'
import { wilStilte } from '../ui/beweging'
import { groei } from '../ui/groei'
import type { Point } from '../ui/hand/machine'
import { useHands } from '../ui/hand/useHands'
import { BeeldstandContext } from './beeldstand'

/** The one thing that a hand can hold here. */
const BEELD = 'beeld'
/** Of the view on its way to where somebody tapped, ms. */
const DUUR = 300

type Begin = {
  camera: Camera
  /** From under the hand to the middle of the view, px of the stamp. */ af: Point
}

export function useOverzichthand(stempel: RefObject<HTMLElement | null>, schaal: Schaal) {
  const flow = useStoreApi()
  const { isVast } = useContext(BeeldstandContext)
  const begin = useRef<Begin | null>(null)

  const opStempel = ({ x, y }: Point): Positie => {
    const rand = stempel.current?.getBoundingClientRect()
    return { x: x - (rand?.left ?? 0) - 1, y: y - (rand?.top ?? 0) - 1 }
  }
  const stand = () => {
    const { transform, width, height } = flow.getState()
    const [x, y, zoom] = transform
    return { camera: { x, y, zoom }, pane: { width, height }, maat: groei() }
  }
  function zet(camera: Camera, duration = 0) {
    // While somebody holds a card the view stays where it is.
    if (!isVast()) void flow.getState().panZoom?.setViewport(camera, duration > 0 ? { duration } : {})
  }
  function breng(punt: Point, duration?: number) {
    const { camera, pane, maat } = stand()
    const { x, y } = opStempel(punt)
    const { af } = begin.current ?? { af: { x: 0, y: 0 } }
    zet(richtOp(veldpuntVan({ x: x + af.x, y: y + af.y }, schaal), schaal, camera, pane, maat), duration)
  }
  function pak(punt: Point) {
    const { camera, pane, maat } = stand()
    const vak = rechthoekVan(zichtVan(camera, pane, maat), schaal)
    const { x, y } = opStempel(punt)
    const erop = x >= vak.x && x <= vak.x + vak.breedte && y >= vak.y && y <= vak.y + vak.hoogte
    const af = erop ? { x: vak.x + vak.breedte / 2 - x, y: vak.y + vak.hoogte / 2 - y } : { x: 0, y: 0 }
    begin.current = { camera, af }
  }

  const { press } = useHands<typeof BEELD, null>({
    aim: () => null,
    onAct({ type, hand }) {
      if (type === 'take') pak(hand.from)
      if (type === 'back' && begin.current) zet(begin.current.camera)
      if (type === 'tap') {
        begin.current = null
        breng(hand.at, wilStilte() ? 0 : DUUR)
      }
    },
    onMove: ({ at }) => breng(at),
  })
  return (event: PointerEvent) => press(event, BEELD)
}
