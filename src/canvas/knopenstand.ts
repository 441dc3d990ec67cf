/**
 * What stands on the map at this moment: the nodes and edges of the document, plus what only the screen knows (what is being dragged,
 * where something is gliding to). The document is written once, when something is let go.
 */
import { applyEdgeChanges, applyNodeChanges, type EdgeChange, type NodeChange } from '@xyflow/react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Ernst } from '../domain/derive/afleiding'
import type { Id } from '../domain/grond'
import { maakPositie, type Positie } from '../domain/zone'
import { naarVeld, vanVeld, VELD_BREEDTE } from '../geometry/as'
import { type Hulplijn, lijnUit } from '../geometry/hulplijnen'
import { type Kader, wijkOpzij } from '../geometry/plek'
import type { Meet } from '../geometry/tekst'
import { useDossier, useSessie, useSignalen, useTegenstelling, useWerkruimte } from '../store/hooks'
import { parkActoren, placeActoren } from '../store/mutaties'
import { maskerVan } from '../store/werkruimte'
import { wilStilte } from '../ui/beweging'
import { glijd } from './glijden'
import { type ActorNode, createKnopenbouwer, type RelatieEdge } from './knopen'

/** Distance on screen within which a dragged card snaps to a helper line, in px. */
const SNAP = 6

type Stand = { knopen: ActorNode[]; lijnen: RelatieEdge[] }

export const kaderVanKnoop = ({ position, data }: ActorNode): Kader => ({
  x: position.x,
  y: position.y,
  breedte: data.tekening.breedte,
  hoogte: data.tekening.hoogte,
})

const perId = <T extends { id: Id }>(lijst: readonly T[]): Map<Id, T> =>
  new Map(lijst.map((deel) => [deel.id, deel]))

/** The gravest open signaal by actor. A new map only when one of them changed: every derivation makes new objects. */
function useErnst(): ReadonlyMap<Id, Ernst> {
  const paren = useSignalen(({ perActor }) => Object.entries(perActor).flat())
  return useMemo(() => {
    const signalen = new Map<Id, Ernst>()
    for (let i = 0; i < paren.length; i += 2) signalen.set(paren[i] ?? '', paren[i + 1] as Ernst)
    return signalen
  }, [paren])
}

