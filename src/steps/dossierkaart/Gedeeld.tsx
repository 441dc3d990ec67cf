/** The log: what went out, when, to whom. The dialog Exporteer adds to it; what went another way is added here. */
import { zegDatum } from '../../taal/datum'
import {
  BESTEMMINGEN,
  type Gedeeld as Regel,
  PROTOCOL_NAAM,
  PROTOCOL_UITLEG,
  PROTOCOLLEN,
} from '../../domain/model/gedeeld'
import { type Id, NAAM_MAX, opSleutelDatum } from '../../domain/model/grond'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { useTekst } from '../../store/naam'
import { editGedeeld, removeGedeeld } from '../../store/mutaties'
import { regelveld } from '../../store/schetsen'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonSluit } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { buildOpties } from '../../ui/opties'
import { Schuilveld } from '../../velden/Schuiltekst'
import styles from './dossierkaart.module.css'

export function Gedeeld() {
  const { document } = useWerkruimte()
  const gedeeld = useDossier(({ kop }) => kop.gedeeld)
  const regels = opSleutelDatum(gedeeld).toReversed()
  const nieuw = regelveld(document, 'deling')
  return (
    <>
      {regels.length === 0 ? (
        <p className={styles.uitleg}>
          Nog met niemand. Wat je exporteert met namen komt hier vanzelf bij; de rest als je zegt voor wie.
        </p>
      ) : (
        <ul className={styles.gedeeld} aria-label="Gedeeld">
          {regels.map((regel) => (
            <Rij key={regel.id} regel={regel} />
          ))}
        </ul>
      )}
      <Toevoegveld
        label="Ook gedeeld met"
        placeholder="Ook gedeeld met wie? Dan Enter"
        sleutel="kop/gedeeld/nieuw"
        suggestions={BESTEMMINGEN.map((naam) => ({ id: naam, label: naam }))}
        onChoose={nieuw.onAdd}
        {...nieuw}
      />
      <p className={styles.uitleg}>{PROTOCOL_UITLEG}</p>
    </>
  )
}

function Rij({
  regel: { id, datum, wat, metNamen, aanWie, protocol },
}: {
  regel: Afgeschermd<Regel> & { id: Id }
}) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const heet = `${tekst(wat)}, ${zegDatum(datum)}`
  return (
    <li className={styles.rij}>
      <span className={styles.datum}>{zegDatum(datum)}</span>
      <span className={styles.wat}>
        {tekst(wat)} <span className={styles.merk}>{metNamen ? 'met namen' : 'met schuilnamen'}</span>
      </span>
      <Schuilveld
        label={`Voor wie: ${heet}`}
        labelHidden
        variant="kaal"
        placeholder="voor wie?"
        value={aanWie}
        sleutel={`kop/gedeeld/${id}/aanWie`}
        maxLength={NAAM_MAX}
        onCommit={(nieuw, { burst }) => editGedeeld(document, id, { aanWie: nieuw }, { continues: burst })}
      />
      <Keuze
        label={`Protocol: ${heet}`}
        labelHidden
        value={protocol}
        emptyLabel="protocol?"
        options={buildOpties(PROTOCOLLEN, PROTOCOL_NAAM)}
        onChange={(nieuw) => editGedeeld(document, id, { protocol: nieuw })}
      />
      <IconKnop
        compact
        icon={IcoonSluit}
        label={`Haal deze regel weg: ${heet}`}
        side="left"
        onPress={() => removeGedeeld(document, id)}
      />
    </li>
  )
}
