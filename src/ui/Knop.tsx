import type { ReactNode, Ref } from 'react'
import { Drukknop } from './Drukknop'
import type { Icoon } from './icoon'
import styles from './Knop.module.css'

export type KnopVariant = 'primair' | 'rustig' | 'kaal' | 'gevaar'

export type KnopProps = {
  children: ReactNode
  /** `primair` once per screen or dialog; `gevaar` only for what cannot be undone. */
  variant?: KnopVariant
  icon?: Icoon
  onPress?: () => void
  /** The moment at which the hand comes down. */
  onPressStart?: () => void
  disabled?: boolean
  /** Something is being made: it keeps the focus, and a second press does nothing. */
  busy?: boolean
  /** Lower, for a mouse; a finger still gets 44 px. */
  compact?: boolean
  /** Over the full width of its container. */
  wide?: boolean
  submit?: boolean
  autoFocus?: boolean
  /** For a state that stays, such as a tool that is chosen. */
  pressed?: boolean
  /** For one that opens a menu: whether it is open. */
  menu?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Knop({
  children,
  variant = 'rustig',
  icon: Icon,
  onPress,
  onPressStart,
  disabled = false,
  busy = false,
  compact = false,
  wide = false,
  submit = false,
  autoFocus = false,
  pressed,
  menu,
  ref,
}: KnopProps) {
  return (
    <Drukknop
      className={styles.knop}
      data-variant={variant}
      data-compact={compact || undefined}
      data-wide={wide || undefined}
      submit={submit}
      disabled={disabled}
      aria-disabled={busy || undefined}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- in dialogs only, where the focus has to go somewhere
      autoFocus={autoFocus}
      aria-pressed={pressed}
      menu={menu}
      onPress={busy ? undefined : onPress}
      onPressStart={onPressStart}
      ref={ref}
    >
      {Icon && <Icon aria-hidden size={18} />}
      <span className={styles.tekst}>{children}</span>
    </Drukknop>
  )
}
