/** A set of actors as a field, of one record or of many: who is in it, each with a way out, and a line to find more. */
import type { Actor } from '../../domain/model/actor'
import type { Id } from '../../domain/model/grond'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { NIETS } from '../../store/sessie'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonSluit } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { NaamIcoon } from '../../ui/NaamIcoon'
import { Toevoegveld } from '../../ui/Toevoegveld'
import { useNaam } from '../../store/naam'
import styles from './fiche.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

type Props = {
  label: string
  placeholder: string
  sleutel: string
  /** Who is in it, for each record. */
  gekozen: readonly (readonly Id[])[]
  /** Who can be chosen; everybody by default. */
  uit?: (actor: Afgeschermd<Actor>) => boolean
  /** Asked for all records, also those that have this one already. */
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
  const samen = new Set(gekozen.flat())
  const erin = [...samen].flatMap((id) => actoren[id] ?? [])
  const telt = (id: Id) => gekozen.filter((ids) => ids.includes(id)).length
  const rest = Object.values(actoren)
    .filter((actor) => !samen.has(actor.id) && uit(actor))
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
              {telt(actor.id) < gekozen.length && (
                <div className={styles.deels}>
                  <span className={styles.zacht}>
                    {telt(actor.id)} van de {gekozen.length}
                  </span>
                  <Knop compact variant="kaal" onPress={() => onVoegToe(actor.id)}>
                    Bij alle {gekozen.length}
                  </Knop>
                </div>
              )}
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
