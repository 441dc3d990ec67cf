import { cloneElement, useEffect, useRef, useState } from 'react'
import { Menu as AriaMenu, Popover } from 'react-aria-components'
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
  const [open, setOpen] = useState(false)
  const eigen = useRef<HTMLButtonElement>(null)
  const knop = trigger.props.ref && 'current' in trigger.props.ref ? trigger.props.ref : eigen
  useLaag(open, () => setOpen(false))
  // The button that was pressed made room for this one, and its focus went with it. Once the focus is here the menu may open, and gives it back here.
  useEffect(() => {
    if (defaultOpen) knop.current?.click()
  }, [defaultOpen, knop])
  const delen = gevuld(groups.map((punten) => ({ punten })))
  return (
    <>
      {cloneElement(trigger, { ref: knop, menu: open, onPress: () => setOpen(!open) })}
      <Popover
        className={zweef.vlak ?? ''}
        aria-label={label}
        triggerRef={knop}
        isOpen={open}
        onOpenChange={setOpen}
        placement={placement}
        offset={6}
      >
        <AriaMenu
          className={zweef.lijst ?? ''}
          aria-label={label}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for has the keys
          autoFocus="first"
          disabledKeys={dicht(delen)}
          onClose={() => setOpen(false)}
        >
          <Menupunten label={label} delen={delen} />
        </AriaMenu>
      </Popover>
    </>
  )
}
