/** The panel at the right: as wide as somebody wants it, or away. On a narrow screen it lies over the map as a sheet. */
import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import { useSessie, useWerkruimte } from '../../store/hooks'
import { useHands } from '../../ui/hand/useHands'
import { opdracht } from '../../store/opdracht/opdrachten'
import { useZegToets } from '../../store/opdracht/toetsen'
import { IconKnop } from '../../ui/IconKnop'
import { ICONEN } from '../../ui/iconen'
import { groei } from '../../ui/groei'
import { useLaag } from '../../ui/lagen'
import { later } from '../../ui/later'
import { useMedia } from '../../ui/useMedia'
import styles from './paneel.module.css'

/** What stands in the panel is a tenth of the program, and nobody needs it before there is a map to choose from. */
const bladen = later(() => import('./Paneelbladen').then((m) => m.Paneelbladen))

/** Here it lies over the map, as its style says too. */
export const OVER_DE_KAART = '(max-width: 899px)'

/** In px where a letter is 16; on a big board both grow. Below it a field cannot hold its words, above it the map is no longer the argument. */
export const PANEEL_MIN = 300
export const PANEEL_MAX = 720
const STAP = 20

const begrens = (breedte: number): number => Math.round(Math.min(PANEEL_MAX, Math.max(PANEEL_MIN, breedte)))

export function Paneel() {
  const werkruimte = useWerkruimte()
  const open = useSessie((sessie) => sessie.paneelOpen)
  const breedte = useSessie((sessie) => sessie.paneelBreedte)
  const zegToets = useZegToets()
  const wissel = useRef<HTMLButtonElement>(null)

  // The button that hides is not the button that shows: whoever pressed the one keeps the hand on the other.
  const volg = useRef(false)
  useEffect(() => {
    if (volg.current) wissel.current?.focus()
    volg.current = false
  })
  const zetOpen = (paneelOpen: boolean) => {
    volg.current = true
    werkruimte.zet({ paneelOpen })
  }
  useLaag(useMedia(OVER_DE_KAART) && open, () => zetOpen(false))

  if (!open) {
    return (
      <div className={styles.dicht}>
        <IconKnop
          ref={wissel}
          icon={ICONEN.paneel}
          variant="rustig"
          label="Toon het paneel"
          shortcut={zegToets(opdracht('paneel'))}
          onPress={() => zetOpen(true)}
        />
      </div>
    )
  }
  return (
    <aside
      className={styles.paneel}
      id="paneel"
      aria-label="Paneel"
      style={{ '--breedte': `${breedte / 16}rem` } as CSSProperties}
    >
      <Scheiding breedte={breedte} onBreedte={(nieuw) => werkruimte.zet({ paneelBreedte: begrens(nieuw) })} />
      <div className={styles.verberg}>
        <IconKnop
          ref={wissel}
          compact
          icon={ICONEN.paneel}
          label="Verberg het paneel"
          shortcut={zegToets(opdracht('paneel'))}
          side="left"
          onPress={() => zetOpen(false)}
        />
      </div>
      <div className={styles.bladen}>
        <bladen.Deel props={{}} />
      </div>
    </aside>
  )
}

/** The edge that can be dragged, and moved with the arrows. */
function Scheiding({ breedte, onBreedte }: { breedte: number; onBreedte: (breedte: number) => void }) {
  // Where it was is what comes back when the drag is broken off.
  const hand = useHands<number, number>({
    isSame: () => true,
    aim: ({ thing, from, at }) => thing + (from.x - at.x) / groei(),
    onMove: ({ target }) => target !== null && onBreedte(target),
    onAct(act) {
      if (act.type === 'drop') onBreedte(act.target)
      if (act.type === 'back') onBreedte(act.hand.thing)
    },
  })
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const stap = event.shiftKey ? STAP * 5 : STAP
    const nieuw = {
      ArrowLeft: breedte + stap,
      ArrowRight: breedte - stap,
      Home: PANEEL_MAX,
      End: PANEEL_MIN,
    }[event.key]
    if (nieuw === undefined) return
    event.preventDefault()
    onBreedte(nieuw)
  }
  return (
    <div
      className={styles.scheiding}
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a separator that can be moved is a widget, a rule is not
      role="separator"
      aria-label="Breedte van het paneel"
      aria-orientation="vertical"
      aria-controls="paneel"
      aria-valuenow={breedte}
      aria-valuemin={PANEEL_MIN}
      aria-valuemax={PANEEL_MAX}
      aria-valuetext={`${breedte} pixels`}
      tabIndex={0}
      onPointerDown={(event) => void hand.press(event, breedte)}
      onKeyDown={onKeyDown}
    />
  )
}
