/** Who pulls it, who helps and how far, and who does what. Source: method S2.5, S3.5. */
import type { Actie } from '../../../domain/model/actie'
import { BETROKKENHEDEN } from '../../../domain/model/actor'
import { verwijs } from '../../../domain/lezing/omdat'
import { type Id, NAAM_MAX, TEKST_MAX } from '../../../domain/model/grond'
import { useWerkruimte } from '../../../store/hooks'
import { engagePartner } from '../../../store/mutaties'
import { useNamen } from '../../../store/namen'
import { Keuze } from '../../../ui/Keuze'
import { Schuilveld } from '../../../velden/Schuiltekst'
import { Schuilvak } from '../../../velden/Schuilvak'
import { Trekkerkeuze } from '../../../velden/Trekkerkeuze'
import { Actorlijst } from './Actorlijst'
import { Kandidaten } from './Kandidaten'
import styles from './lade.module.css'
import { naast, useBewerk } from './useBewerk'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { tel } from '../../../taal/woorden'

type Props = { actie: Afgeschermd<Actie> }

export function WieKort({ actie: { trekker, partners } }: Props) {
  const [naam] = useNamen(trekker ? [verwijs(trekker.soort, trekker.id)] : [])
  const aantal = Object.keys(partners).length
  return naast([
    naam === undefined ? 'nog geen trekker' : `${naam} trekt`,
    aantal === 0 ? '' : tel(aantal, 'partner', 'partners'),
  ])
}

export function Wie({ actie }: Props) {
  const { document } = useWerkruimte()
  const { id, trekker, partners, taakverdeling, aangebracht } = actie
  const bewerk = useBewerk(id)
  return (
    <>
      <Trekkerkeuze actie={actie} />
      <Actorlijst
        label="Wie doet mee?"
        placeholder="Wie nog?"
        sleutel={`acties/${id}/lade/partners`}
        gekozen={Object.keys(partners)}
        soorten={['netwerk', 'stilleMidden', 'groep']}
        behalve={trekker?.soort === 'actor' ? trekker.id : null}
        onVoegToe={(actor) => engagePartner(document, id, actor, 'uitvoering')}
        onHaalWeg={(actor) => engagePartner(document, id, actor, null)}
        naast={Object.fromEntries(
          Object.keys(partners).map((actor) => [
            actor,
            <Betrokkenheid key={actor} actie={actie} actor={actor} />,
          ]),
        )}
      />
      <Kandidaten actie={actie} />
      <Schuilveld
        label="Wie bracht dit idee aan?"
        placeholder="het midden, iemand uit het netwerk …"
        maxLength={NAAM_MAX}
        value={aangebracht}
        sleutel={`acties/${id}/lade/aangebracht`}
        onCommit={(nieuw, { burst }) => bewerk({ aangebracht: nieuw }, burst)}
      />
      <Schuilvak
        label="Wie doet wat?"
        placeholder="Niet alles bij de projectleider."
        maxLength={TEKST_MAX}
        value={taakverdeling}
        sleutel={`acties/${id}/lade/taakverdeling`}
        onCommit={(nieuw, { burst }) => bewerk({ taakverdeling: nieuw }, burst)}
      />
    </>
  )
}

function Betrokkenheid({ actie, actor }: Props & { actor: Id }) {
  const { document } = useWerkruimte()
  const [naam = ''] = useNamen([verwijs('actor', actor)])
  return (
    <div className={styles.naast}>
      <Keuze
        label={`Hoe doet ${naam} mee?`}
        labelHidden
        value={actie.partners[actor] ?? null}
        options={BETROKKENHEDEN.map((een) => ({ id: een, label: een }))}
        onChange={(nieuw) => engagePartner(document, actie.id, actor, nieuw)}
      />
    </div>
  )
}
