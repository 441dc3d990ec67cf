/** A word that explains itself: by the pointer, by the focus, or by a tap. It is part of a running sentence, and breaks with it. */
import { useEffect, useRef } from 'react'
import styles from './Uitlegwoord.module.css'
import { useHint } from './useHint'

export type UitlegwoordProps = {
  /** As it stands in the sentence. */
  tekst: string
  /** The word by itself, above its meaning. */
  woord: string
  betekenis: string
}

export function Uitlegwoord({ tekst, woord, betekenis }: UitlegwoordProps) {
  const plek = useRef<HTMLSpanElement>(null)
  const { wijst, wijs, laat, teken } = useHint(plek)
  useEffect(() => {
    if (wijst !== 'focus') return undefined
    // A finger gives the word no focus that it could lose.
    const elders = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && plek.current?.contains(target))) laat()
    }
    window.addEventListener('pointerdown', elders, true)
    return () => window.removeEventListener('pointerdown', elders, true)
  }, [wijst, laat])
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
      {teken({ label: woord, hint: betekenis, side: 'top' })}
    </>
  )
}
