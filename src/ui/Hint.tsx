/** The words of a button with only an icon. Comes late: what places it beside the button is heavier than all buttons together. */
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components'
import wolk from './Zweef.module.css'

/** How long it takes to come, and to go, ms: a pointer may only pass by, the focus means it. */
const NA = { muis: 500, focus: 0, niets: 100 } as const

export type HintProps = {
  id: string
  knop: RefObject<HTMLElement | null>
  /** What asks for it. */
  wijst: keyof typeof NA
  label: string
  shortcut?: string | undefined
  hint?: string | undefined
  side: 'top' | 'bottom' | 'left' | 'right'
}

export function Hint({ id, knop, wijst, label, shortcut, hint, side }: HintProps) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const klok = setTimeout(() => setOpen(wijst !== 'niets'), NA[wijst])
    return () => clearTimeout(klok)
  }, [wijst])
  useEffect(() => {
    if (!open) return undefined
    const dicht = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false)
    window.addEventListener('keydown', dicht, true)
    const { current } = knop
    current?.setAttribute('aria-describedby', id)
    return () => {
      window.removeEventListener('keydown', dicht, true)
      current?.removeAttribute('aria-describedby')
    }
  }, [open, id, knop])
  const stand = useMemo(
    () => ({
      isOpen: open,
      open: () => setOpen(true),
      close: () => setOpen(false),
      shouldSkipAnimation: false,
    }),
    [open],
  )
  return (
    // On its own a tooltip of React Aria stumbles over the state that is not around it.
    <TooltipTriggerStateContext value={stand}>
      {/* Its type does not know that it takes an id. */}
      <Tooltip className={wolk.wolk ?? ''} triggerRef={knop} placement={side} offset={6} {...{ id }}>
        <span>{label}</span>
        {shortcut && <kbd className={wolk.toets}>{shortcut}</kbd>}
        {hint !== undefined && <span className={wolk.hint}>{hint}</span>}
      </Tooltip>
    </TooltipTriggerStateContext>
  )
}
