/**
 * Wie: who could pull an actie, who helps to reach the rest, and who reads against. Nobody is invented: who cannot be reached is named as such, and
 * whom the room leaves out for now («nu niet») stays out. Source: method S2.5, S3.5.
 */
import { WERKVORMGROEP } from '../model/actie'
import { type Actor, type Rol, ROL_NAAM } from '../model/actor'
import type { Id } from '../model/grond'
import type { Partnerkandidaat, Trekkerkandidaat, Werkvorm, Wie } from '../lezing/afleiding'
import type { Dragers } from './dragers'
import type { Kaartlezing } from '../lezing/kaartlezing'
import { type Omdat, zin } from '../lezing/omdat'
import { BINNEN_BEREIK } from '../lezing/paden'
import { noemIds } from '../lezing/tellingen'
import {
  type Netwerkkandidaat,
  type Netwerkkandidaten,
  readNetwerkkandidaten,
  VERSTE,
} from './netwerkkandidaten'

const MEEST_GETOOND = 3

type Taak = 'uitvoeren' | 'ontmoeten'
/** Who suits the task: points of the best of somebody's rollen. A kritische denker reads against. */
const ROLPUNTEN: Readonly<Record<Taak, Partial<Readonly<Record<Rol, number>>>>> = {
  uitvoeren: { doener: 3, verbinder: 2, vertegenwoordiger: 1 },
  ontmoeten: { verbinder: 3, doener: 2, vertegenwoordiger: 2 },
}
/** A podium is a meeting as well. Without actie or werkvorm it is about carrying out. */
const taakVan = (werkvorm: Werkvorm | null): Taak =>
  werkvorm === null || WERKVORMGROEP[werkvorm] === 'uitvoeren' ? 'uitvoeren' : 'ontmoeten'

/** Whom the trekker has to reach: stille midden that said it, else that of whom it is presumed. */
export const doelVan = ({ middenGehoord, middenVermoed }: Dragers): Id[] =>
  (middenGehoord.length > 0 ? middenGehoord : middenVermoed).map(({ id }) => id)

export type Vraag = {
  readonly doel: readonly Id[]
  readonly werkvorm: Werkvorm | null
  /** Already chosen: partners then fill up what this one does not reach. */
  readonly trekker: Id | null
}

/** Answers the same question once: acties of one uitdaging often ask the same. */
export function createWie(kaart: Kaartlezing): (vraag: Vraag) => Wie {
  const kandidaten = readNetwerkkandidaten(kaart)
  const bekend = new Map<string, Wie>()
  return ({ doel, werkvorm, trekker }) => {
    const taak = taakVan(werkvorm)
    const sleutel = `${taak} ${trekker} ${doel.join(' ')}`
    let wie = bekend.get(sleutel)
    if (!wie) bekend.set(sleutel, (wie = answer(kandidaten, doel, taak, trekker)))
    return wie
  }
}

function answer(kandidaten: Netwerkkandidaten, doel: readonly Id[], taak: Taak, gekozen: Id | null): Wie {
  const trekkers = rankTrekkers(kandidaten, doel, taak)
  const trekker = gekozen ?? trekkers[0]?.actor ?? null
  const bereikt = new Set(trekker === null ? [] : kandidaten.binnenBereikVan(trekker, doel))
  const nogBuiten = doel.filter((id) => !bereikt.has(id))
  const partners = findPartners(kandidaten, nogBuiten, trekker)
  for (const partner of partners) for (const id of partner.bereikt) bereikt.add(id)
  return {
    doel,
    trekkers,
    partners,
    tegenlezers: kandidaten.tegenlezers.filter((id) => id !== trekker).slice(0, MEEST_GETOOND),
    niemand: zegNiemand(
      kandidaten,
      doel,
      doel.filter((id) => !bereikt.has(id)),
      trekkers.length > 0,
    ),
  }
}

/** Who is near to any of `middens`: how many steps from the nearest, and how many of them within reach; by place, in no order. */
function leesNabij({ nabij }: Netwerkkandidaten, middens: readonly Id[]): Map<number, Nabijheid> {
  const per = new Map<number, Nabijheid>()
  for (const midden of middens) {
    for (const { plaats, stappen } of nabij(midden)) {
      const erbij = stappen <= BINNEN_BEREIK ? 1 : 0
      const een = per.get(plaats)
      if (!een) per.set(plaats, { dichtst: stappen, bereik: erbij })
      else {
        een.dichtst = Math.min(een.dichtst, stappen)
        een.bereik += erbij
      }
    }
  }
  return per
}
type Nabijheid = { dichtst: number; bereik: number }

type Geschikt = {
  readonly kandidaat: Netwerkkandidaat
  readonly rolpunten: number
  readonly nabijheid: number
  readonly bereik: number
}

/** By rolpunten and nearness together, then without reserve, most of the doel within reach, fewest acties; then in the order of asking. */
function rankTrekkers(kandidaten: Netwerkkandidaten, doel: readonly Id[], taak: Taak): Trekkerkandidaat[] {
  const beste: Geschikt[] = []
  for (const [plaats, { dichtst, bereik }] of leesNabij(kandidaten, doel)) {
    const kandidaat = kandidaten.alle[plaats]
    if (!kandidaat || kandidaat.actor.eigenBelang) continue
    const rolpunten = rolpuntenVan(kandidaat.actor, taak)
    if (rolpunten === 0) continue
    const een = { kandidaat, rolpunten, nabijheid: VERSTE + 1 - dichtst, bereik }
    // Only the best are named: with a hub everybody is near, and to sort them all for every actie would cost more than to weigh them.
    const na = beste.findIndex((ander) => vergelijk(een, ander) < 0)
    beste.splice(na < 0 ? beste.length : na, 0, een)
    if (beste.length > MEEST_GETOOND) beste.pop()
  }
  return beste.map(({ kandidaat, rolpunten, nabijheid }) => {
    const bereikt = kandidaten.binnenBereikVan(kandidaat.actor.id, doel)
    const gerangd: Gerangd = { actor: kandidaat.actor.id, rolpunten, nabijheid, bereikt }
    return { ...gerangd, omdat: waaromTrekker(kandidaat, kandidaten, taak, gerangd) }
  })
}

