/**
 * Wie: who could pull an actie, who helps to reach the rest, and who reads against. Nobody is invented: who cannot be reached is named as such, and
 * whom the room leaves out for now («nu niet») stays out. Source: method S2.5, S3.5.
 */
import { type Actie, WERKVORMGROEP } from '../model/actie'
import { type Actor, type Rol, ROL_NAAM } from '../model/actor'
import type { Id } from '../model/grond'
import type { Partnerkandidaat, Trekkerkandidaat, Werkvorm, Wie } from '../lezing/afleiding'
import type { Dragers } from './dragers'
import { BINNEN_BEREIK, type Kaartlezing, netwerkZonderBestuur } from '../lezing/kaartlezing'
import { type Omdat, zin } from '../lezing/omdat'
import { findTweeVuren } from '../lezing/partij'
import { aanDeKant, noemIds } from '../lezing/tellingen'

/** Farther than this nobody is asked. */
const VERSTE = 3
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

type Nabij = { readonly id: Id; readonly stappen: number }

/** A netwerkactor that may be asked, with the stille midden near it by steps, in the order of ids. */
type Kandidaat = {
  readonly actor: Actor
  readonly nabij: readonly Nabij[]
  /** Acties that it pulls already. */
  readonly trekt: number
  /** Why others of the same som come first; null when nothing does. */
  readonly voorbehoud: string | null
}

/** Answers the same question once: acties of one uitdaging often ask the same. */
export function createWie(kaart: Kaartlezing): (vraag: Vraag) => Wie {
  const kandidaten = findKandidaten(kaart)
  const bekend = new Map<string, Wie>()
  return ({ doel, werkvorm, trekker }) => {
    const taak = taakVan(werkvorm)
    const sleutel = `${taak} ${trekker} ${doel.join(' ')}`
    let wie = bekend.get(sleutel)
    if (!wie) bekend.set(sleutel, (wie = answer(kaart, kandidaten, doel, taak, trekker)))
    return wie
  }
}

/** Nearest to the middle first, without a place as far as one can be; then by id. */
function findKandidaten(kaart: Kaartlezing): Kandidaat[] {
  const getrokken = countGetrokken(kaart)
  const vanMidden = ({ id }: Actor) => Math.abs(kaart.xVan(id) ?? 1)
  return netwerkZonderBestuur(kaart)
    .filter(({ betrekken }) => betrekken !== 'nuNiet')
    .sort((a, b) => vanMidden(a) - vanMidden(b) || (a.id < b.id ? -1 : 1))
    .map((actor) => ({
      actor,
      nabij: middenNabij(kaart, actor.id),
      trekt: getrokken.get(actor.id) ?? 0,
      voorbehoud: leesVoorbehoud(kaart, actor),
    }))
}

/** Who stands between two fires (NW-12), or at a side while that side weighs: a candidate still, after the others. Source: S2.1, S2.5. */
function leesVoorbehoud(kaart: Kaartlezing, { id, rollen }: Actor): string | null {
  if (rollen.includes('verbinder') && findTweeVuren(kaart, id).length > 0)
    return 'Er is spanning met beide kanten: zorg dat dit niet te veel op één persoon komt.'
  const zone = kaart.zoneVan(id)
  const weegt = kaart.strategie.toxiciteit === 'toxisch' || kaart.strategie.toxiciteit === 'dreigend'
  return weegt && (zone === 'wij' || zone === 'zij')
    ? `Staat zelf ${aanDeKant(zone)}, en dat weegt nu.`
    : null
}

function countGetrokken(kaart: Kaartlezing): ReadonlyMap<Id, number> {
  const aantal = new Map<Id, number>()
  for (const actie of kaart.acties) {
    const id = trekkerOpKaart(kaart, actie)
    if (id !== null) aantal.set(id, (aantal.get(id) ?? 0) + 1)
  }
  return aantal
}

/** The actor that pulls this actie, itself or as a member of the werkgroep. */
export function trekkerOpKaart({ dossier }: Kaartlezing, { trekker }: Actie): Id | null {
  return trekker?.soort === 'lid' ? (dossier.leden[trekker.id]?.actor ?? null) : (trekker?.id ?? null)
}

function middenNabij(kaart: Kaartlezing, vanaf: Id): Nabij[] {
  const afstanden = kaart.afstandenVanaf(vanaf, VERSTE)
  return kaart.middens.flatMap(({ id }) => {
    const stappen = afstanden.get(id)
    return stappen === undefined ? [] : [{ id, stappen }]
  })
}

function answer(
  kaart: Kaartlezing,
  kandidaten: readonly Kandidaat[],
  doel: readonly Id[],
  taak: Taak,
  gekozen: Id | null,
): Wie {
  const inDoel = new Set(doel)
  const trekkers = rankTrekkers(kandidaten, inDoel, taak)
  const trekker = gekozen ?? trekkers[0]?.actor ?? null
  const andere = kandidaten
    .filter(({ actor }) => actor.id !== trekker)
    .sort((a, b) => Number(a.actor.eigenBelang) - Number(b.actor.eigenBelang))
  const bereikt = new Set(trekker === null ? [] : binnenBereik(middenNabij(kaart, trekker), inDoel))
  const partners = findPartners(andere, new Set(doel.filter((id) => !bereikt.has(id))))
  for (const partner of partners) for (const id of partner.bereikt) bereikt.add(id)
  return {
    doel,
    trekkers,
    partners,
    tegenlezers: andere
      .filter(({ actor }) => actor.rollen.includes('kritischeDenker'))
      .slice(0, MEEST_GETOOND)
      .map(({ actor }) => actor.id),
    niemand: zegNiemand(
      doel,
      doel.filter((id) => !bereikt.has(id)),
      trekkers.length > 0,
    ),
  }
}

