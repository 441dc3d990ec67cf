/** A few choices that float beside the button that asked for them, over a page that stays in sight. Escape and a press elsewhere close it. */
import { type ReactNode, type RefObject, useId } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useLaag } from './lagen'
import zweef from './Zweef.module.css'

export type ZweefvlakProps = {
  title: string
  /** What it stands beside, and where the keys go back to. */
  knop: RefObject<HTMLElement | null>
  placement: 'right top' | 'right bottom' | 'top'
  onClose: () => void
  children: ReactNode
}

export function Zweefvlak({ title, knop, placement, onClose, children }: ZweefvlakProps) {
  const kop = useId()
  useLaag(true, onClose)
  return (
    <Popover
      className={`${zweef.vlak} ${zweef.breed}`}
      triggerRef={knop}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      placement={placement}
      offset={6}
    >
      <Dialog className={zweef.inhoud ?? ''} aria-labelledby={kop}>
        <h2 id={kop} className={zweef.naam}>
          {title}
        </h2>
        {children}
      </Dialog>
    </Popover>
  )
}
