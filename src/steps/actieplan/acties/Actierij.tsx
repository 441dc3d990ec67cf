/** One row of the table. Redraws only when its actie, its place, or what the hand does in it changes: sixty of them stay quick. */
import { memo, type PointerEvent } from 'react'
import type { Actie } from '../../../domain/model/actie'
import {
  ACTIEKOLOM,
  type Actiekolom,
  isBedekt,
  keuzesVan,
  toonCel,
  type Woordenboek,
} from '../../../domain/actietabel/actiekolommen'
import { readCel, type Rij } from '../../../domain/actietabel/actierijen'
import type { Id } from '../../../domain/model/grond'
import { Celveld, type Celrichting } from '../../../ui/Celveld'
import { IcoonGreep, IcoonPlus, IcoonVerder } from '../../../ui/icoon'
import styles from './acties.module.css'
import celStyles from './cel.module.css'
import { OPENKOLOM, RIJKOLOM } from './raster'
import { kort } from '../../../taal/woorden'

/** What a row asks of the table; the same object all the while. */
export type Tabelhand = {
  schrijf: (id: Id, kolom: Actiekolom, tekst: string, burst: string) => void
  verlaat: (id: Id, kolom: Actiekolom, richting: Celrichting) => void
  /** The hand is elsewhere already: the cell only closes. */
  sluit: () => void
  /** Takes a row by its grip. */
  neem: (event: PointerEvent, id: Id) => void
  weiger: (id: Id, kolom: Actiekolom, tekst: string, reden: string) => void
}

export type ActierijProps = {
  /** Of the actie, or of the one that an empty row can become. */
  id: Id
  /** As the table numbers it, from 1. */
  nummer: number
  /** Null in the empty row. */
  actie: Actie | null
  /** What a new row in this group answers to. */
  groepsuitdaging: Id | null
  /** As assistive technology counts, with headers. */
  index: number
  kolommen: readonly Actiekolom[]
  boek: Woordenboek
  /** The column of the active cell, when it is in this row. */
  actief: string | null
  /** Places of the columns that are selected here; −1 for none. */
  van: number
  tot: number
  bewerkt: 'verder' | 'vervang' | null
  /** A row that people ordered by hand can be dragged. */
  versleepbaar: boolean
  sleep: 'hand' | 'voor' | 'na' | undefined
  isOpen: boolean
  hand: Tabelhand
}

export const Actierij = memo(function Actierij({
  id,
  nummer,
  actie,
  groepsuitdaging,
  index,
  kolommen,
  boek,
  actief,
  van,
  tot,
  bewerkt,
  versleepbaar,
  sleep,
  isOpen,
  hand,
}: ActierijProps) {
  const cel = (kolom: string) => ({
    'data-cel': `${id} ${kolom}`,
    tabIndex: actief === kolom ? 0 : -1,
  })
  const naam = actie ? kort(toonCel('tekst', actie, boek)) || `rij ${nummer}` : 'nieuwe actie'
  return (
    <tr
      aria-rowindex={index}
      data-rij={id}
      data-leeg={!actie || undefined}
      data-sleep={sleep}
      data-open={isOpen || undefined}
    >
      <th scope="row" aria-colindex={1} data-kolom={RIJKOLOM}>
        {actie && versleepbaar ? (
          <button
            type="button"
            className={celStyles.greep}
            data-greep={id}
            aria-label={`Rij ${nummer}: verschuif ${naam}`}
            title="Sleep, of gebruik Alt Shift en de pijltjes"
            onPointerDown={(event) => hand.neem(event, id)}
            {...cel(RIJKOLOM)}
          >
            <IcoonGreep aria-hidden size={16} />
            <span aria-hidden>{nummer}</span>
          </button>
        ) : (
          <span className={celStyles.nummer} {...cel(RIJKOLOM)}>
            {actie ? nummer : <IcoonPlus aria-hidden size={16} />}
            <span className={styles.onzichtbaar}>{` ${naam}`}</span>
          </span>
        )}
      </th>
      {kolommen.map((kolom, i) => {
        const isActief = actief === kolom
        const bedekt = actie !== null && isBedekt(kolom, actie, boek)
        const tekst = actie ? toonCel(kolom, actie, boek) : ''
        return (
          <td
            key={kolom}

            aria-colindex={i + 2}
            aria-selected={van <= i && i <= tot}
            aria-readonly={bedekt || undefined}
            data-kolom={kolom}
            data-actief={isActief || undefined}
            data-vorm={ACTIEKOLOM[kolom].vorm}
            {...cel(kolom)}
            // The field in it takes its place.
            {...(isActief && bewerkt ? { tabIndex: undefined } : {})}
          >
            <div className={celStyles.tekst} dir="auto">
              {tekst ||
                (!actie && kolom === 'tekst' && <span className={celStyles.nieuw}>nieuwe actie</span>)}
            </div>
            {isActief && bewerkt && (
              <Celbewerking
                id={id}
                rij={actie ?? { uitdaging: groepsuitdaging }}
                kolom={kolom}
                tekst={tekst}
                naam={naam}
                boek={boek}
                vervang={bewerkt === 'vervang'}
                hand={hand}
              />
            )}
          </td>
        )
      })}
      <td aria-colindex={kolommen.length + 2} data-kolom={OPENKOLOM}>
        {actie ? (
          <button
            type="button"
            className={celStyles.openknop}
            data-openrij={id}
            aria-label={`Open ${naam}`}
            title="Open (Ctrl Enter)"
            {...cel(OPENKOLOM)}
          >
            <IcoonVerder aria-hidden size={20} />
          </button>
        ) : (
          <span className={celStyles.nummer} {...cel(OPENKOLOM)} />
        )}
      </td>
    </tr>
  )
})

type CelbewerkingProps = {
  id: Id
  rij: Rij
  kolom: Actiekolom
  tekst: string
  naam: string
  boek: Woordenboek
  vervang: boolean
  hand: Tabelhand
}

function Celbewerking({ id, rij, kolom, tekst, naam, boek, vervang, hand }: CelbewerkingProps) {
  const waarom = (woorden: string): string | null => {
    const lezing = readCel(kolom, woorden, rij, boek)
    return lezing.ok ? null : lezing.reden
  }
  const keuzes = keuzesVan(kolom, rij, boek)
  return (
    <Celveld
      label={`${ACTIEKOLOM[kolom].naam} van ${naam}`}
      value={tekst}
      sleutel={`acties/${id}/${kolom}`}
      options={keuzes?.map(({ label, hint }) => (hint === undefined ? { label } : { label, hint }))}
      multiline={ACTIEKOLOM[kolom].vorm === 'lang'}
      // A word of a closed list is chosen anew, not mended.
      replace={vervang || keuzes !== null}
      refusal={waarom}
      onCommit={(woorden, { burst }) => hand.schrijf(id, kolom, woorden, burst)}
      onLeave={(richting) => hand.verlaat(id, kolom, richting)}
      onBlur={hand.sluit}
      onRefused={(woorden) => hand.weiger(id, kolom, woorden, waarom(woorden) ?? '')}
    />
  )
}
