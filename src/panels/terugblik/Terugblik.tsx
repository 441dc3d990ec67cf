/** Looking back beside the map: what changed since, in sentences whose names light who they are about. Source: method S4. */
import { useTegenstellingnaam } from '../../store/naam'
import type { Zin } from '../../domain/lezing/omdat'
import type { Momentopname } from '../../domain/model/momentopname'
import { VERSCHIL_DELEN, VERSCHIL_KOP, type Vergelijking } from '../../domain/vergelijk/verschil'
import type { Naamgever } from '../../domain/vergelijk/namen'
import { beginFilm } from '../../store/film'
import { useDossier, useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { useVergelijking } from '../../store/vergelijking'
import { writeDatum } from '../../taal/datumlezer'
import { Knop } from '../../ui/Knop'
import { IcoonSluit, IcoonSpeel } from '../../ui/icoon'
import { useLaag } from '../../ui/lagen'
import { createGevraagd } from '../../ui/later'
import { useMedia } from '../../ui/useMedia'
import { OVER_DE_KAART } from '../paneel/Paneel'
import { Naam } from '../../velden/zin/ZinTekst'
import styles from './terugblik.module.css'

const Film = createGevraagd(() => import('./Film').then((m) => m.Film))

export function Terugblik() {
  const werkruimte = useWerkruimte()
  const stand = useVergelijking()
  const filmt = useSessie((sessie) => sessie.film !== null)
  const heeftFilm = useDossier(({ momentopnames }) => Object.keys(momentopnames).length > 0)
  const sluit = () => werkruimte.zet({ vergelijking: null })
  /** Which of both is the later one, people know best. */
  const draaiOm = () => {
    const { vergelijking } = werkruimte.sessie.getState()
    if (vergelijking)
      werkruimte.zet({ vergelijking: { ...vergelijking, gekeerd: !(vergelijking.gekeerd ?? false) } })
  }
  useLaag(useMedia(OVER_DE_KAART), sluit)
  return (
    <section className={styles.terugblik} aria-labelledby="terugblik">
      <header className={styles.kop}>
        <h2 id="terugblik">Terugblik</h2>
        <Knop compact icon={IcoonSluit} onPress={sluit}>
          Sluit de terugblik
        </Knop>
      </header>
      {filmt && <Film />}
      {stand === null && <p>Deze momentopname is er niet meer.</p>}
      {stand?.ok === false && (
        <div role="alert">
          <p>{stand.fout.titel}.</p>
          {stand.fout.regels.map((regel) => (
            <p key={regel}>{regel}</p>
          ))}
        </div>
      )}
      {stand?.ok && (
        <>
          <p className={styles.tussen}>
            <Moment momentopname={stand.eerst} tekst={stand.naamgever.tekst} /> <span>→</span>{' '}
            <Moment momentopname={stand.dan} tekst={stand.naamgever.tekst} />
          </p>
          {!filmt && (
            <div className={styles.keuzes}>
              <Knop compact onPress={draaiOm}>
                Draai om
              </Knop>
              {heeftFilm && (
                <Knop compact icon={IcoonSpeel} onPress={() => beginFilm(werkruimte)}>
                  Toon als film
                </Knop>
              )}
            </div>
          )}
          <Inhoud vergelijking={stand.vergelijking} naamgever={stand.naamgever} />
        </>
      )}
    </section>
  )
}

/** Null is the dossier on screen. */
function Moment({ momentopname, tekst }: { momentopname: Momentopname | null; tekst: Naamgever['tekst'] }) {
  if (!momentopname) return <b>nu</b>
  const datum = writeDatum(momentopname.datum)
  return (
    <>
      <b dir="auto">{tekst(momentopname.naam) || datum}</b>
      {momentopname.naam && <span className={styles.datum}> ({datum})</span>}
    </>
  )
}

function Inhoud({ vergelijking, naamgever }: { vergelijking: Vergelijking; naamgever: Naamgever }) {
  const tegenstelling = useTegenstelling()
  const { verschillen } = vergelijking
  const delen = VERSCHIL_DELEN.filter((deel) => verschillen[deel].length > 0)
  const noem = useTegenstellingnaam()
  const naam = tegenstelling ? noem(tegenstelling) : ''
  return (
    <>
      {vergelijking.tegenstelling !== 'beide' && (
        <p className={styles.let}>
          {vergelijking.tegenstelling === 'nieuw'
            ? `De tegenstelling «${naam}» was er toen nog niet: over plaatsen valt niets te vergelijken.`
            : `De tegenstelling «${naam}» is er niet meer bij: over plaatsen valt niets te vergelijken.`}
        </p>
      )}
      {delen.length === 0 && vergelijking.tegenstelling === 'beide' && (
        <p>Tussen deze twee is niets verschoven. Ook dat is iets om te bespreken.</p>
      )}
      {delen.map((deel) => (
        <section key={deel} className={styles.deel} aria-labelledby={`terugblik-${deel}`}>
          <h3 id={`terugblik-${deel}`}>{VERSCHIL_KOP[deel]}</h3>
          <ul>
            {verschillen[deel].map((zin) => (
              <li key={JSON.stringify(zin)}>
                <Verschilzin zin={zin} naamgever={naamgever} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Who is no longer in the dossier has a name here, and nothing to light. */
function Verschilzin({ zin, naamgever }: { zin: Zin; naamgever: Naamgever }) {
  const bestaat = useDossier((dossier) =>
    zin.map((deel) =>
      typeof deel === 'string'
        ? false
        : deel.soort === 'actor'
          ? deel.id in dossier.actoren
          : deel.soort === 'bezorgdheid' && deel.id in dossier.bezorgdheden,
    ),
  )
  return zin.map((deel, i) => {
    if (typeof deel === 'string') return deel
    const naam = naamgever.naam(deel)
    // A sentence says a name where it stands: its place is its identity.
    const sleutel = `${i} ${deel.soort} ${deel.id}`
    return bestaat[i] ? <Naam key={sleutel} verwijzing={deel} naam={naam} /> : <b key={sleutel}>{naam}</b>
  })
}
