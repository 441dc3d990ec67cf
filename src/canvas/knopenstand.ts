/**
 * What stands on the map at this moment: the nodes and edges of the document, plus what only the screen knows (what is being dragged,
 * where something is gliding to). The document is written once, when something is let go.
 */
import { applyNodeChanges, type NodeChange } from '@xyflow/react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Ernst } from '../domain/lezing/afleiding'
import type { Dossier } from '../domain/model/dossier'
import { type Id, idsVan } from '../domain/model/grond'
import type { Positie } from '../domain/model/zone'
import type { As } from '../geometry/as'
import type { Kader } from '../geometry/plek'
import type { Meet } from '../geometry/tekst'
import { bloot } from '../store/dossiertekst'
import { useDossier, useSessie, useSignalen, useTegenstelling, useWerkruimte } from '../store/hooks'
import { maskerVan } from '../store/werkruimte'
import { wilStilte } from '../ui/beweging'
import { FILMDUUR, glijd } from './glijden'
import { type ActorNode, createKnopenbouwer, type RelatieEdge } from './knopen'
import type { Greep } from './gebaren'
import { createHandplekken } from './handplekken'
import { createLijnleg } from './lijnleg'
import { naarRustplek } from './rustplek'
import { createWijken } from './wijken'

/** Class of a card that is being dragged. */
const IN_DE_HAND = 'in-de-hand'

type Deel = { knopen: ActorNode[]; lijnen: RelatieEdge[] }
/** `isGelegd`: on the axis as it stands, with its lines. */
type Stand = Deel & { isGelegd: boolean }
const GEEN_SIGNALEN: ReadonlyMap<Id, Ernst> = new Map()
const NIETS: Stand = { knopen: [], lijnen: [], isGelegd: false }

export const kaderVanKnoop = ({ position, data }: ActorNode): Kader => ({
  x: position.x,
  y: position.y,
  breedte: data.tekening.breedte,
  hoogte: data.tekening.hoogte,
})

const isOp = ({ x, y, breedte, hoogte }: Kader, punt: Positie): boolean =>
  Math.abs(punt.x - x) * 2 <= breedte && Math.abs(punt.y - y) * 2 <= hoogte

/** What the stand asks of the hands on the map, and tells them. */
export type Handen = {
  /** Points of the field under a hand. */
  punten: () => readonly Positie[]
  /** These cards are no longer there. */
  verdwenen: (ids: readonly Id[]) => void
}

const perId = <T extends { id: Id }>(lijst: readonly T[]): Map<Id, T> =>
  new Map(lijst.map((deel) => [deel.id, deel]))

/** The very same list when nothing in it differs: React Flow sets all its lines anew for another one. */
const zelfdeRij = <T>(was: T[], nieuw: T[]): T[] =>
  was.length === nieuw.length && was.every((deel, i) => deel === nieuw[i]) ? was : nieuw

/** The gravest open signaal by actor. A new map only when one of them changed: every derivation makes new objects. */
function useErnst(): ReadonlyMap<Id, Ernst> {
  const paren = useSignalen(({ perActor }) =>
    idsVan(perActor).flatMap((id): (Id | Ernst)[] => (perActor[id] ? [id, perActor[id]] : [])),
  )
  return useMemo(() => {
    const signalen = new Map<Id, Ernst>()
    for (let i = 0; i < paren.length; i += 2) signalen.set(paren[i] ?? '', paren[i + 1] as Ernst)
    return signalen
  }, [paren])
}

/**
 * `handen` are those on this map: what they hold stays in them, and nothing moves away under them. `begonnen`: the axis stands as wide as it will, so that
 * lines can be laid on it.
 */
