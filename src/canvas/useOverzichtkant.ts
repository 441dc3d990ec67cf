/** On which side the overview stands: never over the card that somebody chose, or that has the keyboard. It changes only when the map has come to rest. */
import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect, useState } from 'react'
import { useSelectie } from '../store/hooks'

/** Stillness after which it looks, ms: longer than between two frames of a camera. */
const RUST = 120
/** From the edge of the field, px; the stylesheet says the same. */
const AF = 8

export type Kant = 'rechts' | 'links'

export function useOverzichtkant(stempel: RefObject<HTMLElement | null>): Kant {
  const flow = useStoreApi()
  const { actoren } = useSelectie()
  const [kant, setKant] = useState<Kant>('rechts')
  const keuze = actoren.join(' ')
  useEffect(() => {
    const veld = flow.getState().domNode
    let wacht: number | undefined
    const kijk = () => {
      if (!veld || !stempel.current) return
      const kaartjes = [
        ...keuze.split(' ').map((id) => veld.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`)),
        document.activeElement?.closest('.react-flow__node'),
      ].flatMap((kaartje) => kaartje?.getBoundingClientRect() ?? [])
      const rand = veld.getBoundingClientRect()
      const { width, top, bottom } = stempel.current.getBoundingClientRect()
      const isVrij = (left: number) =>
        !kaartjes.some((kaartje) => raaktVak({ left, right: left + width, top, bottom }, kaartje))
      if (isVrij(rand.right - AF - width)) setKant('rechts')
      else if (isVrij(rand.left + AF)) setKant('links')
    }
    const straks = () => {
      window.clearTimeout(wacht)
      wacht = window.setTimeout(kijk, RUST)
    }
    straks()
    const stop = flow.subscribe(straks)
    veld?.addEventListener('focusin', straks)
    return () => {
      stop()
      veld?.removeEventListener('focusin', straks)
      window.clearTimeout(wacht)
    }
  }, [flow, keuze, stempel])
  return kant
}

type Rand = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

const raaktVak = (a: Rand, b: Rand): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
