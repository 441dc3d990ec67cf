import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import {
  type Concept as OpenConcept,
  conceptVeranderd,
  registerConcept,
  startBurst,
  zegOverschreven,
} from './concepten'
import { useGemerkt } from './gemerkt'
import { scheurUit, schets } from './schetsboek'
import { isVreemdeHand, verlaatVeld } from './schrijfhand'
import { isSamenstelling } from './typveld'
import { VERSCHILT, type Verschilt } from './verschilt'

/** Pause after which what is typed is committed while the field keeps its draft, in ms. */
const RUST = 800
/** Who types on without a pause has it committed this long after the first letter, in ms: with the way to the disk within 2 s. */
const UITERLIJK = 1500

export type ConceptProps = {
  value: string | Verschilt
  /** Identity of what is edited, e.g. `a3/naam`. When it changes, the draft first goes to the old one. */
  sleutel: string
  /** `burst` stays the same during one editing session, so that the undo layer can make one step of it. */
  onCommit: (value: string, info: { burst: string }) => void
  /** Called after Enter has committed, in a field of one line. */
  onEnter?: (() => void) | undefined
  /** Called after Escape has restored; the field has lost focus by then. */
  onEscape?: (() => void) | undefined
}

type ConceptOptions = ConceptProps & {
  multiline?: boolean
  /** Text that is refused stays in the field and is not committed; every text is welcome by default. */
  accepts?: (text: string) => boolean
  /** What the words make that is not there yet: they are kept outside the dossier until they are finished. */
  doel?: object | undefined
}

type Concept = { sleutel: string; text: string }
type Session = Concept & {
  dirty: boolean
  burst: string
  before: string | Verschilt
  committed: boolean
  /** What we wrote last, or what stood there before. */
  written: string | Verschilt
  /** The value that the draft answers to: a change of it is an echo of our commit or somebody else's hand. */
  seen: string | Verschilt
  /** The first rendering after a commit shows its echo; what comes later is of somebody else. */
  echo: boolean
  /** What somebody else wrote here meanwhile, and whether we wrote over it. */
  other: { value: string | Verschilt; over: boolean } | null
}

/**
 * Holds what is being typed, so that it is never lost: not by a pause, a blur, another selection, an unmount, a hidden
 * or closing page, or a change from elsewhere. What changes a record is committed as it grows; what makes something new, or
 * changes many at once, only when its writer ends it. See {@link isVreemdeHand} for who that is.
 *
 * A value from elsewhere shows through while nothing is being typed; until who typed is finished, the typing wins, and it is said at the end. An echo that
 * only trims what was committed does not take the space away that somebody just typed. A field that says «verschilt»
 * waits with its commit until the session ends, because only then Escape can still leave everybody as they were.
 */
