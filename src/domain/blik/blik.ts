/**
 * Blik: how somebody looks at the map for a moment. Some come forward and the rest rests, by one rule for all ways of looking, and one sentence says
 * what is seen. Nothing of it is in the dossier.
 */
import { isGehoord } from '../model/bezorgdheid'
import { noem, noemIds } from '../lezing/tellingen'
import { type Kaartlezing, readKaart } from '../lezing/kaartlezing'
import { verwijs, type Zin, zin } from '../lezing/omdat'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import type { Relatie } from '../model/relatie'
import { type Filter, voldoet, vraagtNiets, zegFilter } from './filter'
import { readKenmerken } from './kenmerken'
import { type KringStappen, kringVan } from './kring'
import { readWegval } from './wegval'

export type Blik =
  /** `van`: in the middle. */
  | { readonly soort: 'kring'; readonly van: readonly Id[]; readonly stappen: KringStappen }
  | { readonly soort: 'filter'; readonly filter: Filter }
  /** Who carries it. */
  | { readonly soort: 'bezorgdheid'; readonly bezorgdheid: Id }
  /** As if this actor of the netwerk were not there. */
  | { readonly soort: 'wegval'; readonly zonder: Id }

/** Around a card: a full line, or a broken one. */
export type Ring = 'vol' | 'streep'

export type Voorgrond = {
  /** Who does not rest. */
  readonly actoren: ReadonlySet<Id>
  readonly relaties: ReadonlySet<Id>
  readonly ringen: ReadonlyMap<Id, Ring>
  /** What is seen, without a point. */
  readonly zin: Zin
}

/** Null where there is nothing to look at in this way: everybody is alike. `today` is an ISO day. */
export function readBlik(
  dossier: Dossier,
  tegenstelling: Id | null,
  blik: Blik,
  today: string,
): Voorgrond | null {
  const kaart = readKaart(dossier, tegenstelling, today, 'allen')
  switch (blik.soort) {
    case 'kring':
      return leesKring(kaart, blik.van, blik.stappen)
    case 'filter':
      return leesFilter(kaart, blik.filter)
    case 'bezorgdheid':
      return leesDragers(kaart, blik.bezorgdheid)
    case 'wegval':
      return leesZonder(kaart, blik.zonder)
  }
}

/** The lines that can be on the map: between two who have a place. */
const lijnenOpKaart = ({ relaties, geplaatst }: Kaartlezing): Relatie[] =>
  relaties.filter(({ van, naar }) => geplaatst.has(van) && geplaatst.has(naar))

function voor(
  kaart: Kaartlezing,
  actoren: ReadonlySet<Id>,
  zegt: Zin,
  ringen: ReadonlyMap<Id, Ring> = new Map(),
  isVoor = ({ van, naar }: Relatie) => actoren.has(van) && actoren.has(naar),
): Voorgrond {
  const relaties = new Set(
    lijnenOpKaart(kaart)
      .filter(isVoor)
      .map(({ id }) => id),
  )
  return { actoren, relaties, ringen, zin: zegt }
}

const vanAllen = (aantal: number, { geplaatst }: Kaartlezing): string =>
  `${aantal} van ${geplaatst.size} ${geplaatst.size === 1 ? 'actor' : 'actoren'}`

function leesKring(kaart: Kaartlezing, van: readonly Id[], stappen: KringStappen): Voorgrond | null {
  const wie = kringVan(kaart.relaties, van, stappen, (id) => kaart.geplaatst.has(id))
  if (wie.size === 0) return null
  const midden = van.length === 1 ? noemIds(van) : [`${van.length} actoren`]
  return voor(
    kaart,
    wie,
    zin`${midden} en wie ${zegStappen(stappen)} ver staat: ${vanAllen(wie.size, kaart)}`,
  )
}

export const zegStappen = (stappen: KringStappen): string => (stappen === 1 ? '1 stap' : `${stappen} stappen`)

/** Lines of a type that is asked for come along with whoever is looked for, also to who rests. */
function leesFilter(kaart: Kaartlezing, filter: Filter): Voorgrond | null {
  if (vraagtNiets(filter) || kaart.geplaatst.size === 0) return null
  const wie = new Set(
    [...readKenmerken(kaart)].filter(([, kenmerken]) => voldoet(filter, kenmerken)).map(([id]) => id),
  )
  const typen = filter.relatie
  return voor(
    kaart,
    wie,
    zin`Alleen: ${zegFilter(filter)} — ${vanAllen(wie.size, kaart)}`,
    new Map(),
    ({ type, van, naar }) =>
      typen.length > 0
        ? typen.includes(type) && (wie.has(van) || wie.has(naar))
        : wie.has(van) && wie.has(naar),
  )
}

/** Luide stemmen too: whoever carries it is seen. What was heard has a full ring, what is presumed a broken one. */
function leesDragers(kaart: Kaartlezing, bezorgdheid: Id): Voorgrond | null {
  if (!kaart.bezorgdheden.some(({ id }) => id === bezorgdheid)) return null
  const ringen = new Map(
    [...kaart.geplaatst.values()].flatMap(({ id, bezorgdheden }): [Id, Ring][] => {
      const bron = Object.hasOwn(bezorgdheden, bezorgdheid) ? bezorgdheden[bezorgdheid] : undefined
      return bron ? [[id, isGehoord(bron) ? 'vol' : 'streep']] : []
    }),
  )
  const gehoord = [...ringen.values()].filter((ring) => ring === 'vol').length
  return voor(
    kaart,
    new Set(ringen.keys()),
    zin`«${verwijs('bezorgdheid', bezorgdheid)}»: ${gehoord} gehoord, ${ringen.size - gehoord} vermoed`,
    ringen,
  )
}

/** Only who would not be there rests; who is no longer reached has a ring and is named. */
function leesZonder(kaart: Kaartlezing, zonder: Id): Voorgrond | null {
  const actor = kaart.netwerk.find(({ id }) => id === zonder)
  if (!actor) return null
  const { bereikt, verliest } = readWegval(kaart.dossier, kaart.tegenstelling, zonder, kaart.today)
  const wie = noem([actor])
  const zegt =
    bereikt === 0
      ? zin`Zonder ${wie} verandert er niets: nog niemand in het stille midden is bereikt`
      : verliest.length === 0
        ? zin`Zonder ${wie} blijft iedereen bereikt die nu bereikt is`
        : zin`Zonder ${wie} bereikt geen verbinder nog: ${noemIds(verliest)}`
  return voor(
    kaart,
    new Set([...kaart.geplaatst.keys()].filter((id) => id !== zonder)),
    zegt,
    new Map(verliest.map((id) => [id, 'vol'])),
  )
}
