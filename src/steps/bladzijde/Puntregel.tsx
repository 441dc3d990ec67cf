/** One line of a list that people write: its words, what stands beside them, and a way out. Quiet until somebody comes near. */
import type { Dossiertekst } from '../../store/dossiertekst'
import type { ReactNode } from 'react'
import { TEKST_MAX } from '../../domain/model/grond'
import { useTekst } from '../../store/naam'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonSluit } from '../../ui/icoon'
import styles from './puntregel.module.css'
import { Schuilvak } from '../../velden/Schuilvak'

export type PuntregelProps = {
  /** What it is, in the middle of a sentence: «leerpunt». */
  soort: string
  tekst: Dossiertekst
  sleutel: string
  onTekst: (tekst: string, info: { burst: string }) => void
  onVerwijder: () => void
  voor?: ReactNode
  naast?: ReactNode
}

export function Puntregel({ soort, tekst, sleutel, onTekst, onVerwijder, voor, naast }: PuntregelProps) {
  const toon = useTekst()
  return (
    <div className={styles.punt}>
      {voor !== undefined && <div className={styles.naast}>{voor}</div>}
      <div className={styles.woorden}>
        <Schuilvak
          label={`Tekst van ${soort}`}
          labelHidden
          rows={1}
          value={tekst}
          sleutel={sleutel}
          maxLength={TEKST_MAX}
          onCommit={onTekst}
        />
      </div>
      {naast !== undefined && <div className={styles.naast}>{naast}</div>}
      <IconKnop
        compact
        icon={IcoonSluit}
        label={`Verwijder ${soort} «${toon(tekst)}»`}
        side="left"
        onPress={onVerwijder}
      />
    </div>
  )
}
