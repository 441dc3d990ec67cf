/** Grond: what the map says of one uitdaging, as far as it decides which acties of the library fit. Source: method S2.1, S2.2, S3.4. */
import { isAanspreekbaar } from '../derive/actiekandidaten'
import { readDragers } from '../derive/dragers'
import { telPlanSamenleven, teltMee } from '../lezing/actietellingen'
import type { PlanSamenlevenType, Termijn } from '../lezing/afleiding'
import type { Geplaatst, Kaartlezing } from '../lezing/kaartlezing'
import type { Strategie } from '../lezing/strategie'
import { TERMIJNEN } from '../model/actie'
import type { Bezorgdheid } from '../model/bezorgdheid'
import type { Id } from '../model/grond'
import type { Situatie } from '../model/situatie'
import type { Uitdaging } from '../model/uitdaging'

export type Grond = {
  readonly strategie: Strategie
  readonly dialoogMogelijk: Situatie['dialoogMogelijk']
  readonly heeftLuideStemmen: boolean
  /** Null: looked at without an uitdaging. */
  readonly bij: Uitdagingsgrond | null
}

export type Uitdagingsgrond = {
  readonly uitdaging: Id
  readonly keuze: Uitdaging['keuze']
  /** Inwoners who carry it and may be aimed at, in the order of ids. */
  readonly doelgroep: readonly Geplaatst[]
  /** Stille midden that said it. */
  readonly gehoord: ReadonlySet<Id>
  readonly bezorgdheden: readonly Bezorgdheid[]
  /** What its own acties still lack; empty as long as there are none. */
  readonly mistTermijnen: readonly Termijn[]
  /** Types that the whole plan still lacks; empty where Plan Samenleven does not count. */
  readonly mistTypes: readonly PlanSamenlevenType[]
}

/** An uitdaging that is gone reads as none. */
export function leesGrond(kaart: Kaartlezing, uitdaging: Id | null): Grond {
  const gevonden = kaart.uitdagingen.find(({ id }) => id === uitdaging)
  return {
    strategie: kaart.strategie,
    dialoogMogelijk: kaart.dossier.situatie.dialoogMogelijk,
    heeftLuideStemmen: kaart.luideStemmen.length > 0,
    bij: gevonden ? leesBij(kaart, gevonden) : null,
  }
}

function leesBij(kaart: Kaartlezing, { id, keuze, bezorgdheden }: Uitdaging): Uitdagingsgrond {
  const { inwoners, middenGehoord } = readDragers(kaart, bezorgdheden)
  const acties = kaart.acties.filter(teltMee)
  const eigen = acties.filter((actie) => actie.uitdaging === id)
  return {
    uitdaging: id,
    keuze,
    doelgroep: inwoners.filter(isAanspreekbaar),
    gehoord: new Set(middenGehoord.map((actor) => actor.id)),
    bezorgdheden: kaart.bezorgdheden.filter((een) => bezorgdheden.includes(een.id)),
    mistTermijnen:
      eigen.length === 0
        ? []
        : TERMIJNEN.filter((termijn) => !eigen.some((actie) => actie.termijn === termijn)),
    mistTypes: kaart.dossier.plan.planSamenleven ? telPlanSamenleven(acties).mist : [],
  }
}
