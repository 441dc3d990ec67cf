/** One who waits, as a card that can be taken; and what follows the hand while it is. */
import type { MouseEvent, RefCallback } from 'react'
import { ACTOR_SOORT_NAAM, type Actor } from '../../domain/model/actor'
import type { Id } from '../../domain/model/grond'
import { ICONEN } from '../../ui/iconen'
import { NaamIcoon } from '../../ui/NaamIcoon'
import type { Point } from '../../ui/hand/machine'
import styles from './parkeerplaats.module.css'
import kaartjeStyles from './kaartje.module.css'
import { naastDeHand, type Vlucht } from './vlucht'
import type { Afgeschermd } from '../../store/dossiertekst'

type KaartjeProps = {
  actor: Afgeschermd<Actor>
  naam: string
  gekozen: boolean
  vlucht: Vlucht
  halte: object
  onClick: (event: MouseEvent, id: Id) => void
}

export function Kaartje({ actor, naam, gekozen, vlucht, halte, onClick }: KaartjeProps) {
  return (
    <li className={kaartjeStyles.punt}>
      <button
        type="button"
        className={kaartjeStyles.kaartje}
        data-soort={actor.soort}
        data-vliegt={vlucht.handen.some(({ thing }) => thing.includes(actor.id)) || undefined}
        aria-pressed={gekozen}
        aria-label={`${naam}, ${ACTOR_SOORT_NAAM[actor.soort]}`}
        title={naam}
        onPointerDown={(event) => vlucht.neem(event, actor.id)}
        onClickCapture={vlucht.onClickCapture}
        onClick={(event) => onClick(event, actor.id)}
        {...halte}
      >
        <NaamIcoon naam={actor.soort} size={18} />
        <span className={kaartjeStyles.naam} dir="auto">
          {naam}
        </span>
        <span className={kaartjeStyles.greep}>
          <ICONEN.greep aria-hidden size={18} />
        </span>
      </button>
    </li>
  )
}

type GeestProps = {
  geest: RefCallback<HTMLDivElement>
  /** Where the hand is when this is drawn; from then on it follows without a redraw. */
  begin: Point
  aantal: number
  actor: Afgeschermd<Actor> | undefined
  naam: (actor: Afgeschermd<Actor>) => string
}

/** What follows the hand; says how many come along. */
export function Geest({ geest, begin, aantal, actor, naam }: GeestProps) {
  if (!actor) return null
  return (
    <div ref={geest} className={kaartjeStyles.geest} style={{ transform: naastDeHand(begin) }} aria-hidden>
      <NaamIcoon naam={actor.soort} size={18} />
      <span className={kaartjeStyles.naam}>{naam(actor)}</span>
      {aantal > 1 && <span className={styles.aantal}>{aantal}</span>}
    </div>
  )
}
