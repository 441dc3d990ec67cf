/** Who is chosen: the name, and what they are on the map in words that explain themselves. */
import { Fragment } from 'react'
import { ACTOR_SOORT_NAAM, ACTOR_SOORTEN, type Actor, ROL_NAAM } from '../../domain/model/actor'
import type { Afgeschermd } from '../../store/dossiertekst'
import { useNaam } from '../../store/naam'
import { NaamIcoon } from '../../ui/NaamIcoon'
import { Begripwoord } from '../../velden/Begriptekst'
import styles from '../fiche/fiche.module.css'
import selectieStyles from './selectie.module.css'

/** «2 groepen, 1 luide stem». */
function telSoorten(actoren: readonly Afgeschermd<Actor>[]): string {
  const meervoud: Readonly<Record<Actor['soort'], string>> = {
    groep: 'groepen',
    luideStem: 'luide stemmen',
    stilleMidden: 'keer stille midden',
    netwerk: 'uit het netwerk',
  }
  return ACTOR_SOORTEN.flatMap((soort) => {
    const aantal = actoren.filter((actor) => actor.soort === soort).length
    if (aantal === 0) return []
    const woord = aantal === 1 && soort !== 'netwerk' ? ACTOR_SOORT_NAAM[soort] : meervoud[soort]
    return [`${aantal} ${woord}`]
  }).join(', ')
}

/** `metRelaties`: how many relaties are chosen along with them. */
export function ActorKop({
  actoren,
  metRelaties,
}: {
  actoren: readonly Afgeschermd<Actor>[]
  metRelaties: number
}) {
  const naam = useNaam()
  const [eerste] = actoren
  if (!eerste) return null
  const veel = actoren.length > 1
  return (
    <header className={styles.kop}>
      {!veel && (
        <span className={selectieStyles.teken} data-soort={eerste.soort}>
          <NaamIcoon naam={eerste.soort} size={22} />
        </span>
      )}
      <div className={styles.titels}>
        <h2 className={styles.titel} dir="auto">
          {veel ? `${actoren.length} actoren` : naam(eerste)}
        </h2>
        <p className={styles.ondertitel}>
          {veel ? telSoorten(actoren) : <Woorden actor={eerste} />}
          {metRelaties > 0 && ` · en ${metRelaties === 1 ? '1 relatie' : `${metRelaties} relaties`}`}
        </p>
      </div>
    </header>
  )
}

/** What somebody is on the map, in words that explain themselves. */
const Woorden = ({ actor: { soort, rollen } }: { actor: Afgeschermd<Actor> }) => (
  <>
    <Begripwoord naam={soort} tekst={ACTOR_SOORT_NAAM[soort]} />
    {(soort === 'netwerk' ? rollen : []).map((rol) => (
      <Fragment key={rol}>
        {' · '}
        <Begripwoord naam={rol} tekst={ROL_NAAM[rol]} />
      </Fragment>
    ))}
  </>
)
