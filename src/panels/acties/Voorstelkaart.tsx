/** A suggestion of the map: what could be done, why, and what to stay away from. Taken over, it is an actie like any other. */
import { WERKVORM_NAAM, TERMIJN_NAAM } from '../../domain/model/actiewoorden'
import type { ActieVoorstel } from '../../domain/lezing/afleiding'
import type { Id } from '../../domain/model/grond'
import { verwijsAlle } from '../../domain/lezing/omdat'
import { PLAN_SAMENLEVEN_NAAM } from '../../domain/lezing/richtingen'
import { useWerkruimte } from '../../store/hooks'
import { hideVoorstel, takeOverActie } from '../../store/mutaties'
import { Knop } from '../../ui/Knop'
import { useBelichting } from '../../velden/zin/useBelichting'
import { Namenlijst, OmdatTekst } from '../../velden/zin/ZinTekst'
import styles from './acties.module.css'

type Props = { voorstel: ActieVoorstel; onOvergenomen: (id: Id) => void }

export function Voorstelkaart({ voorstel, onOvergenomen }: Props) {
  const werkruimte = useWerkruimte()
  const { sleutel, tekst, termijn, werkvorm, planSamenleven, doelgroep, vermijd, omdat } = voorstel
  const wie = verwijsAlle('actor', doelgroep)
  const { handlers } = useBelichting(wie)
  return (
    <li className={styles.kaart} data-voorstel data-sleutel={sleutel} {...handlers}>
      <h4 className={styles.naam}>{tekst}</h4>
      <p className={styles.bron}>
        <span className={styles.label}>voorstel</span>
        <span>{TERMIJN_NAAM[termijn]}</span>
        <span>{WERKVORM_NAAM[werkvorm]}</span>
      </p>
      <p>
        <OmdatTekst omdat={omdat} />
      </p>
      {wie.length > 0 && (
        <p className={styles.zacht}>
          Voor <Namenlijst verwijzingen={wie} max={4} />.
        </p>
      )}
      {planSamenleven.length > 0 && (
        <p className={styles.zacht}>
          Plan Samenleven: {planSamenleven.map((type) => PLAN_SAMENLEVEN_NAAM[type]).join(', ')}.
        </p>
      )}
      {vermijd !== '' && (
        <p>
          <strong>Let op:</strong> vermijd {vermijd}.
        </p>
      )}
      <div className={styles.knoppen}>
        <Knop
          compact
          variant="primair"
          onPress={() => onOvergenomen(takeOverActie(werkruimte.document, voorstel))}
        >
          Neem over
        </Knop>
        <Knop compact variant="kaal" onPress={() => hideVoorstel(werkruimte.document, sleutel, tekst)}>
          Leg opzij
        </Knop>
      </div>
    </li>
  )
}
