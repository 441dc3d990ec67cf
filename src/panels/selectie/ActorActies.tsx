/** What is done with the selection as a whole; the same commands as the keys and the palette. */
import type { Actor } from '../../domain/model/actor'
import { useTegenstelling, useWerkruimte } from '../../store/hooks'
import { opdracht } from '../../store/opdracht/opdrachten'
import { useZegToets } from '../../store/opdracht/toetsen'
import { IcoonVerwijder } from '../../ui/icoon'
import { ICONEN } from '../../ui/iconen'
import { IconKnop } from '../../ui/IconKnop'
import styles from './selectie.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

const WAT = [
  { id: 'verbind', icon: ICONEN.relatie },
  { id: 'dupliceer', icon: ICONEN.dupliceer },
  { id: 'parkeer', icon: ICONEN.parkeer },
  { id: 'verwijder', icon: IcoonVerwijder },
] as const

export function ActorActies({ actoren }: { actoren: readonly Afgeschermd<Actor>[] }) {
  const werkruimte = useWerkruimte()
  const zegToets = useZegToets()
  const hier = useTegenstelling()?.id
  const staatHier = hier !== undefined && actoren.some(({ posities }) => hier in posities)
  return (
    <div className={styles.acties} role="toolbar" aria-label="Met deze selectie">
      {WAT.map(({ id, icon }) => {
        const wat = opdracht(id)
        return (
          <IconKnop
            key={id}
            icon={icon}
            label={wat.label}
            shortcut={zegToets(wat)}
            side="top"
            disabled={id === 'parkeer' && !staatHier}
            onPress={() => wat.run(werkruimte)}
          />
        )
      })}
    </div>
  )
}
