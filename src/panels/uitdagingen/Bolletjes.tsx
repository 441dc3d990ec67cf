/** The three rows of dots: how much of the midden, how far it connects, how far it can be done. Counts, so no decimals and no thermometer. */
import type { Punten, UitdagingLezing } from '../../domain/lezing/afleiding'
import styles from './uitdagingen.module.css'
import kaartStyles from './ranglijst.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

export function Bolletjes({ lezing }: { lezing: Afgeschermd<UitdagingLezing> }) {
  const { draagvlak, verbinding, haalbaarheid } = lezing
  const open = lezing.uitdaging !== null && haalbaarheid.impact === null && haalbaarheid.steun.length === 0
  return (
    <dl className={kaartStyles.bolletjes}>
      <Rij naam="Draagvlak" punten={draagvlak.punten} bij={telDraagvlak(draagvlak)} />
      <Rij naam="Verbinding" punten={verbinding.punten} />
      <Rij
        naam="Haalbaarheid"
        punten={haalbaarheid.punten}
        {...(open ? { bij: 'vul in wat jullie kunnen' } : {})}
      />
    </dl>
  )
}

/** «2 van 3»: heard from the midden; only presumed says so. */
const telDraagvlak = ({ gehoord, vermoed, van }: Afgeschermd<UitdagingLezing>['draagvlak']): string =>
  gehoord.length === 0 && vermoed.length > 0
    ? `${vermoed.length} van ${van}, vermoed`
    : `${gehoord.length} van ${van}`

function Rij({ naam, punten, bij }: { naam: string; punten: Punten; bij?: string }) {
  return (
    <div className={kaartStyles.rij}>
      <dt>{naam}</dt>
      <dd>
        <span className={styles.verborgen}>{punten} van 3 bolletjes</span>
        <span className={kaartStyles.punten} aria-hidden>
          {[1, 2, 3].map((punt) => (
            <span key={punt} className={kaartStyles.punt} data-vol={punt <= punten || undefined} />
          ))}
        </span>
        {bij !== undefined && <span className={kaartStyles.bij}>{bij}</span>}
      </dd>
    </div>
  )
}
