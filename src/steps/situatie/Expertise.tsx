/** Own services and what they know, in an order that people give. A list to begin with is offered, never imposed. Source: method S1.3. */
import type { Afgeschermd } from '../../store/dossiertekst'
import { useTekst } from '../../store/naam'
import { type Id, NAAM_MAX, TEKST_MAX } from '../../domain/model/grond'
import { STARTLIJST } from '../../domain/vragen/werkgroep'
import { opSleutelOrde } from '../../domain/model/grond'
import type { Dienst } from '../../domain/model/werkgroep'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { addDiensten, editDienst, moveDienst, removeDienst } from '../../store/mutaties'
import { regelveld } from '../../store/schetsen'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonPlus, IcoonSluit } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Volgorde } from '../../ui/Volgorde'
import { Schuilveld } from '../../velden/Schuiltekst'
import styles from './situatie.module.css'

export function Expertise() {
  const { document } = useWerkruimte()
  const toon = useTekst()
  const expertise = useDossier(({ werkgroep }) => werkgroep.expertise)
  const diensten = opSleutelOrde(expertise)
  const nogNiet = useDossier(({ werkgroep }) =>
    STARTLIJST.map(
      ({ dienst }) => !Object.values(werkgroep.expertise).some((hier) => hier.dienst === dienst),
    ),
  )
  return (
    <div className={styles.lijst}>
      {diensten.length === 0 ? (
        <div className={styles.start}>
          <p>
            Een lijst om mee te beginnen:{' '}
            {STARTLIJST.map(({ dienst, ervaring }) => `${dienst} (${ervaring})`).join(' · ')}.
          </p>
          <div>
            <Knop icon={IcoonPlus} onPress={() => addDiensten(document, STARTLIJST)}>
              Neem deze lijst over
            </Knop>
          </div>
        </div>
      ) : (
        <Volgorde
          label="Eigen expertise"
          items={diensten}
          nameOf={({ dienst }) => toon(dienst) || 'dienst zonder naam'}
          onMove={(id, index) => moveDienst(document, id, index)}
        >
          {(dienst) => <Dienstrij dienst={dienst} />}
        </Volgorde>
      )}
      <Toevoegveld
        label="Nieuwe dienst of adviesraad"
        placeholder="Dienst of adviesraad erbij"
        sleutel="werkgroep/expertise/nieuw"
        suggestions={
          diensten.length === 0
            ? []
            : STARTLIJST.filter((_, i) => nogNiet[i]).map(({ dienst }) => ({ id: dienst, label: dienst }))
        }
        max={4}
        onChoose={(naam) =>
          addDiensten(
            document,
            STARTLIJST.filter(({ dienst }) => dienst === naam),
          )
        }
        {...regelveld(document, 'dienst')}
      />
      <p className={styles.bepaalt}>
        Dit bepaalt wie jullie vragen voor de werkgroep, en wie een actie kan trekken.
      </p>
    </div>
  )
}

function Dienstrij({ dienst: { id, dienst, ervaring } }: { dienst: Afgeschermd<Dienst> & { id: Id } }) {
  const { document } = useWerkruimte()
  const naam = useTekst()(dienst) || 'deze dienst'
  return (
    <div className={styles.dienst}>
      <Schuilveld
        label="Dienst"
        labelHidden
        variant="kaal"
        value={dienst}
        sleutel={`werkgroep/expertise/${id}/dienst`}
        maxLength={NAAM_MAX}
        onCommit={(nieuw, { burst }) => editDienst(document, id, { dienst: nieuw }, { continues: burst })}
      />
      <Schuilveld
        label={`Ervaring van ${naam}`}
        labelHidden
        variant="kaal"
        placeholder="waar ervaring mee?"
        value={ervaring}
        sleutel={`werkgroep/expertise/${id}/ervaring`}
        maxLength={TEKST_MAX}
        onCommit={(nieuw, { burst }) => editDienst(document, id, { ervaring: nieuw }, { continues: burst })}
      />
      <IconKnop
        compact
        icon={IcoonSluit}
        label={`Verwijder ${naam}`}
        side="left"
        onPress={() => removeDienst(document, id)}
      />
    </div>
  )
}
