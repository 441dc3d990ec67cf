/** Doelstellingen of one uitdaging: how it is after the acties, in an order that people give. Source: method S3.2. */
import { opSleutelOrde } from '../../../domain/model/grond'
import type { Uitdaging } from '../../../domain/model/uitdaging'
import { useWerkruimte } from '../../../store/hooks'
import { editDoelstelling, moveDoelstelling, removeDoelstelling } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { regelveld } from '../../../store/schetsen'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import { Volgorde } from '../../../ui/Volgorde'
import { Puntregel } from '../../bladzijde/Puntregel'
import type { Afgeschermd } from '../../../store/dossiertekst'

export function Doelstellingen({ uitdaging: { id, doelstellingen } }: { uitdaging: Afgeschermd<Uitdaging> }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const punten = opSleutelOrde(doelstellingen)
  return (
    <>
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
