/** What changed on the map since people wrote their answer, sentence by sentence, and three ways to go on. Silent while nothing did. */
import type { Pitstopvraag } from '../../domain/lezing/afleiding'
import { findPitstopverschil, findVerouderd } from '../../domain/model/pitstop'
import { type Dossiertekst, terugTekst } from '../../store/dossiertekst'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { keepPitstop, renewPitstop, takeOverPitstop } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import styles from './pitstop.module.css'
import sindsdienStyles from './sindsdien.module.css'
import { tel } from '../../taal/woorden'

type SindsdienProps = {
  vraag: Pitstopvraag
  /** What the map says now. */
  nu: Dossiertekst
}

export function Sindsdien({ vraag, nu }: SindsdienProps) {
  const { document, omgeving } = useWerkruimte()
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  const toon = useTekst()
  const { nieuw, weg, verouderd } = useDossier(
    ({ pitstop }) => pitstop.antwoorden[vraag],
    (antwoord) => {
      const verschil = findPitstopverschil(antwoord?.grond ?? '', terugTekst(nu))
      return { ...verschil, verouderd: findVerouderd(antwoord?.tekst ?? '', verschil).length > 0 }
    },
  )
  if (nieuw.length + weg.length === 0) return null
  const doe = (wat: typeof renewPitstop) => () => {
    omgeving.flush()
    wat(document, vraag, terugTekst(nu))
  }
  return (
    <div className={sindsdienStyles.sindsdien}>
      <Uitklap level={4} title="De kaart is sindsdien veranderd">
        <div className={sindsdienStyles.verschil}>
          {nieuw.length > 0 && <Zinnen kop="Nieuw" teken="+" zinnen={nieuw.map(toon)} />}
          {weg.length > 0 &&
            (schuilnamen ? (
              // Who stood in it may have left the dossier, and then no masker knows the name.
              <p>{`${tel(weg.length, 'zin viel', 'zinnen vielen')} weg. Zet schuilnamen uit om te lezen wat er stond.`}</p>
            ) : (
              <Zinnen kop="Weggevallen" teken="−" zinnen={weg.map(toon)} />
            ))}
          <div className={styles.knoppen}>
            {(nieuw.length > 0 || verouderd) && (
              <Knop compact onPress={doe(renewPitstop)}>
                {nieuw.length === 0
                  ? 'Haal de oude zinnen weg'
                  : verouderd
                    ? 'Neem de nieuwe zinnen erbij, in plaats van de oude'
                    : 'Neem de nieuwe zinnen erbij'}
              </Knop>
            )}
            <Knop compact onPress={doe(keepPitstop)}>
              Laat zo
            </Knop>
            {nu !== '' && (
              <Knop compact variant="kaal" onPress={doe(takeOverPitstop)}>
                Begin opnieuw vanaf de kaart
              </Knop>
            )}
          </div>
        </div>
      </Uitklap>
    </div>
  )
}

function Zinnen({ kop, teken, zinnen }: { kop: string; teken: string; zinnen: readonly string[] }) {
  return (
    <div>
      <p className={sindsdienStyles.verschilkop}>{kop}</p>
      <ul className={sindsdienStyles.verschilzinnen} data-teken={teken}>
        {zinnen.map((zin) => (
          <li key={zin} dir="auto">
            {zin}
          </li>
        ))}
      </ul>
    </div>
  )
}
