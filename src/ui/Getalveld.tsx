import type { Ref } from 'react'
import { Input, TextField } from 'react-aria-components'
import { readEuro, readGetal, writeEuro, writeGetal } from '../taal/getal'
import { useConcept, type ConceptProps } from './useConcept'
import { VeldTekst, type VeldProps } from './Veld'
import styles from './Veld.module.css'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from './verschilt'

export type GetalveldProps = Pick<ConceptProps, 'sleutel' | 'onEnter' | 'onEscape'> &
  VeldProps & {
    /** `null` is unknown: an empty field. */
    value: number | null | Verschilt
    onCommit: (value: number | null, info: { burst: string }) => void
    min?: number
    max?: number
    /** `euro`: an amount, as people here write one («1.250,50», «€ 1 250»). */
    vorm?: keyof typeof VORM
    /** Decimals are refused unless asked for. */
    decimals?: boolean
    /** What is counted, behind the field: «inwoners». */
    unit?: string
    placeholder?: string
    ref?: Ref<HTMLInputElement>
  }

/** How it is read and written. Empty is `null`, unreadable `undefined`, and of that `onleesbaar` says what helps. */
const VORM = {
  getal: { lees: readGetal, schrijf: writeGetal, onleesbaar: 'Dit is geen getal.' },
  euro: { lees: readEuro, schrijf: writeEuro, onleesbaar: 'Eén bedrag, graag, zoals 1.250 of 1.250,50.' },
} as const

/** A number that may be unknown. What cannot be read stays in sight with a reason, and is not committed. */
export function Getalveld({
  value,
  sleutel,
  onCommit,
  onEnter,
  onEscape,
  min = -Infinity,
  max = Infinity,
  vorm = 'getal',
  decimals = vorm === 'euro',
  unit,
  placeholder,
  ref,
  ...veld
}: GetalveldProps) {
  const { lees, schrijf, onleesbaar } = VORM[vorm]
  const complaintAbout = (text: string): string | undefined => {
    const number = lees(text)
    if (number === undefined) return onleesbaar
    if (number === null) return undefined
    if (!decimals && !Number.isInteger(number)) return 'Een geheel getal, graag.'
    if (number < min) return `Minstens ${schrijf(min)}, graag.`
    if (number > max) return `Hoogstens ${schrijf(max)}, graag.`
    return undefined
  }
  const concept = useConcept({
    value: value === VERSCHILT ? VERSCHILT : schrijf(value),
    sleutel,
    onCommit: (text, info) => onCommit(lees(text) ?? null, info),
    onEnter,
    onEscape,
    accepts: (text) => complaintAbout(text) === undefined,
  })
  const error = veld.error ?? (concept.isConcept ? complaintAbout(concept.text) : undefined)
  return (
    <TextField
      className={styles.veld ?? ''}
      value={concept.text}
      onChange={concept.field.onChange}
      onBlur={concept.field.onBlur}
      isDisabled={veld.disabled ?? false}
      isInvalid={error !== undefined}
      inputMode={decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      {...(veld.labelHidden ? { 'aria-label': veld.label } : {})}
    >
      <VeldTekst {...veld} error={error}>
        <div className={styles['met-teken']}>
          <Input
            className={`${styles.invoer} ${styles.getal}`}
            placeholder={concept.isMixed ? VERSCHILT_TEKST : placeholder}
            onKeyDown={concept.field.onKeyDown}
            {...(ref === undefined ? {} : { ref })}
          />
          {unit !== undefined && <span className={styles.eenheid}>{unit}</span>}
        </div>
      </VeldTekst>
    </TextField>
  )
}
