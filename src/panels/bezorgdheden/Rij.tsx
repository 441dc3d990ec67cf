/** One bezorgdheid and who carries it, zone by zone. The three ways to look only differ in what stands under its words. */
import type { ReactNode } from 'react'
import type { BezorgdheidLezing } from '../../domain/lezing/afleiding'
import type { Lijn } from '../../domain/lezing/kaartlezing'
import { verwijs, verwijsAlle } from '../../domain/lezing/omdat'
import { ZONES } from '../../domain/model/zone'
import { useNamen } from '../../store/namen'
import { useBelichting } from '../../velden/zin/useBelichting'
import { Namenlijst } from '../../velden/zin/ZinTekst'
import styles from './bezorgdheden.module.css'
import rijStyles from './rij.module.css'
import { Drager } from './Drager'
import { Toonknop } from './Toonknop'
import type { Afgeschermd } from '../../store/dossiertekst'

export function Rij({ lezing, children }: { lezing: Afgeschermd<BezorgdheidLezing>; children?: ReactNode }) {
  const wat = verwijs('bezorgdheid', lezing.id)
  const [naam = ''] = useNamen([wat])
  const { handlers, druk } = useBelichting([wat])
  return (
    <tbody className={rijStyles.rij} data-sleutel={lezing.id} {...handlers}>
      <tr>
        <th colSpan={3} scope="rowgroup" className={rijStyles.naam}>
          <span className={rijStyles.kop}>
            <button type="button" className={rijStyles.naamknop} dir="auto" onClick={druk}>
              {naam}
            </button>
            <Toonknop bezorgdheid={lezing.id} naam={naam} />
          </span>
        </th>
      </tr>
      <tr>
        {ZONES.map((zone) => (
          <td key={zone} className={rijStyles.cel} data-zone={zone}>
            {lezing.inwoners[zone].length > 0 ? (
              <ul className={rijStyles.dragers}>
                {lezing.inwoners[zone].map((lijn) => (
                  <Drager key={lijn.actor.id} lijn={lijn} />
                ))}
              </ul>
            ) : (
              <span className={rijStyles.niemand}>
                <span className={styles.verborgen}>niemand</span>
              </span>
            )}
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={3} className={rijStyles.onder}>
          {children}
          <Ook voor="Uit het netwerk:" lijnen={lezing.netwerk} />
          <Ook voor="Ook luid geuit door" lijnen={lezing.luid} />
        </td>
      </tr>
    </tbody>
  )
}

function Ook({ voor, lijnen }: { voor: string; lijnen: readonly Afgeschermd<Lijn>[] }) {
  if (lijnen.length === 0) return null
  return (
    <p className={rijStyles.ook}>
      {voor}{' '}
      <Namenlijst
        verwijzingen={verwijsAlle(
          'actor',
          lijnen.map(({ actor }) => actor.id),
        )}
      />
      .
    </p>
  )
}
