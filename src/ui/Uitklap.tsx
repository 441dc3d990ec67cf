import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { IcoonVerder } from './icoon'
import styles from './Uitklap.module.css'

export type UitklapProps = {
  title: ReactNode
  children: ReactNode
  /** Level of the heading that holds the button. */
  level?: 2 | 3 | 4 | 5
  defaultOpen?: boolean
  /** With `onOpenChange`: held by the caller. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** A heading that opens and closes what stands under it. */
export function Uitklap({
  title,
  children,
  level = 3,
  defaultOpen = false,
  open,
  onOpenChange,
}: UitklapProps) {
  return (
    <Disclosure
      className={styles.uitklap ?? ''}
      defaultExpanded={defaultOpen}
      {...(open === undefined ? {} : { isExpanded: open })}
      {...(onOpenChange === undefined ? {} : { onExpandedChange: onOpenChange })}
    >
      <Heading level={level} className={styles.kop ?? ''}>
        <Button slot="trigger" className={styles.knop ?? ''}>
          <IcoonVerder aria-hidden size={18} />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="">
        <div className={styles.inhoud}>{children}</div>
      </DisclosurePanel>
    </Disclosure>
  )
}
