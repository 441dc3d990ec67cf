/** What stands in a menu: parts with a line between them, whatever opened it. Inside a `Menu` of React Aria. */
import { Header, Keyboard, MenuItem, MenuSection, Text } from 'react-aria-components'
import { IcoonVink } from './icoon'
import type { MenuPunt } from './Menu'
import zweef from './Zweef.module.css'

export type Menudeel = { readonly titel?: string; readonly punten: readonly MenuPunt[] }

/** Those that have something in them. */
export const gevuld = (delen: readonly Menudeel[]): Menudeel[] =>
  delen.filter(({ punten }) => punten.length > 0)

/** `label` names the parts that have no title of their own. A part with a `chosen` in it is a choice of one. */
export function Menupunten({ label, delen }: { label: string; delen: readonly Menudeel[] }) {
  return delen.map(({ titel, punten }, index) => {
    const keuze = punten.some(({ chosen }) => chosen !== undefined)
    return (
      <MenuSection
        key={punten[0]?.id}
        className={`${zweef.deel} ${index > 0 ? zweef.streep : ''}`}
        {...(titel === undefined ? { 'aria-label': `${label}, deel ${index + 1}` } : {})}
        {...(keuze
          ? {
              selectionMode: 'single' as const,
              selectedKeys: punten.filter(({ chosen }) => chosen).map(({ id }) => id),
            }
          : {})}
      >
        {titel !== undefined && <Header className={zweef.titel ?? ''}>{titel}</Header>}
        {punten.map(({ id, label: words, hint, icon: Icon, shortcut, danger, onAction }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={words}
            className={zweef.punt ?? ''}
            data-gevaar={danger || undefined}
            onAction={onAction}
          >
            {({ isSelected }) => (
              <>
                {Icon && <Icon aria-hidden size={18} />}
                <Text slot="label" className={zweef.woorden ?? ''}>
                  {words}
                </Text>
                {hint !== undefined && (
                  <Text slot="description" className={zweef.uitleg ?? ''}>
                    {hint}
                  </Text>
                )}
                {isSelected && <IcoonVink aria-hidden size={18} className={zweef.rechts} />}
                {shortcut !== undefined && <Keyboard className={zweef.rechts ?? ''}>{shortcut}</Keyboard>}
              </>
            )}
          </MenuItem>
        ))}
      </MenuSection>
    )
  })
}

/** Ids of what stands there and cannot be done now. */
export const dicht = (delen: readonly Menudeel[]): string[] =>
  delen.flatMap(({ punten }) => punten.filter(({ disabled }) => disabled === true).map(({ id }) => id))
