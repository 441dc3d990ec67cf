import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Header,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  Keyboard,
} from 'react-aria-components'
import { type ReactNode, useState } from 'react'
import dialoog from './Dialoog.module.css'
import { useLaag } from './lagen'
import styles from './Zoeklijst.module.css'

export type ZoekPunt = {
  id: string
  title: string
  hint?: string
  icon?: ReactNode
  shortcut?: string
  onAction: () => void
}

export type ZoeklijstProps = {
  title: string
  placeholder: string
  /** What answers to the words in the field, best first; none while it is empty. Few enough to draw at every letter. */
  find: (typed: string) => readonly { id: string; title: string; items: readonly ZoekPunt[] }[]
  /** Typed before it was there. */
  begin: string
  /** Said when nothing matches. */
  empty: string
  onClose: () => void
}

/** Type a part of a name, pick with the arrows, Enter: the palette. Opens over the page and gives the focus back. */
export function Zoeklijst({ title, placeholder, find, begin, empty, onClose }: ZoeklijstProps) {
  useLaag(true, onClose)
  const [typed, setTyped] = useState(begin)
  const groups = find(typed)
  return (
    <ModalOverlay
      className={dialoog.sluier ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={dialoog.venster ?? ''} data-size="gewoon">
        <Dialog className={styles.zoeklijst ?? ''} aria-label={title}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog that opens to be typed in */}
            <SearchField aria-label={title} autoFocus className={styles.zoek ?? ''}>
              <Input className={styles.invoer ?? ''} placeholder={placeholder} dir="auto" />
            </SearchField>
            <Menu
              className={styles.lijst ?? ''}
              aria-label={title}
              renderEmptyState={() => <p className={styles.leeg}>{empty}</p>}
            >
              {groups
                .filter(({ items }) => items.length > 0)
                .map((group) => (
                  <MenuSection key={group.id} id={group.id} className="">
                    <Header className={styles.kop ?? ''}>{group.title}</Header>
                    {group.items.map(({ id, title: words, hint, icon, shortcut, onAction }) => (
                      <MenuItem
                        key={id}
                        id={id}
                        textValue={words}
                        className={styles.punt ?? ''}
                        onAction={onAction}
                      >
                        <span className={styles.icoon}>{icon}</span>
                        <Text slot="label" className={styles.woorden ?? ''} dir="auto">
                          {words}
                        </Text>
                        {hint && (
                          <Text slot="description" className={styles.bij ?? ''}>
                            {hint}
                          </Text>
                        )}
                        {shortcut && <Keyboard className={styles.toets ?? ''}>{shortcut}</Keyboard>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
