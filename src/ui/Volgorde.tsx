import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { IcoonGreep } from './icoon'
import { useVersleep } from './useVersleep'
import styles from './Volgorde.module.css'

export type VolgordeProps<T extends { id: string }> = {
  label: string
  items: readonly T[]
  /** What an item is called, for who hears it. */
  nameOf: (item: T) => string
  /** `index` is the place among all items, 0 is first. */
  onMove: (id: string, index: number) => void
  /** The items are cards of many lines: the grip stands at their top, and nothing is drawn between them. */
  kaarten?: boolean
  children: (item: T) => ReactNode
}

/** A list in a hand-made order: drag by the grip with mouse, pen or finger, or give the grip the focus and press the arrows, Home or End. */
export function Volgorde<T extends { id: string }>({
  label,
  items,
  nameOf,
  onMove,
  kaarten = false,
  children,
}: VolgordeProps<T>) {
  const list = useRef<HTMLOListElement>(null)
  // A row that moves in the page loses the focus: the hand stays on its grip.
  const follow = useRef<string | null>(null)
  useEffect(() => {
    if (follow.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-greep=${JSON.stringify(follow.current)}]`)?.focus()
    follow.current = null
  })
  // Whoever takes a row away stands nowhere: the hand goes to the grip of the row that took its place.
  const near = useRef<number | null>(null)
  const count = useRef(items.length)
  useEffect(() => {
    const gone = items.length < count.current
    count.current = items.length
    if (!gone || near.current === null || document.activeElement !== document.body) return
    const grips = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li > [data-greep]') ?? [])]
    grips[Math.min(near.current, grips.length - 1)]?.focus()
  }, [items.length])
  const hand = {
    onFocus({ target }: FocusEvent) {
      near.current = [...(list.current?.children ?? [])].findIndex((row) => row.contains(target))
    },
    // Does not happen when a row goes with the focus in it.
    onBlur() {
      near.current = null
    },
  }
  const { drag, cancel, handlers } = useVersleep(
    () => [...(list.current?.children ?? [])],
    (id, to) => {
      follow.current = id
      onMove(id, to)
    },
  )

  function onKeyDown(event: KeyboardEvent, id: string, index: number) {
    if (event.key === 'Escape' && cancel()) return
    const last = items.length - 1
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (to < 0 || to > last || to === index) return
    follow.current = id
    onMove(id, to)
  }

  return (
    <ol
      className={styles.volgorde}
      ref={list}
      aria-label={label}
      data-kaarten={kaarten || undefined}
      {...handlers}
      {...hand}
    >
      {items.map((item, index) => (
        <li
          key={item.id}
          className={styles.rij}
          data-sleept={drag?.from === index || undefined}
          data-doel={
            drag?.to === index && drag.from !== index ? (drag.to > drag.from ? 'na' : 'voor') : undefined
          }
        >
          <button
            type="button"
            className={styles.greep}
            data-greep={item.id}
            aria-label={`Verschuif ${nameOf(item)}, ${index + 1} van ${items.length}`}
            title="Sleep, of gebruik de pijltjes"
            onKeyDown={(event) => onKeyDown(event, item.id, index)}
          >
            <IcoonGreep aria-hidden size={18} />
          </button>
          {children(item)}
        </li>
      ))}
    </ol>
  )
}
