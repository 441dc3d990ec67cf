import { useState } from 'react'
import { Menu as AriaMenu, MenuTrigger, Popover } from 'react-aria-components'
import { useLaag } from './lagen'
import type { MenuProps } from './Menu'
import { dicht, gevuld, Menupunten } from './Menupunten'
import zweef from './Zweef.module.css'

/** The whole of a menu. `defaultOpen`: the button was pressed before this was there. */
export function Menulijst({
  label,
  trigger,
  groups,
  placement = 'bottom end',
  defaultOpen,
}: MenuProps & { defaultOpen: boolean }) {
  const [open, setOpen] = useState(defaultOpen)
  useLaag(open, () => setOpen(false))
  const delen = gevuld(groups.map((punten) => ({ punten })))
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      {trigger}
      <Popover className={zweef.vlak ?? ''} placement={placement} offset={6}>
        <AriaMenu className={zweef.lijst ?? ''} aria-label={label} disabledKeys={dicht(delen)}>
          <Menupunten label={label} delen={delen} />
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
