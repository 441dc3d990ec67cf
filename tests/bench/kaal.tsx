/** A bare React Flow page with the graph of the bench: the yardstick beside which dragging in Middenveld is measured. */
import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState, type Viewport } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { createRoot } from 'react-dom/client'
import { writeBestand } from '../../src/domain/bestand/bestand'
import { createAs } from '../../src/geometry/as'
import { maakGraaf, slepeling, slepelingen, TEGENSTELLING } from './graaf'

const kaal = {
  /** The same map as a file, for the app itself. */
  bestand: (aantal: number): string => writeBestand(maakGraaf(aantal)),
  slepeling: (aantal: number): string => slepeling(maakGraaf(aantal)),
  slepelingen: (aantal: number): string[] => slepelingen(maakGraaf(aantal)),
  /** Shows the map in a pane of the same size, seen by the same camera, on an axis as wide (field units). */
  toon(aantal: number, pane: { width: number; height: number }, camera: Viewport, as: number): void {
    const { actoren, relaties } = maakGraaf(aantal)
    const { naarVeld } = createAs(as)
    const nodes: Node[] = Object.values(actoren).map(({ id, naam, posities }) => ({
      id,
      position: { x: naarVeld(posities[TEGENSTELLING]?.x ?? 0), y: posities[TEGENSTELLING]?.y ?? 0 },
      data: { label: naam },
    }))
    const edges: Edge[] = Object.values(relaties).map(({ id, van, naar }) => ({
      id,
      source: van,
      target: naar,
    }))
    const vak = document.createElement('div')
    Object.assign(vak.style, { width: `${pane.width}px`, height: `${pane.height}px` })
    document.body.replaceChildren(vak)
    createRoot(vak).render(<Kaal nodes={nodes} edges={edges} camera={camera} />)
  },
}

const MIDDEN: [number, number] = [0.5, 0.5]

function Kaal({ nodes: begin, edges: lijnen, camera }: { nodes: Node[]; edges: Edge[]; camera: Viewport }) {
  const [nodes, , onNodesChange] = useNodesState(begin)
  const [edges, , onEdgesChange] = useEdgesState(lijnen)
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      defaultViewport={camera}
      minZoom={0.05}
      panOnScroll
      nodeOrigin={MIDDEN}
    />
  )
}

declare global {
  interface Window {
    kaal: typeof kaal
  }
}
window.kaal = kaal
