/** Hands on the bars of the tijdlijn: each moves one bar sideways, or one of its ends. A press that does not move stays a press on the bar. */
import { type PointerEvent, useCallback, useEffect } from 'react'
import type { Id } from '../../../domain/model/grond'
import { type Rand, rekTijdpad, type Tijdpad, verzetTijdpad, verzetVan } from '../../../domain/model/tijdpad'
import { type Baan, dagenIn, type Tijdvenster } from '../../../geometry/tijdlijn'
import { useWerkruimte } from '../../../store/hooks'
import { moveActie, setPeriode } from '../../../store/mutaties'
import { useHands } from '../../../ui/hand/useHands'

/** What a hand took of a bar: an end, or the bar as a whole. */
export type Greep = Rand | 'alles'
type Balkgreep = { id: Id; greep: Greep; /** Of the field, px. */ breedte: number }

/** How far a hand took this bar. Days; null while none holds it. */
export type Verzetting = { greep: Greep; dagen: number }

/** What the actie would become if the hand let go now. */
export const wordt = (actie: Tijdpad, { greep, dagen }: Verzetting): Tijdpad =>
  greep === 'alles'
    ? verzetTijdpad(actie, verzetVan(actie, dagen))
    : { ...actie, ...rekTijdpad(actie, greep, { dagen }) }

export function useBalkhanden(banen: readonly Baan[], venster: Tijdvenster) {
  const werkruimte = useWerkruimte()
  function laatLos({ id, greep }: Balkgreep, dagen: number) {
    const actie = werkruimte.dossier().acties[id]
    if (!actie) return
    if (greep === 'alles') return moveActie(werkruimte.document, id, verzetVan(actie, dagen))
    const { start, einde } = wordt(actie, { greep, dagen })
    setPeriode(werkruimte.document, id, { start, einde })
  }
  const { moving, press, cancel, onClickCapture } = useHands<Balkgreep, number>({
    isSame: (een, ander) => een.id === ander.id,
    aim: ({ thing: { breedte }, from, at }) => dagenIn(venster, (at.x - from.x) / breedte),
    onAct: (act) => act.type === 'drop' && laatLos(act.hand.thing, act.target),
  })
  // Somebody removed the actie, or took its dates away: there is no bar to hold.
  useEffect(
    () => cancel(({ thing }) => !banen.some(({ gepland }) => gepland.some(({ id }) => id === thing.id))),
    [banen, cancel],
  )
  /** `greep` is an end, or the whole bar; the field is as wide as the row of the bar (`ul`). */
  const pak = useCallback(
    (event: PointerEvent, id: Id, greep: Greep) => {
      const breedte = event.currentTarget.closest('ul')?.getBoundingClientRect().width ?? 0
      if (breedte > 0) press(event, { id, greep, breedte })
    },
    [press],
  )
  const verzetting = (id: Id): Verzetting | null => {
    const hand = moving.find(({ thing }) => thing.id === id)
    return hand ? { greep: hand.thing.greep, dagen: hand.target ?? 0 } : null
  }
  return { pak, verzetting, onClickCapture }
}
export type Balkhanden = ReturnType<typeof useBalkhanden>
