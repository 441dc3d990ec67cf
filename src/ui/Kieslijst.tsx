import { type ReactNode, useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, Text, TextField } from 'react-aria-components'
import { IcoonZoek } from './icoon'
import { vouw } from '../taal/vouwen'
import styles from './Kieslijst.module.css'
import veld from './Veld.module.css'
import zweef from './Zweef.module.css'

export type KieslijstPunt = {
  id: string
  label: string
  hint?: string | undefined
  icon?: ReactNode
  disabled?: boolean
}

export type KieslijstProps = {
  label: string
  placeholder: string
  items: readonly KieslijstPunt[]
  onChoose: (id: string) => void
  /** Said when nothing matches. */
  empty: string
  autoFocus?: boolean
  /** Most rows at once; typing reaches the others. */
  max?: number
}

/** A list to choose from by typing a part of a name: the arrows walk along it while the letters stay in the field, Enter chooses. */
export function Kieslijst({
  label,
  placeholder,
  items,
  onChoose,
  empty,
  autoFocus = false,
  max = 100,
}: KieslijstProps) {
  const [text, setText] = useState('')
  const found = items.filter((item) => vouw(item.label).includes(vouw(text.trim())))
  const shown = found.slice(0, max)
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- for a dialog that opens to be typed in */}
      <TextField className={veld.veld ?? ''} aria-label={label} autoFocus={autoFocus}>
        <div className={veld.zoek}>
          <IcoonZoek aria-hidden size={18} />
          {/* A combobox with its list laid open: that is what the arrows do here, and it says where the list is. */}
          <Input
            className={veld.invoer ?? ''}
            // eslint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- an input of React Aria, which adds aria-controls
            role="combobox"
            aria-expanded
            aria-haspopup="listbox"
            placeholder={placeholder}
            dir="auto"
          />
        </div>
      </TextField>
      <ListBox
        className={styles.lijst ?? ''}
        aria-label={label}
        items={shown}
        disabledKeys={shown.filter(({ disabled }) => disabled === true).map(({ id }) => id)}
        onAction={(key) => {
          setText('')
          onChoose(String(key))
        }}
        renderEmptyState={() => <p className={styles.leeg}>{empty}</p>}
      >
        {({ id, label: words, hint, icon }) => (
          <ListBoxItem id={id} textValue={words} className={zweef.punt ?? ''}>
            {icon}
            <Text slot="label" className={zweef.woorden ?? ''} dir="auto">
              {words}
            </Text>
            {hint !== undefined && (
              <Text slot="description" className={zweef.uitleg ?? ''}>
                {hint}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > shown.length && (
        <p className={styles.leeg}>{`De eerste ${max} van ${found.length}. Typ om de rest te vinden.`}</p>
      )}
    </Autocomplete>
  )
}