const isBinnenBereik = ({ id, stappen }: Nabij, wie: ReadonlySet<Id>): boolean =>
  stappen <= BINNEN_BEREIK && wie.has(id)

/** Of `wie`, who is within reach, in the order of ids. */
const binnenBereik = (nabij: readonly Nabij[], wie: ReadonlySet<Id>): Id[] =>
  nabij.filter((een) => isBinnenBereik(een, wie)).map(({ id }) => id)

/** The same as a number: everybody is counted for every actie, and only the best are named. */
function telBinnenBereik(nabij: readonly Nabij[], wie: ReadonlySet<Id>): number {
  let aantal = 0
  for (const een of nabij) if (isBinnenBereik(een, wie)) aantal++
  return aantal
}

/** By rolpunten and nearness together, then without reserve, most of the doel within reach, fewest acties; then in the order of `kandidaten`. */
function rankTrekkers(
  kandidaten: readonly Kandidaat[],
  doel: ReadonlySet<Id>,
  taak: Taak,
): Trekkerkandidaat[] {
  const geschikt = []
  for (const kandidaat of kandidaten) {
    const { actor, nabij } = kandidaat
    const rolpunten = actor.eigenBelang ? 0 : rolpuntenVan(actor, taak)
    if (rolpunten === 0) continue
    let dichtst = VERSTE + 1
    for (const { id, stappen } of nabij) if (stappen < dichtst && doel.has(id)) dichtst = stappen
    const nabijheid = VERSTE + 1 - dichtst
    if (nabijheid > 0)
      geschikt.push({ kandidaat, rolpunten, nabijheid, bereik: telBinnenBereik(nabij, doel) })
  }
  return geschikt
    .sort(
      (a, b) =>
        b.rolpunten + b.nabijheid - (a.rolpunten + a.nabijheid) ||
        Number(a.kandidaat.voorbehoud !== null) - Number(b.kandidaat.voorbehoud !== null) ||
        b.bereik - a.bereik ||
        a.kandidaat.trekt - b.kandidaat.trekt,
    )
    .slice(0, MEEST_GETOOND)
    .map(({ kandidaat, rolpunten, nabijheid }) => {
      const bereikt = binnenBereik(kandidaat.nabij, doel)
      const gerangd: Gerangd = { actor: kandidaat.actor.id, rolpunten, nabijheid, bereikt }
      return { ...gerangd, omdat: waaromTrekker(kandidaat, gerangd, taak) }
    })
}

/** Of the best of somebody's rollen; 0 for who suits no task. */
function rolpuntenVan({ rollen }: Actor, taak: Taak): number {
  let beste = 0
  for (const rol of rollen) beste = Math.max(beste, ROLPUNTEN[taak][rol] ?? 0)
  return beste
}

type Gerangd = Omit<Trekkerkandidaat, 'omdat'>

/** In the words of the rol that counted, and of whom that reaches. */
function waaromTrekker(
  { actor: { rollen }, nabij, voorbehoud }: Kandidaat,
  { rolpunten, nabijheid, bereikt }: Gerangd,
  taak: Taak,
): Omdat {
  const rol = rollen.find((een) => ROLPUNTEN[taak][een] === rolpunten)
  const wat = rol ? `Een ${ROL_NAAM[rol]}` : 'Iemand'
  const zeg = (woorden: Omdat['zin']): Omdat => ({
    zin: voorbehoud === null ? woorden : zin`${woorden} ${voorbehoud}`,
    code: 'S2.5',
  })
  if (bereikt.length === 0) return zeg([`${wat}, op drie stappen van het midden dat dit draagt.`])
  const opAfstand = nabij.filter(({ stappen }) => stappen === VERSTE + 1 - nabijheid).map(({ id }) => id)
  const dichtst = bereikt.filter((id) => opAfstand.includes(id))
  const verder = bereikt.filter((id) => !dichtst.includes(id))
  const hoe = nabijheid === VERSTE ? 'rechtstreeks in contact met' : 'via één ander in contact met'
  const ook = verder.length === 0 ? '' : zin`, en via één ander met ${noemIds(verder)}`
  return zeg(zin`${wat}, ${hoe} ${noemIds(dichtst)}${ook}.`)
}

/** Whoever adds most comes first, until nobody adds any. With eigen belang one may help, and it is marked; at equal reach one without goes first. */
function findPartners(kandidaten: readonly Kandidaat[], nogBuiten: ReadonlySet<Id>): Partnerkandidaat[] {
  const over = new Set(nogBuiten)
  const partners: Partnerkandidaat[] = []
  while (over.size > 0) {
    let beste: Kandidaat | null = null
    let meeste = 0
    for (const kandidaat of kandidaten) {
      const aantal = telBinnenBereik(kandidaat.nabij, over)
      if (aantal > meeste) [beste, meeste] = [kandidaat, aantal]
    }
    if (!beste) break
    const { actor } = beste
    const bereikt = binnenBereik(beste.nabij, over)
    const belang = actor.eigenBelang ? '; «eigen belang», dus als partner en niet als trekker' : ''
    partners.push({
      actor: actor.id,
      bereikt,
      eigenBelang: actor.eigenBelang,
      omdat: { zin: zin`Bereikt ook ${noemIds(bereikt)}${belang}.`, code: 'S2.5' },
    })
    for (const id of bereikt) over.delete(id)
  }
  return partners
}

function zegNiemand(doel: readonly Id[], onbereikt: readonly Id[], heeftTrekker: boolean): Omdat | null {
  if (doel.length === 0) {
    return {
      zin: ['Nog niemand uit het stille midden draagt dit. Ga eerst luisteren, dan zie je wie hen bereikt.'],
      code: 'S2.5',
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
