/** What can be done with what is selected, right beside it: the same opdrachten as the keys, for who has none at hand. */
import { NodeToolbar, Position, type ReactFlowState, useStore } from '@xyflow/react'
import { memo, useCallback } from 'react'
import type { Id } from '../domain/grond'
import { useAfleiding, useSelectie, useSessie, useWerkruimte } from '../store/hooks'
import { opdracht, zegToets } from '../store/opdrachten'
import { IconKnop } from '../ui/IconKnop'
import { ICONEN, type IcoonNaam } from '../ui/iconen'
import { RAND } from './bediening'
import styles from './kaart.module.css'

const OPDRACHTEN = ['hernoem', 'verbind', 'signalenVan', 'dupliceer', 'parkeer', 'verwijder'] as const

export const Knoopbalk = memo(function Knoopbalk({ sleept }: { sleept: boolean }) {
  const werkruimte = useWerkruimte()
  const { actoren } = useSelectie()
  // A signaal about who is chosen can come or go while the choice stays.
  useAfleiding(({ signalen }) => actoren.map((id) => Object.hasOwn(signalen.perActor, id)))
  const bezig = useSessie((sessie) => sessie.hernoemt !== null || sessie.gereedschap !== 'kies')
  const boven = useBoven(actoren)
  if (actoren.length === 0 || bezig || sleept) return null
  return (
    <NodeToolbar
      nodeId={[...actoren]}
      isVisible
      position={boven ? Position.Top : Position.Bottom}
      offset={AFSTAND}
    >
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
})

/** Between the cards and the bar, and the height of the bar itself, in px. */
const AFSTAND = 16
const BALKHOOGTE = 56

/** Above the cards where the axis would lie over the bar, unless the tabs would. */
function useBoven(ids: readonly Id[]): boolean {
  return useStore(
    useCallback(
      ({ nodeLookup, transform: [, y, zoom], height }: ReactFlowState) => {
        const kaders = ids.flatMap((id) => nodeLookup.get(id) ?? [])
        const top = Math.min(...kaders.map(({ internals }) => internals.positionAbsolute.y)) * zoom + y
        const onder =
          Math.max(...kaders.map((k) => k.internals.positionAbsolute.y + (k.measured.height ?? 0))) * zoom + y
        const nodig = AFSTAND + BALKHOOGTE
        return onder + nodig > height - RAND.onder + AFSTAND && top - nodig > RAND.boven
      },
      [ids],
    ),
  )
}
