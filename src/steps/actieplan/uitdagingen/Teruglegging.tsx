/** To whom in the midden it was brought back, and when; who carries it stands first. Source: method S3.1. */
import { readTeruglegging, type Teruglegging as Lezing } from '../../../domain/model/teruglegging'
import type { Uitdaging } from '../../../domain/model/uitdaging'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { editTeruggezegd, returnUitdaging } from '../../../store/mutaties'
import { useNaam } from '../../../store/naam'
import { Datumveld } from '../../../ui/Datumveld'
import { Vink } from '../../../ui/Vink'
import { Schuilvak } from '../../../velden/Schuilvak'
import styles from './uitdagingen.module.css'
import { TEKST_MAX } from '../../../domain/model/grond'
import { type Afgeschermd, type Dossiertekst, schermAf } from '../../../store/dossiertekst'

/** They said nothing yet, or nothing was done with it yet. */
const GEEN = schermAf<string>('')

const DRAAGT = { gehoord: 'zei het zelf', vermoed: 'vermoed, nog niet gehoord' } as const

export function Teruglegging({ uitdaging }: { uitdaging: Afgeschermd<Uitdaging> }) {
  const naam = useNaam()
  const actoren = useDossier((dossier) => dossier.actoren)
  const rijen = readTeruglegging(actoren, uitdaging)
  const teVragen = rijen.filter(({ draagt, datum }) => draagt !== null && datum === null)
  if (rijen.length === 0)
    return <p className={styles.uitleg}>Nog niemand uit het stille midden staat op de kaart.</p>
  return (
    <>
      <ul className={styles.rijen} aria-label="Stille midden">
        {rijen.map((rij) => (
          <Rij
            key={rij.actor.id}
            uitdaging={uitdaging.id}
            gezegd={uitdaging.teruggezegd[rij.actor.id] ?? GEEN}
            gedaan={uitdaging.teruggedaan[rij.actor.id] ?? GEEN}
            {...rij}
          />
        ))}
      </ul>
      {teVragen.length > 0 && (
        <p className={styles.nog}>Nog te vragen: {teVragen.map(({ actor }) => naam(actor)).join(', ')}.</p>
      )}
    </>
  )
}

type Rijprops = Lezing & { uitdaging: string; gezegd: Dossiertekst; gedaan: Dossiertekst }

function Rij({ uitdaging, gezegd, gedaan, actor, draagt, datum }: Rijprops) {
  const { document } = useWerkruimte()
  const naam = useNaam()(actor)
  return (
    <li className={styles.terug}>
      <Vink
        label={naam}
        {...(draagt === null ? {} : { hint: DRAAGT[draagt] })}
        value={datum !== null}
        onChange={(is) => returnUitdaging(document, uitdaging, actor.id, is ? document.vandaag() : null)}
      />
      {datum !== null && (
        <div className={styles.dag}>
          <Datumveld
            label={`Teruggelegd bij ${naam} op`}
            labelHidden
            value={datum}
            sleutel={`${uitdaging}/teruggelegd/${actor.id}`}
            onCommit={(dag, { burst }) =>
              returnUitdaging(document, uitdaging, actor.id, dag, { continues: burst })
            }
          />
        </div>
      )}
      {datum !== null && (
        <div className={styles.gezegdveld}>
          <Schuilvak
            label={`Wat zei ${naam} toen jullie terugkwamen?`}
            labelHidden
            rows={1}
            variant="rustig"
            placeholder="Wat zeiden ze?"
            maxLength={TEKST_MAX}
            value={gezegd}
            sleutel={`${uitdaging}/teruggezegd/${actor.id}`}
            onCommit={(tekst, { burst }) =>
              editTeruggezegd(document, uitdaging, actor.id, 'teruggezegd', tekst, { continues: burst })
            }
          />
          {(gezegd !== '' || gedaan !== '') && (
            <Schuilvak
              label={`Wat deden jullie met wat ${naam} toen zei?`}
              labelHidden
              rows={1}
              variant="rustig"
              placeholder="Wat deden jullie ermee?"
              maxLength={TEKST_MAX}
              value={gedaan}
              sleutel={`${uitdaging}/teruggedaan/${actor.id}`}
              onCommit={(tekst, { burst }) =>
                editTeruggezegd(document, uitdaging, actor.id, 'teruggedaan', tekst, { continues: burst })
              }
            />
          )}
        </div>
      )}
    </li>
  )
}
