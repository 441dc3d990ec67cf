/** A bare React Flow page with the graph of the bench: the yardstick beside which dragging in Middenveld is measured. */
import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState, type Viewport } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { createRoot } from 'react-dom/client'
import { writeBestand } from '../../src/domain/bestand/bestand'
import type { Actor } from '../../src/domain/model/actor'
import type { Relatie } from '../../src/domain/model/relatie'
import { createAs } from '../../src/geometry/as'
import { maakGraaf, slepeling, slepelingen, TEGENSTELLING } from './graaf'

const kaal = {
  /** The same map as a file, for the app itself. */
  bestand: (aantal: number): string => writeBestand(maakGraaf(aantal)),
  slepeling: (aantal: number): string => slepeling(maakGraaf(aantal)),
  slepelingen: (aantal: number): string[] => slepelingen(maakGraaf(aantal)),
  /** Shows the map in a pane of the same size, seen by the same camera, on an axis as wide (field units). */
  toon(aantal: number, pane: Pane, camera: Viewport, as: number): void {
    const { actoren, relaties } = maakGraaf(aantal)
    teken(Object.values(actoren), Object.values(relaties), pane, as, camera)
  },
  /** Shows a file as plainly as can be: nothing is checked, nothing is kept. */
  async open(bestand: Blob): Promise<void> {
    const { dossier } = JSON.parse(await bestand.text()) as {
      dossier: { actoren: Actor[]; relaties: Relatie[] }
    }
    const { innerWidth: width, innerHeight: height } = window
    teken(dossier.actoren, dossier.relaties, { width, height }, AS)
  },
}

type Pane = { width: number; height: number }

const MIDDEN: [number, number] = [0.5, 0.5]
/** Width of an axis of its own, field units. */
const AS = 1200

/** Without a camera all of it is in view. */
function teken(
  actoren: readonly Actor[],
  relaties: readonly Relatie[],
  pane: Pane,
  as: number,
  camera?: Viewport,
): void {
  const { naarVeld } = createAs(as)
  const nodes: Node[] = actoren.map(({ id, naam, posities }) => ({
    id,
    position: { x: naarVeld(posities[TEGENSTELLING]?.x ?? 0), y: posities[TEGENSTELLING]?.y ?? 0 },
    data: { label: naam },
  }))
  const edges: Edge[] = relaties.map(({ id, van, naar }) => ({ id, source: van, target: naar }))
  const vak = document.createElement('div')
  Object.assign(vak.style, { width: `${pane.width}px`, height: `${pane.height}px` })
  document.body.replaceChildren(vak)
  createRoot(vak).render(<Kaal nodes={nodes} edges={edges} camera={camera} />)
}

type KaalProps = { nodes: Node[]; edges: Edge[]; camera: Viewport | undefined }

function Kaal({ nodes: begin, edges: lijnen, camera }: KaalProps) {
  const [nodes, , onNodesChange] = useNodesState(begin)
  const [edges, , onEdgesChange] = useEdgesState(lijnen)
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      {...(camera ? { defaultViewport: camera } : { fitView: true })}
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

// As in the app: a button that asks for a file.
const knop = document.createElement('button')
const veld = document.createElement('input')
veld.type = 'file'
knop.textContent = 'Open een bestand'
knop.addEventListener('click', () => veld.click())
veld.addEventListener('change', () => {
  const [bestand] = veld.files ?? []
  if (bestand) void kaal.open(bestand)
})
document.body.append(knop)
