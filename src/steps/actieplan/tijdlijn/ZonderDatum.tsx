/** Acties without any date, by lane: each opens, and can be given a begin where it stands. */
import { useState } from 'react'
import type { Actie } from '../../../domain/model/actie'
import { verwijs } from '../../../domain/lezing/omdat'
import type { Id } from '../../../domain/model/grond'
import type { Baan } from '../../../geometry/tijdlijn'
import { useSessie, useWerkruimte } from '../../../store/hooks'
import { useNamen } from '../../../store/namen'
import { Randveld } from '../../../velden/Periode'
import { BAAN_NAAM } from './banen'
import styles from './zonderdatum.module.css'
import type { Afgeschermd } from '../../../store/dossiertekst'

export function ZonderDatum({ banen }: { banen: readonly Baan<Afgeschermd<Actie>>[] }) {
  // Who just got a date stays until the hand leaves: a date is often typed in two goes.
  const [inHand, setInHand] = useState<Id | null>(null)
  const delen = banen
    .map(({ termijn, zonderDatum, gepland }) => ({
      termijn,
      acties: [...zonderDatum, ...gepland.filter(({ id }) => id === inHand)].sort((a, b) => a.orde - b.orde),
    }))
    .filter(({ acties }) => acties.length > 0)
  if (delen.length === 0) return null
  return (
    <section className={styles.zonder} aria-labelledby="zonder-datum">
      <h3 id="zonder-datum">Nog zonder datum</h3>
      {delen.map(({ termijn, acties }) => (
        <div key={termijn ?? 'open'} className={styles.zonderdeel}>
          <h4 className={styles.zondernaam}>{BAAN_NAAM[termijn ?? 'open']}</h4>
          <ul className={styles.zonderlijst}>
            {acties.map((actie) => (
              // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears where the hand is; nothing is done with the row itself
              <li
                key={actie.id}
                onFocus={() => setInHand(actie.id)}
                onBlur={({ currentTarget, relatedTarget }) => {
                  if (!currentTarget.contains(relatedTarget)) setInHand(null)
                }}
              >
                <Regel actie={actie} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Regel({ actie }: { actie: Afgeschermd<Actie> }) {
  const { id } = actie
  const werkruimte = useWerkruimte()
  const [naam = ''] = useNamen([verwijs('actie', id)])
  const open = useSessie((sessie) => sessie.actie === id)
  return (
    <>
      <button
        type="button"
        className={styles.zonderknop}
        dir="auto"
        aria-expanded={open}
        onClick={() => werkruimte.zet({ actie: id })}
      >
        {naam}
      </button>
      <Randveld
        label={`Begin van ${naam}`}
        labelHidden
        rand="start"
        actie={actie}
        sleutel={`tijdlijn/${id}`}
      />
    </>
  )
}
