/** For whom: actors of the map, the midden first, and how they feel. Source: method S2.3, S3.4. */
import type { Actie } from '../../../domain/model/actie'
import { VERONTRUSTING_NAAM } from '../../../domain/model/actor'
import { verwijsAlle } from '../../../domain/lezing/omdat'
import { useDossier } from '../../../store/hooks'
import { useNamen } from '../../../store/namen'
import { Knop } from '../../../ui/Knop'
import { VinkGroep } from '../../../ui/VinkGroep'
import { Actorlijst } from './Actorlijst'
import { AANSPREEKBAAR } from '../../../domain/lezing/richtingen'
import { typesVanDoelgroep } from './aanspreken'
import styles from './lade.module.css'
import deelStyles from './delen.module.css'
import { metOfZonder, naast, useBewerk } from './useBewerk'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { tel } from '../../../taal/woorden'

type Props = { actie: Afgeschermd<Actie> }

/** So many names fit on a line. */
const IN_HET_KORT = 2

export function VoorWieKort({ actie: { doelgroep, types } }: Props) {
  const namen = useNamen(verwijsAlle('actor', doelgroep))
  const rest = namen.length - IN_HET_KORT
  return naast(
    [
      namen.slice(0, IN_HET_KORT).join(', ') + (rest > 0 ? ` en ${tel(rest, 'andere', 'andere')}` : ''),
      types.map((type) => VERONTRUSTING_NAAM[type]).join(' · '),
    ],
    'nog niemand',
  )
}

export function VoorWie({ actie: { id, doelgroep, types } }: Props) {
  const bewerk = useBewerk(id)
  const opDeKaart = useDossier((dossier) => typesVanDoelgroep(dossier, doelgroep))
  const erbij = opDeKaart.filter((type) => !types.includes(type))
  const woorden = opDeKaart.map((type) => VERONTRUSTING_NAAM[type]).join(' · ')
  return (
    <>
      <Actorlijst
        label="Doelgroep"
        placeholder="Voor wie nog?"
        sleutel={`acties/${id}/lade/doelgroep`}
        gekozen={doelgroep}
        soorten={['stilleMidden', 'groep', 'netwerk', 'luideStem']}
        onVoegToe={(actor) => bewerk({ doelgroep: metOfZonder(doelgroep, actor, true) })}
        onHaalWeg={(actor) => bewerk({ doelgroep: metOfZonder(doelgroep, actor, false) })}
      />
      <VinkGroep
        label="Voor wie zich zo voelt"
        options={AANSPREEKBAAR.map((type) => ({
          id: type,
          label: VERONTRUSTING_NAAM[type],
          value: types.includes(type),
        }))}
        onChange={(type, erin) => bewerk({ types: metOfZonder(types, type, erin) })}
      />
      {erbij.length > 0 && (
        <div className={deelStyles.voorstel}>
          <p className={styles.zacht}>Volgens de kaart voelt de doelgroep zich: {woorden}.</p>
          <Knop compact onPress={() => bewerk({ types: [...types, ...erbij] })}>
            Neem over
            <span className={styles.verborgen}>: {woorden}</span>
          </Knop>
        </div>
      )}
    </>
  )
}
