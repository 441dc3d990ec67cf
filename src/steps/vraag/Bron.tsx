/** Whom the room asked for an answer, and when: a service sees a part, and a werkgroep too. Shown when there is an answer. Source: method S1.2. */
import { useState } from 'react'
import { NAAM_MAX } from '../../domain/model/grond'
import type { Vraag } from '../../domain/vragen/vraag'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editAntwoordbron } from '../../store/mutaties'
import { Datumveld } from '../../ui/Datumveld'
import { Knop } from '../../ui/Knop'
import { Schuilveld } from '../../velden/Schuiltekst'
import styles from './vraag.module.css'

export function Bron({ vraag }: { vraag: Vraag }) {
  const { document } = useWerkruimte()
  const [open, setOpen] = useState(false)
  const antwoord = useDossier(({ situatie }) => situatie.antwoorden[vraag.sleutel])
  if (!antwoord || antwoord.tekst === '') return null
  const { vanWie, wanneer } = antwoord
  if (!open && vanWie === '' && wanneer === '')
    return (
      <Knop compact variant="kaal" onPress={() => setOpen(true)}>
        Van wie weten we dit?
      </Knop>
    )
  return (
    <div className={styles.bron}>
      <Schuilveld
        label="Gevraagd aan"
        placeholder="een dienst, een groep, een rol"
        value={vanWie}
        sleutel={`situatie/${vraag.sleutel}/vanWie`}
        maxLength={NAAM_MAX}
        onCommit={(nieuw, { burst }) =>
          editAntwoordbron(document, vraag, { vanWie: nieuw }, { continues: burst })
        }
      />
      <Datumveld
        label="Wanneer"
        value={wanneer}
        sleutel={`situatie/${vraag.sleutel}/wanneer`}
        onCommit={(nieuw, { burst }) =>
          editAntwoordbron(document, vraag, { wanneer: nieuw }, { continues: burst })
        }
      />
    </div>
  )
}
