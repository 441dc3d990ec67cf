/** One actie on the tijdlijn: a bar that opens it, and that is moved and stretched by hand or by the arrows. */
import { type KeyboardEvent, memo, useRef, useState } from 'react'
import type { Actie } from '../../../domain/actie'
import { ACTIE_STAND_NAAM } from '../../../domain/actiewoorden'
import { zegDatum, zegPeriode } from '../../../domain/datum'
import { verwijs } from '../../../domain/derive/omdat'
import { opSleutelDatum } from '../../../domain/grond'
import { rekTijdpad, stapVan, type Tijdpad, verzetTijdpad, verzetVan } from '../../../domain/tijdpad'
import { buildBalk, dagenIn, type Tijdvenster } from '../../../geometry/tijdlijn'
import { useSessie, useWerkruimte } from '../../../store/hooks'
import { moveActie, setPeriode } from '../../../store/mutaties'
import { useNamen } from '../../../store/namen'
import { startBurst } from '../../../ui/concepten'
import { ICONEN } from '../../../ui/iconen'
import { IcoonVink } from '../../../ui/icoon'
import { plaats } from './plaats'
import styles from './tijdlijn.module.css'
import { type Greep, useSleep } from './useSleep'

type Props = { actie: Actie; venster: Tijdvenster }

/** Redraws only when this actie or the window changes: sixty of them stay quick. */
export const Actiebalk = memo(function Actiebalk({ actie, venster }: Props) {
  const werkruimte = useWerkruimte()
  const { id, status, prioritair, trekker } = actie
  const [naam = '', wie] = useNamen([
    verwijs('actie', id),
    ...(trekker ? [verwijs(trekker.soort, trekker.id)] : []),
  ])
  const open = useSessie((sessie) => sessie.actie === id)
  // What it would become if the hand let go now.
  const [schets, setSchets] = useState<Tijdpad | null>(null)
  const hand = useRef('')

  const wordt = (greep: Greep, deel: number): Tijdpad => {
    const verzet = verzetVan(actie, dagenIn(venster, deel))
    return greep === 'alles'
      ? verzetTijdpad(actie, verzet)
      : { ...actie, ...rekTijdpad(actie, greep, { dagen: dagenIn(venster, deel) }) }
  }
  const sleep = useSleep({
    onBeweeg: (greep, deel) => setSchets(wordt(greep, deel)),
    onLaatLos(greep, deel) {
      setSchets(null)
      if (greep === 'alles') moveActie(werkruimte.document, id, verzetVan(actie, dagenIn(venster, deel)))
      else {
        const { start, einde } = wordt(greep, deel)
        setPeriode(werkruimte.document, id, { start, einde })
      }
    },
    onStop: () => setSchets(null),
  })
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
      {...sleep}
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
        <span className={styles.greep} data-greep="start" />
        <span className={styles.greep} data-greep="einde" />
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
