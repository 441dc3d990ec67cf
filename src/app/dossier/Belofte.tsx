/** What this browser does not promise, in a band below everything: it waits until somebody decides, and covers nothing meanwhile. */
import { useEffect } from 'react'
import { useWerkruimte } from '../../store/hooks'
import { opdracht } from '../../store/opdracht/opdrachten'
import { announce } from '../../ui/aankondiging'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonSluit } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import styles from './belofte.module.css'

export function Belofte({ zin, onSluit }: { zin: string; onSluit: () => void }) {
  const werkruimte = useWerkruimte()
  useEffect(() => announce(zin), [zin])
  return (
    <aside className={styles.belofte} aria-label="Over deze browser" data-niet-in-beeld>
      <p>{zin}</p>
      <Knop
        compact
        onPress={() => {
          onSluit()
          opdracht('bewaar').run(werkruimte)
        }}
      >
        Bewaar als bestand
      </Knop>
      <IconKnop compact icon={IcoonSluit} label="Sluit deze regel" side="top" onPress={onSluit} />
    </aside>
  )
}
