/** The fields of one own actie: the same things that the library tells of ours. */
import { PLAN_SAMENLEVEN_TYPES, TERMIJNEN, WERKVORMEN } from '../../../domain/model/actie'
import { TERMIJN_NAAM, WERKVORM_NAAM } from '../../../domain/model/actiewoorden'
import { VERONTRUSTING_NAAM } from '../../../domain/model/actor'
import { DIEPERLIGGEND, DIEPERLIGGEND_NAAM } from '../../../domain/model/bezorgdheid'
import { type EigenActie, KOSTEN, SAMENKOMSTEN } from '../../../domain/model/eigenactie'
import { KOST_NAAM, SAMENKOMST_NAAM } from '../../../domain/model/eigenactiewoorden'
import { type Id, TEKST_MAX } from '../../../domain/model/grond'
import { AANSPREEKBAAR, PLAN_SAMENLEVEN_NAAM } from '../../../domain/lezing/richtingen'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { useWerkruimte } from '../../../store/hooks'
import { editEigenActie, removeEigenActie } from '../../../store/mutaties'
import { IcoonVerwijder } from '../../../ui/icoon'
import { Keuze } from '../../../ui/Keuze'
import { Keuzerij } from '../../../ui/Keuzerij'
import { Knop } from '../../../ui/Knop'
import { buildOpties } from '../../../ui/opties'
import { VinkGroep } from '../../../ui/VinkGroep'
import { Schuilvak } from '../../../velden/Schuilvak'
import styles from './bibliotheek.module.css'

type Eigen = Afgeschermd<EigenActie & { id: Id }>
type Bewerk = (patch: Parameters<typeof editEigenActie>[2], burst?: string) => void

const TEKSTEN = [
  { veld: 'tekst', label: 'Wat doen jullie?', rows: 1 },
  { veld: 'hoe', label: 'Hoe gaat dat?', rows: 2 },
  { veld: 'vraagt', label: 'Wat vraagt het?', rows: 1 },
  { veld: 'ervaring', label: 'Wat werkte hier, en wat niet?', rows: 2 },
] as const

export function EigenVelden({ actie }: { actie: Eigen }) {
  const { document } = useWerkruimte()
  const { id } = actie
  const bewerk: Bewerk = (patch, burst) =>
    editEigenActie(document, id, patch, burst === undefined ? undefined : { continues: burst })
  return (
    <div className={styles.velden}>
      {TEKSTEN.map(({ veld, label, rows }) => (
        <Schuilvak
          key={veld}
          label={label}
          rows={rows}
          maxLength={TEKST_MAX}
          value={actie[veld]}
          sleutel={`eigenActies/${id}/${veld}`}
          onCommit={(nieuw, { burst }) => bewerk({ [veld]: nieuw.trim() }, burst)}
        />
      ))}
      <Lijsten actie={actie} bewerk={bewerk} />
      <div>
        <Knop compact icon={IcoonVerwijder} onPress={() => removeEigenActie(document, id)}>
          Verwijder deze eigen actie
        </Knop>
      </div>
    </div>
  )
}

/** Choices of which several can be ticked. */
const vinken = <T extends string>(
  ids: readonly T[],
  naam: Readonly<Record<T, string>>,
  gekozen: readonly T[],
) => buildOpties(ids, naam).map((een) => ({ ...een, value: gekozen.includes(een.id) }))

const wissel = <T extends string>(gekozen: readonly T[], een: T, mee: boolean): T[] =>
  mee ? [...gekozen, een] : gekozen.filter((ander) => ander !== een)

function Lijsten({ actie, bewerk }: { actie: Eigen; bewerk: Bewerk }) {
  const { types, dieperliggend, planSamenleven } = actie
  return (
    <>
      <VinkGroep
        label="Voor wie zich zo voelt"
        options={vinken(AANSPREEKBAAR, VERONTRUSTING_NAAM, types)}
        onChange={(een, mee) => bewerk({ types: wissel(types, een, mee) })}
      />
      <VinkGroep
        label="Wat eronder kan zitten"
        options={vinken(DIEPERLIGGEND, DIEPERLIGGEND_NAAM, dieperliggend)}
        onChange={(een, mee) => bewerk({ dieperliggend: wissel(dieperliggend, een, mee) })}
      />
      <VinkGroep
        label="Plan Samenleven"
        options={vinken(PLAN_SAMENLEVEN_TYPES, PLAN_SAMENLEVEN_NAAM, planSamenleven)}
        onChange={(een, mee) => bewerk({ planSamenleven: wissel(planSamenleven, een, mee) })}
      />
      <Keuzerij
        label="Termijn"
        compact
        value={actie.termijn}
        options={buildOpties(TERMIJNEN, TERMIJN_NAAM)}
        onChange={(termijn) => bewerk({ termijn })}
      />
      <Keuze
        label="Werkvorm"
        emptyLabel="nog niet gekozen"
        value={actie.werkvorm}
        options={buildOpties(WERKVORMEN, WERKVORM_NAAM)}
        onChange={(werkvorm) => bewerk({ werkvorm })}
      />
      <Keuzerij
        label="Wie komt samen?"
        compact
        value={actie.samen}
        options={buildOpties(SAMENKOMSTEN, SAMENKOMST_NAAM)}
        onChange={(samen) => bewerk({ samen })}
      />
      <Keuzerij
        label="Kost"
        compact
        value={actie.kost}
        options={buildOpties(KOSTEN, KOST_NAAM)}
        onChange={(kost) => bewerk({ kost })}
      />
    </>
  )
}
