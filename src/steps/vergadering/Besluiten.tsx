/** What was agreed: what, who and by when, ticked when it is done; and what earlier meetings agreed that still waits. */
import { type Id, NAAM_MAX, opSleutelOrde } from '../../domain/model/grond'
import type { Besluit } from '../../domain/model/vergadering'
import { findOpenBesluiten } from '../../domain/vergaderen/vergaderen'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editBesluit, moveBesluit, removeBesluit } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { regelveld } from '../../store/schetsen'
import { Datumveld } from '../../ui/Datumveld'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Vink } from '../../ui/Vink'
import { Volgorde } from '../../ui/Volgorde'
import { Schuilveld } from '../../velden/Schuiltekst'
import { Puntregel } from '../bladzijde/Puntregel'
import { Deel } from './Deel'
import styles from './vergadering.module.css'

type Rij = Afgeschermd<Besluit & { id: Id }>

export function Besluiten({ id }: { id: Id }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const besluiten = useDossier(({ vergaderingen }) => vergaderingen[id]?.besluiten ?? {}, opSleutelOrde)
  return (
    <Deel titel="Besluiten: wie doet wat, tegen wanneer">
      {besluiten.length > 0 && (
        <Volgorde
          label="Besluiten"
          items={besluiten}
          nameOf={(besluit) => tekst(besluit.tekst) || 'besluit zonder woorden'}
          onMove={(besluit, index) => moveBesluit(document, id, besluit, index)}
        >
          {(besluit) => <Een vergadering={id} besluit={besluit} />}
        </Volgorde>
      )}
      <Toevoegveld
        label="Nieuw besluit"
        placeholder="Wat spraken jullie af? Typ, dan Enter"
        sleutel={`vergaderingen/${id}/besluiten/nieuw`}
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'besluit', id)}
      />
      <Eerder id={id} />
    </Deel>
  )
}

function Een({ vergadering, besluit }: { vergadering: Id; besluit: Rij }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const { id, wie, tegen, klaar } = besluit
  const naam = tekst(besluit.tekst)
  const sleutel = `vergaderingen/${vergadering}/besluiten/${id}`
  const bewerk = (patch: Partial<Omit<Besluit, 'orde'>>, burst?: string) =>
    editBesluit(document, vergadering, id, patch, { continues: burst })
  return (
    <Puntregel
      soort="besluit"
      tekst={besluit.tekst}
      sleutel={`${sleutel}/tekst`}
      onTekst={(nieuw, { burst }) => bewerk({ tekst: nieuw }, burst)}
      onVerwijder={() => removeBesluit(document, vergadering, id)}
      naast={
        <div className={styles.besluit}>
          <Schuilveld
            label={`Wie doet «${naam}»`}
            labelHidden
            placeholder="wie?"
            value={wie}
            sleutel={`${sleutel}/wie`}
            maxLength={NAAM_MAX}
            onCommit={(nieuw, { burst }) => bewerk({ wie: nieuw }, burst)}
          />
          <Datumveld
            label={`Tegen wanneer: «${naam}»`}
            labelHidden
            value={tegen}
            sleutel={`${sleutel}/tegen`}
            onCommit={(nieuw, { burst }) => bewerk({ tegen: nieuw }, burst)}
          />
          <Vink
            label="klaar"
            spoken={`Klaar: «${naam}»`}
            value={klaar}
            onChange={(is) => bewerk({ klaar: is })}
          />
        </div>
      }
    />
  )
}

/** Of earlier meetings, still open: to be ticked here. */
function Eerder({ id }: { id: Id }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const open = useDossier(
    ({ vergaderingen }) => vergaderingen,
    (vergaderingen) => findOpenBesluiten({ vergaderingen }, document.vandaag(), id),
  )
  if (open.length === 0) return null
  return (
    <div>
      <h4>Van vorige keren, nog open</h4>
      <ul className={styles.eerder}>
        {open.map((besluit) => (
          <li key={besluit.id}>
            <Vink
              label={[tekst(besluit.tekst), tekst(besluit.wie)].filter(Boolean).join(' · ')}
              value={false}
              onChange={(klaar) => editBesluit(document, besluit.vergadering, besluit.id, { klaar })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
