/**
 * Finding and replacing names in one walk over a text. Words are laid end to end and looked up as one row of letters, so that «Jan Peeters»,
 * «jan_peeters», «JanPeeters» and «Pee-⏎ters» are one look-up each, whatever the number of names.
 */
import { type Einde, type Ingang, isBrug, lees, type Lezing, LOS, past, stammen } from './maskerlezing'
import { ONBEKEND } from './maskertaal'
import type { Vorm } from './naamvormen'
import type { Woord } from './namen'

/** Stands for nobody: a text that stays as it is, such as the name of an organisation that may be seen. */
export const BLIJFT = -1

type Vondst = { ingang: Ingang; aantal: number; bezit: boolean; lengte: number }

const MAX_WOORDEN = 8
/** Between two mentions of the same person that are really one: «Peeters, Jan». */
const SAMEN = /^[\s,.-]{0,3}$/u

export function createWoordenlijst(maskerVan: (wie: number) => string) {
  const perSleutel = new Map<string, Ingang[]>()
  let langste = 0
  /** How the rows of letters begin: most words of a text are nobody's, and are passed over at once. */
  const eerste = createBeginletters()
  const zes = new Set<string>()

  function voegToe(vorm: Vorm, wie: number): void {
    const sleutel = vorm.woorden.join('')
    langste = Math.max(langste, sleutel.length)
    let lijst = perSleutel.get(sleutel)
    if (!lijst) {
      perSleutel.set(sleutel, (lijst = []))
      eerste.leer(sleutel)
      if (sleutel.length > 6) zes.add(sleutel.slice(0, 6))
    }
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
      wie: new Set([wie]),
    })
  }

  function zoekOp(lezing: Lezing, van: number, alleenHeel: boolean): Vondst | null {
    const { tekst, woorden } = lezing
    let rij = (woorden[van] as Woord).norm
    if (!eerste.kan(rij)) return null
    let beste: Vondst | null = null
    for (let tot = van; ;) {
      if (rij.length <= langste) beste = kies(beste, lezing, van, tot, rij, 'niets', alleenHeel)
      const laatste = rij.charCodeAt(rij.length - 1)
      if (laatste === 115) {
        if (rij.length > 3) beste = kies(beste, lezing, van, tot, rij.slice(0, -1), 'bezit', alleenHeel)
      } else if (laatste >= 48 && laatste <= 57) {
        const kaal = rij.replace(/\p{N}+$/u, '')
        if (kaal.length > 2) beste = kies(beste, lezing, van, tot, kaal, 'cijfers', alleenHeel)
      } else if (tot === van && (laatste === 101 || laatste === 121)) {
        for (const stam of stammen(rij)) beste = kies(beste, lezing, van, tot, stam, 'klein', alleenHeel)
      }
      // What comes after can only be longer.
      if (rij.length > langste || (rij.length > 6 && !zes.has(rij.slice(0, 6)))) return beste
      tot++
      const woord = woorden[tot]
      if (!woord || tot - van >= MAX_WOORDEN || !isBrug(tekst, woorden[tot - 1] as Woord, woord)) return beste
      rij += woord.norm
      if (!eerste.kan(rij)) return beste
    }
  }

  function kies(
    beste: Vondst | null,
    lezing: Lezing,
    van: number,
    tot: number,
    sleutel: string,
    einde: Einde,
    alleenHeel: boolean,
  ): Vondst | null {
    let uit = beste
    for (const ingang of perSleutel.get(sleutel) ?? GEEN) {
      if (alleenHeel && ingang.vorm.soort !== 'heel') continue
      if (!past(lezing, van, tot, ingang, sleutel, einde)) continue
      const vondst = { ingang, aantal: tot - van + 1, bezit: einde === 'bezit', lengte: sleutel.length }
      if (!uit || isBeter(vondst, uit)) uit = vondst
    }
    return uit
  }

  const maskerBij = ({ wie }: Ingang): string | null => {
    if (wie.has(BLIJFT)) return null
    let masker: string | null = null
    for (const een of wie) {
      const hier = maskerVan(een)
      if (masker !== null && hier !== masker) return ONBEKEND
      masker = hier
    }
    return masker
  }

  function vervangEenmaal(tekst: string): string {
    const lezing = lees(tekst)
    const { woorden, isHandvat } = lezing
    let uit = ''
    let tot = 0
    let vorige: string | null = null
    for (let i = 0; i < woorden.length;) {
      const vondst = zoekOp(lezing, i, false)
      const begin = woorden[i] as Woord
      if (!vondst && !isHandvat(begin)) {
        i++
        continue
      }
      const aantal = vondst?.aantal ?? 1
      const einde = woorden[i + aantal - 1] as Woord
      const tussen = tekst.slice(tot, begin.van)
      const masker = vondst ? maskerBij(vondst.ingang) : null
      const staart = vondst?.bezit ? '’s' : ''
      if (masker === null) {
        uit += tussen + (vondst ? tekst.slice(begin.van, einde.tot) : vervangBinnen(tekst, begin))
      } else if (masker === vorige && tussen !== '' && SAMEN.test(tussen)) uit += staart
      else uit += tussen + masker + staart
      vorige = staart ? null : masker
      tot = einde.tot
      i += aantal
    }
    return tot === 0 ? tekst : uit + tekst.slice(tot)
  }

  /** «@echtejanpeeters85»: a name between other letters, only in a handle or an address. */
  function vervangBinnen(tekst: string, woord: Woord): string {
    const { norm } = woord
    const staat = tekst.slice(woord.van, woord.tot)
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
      return lezing.woorden.some((_, i) => {
        const vondst = zoekOp(lezing, i, alleenHeel)
        return vondst !== null && !vondst.ingang.wie.has(BLIJFT)
      })
    },
    /** Replaces every hidden name. A mask beside a word can spell a third name, so it looks again until nothing is left. */
    vervang(tekst: string): string {
      if (perSleutel.size === 0 || tekst === '') return tekst
      let nu = tekst
      for (let ronde = 0; ronde < 5; ronde++) {
        const na = vervangEenmaal(nu)
        if (na === nu) break
        nu = na
      }
      return nu
    },
  }
}

