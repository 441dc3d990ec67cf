/** A file instead of pasted text: which one, which sheet of it, and how to take another. */
import type { Lijstbestand } from '../../domain/lijst/lijstbestand'
import { IcoonOpen } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import styles from './lijst.module.css'

type Props = {
  rekenblad: Lijstbestand | null
  blad: number
  fout: string
  /** A file that is being read, and how far it is. */
  bezig: { naam: string; stap: string } | null
  onStop: () => void
  onBlad: (blad: number) => void
  onKies: () => void
  onPlakken: () => void
}

export function Bestandsrij({ rekenblad, blad, fout, bezig, onStop, onBlad, onKies, onPlakken }: Props) {
  return (
    <>
      <div className={styles.bron}>
        {rekenblad && <p className={styles.bestand}>{rekenblad.naam}</p>}
        {rekenblad && rekenblad.bladen.length > 1 && (
          <Keuze
            label="Blad"
            labelHidden
            value={String(blad)}
            options={rekenblad.bladen.map(({ naam, isVerborgen }, i) => ({
              id: String(i),
              label: `Blad ${naam}${isVerborgen ? ' (verborgen)' : ''}`,
            }))}
            onChange={(keuze) => onBlad(Number(keuze ?? 0))}
          />
        )}
        <Knop compact icon={IcoonOpen} onPress={onKies}>
          {rekenblad ? 'Open een ander bestand' : 'Open een rekenblad (.xlsx, .ods, .csv)'}
        </Knop>
        {rekenblad && (
          <Knop compact onPress={onPlakken}>
            Toch plakken
          </Knop>
        )}
      </div>
      {bezig && (
        <div className={styles.bron}>
          <output className={styles.zacht}>
            {`«${bezig.naam}» wordt gelezen${bezig.stap ? `: ${bezig.stap.toLowerCase()}` : ''}…`}
          </output>
          <Knop compact onPress={onStop}>
            Stop
          </Knop>
        </div>
      )}
      {rekenblad?.bladen[blad]?.ingekort?.map((zin) => (
        <p key={zin} className={styles.zacht}>
          {zin}
        </p>
      ))}
      {fout && (
        <p role="alert" className={styles.zacht}>
          {fout}
        </p>
      )}
    </>
  )
}
