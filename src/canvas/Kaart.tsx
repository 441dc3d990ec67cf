/** The map: actors on the wij-zij axis. The only room that knows React Flow. */
import {
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  useStoreApi,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { verafGroottes } from '../geometry/anatomie'
import { verafOnder } from '../geometry/pas'
import { useSessie, useTegenstelling, useWerkruimte } from '../store/hooks'
import { useTegenstellingnaam } from '../store/naam'
import { useVoorgrond } from '../store/voorgrond'
import { createGevraagd } from '../ui/later'
import { ActorKnoop } from './ActorKnoop'
import { type Beeldstand, BeeldstandContext, LEESBAAR_VANAF } from './beeldstand'
import { type Stroom, useKaartbediening } from './bediening'
import { useFocusbehoud } from './focusbehoud'
import { createGepast } from './gepast'
import { Grepen } from './Grepen'
import { Handsporen } from './Handsporen'
import { Hulplijnen } from './Hulplijnen'
import styles from './kaart.module.css'
import verf from './verf.module.css'
import { Kaartknoppen } from './Kaartknoppen'
import { Kaartmenuplek } from './Kaartmenuplek'
import { Knoopbalk } from './Knoopbalk'
import { Legende } from './Legende'
import { useKlembord } from './klembord'
import { opKaarttoets } from './kaarttoetsen'
import type { ActorNode, RelatieEdge } from './knopen'
import { useKnopenstand } from './knopenstand'
import { createMeet, GEEN_SPATIE, isZelfdeSpatie, readSpatie, LETTERTYPE } from './meet'
import { isSoort } from './ontwerp'
import { Ontwerpknoop } from './Ontwerpknoop'
import { RelatieLijn } from './RelatieLijn'
import { useRollen } from './rollen'
import { FLOW_TEKSTEN } from './teksten'
import { useAs } from './useAs'
import { useGeheel } from './useGeheel'
import { useWiel } from './useWiel'
import { createHandendeur, useMaphanden, useSporen, useVeldhanden, ZOOM_GRENS } from './useMaphanden'
import { Veldas, Veldgrond } from './Veld'

const Blikregel = createGevraagd(() => import('./Blikregel').then((m) => m.Blikregel))
const Schimmen = createGevraagd(() => import('./Schimmen').then((m) => m.Schimmen))
const NODE_TYPES = { actor: ActorKnoop }
const EDGE_TYPES = { relatie: RelatieLijn }
// React Flow compares by identity: a new array or function on every drag tick would set its whole store in motion.
const MIDDEN: [number, number] = [0.5, 0.5]
const GEEN_KNOPEN: ActorNode[] = []
const GEEN_LIJNEN: RelatieEdge[] = []

export function Kaart() {
  return (
    <ReactFlowProvider>
      <Kaartvlak />
      <Kaartmenuplek />
    </ReactFlowProvider>
  )
}

const LETTER = `600 22px ${LETTERTYPE}`

/** The measure of text as this reader sets it, and whether it is that of our own letters yet: until then a card would get the size of another typeface. */
function useMeet() {
  const proef = useRef<HTMLSpanElement>(null)
  // On the way from the start screen the letters are there already: then every card is drawn once.
  const [stand, setStand] = useState(() => ({
    meet: createMeet(),
    spatie: GEEN_SPATIE,
    eigenLetter: document.fonts.check(LETTER),
  }))
  useEffect(() => {
    let weg = false
    const letters = proef.current
    /** `anders`: letters have another width than before, whatever stands between them. */
    const meetNa = (anders: boolean) => {
      if (weg || !letters) return
      const spatie = readSpatie(letters)
      setStand((nu) =>
        !anders && nu.eigenLetter && isZelfdeSpatie(nu.spatie, spatie)
          ? nu
          : { meet: createMeet(spatie), spatie, eigenLetter: true },
      )
    }
    const opnieuw = () => meetNa(true)
    const alsHetMoet = () => meetNa(false)
    document.fonts.load(LETTER).then(alsHetMoet, alsHetMoet)
    // A part of the typeface with rarer letters arrives when the first of them is used.
    document.fonts.addEventListener('loadingdone', opnieuw)
    // Who sets more room between letters, or another typeface, makes these words longer or shorter.
    let lengte = letters?.offsetWidth
    const spatie = new ResizeObserver(() => {
      if (letters?.offsetWidth === lengte) return
      lengte = letters?.offsetWidth
      opnieuw()
    })
    if (letters) spatie.observe(letters)
    return () => {
      weg = true
      spatie.disconnect()
      document.fonts.removeEventListener('loadingdone', opnieuw)
    }
  }, [])
  const { meet, eigenLetter } = stand
  return { meet, eigenLetter, proef }
}

/** How large names are for who looks from far; null from near. The very same sizes as long as no name asks for others. */
function useVeraf(knopen: readonly ActorNode[]): Beeldstand['veraf'] {
  const isVeraf = useStore((s) => s.transform[2] < verafOnder(s))
  const groottes = useMemo(
    () =>
      isVeraf
        ? verafGroottes(knopen.map(({ data: { beeld, tekening } }) => ({ soort: beeld.soort, tekening })))
        : null,
    [isVeraf, knopen],
  )
  const sleutel = groottes && JSON.stringify(groottes)
  // oxlint-disable-next-line react/exhaustive-deps -- the words of it say when it is another one
  return useMemo(() => groottes, [sleutel])
}

/** The view as commands move it: while somebody holds a card it stays where it is. */
function houdStil(stroom: Stroom, isVast: () => boolean): Stroom {
  const nooit = Promise.resolve(false)
  return {
    ...stroom,
    setViewport: (...wat) => (isVast() ? nooit : stroom.setViewport(...wat)),
    zoomIn: (...wat) => (isVast() ? nooit : stroom.zoomIn(...wat)),
    zoomOut: (...wat) => (isVast() ? nooit : stroom.zoomOut(...wat)),
  }
}

function Kaartvlak() {
  const werkruimte = useWerkruimte()
  const stroom = useReactFlow<ActorNode, RelatieEdge>()
  const flow = useStoreApi()
  const tegenstelling = useTegenstelling()
  const gereedschap = useSessie((sessie) => sessie.gereedschap)
  const vergelijkt = useSessie((sessie) => sessie.vergelijking !== null)
  const { meet, eigenLetter, proef } = useMeet()
  const vlak = useRef<HTMLDivElement>(null)
  useFocusbehoud(vlak)

  const { as, asNu, rek } = useAs(tegenstelling?.id ?? null)
  const [begonnen, setBegonnen] = useState(false)
  const [handendeur] = useState(createHandendeur)
  const {
    knopen,
    lijnen,
    isGelegd,
    onNodesChange,
    knopenNu,
    lijnenNu,
    toonHanden,
    naarRust,
    handplekken,
    lijnleg,
  } = useKnopenstand(meet, handendeur, as, begonnen)
  const isVroeger = useSessie((sessie) => sessie.vroeger !== null)
  const vanNu = useVoorgrond(tegenstelling?.id ?? null)
  const voorgrond = isVroeger ? null : vanNu
  const rollen = useRollen(vlak, knopen, lijnen, voorgrond)
  const noem = useTegenstellingnaam()
  const naam = tegenstelling && noem(tegenstelling)
  const asVan = useCallback(() => asNu().as, [asNu])
  const { handen, sporen } = useMaphanden(
    handendeur,
    { toon: toonHanden, naarRust, knopen: knopenNu, as: asVan },
    tegenstelling?.id ?? null,
  )
  const { aangewezen, ...veldhanden } = useVeldhanden(handen)
  const pane = useCallback(() => {
    const { width, height } = flow.getState()
    return { width, height }
  }, [flow])
  const stilBeeld = useMemo(() => houdStil(stroom, handen.isVast), [stroom, handen])
  const [gepast] = useState(createGepast)
  const bediening = useKaartbediening(werkruimte, stilBeeld, knopenNu, pane, meet, { nu: asNu, rek }, gepast)
  useKlembord(werkruimte)
  const scherm = useRef<HTMLDivElement>(null)
  useWiel(vlak, scherm, handen.isVast)

  // The whole map first, once the pane has a size and the font its widths. Until then nothing is drawn: all of it would be drawn again on another axis.
  const klaar = useStore((s) => s.width > 0 && s.height > 0) && eigenLetter
  useEffect(() => {
    if (!klaar || begonnen) return
    bediening.pas('meteen')
    const { uitsnede } = werkruimte.sessie.getState()
    if (uitsnede) bediening.kijk(uitsnede)
    // oxlint-disable-next-line react/set-state-in-effect -- how large the pane is, is known outside React
    setBegonnen(true)
  }, [klaar, begonnen, bediening, werkruimte])

  useGeheel(isGelegd ? knopen : GEEN_KNOPEN, as, gepast, handen.isVast, bediening)

  const veraf = useVeraf(knopen)
  const beeldstand = useMemo(
    () => ({ veraf, meet, as, asNu, isVast: handen.isVast, gepast, handplekken, lijnleg, voorgrond }),
    [veraf, meet, as, asNu, handen, gepast, handplekken, lijnleg, voorgrond],
  )

  const kleinst = veraf ? Math.min(...Object.values(veraf)) : Infinity
  const verst = useStore((s) => s.transform[2] * kleinst < LEESBAAR_VANAF)

  // Who is pointed at may be elsewhere: then nobody dims.
  const licht = useSessie(({ belicht }) => belicht?.actoren ?? null)
  const belicht = licht !== null && knopen.some(({ id }) => licht.includes(id))
  const sleept = useSporen(sporen, (nu) => nu.sleept)

  return (
    <BeeldstandContext value={beeldstand}>
      <div
        role="presentation"
        ref={vlak}
        className={`${styles.kaart} ${verf.verf}`}
        data-gereedschap={isSoort(gereedschap) ? 'plaats' : gereedschap}
        data-veraf={veraf ? true : undefined}
        data-verst={verst || undefined}
        data-belicht={belicht || undefined}
        data-sleept={sleept || undefined}
        data-vroeger={isVroeger || undefined}
        {...veldhanden}
        onKeyDown={(event) => opKaarttoets(event, werkruimte, tegenstelling?.id ?? null, as)}
      >
        <span ref={proef} className={styles.proef} aria-hidden data-niet-in-beeld>
          hoeveel ruimte staat er tussen letters
        </span>
        <ReactFlow
          aria-label={naam ? `Kaart van ${naam}` : 'Kaart, nog zonder tegenstelling'}
          nodes={isGelegd ? rollen.knopen : GEEN_KNOPEN}
          edges={isGelegd ? rollen.lijnen : GEEN_LIJNEN}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={onNodesChange}
          nodeOrigin={MIDDEN}
          connectionMode={ConnectionMode.Loose}
          minZoom={ZOOM_GRENS[0]}
          maxZoom={ZOOM_GRENS[1]}
          // React Flow draws; every hand is ours. It drops a drag at a second touch, and takes any two fingers for a pinch.
          nodesDraggable={false}
          nodesConnectable={false}
          panOnDrag={false}
          selectionOnDrag={false}
          deleteKeyCode={null}
          multiSelectionKeyCode={null}
          selectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          disableKeyboardA11y
          elevateNodesOnSelect
          ariaLabelConfig={FLOW_TEKSTEN}
          // An earlier map is looked at: no hand and no key reaches what stands on it.
          inert={isVroeger}
        >
          {/* Each of these is memoised: the map itself is drawn again whenever a card or a choice changes. */}
          <Veldgrond />
          {vergelijkt && <Schimmen knopen={knopenNu} />}
          <Hulplijnen sporen={sporen} />
          <Handsporen sporen={sporen} knopen={knopenNu} />
          <Grepen aangewezen={aangewezen} knopen={knopenNu} sporen={sporen} opGreep={handen.opGreep} />
          <Ontwerpknoop />
          <div ref={scherm} className={styles.scherm} data-scherm hidden />
          <Veldas />
        </ReactFlow>
        {voorgrond && <Blikregel zin={voorgrond.zin} />}
        {/* Beside the field, not in it: what stands there covers no card. */}
        <Knoopbalk sleept={sleept} />
        <Legende knopen={knopenNu} lijnen={lijnenNu} />
        <Kaartknoppen knopen={knopenNu} />
      </div>
    </BeeldstandContext>
  )
}
