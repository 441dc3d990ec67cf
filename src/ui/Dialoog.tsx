import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialoog.module.css'
import { IconKnop } from './IconKnop'
import { IcoonSluit } from './icoon'
import { useLaag } from './lagen'

export type DialoogProps = {
  open: boolean
  /** Called by Escape, the cross, the Back of the browser and, with `dismissable`, a press beside it. */
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons, the most likely one last. */
  footer?: ReactNode
  /** `ruim`: a paper to read beside what is chosen. `vol`: all of the window, for a room that reads along. */
  size?: 'smal' | 'gewoon' | 'breed' | 'ruim' | 'vol'
  /** A press beside it closes it: only where nothing can be lost by it. */
  dismissable?: boolean
  /** `alertdialog` interrupts: a question that has to be answered. */
  role?: 'dialog' | 'alertdialog'
}

/** A titled window over the page. It takes the focus, keeps it, and gives it back where it came from. */
export function Dialoog({
  open,
  onClose,
  title,
  children,
  footer,
  size = 'gewoon',
  dismissable = false,
  role = 'dialog',
}: DialoogProps) {
  useLaag(open, onClose)
  return (
    <ModalOverlay
      className={styles.sluier ?? ''}
      isOpen={open}
      isDismissable={dismissable}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Modal className={styles.venster ?? ''} data-size={size}>
        <Dialog className={styles.dialoog ?? ''} role={role}>
          <div className={styles.kop}>
            <Heading slot="title" level={2} className={styles.titel ?? ''}>
              {title}
            </Heading>
            <IconKnop icon={IcoonSluit} label="Sluiten" onPress={onClose} />
          </div>
          <div className={styles.inhoud}>{children}</div>
          {footer !== undefined && <div className={styles.voet}>{footer}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