export function useKnopenstand(meet: Meet, handen: Handen, as: As, begonnen: boolean) {
  const werkruimte = useWerkruimte()
  const [handplekken] = useState(createHandplekken)
  const [lijnleg] = useState(createLijnleg)
  const wijken = useMemo(() => createWijken(werkruimte, handplekken), [werkruimte, handplekken])
  useEffect(() => wijken.connect(), [wijken])
  // What the cards say goes through the mask as they are built.
  const vandaag = bloot<Dossier>(useDossier((d) => d))
  const vroeger = useSessie((sessie) => sessie.vroeger)
  const dossier = vroeger?.dossier ?? vandaag
  const tegenstelling = useTegenstelling()?.id ?? null
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const selectie = useSessie((sessie) => sessie.selectie)
  const vanNu = useErnst()
  // What is signalled now says nothing of an earlier map.
  const signalen = vroeger ? GEEN_SIGNALEN : vanNu

  const [bouwer] = useState(() => createKnopenbouwer({ meet }))
  const [stand, setStand] = useState(NIETS)
  // React Flow reports changes faster than React renders; the newest stand lives here.
  const nu = useRef(stand)
  const toon = useCallback((nieuw: Deel & Partial<Stand>) => {
    nu.current = { isGelegd: nu.current.isGelegd, ...nieuw }
    setStand(nu.current)
  }, [])
  const stopGlijden = useRef<() => void>(() => undefined)
  const vorigeMeet = useRef(meet)
  const vorigeAs = useRef(as)
  const vorigVroeger = useRef(vroeger)
  /** What is in a hand, and whether something waits until none lies over it. */
  const vast = useRef<ReadonlyMap<Id, Greep>>(new Map())
  const wacht = useRef(new Set<Id>())

  const glijNaar = useCallback(
    (doelen: ReadonlyMap<Id, { van: Positie; naar: Positie }>, duur?: number) => {
      stopGlijden.current()
      const stap = (posities: ReadonlyMap<Id, Positie>) =>
        toon({
          ...nu.current,
          knopen: nu.current.knopen.map((knoop) => {
            const position = posities.get(knoop.id)
            return position && !vast.current.has(knoop.id) ? { ...knoop, position } : knoop
          }),
        })
      stopGlijden.current = glijd(doelen, wilStilte(), stap, duur)
    },
    [toon],
  )

  useLayoutEffect(() => {
    if (vorigeMeet.current !== meet) bouwer.vergeet(meet)
    vorigeMeet.current = meet
    const ander = vorigeAs.current !== as
    vorigeAs.current = as
    const isFilmstap = vorigVroeger.current !== vroeger
    vorigVroeger.current = vroeger
    // The document and a running animation are outside React; this is where the screen catches up with them, before it is painted.
    if (!tegenstelling) return toon(NIETS)
    stopGlijden.current()

    const punten = handen.punten()
    const ligtOnderHand = (knoop: ActorNode, doel: Positie) =>
      (knoop.position.x !== doel.x || knoop.position.y !== doel.y) &&
      punten.some((punt) =>
        [knoop.position, doel].some((plek) => isOp({ ...kaderVanKnoop(knoop), ...plek }, punt)),
      )
    const vorige = perId(nu.current.knopen)
    const masker = schuilnamen ? (vroeger?.masker(vandaag) ?? maskerVan(vandaag)) : null
    const gekozen = new Set(werkruimte.sessie.getState().selectie.actoren)
    const doelen = new Map<Id, { van: Positie; naar: Positie }>()
    const gebouwd = bouwer.bouwKnopen(dossier, tegenstelling, masker, vorige, signalen, as)
    const knopen = gebouwd.map((knoop) => {
      const oud = vorige.get(knoop.id)
      // What a hand holds stays in that hand, also when another tab moves it.
      if (oud && vast.current.has(knoop.id)) {
        wacht.current.add(knoop.id)
        return { ...knoop, position: oud.position }
      }
      if (oud && ligtOnderHand(oud, knoop.position)) {
        wacht.current.add(knoop.id)
        return { ...knoop, position: oud.position }
      }
      // A wider axis comes with a view of its own: then nobody glides.
      if (!ander && oud && (oud.position.x !== knoop.position.x || oud.position.y !== knoop.position.y)) {
        doelen.set(knoop.id, { van: oud.position, naar: knoop.position })
        return { ...knoop, position: oud.position }
      }
      return oud ? knoop : { ...knoop, selected: gekozen.has(knoop.id) }
    })
    const lijnen = zelfdeRij(
      nu.current.lijnen,
      bouwer.bouwLijnen(dossier, tegenstelling, masker, perId(nu.current.lijnen)),
    )
    if (begonnen) lijnleg.zet(gebouwd, lijnen, as, meet)
    // An earlier map is looked at as it was: nobody gives way on it, and nothing of it is written.
    if (!vroeger) wijken.zet(gebouwd, dossier, tegenstelling)
    toon({ knopen, lijnen, isGelegd: begonnen })
    const nog = new Set(knopen.map(({ id }) => id))
    const weg = [...vast.current.keys()].filter((id) => !nog.has(id))
    if (weg.length > 0) handen.verdwenen(weg)
    glijNaar(doelen, isFilmstap ? FILMDUUR : undefined)
  }, [
    dossier,
    vandaag,
    vroeger,
    tegenstelling,
    schuilnamen,
    meet,
    bouwer,
    toon,
    werkruimte,
    signalen,
    handen,
    glijNaar,
    as,
    begonnen,
    lijnleg,
    wijken,
  ])

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

  const rustend = useCallback(
    (knoop: ActorNode) => naarRustplek(knoop, werkruimte.dossier(), tegenstelling, as),
    [tegenstelling, werkruimte, as],
  )

  const toonHanden = useCallback(
    (nieuw: ReadonlyMap<Id, Greep>, landt?: ReadonlyMap<Id, Positie>) => {
      const was = vast.current
      vast.current = nieuw
      const vorige = nu.current
      const knopen = zetInHand(vorige.knopen, nieuw, was, landt)
      if (knopen !== vorige.knopen) {
        if (isVerderSlepen(was, nieuw)) {
          // Only places change, many times a second: the cards hear it at once, and the map itself is not drawn again.
          nu.current = { ...vorige, knopen }
        } else toon({ ...vorige, knopen })
      }
      handplekken.zet(
        new Map([...nieuw].flatMap(([id, { plek, sleept }]) => (sleept ? [[id, plek] as const] : []))),
      )
      if (nieuw.size > 0 || wacht.current.size === 0) return
      // What had to wait until nobody's hand lay over it, and whoever was still on the way: one glide ends another.
      const doelen = new Map(
        nu.current.knopen.flatMap((knoop) => {
          const { position: van, id } = knoop
          const naar = rustend(knoop).position
          return van.x === naar.x && van.y === naar.y ? [] : [[id, { van, naar }] as const]
        }),
      )
      wacht.current.clear()
      glijNaar(doelen)
    },
    [handplekken, toon, rustend, glijNaar],
  )

  const naarRust = useCallback(
    (ids: readonly Id[]) =>
      toon({
        ...nu.current,
        knopen: nu.current.knopen.map((knoop) =>
          ids.includes(knoop.id) && !vast.current.has(knoop.id) ? rustend(knoop) : knoop,
        ),
      }),
    [rustend, toon],
  )

  // React Flow tells the sizes that it measured; what is selected and where everything stands is ours to say.
  const onNodesChange = useCallback(
    (changes: NodeChange<ActorNode>[]) => {
      const eigen = changes.filter(({ type }) => type === 'dimensions')
      if (eigen.length > 0) toon({ ...nu.current, knopen: applyNodeChanges(eigen, nu.current.knopen) })
    },
    [toon],
  )

  const knopenNu = useCallback((): readonly ActorNode[] => nu.current.knopen, [])
  const lijnenNu = useCallback((): readonly RelatieEdge[] => nu.current.lijnen, [])
  return { ...stand, onNodesChange, knopenNu, lijnenNu, toonHanden, naarRust, handplekken, lijnleg }
}

/** Cards at the place where a hand has them now; those that were let go at `landt`. The very same list when none of them moved. */
function zetInHand(
  knopen: ActorNode[],
  nieuw: ReadonlyMap<Id, Greep>,
  was: ReadonlyMap<Id, Greep>,
  landt: ReadonlyMap<Id, Positie> | undefined,
): ActorNode[] {
  let anders = false
  const verzet = knopen.map((knoop) => {
    const greep = nieuw.get(knoop.id)
    if (!greep && !was.has(knoop.id)) return knoop
    const position = greep?.plek ?? landt?.get(knoop.id) ?? knoop.position
    const dragging = greep?.sleept ?? false
    if (Boolean(knoop.dragging) === dragging && knoop.position === position) return knoop
    anders = true
    return { ...knoop, position, dragging, className: dragging ? IN_DE_HAND : '' }
  })
  return anders ? verzet : knopen
}

/** Whether the same cards are dragged as before: nobody took one or let one go. */
const isVerderSlepen = (was: ReadonlyMap<Id, Greep>, nieuw: ReadonlyMap<Id, Greep>): boolean =>
  was.size === nieuw.size && [...nieuw].every(([id, { sleept }]) => was.get(id)?.sleept === sleept)
