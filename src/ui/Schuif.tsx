import { useId, useRef } from 'react'
import { startBurst } from './concepten'
import styles from './Schuif.module.css'
import veld from './Veld.module.css'
import { VERSCHILT, VERSCHILT_TEKST, type Verschilt } from './verschilt'

export type SchuifProps = {
  label: string
  /** The label stays for screen readers only. */
  labelHidden?: boolean
  /** Neither end is nothing: the bar is not filled from the left, and each step has its mark. */
  isTwoSided?: boolean
  value: number | Verschilt
  /** Nobody set it yet: it rests at `value`, and letting go there, Enter or space sets it there. */
  isUnset?: boolean
  min: number
  max: number
  step?: number
  /** The value in words, for the eye and the screen reader: «−40, zone wij». */
  valueText: string
  /** Words under the two ends. */
  ends?: readonly [string, string]
  /** `burst` stays the same during one drag or one walk with the arrows. */
  onChange: (value: number, info: { burst: string }) => void
}

/** A value between two ends. The browser's own slider: it knows the keyboard, the finger and the screen reader. */
export function Schuif({
  label,
  labelHidden = false,
  isTwoSided = false,
  value,
  isUnset = false,
  min,
  max,
  step = 1,
  valueText,
  ends,
  onChange,
}: SchuifProps) {
  const id = useId()
  const burst = useRef<string | null>(null)
  const isMixed = value === VERSCHILT
  const end = () => {
    burst.current = null
  }
  // The browser is silent when the value stays what it was.
  const set = (at: number) => {
    if (isUnset) onChange(at, { burst: startBurst() })
  }
  return (
    <div className={veld.veld}>
      <div className={styles.kop}>
        {!labelHidden && (
          <label className={veld.label} htmlFor={id}>
            {label}
          </label>
        )}
        <output className={styles.waarde} htmlFor={id}>
          {isMixed ? VERSCHILT_TEKST : valueText}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className={styles.schuif}
        data-tweezijdig={isTwoSided || undefined}
        aria-label={labelHidden ? label : undefined}
        style={{ '--stappen': (max - min) / step } as Record<string, unknown>}
        data-verschilt={isMixed || isUnset || undefined}
        min={min}
        max={max}
        step={step}
        value={isMixed ? (min + max) / 2 : value}
        aria-valuetext={isMixed ? VERSCHILT_TEKST : valueText}
        onChange={(event) =>
          onChange(event.currentTarget.valueAsNumber, { burst: (burst.current ??= startBurst()) })
        }
        onPointerDown={end}
        onPointerUp={({ currentTarget }) => (end(), set(currentTarget.valueAsNumber))}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter' || key === ' ') set(currentTarget.valueAsNumber)
        }}
        onBlur={end}
      />
      {ends && (
        <div className={styles.einden} aria-hidden>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  )
}
