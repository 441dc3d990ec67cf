import { Input, TextField } from 'react-aria-components'
import { readDatum, writeDatum } from './datum'
import { type ConceptProps, useConcept } from './useConcept'
import { type VeldProps, VeldTekst } from './Veld'
import styles from './Veld.module.css'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from './verschilt'

export type DatumveldProps = Pick<ConceptProps, 'sleutel' | 'onEnter' | 'onEscape'> &
  VeldProps & {
    /** ISO day or month; `''` is unknown. */
    value: string | Verschilt
    onCommit: (value: string, info: { burst: string }) => void
  }

/** A day, or only a month, typed. A calendar cannot say «in november»; what cannot be read stays in sight with a reason. */
export function Datumveld({ value, sleutel, onCommit, onEnter, onEscape, ...veld }: DatumveldProps) {
  const concept = useConcept({
    value: value === VERSCHILT ? VERSCHILT : writeDatum(value),
    sleutel,
    onCommit: (text, info) => onCommit(readDatum(text) ?? '', info),
    onEnter,
    onEscape,
    accepts: (text) => readDatum(text) !== undefined,
  })
  const unreadable = concept.isConcept && readDatum(concept.text) === undefined
  const error = veld.error ?? (unreadable ? 'Schrijf bv. 23/11/2026 of 11/2026.' : undefined)
  return (
    <TextField
      className={styles.veld ?? ''}
      value={concept.text}
      onChange={concept.field.onChange}
      onBlur={concept.field.onBlur}
      isDisabled={veld.disabled ?? false}
      isInvalid={error !== undefined}
      autoComplete="off"
      {...(veld.labelHidden ? { 'aria-label': veld.label } : {})}
    >
      <VeldTekst {...veld} error={error}>
        <Input
          className={styles.invoer ?? ''}
          placeholder={concept.isMixed ? VERSCHILT_TEKST : 'dag/maand/jaar'}
          onKeyDown={concept.field.onKeyDown}
        />
      </VeldTekst>
    </TextField>
  )
}
