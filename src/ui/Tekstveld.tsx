import { type Ref, useId } from 'react'
import { isVreemdeHand } from './schrijfhand'
import { useConcept, type ConceptProps } from './useConcept'
import type { VeldProps } from './Veld'
import styles from './Veld.module.css'
import { VERSCHILT_TEKST } from './verschilt'

export type TekstveldProps = ConceptProps &
  VeldProps & {
    placeholder?: string
    /** `kaal`: no border and the letters of its surroundings, for editing in place. */
    variant?: 'gewoon' | 'kaal'
    /** When it appears. Where somebody else made it appear, who types keeps the keyboard. */
    autoFocus?: boolean
    /** Everything is selected when the focus arrives, so that typing replaces. */
    selectOnFocus?: boolean
    maxLength?: number
    /** Id of a `datalist` with words to choose from; own words stay as good. */
    list?: string
    ref?: Ref<HTMLInputElement>
  }

/**
 * One line of text that never loses what is typed; see {@link useConcept}. Of the browser alone: it stands in the head of the map, and the other
 * fields bring along much that the map does not wait for.
 */
export function Tekstveld({
  label,
  labelHidden = false,
  hint,
  error,
  disabled = false,
  value,
  sleutel,
  onCommit,
  onEnter,
  onEscape,
  placeholder,
  variant = 'gewoon',
  autoFocus = false,
  selectOnFocus = false,
  maxLength,
  list,
  ref,
}: TekstveldProps) {
  const { text, isMixed, field } = useConcept({ value, sleutel, onCommit, onEnter, onEscape })
  const id = useId()
  const uitleg = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-fout`].filter(Boolean)
  return (
    <div
      className={styles.veld}
      data-variant={variant}
      data-disabled={disabled || undefined}
      data-invalid={error !== undefined || undefined}
    >
      {!labelHidden && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <input
        type="text"
        id={id}
        data-veld={sleutel}
        className={styles.invoer}
        dir="auto"
        autoComplete="off"
        value={text}
        disabled={disabled}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- for a field that appears because somebody asked to edit
        autoFocus={autoFocus && !isVreemdeHand()}
        placeholder={isMixed ? VERSCHILT_TEKST : placeholder}
        maxLength={maxLength}
        list={list}
        ref={ref}
        aria-label={labelHidden ? label : undefined}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={uitleg.join(' ') || undefined}
        onChange={(event) => field.onChange(event.currentTarget.value)}
        onBlur={field.onBlur}
        onKeyDown={field.onKeyDown}
        onFocus={(event) => {
          if (selectOnFocus) event.currentTarget.select()
        }}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span id={`${id}-fout`} className={styles.fout}>
          {error}
        </span>
      )}
    </div>
  )
}
