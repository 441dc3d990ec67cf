import type { ReactNode } from 'react'
import { Dialoog } from './Dialoog'
import { Knop } from './Knop'

export type BevestigProps = {
  open: boolean
  /** A question: «Voorgoed wissen?» */
  title: string
  children: ReactNode
  /** The verb of the question, never «OK». */
  confirmLabel: string
  cancelLabel?: string
  danger?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Asks once before something that undo cannot bring back. The safe answer has the focus. */
export function Bevestig({
  open,
  title,
  children,
  confirmLabel,
  cancelLabel = 'Annuleren',
  danger = false,
  onConfirm,
  onCancel,
}: BevestigProps) {
  return (
    <Dialoog
      open={open}
      onClose={onCancel}
      title={title}
      size="smal"
      role="alertdialog"
      footer={
        <>
          {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog has to put the focus somewhere: on the safe answer */}
          <Knop autoFocus onPress={onCancel}>
            {cancelLabel}
          </Knop>
          <Knop variant={danger ? 'gevaar' : 'primair'} onPress={onConfirm}>
            {confirmLabel}
          </Knop>
        </>
      }
    >
      {children}
    </Dialoog>
  )
}
