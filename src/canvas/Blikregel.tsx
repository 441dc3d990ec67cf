/** What of the map is forward at this moment, in words on the map itself, so that nobody takes a part for the whole. Goes along in «wat je nu ziet». */
import type { Blik } from '../domain/blik/blik'
import { zegStappen } from '../domain/blik/blik'
import { KRING_STAPPEN } from '../domain/model/hoofdstuk'
import type { Zin } from '../domain/lezing/omdat'
import { zetBlik } from '../store/blik'
import { useSessie, useWerkruimte } from '../store/hooks'
import { Drukknop } from '../ui/Drukknop'
import { IconKnop } from '../ui/IconKnop'
import { IcoonSluit } from '../ui/icoon'
import { ZinTekst } from '../velden/zin/ZinTekst'
import styles from './blik.module.css'

const NAAM: Readonly<Record<Blik['soort'], string>> = {
  kring: 'Kring',
  filter: 'Filter',
  bezorgdheid: 'Wie dit draagt',
  wegval: 'Wat als',
}

export function Blikregel({ zin }: { zin: Zin }) {
  const werkruimte = useWerkruimte()
  const blik = useSessie((sessie) => sessie.blik)
  if (!blik) return null
  return (
    <section className={styles.regel} aria-label={NAAM[blik.soort]}>
      <span className={styles.tekst}>
        <ZinTekst zin={zin} />
      </span>
      <span className={styles.stappen} data-niet-in-beeld>
        {blik.soort === 'kring' &&
          KRING_STAPPEN.map((stappen) => (
            <Drukknop
              key={stappen}
              className={styles.stap}
              aria-pressed={blik.stappen === stappen}
              aria-label={zegStappen(stappen)}
              onPress={() => zetBlik(werkruimte, { ...blik, stappen })}
            >
              {stappen}
            </Drukknop>
          ))}
        <IconKnop compact icon={IcoonSluit} label="Toon iedereen" onPress={() => zetBlik(werkruimte, null)} />
      </span>
    </section>
  )
}
