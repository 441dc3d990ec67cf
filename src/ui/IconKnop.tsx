import type { Ref } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Icoon } from './icoon'
import type { KnopVariant } from './Knop'
import styles from './Knop.module.css'
import wolk from './Zweef.module.css'

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
  /** Side on which the tooltip appears. */
  side?: 'top' | 'bottom' | 'left' | 'right'
  ref?: Ref<HTMLButtonElement>
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
  side = 'bottom',
  ref,
}: IconKnopProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <Button
        className={`${styles.knop} ${styles.icoon}`}
        aria-label={label}
        data-variant={variant}
        data-compact={compact || undefined}
        isDisabled={disabled}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(onPress === undefined ? {} : { onPress: () => onPress() })}
        {...(onPressStart === undefined ? {} : { onPressStart: () => onPressStart() })}
        {...(ref === undefined ? {} : { ref })}
      >
        <Icon aria-hidden size={20} />
      </Button>
      <Tooltip className={wolk.wolk ?? ''} placement={side} offset={6}>
        <span>{label}</span>
        {shortcut && <kbd className={wolk.toets}>{shortcut}</kbd>}
        {hint !== undefined && <span className={wolk.hint}>{hint}</span>}
      </Tooltip>
    </TooltipTrigger>
  )
}
