/** Bringing an uitdaging back to the stille midden: did we hear you well, and which solutions do you see? Source: method S3.1. */
import { type Actor, isDiepVerontrust, isInwoner } from './actor'
import { isGehoord } from './bezorgdheid'
import type { Id } from './grond'
import type { Uitdaging } from './uitdaging'

type Drager = Pick<Actor, 'id' | 'soort' | 'letter' | 'bezorgdheden'>

export type Teruglegging = {
  readonly actor: Drager
  /** Whether they said one of its bezorgdheden themselves, or it is presumed of them; null when they carry none. */
  readonly draagt: 'gehoord' | 'vermoed' | null
  /** The day; `''` when nobody remembers it, null when it was not brought back yet. */
  readonly datum: string | null
}

/** All stille midden, who carries it first; then by letter, as on the map. */
export function readTeruglegging(
  actoren: Readonly<Record<Id, Drager>>,
  { bezorgdheden, teruggelegd }: Pick<Uitdaging, 'bezorgdheden' | 'teruggelegd'>,
): Teruglegging[] {
  return Object.values(actoren)
    .filter(({ soort }) => soort === 'stilleMidden')
    .map((actor) => {
      const bronnen = bezorgdheden.flatMap((id) => actor.bezorgdheden[id] ?? [])
      const draagt = bronnen.length === 0 ? null : bronnen.some(isGehoord) ? 'gehoord' : 'vermoed'
      return { actor, draagt, datum: teruggelegd[actor.id] ?? null } as const
    })
    .sort(
      (a, b) =>
        Number(a.draagt === null) - Number(b.draagt === null) ||
        a.actor.letter.length - b.actor.letter.length ||
        (a.actor.letter < b.actor.letter ? -1 : 1),
    )
}

/** Somebody carries it, and none of them was asked yet. */
export function isTerugTeLeggen(actoren: Readonly<Record<Id, Drager>>, uitdaging: Uitdaging): boolean {
  const dragers = readTeruglegging(actoren, uitdaging).filter(({ draagt }) => draagt !== null)
  return dragers.length > 0 && dragers.every(({ datum }) => datum === null)
}

/** Who carries it and is worried or angry for a long time: they want to know why it is not taken up. */
export const findWieUitlegWil = <A extends Drager & Pick<Actor, 'verontrusting'>>(
  actoren: Readonly<Record<Id, A>>,
  { bezorgdheden }: Pick<Uitdaging, 'bezorgdheden'>,
): A[] =>
  Object.values(actoren).filter(
    (actor) =>
      isInwoner(actor) && isDiepVerontrust(actor) && bezorgdheden.some((id) => id in actor.bezorgdheden),
  )
