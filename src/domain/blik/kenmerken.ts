/** What a filter can ask of everybody on the map of one tegenstelling. Who waits in the parkeerplaats is not there. */
import { isInwoner, type Rol } from '../model/actor'
import { isGehoord } from '../model/bezorgdheid'
import { deriveBereik } from '../lezing/bereik'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import type { Id } from '../model/grond'
import type { Kenmerken } from './filter'

export function readKenmerken(kaart: Kaartlezing): ReadonlyMap<Id, Kenmerken> {
  const onbereikt = new Set(deriveBereik(kaart).onbereikt)
  return new Map(
    [...kaart.geplaatst.values()].map((actor): [Id, Kenmerken] => [
      actor.id,
      {
        soort: new Set([actor.soort, ...rollenVan(actor)]),
        zone: new Set([actor.zone]),
        type: new Set(actor.verontrusting ? [actor.verontrusting] : []),
        bezorgdheid: new Set(Object.keys(actor.bezorgdheden)),
        relatie: new Set(
          kaart
            .relatiesVan(actor.id)
            .filter(({ van, naar }) => kaart.geplaatst.has(van) && kaart.geplaatst.has(naar))
            .map(({ type }) => type),
        ),
        bereik: new Set(onbereikt.has(actor.id) ? ['nietBereikt'] : []),
        gehoord: new Set(isOngehoord(actor) ? ['nietGehoord'] : []),
      },
    ]),
  )
}

/** Who became something else keeps the rollen that were filled in, and plays none. */
const rollenVan = ({ soort, rollen }: Geplaatst): readonly Rol[] => (soort === 'netwerk' ? rollen : [])

const isOngehoord = (actor: Geplaatst): boolean =>
  isInwoner(actor) && !Object.values(actor.bezorgdheden).some(isGehoord)
