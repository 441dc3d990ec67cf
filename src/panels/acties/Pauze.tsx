/** What waits, said before anything is suggested: the fase and the tone between groups decide how much can be opened at once. Source: method S0.4, S2.1. */
import type { Omdat } from '../../domain/lezing/omdat'
import type { Strategie } from '../../domain/lezing/strategie'
import { OmdatTekst } from '../../velden/zin/ZinTekst'
import styles from './acties.module.css'

export function Pauze({ strategie }: { strategie: Strategie }) {
  const pauze = pauzeVan(strategie)
  if (!pauze) return null
  return (
    <p className={styles.pauze}>
      <strong>{pauze.kop}</strong> <OmdatTekst omdat={pauze.omdat} />
    </p>
  )
}

function pauzeVan({ fase, toxiciteit }: Strategie): { kop: string; omdat: Omdat } | null {
  if (fase === 4) {
    return {
      kop: 'Eerst veiligheid.',
      omdat: {
        zin: ['Nieuwe voorstellen wachten tot het rustiger is. Wat jullie al hebben, blijft hier staan.'],
        code: 'S0.4',
      },
    }
  }
  if (toxiciteit === 'toxisch') {
    return {
      kop: 'Nu alleen het midden, en gesprekken apart.',
      omdat: {
        zin: ['Groepen samenbrengen wacht, en alles met een podium ook, tot praten weer lukt.'],
        code: 'S2.1',
      },
    }
  }
  if (toxiciteit === 'dreigend') {
    return {
      kop: 'Eerst het midden.',
      omdat: { zin: ['Groepen samenbrengen komt daarna; die voorstellen wachten nog.'], code: 'S2.1' },
    }
  }
  if (fase === 1) {
    return {
      kop: 'Het is rustig.',
      omdat: {
        zin: ['Nu past vooral het netwerk versterken, vorming en ontmoeting. De rest wacht.'],
        code: 'S0.4',
      },
    }
  }
  return null
}
