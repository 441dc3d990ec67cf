/** How an actor is shown when names are masked. Source: design «Masked by default». */
import { ACTOR_SOORT_NAAM, type Actor } from '../../domain/model/actor'
import { VinkGroep } from '../../ui/VinkGroep'
import { ActorTekstveld } from './ActorTekst'
import { useBewerkActoren } from './bewerk'
import { gemeen } from '../../ui/gemeen'
import styles from '../fiche/fiche.module.css'
import { ToonAlles } from '../fiche/ToonAlles'
import type { Afgeschermd } from '../../store/dossiertekst'
import { hoofdletter } from '../../taal/woorden'

export const heeftPrivacy = ({ schuilnaam, naamHerkenbaar, minderjarige }: Afgeschermd<Actor>): boolean =>
  schuilnaam !== '' || naamHerkenbaar === true || minderjarige

export function ActorPrivacy({ actoren }: { actoren: readonly Afgeschermd<Actor>[] }) {
  const { bewerk } = useBewerkActoren(actoren)
  const enige = actoren.length === 1 ? actoren[0] : undefined
  return (
    <>
      <ActorTekstveld
        actoren={actoren}
        veld="schuilnaam"
        label="Schuilnaam"
        placeholder={
          enige
            ? `${hoofdletter(ACTOR_SOORT_NAAM[enige.soort])} ${enige.letter}`.trim()
            : 'ieders eigen letter'
        }
        hint="Zo heten ze zodra de kaart getoond of gedeeld wordt."
      />
      {enige && enige.letter !== '' && (
        <p className={styles.regel}>
          Vaste letter: <strong>{enige.letter}</strong>
        </p>
      )}
      <VinkGroep
        label="Wie is dit?"
        labelHidden
        options={[
          {
            id: 'naamHerkenbaar',
            label: 'naam is herkenbaar',
            value: gemeen(actoren, (actor) => actor.naamHerkenbaar === true),
          },
          { id: 'minderjarige', label: 'minderjarig', value: gemeen(actoren, (actor) => actor.minderjarige) },
        ]}
        onChange={(id, aan) => bewerk({ [id]: aan })}
      />
      {enige && (
        <div>
          <ToonAlles over={{ collectie: 'actoren', id: enige.id }} />
        </div>
      )}
    </>
  )
}
