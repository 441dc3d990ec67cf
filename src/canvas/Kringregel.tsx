/** What of the map is forward at this moment, in words on the map itself, so that nobody takes a part for the whole. Goes along in «wat je nu ziet». */
import { KRING_STAPPEN } from '../domain/kring'
import { useWerkruimte } from '../store/hooks'
import { zegStappen, zetKring } from '../store/kring'
import { useNaam } from '../store/naam'
import type { Kring } from '../store/sessie'
import { Drukknop } from '../ui/Drukknop'
import { IconKnop } from '../ui/IconKnop'
import { IcoonSluit } from '../ui/icoon'
import styles from './kring.module.css'

export function Kringregel({ kring, aantal, van }: { kring: Kring; aantal: number; van: number }) {
  const werkruimte = useWerkruimte()
  const noem = useNaam()
  const [eerste] = kring.van
  const actor = eerste === undefined ? undefined : werkruimte.dossier().actoren[eerste]
  const wie = kring.van.length > 1 || !actor ? `${kring.van.length} actoren` : noem(actor)
  return (
    <section className={styles.regel} aria-label="Kring">
      <span className={styles.tekst}>
        <b dir="auto">{wie}</b> en wie {zegStappen(kring.stappen)} ver staat: {aantal} van {van} actoren
      </span>
      <span className={styles.stappen} data-niet-in-beeld>
        {KRING_STAPPEN.map((stappen) => (
          <Drukknop
            key={stappen}
            className={styles.stap}
            aria-pressed={kring.stappen === stappen}
            aria-label={zegStappen(stappen)}
            onPress={() => zetKring(werkruimte, { ...kring, stappen })}
          >
            {stappen}
          </Drukknop>
        ))}
        <IconKnop
          compact
          icon={IcoonSluit}
          label="Toon iedereen"
          onPress={() => zetKring(werkruimte, null)}
        />
      </span>
    </section>
  )
}
