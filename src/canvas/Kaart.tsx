/** The map: actors on the wij-zij axis. The only room that knows React Flow. */
import {
  ConnectionMode,
  type OnConnect,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  useStore,
  useStoreApi,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { lazy, type MouseEvent, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { vanVeld } from '../geometry/as'
import type { Hulplijn } from '../geometry/hulplijnen'
import { useSessie, useTegenstelling, useWerkruimte } from '../store/hooks'
import { useTekst } from '../store/naam'
import { addRelatie } from '../store/mutaties'
import { naamVanTegenstelling } from '../domain/tegenstelling'
import { maakPositie } from '../domain/zone'
import { ActorKnoop } from './ActorKnoop'
import { BeeldstandContext, VERAF_ONDER } from './beeldstand'
import { useKaartbediening } from './bediening'
import { useFocusbehoud } from './focusbehoud'
import { Hulplijnen } from './Hulplijnen'
import styles from './kaart.module.css'
import { Kaartknoppen } from './Kaartknoppen'
import { Kaartmenuplek } from './Kaartmenuplek'
import { Knoopbalk } from './Knoopbalk'
import { Legende } from './Legende'
import { useKlembord } from './klembord'
import { opKaarttoets } from './kaarttoetsen'
import type { ActorNode, RelatieEdge } from './knopen'
import { useKnopenstand } from './knopenstand'
import { createMeet, LETTERTYPE } from './meet'
import { isSoort, ontwerpOp } from './ontwerp'
import { Ontwerpknoop } from './Ontwerpknoop'
import { RelatieLijn } from './RelatieLijn'
import { useRollen } from './rollen'
import { FLOW_TEKSTEN } from './teksten'
import { useWiel } from './useWiel'
import { Veldas, Veldgrond } from './Veld'

const Schimmen = lazy(() => import('./Schimmen').then((m) => ({ default: m.Schimmen })))
const NODE_TYPES = { actor: ActorKnoop }
const EDGE_TYPES = { relatie: RelatieLijn }
// React Flow compares by identity: a new array or function on every drag tick would set its whole store in motion.
const MIDDEN: [number, number] = [0.5, 0.5]
const ERBIJ_TOETSEN = ['Shift', 'Meta', 'Control']
const MIDDEN_EN_RECHTS = [1, 2]
const isGeldig = ({ source, target }: { source: string; target: string }) => source !== target

export function Kaart() {
  return (
    <ReactFlowProvider>
      <Kaartvlak />
      <Kaartmenuplek />
    </ReactFlowProvider>
  )
}

/** What the pointer is, because a finger that moves over the field means «pan» where a mouse means «select». */
function useVinger() {
  const [vinger, setVinger] = useState(() => window.matchMedia('(pointer: coarse)').matches)
  // Before React Flow hears of the press itself, so that the first touch already counts.
  const onPointerDownCapture = (event: { pointerType: string }) =>
    flushSync(() => setVinger(event.pointerType === 'touch'))
  return [vinger, onPointerDownCapture] as const
}

/** The measure of text, and whether it is that of our own letters yet: until then a card would get the size of another typeface. */
function useMeet() {
  const [stand, setStand] = useState(() => ({ meet: createMeet(), eigenLetter: false }))
  useEffect(() => {
    let weg = false
    const opnieuw = () => {
      if (!weg) setStand({ meet: createMeet(), eigenLetter: true })
    }
    document.fonts.load(`600 22px ${LETTERTYPE}`).then(opnieuw, opnieuw)
    // A part of the typeface with rarer letters arrives when the first of them is used.
    document.fonts.addEventListener('loadingdone', opnieuw)
    return () => {
      weg = true
      document.fonts.removeEventListener('loadingdone', opnieuw)
    }
  }, [])
  return stand
}

function Kaartvlak() {
  const werkruimte = useWerkruimte()
  const stroom = useReactFlow<ActorNode, RelatieEdge>()
  const flow = useStoreApi()
  const tegenstelling = useTegenstelling()
  const gereedschap = useSessie((sessie) => sessie.gereedschap)
  const meerSelecteren = useSessie((sessie) => sessie.meerSelecteren)
  const vergelijkt = useSessie((sessie) => sessie.vergelijking !== null)
  const { meet, eigenLetter } = useMeet()
  const [vinger, onPointerDownCapture] = useVinger()
  const vlak = useRef<HTMLDivElement>(null)
  useFocusbehoud(vlak)

  const hulplijnen = useRef<readonly Hulplijn[]>([])
  const toonHulplijnen = useCallback((lijnen: readonly Hulplijn[]) => void (hulplijnen.current = lijnen), [])
  const zoom = useCallback(() => flow.getState().transform[2], [flow])
  const { knopen, lijnen, onNodesChange, onEdgesChange, knopenNu, lijnenNu } = useKnopenstand(
    meet,
    toonHulplijnen,
    zoom,
  )
  const rollen = useRollen(vlak, knopen, lijnen)
  const naam = useTekst()(tegenstelling ? naamVanTegenstelling(tegenstelling) : '')
  const pane = useCallback(() => {
    const { width, height } = flow.getState()
    return { width, height }
  }, [flow])
  const bediening = useKaartbediening(werkruimte, stroom, knopenNu, pane, meet)
  useKlembord(werkruimte)
  const bezig = useCallback(() => knopenNu().some(({ dragging }) => dragging), [knopenNu])
  useWiel(vlak, bezig)

  // React Flow knows only the Shift key for adding to a selection; a finger has none.
  useEffect(() => flow.setState({ multiSelectionActive: meerSelecteren }), [flow, meerSelecteren])

  // The whole map first, once the pane has a size and the font its widths.
  const klaar = useStore((s) => s.width > 0 && s.height > 0) && eigenLetter
  const gepast = useRef(false)
  useEffect(() => {
    if (!klaar || gepast.current) return
    gepast.current = true
    bediening.pas()
  }, [klaar, bediening])

  const veraf = useStore((s) => s.transform[2] < VERAF_ONDER)
  const beeldstand = useMemo(() => ({ veraf, meet }), [veraf, meet])

  const onConnect = useCallback<OnConnect>(
    ({ source, target }) => {
      const type = werkruimte.sessie.getState().relatieType
      const id = addRelatie(werkruimte.document, { van: source, naar: target, type })
      if (id) werkruimte.zet({ selectie: { actoren: [], relaties: [id] }, gereedschap: 'kies' })
    },
    [werkruimte],
  )
  const onDubbel = useCallback(
    (_: MouseEvent, { id }: ActorNode) => {
      if (!werkruimte.sessie.getState().schuilnamen) werkruimte.zet({ hernoemt: id })
    },
    [werkruimte],
  )
  const onPaneClick = useCallback(
    (event: MouseEvent) => {
      const { x, y } = stroom.screenToFlowPosition({ x: event.clientX, y: event.clientY })
      ontwerpOp(werkruimte, maakPositie(vanVeld(x), y))
    },
    [werkruimte, stroom],
  )
  // The keys go to what the marquee caught, as they would after a click.
  const onSelectionEnd = useCallback(() => {
    const [eerste] = werkruimte.sessie.getState().selectie.actoren
    if (eerste) bediening.focus(eerste)
  }, [werkruimte, bediening])
  // Who is pointed at may be elsewhere: then nobody dims.
  const licht = useSessie(({ belicht }) => belicht?.actoren ?? null)
  const belicht = licht !== null && knopen.some(({ id }) => licht.includes(id))
  const sleept = knopen.some(({ dragging }) => dragging)

  return (
    <BeeldstandContext value={beeldstand}>
      <div
        role="presentation"
        ref={vlak}
        className={styles.kaart}
        data-gereedschap={isSoort(gereedschap) ? 'plaats' : gereedschap}
        data-veraf={veraf || undefined}
        data-belicht={belicht || undefined}
        onPointerDownCapture={onPointerDownCapture}
        onKeyDown={(event) => opKaarttoets(event, werkruimte, tegenstelling?.id ?? null)}
      >
        <ReactFlow
          aria-label={naam ? `Kaart van ${naam}` : 'Kaart, nog zonder tegenstelling'}
          nodes={rollen.knopen}
          edges={rollen.lijnen}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          onConnect={onConnect}
          isValidConnection={isGeldig}
          onPaneClick={onPaneClick}
          onSelectionEnd={onSelectionEnd}
          onNodeDoubleClick={onDubbel}
          nodeOrigin={MIDDEN}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={40}
          minZoom={0.05}
          maxZoom={3}
          deleteKeyCode={null}
          multiSelectionKeyCode={ERBIJ_TOETSEN}
          selectionKeyCode="Shift"
          selectionMode={SelectionMode.Partial}
          selectionOnDrag={!vinger || meerSelecteren}
          // A list of buttons says nothing to a finger: it would pan all the same.
          panOnDrag={vinger ? !meerSelecteren : MIDDEN_EN_RECHTS}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          nodeDragThreshold={3}
          disableKeyboardA11y
          elevateNodesOnSelect
          ariaLabelConfig={FLOW_TEKSTEN}
        >
          {/* Each of these is memoised: the map itself is drawn again at every move of a hand. */}
          <Veldgrond />
          {vergelijkt && (
            <Suspense>
              <Schimmen knopen={knopenNu} />
            </Suspense>
          )}
          <Hulplijnen nu={hulplijnen} />
          <Ontwerpknoop />
          <Veldas />
        </ReactFlow>
        {/* Beside the field, not in it: what stands there covers no card. */}
        <Knoopbalk sleept={sleept} />
        <Legende knopen={knopenNu} lijnen={lijnenNu} />
        <Kaartknoppen aantal={knopen.length} knopen={knopenNu} />
      </div>
    </BeeldstandContext>
  )
}
