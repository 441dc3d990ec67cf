import {
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components'
import type { MenuProps } from './Menu'
import zweef from './Zweef.module.css'

/** The whole of a menu. `defaultOpen`: the button was pressed before this was there. */
export function Menulijst({
  label,
  trigger,
  groups,
  placement = 'bottom end',
  defaultOpen,
}: MenuProps & { defaultOpen: boolean }) {
  const full = groups.filter((group) => group.length > 0)
  return (
    <MenuTrigger defaultOpen={defaultOpen}>
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
