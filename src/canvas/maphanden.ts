/**
 * The hands on the map, bound to the dossier: what somebody holds is shown where the hand is, and written once, when it is let go. Each hand is
 * its own act and its own undo step.
 */
import type { Id } from '../domain/model/grond'
import { maakPositie, type Positie } from '../domain/model/zone'
import type { Hulplijn } from '../geometry/hulplijnen'
import { findMee, zegVasten } from '../store/eens'
import { addRelatie, placeActoren } from '../store/mutaties'
import { NIETS, type Selectie } from '../store/sessie'
import { geldigeSelectie, type Werkruimte } from '../store/werkruimte'
import { bindHands, kindOf, type PointerFacts } from '../ui/hand/hands'
import type { HandAct, PointerKind } from '../ui/hand/machine'
import {
  type Camera,
  createGebaren,
  type Ding,
  type Doel,
  type Greep,
  houdtVast,
  type Maphand,
  type Maphanden,
  type Onderwerp,
  opVeld,
  schuift,
  vang,
  type Veldstand,
  volgHanden,
} from './gebaren'
import { openKaartmenu } from './kaartmenu'
import { isSoort, ontwerpOp } from './ontwerp'

/** What the hands need of the map on screen. */
export type Kaartvlakte = Veldstand & {
  grens: readonly [number, number]
  zetCamera: (camera: Camera) => void
  /** Shows held cards in their hands; a card that is in none any more goes to its place in the dossier, or stays where it was let go. */
  toon: (grepen: ReadonlyMap<Id, Greep>, landt?: ReadonlyMap<Id, Positie>) => void
  /** Puts these cards at their place in the dossier. */
  naarRust: (ids: readonly Id[]) => void
  /** What only a hand shows: helper lines, a line that is being drawn, a rectangle. */
  toonSporen: (sporen: Sporen) => void
  focus: (id: Id) => void
}

export type Sporen = {
  readonly hulplijnen: readonly Hulplijn[]
  readonly trekt: readonly { readonly van: Id; readonly punt: Positie; readonly naar: Id | null }[]
  readonly kaders: readonly { left: number; top: number; right: number; bottom: number }[]
  /** Whether a card is being dragged: then what hangs on a selected card gets out of the way. */
  readonly sleept: boolean
}
/** Always the same empty list, so that who reads it is not drawn again. */
const GEEN: readonly never[] = []
export const GEEN_SPOREN: Sporen = { hulplijnen: GEEN, trekt: GEEN, kaders: GEEN, sleept: false }

/** A press, as far as its meaning goes. `knop`: 0 left or a touch, 1 middle, 2 right. */
export type Druk = PointerFacts & { button: number; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }

export type Maphandenstand = {
  opKaartje: (druk: Druk, id: Id) => void
  /** On a grip of a card, to draw a line from it. */
  opGreep: (druk: Druk, id: Id) => void
  /** On the free field, or on a line that lies there. */
  opVeld: (druk: Druk, relatie: Id | null) => void
  /** Twice on a card names it, twice on the free field makes somebody there. */
  opDubbel: (punt: { clientX: number; clientY: number }, over: Onderwerp | null) => void
  /** Whether somebody holds a card or a line: then the view stays as it is. */
  isVast: () => boolean
  /** Points of the field under a hand, field units: nothing may move away under them. */
  punten: () => readonly Positie[]
  /** These cards are no longer there. */
  verdwenen: (ids: readonly Id[]) => void
  /** Listens until the function that it returns is called; what is in a hand then goes back. */
  connect: () => () => void
}

