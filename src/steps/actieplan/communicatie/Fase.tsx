/** One phase: what is told in it, in order, and a line to add. */
import { memo } from 'react'
import { COMMUNICATIEPRINCIPES, type Fasegroep } from '../../../domain/model/communicatie'
import { NAAM_MAX, type Sleutel, TEKST_MAX } from '../../../domain/model/grond'
import type { Communicatie } from '../../../domain/model/plan'
import { useWerkruimte } from '../../../store/hooks'
import {
  addRecord,
  editRecords,
  moveCommunicatie,
  moveNaarFase,
  removeRecords,
  renameFase,
} from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { regelveld } from '../../../store/schetsen'
import { Datumveld } from '../../../ui/Datumveld'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonMeer, IcoonVerwijder, IcoonVerder, IcoonVink } from '../../../ui/icoon'
import { Keuze } from '../../../ui/Keuze'
import { Menu } from '../../../ui/Menu'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import { Volgorde } from '../../../ui/Volgorde'
import { Schuilveld } from '../../../velden/Schuiltekst'
import { Schuilvak } from '../../../velden/Schuilvak'
import styles from './communicatie.module.css'
import { LIJSTEN } from './Woordlijsten'
import { type Afgeschermd, type Dossiertekst, terugTekst } from '../../../store/dossiertekst'

const ZONDER = 'Zonder fase'

type FaseProps = {
  groep: Afgeschermd<Fasegroep & { anker: Sleutel }>
  /** Names of every phase, to bring a line to. */
  fasen: readonly Dossiertekst[]
  /** The first one with lines says what stands in which column. */
  heeftKop: boolean
}

export function Fase({ groep, fasen, heeftKop }: FaseProps) {
  const { document } = useWerkruimte()
  const toon = useTekst()
  const { fase, regels, voorzetten } = groep
  const naam = toon(fase) || ZONDER
  return (
    <section className={styles.fase} aria-label={naam}>
      <Fasenaam groep={groep} />
      {regels.length > 0 && (
        <>
          {heeftKop && (
            <div className={styles.regelkop} aria-hidden>
              <span>Wat</span>
              <span>Wie vertelt het</span>
              <span>Aan wie</span>
              <span>Kanaal</span>
              <span>Wanneer</span>
              <span>Richting</span>
            </div>
          )}
          <Volgorde
            label={`Communicatie: ${naam}`}
            items={regels}
            nameOf={({ wat }) => toon(wat) || 'regel zonder woorden'}
            onMove={(id, index) => moveCommunicatie(document, id, index)}
          >
            {(regel) => <Regel regel={regel} fasen={fasen} />}
          </Volgorde>
        </>
      )}
      {fase !== '' && (
        <Toevoegveld
          label={`Nieuw: ${naam}`}
          placeholder="Wat vertellen jullie? Dan Enter"
          sleutel={`communicatie/${groep.anker}/nieuw`}
          suggestions={voorzetten.map(({ wat, richting }) => ({ id: wat, label: `${wat} (${richting})` }))}
          onChoose={(wat) => {
            const voorzet = voorzetten.find((een) => een.wat === wat)
            if (voorzet) addRecord(document, 'communicatie', { ...voorzet, fase: terugTekst(fase) })
          }}
          {...regelveld(document, 'communicatie', terugTekst(fase))}
        />
      )}
    </section>
  )
}

/** The name of a phase of our own can be changed as soon as there is a line to carry it. */
function Fasenaam({ groep: { fase, isVoorzien, regels } }: { groep: Afgeschermd<Fasegroep> }) {
  const { document } = useWerkruimte()
  const toon = useTekst()
  const [eerste] = regels
  if (isVoorzien || !eerste) return <h3 className={styles.fasenaam}>{toon(fase)}</h3>
  return (
    <h3 className={styles.fasenaam}>
      <Schuilveld
        label="Naam van de fase"
        labelHidden
        variant="kaal"
        placeholder={ZONDER}
        value={fase}
        sleutel={`communicatie/${eerste.id}/fase`}
        maxLength={NAAM_MAX}
        onCommit={(nieuw, { burst }) => renameFase(document, terugTekst(fase), nieuw, { continues: burst })}
      />
    </h3>
  )
}

