/** From how lines go to where they run: who turns round the same corner keeps apart, and so does who arrives at the same side of a card. */
import type { Id } from '../domain/model/grond'
import { afstandTot, type Boog, type Punt } from './boog'
import type { Hinderveld } from './hinderveld'
import { type Gaten, LIJNSTIJL } from './lijnstijl'
import { type Baanlijn, LIJN_LUCHT, type Spoor } from './lijnwegen'
import { type Einde, verdeelPoorten } from './poorten'
import { type Cellen, Geheugen } from './onthouden'
import { knipBoog, type Omtrekkader } from './relatiebeeld'
import { rondAf } from './route'
import { type Weg, wegBegin, wegEind, wegPunt, wegVan } from './weg'

export type Lijnweg = { weg: Weg; gaten: Gaten }
export type Lijnspoor = Baanlijn & { spoor: Spoor }

/** From one line round a corner to the next, field units. */
const HOEK_AF = 9
const NIET = { x: 0, y: 0 }

const isGelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The ways of all lines of one map, round after round. */
export class Lijnsporen {
  private readonly hoeken = new Geheugen<Spoor>(isGelijk)
  private readonly eerst = new Geheugen<Weg>(isGelijk)
  private readonly gangen = new Geheugen<Lijnweg>(isGelijk)

  /** The way of every line, in their order. `vuil`: cells in which a card changed. */
  leg(lijnen: readonly Lijnspoor[], veld: Hinderveld, vuil: Cellen): Lijnweg[] {
    for (const geheugen of [this.hoeken, this.eerst, this.gangen]) geheugen.begin()
    const uiteen = this.zelfdeSporen(spreidHoeken(lijnen, veld))
    const eerst = uiteen.map((lijn) =>
      this.eerst.geef(lijn.id, [lijn.spoor, lijn.van, lijn.naar, lijn.type], vuil, () =>
        veld.volg(() => trek(lijn, NIET, NIET, veld)),
      ),
    )
    const einden = uiteen.map(({ id, van, naar }, i): [Einde, Einde] => {
      const weg = eerst[i] as Weg
      return [
        { id, kant: 'van', kader: van, punt: wegBegin(weg) },
        { id, kant: 'naar', kader: naar, punt: wegEind(weg) },
      ]
    })
    const schuif = verdeelPoorten(einden.flat())
    return uiteen.map((lijn, i) => {
      const weg = eerst[i] as Weg
      const [van, naar] = (einden[i] as [Einde, Einde]).map((einde) => schuif.get(einde))
      const gemaakt = [weg, lijn.spoor, lijn.van, lijn.naar, lijn.type, van?.x, van?.y, naar?.x, naar?.y]
      return this.gangen.geef(lijn.id, gemaakt, vuil, () =>
        veld.volg(() => gang(lijn, weg, [van, naar], veld)),
      )
    })
  }

  /** Ways with their corners spread are made anew each time; who got the same corners keeps its own. */
  private zelfdeSporen(lijnen: readonly Lijnspoor[]): Lijnspoor[] {
    return lijnen.map((lijn) => {
      const { spoor } = lijn
      if (spoor.soort !== 'route') return lijn
      const van = [spoor.lucht, ...spoor.punten.flatMap(({ x, y }) => [x, y])]
      return { ...lijn, spoor: this.hoeken.geef(lijn.id, van, NIETS, () => ({ uit: spoor, gelezen: NIETS })) }
    })
  }
}

const NIETS: Cellen = new Set()

function gang(
  lijn: Lijnspoor,
  eerst: Weg,
  schuif: readonly [Punt | undefined, Punt | undefined],
  veld: Hinderveld,
): Lijnweg {
  const weg = verschuif(lijn, eerst, schuif, veld)
  const onder = lijn.spoor.soort !== 'route' && lijn.spoor.onder
  return { weg, gaten: onder ? gatenIn(weg, lijn, veld) : [] }
}

/** With its ends moved where they still are free, else as it was. */
function verschuif(
  lijn: Lijnspoor,
  weg: Weg,
  [van, naar]: readonly [Punt | undefined, Punt | undefined],
  veld: Hinderveld,
): Weg {
  if ((!van && !naar) || lijn.spoor.soort === 'vast') return weg
  const zonder = [lijn.van.id, lijn.naar.id] as const
  const lucht = lijn.spoor.soort === 'route' ? lijn.spoor.lucht : LIJN_LUCHT
  const mag = (nieuw: Weg): boolean =>
    veld.isVrij(nieuw.bogen, lucht - 2, zonder) || !veld.isVrij(weg.bogen, lucht - 2, zonder)
  for (const [a, b] of [
    [van, naar],
    [van, undefined],
    [undefined, naar],
  ]) {
    if (!a && !b) continue
    const nieuw = trek(lijn, a ?? NIET, b ?? NIET, veld)
    if (mag(nieuw)) return nieuw
  }
  return weg
}

const plus = (a: Punt, b: Punt): Punt => ({ x: a.x + b.x, y: a.y + b.y })

