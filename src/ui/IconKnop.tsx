import { type RefObject, useRef } from 'react'
import { Drukknop } from './Drukknop'
import type { Icoon } from './icoon'
import type { KnopVariant } from './Knop'
import styles from './Knop.module.css'
import { useHint } from './useHint'

export type IconKnopProps = {
  icon: Icoon
  /** What it does; name of the button and text of its tooltip. */
  label: string
  /** As people read it: «Ctrl Z». */
  shortcut?: string
  /** A second line in the tooltip, e.g. what will be undone. */
  hint?: string
  variant?: KnopVariant
  onPress?: () => void
  /** The moment at which the hand comes down. */
  onPressStart?: () => void
  disabled?: boolean
  compact?: boolean
  pressed?: boolean
  /** For one that opens a menu: whether it is open. */
  menu?: boolean
  /** Side on which the tooltip appears. */
  side?: 'top' | 'bottom' | 'left' | 'right'
  ref?: RefObject<HTMLButtonElement | null>
}

/** A button with only an icon; its tooltip comes with the pointer and with the focus, and tells the shortcut. */
export function IconKnop({
  icon: Icon,
  label,
  shortcut,
  hint,
  variant = 'kaal',
  onPress,
  onPressStart,
  disabled = false,
  compact = false,
  pressed,
  menu,
  side = 'bottom',
  ref,
}: IconKnopProps) {
  const eigen = useRef<HTMLButtonElement>(null)
  const knop = ref ?? eigen
  const { wijs, laat, teken } = useHint(knop)
  return (
    <>
      <Drukknop
        className={`${styles.knop} ${styles.icoon}`}
        aria-label={label}
        data-variant={variant}
        data-compact={compact || undefined}
        disabled={disabled}
        aria-pressed={pressed}
        menu={menu}
        onPress={onPress}
        onPressStart={() => {
          laat()
          onPressStart?.()
        }}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && wijs('muis')}
        onPointerLeave={laat}
        onFocus={({ target }) => target.matches(':focus-visible') && wijs('focus')}
        onBlur={laat}
        ref={knop}
      >
        <Icon aria-hidden size={20} />
      </Drukknop>
      {teken({ label, shortcut, hint, side })}
    </>
  )
}
