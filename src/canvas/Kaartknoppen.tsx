/**
 * Zoom and fit. The fit button lights up when nothing of the map is in view, because an empty screen looks like lost work; beside it an overview while
 * less than half is.
 */
import { useStore } from '@xyflow/react'
import { memo, useContext, useState } from 'react'
import { useWerkruimte } from '../store/hooks'
import { opdracht } from '../store/opdracht/opdrachten'
import { useZegToets } from '../store/opdracht/toetsen'
import { IconKnop } from '../ui/IconKnop'
import { IcoonAlles, IcoonInzoomen, IcoonUitzoomen } from '../ui/icoon'
import { createGevraagd } from '../ui/later'
import { BeeldstandContext } from './beeldstand'
import type { ActorNode } from './knopen'
import { kaderVanKnoop } from './knopenstand'
import styles from './kaartknoppen.module.css'
import { useStroken } from './useStroken'
import { Wielkeuze } from './Wielkeuze'
import { zichtOp } from './zicht'

/** Most maps are seen whole. */
const Overzicht = createGevraagd(() => import('./Overzicht').then((m) => m.Overzicht))

/** While the view moves, only what is written here is drawn again, and only when it changes. */
export const Kaartknoppen = memo(function Kaartknoppen({ knopen }: { knopen: () => readonly ActorNode[] }) {
  const werkruimte = useWerkruimte()
  const { gepast } = useContext(BeeldstandContext)
  useStroken()
  const zegToets = useZegToets()
  const zicht = useStore((s) => {
    // A map that just opens has not been put in its view yet.
    if (!gepast.isGezet()) return 'genoeg'
    const [x, y, zoom] = s.transform
    return zichtOp(knopen(), kaderVanKnoop, { x, y, zoom }, s)
  })
  const kwijt = zicht === 'niets'
  const isWeinig = zicht !== 'genoeg'
  const [ooit, setOoit] = useState(false)
  if (isWeinig && !ooit) setOoit(true)
  const knop = (id: 'inzoomen' | 'uitzoomen' | 'pas') => ({
    shortcut: zegToets(opdracht(id)),
    side: 'left' as const,
    onPress: () => opdracht(id).run(werkruimte),
  })
  return (
    <>
      <div className={styles.kaartknoppen} role="toolbar" aria-label="Beeld van de kaart" data-niet-in-beeld>
        <IconKnop icon={IcoonInzoomen} label="Inzoomen" {...knop('inzoomen')} />
        <Zoomstand />
        <IconKnop icon={IcoonUitzoomen} label="Uitzoomen" {...knop('uitzoomen')} />
        <IconKnop
          icon={IcoonAlles}
          label={kwijt ? 'Niets in beeld: toon alles' : 'Toon alles'}
          {...knop('pas')}
          variant={kwijt ? 'primair' : 'kaal'}
        />
        <Wielkeuze />
      </div>
      {ooit && <Overzicht toon={isWeinig} />}
    </>
  )
})

/** Drawn by itself: the buttons beside it stay as they are at each step of a zoom. */
function Zoomstand() {
  const procent = useStore((s) => Math.round(s.transform[2] * 100))
  return <output className={styles.zoom} aria-label="Zoom">{`${procent} %`}</output>
}
