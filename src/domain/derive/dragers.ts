/** Dragers: which inwoners carry one or more bezorgdheden together, and where they stand. Source: afleiding «Bezorgdheden», «Uitdagingen». */
import { isInwoner } from '../model/actor'
import type { Id } from '../model/grond'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'

export type Dragers = {
  /** Inwoners, each once, in the order of ids. */
  readonly inwoners: readonly Geplaatst[]
  /** Stille midden that said it, and stille midden of whom it is only presumed. Somebody who said one of them, said it. */
  readonly middenGehoord: readonly Geplaatst[]
  readonly middenVermoed: readonly Geplaatst[]
  /** Inwoners in a poolzone; stille midden may stand there too. */
  readonly wij: readonly Geplaatst[]
  readonly zij: readonly Geplaatst[]
}

/** Over all of `bezorgdheden` together. Luide stemmen and netwerkactoren are not among them: loudness never counts. */
export function readDragers(kaart: Kaartlezing, bezorgdheden: readonly Id[]): Dragers {
  let bekend = perKaart.get(kaart)
  if (!bekend) perKaart.set(kaart, (bekend = new Map<string, Dragers>()))
  // No id holds a space.
  const sleutel = bezorgdheden.join(' ')
  let dragers = bekend.get(sleutel)
  if (!dragers) bekend.set(sleutel, (dragers = leesDragers(kaart, bezorgdheden)))
  return dragers
}

/** Score, sentence and suggestion ask the same of one map. */
const perKaart = new WeakMap<Kaartlezing, Map<string, Dragers>>()

function leesDragers(kaart: Kaartlezing, bezorgdheden: readonly Id[]): Dragers {
  const gehoord = new Map<Id, boolean>()
  for (const bezorgdheid of bezorgdheden) {
    for (const lijn of kaart.lijnenVan(bezorgdheid)) {
      if (!isInwoner(lijn.actor)) continue
      gehoord.set(lijn.actor.id, lijn.gehoord || (gehoord.get(lijn.actor.id) ?? false))
    }
  }
  const inwoners = [...gehoord.keys()].sort().flatMap((id) => kaart.geplaatst.get(id) ?? [])
  const midden = inwoners.filter(({ soort }) => soort === 'stilleMidden')
  return {
    inwoners,
    middenGehoord: midden.filter(({ id }) => gehoord.get(id) === true),
    middenVermoed: midden.filter(({ id }) => gehoord.get(id) === false),
    wij: inwoners.filter(({ zone }) => zone === 'wij'),
    zij: inwoners.filter(({ zone }) => zone === 'zij'),
  }
}