type Veld = 'wie' | 'aanWie' | 'kanaal'
const VELDEN: readonly { veld: Veld; label: string; leeg: string }[] = [
  { veld: 'wie', label: 'Wie vertelt', leeg: 'wie?' },
  { veld: 'aanWie', label: 'Aan wie', leeg: 'aan wie?' },
  { veld: 'kanaal', label: 'Kanaal', leeg: 'kanaal?' },
]

/** Redraws only when this line changes. */
const Regel = memo(function Regel({
  regel,
  fasen,
}: {
  regel: Afgeschermd<Communicatie>
  fasen: readonly Dossiertekst[]
}) {
  const { document } = useWerkruimte()
  const toon = useTekst()
  const { id, fase, wat, richting } = regel
  const heet = toon(wat) || 'deze regel'
  const bewerk = (patch: Partial<Omit<Communicatie, 'id' | 'orde'>>, burst?: string) =>
    editRecords(document, 'communicatie', [id], patch, undefined, { continues: burst })
  return (
    <div className={styles.regel}>
      <div className={styles.wat}>
        <Schuilvak
          label="Wat"
          labelHidden
          rows={1}
          placeholder="Wat?"
          value={wat}
          sleutel={`communicatie/${id}/wat`}
          maxLength={TEKST_MAX}
          onCommit={(nieuw, { burst }) => bewerk({ wat: nieuw }, burst)}
        />
      </div>
      {VELDEN.map(({ veld, label, leeg }) => (
        <Schuilveld
          key={veld}
          label={`${label}: ${heet}`}
          labelHidden
          variant="kaal"
          placeholder={leeg}
          value={regel[veld]}
          sleutel={`communicatie/${id}/${veld}`}
          maxLength={NAAM_MAX}
          list={LIJSTEN[veld]}
          onCommit={(nieuw, { burst }) => bewerk({ [veld]: nieuw }, burst)}
        />
      ))}
      <div className={styles.stil}>
        <Datumveld
          label={`Wanneer: ${heet}`}
          labelHidden
          value={regel.wanneer}
          sleutel={`communicatie/${id}/wanneer`}
          onCommit={(wanneer, { burst }) => bewerk({ wanneer }, burst)}
        />
      </div>
      <div className={styles.stil}>
        <Keuze
          label={`Richting: ${heet}`}
          labelHidden
          value={richting}
          options={[
            { id: 'intern', label: 'intern' },
            { id: 'extern', label: 'extern' },
          ]}
          emptyLabel="richting?"
          onChange={(gekozen) => bewerk({ richting: gekozen })}
        />
      </div>
      <Menu
        label={`Regel ${heet}`}
        trigger={<IconKnop compact icon={IcoonMeer} label={`Meer met ${heet}`} side="left" />}
        groups={[
          fasen
            .filter((andere) => andere !== fase)
            .map((andere, i) => ({
              id: `fase ${i}`,
              label: `Naar «${toon(andere)}»`,
              icon: IcoonVerder,
              onAction: () => moveNaarFase(document, id, terugTekst(andere)),
            })),
          COMMUNICATIEPRINCIPES.map(({ id: principe, kop }) => {
            const aan = regel.principes.includes(principe)
            return {
              id: `principe ${principe}`,
              label: kop,
              ...(aan ? { icon: IcoonVink } : {}),
              onAction: () =>
                bewerk({
                  principes: aan
                    ? regel.principes.filter((ander) => ander !== principe)
                    : [...regel.principes, principe],
                }),
            }
          }),
          [
            {
              id: 'verwijder',
              label: 'Verwijder',
              icon: IcoonVerwijder,
              onAction: () => removeRecords(document, 'communicatie', [id]),
            },
          ],
        ]}
      />
    </div>
  )
})
