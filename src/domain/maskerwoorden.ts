/**
 * Finding and replacing names in one walk over a text. Words are laid end to end and looked up as one row of letters, so that «Jan Peeters»,
 * «jan_peeters», «JanPeeters» and «Pee-⏎ters» are one look-up each, whatever the number of names.
 */
import { leesWoorden, type Woord } from './namen'
import { ONBEKEND } from './maskertaal'
import { isVoornaam } from './naamsoort'
import type { Vorm } from './naamvormen'

/** Stands for nobody: a text that stays as it is, such as the name of an organisation that may be seen. */
export const BLIJFT = -1

type Ingang = {
  vorm: Vorm
  /** Where its words end, counted in letters; counted when first asked. */
  grenzen: readonly number[] | null
  /** Long enough to be known when glued or broken otherwise. */
  los: boolean
  /** Whose it is: one index, or more when people share it. */
  wie: Set<number>
}
type Vondst = { ingang: Ingang; aantal: number; bezit: boolean; lengte: number }

const MAX_WOORDEN = 8
const LOS = 6
/** Between the words of one name: a space, a hyphen, «, », the end of a line; never a whole sentence. */
const NAAMBRUG = /^(?:[^\p{L}\p{N}]{0,3}|[\s\p{Cf}]+|[-‐]\s*\n\s*)$/u
/** A word broken at the end of a line. */
const AFBREKING = /^[-‐\u00AD]\s*\n\s*$/u
/** Between two mentions of the same person that are really one: «Peeters, Jan». */
const SAMEN = /^[\s,.-]{0,3}$/u
const HANDVAT = /[\p{L}\p{N}._+-]*@[\p{L}\p{N}._-]*/gu
/** Two letters that mean something else to everybody. */
const AFKORTINGEN: ReadonlySet<string> = new Set(
  'ps nv bv cv tv pc wc eu vs nr bv ok ic nb pr hr id it ca cd vb sp kg km cm mm am pm ai nl be fr de uk us un vn ge gr st mr dr ir ing bib pv va pvda cdv'.split(
    ' ',
  ),
)