const GEEN: readonly Ingang[] = []
const VAKKEN = 0x3f_ff

/**
 * Whether a row of letters can be the beginning of anything, by its first three letters: sometimes yes for nothing, never no for something. What
 * makes a name small leaves two of them («Jo», «Jootje»), so two that are a whole spelling let anything go on.
 */
function createBeginletters() {
  const [een, twee, drie] = [0, 0, 0].map(() => new Uint8Array(VAKKEN + 1)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const vak = (rij: string, aantal: number): number => {
    let som = 0
    for (let i = 0; i < aantal; i++) som = (som * 37 + rij.charCodeAt(i)) & VAKKEN
    return som
  }
  const HEEL = 2
  return {
    leer(sleutel: string): void {
      een[vak(sleutel, 1)] = 1
      twee[vak(sleutel, 2)] = sleutel.length === 2 ? HEEL : Math.max(1, twee[vak(sleutel, 2)] ?? 0)
      if (sleutel.length > 2) drie[vak(sleutel, 3)] = 1
    },
    kan(rij: string): boolean {
      if (rij.length === 1) return een[vak(rij, 1)] === 1
      if (rij.length === 2) return twee[vak(rij, 2)] !== 0
      return drie[vak(rij, 3)] === 1 || twee[vak(rij, 2)] === HEEL
    },
  }
}

/** The longer one; among equals the one that is written as it is. */
const isBeter = (een: Vondst, ander: Vondst): boolean =>
  een.aantal !== ander.aantal ? een.aantal > ander.aantal : een.lengte > ander.lengte

const RANG: Readonly<Record<Vorm['soort'], number>> = { heel: 0, deel: 0, samen: 1 }
const STRENG = ['geen', 'begin', 'einde', 'afkorting', 'nooit'] as const

/** What may stay never wins from what must hide; what somebody is called wins from what is made of the name of somebody else. */
function voegSamen(ingang: Ingang, vorm: Vorm, wie: number): void {
  const bleef = ingang.wie.has(BLIJFT)
  if (wie === BLIJFT && !bleef) return
  const verschil = RANG[vorm.soort] - RANG[ingang.vorm.soort]
  if (bleef || (verschil < 0 && !ingang.wie.has(wie))) ingang.wie = new Set([wie])
  else if (verschil <= 0) ingang.wie.add(wie)
  const [a, b] = [ingang.vorm, vorm]
  const hoofd = STRENG.indexOf(a.hoofd) <= STRENG.indexOf(b.hoofd) ? a.hoofd : b.hoofd
  ingang.vorm = {
    woorden: a.woorden,
    hoofd: bleef ? b.hoofd : hoofd,
    soort: a.soort === 'heel' || b.soort === 'heel' ? 'heel' : verschil < 0 ? b.soort : a.soort,
    voornaam: a.voornaam || b.voornaam,
  }
}
