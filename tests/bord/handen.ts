/**
 * Who holds what, by the rules that people at the board are promised; written anew, from what the browser told, so that it can disagree with the
 * app. Where time decides (a finger that rests may have asked for the menu) it does not claim to know.
 */
import type { Feit } from './opname'

type Punt = { x: number; y: number }
type Hand = {
  wijzer: number
  type: string
  ding: 'kaart' | 'trek' | 'wacht' | 'schuif' | 'kader'
  /** The card, and everybody who may come along because they are chosen together. */
  mee: readonly string[]
  van: Punt
  nu: Punt
  sinds: number
  sleept: boolean
  /** False where the app may rightly think otherwise. */
  zeker: boolean
}

/** What letting go means: who may move, and whether the first of them must. */
export type Landing = { soort: 'kaart' | 'trek' | 'wacht'; mee: readonly string[]; moet: boolean }

/** Promises of the app, px and ms. */
const DREMPEL = { touch: 6, anders: 3 }
const HANDPALM = 320
const LANG = 500
/** How much sooner than `LANG` a busy machine may already have counted it; later is not certain either. */
const ONZEKER = 150
/** From here on a card cannot but have left its place, px. */
const VER = 24
/** A helper line draws a card along it this far, and the browser rounds; px. */
const TREKT = 8

const afstand = (a: Punt, b: Punt): number => Math.hypot(a.x - b.x, a.y - b.y)

