/** What is noted about a luide stem: listen apart, one to one, without a stage. Source: method S2.1. */
import type { Actor } from '../../domain/model/actor'
import { Begriptekst } from '../../velden/Begriptekst'
import { Datumveld } from '../../ui/Datumveld'
import { ActorTekstvak, ActorTekstveld } from './ActorTekst'
import { useBewerkActoren } from './bewerk'
import { gemeen } from '../../ui/gemeen'
import styles from '../fiche/fiche.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

export const heeftLuideStem = ({
  eenOpEenDoor,
  eenOpEenWanneer,
  opportuniteit,
  gevoedDoor,
}: Afgeschermd<Actor>): boolean =>
  [eenOpEenDoor, eenOpEenWanneer, opportuniteit, gevoedDoor].some((tekst) => tekst !== '')

export function ActorLuideStem({ actoren }: { actoren: readonly Afgeschermd<Actor>[] }) {
  const { bewerk, sleutel } = useBewerkActoren(actoren)
  return (
    <>
      <p className={styles.zacht}>
        <Begriptekst tekst="Luister apart, in een 1-op-1 gesprek zonder publiek." />
      </p>
      <div className={styles.paar}>
        <ActorTekstveld
          actoren={actoren}
          veld="eenOpEenDoor"
          label="1-op-1 gesprek door"
          placeholder="Wie belt?"
        />
        <Datumveld
          label="Wanneer"
          value={gemeen(actoren, (actor) => actor.eenOpEenWanneer)}
          sleutel={sleutel('eenOpEenWanneer')}
          onCommit={(eenOpEenWanneer, info) => bewerk({ eenOpEenWanneer }, info)}
        />
      </div>
      <ActorTekstvak
        actoren={actoren}
        veld="opportuniteit"
        label="Opportuniteit"
        placeholder="Een kans om hen gericht te betrekken"
      />
      <ActorTekstvak
        actoren={actoren}
        veld="gevoedDoor"
        label="Gevoed door"
        hint="Alleen krachten van buiten de kaart. Staat wie voedt op de kaart, trek dan een relatie «voedt»."
        placeholder="Nationale politiek, een beweging, een gesloten groep"
      />
    </>
  )
}
