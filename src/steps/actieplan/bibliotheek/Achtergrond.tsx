/** What stands behind an actie: how, for whom, what it takes, what to look out for, and what is known, with where that can be read. */
import type { ReactNode } from 'react'
import type { Kennis, OpenActie } from '../../../domain/actiebibliotheek/bibliotheekactie'
import { BRONNEN } from '../../../domain/actiebibliotheek/bronnen'
import { PLAN_SAMENLEVEN_NAAM } from '../../../domain/lezing/richtingen'
import { VERONTRUSTING_NAAM } from '../../../domain/model/actor'
import { DIEPERLIGGEND_NAAM } from '../../../domain/model/bezorgdheid'
import { SAMENKOMST_NAAM } from '../../../domain/model/eigenactiewoorden'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { useTekst } from '../../../store/naam'
import { Code } from '../../../velden/zin/Code'
import styles from './bibliotheek.module.css'

type Props = { actie: Afgeschermd<OpenActie<string>>; eigen: boolean }

export function Achtergrond({ actie, eigen }: Props) {
  const tekst = useTekst()
  const { types, dieperliggend, fasen, planSamenleven, samen, kennis } = actie
  return (
    <dl className={styles.achtergrond}>
      <Punt kop="Hoe">{tekst(actie.hoe)}</Punt>
      <Punt kop="Wat het vraagt">{tekst(actie.vraagt)}</Punt>
      <Punt kop={eigen ? 'Ervaring hier' : 'Let op'}>{tekst(actie.letOp)}</Punt>
      {kennis && (
        <Punt kop="Wat we ervan weten">
          <Weten kennis={kennis} />
        </Punt>
      )}
      <Punt kop="Voor wie zich zo voelt">{types.map((type) => VERONTRUSTING_NAAM[type]).join(' · ')}</Punt>
      <Punt kop="Wat eronder kan zitten">
        {dieperliggend.map((een) => DIEPERLIGGEND_NAAM[een]).join(' · ')}
      </Punt>
      <Punt kop="Plan Samenleven">
        {planSamenleven.map((type) => PLAN_SAMENLEVEN_NAAM[type]).join(' · ')}
      </Punt>
      <Punt kop="Wie komt samen">{`${SAMENKOMST_NAAM[samen]} · fase ${fasen.join(', ')}`}</Punt>
    </dl>
  )
}

/** Nothing to say is nothing shown. */
function Punt({ kop, children }: { kop: string; children: ReactNode }) {
  if (children === '') return null
  return (
    <div>
      <dt>{kop}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

/** Where it can be read is no link: this app asks nothing of the outside, people do. */
function Weten({ kennis }: { kennis: NonNullable<Kennis> }) {
  if (kennis.uit === 'handreiking') {
    return (
      <>
        Uit de praktijk van de Handreiking. <Code code={kennis.code} />
      </>
    )
  }
  return (
    <>
      {kennis.zegt}
      {kennis.bronnen.map((bron) => {
        const { titel, uitgever, jaar, adres } = BRONNEN[bron]
        return (
          <cite key={bron} className={styles.bron}>
            <span>{titel}</span>
            {`. ${uitgever}${jaar === null ? '' : `, ${jaar}`}. `}
            <span className={styles.adres}>{adres}</span>
          </cite>
        )
      })}
    </>
  )
}
