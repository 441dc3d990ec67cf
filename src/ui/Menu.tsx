import { cloneElement, type ReactElement, type Ref, useState } from 'react'
import type { Icoon } from './icoon'
import { later } from './later'

export type MenuPunt = {
  id: string
  label: string
  hint?: string
  icon?: Icoon
  shortcut?: string
  disabled?: boolean
  danger?: boolean
  /** One of a choice, and whether it is the one. */
  chosen?: boolean
  onAction: () => void
}

type Trigger = {
  onPress?: () => void
  onPressStart?: () => void
  menu?: boolean
  ref?: Ref<HTMLButtonElement>
}

export type MenuProps = {
  /** Name of the menu for screen readers. */
  label: string
  /** A `Knop` or `IconKnop`. */
  trigger: ReactElement<Trigger>
  /** Groups of items; a line stands between them. */
  groups: readonly (readonly MenuPunt[])[]
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top' | 'left top'
}

/** What opens is a tenth of the program, and nobody presses a button before it is drawn. */
export const menulijst = later(() => import('./Menulijst').then((m) => m.Menulijst))

/** A button that opens a list of acts. */
export function Menu(props: MenuProps) {
  const [gevraagd, setGevraagd] = useState(false)
  return (
    <menulijst.Deel
      props={{ ...props, defaultOpen: gevraagd }}
      tot={cloneElement(props.trigger, {
        menu: false,
        onPressStart: () => void menulijst.laad(),
        // Not before the press is over: what takes its place in the middle of one never hears the end.
        onPress: () => setGevraagd(true),
      })}
    />
  )
}