export function createHanden() {
  let handen: Hand[] = []
  /** Pens that touch the glass, wherever. */
  const pennen = new Map<number, Punt>()
  /** Whether the last thing that was told may move the view. */
  let magBeeld = false

  const vast = () => handen.filter(({ ding }) => ding === 'kaart' || ding === 'trek')
  const eindig = (welke: (hand: Hand) => boolean) => void (handen = handen.filter((hand) => !welke(hand)))
  const drempel = ({ type }: Hand) => (type === 'touch' ? DREMPEL.touch : DREMPEL.anders)

  /** It may have rested so long that the menu was asked for. */
  function twijfel(hand: Hand, tijd: number) {
    if (hand.type !== 'mouse' && tijd - hand.sinds > LANG - ONZEKER) hand.zeker = false
  }

  const rust = (tijd: number) => handen.forEach((hand) => !hand.sleept && twijfel(hand, tijd))

  function druk({ wijzer, type, x, y, knop, op, tijd }: Feit & { soort: 'druk' }) {
    const van = { x, y }
    if (type === 'pen') {
      pennen.set(wijzer, van)
      eindig((hand) => hand.type === 'touch' && afstand(hand.nu, van) < HANDPALM)
    }
    const isPalm = type === 'touch' && [...pennen.values()].some((pen) => afstand(pen, van) < HANDPALM)
    if (op.soort === 'anders' || isPalm) return
    const neem = (ding: Hand['ding'], mee: readonly string[] = [], zeker = true) =>
      void handen.push({ wijzer, type, ding, mee, van, nu: van, sinds: tijd, sleept: false, zeker })
    // A finger may have scrolled the list, and who waits is in one hand only: it may land, and need not.
    if (op.soort === 'wachtend')
      return neem('wacht', [op.id, ...(op.gekozen.includes(op.id) ? op.gekozen : [])], false)
    if ((op.soort === 'kaart' || op.soort === 'greep') && knop === 0) {
      // Who takes something stops the view, also when somebody else has it already.
      eindig(({ ding }) => ding === 'schuif')
      if (op.soort === 'greep') return neem(type === 'touch' ? 'kaart' : 'trek', [], false)
      const samen = op.gekozen.includes(op.id) ? op.gekozen.filter((id) => id !== op.id) : []
      const mee = [op.id, ...samen]
      const bezet = vast().filter((hand) => hand.mee.some((id) => mee.includes(id)))
      if (bezet.some((hand) => hand.zeker && hand.mee[0] === op.id)) return
      return neem('kaart', mee, bezet.length === 0)
    }
    if (op.soort === 'kaart' || op.soort === 'greep' || knop === 2 || knop === 1 || type === 'touch') {
      if (vast().some(({ zeker }) => zeker)) return
      if (handen.filter(({ ding, zeker }) => ding === 'schuif' && zeker).length >= 2) return
      return neem('schuif', [], vast().length === 0)
    }
    neem('kader')
  }

  function verder(hand: Hand, nu: Punt, tijd: number) {
    hand.nu = nu
    if (hand.sleept || afstand(hand.van, nu) < drempel(hand)) return
    hand.sleept = true
    twijfel(hand, tijd)
  }

  function landing(hand: Hand): Landing | null {
    if (!hand.sleept || hand.ding === 'schuif' || hand.ding === 'kader') return null
    const dy = Math.abs(hand.nu.y - hand.van.y)
    return {
      soort: hand.ding,
      mee: hand.mee,
      moet: hand.ding === 'kaart' && hand.zeker && dy > VER + TREKT,
    }
  }

  /** The last drag is broken off; where it is not certain which one is the last, it may be any of them. */
  function breekAf() {
    const slepend = handen.filter(({ sleept }) => sleept)
    const laatste = slepend.findLast(({ zeker }) => zeker)
    if (laatste && laatste === slepend.at(-1)) eindig((hand) => hand === laatste)
    else if (laatste) laatste.zeker = false
  }

  return {
    /** Whether a card is on its way, so that Escape and Ctrl Z mean that. */
    sleept: () => handen.some(({ sleept }) => sleept),
    /** Whether somebody may or may not be dragging: then nobody can say what Ctrl Z means. */
    twijfelt: () => handen.some(({ sleept, zeker }) => sleept && !zeker),
    magBeeld: () => magBeeld,
    /** Whether somebody certainly has a card or a line in hand. */
    houdtVast(tijd: number): boolean {
      rust(tijd)
      return vast().some(({ zeker }) => zeker)
    },
    leeg: () => handen.length === 0,
    /** These cards are gone, and out of every hand. */
    verdwenen(ids: readonly string[]) {
      eindig(({ ding, mee }) => ding === 'kaart' && mee.some((id) => ids.includes(id)))
    },
    /** One fact further; what is let go lands. */
    neem(feit: Feit): Landing | null {
      magBeeld = false
      rust(feit.tijd)
      if (feit.soort === 'druk') druk(feit)
      // Who walks over the map by keyboard takes the view along, but never out from under a hand.
      if (feit.soort === 'toets') magBeeld = vast().length === 0
      if (feit.soort === 'beweeg' && pennen.has(feit.wijzer)) pennen.set(feit.wijzer, feit)
      if (feit.soort === 'los' || feit.soort === 'af') pennen.delete(feit.wijzer)
      if (feit.soort === 'af') eindig(({ wijzer }) => wijzer === feit.wijzer)
      if (feit.soort === 'maat') handen = []
      // Another map: what was in a hand on this one goes back to its place.
      if (feit.soort === 'blad') eindig(({ ding }) => ding !== 'wacht')
      if (feit.soort === 'wiel') magBeeld = !vast().some(({ zeker }) => zeker)
      if (feit.soort === 'toets' && (feit.toets === 'Escape' || (feit.ctrl && /^[zy]$/u.test(feit.toets)))) {
        breekAf()
      }
      if (feit.soort !== 'beweeg' && feit.soort !== 'los') return null
      const hand = handen.find(({ wijzer }) => wijzer === feit.wijzer)
      if (!hand) return null
      if (feit.soort === 'beweeg' && hand.type === 'mouse' && feit.knoppen === 0) {
        eindig((ander) => ander === hand)
        return null
      }
      verder(hand, feit, feit.tijd)
      magBeeld = hand.ding === 'schuif' && !vast().some(({ zeker }) => zeker)
      if (feit.soort === 'beweeg') return null
      eindig((ander) => ander === hand)
      return landing(hand)
    },
  }
}
export type Handen = ReturnType<typeof createHanden>