export function createWoordenlijst(maskerVan: (wie: number) => string) {
  const perSleutel = new Map<string, Ingang[]>()
  let langste = 0
  /** How the rows of letters begin, of three letters and of six: most words of a text are nobody's, and are passed over at once. */
  const beginnen = new Set<string>()

  function voegToe(vorm: Vorm, wie: number): void {
    const sleutel = vorm.woorden.join('')
    langste = Math.max(langste, sleutel.length)
    let lijst = perSleutel.get(sleutel)
    if (!lijst) {
      perSleutel.set(sleutel, (lijst = []))
      beginnen.add(sleutel.slice(0, 3))
      if (sleutel.length > 6) beginnen.add(sleutel.slice(0, 6))
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
    let beste: Vondst | null = null
    const { norm } = woorden[van] as Woord
    if (norm.length > 2 && !beginnen.has(norm.slice(0, 3)) && !perSleutel.has(norm.slice(0, 2))) return null
    let rij = ''
    for (let tot = van; tot < woorden.length && tot - van < MAX_WOORDEN; tot++) {
      const woord = woorden[tot] as Woord
      if (tot > van && !isBrug(tekst, woorden[tot - 1] as Woord, woord)) break
      rij += woord.norm
      for (const [sleutel, einde] of lezingen(rij, tot === van, langste)) {
        for (const ingang of perSleutel.get(sleutel) ?? []) {
          if (alleenHeel && ingang.vorm.soort !== 'heel') continue
          if (!past(lezing, van, tot, ingang, sleutel, einde)) continue
          const vondst = { ingang, aantal: tot - van + 1, bezit: einde === 'bezit', lengte: sleutel.length }
          if (!beste || isBeter(vondst, beste)) beste = vondst
        }
      }
      // What comes after can only be longer.
      if (rij.length > langste || (rij.length > 6 && !beginnen.has(rij.slice(0, 6)))) break
    }
    return beste
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
    const { woorden } = lezing
    if (!tekst.includes('@') && !woorden.some((_, i) => zoekOp(lezing, i, false))) return tekst
    let uit = ''
    let tot = 0
    let vorige: string | null = null
    for (let i = 0; i < woorden.length;) {
      const vondst = zoekOp(lezing, i, false)
      const aantal = vondst?.aantal ?? 1
      const begin = woorden[i] as Woord
      const einde = woorden[i + aantal - 1] as Woord
      const tussen = tekst.slice(tot, begin.van)
      const masker = vondst ? maskerBij(vondst.ingang) : null
      const staart = vondst?.bezit ? '’s' : ''
      if (masker === null) {
        uit += tussen + (vondst ? tekst.slice(begin.van, einde.tot) : vervangBinnen(lezing, begin))
      } else if (masker === vorige && tussen !== '' && SAMEN.test(tussen)) uit += staart
      else uit += tussen + masker + staart
      vorige = staart ? null : masker
      tot = einde.tot
      i += aantal
    }
    return uit + tekst.slice(tot)
  }

  /** «@echtejanpeeters85»: a name between other letters, only in a handle or an address. */
  function vervangBinnen({ tekst, isHandvat }: Lezing, woord: Woord): string {
    const { norm } = woord
    const staat = tekst.slice(woord.van, woord.tot)
    if (norm.length < LOS || norm.length !== staat.length || !isHandvat(woord)) return staat
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

type Lezing = { tekst: string; woorden: readonly Woord[]; isHandvat: (woord: Woord) => boolean }

function lees(tekst: string): Lezing {
  const handvatten = tekst.includes('@')
    ? [...tekst.matchAll(HANDVAT)].map(({ index, 0: heel }) => [index, index + heel.length] as const)
    : []
  return {
    tekst,
    woorden: leesWoorden(tekst),
    isHandvat: ({ van, tot }) => handvatten.some(([begin, einde]) => begin <= van && tot <= einde),
  }
}

function isBrug(tekst: string, vorige: Woord, woord: Woord): boolean {
  const lengte = woord.van - vorige.tot
  if (lengte === 0 || (lengte === 1 && tekst.charCodeAt(vorige.tot) === 32)) return true
  return NAAMBRUG.test(tekst.slice(vorige.tot, woord.van))
}

type Einde = 'niets' | 'bezit' | 'cijfers' | 'klein'

/** The ways to read a row of letters: as it stands, without a possessive s, without the digits of a handle, without what makes a first name small. */
function lezingen(rij: string, isEen: boolean, langste: number): (readonly [string, Einde])[] {
  const uit: (readonly [string, Einde])[] = []
  if (rij.length <= langste) uit.push([rij, 'niets'])
  const laatste = rij.charCodeAt(rij.length - 1)
  if (laatste === 115 && rij.length > 3) uit.push([rij.slice(0, -1), 'bezit'])
  else if (laatste >= 48 && laatste <= 57) {
    const kaal = rij.replace(/\p{N}+$/u, '')
    if (kaal.length > 2) uit.push([kaal, 'cijfers'])
  } else if (isEen && (laatste === 101 || laatste === 121) && rij.length > 3 && !isVoornaam(rij)) {
    for (const stam of stammen(rij)) uit.push([stam, 'klein'])
  }
  return uit
}

function stammen(rij: string): string[] {
  const uit = new Set<string>()
  for (const eind of ['etje', 'tje', 'pje', 'kje', 'je', 'eke', 'ske', 'ke', 'ie', 'y']) {
    if (!rij.endsWith(eind)) continue
    const stam = rij.slice(0, -eind.length)
    if (stam.length < 2) continue
    uit.add(stam)
    if (stam.at(-1) === stam.at(-2)) uit.add(stam.slice(0, -1))
  }
  return [...uit]
}

function past(
  { tekst, woorden, isHandvat }: Lezing,
  van: number,
  tot: number,
  ingang: Ingang,
  sleutel: string,
  einde: Einde,
): boolean {
  const { vorm, los } = ingang
  const grenzen = (ingang.grenzen ??= grenzenVan(vorm.woorden))
  const eerste = woorden[van] as Woord
  const laatste = woorden[tot] as Woord
  const handvat = isHandvat(eerste)
  let exact = tot - van + 1 === grenzen.length
  let letters = 0
  for (let i = van; i < tot; i++) {
    letters += (woorden[i] as Woord).norm.length
    if (letters >= sleutel.length) return false
    if (grenzen.includes(letters)) continue
    exact = false
    // The text breaks where the name does not.
    const brug = tekst.slice((woorden[i] as Woord).tot, (woorden[i + 1] as Woord).van)
    if (!los && !AFBREKING.test(brug)) return false
  }
  if (tot - van + 1 < grenzen.length && !los && !handvat && vorm.hoofd !== 'afkorting') return false
  if (einde === 'klein')
    return vorm.voornaam && (laatste.hoofdletter || (vorm.hoofd === 'geen' && sleutel.length > 2))
  if (
    einde === 'bezit' &&
    !(sleutel.length > 2 && (laatste.hoofdletter || handvat || (vorm.hoofd === 'geen' && sleutel.length > 4)))
  )
    return false
  if (einde === 'cijfers' && !(handvat || sleutel.length > 5)) return false
  if (vorm.hoofd === 'geen' || (handvat && vorm.hoofd !== 'nooit')) return true
  if (vorm.hoofd === 'nooit') return false
  if (vorm.hoofd === 'begin') return eerste.hoofdletter
  if (vorm.hoofd === 'einde') return laatste.hoofdletter || (!exact && los)
  return isAfkorting(tekst, woorden, van, tot, sleutel)
}

function grenzenVan(woorden: readonly string[]): number[] {
  let tot = 0
  return woorden.map((woord) => (tot += woord.length))
}

/** «J.P.», «J. P.» and «JP». */
function isAfkorting(
  tekst: string,
  woorden: readonly Woord[],
  van: number,
  tot: number,
  sleutel: string,
): boolean {
  if (AFKORTINGEN.has(sleutel)) return false
  const stuk = tekst.slice((woorden[van] as Woord).van, (woorden[tot] as Woord).tot)
  return tot === van
    ? stuk === stuk.toUpperCase()
    : /^(?:\p{L}\.[\s-]{0,2})+\p{L}$/u.test(stuk) &&
        (woorden[van] as Woord).hoofdletter &&
        (woorden[tot] as Woord).hoofdletter
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