export function useKnopenstand(
  meet: Meet,
  toonHulplijnen: (lijnen: readonly Hulplijn[]) => void,
  zoom: () => number,
) {
  const werkruimte = useWerkruimte()
  const dossier = useDossier((d) => d)
  const tegenstelling = useTegenstelling()?.id ?? null
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const selectie = useSessie((sessie) => sessie.selectie)
  const signalen = useErnst()

  const [bouwer] = useState(() => createKnopenbouwer({ meet }))
  const [stand, setStand] = useState<Stand>({ knopen: [], lijnen: [] })
  // React Flow reports changes faster than React renders; the newest stand lives here.
  const nu = useRef(stand)
  const toon = useCallback((nieuw: Stand) => {
    nu.current = nieuw
    setStand(nieuw)
  }, [])
  const stopGlijden = useRef<() => void>(() => undefined)
  const vorigeMeet = useRef(meet)

  useLayoutEffect(() => {
    if (vorigeMeet.current !== meet) bouwer.vergeet(meet)
    vorigeMeet.current = meet
    // The document and a running animation are outside React; this is where the screen catches up with them, before it is painted.
    // oxlint-disable-next-line react/set-state-in-effect
    if (!tegenstelling) return toon({ knopen: [], lijnen: [] })
    stopGlijden.current()

    const vorige = perId(nu.current.knopen)
    const masker = schuilnamen ? maskerVan(dossier) : null
    const gekozen = new Set(werkruimte.sessie.getState().selectie.actoren)
    const doelen = new Map<Id, { van: Positie; naar: Positie }>()
    const knopen = bouwer.bouwKnopen(dossier, tegenstelling, masker, vorige, signalen).map((knoop) => {
      const oud = vorige.get(knoop.id)
      // What a hand holds stays in that hand, also when another tab moves it.
      if (oud?.dragging) return { ...knoop, position: oud.position }
      if (oud && (oud.position.x !== knoop.position.x || oud.position.y !== knoop.position.y)) {
        doelen.set(knoop.id, { van: oud.position, naar: knoop.position })
        return { ...knoop, position: oud.position }
      }
      return oud ? knoop : { ...knoop, selected: gekozen.has(knoop.id) }
    })
    const lijnen = bouwer.bouwLijnen(dossier, tegenstelling, masker, perId(nu.current.lijnen))
    toon({ knopen, lijnen })
    stopGlijden.current = glijd(doelen, wilStilte(), (posities) =>
      toon({
        ...nu.current,
        knopen: nu.current.knopen.map((knoop) => {
          const position = posities.get(knoop.id)
          return position && !knoop.dragging ? { ...knoop, position } : knoop
        }),
      }),
    )
  }, [dossier, tegenstelling, schuilnamen, meet, bouwer, toon, werkruimte, signalen])

  useEffect(() => () => stopGlijden.current(), [])

  // The selection of the session is the truth; nodes only carry a mark of it.
  useLayoutEffect(() => {
    const actoren = new Set(selectie.actoren)
    const relaties = new Set(selectie.relaties)
    const merk = <T extends { id: Id; selected?: boolean }>(lijst: T[], gekozen: ReadonlySet<Id>): T[] =>
      lijst.every((deel) => Boolean(deel.selected) === gekozen.has(deel.id))
        ? lijst
        : lijst.map((deel) =>
            Boolean(deel.selected) === gekozen.has(deel.id)
              ? deel
              : { ...deel, selected: gekozen.has(deel.id) },
          )
    const knopen = merk(nu.current.knopen, actoren)
    const lijnen = merk(nu.current.lijnen, relaties)
    if (knopen !== nu.current.knopen || lijnen !== nu.current.lijnen) toon({ knopen, lijnen })
  }, [selectie, toon])

  const meldSelectie = useCallback(() => {
    const ids = (lijst: readonly { id: Id; selected?: boolean }[]) =>
      lijst.filter((deel) => deel.selected).map(({ id }) => id)
    werkruimte.zet({ selectie: { actoren: ids(nu.current.knopen), relaties: ids(nu.current.lijnen) } })
  }, [werkruimte])

  /** Where the hand last let go, px of the window: React Flow tells only where the card is. */
  const losplek = useRef({ x: -1, y: -1 })
  useEffect(() => {
    const onthoud = ({ clientX, clientY }: PointerEvent) => {
      losplek.current = { x: clientX, y: clientY }
    }
    // Pressed counts as well: a drag that the system breaks off must not end where the one before it did.
    for (const soort of ['pointerdown', 'pointerup'] as const)
      window.addEventListener(soort, onthoud, { capture: true })
    return () => {
      for (const soort of ['pointerdown', 'pointerup'] as const)
        window.removeEventListener(soort, onthoud, { capture: true })
    }
  }, [])

  /** Escape in the middle of a drag: everything is back where it was, whatever the hand does until it lets go. */
  const afgebroken = useRef(false)
  /** A card at its place in the document. */
  const naarRustplek = useCallback(
    (knoop: ActorNode): ActorNode => {
      const plek =
        tegenstelling === null ? undefined : werkruimte.dossier().actoren[knoop.id]?.posities[tegenstelling]
      return plek ? { ...knoop, position: { x: naarVeld(plek.x), y: plek.y } } : knoop
    },
    [tegenstelling, werkruimte],
  )
  useEffect(() => {
    const begin = () => {
      afgebroken.current = false
    }
    const breekAf = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !nu.current.knopen.some(({ dragging }) => dragging)) return
      event.stopPropagation()
      afgebroken.current = true
      toonHulplijnen([])
      toon({
        ...nu.current,
        knopen: nu.current.knopen.map((knoop) => (knoop.dragging ? naarRustplek(knoop) : knoop)),
      })
      werkruimte.omgeving.announce('Slepen afgebroken')
    }
    window.addEventListener('pointerdown', begin, { capture: true })
    window.addEventListener('keydown', breekAf, { capture: true })
    return () => {
      window.removeEventListener('pointerdown', begin, { capture: true })
      window.removeEventListener('keydown', breekAf, { capture: true })
    }
  }, [naarRustplek, toon, toonHulplijnen, werkruimte])

  /** Cards that stand still during a drag, taken once at its start. */
  const stilstaand = useRef<Kader[] | null>(null)

  const onNodesChange = useCallback(
    (changes: NodeChange<ActorNode>[]) => {
      const verplaatst = changes.filter((change) => change.type === 'position')
      const slepend = verplaatst.filter((change) => change.dragging)
      // What is in the hand is what it is about now.
      if (slepend.length > 0 && werkruimte.sessie.getState().belicht) werkruimte.zet({ belicht: null })
      for (const change of slepend) {
        if (change.position) change.position.x = Math.min(VELD_BREEDTE, Math.max(0, change.position.x))
      }
      if (afgebroken.current) for (const change of slepend) delete change.position
      const enige = slepend.length === 1 ? slepend[0] : undefined
      if (enige?.position) {
        stilstaand.current ??= nu.current.knopen.filter(({ id }) => id !== enige.id).map(kaderVanKnoop)
        const knoop = nu.current.knopen.find(({ id }) => id === enige.id)
        if (knoop) {
          const { x, y, lijnen } = lijnUit(
            { ...kaderVanKnoop(knoop), ...enige.position },
            stilstaand.current,
            SNAP / zoom(),
          )
          enige.position = { x, y }
          toonHulplijnen(lijnen)
        }
      }
      const losgelaten = verplaatst.filter((change) => change.dragging === false)
      // At the end React Flow tells where the hand is; what counts is where the card was shown, on the helper line that held it.
      for (const change of losgelaten) {
        const knoop = nu.current.knopen.find(({ id }) => id === change.id)
        if (knoop?.dragging) change.position = knoop.position
      }
      toon({ ...nu.current, knopen: applyNodeChanges(changes, nu.current.knopen) })
      if (changes.some(({ type }) => type === 'select')) meldSelectie()

      if (losgelaten.length > 0 && tegenstelling) {
        toonHulplijnen([])
        stilstaand.current = null
        if (afgebroken.current) return
        const los = new Set(losgelaten.map(({ id }) => id))
        const rust = nu.current.knopen.filter(({ id }) => !los.has(id)).map(kaderVanKnoop)
        const plaatsen = nu.current.knopen
          .filter(({ id }) => los.has(id))
          .map((knoop) => {
            const y = los.size === 1 ? wijkOpzij(kaderVanKnoop(knoop), rust) : knoop.position.y
            return { id: knoop.id, ...maakPositie(vanVeld(knoop.position.x), y) }
          })
        if (isBovenParkeerplaats(losplek.current)) parkActoren(werkruimte.document, [...los], tegenstelling)
        else placeActoren(werkruimte.document, tegenstelling, plaatsen)
        // Moved less than a hundredth: nothing was written, so nothing will call the card back to its place.
        if (werkruimte.dossier() === dossier) {
          toon({
            ...nu.current,
            knopen: nu.current.knopen.map((knoop) => (los.has(knoop.id) ? naarRustplek(knoop) : knoop)),
          })
        }
      }
    },
    [dossier, meldSelectie, naarRustplek, tegenstelling, toon, toonHulplijnen, werkruimte, zoom],
  )

  const onEdgesChange = useCallback(
    (changes: EdgeChange<RelatieEdge>[]) => {
      toon({ ...nu.current, lijnen: applyEdgeChanges(changes, nu.current.lijnen) })
      if (changes.some(({ type }) => type === 'select')) meldSelectie()
    },
    [meldSelectie, toon],
  )

  const knopenNu = useCallback((): readonly ActorNode[] => nu.current.knopen, [])
  const lijnenNu = useCallback((): readonly RelatieEdge[] => nu.current.lijnen, [])
  return { ...stand, onNodesChange, onEdgesChange, knopenNu, lijnenNu }
}

/** The card itself lies under the hand, so everything there is asked, not only what is on top. */
const isBovenParkeerplaats = ({ x, y }: { x: number; y: number }): boolean =>
  document.elementsFromPoint(x, y).some((element) => element.closest('[data-parkeerplaats]') !== null)
