/** Where people stood: dashed outlines under the cards, and a thin line to where they are now. One layer that a move of a hand never redraws. */
import { ViewportPortal } from '@xyflow/react'
import { memo, useContext } from 'react'
import type { Schim } from '../domain/vergelijk/verschil'
import type { Positie } from '../domain/model/zone'
import type { As } from '../geometry/as'
import { useVergelijking } from '../store/vergelijking'
import { BeeldstandContext } from './beeldstand'
import type { ActorNode } from './knopen'
import styles from './schimmen.module.css'

/** Size of who has no card any more, field units. */
const MAAT = { breedte: 190, hoogte: 66 }

const punt = ({ x, y }: Positie, as: As) => ({ x: as.naarVeld(x), y })

/** `knopen` is asked for the sizes only. */
export const Schimmen = memo(function Schimmen({ knopen }: { knopen: () => readonly ActorNode[] }) {
  const stand = useVergelijking()
  const { as } = useContext(BeeldstandContext)
  if (!stand?.ok) return null
  const { schimmen } = stand.vergelijking
  const maten = new Map(knopen().map(({ id, data }) => [id, data.tekening]))
  return (
    <ViewportPortal>
      <div className={styles.laag} aria-hidden data-testid="schimmen">
        <svg className={styles.lijnen} width={1} height={1}>
          {schimmen.map(
            ({ id, toen, nu }) => nu && <Weg key={id} van={punt(toen, as)} naar={punt(nu, as)} />,
          )}
        </svg>
        {schimmen.map((schim) => (
          <Omtrek
            key={schim.id}
            schim={schim}
            as={as}
            naam={stand.naamgever.naam({ soort: 'actor', id: schim.id })}
            {...(maten.get(schim.id) ?? MAAT)}
          />
        ))}
      </div>
    </ViewportPortal>
  )
})

function Weg({ van, naar }: { van: Positie; naar: Positie }) {
  return (
    <>
      <line x1={van.x} y1={van.y} x2={naar.x} y2={naar.y} />
      <circle cx={van.x} cy={van.y} r={5} />
    </>
  )
}

function Omtrek({
  schim: { id, soort, toen, nu },
  as,
  naam,
  breedte,
  hoogte,
}: {
  schim: Schim
  as: As
  naam: string
  breedte: number
  hoogte: number
}) {
  const { x, y } = punt(toen, as)
  return (
    <div
      className={styles.schim}
      data-schim={id}
      data-soort={soort}
      data-weg={nu === null || undefined}
      style={{ left: x - breedte / 2, top: y - hoogte / 2, width: breedte, height: hoogte }}
    >
      <span dir="auto">{naam}</span>
    </div>
  )
}
