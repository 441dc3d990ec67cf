/** Zoom and fit. The fit button lights up when nothing of the map is in view, because an empty screen looks like lost work. */
import { useStore } from '@xyflow/react'
import { memo } from 'react'
import { useWerkruimte } from '../store/hooks'
import { opdracht } from '../store/opdracht/opdrachten'
import { useZegToets } from '../store/opdracht/toetsen'
import { IconKnop } from '../ui/IconKnop'
import { IcoonAlles, IcoonInzoomen, IcoonUitzoomen } from '../ui/icoon'
import type { ActorNode } from './knopen'
import { kaderVanKnoop } from './knopenstand'
import styles from './kaartknoppen.module.css'
import { useStroken } from './useStroken'
import { Wielkeuze } from './Wielkeuze'

/** While the view moves, only what is written here is drawn again, and only when it changes. */
export const Kaartknoppen = memo(function Kaartknoppen({
  aantal,
  knopen,
}: {
  aantal: number
  knopen: () => readonly ActorNode[]
}) {
  const werkruimte = useWerkruimte()
  useStroken()
  const zegToets = useZegToets()
  const procent = useStore((s) => Math.round(s.transform[2] * 100))
  const isKwijt = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (width === 0) return false
    return !knopen().some((knoop) => {
      const k = kaderVanKnoop(knoop)
      const [halfB, halfH] = [(k.breedte * zoom) / 2, (k.hoogte * zoom) / 2]
      return (
        Math.abs(k.x * zoom + x - width / 2) < halfB + width / 2 &&
        Math.abs(k.y * zoom + y - height / 2) < halfH + height / 2
      )
    })
  })
  const kwijt = aantal > 0 && isKwijt
  const knop = (id: 'inzoomen' | 'uitzoomen' | 'pas') => ({
    shortcut: zegToets(opdracht(id)),
    side: 'left' as const,
    onPress: () => opdracht(id).run(werkruimte),
  })
  return (
    <div className={styles.kaartknoppen} role="toolbar" aria-label="Beeld van de kaart" data-niet-in-beeld>
      <IconKnop icon={IcoonInzoomen} label="Inzoomen" {...knop('inzoomen')} />
      <output className={styles.zoom} aria-label="Zoom">{`${procent} %`}</output>
      <IconKnop icon={IcoonUitzoomen} label="Uitzoomen" {...knop('uitzoomen')} />
      <IconKnop
        icon={IcoonAlles}
        label={kwijt ? 'Niets in beeld: toon alles' : 'Toon alles'}
        {...knop('pas')}
        variant={kwijt ? 'primair' : 'kaal'}
      />
      <Wielkeuze />
    </div>
  )
})
