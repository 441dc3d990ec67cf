/** Who would come along: how many, all of one soort in one go, the rows, and more of them when somebody asks. */
import { memo, useState } from 'react'
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN } from '../../domain/model/actor'
import { hoofdletter } from '../../taal/woorden'
import { ICONEN } from '../../ui/iconen'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Lijsttabel } from './Lijsttabel'
import styles from './lijst.module.css'
import { Rest } from './Meetabel'
import type { Besluit, Regel } from './regels'

/** More rows than a screen can use; the others come along all the same. */
const BLADZIJDE = 200

type Props = { regels: readonly Regel[]; besluit: (welke: readonly Regel[], wat: Besluit) => void }

/** Drawn anew only when a row or a choice changed: whatever else the dialog says meanwhile, the rows stay. */
export const Voorstellen = memo(function Voorstellen({ regels, besluit }: Props) {
  const [bladzijden, setBladzijden] = useState(1)
  const mee = regels.filter((regel) => regel.mee)
  const getoond = regels.slice(0, bladzijden * BLADZIJDE)
  return (
    <>
      <div className={styles.samen}>
        <output className={styles.zacht}>
          {mee.length === regels.length
            ? `${regels.length} gevonden`
            : `${mee.length} van de ${regels.length} ${mee.length === 1 ? 'gaat' : 'gaan'} mee`}
        </output>
        <div className={styles.allemaal}>
          <Keuze
            label="Alle aangevinkte zijn"
            labelHidden
            placeholder="Alle aangevinkte zijn …"
            value={null}
            options={ACTOR_SOORTEN.map((id) => ({
              id,
              label: hoofdletter(ACTOR_SOORT_NAAM[id]),
              icon: ICONEN[id],
            }))}
            onChange={(soort) => soort && besluit(mee, { soort })}
          />
        </div>
      </div>
      <Lijsttabel regels={getoond} besluit={(regel, wat) => besluit([regel], wat)} />
      {regels.length > getoond.length && (
        <div className={styles.samen}>
          <Rest getoond={getoond.length} van={regels.length} />
          <Knop compact onPress={() => setBladzijden(bladzijden + 1)}>
            Toon er meer
          </Knop>
        </div>
      )}
    </>
  )
})
