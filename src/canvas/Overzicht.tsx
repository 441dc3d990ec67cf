/**
 * A small map of the whole map, for as long as the view shows less than half of it: where the view is, and a way to move it. Drawn when the dossier
 * changed; while the view moves only its frame does.
 */
import { useStore, useStoreApi } from '@xyflow/react'
import {
  type CSSProperties,
  type KeyboardEvent,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Id } from '../domain/model/grond'
import {
  createSchaal,
  geplaatsten,
  overzichtmaat,
  rechthoekVan,
  richtOp,
  type Schaal,
  tekenVlekken,
  vakVanAlles,
  zichtVan,
} from '../geometry/overzicht'
import { asIn, type Camera } from '../geometry/pas'
import { ruimteVoor } from '../geometry/ruimte'
import { useDossier, useTegenstelling, useWerkruimte } from '../store/hooks'
import { tel } from '../taal/woorden'
import { groei } from '../ui/groei'
import onzichtbaar from '../ui/onzichtbaar.module.css'
import { BeeldstandContext } from './beeldstand'
import styles from './overzicht.module.css'
import { richtingVan } from './toetsenbord'
import { useOverzichthand } from './useOverzichthand'
import { useOverzichtkant } from './useOverzichtkant'
import { Vormen } from './Vormen'

/** What comes has to be wanted for so long, and what goes has to be gone for so long, ms: nobody sees it blink at the border. */
const TRAAG = { komt: 150, gaat: 450 } as const
/** Share of the view that an arrow moves it; with Shift all of it. */
const PIJL = 0.25

/** `toon`: the view shows less than half. Who has the keyboard here keeps it until they leave. */
export function Overzicht({ toon }: { toon: boolean }) {
  const tegenstelling = useTegenstelling()?.id ?? null
  const [metToetsen, setMetToetsen] = useState(false)
  const gewenst = toon || metToetsen
  const [staat, setStaat] = useState(false)
  useEffect(() => {
    if (staat === gewenst) return undefined
    const wacht = setTimeout(setStaat, gewenst ? TRAAG.komt : TRAAG.gaat, gewenst)
    return () => clearTimeout(wacht)
  }, [staat, gewenst])
  const breed = useStore((s) => s.width)
  const hoog = useStore((s) => s.height)
  const maat = useMemo(() => overzichtmaat({ width: breed, height: hoog }, groei()), [breed, hoog])
  if (!staat || !maat || tegenstelling === null) return null
  return <Stempel tegenstelling={tegenstelling} maat={maat} weg={!gewenst} onToetsen={setMetToetsen} />
}

type StempelProps = {
  tegenstelling: Id
  maat: { breedte: number; hoogte: number }
  weg: boolean
  onToetsen: (aan: boolean) => void
}

function Stempel({ tegenstelling, maat, weg, onToetsen }: StempelProps) {
  const werkruimte = useWerkruimte()
  const flow = useStoreApi()
  const { as, voorgrond, isVast } = useContext(BeeldstandContext)
  const actoren = useDossier((dossier) => dossier.actoren)
  const detail = useDossier((dossier) => ruimteVoor(dossier, tegenstelling).detail)
  const kaartjes = useMemo(
    () => geplaatsten(actoren, tegenstelling, detail),
    [actoren, tegenstelling, detail],
  )
  const schaal = useMemo(() => createSchaal(vakVanAlles(kaartjes, as), maat), [kaartjes, as, maat])
  const vlekken = useMemo(
    () => tekenVlekken(kaartjes, as, schaal, voorgrond?.actoren ?? null),
    [kaartjes, as, schaal, voorgrond],
  )
  const stempel = useRef<HTMLDivElement>(null)
  const beeld = useBeeldrand(schaal)
  const kant = useOverzichtkant(stempel)
  const opHand = useOverzichthand(stempel, schaal)
  const uitleg = useId()
  // What is taken away while it has the keyboard hears no blur.
  useEffect(() => () => onToetsen(false), [onToetsen])
  const stijl = {
    width: maat.breedte,
    height: maat.hoogte,
    bottom: `calc(${asIn(flow.getState(), groei()).hoogte}px + 0.5rem)`,
    '--van': schaal.x(0),
    '--tot': schaal.x(as.breedte),
  } as CSSProperties

  function opToets(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // As on the map itself.
    if (event.key === 'Home') return werkruimte.kaart?.pas()
    const richting = richtingVan(event.key)
    if (!richting) return
    event.preventDefault()
    event.stopPropagation()
    const { transform, width, height, panZoom } = flow.getState()
    if (isVast()) return
    const [camera, groot] = [cameraVan(transform), groei()]
    const { links, boven, rechts, onder } = zichtVan(camera, { width, height }, groot)
    const deel = event.shiftKey ? 1 : PIJL
    const midden = {
      x: (links + rechts) / 2 + richting[0] * deel * (rechts - links),
      y: (boven + onder) / 2 + richting[1] * deel * (onder - boven),
    }
    const naar = richtOp(midden, schaal, camera, { width, height }, groot)
    void panZoom?.setViewport(naar)
    const zicht = zichtVan(naar, { width, height }, groot)
    const erin = kaartjes.filter(({ x, y }) => {
      const veld = as.naarVeld(x)
      return veld > zicht.links && veld < zicht.rechts && y > zicht.boven && y < zicht.onder
    }).length
    werkruimte.omgeving.announce(`${erin} van ${tel(kaartjes.length, 'actor', 'actoren')} in beeld`)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- two directions at once: no role of a control has them
    <div
      ref={stempel}
      className={styles.overzicht}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- none of those tags is a box with a name that takes the keyboard
      role="group"
      aria-label="Overzicht van de kaart"
      aria-describedby={uitleg}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one way to move the view by keyboard without going to a card
      tabIndex={0}
      data-vast
      data-niet-in-beeld
      data-kant={kant}
      data-weg={weg || undefined}
      style={stijl}
      onKeyDown={opToets}
      onPointerDown={opHand}
      onFocus={({ currentTarget }) => onToetsen(currentTarget.matches(':focus-visible'))}
      onBlur={() => onToetsen(false)}
    >
      <svg className={styles.kaartjes} width={maat.breedte} height={maat.hoogte} aria-hidden>
        {vlekken.map(({ tint, vorm }) => (
          <Vormen key={vorm.d} vormen={[vorm]} tint={tint} />
        ))}
      </svg>
      <div ref={beeld} className={styles.beeld} />
      <span id={uitleg} className={onzichtbaar.onzichtbaar}>
        De hele kaart in het klein, met een kader om wat in beeld is. De pijltjes verschuiven het beeld, met
        Shift erbij verder; Home toont alles.
      </span>
    </div>
  )
}

export const cameraVan = ([x, y, zoom]: readonly [number, number, number]): Camera => ({ x, y, zoom })

/** The frame round what is in view follows the camera by itself: nothing is drawn for it. */
function useBeeldrand(schaal: Schaal) {
  const flow = useStoreApi()
  const beeld = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const groot = groei()
    const leg = () => {
      if (!beeld.current) return
      const { transform, width, height } = flow.getState()
      const { style } = beeld.current
      const { x, y, breedte, hoogte } = rechthoekVan(
        zichtVan(cameraVan(transform), { width, height }, groot),
        schaal,
      )
      style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      style.width = `${breedte.toFixed(1)}px`
      style.height = `${hoogte.toFixed(1)}px`
    }
    leg()
    return flow.subscribe(leg)
  }, [flow, schaal])
  return beeld
}
