/** What can be done with what is selected, right beside it: the same opdrachten as the keys, for who has none at hand. */
import { NodeToolbar, Position } from '@xyflow/react'
import { useSelectie, useSessie, useWerkruimte } from '../store/hooks'
import { opdracht, zegToets } from '../store/opdrachten'
import { IconKnop } from '../ui/IconKnop'
import { ICONEN, type IcoonNaam } from '../ui/iconen'
import styles from './kaart.module.css'

const OPDRACHTEN = ['hernoem', 'verbind', 'dupliceer', 'parkeer', 'verwijder'] as const

export function Knoopbalk({ sleept }: { sleept: boolean }) {
  const werkruimte = useWerkruimte()
  const { actoren } = useSelectie()
  const bezig = useSessie((sessie) => sessie.hernoemt !== null || sessie.gereedschap !== 'kies')
  if (actoren.length === 0 || bezig || sleept) return null
  return (
    <NodeToolbar nodeId={[...actoren]} isVisible position={Position.Bottom} offset={16}>
      <div className={styles.knoopbalk} role="toolbar" aria-label="Met deze keuze" data-niet-in-beeld>
        {OPDRACHTEN.map(opdracht)
          .filter(({ enabled }) => enabled(werkruimte))
          .map(({ id, label, icoon, toetsen, run }) => (
            <IconKnop
              key={id}
              icon={ICONEN[icoon as IcoonNaam]}
              label={label}
              shortcut={zegToets(toetsen[0] ?? '')}
              side="bottom"
              onPress={() => run(werkruimte)}
            />
          ))}
      </div>
    </NodeToolbar>
  )
}
