import { type RefObject, useId, useRef, useState } from 'react'
import { Drukknop } from './Drukknop'
import type { Icoon } from './icoon'
import type { KnopVariant } from './Knop'
import styles from './Knop.module.css'
import { later } from './later'

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

export const hintdeel = later(() => import('./Hint').then((m) => m.Hint))

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
  const id = useId()
  const [wijst, setWijst] = useState<'niets' | 'muis' | 'focus'>('niets')
  const [gevraagd, setGevraagd] = useState(false)
  const wijs = (hoe: 'muis' | 'focus') => {
    setWijst(hoe)
    setGevraagd(true)
  }
  const laat = () => setWijst('niets')
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
      {gevraagd && <hintdeel.Deel props={{ id, knop, wijst, label, shortcut, hint, side }} />}
    </>
  )
}
