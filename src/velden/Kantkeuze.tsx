/** On which side somebody stands is for people to say: three buttons in the words of the poles, in the order of the axis. */
import type { Ref } from 'react'
import type { Zone } from '../domain/model/zone'
import { useTegenstelling } from '../store/hooks'
import styles from './kantkeuze.module.css'
import { useTekst } from '../store/naam'

type Props = {
  onKies: (zone: Zone) => void
  /** The first of the three. */
  eerste?: Ref<HTMLButtonElement>
}

export function Kantkeuze({ onKies, eerste }: Props) {
  const tegenstelling = useTegenstelling()
  const tekst = useTekst()
  if (!tegenstelling) return null
  const kanten: readonly { zone: Zone; woord: string; uitleg: string }[] = [
    { zone: 'wij', woord: tekst(tegenstelling.wij) || 'wij', uitleg: 'de wij-kant' },
    { zone: 'midden', woord: 'midden', uitleg: 'tussen de twee' },
    { zone: 'zij', woord: tekst(tegenstelling.zij) || 'zij', uitleg: 'de zij-kant' },
  ]
  return (
    <fieldset className={styles.kanten}>
      <legend className={styles.vraag}>Waar op de kaart?</legend>
      {kanten.map(({ zone, woord, uitleg }, i) => (
        <button
          key={zone}
          ref={i === 0 ? eerste : undefined}
          type="button"
          className={styles.kant}
          aria-label={`${woord}: ${uitleg}`}
          title={`${woord}: ${uitleg}`}
          onClick={() => onKies(zone)}
        >
          <span dir="auto">{woord}</span>
        </button>
      ))}
    </fieldset>
  )
}