/** `tegenstelling` is the one on screen: what a hand takes in it, lands in it. */
export function createMaphanden(
  werkruimte: Werkruimte,
  vlakte: Kaartvlakte,
  tegenstelling: Id | null,
): Maphandenstand {
  const sessie = () => werkruimte.sessie.getState()
  /** A point of the field (field units) as a place in the dossier. */
  const plaatsVan = ({ x, y }: Positie): Positie => maakPositie(vlakte.as().vanVeld(x), y)
  /** Who chose what stands selected: a hand takes along only what a hand of its kind brought together. */
  let gekozen: { selectie: Selectie; kind: PointerKind } | null = null

  function kies(soort: keyof Selectie, id: Id, erbij: boolean, kind: PointerKind) {
    const nu = geldigeSelectie(werkruimte.dossier(), sessie().selectie)
    const lijst = nu[soort]
    const selectie = !erbij
      ? { ...NIETS, [soort]: [id] }
      : { ...nu, [soort]: lijst.includes(id) ? lijst.filter((ander) => ander !== id) : [...lijst, id] }
    gekozen = { selectie, kind }
    werkruimte.zet({ selectie })
  }

  /** Everybody who comes along when this card is dragged, at the place where they stand now, and who stays because the room agreed on it. */
  function meeMet(id: Id, kind: PointerKind): Pick<Ding & { soort: 'kaartje' }, 'mee' | 'blijft'> {
    const { selectie } = sessie()
    const isEigen = gekozen?.selectie !== selectie || gekozen.kind === kind
    const groep =
      selectie.actoren.includes(id) && isEigen && !handen.hands().some(houdtVast) ? selectie.actoren : [id]
    const { gaan, blijft } = findMee(werkruimte.dossier(), tegenstelling ?? '', id, groep)
    const mee = new Map(
      gaan.flatMap((ander): [Id, Positie][] => {
        const kader = vlakte.kader(ander)
        return kader ? [[ander, { x: kader.x, y: kader.y }]] : []
      }),
    )
    return { mee, blijft }
  }

  function opTik({ thing, kind, at }: Maphand) {
    const { gereedschap, meerSelecteren, ontwerp } = sessie()
    if (thing.soort === 'kaartje') return kies('actoren', thing.id, thing.erbij || meerSelecteren, kind)
    // A grip that is only tapped drew nothing: then its card was meant.
    if (thing.soort === 'trek')
      return gereedschap === 'relatie'
        ? tikVerbindt(thing.van, kind)
        : kies('actoren', thing.van, meerSelecteren, kind)
    const punt = { clientX: at.x, clientY: at.y }
    const positie = plaatsVan(opVeld(at, vlakte))
    if (thing.menu) {
      return openKaartmenu(werkruimte, thing.over ?? { soort: 'veld', positie }, punt)
    }
    if (isSoort(gereedschap) && thing.over?.soort !== 'actor') return void ontwerpOp(werkruimte, positie)
    if (thing.over)
      return kies(
        thing.over.soort === 'actor' ? 'actoren' : 'relaties',
        thing.over.id,
        thing.erbij || meerSelecteren,
        kind,
      )
    if (!thing.erbij && !meerSelecteren && !ontwerp) werkruimte.zet({ selectie: NIETS })
  }

  /** With the relatie tool two taps make a line: the first card is chosen, the second is where it goes. */
  function tikVerbindt(id: Id, kind: PointerKind) {
    const { actoren } = geldigeSelectie(werkruimte.dossier(), sessie().selectie)
    const [van] = actoren
    if (actoren.length === 1 && van !== undefined && van !== id) return verbind(van, id)
    kies('actoren', id, false, kind)
  }

  function verbind(van: Id, naar: Id) {
    const id = addRelatie(werkruimte.document, { van, naar, type: sessie().relatieType })
    if (id) werkruimte.zet({ selectie: { actoren: [], relaties: [id] }, gereedschap: 'kies' })
  }

  /** Writes where cards were let go; what nothing was written of goes back to its place. */
  function laatVallen(hand: Maphand, plaatsen: ReadonlyMap<Id, Positie>) {
    const ids = [...plaatsen.keys()]
    if (ids.length === 0) return
    const voorheen = werkruimte.dossier()
    const punt = { clientX: hand.at.x, clientY: hand.at.y }
    const losplek = werkruimte.losplekken.op(punt)
    if (losplek?.soort === 'parkeerplaats') losplek.neem(ids, punt)
    else if (tegenstelling !== null) {
      // Only who was agreed on while it was in the hand.
      zegVasten(werkruimte, tegenstelling, ids)
      placeActoren(
        werkruimte.document,
        tegenstelling,
        [...plaatsen].map(([id, plek]) => ({
          id,
          ...plaatsVan(plek),
        })),
      )
    }
    // Moved less than a hundredth, or agreed on meanwhile: nothing was written, so nothing will call the card back to its place.
    const { actoren } = werkruimte.dossier()
    vlakte.naarRust(ids.filter((id) => actoren[id] === voorheen.actoren[id]))
  }

  function opPak({ thing, pointer, kind }: Maphand) {
    if (thing.soort !== 'kaartje') return
    if (tegenstelling !== null) zegVasten(werkruimte, tegenstelling, thing.blijft)
    // What is in the hand is what it is about now; what another hand is busy with stays its own.
    if (sessie().belicht) werkruimte.zet({ belicht: null })
    const alleen = !handen.hands().some((ander) => ander.pointer !== pointer && houdtVast(ander))
    if (alleen && !sessie().selectie.actoren.includes(thing.id))
      kies('actoren', thing.id, thing.erbij || sessie().meerSelecteren, kind)
  }

  function opTerug({ thing }: Maphand) {
    if (thing.soort === 'kaartje') vlakte.naarRust([...thing.mee.keys()])
    if (thing.soort !== 'veld') werkruimte.omgeving.announce('Slepen afgebroken')
  }

  function opLos(hand: Maphand, target: Doel) {
    const { thing } = hand
    if (target.soort === 'plaatsen') laatVallen(hand, target.plaatsen)
    if (target.soort === 'trek' && thing.soort === 'trek' && target.naar) verbind(thing.van, target.naar)
    if (target.soort === 'kader') {
      const [eerste] = sessie().selectie.actoren
      if (eerste) vlakte.focus(eerste)
    }
  }

  function opAct(act: HandAct<Ding, Doel>) {
    if (act.type === 'drop') return opLos(act.hand, act.target)
    const DOE = { tap: opTik, back: opTerug, take: opPak }
    DOE[act.type](act.hand)
  }

  /** Who lies in the rectangle is chosen while it is drawn, with the lines between them. */
  function opKader({ thing, kind, target }: Maphand) {
    if (thing.soort !== 'veld' || target?.soort !== 'kader') return
    const nu = geldigeSelectie(werkruimte.dossier(), sessie().selectie)
    const actoren = new Set([...(thing.erbij ? nu.actoren : []), ...target.actoren])
    const relaties = Object.values(werkruimte.dossier().relaties).flatMap(({ id, van, naar }) =>
      actoren.has(van) && actoren.has(naar) ? [id] : [],
    )
    if (isZelfde(nu.actoren, [...actoren]) && isZelfde(nu.relaties, relaties)) return
    const selectie = { actoren: [...actoren], relaties }
    gekozen = { selectie, kind }
    werkruimte.zet({ selectie })
  }

  const handen = bindHands<Ding, Doel, Hulplijn>({
    rules: createGebaren(vlakte),
    onLongPress({ thing, at }) {
      const punt = { clientX: at.x, clientY: at.y }
      if (thing.soort === 'kaartje') return openKaartmenu(werkruimte, { soort: 'actor', id: thing.id }, punt)
      if (thing.soort === 'trek') return openKaartmenu(werkruimte, { soort: 'actor', id: thing.van }, punt)
      if (thing.over) return openKaartmenu(werkruimte, thing.over, punt)
      openKaartmenu(werkruimte, { soort: 'veld', positie: plaatsVan(opVeld(at, vlakte)) }, punt)
    },
    onLongPressOver: () => werkruimte.zet({ kaartmenu: null }),
    onStep({ hands, before, act, lines }) {
      if (hands.some(schuift)) {
        const camera = vlakte.camera()
        const kijkt = volgHanden(camera, before, hands, vlakte.pane(), vlakte.grens)
        if (kijkt !== camera) vlakte.zetCamera(kijkt)
      }
      const landt = act?.type === 'drop' && act.target.soort === 'plaatsen' ? act.target.plaatsen : undefined
      vlakte.toonSporen(sporenVan(hands, lines))
      vlakte.toon(grepenVan(hands), landt)
      for (const hand of hands) opKader(hand)
      if (act) opAct(act)
    },
  })

  /** Who takes a card or a line stops the view first: what slides under a hand is not what it pressed. */
  function stopBeeld(druk: Druk) {
    handen.settle(druk)
    handen.cancel(schuift)
    vlakte.zetCamera(vlakte.camera())
  }
  const isErbij = ({ ctrlKey, metaKey, shiftKey }: Druk) => ctrlKey || metaKey || shiftKey

  function trek(druk: Druk, van: Id) {
    stopBeeld(druk)
    handen.press(druk, { soort: 'trek', van })
  }
  function opVrijVeld(druk: Druk, over: Onderwerp | null) {
    const { meerSelecteren } = sessie()
    const kadert = druk.button === 0 && (druk.pointerType === 'touch' ? meerSelecteren : true)
    handen.press(druk, {
      soort: 'veld',
      doet: kadert ? 'kader' : 'schuif',
      over,
      erbij: isErbij(druk),
      menu: druk.button === 2,
    })
  }

  function opKaartje(druk: Druk, id: Id) {
    if (druk.button === 1) return opVrijVeld(druk, null)
    // The menu comes when the button is let go: the press itself still moves the focus to the card, and would take it out of the menu.
    if (druk.button === 2) return opVrijVeld(druk, { soort: 'actor', id })
    if (sessie().gereedschap === 'relatie') return trek(druk, id)
    // Then a card is a part of the field: it can be chosen, and the view moves under the hand.
    if (sessie().vergrendeld) return opVrijVeld(druk, { soort: 'actor', id })
    stopBeeld(druk)
    const kind = kindOf(druk.pointerType)
    handen.press(druk, { soort: 'kaartje', id, ...meeMet(id, kind), erbij: isErbij(druk) })
  }

  return {
    opKaartje,
    opGreep(druk, id) {
      // The grip of one card can lie over another: a finger that lands there meant the card.
      const onder = vang(opVeld({ x: druk.clientX, y: druk.clientY }, vlakte), vlakte.kaders(), 0, id)
      if (druk.pointerType === 'touch' && onder !== null) opKaartje(druk, onder)
      else if (druk.button === 0) trek(druk, id)
    },
    opDubbel({ clientX, clientY }, over) {
      const { schuilnamen, gereedschap, ontwerp } = sessie()
      if (over?.soort === 'actor') {
        // The field holds the real name, so it stays away while the screen hides names.
        if (!schuilnamen) werkruimte.zet({ hernoemt: over.id })
      } else if (!over && !ontwerp && gereedschap === 'kies' && tegenstelling !== null) {
        ontwerpOp(werkruimte, plaatsVan(opVeld({ x: clientX, y: clientY }, vlakte)), 'groep')
      }
    },
    opVeld: (druk, relatie) => opVrijVeld(druk, relatie === null ? null : { soort: 'relatie', id: relatie }),
    isVast: () => handen.hands().some(houdtVast),
    punten: () => handen.hands().map(({ at }) => opVeld(at, vlakte)),
    verdwenen(ids) {
      const weg = new Set(ids)
      handen.cancel(
        ({ thing }) =>
          (thing.soort === 'kaartje' && weg.has(thing.id)) || (thing.soort === 'trek' && weg.has(thing.van)),
      )
    },
    connect: handen.connect,
  }
}

