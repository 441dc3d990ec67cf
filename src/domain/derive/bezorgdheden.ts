/**
 * Bezorgdheden: who carries what, as one klasse per bezorgdheid, and what the room could ask next. The first klasse that fits counts. Luide stemmen
 * are named and weigh nothing; netwerkactoren count only where nobody else is. Source: method S2.2, S2.4.
 */
import { type Actor, isInwoner } from '../model/actor'
import type { Bezorgdheid } from '../model/bezorgdheid'
import { type Zone, ZONES } from '../model/zone'
import { BEZORGDHEID_KLASSEN, type BezorgdheidKlasse, type BezorgdheidLezing } from '../lezing/afleiding'
import type { Kaartlezing, Lijn } from '../lezing/kaartlezing'
import { verwijs, type Zin, zin } from '../lezing/omdat'
import { noem } from '../lezing/tellingen'
import { deelVanMidden } from './draagvlak'
import { isElkGehoord, isEnkelVermoed, kantZin, noemStemmen } from './stemmen'
import { askVervolg } from './vervolgvragen'

/** In the order of klassen, most inwoners first, then by id. */
export function deriveBezorgdheden(kaart: Kaartlezing): BezorgdheidLezing[] {
  return kaart.bezorgdheden
    .map((bezorgdheid) => readBezorgdheid(kaart, bezorgdheid))
    .sort(
      (a, b) =>
        BEZORGDHEID_KLASSEN.indexOf(a.klasse) - BEZORGDHEID_KLASSEN.indexOf(b.klasse) ||
        aantalInwoners(b) - aantalInwoners(a) ||
        (a.id < b.id ? -1 : 1),
    )
}

const aantalInwoners = ({ inwoners }: BezorgdheidLezing): number =>
  inwoners.wij.length + inwoners.midden.length + inwoners.zij.length

function readBezorgdheid(kaart: Kaartlezing, bezorgdheid: Bezorgdheid): BezorgdheidLezing {
  const lijnen = kaart.lijnenVan(bezorgdheid.id)
  const dragers: Dragend = {
    inwoners: { wij: [], midden: [], zij: [] },
    netwerk: lijnen.filter(({ actor }) => actor.soort === 'netwerk'),
    luid: lijnen.filter(({ actor }) => actor.soort === 'luideStem'),
  }
  for (const lijn of lijnen) if (isInwoner(lijn.actor) && lijn.zone) dragers.inwoners[lijn.zone].push(lijn)
  const klasse = klasseVan(dragers)
  return {
    id: bezorgdheid.id,
    klasse,
    ...dragers,
    wettelijkSpoor: bezorgdheid.mogelijkeDiscriminatie,
    omdat: { zin: SPREEK[klasse]({ kaart, bezorgdheid, ...dragers }), code: 'S2.4' },
    vraag: askVervolg(kaart, bezorgdheid, klasse, dragers),
  }
}

type Dragend = {
  readonly inwoners: Record<Zone, Lijn[]>
  readonly netwerk: readonly Lijn[]
  readonly luid: readonly Lijn[]
}

/** Stille midden in a poolzone fulfils two conditions at once. */
function klasseVan({ inwoners, netwerk, luid }: Dragend): BezorgdheidKlasse {
  const { wij, midden, zij } = inwoners
  if (wij.length + midden.length + zij.length === 0) {
    if (netwerk.length > 0) return 'enkelNetwerk'
    return luid.length > 0 ? 'enkelLuideStem' : 'ongedragen'
  }
  const middens = middenlijnen({ inwoners }).length
  const kanten = Number(wij.length > 0) + Number(zij.length > 0)
  if (middens > 0) {
    if (kanten === 2) return 'gedeeld'
    if (kanten === 1) return 'middenEnEenKant'
    return middens > 1 ? 'gedeeldInHetMidden' : 'eenMiddengroep'
  }
  if (kanten === 2) return 'gedeeldZonderMidden'
  return kanten === 1 ? 'eenzijdig' : 'enkelMiddenzone'
}

const alleLijnen = ({ inwoners }: Pick<Dragend, 'inwoners'>): Lijn[] =>
  ZONES.flatMap((zone) => inwoners[zone])

const middenlijnen = (dragend: Pick<Dragend, 'inwoners'>): Lijn[] =>
  alleLijnen(dragend).filter(({ actor }) => actor.soort === 'stilleMidden')

const actoren = (lijnen: readonly Lijn[]): Actor[] => lijnen.map(({ actor }) => actor)

type Grond = Dragend & { readonly kaart: Kaartlezing; readonly bezorgdheid: Bezorgdheid }

/** «Jonge gezinnen en Ouderen (2 van de 3 middengroepen)». */
function middenZin(grond: Grond): Zin {
  const lijnen = middenlijnen(grond)
  return zin`${noemStemmen(lijnen)} (${deelVanMidden(lijnen.length, grond.kaart.middens.length)})`
}
/** «Bewoners aan de wij-kant», or both. */
function kantenZin({ inwoners }: Grond): Zin {
  const [eerste, tweede] = (['wij', 'zij'] as const)
    .filter((kant) => inwoners[kant].length > 0)
    .map((kant): Zin => kantZin(inwoners[kant], kant))
  return tweede ? zin`${eerste ?? ''} en ${tweede}` : (eerste ?? [])
}
/** Nobody said it yet. */
const vermoeden = (grond: Grond): boolean => isEnkelVermoed(alleLijnen(grond))
/** «Gedeeld …» when the midden and every side said it themselves; else it may be. */
function gedeeld(grond: Grond): string {
  const { inwoners } = grond
  const middens = middenlijnen(grond)
  const kanten = [inwoners.wij, inwoners.zij].filter((lijnen) => lijnen.length > 0)
  const gehoord = middens.filter((lijn) => lijn.gehoord).length
  // Within the midden alone, two have to have said it.
  return isElkGehoord(middens, ...kanten) && (kanten.length > 0 || gehoord > 1)
    ? 'Gedeeld'
    : 'Misschien gedeeld'
}

const SPREEK: Readonly<Record<BezorgdheidKlasse, (grond: Grond) => Zin>> = {
  gedeeld: (grond) =>
    zin`${gedeeld(grond)} in het midden en aan beide kanten: ${middenZin(grond)}, ${kantenZin(grond)}.`,
  middenEnEenKant: (grond) =>
    zin`${gedeeld(grond)} door het midden en één kant: ${middenZin(grond)} en ${kantenZin(grond)}.`,
  gedeeldInHetMidden: (grond) => zin`${gedeeld(grond)} in het midden: ${middenZin(grond)}.`,
  eenMiddengroep: (grond) =>
    vermoeden(grond)
      ? zin`In het midden alleen nog ${middenZin(grond)}.`
      : zin`Eén stem uit het midden: ${middenZin(grond)}.`,
  gedeeldZonderMidden: (grond) => zin`Aan beide kanten, en nog niet in het midden: ${kantenZin(grond)}.`,
  eenzijdig: (grond) => zin`Tot nu aan één kant: ${kantenZin(grond)}.`,
  enkelMiddenzone: ({ inwoners }) =>
    zin`Alleen groepen die in de middenzone staan: ${noem(actoren(inwoners.midden))}.`,
  enkelNetwerk: ({ netwerk }) => zin`Alleen het netwerk noemt dit: ${noem(actoren(netwerk))}.`,
  enkelLuideStem: ({ luid }) => zin`Alleen luid te horen: ${noem(actoren(luid))}.`,
  ongedragen: ({ bezorgdheid }) =>
    zin`Op de kaart draagt nog niemand «${verwijs('bezorgdheid', bezorgdheid.id)}».`,
}
