/** What helps while writing the plan: how to speak to who feels how, nine principles, and where these lines come back. Source: method S3.4, S3.5. */
import { VERONTRUSTING_NAAM } from '../../../domain/model/actor'
import { COMMUNICATIEPRINCIPES } from '../../../domain/model/communicatie'
import { Tips } from '../../bladzijde/Tips'
import { findInwoners, telTypes } from '../../../domain/lezing/actietellingen'
import { RICHTINGEN } from '../../../domain/lezing/richtingen'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { useNaam } from '../../../store/naam'
import { Uitklap } from '../../../ui/Uitklap'
import { Code } from '../../../velden/zin/Code'
import styles from './communicatie.module.css'

export function Geheugensteun() {
  return (
    <aside className={styles.steun} aria-label="Om aan te denken">
      <Toon />
      <Uitklap title="Negen principes">
        <ul className={styles.principes}>
          {COMMUNICATIEPRINCIPES.map(({ kop, uitleg }) => (
            <li key={kop}>
              <b>{kop}</b> {uitleg}
            </li>
          ))}
        </ul>
      </Uitklap>
      <Tips />
      <NaarPitstop />
    </aside>
  )
}

/** Per type of burger on the map. */
function Toon() {
  const naam = useNaam()
  const inwoners = useDossier(findInwoners)
  const types = telTypes([], inwoners)
  const { omgeving } = useWerkruimte()
  return (
    <section className={styles.toon} aria-labelledby="communicatie-toon">
      <h3 id="communicatie-toon">Wie hoort het graag hoe?</h3>
      {types.length === 0 ? (
        <p className={styles.zacht}>
          Zeg op de kaart hoe mensen zich voelen; dan staat hier wat hen helpt.{' '}
          <a href={omgeving.adres('kaart')}>Naar de kaart</a>
        </p>
      ) : (
        <dl className={styles.types}>
          {types.map(({ type, wie }) => {
            const { doel, toon, vermijd } = RICHTINGEN[type]
            return (
              <div key={type}>
                <dt>
                  {VERONTRUSTING_NAAM[type]}
                  <span className={styles.wie} dir="auto">
                    {inwoners
                      .filter(({ id }) => wie.includes(id))
                      .map(naam)
                      .join(', ')}
                  </span>
                </dt>
                <dd>
                  Wat helpt: {doel}. Toon: {toon}. Liever niet: {vermijd}.
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      <p>
        <Code code="S3.4" />
      </p>
    </section>
  )
}

function NaarPitstop() {
  const { omgeving } = useWerkruimte()
  return (
    <p className={styles.zacht}>
      Vraag 4 van de pitstop leest deze regels, intern en extern.{' '}
      <a href={omgeving.adres('kaart', 'pitstop')}>Naar de pitstop</a>
    </p>
  )
}
