import {
  type FocusEvent,
  type KeyboardEvent,
  type RefCallback,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { vouw } from '../taal/vouwen'
import styles from './Celveld.module.css'
import { isVreemdeHand } from './schrijfhand'
import { isSamenstelling } from './typveld'
import { useConcept } from './useConcept'

export type Celoptie = { label: string; hint?: string }

/** Where the hand goes from a cell; `stay` is the same cell, no longer open. */
export type Celrichting = 'down' | 'up' | 'right' | 'left' | 'stay'

export type CelveldProps = {
  label: string
  value: string
  sleutel: string
  /** A closed list to choose from; without it the words are free. */
  options?: readonly Celoptie[] | undefined
  /** Shift+Enter begins a new line. */
  multiline?: boolean
  /** Everything is selected at first, so that typing replaces. */
  replace: boolean
  /** Why a text cannot be taken; null when it can. */
  refusal: (text: string) => string | null
  onCommit: (text: string, info: { burst: string }) => void
  /** Enter, Tab, Escape or a choice. Not called when the hand goes elsewhere by itself. */
  onLeave: (richting: Celrichting) => void
  /** The hand went elsewhere. */
  onBlur: () => void
  /** Words that could not be taken when the cell closed: somebody has to keep them. */
  onRefused: (text: string) => void
}

/** What a cell becomes while it is edited: a line of text, several, or a line with a list. Never loses what is typed; see {@link useConcept}. */
export function Celveld({
  label,
  value,
  sleutel,
  options,
  multiline = false,
  replace,
  refusal,
  onCommit,
  onLeave,
  onBlur,
  onRefused,
}: CelveldProps) {
  const id = useId()
  const concept = useConcept({
    value,
    sleutel,
    onCommit,
    onEscape: () => onLeave('stay'),
    accepts: (text) => refusal(text) === null,
  })
  const { text, isConcept } = concept
  const [tried, setTried] = useState<string | null>(null)
  // The place in the list that the arrows chose; null follows what is typed.
  const [chosen, setChosen] = useState<number | null>(null)
  const found =
    isConcept && text.trim()
      ? (options ?? []).filter((o) => vouw(o.label).trim().includes(vouw(text).trim()))
      : options
  const why = isConcept ? refusal(text) : null
  // Half a name points at the first that it can be, in sight of who types; a whole one needs no help.
  const pointed = chosen ?? (why !== null && found?.length ? 0 : null)

  const done = useRef(false)
  const latest = useRef({ text, why, onRefused })
  useLayoutEffect(() => {
    latest.current = { text, why, onRefused }
  })
  /** Once: what is left behind is told, whichever way the cell closes. */
  const close = useCallback(() => {
    if (done.current) return
    done.current = true
    if (latest.current.why !== null) latest.current.onRefused(latest.current.text)
  }, [])
  useEffect(() => {
    done.current = false
    return close
  }, [close])

  function take(richting: Celrichting, option = pointed === null ? undefined : found?.[pointed]) {
    if (option) concept.field.onChange(option.label)
    else if (why !== null) return setTried(text)
    concept.bevestig()
    done.current = true
    onLeave(richting)
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
    // The keys of a field are not those of the table around it.
    event.stopPropagation()
    if (isSamenstelling(event.nativeEvent)) return
    const { key, shiftKey } = event
    if (found?.length && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault()
      const step = key === 'ArrowDown' ? 1 : -1
      setChosen(
        pointed === null ? (step > 0 ? 0 : found.length - 1) : (pointed + step + found.length) % found.length,
      )
    } else if (key === 'Tab' || (key === 'Enter' && !(multiline && shiftKey))) {
      event.preventDefault()
      if (key === 'Tab') take(shiftKey ? 'left' : 'right')
      else take(shiftKey ? 'up' : 'down')
    } else if (key === 'Escape') {
      done.current = true
      concept.field.onKeyDown(event)
    }
  }
  function leave(event: FocusEvent) {
    if (done.current || event.currentTarget.contains(event.relatedTarget)) return
    concept.field.onBlur()
    // What somebody else made it lose the focus for is not finished: it waits as it is.
    if (isVreemdeHand()) return
    close()
    onBlur()
  }

  // Once, when it appears: typing replaces, or goes on behind what is there.
  const open: RefCallback<HTMLInputElement | HTMLTextAreaElement> = useCallback(
    (field) => {
      if (!field) return
      field.focus({ preventScroll: true })
      field.setSelectionRange(replace ? 0 : field.value.length, field.value.length)
    },
    [replace],
  )
  const listed = found !== undefined && found.length > 0
  const refused = tried !== null && tried === text ? why : null
  const field = {
    ref: open,
    className: styles.veld,
    value: text,
    dir: 'auto',
    autoComplete: 'off',
    'aria-label': label,
    'aria-invalid': refused !== null,
    'aria-describedby': refused === null ? undefined : `${id}-reden`,
    onKeyDown,
    onChange: ({ target }: { target: { value: string } }) => {
      setChosen(null)
      concept.field.onChange(target.value)
    },
  }
  return (
    <div className={styles.celveld} data-celveld data-schrijfplek onBlur={leave}>
      {multiline ? (
        <div className={styles.groei}>
          {/* The last line break needs something behind it to count as a line. */}
          <div className={styles.veld} aria-hidden>{`${text} `}</div>
          <textarea {...field} rows={1} />
        </div>
      ) : options ? (
        <input
          {...field}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={`${id}-lijst`}
          aria-activedescendant={pointed === null || !listed ? undefined : `${id}-${pointed}`}
        />
      ) : (
        <input {...field} />
      )}
      {(listed || refused !== null) && (
        <Onderaan>
          {refused !== null && (
            <p className={styles.reden} id={`${id}-reden`} role="alert">
              {refused}
            </p>
          )}
          {listed && (
            // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a list under a field that keeps the focus
            <div className={styles.lijst} id={`${id}-lijst`} role="listbox" aria-label={label}>
              {found.map((option, i) => (
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field
                <div
                  key={option.label}
                  id={`${id}-${i}`}
                  // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option of a list that is no select
                  role="option"
                  tabIndex={-1}
                  className={styles.optie}
                  aria-selected={i === pointed}
                  // A press does not take the focus from the field: that would close it.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => take('stay', option)}
                >
                  <span dir="auto">{option.label}</span>
                  {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
                </div>
              ))}
            </div>
          )}
        </Onderaan>
      )}
    </div>
  )
}

/** Floats under its cell, or above it where there is no room; what scrolls around the cell does not cut it off. */
function Onderaan({ children }: { children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    function place() {
      const { current } = box
      const cell = current?.parentElement?.getBoundingClientRect()
      if (!current || !cell) return
      const below = window.innerHeight - cell.bottom
      const above = below < current.offsetHeight + 10 && cell.top > below
      current.style.left = `${Math.max(8, Math.min(cell.left, window.innerWidth - current.offsetWidth - 8))}px`
      current.style.minWidth = `${cell.width}px`
      current.style.top = above ? 'auto' : `${cell.bottom + 2}px`
      current.style.bottom = above ? `${window.innerHeight - cell.top + 2}px` : 'auto'
    }
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  })
  // What is pointed at stays in sight.
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  })
  return (
    <div className={styles.onder} ref={box}>
      {children}
    </div>
  )
}
