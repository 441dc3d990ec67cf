/** The agenda of a meeting: its points with their minutes, and what the dossier offers to talk about. */
import { useState } from 'react'
import { type Id, opSleutelOrde } from '../../domain/model/grond'
import { zegDuur } from '../../domain/model/vergadering'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editVergaderpunt, moveVergaderpunt, removeVergaderpunt } from '../../store/mutaties'
import { useTekst } from '../../store/naam'
import { regelveld } from '../../store/schetsen'
import { useAgendaAanbod } from '../../store/vergaderen'
import { Getalveld } from '../../ui/Getalveld'
import { IcoonPlus } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { Uitklap } from '../../ui/Uitklap'
import { useAnker } from '../../ui/useAnker'
import { Volgorde } from '../../ui/Volgorde'
import { Puntregel } from '../bladzijde/Puntregel'
import { Deel } from './Deel'
import styles from './vergadering.module.css'

/** Longest meeting that a point takes, minutes. */
const MINUTEN_MAX = 600

export function Agendapunten({ id }: { id: Id }) {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const punten = useDossier(({ vergaderingen }) => vergaderingen[id]?.punten ?? {}, opSleutelOrde)
  const duur = punten.reduce((som, { minuten }) => som + (minuten ?? 0), 0)
  return (
    <Deel titel="Agenda" bij={duur > 0 ? `Samen ${zegDuur(duur)}.` : 'Nog niets op de agenda.'}>
      {punten.length > 0 && (
        <Volgorde
          label="Agenda"
          items={punten}
          nameOf={(punt) => tekst(punt.tekst) || 'agendapunt zonder woorden'}
          onMove={(punt, index) => moveVergaderpunt(document, id, punt, index)}
        >
          {(punt) => (
            <Puntregel
              soort="agendapunt"
              tekst={punt.tekst}
              sleutel={`vergaderingen/${id}/punten/${punt.id}/tekst`}
              onTekst={(nieuw, { burst }) =>
                editVergaderpunt(document, id, punt.id, { tekst: nieuw }, { continues: burst })
              }
              onVerwijder={() => removeVergaderpunt(document, id, punt.id)}
              naast={
                <div className={styles.minuten}>
                  <Getalveld
                    label={`Minuten voor «${tekst(punt.tekst)}»`}
                    labelHidden
                    unit="min"
                    min={0}
                    max={MINUTEN_MAX}
                    value={punt.minuten}
                    sleutel={`vergaderingen/${id}/punten/${punt.id}/minuten`}
                    onCommit={(minuten, { burst }) =>
                      editVergaderpunt(document, id, punt.id, { minuten }, { continues: burst })
                    }
                  />
                </div>
              }
            />
          )}
        </Volgorde>
      )}
      <Toevoegveld
        label="Nieuw agendapunt voor deze vergadering"
        placeholder="Een punt voor de agenda, dan Enter"
        sleutel={`vergaderingen/${id}/punten/nieuw`}
        suggestions={[]}
        onChoose={() => undefined}
        {...regelveld(document, 'vergaderpunt', id)}
      />
      <Voorstellen id={id} />
    </Deel>
  )
}

/** What is open in the dossier, one press away from the agenda. */
function Voorstellen({ id }: { id: Id }) {
  const blok = useAnker<HTMLDivElement>()
  const aanbod = useAgendaAanbod(id)
  const [isLeeg] = useState(
    useDossier(({ vergaderingen }) => Object.keys(vergaderingen[id]?.punten ?? {}).length === 0),
  )
  if (aanbod.length === 0) return null
  return (
    <Uitklap title={`Voorstellen uit dit dossier (${aanbod.length})`} level={4} defaultOpen={isLeeg}>
      <div ref={blok} tabIndex={-1}>
        <ul className={styles.voorstellen} aria-label="Voorstellen voor de agenda">
          {aanbod.map(({ id: voorstel, tekst, bij, minuten, zet }) => (
            <li key={voorstel}>
              <span>
                {tekst}{' '}
                <span className={styles.zacht}>
                  {bij} · {zegDuur(minuten)}
                </span>
              </span>
              <Knop compact icon={IcoonPlus} onPress={zet}>
                Op de agenda<span className={styles.gezegd}>: {tekst}</span>
              </Knop>
            </li>
          ))}
        </ul>
      </div>
    </Uitklap>
  )
}
