/** What stands beside an item of the verankering: its day, or how often it comes back and from when. */
import { RITMES, readRitme } from '../../domain/agenda/ritme'
import type { Id } from '../../domain/model/grond'
import type { Dossiertekst } from '../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editPunt } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { Datumveld } from '../../ui/Datumveld'
import { Keuze } from '../../ui/Keuze'
import styles from './verankering.module.css'

/** What is said in own words; no ritme has this name. */
const EIGEN = '-eigen-'

type Terugkerend = { id: Id; ritme: Dossiertekst; vanaf: string; tekst: Dossiertekst }

/** How often it comes back, and from when. */
export function Terugkeer({ vanaf, ...punt }: Terugkerend) {
  return (
    <div className={styles.terugkeer} data-twee>
      <Ritme {...punt} />
      <Datum lijst="agendapunten" veld="vanaf" label="Vanaf" datum={vanaf} id={punt.id} tekst={punt.tekst} />
    </div>
  )
}

function Ritme({ id, ritme, tekst }: Omit<Terugkerend, 'vanaf'>) {
  const werkruimte = useWerkruimte()
  const toon = useTekst()
  const { bekend, isLeesbaar } = useDossier(({ verankering }) => {
    const woorden = verankering.agendapunten[id]?.ritme ?? ''
    return {
      bekend: RITMES.find(({ naam }) => naam === woorden)?.naam ?? null,
      isLeesbaar: readRitme(woorden) !== null,
    }
  })
  return (
    <Keuze
      label={`Hoe vaak: ${toon(tekst)}`}
      labelHidden
      value={ritme === '' ? null : (bekend ?? EIGEN)}
      emptyLabel="hoe vaak?"
      options={[
        // Words of people themselves stay, also when no calendar can read them.
        ...(ritme !== '' && bekend === null
          ? [
              {
                id: EIGEN,
                label: toon(ritme),
                ...(isLeesbaar ? {} : { hint: 'in eigen woorden, niet in de agenda' }),
              },
            ]
          : []),
        ...RITMES.map(({ naam }) => ({ id: naam, label: naam })),
      ]}
      onChange={(nieuw) => {
        if (nieuw !== EIGEN) editPunt(werkruimte.document, 'agendapunten', id, { ritme: nieuw ?? '' })
      }}
    />
  )
}

type Gedateerd = { id: Id; datum: string; tekst: Dossiertekst }

export const Wanneer = (punt: Gedateerd) => <Datum lijst="opvolging" label="Wanneer" {...punt} />
export const SindsWanneer = (punt: Gedateerd) => <Datum lijst="realisaties" label="Sinds wanneer" {...punt} />

function Datum({
  lijst,
  veld = 'datum',
  label,
  id,
  datum,
  tekst,
}: Gedateerd & {
  lijst: 'opvolging' | 'realisaties' | 'agendapunten'
  veld?: 'datum' | 'vanaf'
  label: string
}) {
  const werkruimte = useWerkruimte()
  const toon = useTekst()
  return (
    <Datumveld
      label={`${label}: ${toon(tekst)}`}
      labelHidden
      value={datum}
      sleutel={`verankering/${lijst}/${id}/${veld}`}
      onCommit={(nieuw, { burst }) =>
        editPunt(werkruimte.document, lijst, id, { [veld]: nieuw }, { continues: burst })
      }
    />
  )
}
