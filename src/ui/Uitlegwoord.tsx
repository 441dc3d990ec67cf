/** A word that explains itself: by the pointer, by the focus, or by a tap. It is part of a running sentence, and breaks with it. */
import { useEffect, useId, useRef, useState } from 'react'
import { hintdeel } from './IconKnop'
import styles from './Uitlegwoord.module.css'

export type UitlegwoordProps = {
  /** As it stands in the sentence. */
  tekst: string
  /** The word by itself, above its meaning. */
  woord: string
  betekenis: string
}

export function Uitlegwoord({ tekst, woord, betekenis }: UitlegwoordProps) {
  const id = useId()
  const plek = useRef<HTMLSpanElement>(null)
  const [wijst, setWijst] = useState<'niets' | 'muis' | 'focus'>('niets')
  const [gevraagd, setGevraagd] = useState(false)
  const laat = () => setWijst('niets')
  const wijs = (hoe: 'muis' | 'focus') => {
    setWijst(hoe)
    setGevraagd(true)
  }
  useEffect(() => {
    if (wijst !== 'focus') return undefined
    // A finger gives the word no focus that it could lose.
    const elders = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && plek.current?.contains(target))) setWijst('niets')
    }
    window.addEventListener('pointerdown', elders, true)
    return () => window.removeEventListener('pointerdown', elders, true)
  }, [wijst])
  return (
    <>
      <span
        // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <button> never breaks over two lines
        role="button"
        tabIndex={0}
        className={styles.woord}
        data-woord={woord}
        ref={plek}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && wijst !== 'focus' && wijs('muis')}
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && wijst === 'muis' && laat()}
        onFocus={({ target }) => target.matches(':focus-visible') && wijs('focus')}
        onBlur={laat}
        onClick={() => (wijst === 'focus' ? laat() : wijs('focus'))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          event.stopPropagation()
          wijs('focus')
        }}
      >
        {tekst}
      </span>
      {gevraagd && (
        <hintdeel.Deel
          props={{ id, knop: plek, wijst, label: woord, hint: betekenis, side: 'top', shortcut: undefined }}
        />
      )}
    </>
  )
}
