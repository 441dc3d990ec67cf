import { useEffect, useRef } from 'react'
import { Input, TextField } from 'react-aria-components'
import { readDatum, writeDatum } from '../taal/datumlezer'
import { type ConceptProps, useConcept } from './useConcept'
import { type VeldProps, VeldTekst } from './Veld'
import styles from './Veld.module.css'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from './verschilt'

export type DatumveldProps = Pick<ConceptProps, 'sleutel' | 'onEnter' | 'onEscape'> &
  VeldProps & {
    /** ISO day or month; `''` is unknown. */
    value: string | Verschilt
    onCommit: (value: string, info: { burst: string }) => void
    /** Why this date, ISO, cannot stand here: a sentence in Dutch. Null or nothing when it can. */
    weiger?: (iso: string) => string | null
  }

/**
 * A day, or only a month, typed. A calendar cannot say «in november»; what cannot be read or cannot stand here stays in sight with a reason, and goes
 * in by itself as soon as something else makes it possible.
 */
export function Datumveld({ value, sleutel, onCommit, onEnter, onEscape, weiger, ...veld }: DatumveldProps) {
  const waarom = (text: string): string | null => {
    const iso = readDatum(text)
    return iso === undefined ? 'Schrijf bv. 23/11/2026 of 11/2026.' : (weiger?.(iso) ?? null)
  }
  const concept = useConcept({
    value: value === VERSCHILT ? VERSCHILT : writeDatum(value),
    sleutel,
    onCommit: (text, info) => onCommit(readDatum(text) ?? '', info),
    onEnter,
    onEscape,
    accepts: (text) => waarom(text) === null,
  })
  const { rondAf } = concept
  const reden = concept.isConcept ? waarom(concept.text) : null
  const geweigerd = reden === null ? null : concept.text
  const eerder = useRef(geweigerd)
  useEffect(() => {
    const wacht = eerder.current
    eerder.current = geweigerd
    if (geweigerd === null && wacht === concept.text) rondAf()
  }, [geweigerd, concept.text, rondAf])
  const error = reden ?? veld.error ?? undefined
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
