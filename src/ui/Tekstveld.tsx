import type { Ref } from 'react'
import { Input, TextField } from 'react-aria-components'
import { isVreemdeHand } from './schrijfhand'
import { useConcept, type ConceptProps } from './useConcept'
import { VeldTekst, type VeldProps } from './Veld'
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

/** One line of text that never loses what is typed; see {@link useConcept}. */
export function Tekstveld({
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
  ...veld
}: TekstveldProps) {
  const concept = useConcept({ value, sleutel, onCommit, onEnter, onEscape })
  return (
    <TextField
      className={styles.veld ?? ''}
      data-variant={variant}
      value={concept.text}
      onChange={concept.field.onChange}
      onBlur={concept.field.onBlur}
      isDisabled={veld.disabled ?? false}
      isInvalid={veld.error !== undefined}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- for a field that appears because somebody asked to edit
      autoFocus={autoFocus && !isVreemdeHand()}
      autoComplete="off"
      {...(veld.labelHidden ? { 'aria-label': veld.label } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <VeldTekst {...veld}>
        <Input
          className={styles.invoer ?? ''}
          dir="auto"
          placeholder={concept.isMixed ? VERSCHILT_TEKST : placeholder}
          onKeyDown={concept.field.onKeyDown}
          onFocus={(event) => {
            if (selectOnFocus) event.currentTarget.select()
          }}
          {...(list === undefined ? {} : { list })}
          {...(ref === undefined ? {} : { ref })}
        />
      </VeldTekst>
    </TextField>
  )
}
