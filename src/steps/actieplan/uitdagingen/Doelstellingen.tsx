/** Doelstellingen of one uitdaging: how it is after the acties, in an order that people give. Source: method S3.2. */
import { opSleutelOrde, TEKST_MAX } from '../../../domain/model/grond'
import type { Uitdaging } from '../../../domain/model/uitdaging'
import { useWerkruimte } from '../../../store/hooks'
import {
  addDoelstelling,
  editDoelstelling,
  editRecords,
  moveDoelstelling,
  removeDoelstelling,
} from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { regelveld } from '../../../store/schetsen'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import { Volgorde } from '../../../ui/Volgorde'
import { Puntregel } from '../../bladzijde/Puntregel'
import { type Afgeschermd, terugTekst } from '../../../store/dossiertekst'
import { IcoonPlus } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { Schuilvak } from '../../../velden/Schuilvak'

export function Doelstellingen({
  uitdaging: { id, doelstellingen, perspectief },
}: {
  uitdaging: Afgeschermd<Uitdaging>
}) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const punten = opSleutelOrde(doelstellingen)
  return (
    <>
      <Schuilvak
        label="Wat weegt het zwaarst, en wat is daarvoor nodig?"
        rows={1}
        value={perspectief}
        sleutel={`${id}/perspectief`}
        maxLength={TEKST_MAX}
        onCommit={(nieuw, { burst }) =>
          editRecords(document, 'uitdagingen', [id], { perspectief: nieuw }, undefined, { continues: burst })
        }
      />
      {perspectief.trim() !== '' && !punten.some((punt) => punt.tekst === perspectief) && (
        <div>
          <Knop
            compact
            icon={IcoonPlus}
            onPress={() => addDoelstelling(document, id, terugTekst(perspectief))}
          >
            Maak er een doelstelling van
          </Knop>
        </div>
      )}
      {punten.length > 0 && (
        <Volgorde
          label="Doelstellingen"
          items={punten}
          nameOf={(punt) => tekst(punt.tekst) || 'doelstelling zonder woorden'}
          onMove={(punt, index) => moveDoelstelling(document, id, punt, index)}
        >
          {(punt) => (
            <Puntregel
              soort="doelstelling"
              tekst={punt.tekst}
              sleutel={`${id}/doelstelling/${punt.id}`}
              onTekst={(nieuw, { burst }) =>
                editDoelstelling(document, id, punt.id, nieuw, { continues: burst })
              }
              onVerwijder={() => removeDoelstelling(document, id, punt.id)}
            />
          )}
        </Volgorde>
      )}
      <Toevoegveld
        label="Nieuwe doelstelling"
        placeholder="Bijvoorbeeld: het plein is een plek waar je graag blijft"
        sleutel={`${id}/doelstelling/nieuw`}
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'doelstelling', id)}
      />
    </>
  )
}
