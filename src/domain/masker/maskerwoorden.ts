/**
 * Finding and replacing names in one walk over a text. Words are laid end to end and looked up as one row of letters, so that «Jan Peeters»,
 * «jan_peeters», «JanPeeters» and «Pee-⏎ters» are one look-up each, whatever the number of names.
 */
import { createBeginletters, DIEP, KORT } from './beginletters'
import { isCijfer, type Woord, woordOp, findBegin, findEinde } from '../../taal/leeswoorden'
import {
  type Einde,
  type Ingang,
  isBrug,
  isHandvat,
  lees,
  type Lezing,
  LOS,
  past,
  stammen,
} from './maskerlezing'
import { ONBEKEND } from './maskertaal'
import type { Vorm } from './naamvormen'

/** Stands for nobody: a text that stays as it is, such as the name of an organisation that may be seen. */
export const BLIJFT = -1

/** `tot`: where it ends in the text; `lengte`: of letters without their ending. */
type Vondst = { ingang: Ingang; tot: number; bezit: boolean; lengte: number }

/** A piece of a text, in UTF-16 units. */
type Stuk = { readonly van: number; tot: number }
const heel = (tekst: string): Stuk => ({ van: 0, tot: tekst.length })

const MAX_WOORDEN = 8
/** Beginnings of words that are kept at a time: one that is taken back must not have wiped out one that is still asked for. */
const KRING = 2 * MAX_WOORDEN
/** Between two mentions of the same person that are really one: «Peeters, Jan». */
const SAMEN = /^[\s,.-]{0,3}$/u

