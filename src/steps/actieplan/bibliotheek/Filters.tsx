/** What people look for: words, and six closed lists that narrow together. */
import { type Bibliotheekfilter, GEEN_FILTER, isGefilterd } from '../../../domain/actiebibliotheek/filter'
import { AANSPREEKBAAR } from '../../../domain/lezing/richtingen'
import { TERMIJNEN, WERKVORMEN } from '../../../domain/model/actie'
import { TERMIJN_NAAM, WERKVORM_NAAM } from '../../../domain/model/actiewoorden'
import { VERONTRUSTING_NAAM } from '../../../domain/model/actor'
import { DIEPERLIGGEND, DIEPERLIGGEND_NAAM } from '../../../domain/model/bezorgdheid'
import { KOSTEN } from '../../../domain/model/eigenactie'
import { KOST_NAAM } from '../../../domain/model/eigenactiewoorden'
import { Keuze } from '../../../ui/Keuze'
import { Knop } from '../../../ui/Knop'
import { buildOpties } from '../../../ui/opties'
import { Zoekveld } from '../../../ui/Zoekveld'
import styles from './bibliotheek.module.css'

const FASEN = [
  { id: '1', fase: 1, label: 'fase 1, rust' },
  { id: '2', fase: 2, label: 'fase 2, ongemak' },
  { id: '3', fase: 3, label: 'fase 3, vijandigheid' },
  { id: '4', fase: 4, label: 'fase 4, escalatie' },
] as const

type Props = { filter: Bibliotheekfilter; onFilter: (filter: Bibliotheekfilter) => void }

export function Filters({ filter, onFilter }: Props) {
  const zet = (deel: Partial<Bibliotheekfilter>) => onFilter({ ...filter, ...deel })
  return (
    <search className={styles.filters}>
      <Zoekveld label="Zoek een actie" value={filter.zoek} onChange={(zoek) => zet({ zoek })} />
      <Keuze
        label="Hoe voelen mensen zich?"
        emptyLabel="maakt niet uit"
        value={filter.type}
        options={buildOpties(AANSPREEKBAAR, VERONTRUSTING_NAAM)}
        onChange={(type) => zet({ type })}
      />
      <Keuze
        label="Wat zit eronder?"
        emptyLabel="maakt niet uit"
        value={filter.dieper}
        options={buildOpties(DIEPERLIGGEND, DIEPERLIGGEND_NAAM)}
        onChange={(dieper) => zet({ dieper })}
      />
      <Keuze
        label="Fase"
        emptyLabel="elke fase"
        value={FASEN.find(({ fase }) => fase === filter.fase)?.id ?? null}
        options={FASEN}
        onChange={(id) => zet({ fase: FASEN.find((een) => een.id === id)?.fase ?? null })}
      />
      <Keuze
        label="Termijn"
        emptyLabel="kort en lang"
        value={filter.termijn}
        options={buildOpties(TERMIJNEN, TERMIJN_NAAM)}
        onChange={(termijn) => zet({ termijn })}
      />
      <Keuze
        label="Werkvorm"
        emptyLabel="elke werkvorm"
        value={filter.werkvorm}
        options={buildOpties(WERKVORMEN, WERKVORM_NAAM)}
        onChange={(werkvorm) => zet({ werkvorm })}
      />
      <Keuze
        label="Kost"
        emptyLabel="maakt niet uit"
        value={filter.kost}
        options={buildOpties(KOSTEN, KOST_NAAM)}
        onChange={(kost) => zet({ kost })}
      />
      {isGefilterd(filter) && (
        <div className={styles.wis}>
          <Knop compact variant="kaal" onPress={() => onFilter(GEEN_FILTER)}>
            Toon weer alles
          </Knop>
        </div>
      )}
    </search>
  )
}