function grepenVan(hands: Maphanden): ReadonlyMap<Id, Greep> {
  const grepen = new Map<Id, Greep>()
  for (const { thing, target, moves } of hands) {
    if (thing.soort !== 'kaartje') continue
    const plaatsen = target?.soort === 'plaatsen' ? target.plaatsen : thing.mee
    for (const [id, plek] of plaatsen) grepen.set(id, { plek, sleept: moves })
  }
  return grepen
}

const ofGeen = <T>(lijst: readonly T[]): readonly T[] => (lijst.length === 0 ? GEEN : lijst)

function sporenVan(hands: Maphanden, hulplijnen: readonly Hulplijn[]): Sporen {
  if (hands.every(({ moves }) => !moves)) return GEEN_SPOREN
  return {
    hulplijnen,
    trekt: ofGeen(
      hands.flatMap(({ thing, target }) =>
        thing.soort === 'trek' && target?.soort === 'trek'
          ? [{ van: thing.van, punt: target.punt, naar: target.naar }]
          : [],
      ),
    ),
    kaders: ofGeen(hands.flatMap(({ target }) => (target?.soort === 'kader' ? [target.vlak] : []))),
    sleept: hands.some(({ thing, moves }) => thing.soort === 'kaartje' && thing.mee.size > 0 && moves),
  }
}

const isZelfde = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
