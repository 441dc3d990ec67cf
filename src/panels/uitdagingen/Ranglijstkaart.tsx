/** One card: what the map suggests, or what people took over. Closed it shows its place and its dots; open, why, and what can be done with it. */
import type { ReactNode } from 'react'
import type { UitdagingLezing } from '../../domain/lezing/afleiding'
import { verwijsAlle, type Verwijzing } from '../../domain/lezing/omdat'
import { useAfleiding } from '../../store/hooks'
import { ICONEN } from '../../ui/iconen'
import { IcoonVerder } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { useNamen } from '../../store/namen'
import { useBelichting } from '../../velden/zin/useBelichting'
import { Namenlijst, OmdatTekst, ZinTekst } from '../../velden/zin/ZinTekst'
import { Bolletjes } from './Bolletjes'
import styles from './uitdagingen.module.css'
import kaartStyles from './ranglijst.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

const STATUS: Readonly<Record<UitdagingLezing['status'], string>> = {
  kiesbaar: 'kiesbaar',
  voorlopig: 'voorlopig',
  nietKiesbaar: 'nog niet kiesbaar',
}

type Props = {
  lezing: Afgeschermd<UitdagingLezing>
  /** Place in the order on screen, 1 first. */
  plaats: number
  /** Whether the room ordered itself: then the computed place is said beside it. */
  eigenVolgorde: boolean
  /** «voorstel», «overgenomen», «gekozen», «nu niet». */
  label: string
  open: boolean
  onOpen: (open: boolean) => void
  /** Stands beside the heading: the grip to order by. */
  greep?: ReactNode
  /** In the hand, or where what is in the hand would land. */
  sleep?: 'hand' | 'voor' | 'na' | undefined
  /** What can be done with it. */
  children: ReactNode
}

/** What it is about, for its name and its light: the uitdaging, or the bezorgdheid that suggests it. */
export const verwijzingVan = ({ uitdaging, bezorgdheden }: Afgeschermd<UitdagingLezing>): Verwijzing =>
  uitdaging === null
    ? { soort: 'bezorgdheid', id: bezorgdheden[0] ?? '' }
    : { soort: 'uitdaging', id: uitdaging }

export function Ranglijstkaart({
  lezing,
  plaats,
  eigenVolgorde,
  label,
  open,
  onOpen,
  greep,
  sleep,
  children,
}: Props) {
  const wat = verwijzingVan(lezing)
  const [naam = ''] = useNamen([wat])
  const { handlers, toon } = useBelichting([wat])
  const bron = verwijsAlle('bezorgdheid', lezing.bezorgdheden)
  return (
    <li
      className={kaartStyles.kaart}
      data-sleutel={lezing.sleutel}
      data-voorstel={lezing.uitdaging === null || undefined}
      data-open={open || undefined}
      data-sleep={sleep}
      {...handlers}
    >
      <div className={kaartStyles.kop}>
        <span className={kaartStyles.plaats} data-status={lezing.status}>
          <span className={styles.verborgen}>plaats </span>
          {plaats}
        </span>
        <h3 className={kaartStyles.naam}>
          <button
            type="button"
            className={kaartStyles.openknop}
            aria-expanded={open}
            onClick={() => onOpen(!open)}
          >
            <span dir="auto">{naam}</span>
            <IcoonVerder aria-hidden size={18} />
          </button>
        </h3>
        {greep}
      </div>
      <p className={kaartStyles.bron}>
        <span className={kaartStyles.label} data-label={label}>
          {label}
        </span>
        <span>{STATUS[lezing.status]}</span>
        {eigenVolgorde && plaats !== lezing.plaats && <span>berekend op plaats {lezing.plaats}</span>}
      </p>
      <Bolletjes lezing={lezing} />
      {open && (
        <div className={kaartStyles.inhoud}>
          {lezing.uitdaging !== null && (
            <p className={styles.zacht}>
              {bron.length > 0 ? (
                <>
                  Uit <Namenlijst verwijzingen={bron} />.
                </>
              ) : (
                'Nog zonder bezorgdheid: voeg er een toe, dan telt de kaart mee.'
              )}
            </p>
          )}
          <p>
            <strong>Waarom?</strong> <OmdatTekst omdat={lezing.omdat} />
          </p>
          <p>
            <ZinTekst zin={lezing.statusOmdat.zin} />
          </p>
          {lezing.gelijkwaardig.length > 0 && <Gelijkwaardig sleutels={lezing.gelijkwaardig} />}
          {lezing.luid && (
            <p className={styles.zacht}>
              <OmdatTekst omdat={lezing.luid} />
            </p>
          )}
          {lezing.grondWeg && (
            <p className={kaartStyles.grondWeg}>
              <strong>De kaart is veranderd.</strong> <OmdatTekst omdat={lezing.grondWeg} />
            </p>
          )}
          {children}
          <div className={styles.knoppen}>
            <Knop compact variant="kaal" icon={ICONEN.plaats} onPress={toon}>
              Toon op de kaart
            </Knop>
          </div>
        </div>
      )}
    </li>
  )
}

function Gelijkwaardig({ sleutels }: { sleutels: readonly string[] }) {
  const anderen = useAfleiding(({ uitdagingen }) =>
    uitdagingen.gerangschikt.filter(({ sleutel }) => sleutels.includes(sleutel)),
  )
  return (
    <p className={styles.zacht}>
      Gelijkwaardig met <Namenlijst verwijzingen={(anderen ?? []).map(verwijzingVan)} max={4} />: jullie
      kiezen.
    </p>
  )
}
