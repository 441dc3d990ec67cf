/** Afhankelijkheid: which stille midden falls out of reach when one netwerkactor is not there. Reading 2. Source: method S2.5. */
import type { Id } from '../model/grond'
import type { NetwerkLezing } from '../lezing/afleiding'
import { type Kaartlezing, netwerkZonderBestuur } from '../lezing/kaartlezing'
import { type Omdat, verwijs, zin } from '../lezing/omdat'
import { zegBlijftGekend } from '../lezing/partij'
import { noemIds, vanDe } from '../lezing/tellingen'

/** Losing this many is told, and so is half of those that are reached. */
const MELDEN_VANAF = 2

/**
 * `bereikt` are those within two steps of a verbinder. Every way to somebody goes over a verbinder, and over at most one in between; who is on all
 * of these ways cannot be missed. So nothing has to be counted again without each actor in turn.
 */
export function deriveAfhankelijkheid(
  kaart: Kaartlezing,
  bereikt: readonly Id[],
): NetwerkLezing['afhankelijkheid'] {
  const netwerk = netwerkZonderBestuur(kaart)
  const inNetwerk = new Set(netwerk.map(({ id }) => id))
  const verbinders = new Set(netwerk.filter(({ rollen }) => rollen.includes('verbinder')).map(({ id }) => id))

  const enigeVia = createEnigeVia(kaart, verbinders)
  const verliezen = new Map<Id, Id[]>()
  for (const id of bereikt) {
    for (const onmisbaar of opAlleWegen(kaart, id, enigeVia)) {
      if (!inNetwerk.has(onmisbaar)) continue
      const lijst = verliezen.get(onmisbaar) ?? []
      lijst.push(id)
      verliezen.set(onmisbaar, lijst)
    }
  }
  const perActor = [...verliezen]
    .map(([actor, verliest]) => ({ actor, verliest }))
    .filter(({ verliest }) => verliest.length >= MELDEN_VANAF || verliest.length * 2 >= bereikt.length)
    .sort((a, b) => b.verliest.length - a.verliest.length || (a.actor < b.actor ? -1 : 1))
  return { perActor, ...spreek(kaart, perActor, bereikt.length) }
}

/** Who is on every way of at most two steps from here to a verbinder. */
function opAlleWegen(kaart: Kaartlezing, id: Id, enigeVia: (buur: Id) => readonly Id[] | null): Id[] {
  let samen: readonly Id[] | null = null
  for (const buur of kaart.burenVan(id)) {
    const hier = enigeVia(buur)
    if (hier === null) continue
    samen = samen === null ? hier : samen.filter((een) => hier.includes(een))
    if (samen.length === 0) break
  }
  return [...(samen ?? [])]
}

/** Of the ways over this neighbour, who is on each of them; null when no verbinder is there. It is read once for all that know the neighbour. */
function createEnigeVia(kaart: Kaartlezing, verbinders: ReadonlySet<Id>): (buur: Id) => readonly Id[] | null {
  const bekend = new Map<Id, readonly Id[] | null>()
  const lees = (buur: Id): readonly Id[] | null => {
    if (verbinders.has(buur)) return [buur]
    const [eerste, tweede] = kaart.burenVan(buur).filter((ander) => verbinders.has(ander))
    if (eerste === undefined) return null
    return tweede === undefined ? [buur, eerste] : [buur]
  }
  return (buur) => {
    let uit = bekend.get(buur)
    if (uit === undefined) bekend.set(buur, (uit = lees(buur)))
    return uit
  }
}

function spreek(
  kaart: Kaartlezing,
  perActor: NetwerkLezing['afhankelijkheid']['perActor'],
  bereikt: number,
): { omdat: Omdat; regels: Omdat[] } {
  const zeg = (woorden: Omdat['zin']): Omdat => ({ zin: woorden, code: 'S2.5' })
  if (bereikt === 0)
    return {
      omdat: zeg(['Zolang geen verbinder het midden bereikt, hangt er ook niets van af.']),
      regels: [],
    }
  if (perActor.length === 0)
    return {
      omdat: zeg([
        'Valt er één uit het netwerk weg, dan blijft het bereik van het midden grotendeels staan.',
      ]),
      regels: [],
    }
  return {
    omdat: zeg([
      perActor.length === 1
        ? 'Eén netwerkactor draagt een groot deel van het bereik alleen. Zorg voor een tweede.'
        : `${perActor.length} netwerkactoren dragen elk een groot deel van het bereik alleen. Zorg voor een tweede.`,
    ]),
    regels: perActor.map(({ actor, verliest }) =>
      zeg(
        zin`Zonder ${verwijs('actor', actor)} is er binnen twee stappen geen verbinder meer bij ${noemIds(verliest)} (${vanDe(verliest.length, bereikt, 'middengroep', 'middengroepen')} die jullie bereiken).${zegBlijftGekend(kaart, verliest, actor)}`,
      ),
    ),
  }
}
