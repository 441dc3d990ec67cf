/** One actie on the tijdlijn: a bar that opens it, and that is moved and stretched by hand or by the arrows. */
import { type KeyboardEvent, memo, useRef } from 'react'
import type { Actie } from '../../../domain/model/actie'
import { ACTIE_STAND_NAAM } from '../../../domain/model/actiewoorden'
import { zegDatum, zegPeriode } from '../../../taal/datum'
import { verwijs } from '../../../domain/lezing/omdat'
import { opSleutelDatum } from '../../../domain/model/grond'
import { rekTijdpad, stapVan } from '../../../domain/model/tijdpad'
import { buildBalk, type Tijdvenster } from '../../../geometry/tijdlijn'
import { useSessie, useWerkruimte } from '../../../store/hooks'
import { moveActie, setPeriode } from '../../../store/mutaties'
import { useNamen } from '../../../store/namen'
import { startBurst } from '../../../ui/concepten'
import { ICONEN } from '../../../ui/iconen'
import { IcoonVink } from '../../../ui/icoon'
import { plaats } from './plaats'
import styles from './actiebalk.module.css'
import { type Balkhanden, type Greep, wordt } from './useBalkhanden'
import type { Afgeschermd } from '../../../store/dossiertekst'

type Props = Pick<Balkhanden, 'pak' | 'onClickCapture'> & {
  actie: Afgeschermd<Actie>
  venster: Tijdvenster
  /** The end, or the whole, that a hand moves, and how many days; null while none does. */
  greep: Greep | null
  dagen: number
}

const RANDEN = ['start', 'einde'] as const

/** Redraws only when this actie or the window changes, or a hand takes it further: sixty of them stay quick. */
export const Actiebalk = memo(function Actiebalk({
  actie,
  venster,
  greep,
  dagen,
  pak,
  onClickCapture,
}: Props) {
  const werkruimte = useWerkruimte()
  const { id, status, prioritair, trekker } = actie
  const [naam = '', wie] = useNamen([
    verwijs('actie', id),
    ...(trekker ? [verwijs(trekker.soort, trekker.id)] : []),
  ])
  const open = useSessie((sessie) => sessie.actie === id)
  const schets = greep && wordt(actie, { greep, dagen })
  const hand = useRef('')

  function opToets(event: KeyboardEvent) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const stap = stapVan(actie, event.key === 'ArrowRight' ? 1 : -1)
    const verder = { continues: hand.current }
    if (event.shiftKey) setPeriode(werkruimte.document, id, rekTijdpad(actie, 'einde', stap), verder)
    else moveActie(werkruimte.document, id, stap, verder)
  }

  const nu = schets ?? actie
  const balk = buildBalk(nu, venster)
  if (!balk) return null
  const periode = zegPeriode(nu.start, nu.einde)
  const Ster = ICONEN.hoofdzaak
  return (
    <button
      type="button"
      className={styles.actie}
      data-stand={status}
      data-prioritair={prioritair || undefined}
      data-open={balk.open ?? undefined}
      data-anker={balk.anker}
      data-gekozen={open || undefined}
      data-sleept={schets !== null || undefined}
      style={plaats(balk.van, balk.tot)}
      aria-label={[
        naam,
        periode,
        ACTIE_STAND_NAAM[status],
        prioritair ? 'prioritair' : '',
        wie === undefined ? 'nog geen trekker' : `trekker ${wie}`,
        ...opSleutelDatum(actie.tussentijds).flatMap(({ datum }) =>
          datum === '' ? [] : `even terugkijken ${zegDatum(datum)}`,
        ),
      ]
        .filter(Boolean)
        .join(', ')}
      aria-describedby="tijdlijn-uitleg"
      aria-expanded={open}
      onClick={() => werkruimte.zet({ actie: id })}
      onFocus={() => {
        hand.current = startBurst()
      }}
      onKeyDown={opToets}
      // An end that was taken has this pointer already.
      onPointerDown={(event) => pak(event, id, 'alles')}
      onClickCapture={onClickCapture}
    >
      <span className={styles.label}>
        {prioritair && <Ster aria-hidden size={16} />}
        {status === 'klaar' && <IcoonVink aria-hidden size={16} />}
        <span className={styles.naam} dir="auto">
          {naam}
        </span>
        <span className={styles.bij}>
          {schets
            ? periode
            : [status === 'gepland' ? '' : ACTIE_STAND_NAAM[status], wie].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={styles.streepje}>
        {RANDEN.map((rand) => (
          <span
            key={rand}
            className={styles.greep}
            data-rand={rand}
            onPointerDown={(event) => pak(event, id, rand)}
          />
        ))}
        {balk.merken.map(({ id: merk, x }) => (
          <span
            key={merk}
            className={styles.merk}
            style={plaats((x - balk.van) / (balk.tot - balk.van), 0)}
          />
        ))}
      </span>
    </button>
  )
})
