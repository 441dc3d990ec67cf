/** The field of the tijdlijn: years and months above, a line for today and for days that can become tense, and the lanes with their bars. */
import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import type { Actie } from '../../../domain/model/actie'
import { dagVan, zegDatum } from '../../../taal/datum'
import type { Plan } from '../../../domain/model/plan'
import {
  type Baan,
  buildTijdkop,
  buildTriggers,
  createTijdschaal,
  type Kopdeel,
  telMaanden,
  type Tijdvenster,
  type Trigger,
} from '../../../geometry/tijdlijn'
import { useTekst } from '../../../store/naam'
import { Actiebalk } from './Actiebalk'
import { BAAN_NAAM } from './banen'
import { plaats } from './plaats'
import styles from './tijdveld.module.css'
import { type Balkhanden, useBalkhanden } from './useBalkhanden'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { kort } from '../../../taal/woorden'

type Props = {
  banen: readonly Baan<Afgeschermd<Actie>>[]
  triggers: Afgeschermd<Plan>['triggers']
  venster: Tijdvenster
  /** Months beside each other in sight; the rest is reached by scrolling. */
  inBeeld: number
  /** ISO day. */
  vandaag: string
}

/** Signs of a label on the field; the whole sentence stands in «Plannen en middelen». */
const LABEL = 44
/** Measures of a label in px, on a field that is narrower than most: labels then rather have too much room than too little. */
const LETTER = { breedte: 8, rand: 28, veld: 860 }

export function Tijdveld({ banen, triggers, venster, inBeeld, vandaag }: Props) {
  const tekst = useTekst()
  const vergroot = telMaanden(venster) / inBeeld
  const { jaren, delen } = buildTijdkop(venster, inBeeld)
  const vandaagX = createTijdschaal(venster)(dagVan(vandaag) ?? 0)
  const rol = useRol(vandaagX)
  // No id can be empty: that is today.
  const dagen: Plan['triggers'] = { '': { datum: vandaag, tekst: 'vandaag' } }
  for (const [id, een] of Object.entries(triggers))
    dagen[id] = { ...een, tekst: kort(tekst(een.tekst.trim()), LABEL) || 'spannende dag' }
  const alle = buildTriggers(
    dagen,
    venster,
    (woorden) => (woorden.length * LETTER.breedte + LETTER.rand) / (LETTER.veld * vergroot),
  )
  const momenten = alle.filter(({ id }) => id !== '')
  const nu = alle.find(({ id }) => id === '')
  return (
    <div className={styles.rol} data-vergroot={vergroot > 1 || undefined} ref={rol}>
      <div className={styles.veld} style={{ width: `${vergroot * 100}%` }}>
        <div className={styles.tijdkop} aria-hidden>
          <Koprij delen={jaren} soort="jaar" />
          {delen.length > 0 && <Koprij delen={delen} soort="deel" />}
        </div>
        <div
          className={styles.momenten}
          style={{ '--rijen': Math.max(...alle.map(({ rij }) => rij)) + 1 } as CSSProperties}
        >
          {nu && (
            <span className={styles.moment} data-nu data-anker={nu.anker} style={plek(nu)}>
              vandaag
            </span>
          )}
          {momenten.length > 0 && <Momenten momenten={momenten} />}
        </div>
        <div className={styles.raster} aria-hidden>
          {(delen.length > 0 ? delen : jaren).map(({ van, tot }) => (
            <span key={van} className={styles.streep} style={plaats(van, tot)} />
          ))}
          {momenten.map(({ id, van, tot }) => (
            <span key={id} className={styles.spannend} style={plaats(van, tot)} />
          ))}
          <span className={styles.vandaag} style={plaats(vandaagX, vandaagX)} />
        </div>
        <Banen banen={banen} venster={venster} />
      </div>
    </div>
  )
}

/** Enlarged, it begins a little before today. */
function useRol(vandaagX: number) {
  const rol = useRef<HTMLDivElement>(null)
  const begin = useRef(vandaagX)
  useLayoutEffect(() => {
    const blok = rol.current
    if (blok) blok.scrollLeft = begin.current * blok.scrollWidth - 0.2 * blok.clientWidth
  }, [])
  return rol
}

const Koprij = ({ delen, soort }: { delen: readonly Kopdeel[]; soort: 'jaar' | 'deel' }) => (
  <div className={styles.koprij} data-soort={soort}>
    {delen.map(({ label, van, tot }) => (
      <span key={van} style={plaats(van, tot)}>
        <span>{label}</span>
      </span>
    ))}
  </div>
)

const plek = ({ van, tot, rij }: Trigger) => ({ ...plaats(van, tot), '--rij': rij }) as CSSProperties

const Momenten = ({ momenten }: { momenten: readonly Trigger[] }) => (
  <ul aria-label="Dagen die spannend kunnen worden">
    {momenten.map((moment) => (
      <li key={moment.id} className={styles.moment} data-anker={moment.anker} style={plek(moment)}>
        <span className={styles.verborgen}>{zegDatum(moment.datum)}: </span>
        {moment.tekst}
      </li>
    ))}
  </ul>
)

/** Apart from the field, so that a bar in a hand redraws no more than the bars. */
function Banen({ banen, venster }: Pick<Props, 'banen' | 'venster'>) {
  const handen = useBalkhanden(banen, venster)
  return (
    <div className={styles.banen}>
      {banen.map(
        (baan) =>
          (baan.termijn !== null || baan.gepland.length > 0) && (
            <Lane key={baan.termijn ?? 'open'} baan={baan} venster={venster} handen={handen} />
          ),
      )}
    </div>
  )
}

type LaneProps = { baan: Baan<Afgeschermd<Actie>>; venster: Tijdvenster; handen: Balkhanden }

function Lane({ baan: { termijn, gepland }, venster, handen }: LaneProps) {
  const { pak, onClickCapture, verzetting } = handen
  const kop = `baan-${termijn ?? 'open'}`
  return (
    <section className={styles.baan} aria-labelledby={kop}>
      <h3 className={styles.baannaam} id={kop}>
        {BAAN_NAAM[termijn ?? 'open']}
      </h3>
      {gepland.length === 0 ? (
        <p className={styles.niets}>Nog niets met een datum.</p>
      ) : (
        <ul className={styles.rijen}>
          {gepland.map((actie) => (
            <li key={actie.id}>
              <Actiebalk
                actie={actie}
                venster={venster}
                greep={verzetting(actie.id)?.greep ?? null}
                dagen={verzetting(actie.id)?.dagen ?? 0}
                pak={pak}
                onClickCapture={onClickCapture}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
