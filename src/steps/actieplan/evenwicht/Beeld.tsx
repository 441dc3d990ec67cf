/** One picture of the balance: what is missing in a sentence, a bar with words and a number for each part, and which acties stand behind it. */
import type { Evenwichtbeeld, Staaf } from '../../../domain/derive/evenwicht'
import { verwijs } from '../../../domain/lezing/omdat'
import type { Id } from '../../../domain/model/grond'
import { useWerkruimte } from '../../../store/hooks'
import { useNamen, useZin } from '../../../store/namen'
import { IcoonVink } from '../../../ui/icoon'
import { ICONEN } from '../../../ui/iconen'
import { Uitklap } from '../../../ui/Uitklap'
import { Code } from '../../../velden/zin/Code'
import styles from './evenwicht.module.css'

const Mist = ICONEN['ernst-aandacht']

/** Bars that a room can take in; of trekkers there may be more, and the heaviest come first. */
const MEEST = 7

type BeeldProps = {
  beeld: Evenwichtbeeld
  /** All acties that count: the width of a full bar. */
  aantal: number
}

export function Beeld({ beeld: { id, titel, code, staven, zin, ontbreekt }, aantal }: BeeldProps) {
  const zeg = useZin()
  const Teken = ontbreekt ? Mist : IcoonVink
  const met = staven.filter(({ acties }) => acties.length > 0)
  const gezegd = staven.filter(({ isOpen }) => !isOpen)
  const [zwaarste, ...lichtere] = gezegd.slice(MEEST)
  return (
    <li className={styles.beeld} data-hoog={(id === 'types' && staven.length > 2) || undefined}>
      <h3 className={styles.titel}>{titel}</h3>
      <p className={styles.zin} data-ontbreekt={ontbreekt || undefined}>
        <Teken aria-hidden size={24} />
        <span>
          {zeg(zin)} <Code code={code} bij={`${titel}. ${zeg(zin)}`} />
        </span>
      </p>
      {staven.length > 0 && (
        <ul className={styles.staven} aria-label={titel}>
          {[...gezegd.slice(0, MEEST), ...staven.filter(({ isOpen }) => isOpen)].map((staaf) => (
            <Balk key={staaf.sleutel} staaf={staaf} aantal={aantal} />
          ))}
          {zwaarste && (
            <li className={styles.rest}>
              {`en nog ${lichtere.length + 1}, elk hoogstens ${zwaarste.acties.length}`}
            </li>
          )}
        </ul>
      )}
      <div className={styles.voet}>
        {met.length > 0 && (
          <Uitklap level={4} title="Welke acties?">
            <div className={styles.groepen}>
              {met.map((staaf) => (
                <div key={staaf.sleutel}>
                  <p className={styles.groepnaam}>{zeg(staaf.naam)}</p>
                  <Acties ids={staaf.acties} />
                </div>
              ))}
            </div>
          </Uitklap>
        )}
        {ontbreekt && <Verder beeld={id} leeg={staven.length === 0} />}
      </div>
    </li>
  )
}

function Balk({ staaf: { naam, wie, acties, isOpen }, aantal }: { staaf: Staaf; aantal: number }) {
  const zeg = useZin()
  const deel = acties.length / aantal
  return (
    <li className={styles.staaf}>
      <span className={styles.naam} dir="auto">
        {zeg(naam)}
        {wie.length > 0 && <span className={styles.wie}>{zeg(wie)}</span>}
      </span>
      <span className={styles.baan} data-leeg={acties.length === 0 || undefined} aria-hidden>
        <span
          className={styles.vulling}
          data-open={isOpen || undefined}
          style={{ width: `${deel * 100}%` }}
        />
      </span>
      <span className={styles.getal}>{acties.length}</span>
    </li>
  )
}

/** Each opens its drawer. */
function Acties({ ids }: { ids: readonly Id[] }) {
  const werkruimte = useWerkruimte()
  const namen = useNamen(ids.map((id) => verwijs('actie', id)))
  return (
    <ul className={styles.acties}>
      {ids.map((id, i) => (
        <li key={id}>
          <button
            type="button"
            className={styles.actie}
            dir="auto"
            onClick={() => werkruimte.zet({ actie: id })}
          >
            {namen[i]}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** How people feel is said on the map; all the rest stands in the table. */
function Verder({ beeld, leeg }: { beeld: Evenwichtbeeld['id']; leeg: boolean }) {
  const { omgeving } = useWerkruimte()
  const naarKaart = beeld === 'types' && leeg
  return (
    <a
      className={styles.verder}
      href={naarKaart ? omgeving.adres('kaart') : omgeving.adres('actieplan', 'acties')}
    >
      {naarKaart ? 'Naar de kaart' : 'Naar de acties'}
    </a>
  )
}
