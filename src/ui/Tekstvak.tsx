import type { Ref } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import { useConcept, type ConceptProps } from './useConcept'
import { VeldTekst, type VeldProps } from './Veld'
import styles from './Veld.module.css'
import { VERSCHILT_TEKST } from './verschilt'

export type TekstvakProps = Omit<ConceptProps, 'onEnter'> &
  VeldProps & {
    placeholder?: string
    /** `rustig`: what stands there reads as text; the border comes with the pointer and the focus. */
    variant?: 'gewoon' | 'rustig'
    /** Lines that are there before anything is typed. */
    rows?: number
    /** In UTF-16 units; longer does not go in. */
    maxLength?: number
    autoFocus?: boolean
    ref?: Ref<HTMLTextAreaElement>
  }

/** Several lines of text; grows with what is typed and never loses it. */
export function Tekstvak({
  value,
  sleutel,
  onCommit,
  onEscape,
  placeholder,
  variant = 'gewoon',
  rows = 2,
  maxLength,
  autoFocus = false,
  ref,
  ...veld
}: TekstvakProps) {
  const concept = useConcept({ value, sleutel, onCommit, onEscape, multiline: true })
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
      autoFocus={autoFocus}
      {...(veld.labelHidden ? { 'aria-label': veld.label } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <VeldTekst {...veld}>
        <div className={styles.groei}>
          <div className={`${styles.invoer} ${styles.spiegel}`} aria-hidden>
            {/* The last line break needs something behind it to count as a line. */}
            {`${concept.text} `}
          </div>
          <TextArea
            className={styles.invoer ?? ''}
            dir="auto"
            rows={rows}
            data-veld={sleutel}
            placeholder={concept.isMixed ? VERSCHILT_TEKST : placeholder}
            onKeyDown={concept.field.onKeyDown}
            {...(ref === undefined ? {} : { ref })}
          />
        </div>
      </VeldTekst>
    </TextField>
  )
}
