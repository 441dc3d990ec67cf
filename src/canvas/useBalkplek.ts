/** When the bar of a choice looks for its place: as soon as something is chosen, and after that only when the map has come to rest. */
import { type ReactFlowState, useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Id } from '../domain/model/grond'
import { plekVoorBalk, type Vak } from '../geometry/balkplek'

/** Stillness after which the map is at rest, ms: longer than between two frames of a camera, shorter than a hand needs to get there. */
const RUST = 120

/** What floats over the map says so with this attribute; the bar lies beside it. */
const ZWEVEND = '[data-vast]'

/** `onrust` while the map moves, `rand` when there is room at the fixed edge only, else left top in px of the map. */
export type Balkplek = 'onrust' | 'rand' | { x: number; y: number }

export function useBalkplek(ids: readonly Id[], balk: RefObject<HTMLDivElement | null>): Balkplek {
  const flow = useStoreApi()
  const [plek, setPlek] = useState<Balkplek>('onrust')
  const keuze = ids.join(' ')

  useLayoutEffect(() => {
    let laatste = ''
    let wacht: number | undefined
    const zoek = () => {
      const beeld = leesBeeld(flow.getState(), keuze.split(' '), balk.current)
      laatste = beeld ? standVan(flow.getState()) : ''
      setPlek(beeld?.plek ?? 'onrust')
    }
    const onrust = () => {
      setPlek('onrust')
      window.clearTimeout(wacht)
      wacht = window.setTimeout(zoek, RUST)
    }
    zoek()
    const stop = flow.subscribe((stand) => {
      if (standVan(stand) !== laatste) {
        laatste = standVan(stand)
        onrust()
      }
    })
    // Also when the bar itself grows, or something opens over the map.
    let eerste = true
    const maten = new ResizeObserver(() => {
      if (!eerste) onrust()
      eerste = false
    })
    for (const deel of [balk.current, ...document.querySelectorAll(ZWEVEND)]) if (deel) maten.observe(deel)
    return () => {
      stop()
      maten.disconnect()
      window.clearTimeout(wacht)
    }
  }, [flow, keuze, balk])
  return plek
}

/** The places of everything in one string: what it does not hold cannot move the bar. */
function standVan({ transform, width, height, nodeLookup }: ReactFlowState): string {
  const delen = [transform.join(), width, height]
  for (const { internals, measured } of nodeLookup.values()) {
    const { x, y } = internals.positionAbsolute
    delen.push(x, y, measured.width ?? 0, measured.height ?? 0)
  }
  return delen.join(' ')
}

function leesBeeld(
  { transform: [x, y, zoom], nodeLookup, domNode }: ReactFlowState,
  ids: readonly Id[],
  balk: HTMLDivElement | null,
): { plek: Balkplek } | null {
  const kaart = balk?.offsetParent
  if (!balk || !kaart || !domNode) return null
  const nul = kaart.getBoundingClientRect()
  const vakVan = (element: Element): Vak => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { links: left - nul.left, boven: top - nul.top, rechts: right - nul.left, onder: bottom - nul.top }
  }
  const veld = vakVan(domNode)
  const kaarten = [...nodeLookup.values()].map(({ id, internals: { positionAbsolute: p }, measured }) => {
    const links = veld.links + p.x * zoom + x
    const boven = veld.boven + p.y * zoom + y
    const [rechts, onder] = [links + (measured.width ?? 0) * zoom, boven + (measured.height ?? 0) * zoom]
    return { id, vak: { links, boven, rechts, onder } }
  })
  const gekozen = kaarten.filter(({ id }) => ids.includes(id)).map(({ vak }) => vak)
  if (gekozen.length === 0) return null
  const rand = (kant: keyof Vak, kies: (...waarden: number[]) => number) =>
    kies(...gekozen.map((vak) => vak[kant]))
  const plek = plekVoorBalk({
    keuze: {
      links: rand('links', Math.min),
      boven: rand('boven', Math.min),
      rechts: rand('rechts', Math.max),
      onder: rand('onder', Math.max),
    },
    balk: maatVan(balk),
    bezet: [...kaarten.map(({ vak }) => vak), ...[...document.querySelectorAll(ZWEVEND)].map(vakVan)],
    vlak: veld,
  })
  return { plek: plek ?? 'rand' }
}

/** Lying down, also while it stands at the edge. */
const maatVan = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
  breedte: Math.max(offsetWidth, offsetHeight),
  hoogte: Math.min(offsetWidth, offsetHeight),
})
