import type { ReactElement } from 'react'
import {
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components'
import type { Icoon } from './icoon'
import zweef from './Zweef.module.css'

export type MenuPunt = {
  id: string
  label: string
  hint?: string
  icon?: Icoon
  shortcut?: string
  disabled?: boolean
  danger?: boolean
  onAction: () => void
}

export type MenuProps = {
  /** Name of the menu for screen readers. */
  label: string
  /** A `Knop` or `IconKnop`, or any button of React Aria. */
  trigger: ReactElement
  /** Groups of items; a line stands between them. */
  groups: readonly (readonly MenuPunt[])[]
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top' | 'left top'
}

/** A button that opens a list of acts. */
export function Menu({ label, trigger, groups, placement = 'bottom end' }: MenuProps) {
  const full = groups.filter((group) => group.length > 0)
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={zweef.vlak ?? ''} placement={placement} offset={6}>
        <AriaMenu
          className={zweef.lijst ?? ''}
          aria-label={label}
          disabledKeys={full
            .flat()
            .filter(({ disabled }) => disabled === true)
            .map(({ id }) => id)}
        >
          {full.map((group, index) => (
            <MenuSection
              key={group[0]?.id}
              aria-label={`${label}, deel ${index + 1}`}
              className={`${zweef.deel} ${index > 0 ? zweef.streep : ''}`}
            >
              {group.map(({ id, label: words, hint, icon: Icon, shortcut, danger, onAction }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={words}
                  className={zweef.punt ?? ''}
                  data-gevaar={danger || undefined}
                  onAction={onAction}
                >
                  {Icon && <Icon aria-hidden size={18} />}
                  <Text slot="label" className={zweef.woorden ?? ''}>
                    {words}
                  </Text>
                  {hint !== undefined && (
                    <Text slot="description" className={zweef.uitleg ?? ''}>
                      {hint}
                    </Text>
                  )}
                  {shortcut !== undefined && <Keyboard className={zweef.rechts ?? ''}>{shortcut}</Keyboard>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