/** The line as it runs when its ends aim so far beside the middle of their cards. */
function trek({ spoor, van, naar, type }: Lijnspoor, bijVan: Punt, bijNaar: Punt, veld: Hinderveld): Weg {
  if (spoor.soort === 'vast') return wegVan([spoor.deel])
  const { lucht } = LIJNSTIJL[type]
  if (spoor.soort === 'boog') {
    const [a, c, b] = spoor.heel
    const heel: Boog = [
      plus(a, bijVan),
      { x: c.x + (bijVan.x + bijNaar.x) / 2, y: c.y + (bijVan.y + bijNaar.y) / 2 },
      plus(b, bijNaar),
    ]
    return wegVan([knipBoog(heel, van, naar, lucht) ?? spoor.deel])
  }
  const { punten } = spoor
  const hoeken = punten.slice(1, -1)
  const [eerste, laatste] = [hoeken[0] ?? naar, hoeken.at(-1) ?? van]
  const begin = rand(plus(van, bijVan), eerste, van, lucht)
  const eind = rand(plus(naar, bijNaar), laatste, naar, lucht)
  return wegVan(
    rondAf([begin, ...hoeken, eind], (bocht) => veld.isVrij([bocht], spoor.lucht, [van.id, naar.id])),
  )
}

/** Where a stretch out of a card leaves it, with air. */
function rand(binnen: Punt, buiten: Punt, kader: Omtrekkader, lucht: number): Punt {
  const op = (t: number): Punt => ({
    x: binnen.x + (buiten.x - binnen.x) * t,
    y: binnen.y + (buiten.y - binnen.y) * t,
  })
  let [dicht, open] = [0, 1]
  for (let i = 0; i < 18; i++) {
    const half = (dicht + open) / 2
    if (afstandTot(kader, kader.omtrek.straal, op(half)) > lucht) open = half
    else dicht = half
  }
  return op(open)
}

/** Moves corners that more lines share outward, the sharpest turn innermost, as far as there is room. */
function spreidHoeken(lijnen: readonly Lijnspoor[], veld: Hinderveld): Lijnspoor[] {
  const routes = new Map<Id, Punt[]>(
    lijnen.flatMap(({ id, spoor }) => (spoor.soort === 'route' ? [[id, [...spoor.punten]] as const] : [])),
  )
  const perHoek = new Map<string, { lijn: Lijnspoor; i: number; scherp: number }[]>()
  for (const lijn of lijnen) {
    const punten = routes.get(lijn.id) ?? []
    for (let i = 1; i < punten.length - 1; i++) {
      const punt = punten[i] as Punt
      const sleutel = `${Math.round(punt.x)} ${Math.round(punt.y)}`
      const deel = { lijn, i, scherp: scherpte(punten, i) }
      perHoek.set(sleutel, [...(perHoek.get(sleutel) ?? []), deel])
    }
  }
  for (const delen of perHoek.values()) {
    if (delen.length < 2) continue
    delen.sort((a, b) => b.scherp - a.scherp || (a.lijn.id < b.lijn.id ? -1 : 1))
    for (const [rang, { lijn, i }] of delen.entries()) {
      const punten = routes.get(lijn.id) ?? []
      const ver = schuifUit(punten, i, rang * HOEK_AF)
      const [voor, na] = [punten[i - 1] as Punt, punten[i + 1] as Punt]
      const { lucht } = lijn.spoor as Spoor & { soort: 'route' }
      const uit = i === 1 ? lijn.van.id : null
      const erin = i === punten.length - 2 ? lijn.naar.id : null
      if (!veld.eersteOp(voor, ver, lucht, uit) && !veld.eersteOp(ver, na, lucht, erin)) punten[i] = ver
    }
  }
  return lijnen.map((lijn) => {
    const punten = routes.get(lijn.id)
    return punten && lijn.spoor.soort === 'route' ? { ...lijn, spoor: { ...lijn.spoor, punten } } : lijn
  })
}

const richting = (a: Punt, b: Punt): Punt => {
  const lengte = Math.hypot(b.x - a.x, b.y - a.y) || 1
  return { x: (b.x - a.x) / lengte, y: (b.y - a.y) / lengte }
}

/** 0 straight on, 2 back. */
function scherpte(punten: readonly Punt[], i: number): number {
  const [voor, hier, na] = [punten[i - 1], punten[i], punten[i + 1]] as [Punt, Punt, Punt]
  const [a, b] = [richting(voor, hier), richting(hier, na)]
  return 1 - (a.x * b.x + a.y * b.y)
}

/** Away from the inside of the bend. */
function schuifUit(punten: readonly Punt[], i: number, afstand: number): Punt {
  const [voor, hier, na] = [punten[i - 1], punten[i], punten[i + 1]] as [Punt, Punt, Punt]
  const [a, b] = [richting(hier, voor), richting(hier, na)]
  const uit = { x: -a.x - b.x, y: -a.y - b.y }
  const lengte = Math.hypot(uit.x, uit.y)
  if (lengte < 1e-6) return hier
  return { x: hier.x + (uit.x / lengte) * afstand, y: hier.y + (uit.y / lengte) * afstand }
}

/** Air between a card and the mark of a line that goes under it, and the least that shows between two cards. Field units. */
const DUIK = { lucht: 8, minste: 26, stap: 3 } as const

/** Where the way lies under a card that is not its own. */
function gatenIn(weg: Weg, { van, naar }: Baanlijn, veld: Hinderveld): Gaten {
  const stappen = Math.max(2, Math.ceil(weg.lengte / DUIK.stap))
  const gaten: [number, number][] = []
  let vanaf: number | null = null
  for (let i = 0; i <= stappen; i++) {
    const punt = wegPunt(weg, i / stappen)
    const onder = veld.eersteOp(punt, punt, DUIK.lucht, van.id, naar.id) !== null
    if (onder) vanaf ??= i / stappen
    if (vanaf === null || (onder && i < stappen)) continue
    const vorig = gaten.at(-1)
    if (vorig && (vanaf - vorig[1]) * weg.lengte < DUIK.minste) vorig[1] = i / stappen
    else gaten.push([vanaf, i / stappen])
    vanaf = null
  }
  return gaten
}
