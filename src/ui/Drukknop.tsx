import { type ButtonHTMLAttributes, type PointerEvent, type Ref, useRef } from 'react'

/** How long a browser may take to make its own click of a finger that went up, ms. */
const KLIK_NA = 80
/** A click that comes later than that was already counted, ms. */
const KLIK_LAAT = 700

type Eigen = 'type' | 'onClick' | 'onPointerDown' | 'onPointerUp' | 'onKeyDown' | 'onMouseDown'
export type DrukknopProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, Eigen> & {
  onPress?: (() => void) | undefined
  /** The moment at which the hand comes down. */
  onPressStart?: (() => void) | undefined
  submit?: boolean
  /** For a button that opens a menu: whether it is open. An arrow down or up opens it as well. */
  menu?: boolean | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

/**
 * The bare button under all buttons. A browser makes a click of one finger only: who presses while somebody else holds something on the same glass
 * would not be heard. Here every finger that goes up where it came down counts. What is pressed here is not pressed on what lies behind.
 */
export function Drukknop({ onPress, onPressStart, ref, submit = false, menu, ...rest }: DrukknopProps) {
  const vinger = useRef<number>(null)
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined)
  const zelfGeklikt = useRef(Number.NEGATIVE_INFINITY)

  function opTil(event: PointerEvent<HTMLButtonElement>): void {
    event.stopPropagation()
    const knop = event.currentTarget
    if (event.pointerId !== vinger.current || !isErop(knop, event)) return
    vinger.current = null
    clearTimeout(klok.current)
    klok.current = setTimeout(() => {
      zelfGeklikt.current = performance.now()
      knop.click()
    }, KLIK_NA)
  }

  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      ref={ref}
      {...(menu === undefined ? {} : { 'aria-haspopup': 'menu', 'aria-expanded': menu })}
      // One browser gives a pressed button the keyboard, another does not.
      onMouseDown={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
      onPointerDown={(event) => {
        event.stopPropagation()
        zelfGeklikt.current = Number.NEGATIVE_INFINITY
        if (event.button !== 0) return
        if (event.pointerType === 'touch') vinger.current = event.pointerId
        onPressStart?.()
      }}
      onPointerUp={opTil}
      onPointerCancel={() => (vinger.current = null)}
      onKeyDown={(event) => {
        if (menu !== undefined && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
          event.stopPropagation()
          event.preventDefault()
          onPress?.()
        }
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.stopPropagation()
        if (event.repeat) event.preventDefault()
        else onPressStart?.()
      }}
      onClick={(event) => {
        event.stopPropagation()
        clearTimeout(klok.current)
        if (event.nativeEvent.isTrusted && event.timeStamp - zelfGeklikt.current < KLIK_LAAT) return
        onPress?.()
      }}
    />
  )
}

/** A finger keeps hold of what it came down on, also where it is no longer over it. */
const isErop = (knop: HTMLButtonElement, { clientX, clientY }: PointerEvent): boolean =>
  knop.contains(document.elementFromPoint(clientX, clientY))
