/**
 * Wie: who could pull an actie, who helps to reach the rest, and who reads against. Nobody is invented: who cannot be reached is named as such, and
 * whom the room leaves out for now («nu niet») stays out. Source: method S2.5, S3.5.
 */
import { WERKVORMGROEP } from '../actie'
import { type Actor, type Rol, ROL_NAAM } from '../actor'
import type { Id } from '../grond'
import type { Partnerkandidaat, Trekkerkandidaat, Werkvorm, Wie } from './afleiding'
import type { Dragers } from './dragers'
import { BINNEN_BEREIK, type Kaartlezing, netwerkZonderBestuur } from './kaartlezing'
import { type Omdat, zin } from './omdat'
import { noemIds } from './tellingen'

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

/** Answers the same question once: acties of one uitdaging often ask the same. */
export function createWie(kaart: Kaartlezing): (vraag: Vraag) => Wie {
  const kandidaten = netwerkZonderBestuur(kaart).filter(({ betrekken }) => betrekken !== 'nuNiet')
  const getrokken = countGetrokken(kaart)
  const bekend = new Map<string, Wie>()
  return ({ doel, werkvorm, trekker }) => {
    const taak = taakVan(werkvorm)
    const sleutel = `${taak} ${trekker} ${doel.join(' ')}`
    let wie = bekend.get(sleutel)
    if (!wie) bekend.set(sleutel, (wie = answer(kaart, kandidaten, getrokken, doel, taak, trekker)))
    return wie
  }
}

/** By actor: how many acties it pulls already, itself or as a member of the werkgroep. */
function countGetrokken({ acties, dossier }: Kaartlezing): ReadonlyMap<Id, number> {
  const aantal = new Map<Id, number>()
  for (const { trekker } of acties) {
    const id = trekker?.soort === 'lid' ? dossier.leden[trekker.id]?.actor : trekker?.id
    if (id) aantal.set(id, (aantal.get(id) ?? 0) + 1)
  }
  return aantal
}

function answer(
  kaart: Kaartlezing,
  kandidaten: readonly Actor[],
  getrokken: ReadonlyMap<Id, number>,
  doel: readonly Id[],
  taak: Taak,
  gekozen: Id | null,
): Wie {
  const trekkers = rankTrekkers(kaart, kandidaten, getrokken, doel, taak)
  const trekker = gekozen ?? trekkers[0]?.actor ?? null
  const partners = findPartners(kaart, kandidaten, doel, trekker)
  const bereikt = new Set([
    ...(trekker === null ? [] : reikwijdte(kaart, trekker, doel)),
    ...partners.flatMap((partner) => partner.bereikt),
  ])
  return {
    doel,
    trekkers,
    partners,
    tegenlezers: kandidaten
      .filter(({ id, rollen }) => rollen.includes('kritischeDenker') && id !== trekker)
      .sort((a, b) => Number(a.eigenBelang) - Number(b.eigenBelang) || naarMidden(kaart, a.id, b.id))
      .slice(0, MEEST_GETOOND)
      .map(({ id }) => id),
    niemand: zegNiemand(
      doel,
      doel.filter((id) => !bereikt.has(id)),
      trekkers.length > 0,
    ),
  }
}

/** Nearest to the middle first; without a place as far as one can be. Then by id. */
function naarMidden(kaart: Kaartlezing, a: Id, b: Id): number {
  const vanMidden = (id: Id) => Math.abs(kaart.xVan(id) ?? 1)
  return vanMidden(a) - vanMidden(b) || (a < b ? -1 : 1)
}

/** Of `doel`, who is within reach of this actor. */
function reikwijdte(kaart: Kaartlezing, actor: Id, doel: readonly Id[]): Id[] {
  const stappen = kaart.afstandenVanaf(actor, VERSTE)
  return doel.filter((id) => (stappen.get(id) ?? VERSTE) <= BINNEN_BEREIK)
}

type Gerangd = Omit<Trekkerkandidaat, 'omdat'>