const vergelijk = (a: Geschikt, b: Geschikt): number =>
  b.rolpunten + b.nabijheid - (a.rolpunten + a.nabijheid) ||
  Number(a.kandidaat.voorbehoud !== null) - Number(b.kandidaat.voorbehoud !== null) ||
  b.bereik - a.bereik ||
  a.kandidaat.trekt - b.kandidaat.trekt ||
  a.kandidaat.plaats - b.kandidaat.plaats

/** Of the best of somebody's rollen; 0 for who suits no task. */
function rolpuntenVan({ rollen }: Actor, taak: Taak): number {
  let beste = 0
  for (const rol of rollen) beste = Math.max(beste, ROLPUNTEN[taak][rol] ?? 0)
  return beste
}

type Gerangd = Omit<Trekkerkandidaat, 'omdat'>

/** In the words of the rol that counted, and of whom that reaches. */
function waaromTrekker(
  { actor: { id, rollen }, voorbehoud }: Netwerkkandidaat,
  { opStappenVan }: Netwerkkandidaten,
  taak: Taak,
  { rolpunten, nabijheid, bereikt }: Gerangd,
): Omdat {
  const rol = rollen.find((een) => ROLPUNTEN[taak][een] === rolpunten)
  const wat = rol ? `Een ${ROL_NAAM[rol]}` : 'Iemand'
  const zeg = (woorden: Omdat['zin']): Omdat => ({
    zin: voorbehoud === null ? woorden : zin`${woorden} ${voorbehoud}`,
    code: 'S2.5',
  })
  if (bereikt.length === 0) return zeg([`${wat}, op drie stappen van het midden dat dit draagt.`])
  const dichtst = opStappenVan(id, bereikt, VERSTE + 1 - nabijheid)
  const verder = bereikt.filter((een) => !dichtst.includes(een))
  const hoe = nabijheid === VERSTE ? 'rechtstreeks in contact met' : 'via één ander in contact met'
  const ook = verder.length === 0 ? '' : zin`, en via één ander met ${noemIds(verder)}`
  return zeg(zin`${wat}, ${hoe} ${noemIds(dichtst)}${ook}.`)
}

/**
 * Whoever adds most comes first, until nobody adds any; `trekker` is no partner of itself. With eigen belang one may help, and it is marked; at equal
 * reach one without goes first.
 */
function findPartners(
  kandidaten: Netwerkkandidaten,
  nogBuiten: readonly Id[],
  trekker: Id | null,
): Partnerkandidaat[] {
  const partners: Partnerkandidaat[] = []
  for (let over = nogBuiten; over.length > 0;) {
    const beste = findMeest(kandidaten, over, trekker)
    if (!beste) break
    const { id, eigenBelang } = beste.actor
    const bereikt = kandidaten.binnenBereikVan(id, over)
    const belang = eigenBelang ? '; «eigen belang», dus als partner en niet als trekker' : ''
    partners.push({
      actor: id,
      bereikt,
      eigenBelang,
      omdat: { zin: zin`Bereikt ook ${noemIds(bereikt)}${belang}.`, code: 'S2.5' },
    })
    const erin = new Set(bereikt)
    over = over.filter((midden) => !erin.has(midden))
  }
  return partners
}

/** Who has most of `middens` within reach; null when nobody has any. */
function findMeest(
  kandidaten: Netwerkkandidaten,
  middens: readonly Id[],
  niet: Id | null,
): Netwerkkandidaat | null {
  let beste: Netwerkkandidaat | null = null
  let meeste = 0
  for (const [plaats, { bereik }] of leesNabij(kandidaten, middens)) {
    const kandidaat = kandidaten.alle[plaats]
    if (!kandidaat || bereik === 0 || bereik < meeste || kandidaat.actor.id === niet) continue
    if (beste && bereik === meeste && !gaatVoor(kandidaat, beste)) continue
    ;[beste, meeste] = [kandidaat, bereik]
  }
  return beste
}

const gaatVoor = (een: Netwerkkandidaat, ander: Netwerkkandidaat): boolean =>
  een.actor.eigenBelang === ander.actor.eigenBelang ? een.plaats < ander.plaats : ander.actor.eigenBelang

function zegNiemand(
  { achterStop }: Netwerkkandidaten,
  doel: readonly Id[],
  onbereikt: readonly Id[],
  heeftTrekker: boolean,
): Omdat | null {
  if (doel.length === 0) {
    return {
      zin: ['Nog niemand uit het stille midden draagt dit. Ga eerst luisteren, dan zie je wie hen bereikt.'],
      code: 'S2.5',
    }
  }
  const achter = achterStop(onbereikt)
  if (achter.length > 0) {
    return {
      zin: zin`Wie dicht bij ${noemIds(achter)} staat, heeft eerst een andere naam of omschrijving nodig: kijk bij de signalen over privacy.`,
      code: 'AVG',
    }
  }
  if (onbereikt.length > 0) {
    return {
      zin: zin`Niemand in jullie netwerk staat dicht bij ${noemIds(onbereikt)}. Wie kent hen?`,
      code: 'S2.5',
    }
  }
  // Reached by partners only.
  return heeftTrekker
    ? null
    : { zin: zin`Voor ${noemIds(doel)} zien we partners, en nog geen trekker.`, code: 'S2.5' }
}