export function createWoordenlijst(maskerVan: (wie: number) => string) {
  const perSleutel = new Map<string, Ingang[]>()
  let langste = 0
  const begonnen = new Int32Array(KRING)
  const beginletters = createBeginletters()

  function voegToe(vorm: Vorm, wie: number): void {
    const sleutel = vorm.woorden.join('')
    langste = Math.max(langste, sleutel.length)
    let lijst = perSleutel.get(sleutel)
    if (!lijst) perSleutel.set(sleutel, (lijst = []))
    beginletters.leer(sleutel, vorm.voornaam)
    const gelijk = lijst.find(
      ({ vorm: ander }) =>
        ander.woorden.length === vorm.woorden.length &&
        ander.woorden.every((woord, i) => woord === vorm.woorden[i]),
    )
    if (gelijk) return voegSamen(gelijk, vorm, wie)
    lijst.push({
      vorm,
      grenzen: null,
      los: sleutel.length >= LOS && vorm.woorden.length > 1,
      wie: [wie],
    })
  }

  /** The best name that begins with the word that begins here. */
  function zoekOp(lezing: Lezing, begin: number, alleenHeel: boolean): Vondst | null {
    const { tekst } = lezing
    if (!beginletters.kanBeginnen(tekst, begin)) return null
    const woorden: Woord[] = []
    let rij = ''
    let beste: Vondst | null = null
    for (let van = begin; van < tekst.length && woorden.length < MAX_WOORDEN;) {
      const woord = woordOp(tekst, van, findEinde(tekst, van))
      woorden.push(woord)
      rij += woord.norm
      beste = kies(beste, lezing, woorden, rij, 'niets', alleenHeel)
      const laatste = rij.charCodeAt(rij.length - 1)
      if (laatste === 115) {
        if (rij.length > 3) beste = kies(beste, lezing, woorden, rij.slice(0, -1), 'bezit', alleenHeel)
      } else if (isCijfer(laatste)) {
        const kaal = rij.replace(/\p{N}+$/u, '')
        if (kaal.length > 2) beste = kies(beste, lezing, woorden, kaal, 'cijfers', alleenHeel)
      } else if (woorden.length === 1 && (laatste === 101 || laatste === 121)) {
        for (const stam of stammen(rij)) beste = kies(beste, lezing, woorden, stam, 'klein', alleenHeel)
      }
      // After digits, which are no letters of the name, more of them can follow.
      const diep = laatste >= 97 && laatste <= 122 ? DIEP : KORT
      if (rij.length >= langste) break
      van = findBegin(tekst, woord.tot)
      if (!isBrug(tekst, woord.tot, van) || !beginletters.kanVerder(rij, diep, tekst, van)) break
    }
    return beste
  }

  function kies(
    beste: Vondst | null,
    lezing: Lezing,
    woorden: readonly Woord[],
    sleutel: string,
    einde: Einde,
    alleenHeel: boolean,
  ): Vondst | null {
    const ingangen = perSleutel.get(sleutel)
    if (!ingangen) return beste
    let uit = beste
    for (const ingang of ingangen) {
      if (alleenHeel && ingang.vorm.soort !== 'heel') continue
      if (!past(lezing, woorden, ingang, sleutel, einde)) continue
      const vondst = {
        ingang,
        tot: (woorden.at(-1) as Woord).tot,
        bezit: einde === 'bezit',
        lengte: sleutel.length,
      }
      if (!uit || isBeter(vondst, uit)) uit = vondst
    }
    return uit
  }

  const maskerBij = ({ wie }: Ingang): string | null => {
    if (wie.includes(BLIJFT)) return null
    let masker: string | null = null
    for (const een of wie) {
      const hier = maskerVan(een)
      if (masker !== null && hier !== masker) return ONBEKEND
      masker = hier
    }
    return masker
  }

  /** `stukken`: where to look, from left to right; elsewhere nothing can have changed since the last time. */
  function vervangEenmaal(tekst: string, stukken: readonly Stuk[]): { na: string; geraakt: Stuk[] } {
    const lezing = lees(tekst)
    const heeftHandvat = lezing.handvatten.length > 0
    const geraakt: Stuk[] = []
    let uit = ''
    let klaar = 0
    let vorige: string | null = null
    for (const stuk of stukken) {
      // Where the last words began, so that a mask knows from which of them a name can reach into it.
      begonnen[0] = uit.length + stuk.van - klaar
      let aantal = 1
      for (
        let van = findBegin(tekst, Math.max(stuk.van, klaar)), tot = 0;
        van < stuk.tot;
        van = findBegin(tekst, tot)
      ) {
        const oudste = begonnen[aantal < MAX_WOORDEN ? 0 : (aantal - MAX_WOORDEN) % KRING] as number
        begonnen[aantal++ % KRING] = uit.length + van - klaar
        const vondst = zoekOp(lezing, van, false)
        tot = vondst?.tot ?? findEinde(tekst, van)
        if (!vondst && (!heeftHandvat || !isHandvat(lezing, van, tot))) continue
        const tussen = tekst.slice(klaar, van)
        const masker = vondst ? maskerBij(vondst.ingang) : null
        const staart = vondst?.bezit ? '’s' : ''
        if (masker === null) {
          uit +=
            tussen +
            (vondst ? tekst.slice(van, tot) : vervangBinnen(woordOp(tekst, van, tot), tekst.slice(van, tot)))
        } else if (masker === vorige && tussen !== '' && SAMEN.test(tussen)) {
          // The same person again: no word more.
          aantal--
          uit += staart
        } else uit += tussen + masker + staart
        vorige = staart ? null : masker
        klaar = tot
        if (masker === null) continue
        const laatste = geraakt.at(-1)
        if (laatste && oudste <= laatste.tot) laatste.tot = uit.length
        else geraakt.push({ van: oudste, tot: uit.length })
      }
    }
    return { na: klaar === 0 ? tekst : uit + tekst.slice(klaar), geraakt }
  }

  /** «@echtejanpeeters85»: a name between other letters, only in a handle or an address. */
  function vervangBinnen({ norm }: Woord, staat: string): string {
    if (norm.length < LOS || norm.length !== staat.length) return staat
    for (let lengte = Math.min(norm.length, langste); lengte >= LOS; lengte--) {
      for (let van = 0; van + lengte <= norm.length; van++) {
        const ingang = perSleutel.get(norm.slice(van, van + lengte))?.find(({ los }) => los)
        const masker = ingang ? maskerBij(ingang) : null
        if (masker !== null) return staat.slice(0, van) + masker + staat.slice(van + lengte)
      }
    }
    return staat
  }

  return {
    voegToe,
    /** True when a hidden name stands in the text; with `alleenHeel` only a complete one. */
    bevat(tekst: string, alleenHeel = false): boolean {
      const lezing = lees(tekst)
      for (let van = findBegin(tekst, 0); van < tekst.length; van = findBegin(tekst, findEinde(tekst, van))) {
        const vondst = zoekOp(lezing, van, alleenHeel)
        if (vondst && !vondst.ingang.wie.includes(BLIJFT)) return true
      }
      return false
    },
    /**
     * Replaces every hidden name. A mask beside a word can spell a third name, so it looks again until nothing is left: the second time only around
     * the masks, where alone it can be, unless there are addresses, which a mask can make longer.
     */
    vervang(tekst: string): string {
      if (perSleutel.size === 0 || tekst === '') return tekst
      let nu = tekst
      let stukken: readonly Stuk[] = [heel(tekst)]
      for (let ronde = 0; ronde < 5; ronde++) {
        const { na, geraakt } = vervangEenmaal(nu, stukken)
        if (na === nu) break
        stukken = ronde === 0 && !na.includes('@') ? geraakt : [heel(na)]
        nu = na
      }
      return nu
    },
  }
}

/** The longer one; among equals the one that is written as it is. */
const isBeter = (een: Vondst, ander: Vondst): boolean =>
  een.tot !== ander.tot ? een.tot > ander.tot : een.lengte > ander.lengte

const RANG: Readonly<Record<Vorm['soort'], number>> = { heel: 0, deel: 0, samen: 1 }
const STRENG = ['geen', 'begin', 'einde', 'afkorting', 'nooit'] as const

/** What may stay never wins from what must hide; what somebody is called wins from what is made of the name of somebody else. */
function voegSamen(ingang: Ingang, vorm: Vorm, wie: number): void {
  const bleef = ingang.wie.includes(BLIJFT)
  const isBekend = ingang.wie.includes(wie)
  if (wie === BLIJFT && !bleef) return
  const verschil = RANG[vorm.soort] - RANG[ingang.vorm.soort]
  if (bleef || (verschil < 0 && !isBekend)) ingang.wie = [wie]
  else if (verschil <= 0 && !isBekend) ingang.wie.push(wie)
  const [a, b] = [ingang.vorm, vorm]
  const hoofd = STRENG.indexOf(a.hoofd) <= STRENG.indexOf(b.hoofd) ? a.hoofd : b.hoofd
  ingang.vorm = {
    woorden: a.woorden,
    hoofd: bleef ? b.hoofd : hoofd,
    soort: a.soort === 'heel' || b.soort === 'heel' ? 'heel' : verschil < 0 ? b.soort : a.soort,
    voornaam: a.voornaam || b.voornaam,
  }
}
