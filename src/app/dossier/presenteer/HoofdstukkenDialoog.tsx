/** The hoofdstukken of an evening at the desk: their names, their order, and what who speaks wants to have said. */
import { NAAM_MAX, opOrde, TEKST_MAX } from '../../../domain/model/grond'
import type { Hoofdstuk } from '../../../domain/model/hoofdstuk'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { addHoofdstuk, zetHoofdstuk } from '../../../store/presenteren/hoofdstukken'
import { useDossier, useSessie, useWerkruimte } from '../../../store/hooks'
import { editRecords, moveRecord, removeRecords } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { Dialoog } from '../../../ui/Dialoog'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonGroot, IcoonPlus, IcoonSluit } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { Leeg } from '../../../ui/Leeg'
import { Volgorde } from '../../../ui/Volgorde'
import { Schuilvak } from '../../../velden/Schuilvak'
import { Schuilveld } from '../../../velden/Schuiltekst'
import styles from './hoofdstukken.module.css'

export function HoofdstukkenDialoog() {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const rij = useDossier(({ hoofdstukken }) => hoofdstukken, opOrde)
  const presenteert = useSessie((sessie) => sessie.presenteert)
  return (
    <Dialoog
      open
      title="Hoofdstukken"
      size="breed"
      onClose={() => werkruimte.zet({ dialoog: null })}
      footer={
        <Knop variant="primair" icon={IcoonPlus} onPress={() => void addHoofdstuk(werkruimte)}>
          Maak hoofdstuk van wat je nu ziet
        </Knop>
      }
    >
      {presenteert && rij.length > 0 && (
        <p className={styles.zacht}>De nota’s staan niet op dit scherm: de zaal kijkt mee.</p>
      )}
      {rij.length === 0 ? (
        <Leeg title="Nog geen hoofdstukken">
          Een hoofdstuk onthoudt wat er op het scherm staat: de stap, de tegenstelling, wie belicht of
          gefilterd is, en welk paneel. Wat je ziet blijft altijd het dossier van dat moment.
        </Leeg>
      ) : (
        <Volgorde
          label="Hoofdstukken"
          kaarten
          items={rij}
          nameOf={({ naam }) => tekst(naam) || 'hoofdstuk zonder naam'}
          onMove={(id, index) => moveRecord(werkruimte.document, 'hoofdstukken', id, index)}
        >
          {(hoofdstuk) => <Regel hoofdstuk={hoofdstuk} metNota={!presenteert} />}
        </Volgorde>
      )}
    </Dialoog>
  )
}

function Regel({ hoofdstuk, metNota }: { hoofdstuk: Afgeschermd<Hoofdstuk>; metNota: boolean }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const { id, naam, nota } = hoofdstuk
  const heet = tekst(naam) || 'zonder naam'
  const zet = (patch: Partial<Pick<Hoofdstuk, 'naam' | 'nota'>>, burst: string) =>
    editRecords(werkruimte.document, 'hoofdstukken', [id], patch, undefined, { continues: burst })
  return (
    <div className={styles.regel}>
      <div className={styles.woorden}>
        <Schuilveld
          label={`Naam van hoofdstuk ${heet}`}
          labelHidden
          placeholder="Zonder naam"
          value={naam}
          sleutel={`hoofdstukken/${id}/naam`}
          maxLength={NAAM_MAX}
          onCommit={(nieuw, { burst }) => zet({ naam: nieuw }, burst)}
        />
        {metNota && (
          <Schuilvak
            label={`Nota bij ${heet}, voor wie spreekt`}
            labelHidden
            rows={1}
            variant="rustig"
            placeholder="Nota voor wie spreekt; de zaal ziet ze niet"
            value={nota}
            sleutel={`hoofdstukken/${id}/nota`}
            maxLength={TEKST_MAX}
            onCommit={(nieuw, { burst }) => zet({ nota: nieuw }, burst)}
          />
        )}
      </div>
      <IconKnop
        compact
        icon={IcoonGroot}
        label={`Toon ${heet}`}
        side="left"
        onPress={() => {
          werkruimte.zet({ dialoog: null })
          zetHoofdstuk(werkruimte, id)
        }}
      />
      <IconKnop
        compact
        icon={IcoonSluit}
        label={`Verwijder hoofdstuk ${heet}`}
        side="left"
        onPress={() => removeRecords(werkruimte.document, 'hoofdstukken', [id])}
      />
    </div>
  )
}
