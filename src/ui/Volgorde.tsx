import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react'
import { useRows } from './hand/useRows'
import { IcoonGreep } from './icoon'
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
  const grips = useRef(new Map<string, HTMLElement>())
  // A row that moves in the page loses the focus: the hand stays on its grip.
  const follow = useRef<string | null>(null)
  useEffect(() => {
    if (follow.current !== null) grips.current.get(follow.current)?.focus()
    follow.current = null
  })
  // Whoever takes a row away stands nowhere: the hand goes to the grip of the row that took its place.
  const near = useRef<number | null>(null)
  const count = useRef(items.length)
  useEffect(() => {
    const gone = items.length < count.current
    count.current = items.length
    if (!gone || near.current === null || document.activeElement !== document.body) return
    const next = items[Math.min(near.current, items.length - 1)]
    if (next) grips.current.get(next.id)?.focus()
  }, [items])
  const hand = {
    onFocus({ target }: FocusEvent) {
      near.current = [...(list.current?.children ?? [])].findIndex((row) => row.contains(target))
    },
    // Does not happen when a row goes with the focus in it.
    onBlur() {
      near.current = null
    },
  }
  const { grip, mark } = useRows({
    ids: items.map(({ id }) => id),
    rowOf: (id) => grips.current.get(id)?.parentElement,
    onMove(id, to) {
      follow.current = id
      onMove(id, to)
    },
  })

  return (
    <ol
      className={styles.volgorde}
      ref={list}
      aria-label={label}
      data-kaarten={kaarten || undefined}
      {...hand}
    >
      {items.map((item, index) => (
        <li key={item.id} className={styles.rij} data-sleep={mark(item.id)}>
          <button
            ref={(element) => {
              if (element) grips.current.set(item.id, element)
              else grips.current.delete(item.id)
            }}
            type="button"
            className={styles.greep}
            aria-label={`Verschuif ${nameOf(item)}, ${index + 1} van ${items.length}`}
            title="Sleep, of gebruik de pijltjes"
            {...grip(item.id)}
          >
            <IcoonGreep aria-hidden size={18} />
          </button>
          {children(item)}
        </li>
      ))}
    </ol>
  )
}