/** By rolpunten and nearness together, then most of the doel within reach, fewest acties, nearest to the middle, id. */
function rankTrekkers(
  kaart: Kaartlezing,
  kandidaten: readonly Actor[],
  getrokken: ReadonlyMap<Id, number>,
  doel: readonly Id[],
  taak: Taak,
): Trekkerkandidaat[] {
  const geschikt = kandidaten.flatMap((actor) => {
    if (actor.eigenBelang) return []
    const rolpunten = Math.max(0, ...actor.rollen.map((rol) => ROLPUNTEN[taak][rol] ?? 0))
    if (rolpunten === 0) return []
    const stappen = kaart.afstandenVanaf(actor.id, VERSTE)
    const dichtst = Math.min(...doel.map((id) => stappen.get(id) ?? Infinity))
    if (dichtst > VERSTE) return []
    const bereikt = reikwijdte(kaart, actor.id, doel)
    const gerangd: Gerangd = { actor: actor.id, rolpunten, nabijheid: VERSTE + 1 - dichtst, bereikt }
    return [{ actor, gerangd, som: rolpunten + gerangd.nabijheid, trekt: getrokken.get(actor.id) ?? 0 }]
  })
  return geschikt
    .sort(
      (a, b) =>
        b.som - a.som ||
        b.gerangd.bereikt.length - a.gerangd.bereikt.length ||
        a.trekt - b.trekt ||
        naarMidden(kaart, a.actor.id, b.actor.id),
    )
    .slice(0, MEEST_GETOOND)
    .map(({ actor, gerangd }) => ({ ...gerangd, omdat: waaromTrekker(kaart, actor, gerangd, taak) }))
}

/** In the words of the rol that counted, and of whom that reaches. */
function waaromTrekker(
  kaart: Kaartlezing,
  { rollen }: Actor,
  { actor, rolpunten, nabijheid, bereikt }: Gerangd,
  taak: Taak,
): Omdat {
  const rol = rollen.find((een) => ROLPUNTEN[taak][een] === rolpunten)
  const wat = rol ? `Een ${ROL_NAAM[rol]}` : 'Iemand'
  const zeg = (woorden: Omdat['zin']): Omdat => ({ zin: woorden, code: 'S2.5' })
  if (bereikt.length === 0) return zeg([`${wat}, op drie stappen van het midden dat dit draagt.`])
  const stappen = kaart.afstandenVanaf(actor, VERSTE)
  const dichtst = bereikt.filter((id) => stappen.get(id) === VERSTE + 1 - nabijheid)
  const verder = bereikt.filter((id) => !dichtst.includes(id))
  const hoe = nabijheid === VERSTE ? 'rechtstreeks in contact met' : 'via één ander in contact met'
  const ook = verder.length === 0 ? '' : zin`, en via één ander met ${noemIds(verder)}`
  return zeg(zin`${wat}, ${hoe} ${noemIds(dichtst)}${ook}.`)
}

/** Whoever adds most comes first, until nobody adds any. With eigen belang one may help, and it is marked; at equal reach one without goes first. */
function findPartners(
  kaart: Kaartlezing,
  kandidaten: readonly Actor[],
  doel: readonly Id[],
  trekker: Id | null,
): Partnerkandidaat[] {
  const bereik = trekker === null ? [] : reikwijdte(kaart, trekker, doel)
  let over = doel.filter((id) => !bereik.includes(id))
  const vrij = kandidaten
    .filter(({ id }) => id !== trekker)
    .sort((a, b) => Number(a.eigenBelang) - Number(b.eigenBelang) || naarMidden(kaart, a.id, b.id))
  const partners: Partnerkandidaat[] = []
  while (over.length > 0) {
    let beste: { actor: Actor; bereikt: Id[] } | null = null
    for (const actor of vrij) {
      const bereikt = reikwijdte(kaart, actor.id, over)
      if (bereikt.length > (beste?.bereikt.length ?? 0)) beste = { actor, bereikt }
    }
    if (!beste) break
    const { actor, bereikt } = beste
    partners.push({
      actor: actor.id,
      bereikt,
      eigenBelang: actor.eigenBelang,
      omdat: {
        zin: zin`Bereikt ook ${noemIds(bereikt)}${actor.eigenBelang ? '; heeft zelf een belang, dus partner en geen trekker' : ''}.`,
        code: 'S2.5',
      },
    })
    over = over.filter((id) => !bereikt.includes(id))
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
