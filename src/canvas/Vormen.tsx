/** Draws the primitives of the geometry room on screen; the picture draws the same ones to a file. */
import { memo } from 'react'
import { ICONEN } from '../geometry/iconen'
import type { Verf, Vorm } from '../geometry/vormen'

const ANKER = { start: 'start', midden: 'middle', eind: 'end' } as const

/** A paint is a token: on screen a custom property, so that themes and the node's own tint follow without a redraw. */
const kleur = (verf: Verf | undefined): string => (verf ? `var(--verf-${verf})` : 'none')

function TekenVorm({ vorm }: { vorm: Vorm }) {
  switch (vorm.soort) {
    case 'pad':
      return (
        <path
          d={vorm.d}
          fill={kleur(vorm.vul)}
          stroke={kleur(vorm.lijn)}
          strokeWidth={vorm.dikte}
          strokeDasharray={vorm.streep?.join(' ')}
          // Not `opacity`: that makes a layer of its own of every shape, which each frame has to carry.
          fillOpacity={vorm.dekking}
          strokeOpacity={vorm.dekking}
          strokeLinecap={vorm.kap}
          strokeLinejoin="round"
        />
      )
    case 'tekst':
      return (
        <text
          x={vorm.x}
          y={vorm.y}
          fontSize={vorm.grootte}
          fontWeight={vorm.gewicht}
          fill={kleur(vorm.kleur)}
          textAnchor={ANKER[vorm.anker]}
          direction={vorm.richting}
          unicodeBidi="plaintext"
          style={{ whiteSpace: 'pre' }}
        >
          {vorm.tekst}
        </text>
      )
    case 'icoon':
      return (
        <g
          transform={`translate(${vorm.x} ${vorm.y}) scale(${vorm.maat / 24})`}
          fill="none"
          stroke={kleur(vorm.kleur)}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {ICONEN[vorm.naam].map((d) => (
            <path key={d} d={d} />
          ))}
        </g>
      )
  }
}

export const Vormen = memo(function Vormen({ vormen }: { vormen: readonly Vorm[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- shapes have no identity: a drawing is replaced as a whole
  return vormen.map((vorm, i) => <TekenVorm key={i} vorm={vorm} />)
})
