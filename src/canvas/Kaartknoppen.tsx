/** Zoom and fit. The fit button lights up when nothing of the map is in view, because an empty screen looks like lost work. */
import { useStore } from '@xyflow/react'
import { memo } from 'react'
import { useWerkruimte } from '../store/hooks'
import { IconKnop } from '../ui/IconKnop'
import { IcoonAlles, IcoonInzoomen, IcoonUitzoomen } from '../ui/icoon'
import type { ActorNode } from './knopen'
import { kaderVanKnoop } from './knopenstand'
import styles from './kaart.module.css'
import { useStroken } from './useStroken'
import { Wielkeuze } from './Wielkeuze'

/** `knopen` is asked only when the camera moves or the number changes, never while something is dragged. */
export const Kaartknoppen = memo(function Kaartknoppen({
  aantal,
  knopen,
}: {
  aantal: number
  knopen: () => readonly ActorNode[]
}) {
  const werkruimte = useWerkruimte()
  useStroken(knopen)
  const [x, y, zoom] = useStore((s) => s.transform)
  const breedte = useStore((s) => s.width)
  const hoogte = useStore((s) => s.height)
  const inBeeld = knopen()
    .map(kaderVanKnoop)
    .some((k) => {
      const midden = { x: k.x * zoom + x, y: k.y * zoom + y }
      const [halfB, halfH] = [(k.breedte * zoom) / 2, (k.hoogte * zoom) / 2]
      return (
        midden.x + halfB > 0 &&
        midden.x - halfB < breedte &&
        midden.y + halfH > 0 &&
        midden.y - halfH < hoogte
      )
    })
  const kwijt = aantal > 0 && breedte > 0 && !inBeeld
  return (
    <div className={styles.kaartknoppen} role="toolbar" aria-label="Beeld van de kaart" data-niet-in-beeld>
      <IconKnop
        icon={IcoonInzoomen}
        label="Inzoomen"
        shortcut="+"
        side="left"
        onPress={() => werkruimte.kaart?.zoom('in')}
      />
      <output className={styles.zoom} aria-label="Zoom">{`${Math.round(zoom * 100)} %`}</output>
      <IconKnop
        icon={IcoonUitzoomen}
        label="Uitzoomen"
        shortcut="-"
        side="left"
        onPress={() => werkruimte.kaart?.zoom('uit')}
      />
      <IconKnop
        icon={IcoonAlles}
        label={kwijt ? 'Niets in beeld: toon alles' : 'Toon alles'}
        shortcut="F"
        side="left"
        variant={kwijt ? 'primair' : 'kaal'}
        onPress={() => werkruimte.kaart?.pas()}
      />
      <Wielkeuze />
    </div>
  )
})
