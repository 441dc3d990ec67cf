/** The balance of the plan as small pictures: what each counts, in words, and where to go for what is missing. Source: method S3.4, S3.5. */
import { deriveEvenwicht, type Evenwichtbeeld } from '../../../domain/derive/evenwicht'
import { useDossier, useWerkruimte } from '../../../store/hooks'
import { Knop } from '../../../ui/Knop'
import { Leeg } from '../../../ui/Leeg'
import { Beeld } from './Beeld'
import styles from './evenwicht.module.css'
import { tel } from '../../../taal/woorden'

export function Evenwicht() {
  const { omgeving } = useWerkruimte()
  const { acties, gestopt, beelden } = useDossier((alles) => alles, deriveEvenwicht)
  const heeftPlanSamenleven = useDossier(({ plan }) => plan.planSamenleven)
  if (acties.length === 0) {
    return (
      <Leeg
        title="Nog geen acties om te wegen"
        action={
          <Knop variant="primair" onPress={() => omgeving.ga('actieplan', 'acties')}>
            Naar de acties
          </Knop>
        }
      >
        Zodra er acties zijn, zie je hier of het plan klopt als geheel.
      </Leeg>
    )
  }
  return (
    <div className={styles.evenwicht}>
      <p className={styles.stand}>
        {zegStand(beelden)}
        {gestopt > 0 && ` ${tel(gestopt, 'gestopte actie telt', 'gestopte acties tellen')} niet mee.`}
      </p>
      <ul className={styles.beelden} aria-label="Evenwicht van het plan">
        {beelden.map((beeld) => (
          <Beeld key={beeld.id} beeld={beeld} aantal={acties.length} />
        ))}
      </ul>
      {!heeftPlanSamenleven && (
        <p className={styles.naast}>
          Plan Samenleven telt nu niet mee.{' '}
          <a href={omgeving.adres('actieplan', 'kader')}>Zet het aan bij Plannen en middelen</a>
        </p>
      )}
    </div>
  )
}

function zegStand(beelden: readonly Evenwichtbeeld[]): string {
  const mist = beelden.filter(({ ontbreekt }) => ontbreekt)
  if (mist.length === 0) return 'Het plan is in evenwicht.'
  return `${tel(mist.length, 'beeld wijst', 'beelden wijzen')} naar iets dat nog ontbreekt.`
}
