/** What can be done with the rows that are chosen, for who does not know the keys. */
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonDupliceer, IcoonVerder, IcoonVerwijder } from '../../../ui/icoon'
import styles from './acties.module.css'
import type { Tabelrij } from './useTabelrijen'

type Props = {
  rijen: readonly Tabelrij[]
  onOpen: () => void
  onDupliceer: () => void
  onVerwijder: () => void
}

export function Rijdaden({ rijen, onOpen, onDupliceer, onVerwijder }: Props) {
  const [eerste, laatste] = [rijen[0]?.nummer, rijen.at(-1)?.nummer]
  const welke = eerste === laatste ? `rij ${eerste}` : `rijen ${eerste} tot ${laatste}`
  const geen = rijen.length === 0
  return (
    // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- buttons, no fields
    <div className={styles.daden} role="group" aria-label={geen ? 'Geen rij gekozen' : `Met ${welke}`}>
      <span className={styles.gekozen} aria-hidden>
        {geen ? '' : welke}
      </span>
      <IconKnop
        icon={IcoonVerder}
        label={geen ? 'Open' : `Open rij ${eerste}`}
        shortcut="Ctrl Enter"
        compact
        disabled={geen}
        onPress={onOpen}
      />
      <IconKnop
        icon={IcoonDupliceer}
        label={geen ? 'Dupliceer' : `Dupliceer ${welke}`}
        shortcut="Ctrl D"
        compact
        disabled={geen}
        onPress={onDupliceer}
      />
      <IconKnop
        icon={IcoonVerwijder}
        label={geen ? 'Verwijder' : `Verwijder ${welke}`}
        shortcut="Ctrl Del"
        compact
        disabled={geen}
        onPress={onVerwijder}
      />
    </div>
  )
}
