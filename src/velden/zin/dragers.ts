/** Who on the map a reference is about: what lights up when somebody points at it. */
import type { Actor } from '../../domain/model/actor'
import type { Verwijzing, VerwijzingSoort } from '../../domain/lezing/omdat'
import type { Dossier } from '../../domain/model/dossier'
import type { Id } from '../../domain/model/grond'
import type { Belichting } from '../../store/sessie'

const NIEMAND: Belichting = { actoren: [], relaties: [] }
const actoren = (ids: Iterable<Id>): Belichting => ({ actoren: [...ids], relaties: [] })
const waar = (dossier: Dossier, test: (actor: Actor) => boolean): Belichting =>
  actoren(
    Object.values(dossier.actoren)
      .filter(test)
      .map(({ id }) => id),
  )

/** Luide stemmen stay out of the light of what others carry too: loudness weighs nothing. Only what they alone carry is theirs. */
function dragersVan(dossier: Dossier, bezorgdheden: readonly Id[]): Belichting {
  const dragers = Object.values(dossier.actoren).filter((actor) =>
    bezorgdheden.some((id) => id in actor.bezorgdheden),
  )
  const zonderLuid = dragers.filter(({ soort }) => soort !== 'luideStem')
  return actoren((zonderLuid.length > 0 ? zonderLuid : dragers).map(({ id }) => id))
}

const VAN: Readonly<Record<VerwijzingSoort, (dossier: Dossier, id: Id) => Belichting>> = {
  actor: (dossier, id) => (id in dossier.actoren ? actoren([id]) : NIEMAND),
  relatie(dossier, id) {
    const relatie = dossier.relaties[id]
    return relatie ? { actoren: [relatie.van, relatie.naar], relaties: [id] } : NIEMAND
  },
  bezorgdheid: (dossier, id) => dragersVan(dossier, [id]),
  standpunt: (dossier, id) => actoren(dossier.standpunten[id]?.actoren ?? []),
  uitdaging: (dossier, id) => dragersVan(dossier, dossier.uitdagingen[id]?.bezorgdheden ?? []),
  actie(dossier, id) {
    const actie = dossier.acties[id]
    if (!actie) return NIEMAND
    const trekker = actie.trekker?.soort === 'actor' ? [actie.trekker.id] : []
    return actoren([...actie.doelgroep, ...trekker, ...Object.keys(actie.partners)])
  },
  forum: (dossier, id) => actoren(dossier.fora[id]?.luideStemmen ?? []),
  lid: (dossier, id) => actoren(dossier.leden[id]?.actor ?? []),
  tegenstelling: () => NIEMAND,
  type: (dossier, id) => waar(dossier, ({ verontrusting }) => verontrusting === id),
}

/** Actors and relaties of all references together, each once. Loose references light nobody. */
export function belichtingVan(dossier: Dossier, verwijzingen: readonly Verwijzing[]): Belichting {
  const delen = verwijzingen.map(({ soort, id }) => VAN[soort](dossier, id))
  return {
    actoren: [...new Set(delen.flatMap((deel) => deel.actoren))],
    relaties: [...new Set(delen.flatMap((deel) => deel.relaties))],
  }
}
