/** Draws the primitives of the geometry room on screen; the picture draws the same ones to a file. */
import { type CSSProperties, memo } from 'react'
import { icoonPad, type Verf, type Vorm } from '../geometry/vormen'
import styles from './vormen.module.css'

const ANKER = { start: 'start', midden: 'middle', eind: 'end' } as const

/** A paint is a token: on screen a custom property, so that themes follow without a redraw. */
const kleur = (verf: Verf | undefined): string => (verf ? `var(--verf-${verf})` : 'none')

const isTint = (verf: Verf | undefined): boolean => verf === 'tint' || verf === 'tintZacht'
const isGetint = (vorm: Vorm): boolean =>
  vorm.soort === 'pad' ? isTint(vorm.vul) || isTint(vorm.lijn) : isTint(vorm.kleur)

/** The tint on the shape that wears it: on the whole card it would be inherited, and the browser would style all of it again at each move. */
const getint = (tint: string | undefined) =>
  tint === undefined ? {} : { className: styles.getint, style: { '--plaatskleur': tint } as CSSProperties }

/** `tint` is given only to a shape that wears it, so that the others are not drawn again. */
const TekenVorm = memo(function TekenVorm({ vorm, tint }: { vorm: Vorm; tint: string | undefined }) {
  switch (vorm.soort) {
    case 'pad':
      return (
        <path
          {...getint(tint)}
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
          className={styles.tekst}
        >
          {vorm.tekst}
        </text>
      )
    case 'icoon': {
      const { d, dikte } = icoonPad(vorm)
      return (
        <path
          {...getint(tint)}
          d={d}
          fill="none"
          stroke={kleur(vorm.kleur)}
          strokeWidth={dikte}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )
    }
  }
})

/** `tint`: the colour of the place on the axis, for shapes that wear it. */
export const Vormen = memo(function Vormen({ vormen, tint }: { vormen: readonly Vorm[]; tint?: string }) {
  return vormen.map((vorm, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- shapes have no identity: a drawing is replaced as a whole
    <TekenVorm key={i} vorm={vorm} tint={isGetint(vorm) ? tint : undefined} />
  ))
})
