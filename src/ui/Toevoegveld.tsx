import { type FocusEvent, type ReactNode, useRef, useState } from 'react'
import { Group, Input, TextField } from 'react-aria-components'
import { IcoonPlus } from './icoon'
import { vouw } from '../taal/vouwen'
import styles from './Toevoegveld.module.css'
import { useConcept } from './useConcept'
import veld from './Veld.module.css'
import { VERSCHILT } from './verschilt'

export type Suggestie = { id: string; label: string; icon?: ReactNode }

export type ToevoegveldProps = {
  label: string
  placeholder?: string
  /** Identity of what is added to; when it changes, typed words first go to the old one. */
  sleutel: string
  /** What can be had with one press. Typing narrows them; Enter on a label that matches takes that one. */
  suggestions: readonly Suggestie[]
  onChoose: (id: string) => void
  /** Most suggestions in sight at first; typing or «meer» reaches the others. */
  max?: number
} & (
  | {
      /** Own words, trimmed and never empty. */
      onAdd: (text: string, info: { burst: string }) => void
      /** What own words make, so that they outlive the page; see {@link useConcept}. Null for what is not of the dossier. */
      doel: object | null
    }
  /** Only a suggestion can be added; words that fit none are let go. */
  | { onAdd?: never; doel?: never }
)

/**
 * One line to add to a set: own words with Enter, or a suggestion with one press. What is typed is added as a whole,
 * when the hand leaves the field with its suggestions or something else asks for the drafts, never after a mere pause.
 */
export function Toevoegveld({
  label,
  placeholder,
  sleutel,
  suggestions,
  onChoose,
  onAdd,
  doel,
  max = 8,
}: ToevoegveldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [unfolded, setUnfolded] = useState('')
  const limit = unfolded === sleutel ? max + 24 : max
  const concept = useConcept({
    // A field that «differs» commits only at the end of its session: half a word is nobody's bezorgdheid.
    value: VERSCHILT,
    sleutel,
    doel: doel ?? undefined,
    onCommit(text, info) {
      const words = text.trim()
      if (!words) return
      const same = suggestions.find((suggestion) => vouw(suggestion.label).trim() === vouw(words).trim())
      if (same) onChoose(same.id)
      else if (onAdd) onAdd(words, info)
      else if (narrowed[0]) onChoose(narrowed[0].id)
    },
  })
  const narrowed = suggestions.filter((suggestion) =>
    vouw(suggestion.label).trim().includes(vouw(concept.text).trim()),
  )

  function leave(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) concept.field.onBlur()
  }
  function choose(id: string) {
    // The letters were only for finding: they go, before anybody takes them for words.
    concept.field.onChange('')
    concept.field.onBlur()
    onChoose(id)
    // A press from elsewhere does not begin to type: the keyboard stays where it was.
    if (input.current?.closest('[data-reeks]')?.contains(document.activeElement)) input.current.focus()
  }

  return (
    <Group className={styles.toevoegveld ?? ''} aria-label={label} onBlur={leave} data-reeks>
      <TextField
        className={veld.veld ?? ''}
        aria-label={label}
        value={concept.text}
        onChange={concept.field.onChange}
        autoComplete="off"
      >
        <Input
          ref={input}
          className={veld.invoer ?? ''}
          dir="auto"
          placeholder={placeholder}
          onKeyDown={concept.field.onKeyDown}
        />
      </TextField>
      {narrowed.length > 0 && (
        <ul className={styles.suggesties} aria-label={`${label}: voorstellen`}>
          {narrowed.slice(0, limit).map((suggestion) => (
            <li key={suggestion.id}>
              {/* A native button, so that a press does not take the focus from the field: that would add the half word in it. */}
              <button
                type="button"
                className={styles.suggestie}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(suggestion.id)}
              >
                {suggestion.icon ?? <IcoonPlus aria-hidden size={16} />}
                <span dir="auto">{suggestion.label}</span>
              </button>
            </li>
          ))}
          {unfolded !== sleutel && narrowed.length > limit && (
            <li>
              <button
                type="button"
                className={styles.suggestie}
                data-meer
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => setUnfolded(sleutel)}
              >
                meer …
              </button>
            </li>
          )}
        </ul>
      )}
    </Group>
  )
}