export function useConcept(options: ConceptOptions) {
  const { value, sleutel, multiline = false } = options
  const [shown, setShown] = useState<Concept | null>(null)
  const session = useRef<Session | null>(null)
  const latest = useRef(options)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const deadline = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const open = useRef<{ concept: OpenConcept; sluit: () => void } | null>(null)

  const commit = useCallback(() => {
    clearTimeout(deadline.current)
    deadline.current = undefined
    const now = session.current
    if (!now?.dirty || latest.current.accepts?.(now.text) === false) return
    now.dirty = false
    conceptVeranderd()
    // Typed back to what it was: nobody did anything. Both are asked, since the echo of a commit may still be on its way.
    if (now.text === now.written && now.text === latest.current.value) return
    now.written = now.text
    now.committed = true
    now.echo = true
    if (now.other) now.other.over = true
    latest.current.onCommit(now.text, { burst: now.burst })
  }, [])

  /** For what commits only at its end. */
  const sketch = useCallback(() => {
    clearTimeout(deadline.current)
    deadline.current = undefined
    const now = session.current
    if (now && latest.current.doel) schets(now.burst, latest.current.doel, now.text)
  }, [])

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    clearTimeout(deadline.current)
    deadline.current = undefined
    if (session.current) scheurUit(session.current.burst)
    session.current = null
    open.current?.sluit()
    open.current = null
    setShown(null)
  }, [])

  /** Commits and ends the session. Refused text stays in sight, except when what it belongs to is gone. */
  const finish = useCallback(() => {
    clearTimeout(timer.current)
    commit()
    const now = session.current
    if (now?.dirty === true) return
    forget()
    if (now?.other?.over && now.other.value !== VERSCHILT) zegOverschreven(now.other.value)
  }, [commit, forget])

  /** Enter says «this»: what is in sight goes over what somebody else wrote meanwhile, also when it was committed before that. */
  const bevestig = useCallback(() => {
    const now = session.current
    if (now?.other && !now.committed) now.dirty = true
    finish()
  }, [finish])

  /** The focus went. By the writer's own hand that ends it; by another's it waits, as it is, where it is. */
  const leave = useCallback(() => {
    if (open.current && isVreemdeHand()) open.current.concept.wacht = true
    else finish()
  }, [finish])

  // The cleanups of all effects run before any new effect: here `latest` still knows the old identity and its writer.
  useLayoutEffect(
    () => () => {
      if (session.current?.sleutel !== sleutel) return
      commit()
      forget()
    },
    [sleutel, commit, forget],
  )
  useLayoutEffect(() => {
    latest.current = options
    const now = session.current
    // Of a commit that was taken back in the same breath nothing is seen but that the value is not what was written.
    const isTeruggenomen = now !== null && now.committed && !now.dirty && now.written !== value
    if (now === null) return
    const isVanOns = now.echo
    now.echo = false
    if (now.seen === value && !isTeruggenomen) return
    now.seen = value
    const isEcho = value !== VERSCHILT && value.trim() === now.text.trim()
    if (isEcho) return
    if (!isVanOns && now.before !== VERSCHILT && !(now.committed && value === now.before)) {
      // Of somebody else: what is in the field stays its writer's alone, and Escape gives this back.
      now.other = { value, over: false }
      now.before = value
      now.written = value
      now.committed = false
      return
    }
    // Refused text is dirty too, and just as little thrown away.
    if (!now.dirty) forget()
  })

  const doel = JSON.stringify(options.doel)
  useEffect(() => {
    // Another soort under the same name, or another place for it.
    if (doel !== undefined) sketch()
  }, [doel, sketch])

  const onChange = (text: string) => {
    const now = (session.current ??= {
      sleutel,
      text,
      dirty: true,
      burst: startBurst(),
      before: value,
      committed: false,
      written: value,
      seen: value,
      echo: false,
      other: null,
    })
    now.text = text
    now.dirty = true
    open.current ??= openConcept(now)
    open.current.concept.wacht = false
    conceptVeranderd()
    setShown({ sleutel, text })
    const keep = now.before === VERSCHILT ? sketch : commit
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, RUST)
    deadline.current ??= setTimeout(keep, UITERLIJK)
  }

  function openConcept(now: Session) {
    // Of this rendering: by the time somebody asks, the field may be about something else.
    const { onCommit } = options
    const concept: OpenConcept = {
      burst: now.burst,
      sleutel: now.sleutel,
      tekst: () => now.text,
      onbewaard: () => now.dirty,
      bewaar: () => (now.before === VERSCHILT ? undefined : commit()),
      rondAf: finish,
      schrijf: onCommit,
      laatLos: forget,
      wacht: false,
    }
    return { concept, sluit: registerConcept(concept) }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    // Enter and Escape that choose or leave a suggestion of an input method are not ours.
    if (isSamenstelling(event.nativeEvent)) return
    if (event.key === 'Enter' && !multiline && !event.shiftKey) {
      bevestig()
      if (session.current === null) options.onEnter?.()
    }
    if (event.key === 'Escape') {
      const now = session.current
      if (now !== null) {
        // The dialog or panel around the field stays open: this Escape was for the field.
        event.stopPropagation()
        event.preventDefault()
        now.dirty = false
        if (now.committed && now.before !== VERSCHILT) {
          latest.current.onCommit(now.before, { burst: now.burst })
        }
        forget()
      }
      verlaatVeld(event.currentTarget)
      options.onEscape?.()
    }
  }

  const isConcept = shown !== null && shown.sleutel === sleutel
  const text = isConcept ? shown.text : value === VERSCHILT ? '' : value
  const isVanSchrijver = useCallback(() => session.current !== null, [])
  useGemerkt(text, isVanSchrijver)
  return {
    text,
    isMixed: !isConcept && value === VERSCHILT,
    isConcept,
    rondAf: finish,
    bevestig,
    field: { onChange, onBlur: leave, onKeyDown },
  }
}
