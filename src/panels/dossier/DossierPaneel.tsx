/** Nothing selected: the tegenstelling on screen, and what belongs to the dossier as a whole. */
import type { ReactNode } from 'react'
import { useDossier, useTegenstelling } from '../../store/hooks'
import { Uitklap } from '../../ui/Uitklap'
import { BezorgdhedenDeel } from './BezorgdhedenDeel'
import { ForaDeel } from './ForaDeel'
import styles from '../fiche/fiche.module.css'
import { StandpuntenDeel } from './StandpuntenDeel'
import { TegenstellingDeel } from './TegenstellingDeel'

export function DossierPaneel() {
  const tegenstelling = useTegenstelling()
  const aantallen = useDossier(({ bezorgdheden, standpunten, fora }) => ({
    bezorgdheden: Object.keys(bezorgdheden).length,
    standpunten: Object.keys(standpunten).length,
    fora: Object.keys(fora).length,
  }))
  return (
    <>
      <header className={styles.kop}>
        <div className={styles.titels}>
          <h2 className={styles.titel}>Deze kaart</h2>
          <p className={styles.ondertitel}>Kies iets op de kaart om het hier te bewerken.</p>
        </div>
      </header>
      {tegenstelling && <TegenstellingDeel key={tegenstelling.id} tegenstelling={tegenstelling} />}
      <div className={styles.delen}>
        <Deel titel="Bezorgdheden" aantal={aantallen.bezorgdheden}>
          <BezorgdhedenDeel />
        </Deel>
        <Deel titel="Standpunten" aantal={aantallen.standpunten}>
          <StandpuntenDeel />
        </Deel>
        <Deel titel="Momenten en fora" aantal={aantallen.fora}>
          <ForaDeel />
        </Deel>
      </div>
    </>
  )
}

function Deel({ titel, aantal, children }: { titel: string; aantal: number; children: ReactNode }) {
  return (
    <Uitklap title={aantal === 0 ? titel : `${titel} (${aantal})`} defaultOpen={aantal > 0}>
      <div className={styles.velden}>{children}</div>
    </Uitklap>
  )
}
