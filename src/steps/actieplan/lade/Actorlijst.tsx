/** Actors of an actie as a field: who is in it, each with what belongs beside the name and a way out, and a line to find more. */
import type { ReactNode } from 'react'
import type { ActorSoort } from '../../../domain/model/actor'
import type { Id } from '../../../domain/model/grond'
import { useDossier } from '../../../store/hooks'
import { useNaam } from '../../../store/naam'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonSluit } from '../../../ui/icoon'
import { NaamIcoon } from '../../../ui/NaamIcoon'
import { Toevoegveld } from '../../../ui/Toevoegveld'
import styles from './lade.module.css'

type Props = {
  label: string
  placeholder: string
  sleutel: string
  gekozen: readonly Id[]
  /** Kinds that can be chosen, the first ones first. */
  soorten: readonly ActorSoort[]
  /** Has another place already. */
  behalve?: Id | null
  onVoegToe: (id: Id) => void
  onHaalWeg: (id: Id) => void
  /** By actor. */
  naast?: Readonly<Record<Id, ReactNode>>
}

export function Actorlijst({
  label,
  placeholder,
  sleutel,
  gekozen,
  soorten,
  behalve = null,
  onVoegToe,
  onHaalWeg,
  naast,
}: Props) {
  const naam = useNaam()
  const actoren = useDossier((dossier) => dossier.actoren)
  const rest = Object.values(actoren)
    .filter(({ id, soort }) => soorten.includes(soort) && !gekozen.includes(id) && id !== behalve)
    .map((actor) => ({ actor, woord: naam(actor) }))
    .sort(
      (a, b) =>
        soorten.indexOf(a.actor.soort) - soorten.indexOf(b.actor.soort) ||
        a.woord.localeCompare(b.woord, 'nl'),
    )
  return (
    <fieldset className={styles.lijst}>
      <legend className={styles.veldnaam}>{label}</legend>
      {gekozen.length > 0 && (
        <ul className={styles.rijen}>
          {gekozen
            .flatMap((id) => actoren[id] ?? [])
            .map((actor) => (
              <li key={actor.id} className={styles.rij}>
                <NaamIcoon naam={actor.soort} size={18} />
                <span className={styles.naam} dir="auto">
                  {naam(actor)}
                </span>
                {naast?.[actor.id]}
                <IconKnop
                  compact
                  icon={IcoonSluit}
                  label={`${naam(actor)} weghalen`}
                  side="left"
                  onPress={() => onHaalWeg(actor.id)}
                />
              </li>
            ))}
        </ul>
      )}
      {rest.length > 0 && (
        <Toevoegveld
          label={placeholder}
          placeholder={placeholder}
          sleutel={sleutel}
          suggestions={rest.map(({ actor, woord }) => ({
            id: actor.id,
            label: woord,
            icon: <NaamIcoon naam={actor.soort} size={16} />,
          }))}
          onChoose={onVoegToe}
          max={4}
        />
      )}
    </fieldset>
  )
}
