/** A set of actors as a field: who is in it, each with a way out, and a line to find more. */
import type { Actor } from '../domain/actor'
import type { Id } from '../domain/grond'
import { useDossier, useWerkruimte } from '../store/hooks'
import { NIETS } from '../store/sessie'
import { IconKnop } from '../ui/IconKnop'
import { IcoonSluit } from '../ui/icoon'
import { NaamIcoon } from '../ui/NaamIcoon'
import { Toevoegveld } from '../ui/Toevoegveld'
import { useNaam } from './naam'
import styles from './selectie.module.css'

type Props = {
  label: string
  placeholder: string
  sleutel: string
  gekozen: readonly Id[]
  /** Who can be chosen; everybody by default. */
  uit?: (actor: Actor) => boolean
  onVoegToe: (id: Id) => void
  onHaalWeg: (id: Id) => void
}

const iedereen = () => true

export function Actorkiezer({
  label,
  placeholder,
  sleutel,
  gekozen,
  uit = iedereen,
  onVoegToe,
  onHaalWeg,
}: Props) {
  const werkruimte = useWerkruimte()
  const naam = useNaam()
  const actoren = useDossier((dossier) => dossier.actoren)
  const erin = gekozen.flatMap((id) => actoren[id] ?? [])
  const rest = Object.values(actoren)
    .filter((actor) => !gekozen.includes(actor.id) && uit(actor))
    .map((actor) => ({ id: actor.id, label: naam(actor), icon: <NaamIcoon naam={actor.soort} size={16} /> }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  return (
    <fieldset className={styles.kiezer}>
      <legend className={styles.veldnaam}>{label}</legend>
      {erin.length > 0 && (
        <ul className={styles.regels}>
          {erin.map((actor) => (
            <li key={actor.id} className={styles.lid}>
              <button
                type="button"
                className={styles.link}
                onClick={() => werkruimte.zet({ selectie: { ...NIETS, actoren: [actor.id] } })}
              >
                <NaamIcoon naam={actor.soort} size={18} />
                <span dir="auto">{naam(actor)}</span>
              </button>
              <IconKnop
                compact
                icon={IcoonSluit}
                label={`${naam(actor)} weghalen`}
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
          suggestions={rest}
          onChoose={onVoegToe}
          max={4}
        />
      )}
    </fieldset>
  )
}
