/** Who was heard, in numbers and by soort: never who. Source: method S2.1, S2.2. */
import { type Actor, isInwoner } from '../model/actor'
import { BEZORGDHEID_BRONNEN, type BezorgdheidBron, isGehoord } from '../model/bezorgdheid'
import type { Dossier } from '../model/dossier'
import { opOrde } from '../model/grond'

/** `aantal` on the map; of them, how many said something on each way, and how many said nothing yet. */
export type Gehoord = {
  readonly aantal: number
  readonly perBron: Readonly<Record<BezorgdheidBron, number>>
  readonly nogNiet: number
}
export type Gehoordlezing = {
  readonly midden: Gehoord
  readonly groepen: Gehoord
  /** `apart`: spoken with alone, before or on `vandaag`; `voorzien`: somebody will, or it has a later day. */
  readonly luideStemmen: { readonly aantal: number; readonly apart: number; readonly voorzien: number }
  readonly netwerk: number
  /** What inwoners carry, as people ordered it. */
  readonly bezorgdheden: readonly {
    readonly tekst: string
    readonly gehoord: number
    readonly vermoed: number
  }[]
}

/** `vandaag`: ISO day. */
export function telGehoord({ actoren, bezorgdheden }: Dossier, vandaag: string): Gehoordlezing {
  const alle = Object.values(actoren)
  const stemmen = alle.filter(({ soort }) => soort === 'luideStem')
  const isApart = ({ eenOpEenWanneer }: Actor) => eenOpEenWanneer !== '' && eenOpEenWanneer <= vandaag
  const isVoorzien = (stem: Actor) =>
    !isApart(stem) && (stem.eenOpEenWanneer !== '' || stem.eenOpEenDoor.trim() !== '')
  const inwoners = alle.filter(isInwoner)
  return {
    midden: telSoort(alle.filter(({ soort }) => soort === 'stilleMidden')),
    groepen: telSoort(alle.filter(({ soort }) => soort === 'groep')),
    luideStemmen: {
      aantal: stemmen.length,
      apart: stemmen.filter(isApart).length,
      voorzien: stemmen.filter(isVoorzien).length,
    },
    netwerk: alle.filter(({ soort }) => soort === 'netwerk').length,
    bezorgdheden: opOrde(bezorgdheden).map(({ id, tekst }) => {
      const bronnen = inwoners.flatMap((actor) => actor.bezorgdheden[id] ?? [])
      const gehoord = bronnen.filter(isGehoord).length
      return { tekst, gehoord, vermoed: bronnen.length - gehoord }
    }),
  }
}

function telSoort(actoren: readonly Actor[]): Gehoord {
  const bronnenVan = ({ bezorgdheden }: Actor) => Object.values(bezorgdheden)
  const perBron = Object.fromEntries(
    BEZORGDHEID_BRONNEN.map((bron) => [
      bron,
      actoren.filter((actor) => bronnenVan(actor).includes(bron)).length,
    ]),
  ) as Record<BezorgdheidBron, number>
  return {
    aantal: actoren.length,
    perBron,
    nogNiet: actoren.filter((actor) => !bronnenVan(actor).some(isGehoord)).length,
  }
}
