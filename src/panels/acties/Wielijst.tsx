/** Who could pull it, who helps to reach the rest, who reads against; each by name with why, and one press away from being chosen. Source: method S2.5, S3.5. */
import type { ReactNode } from 'react'
import type { Actie } from '../../domain/model/actie'
import type { Wie } from '../../domain/lezing/afleiding'
import { verwijs } from '../../domain/lezing/omdat'
import { useWerkruimte } from '../../store/hooks'
import { engagePartner, setTrekker } from '../../store/mutaties'
import { Knop } from '../../ui/Knop'
import { useNamen } from '../../store/namen'
import { Naam, OmdatTekst } from '../../velden/zin/ZinTekst'
import styles from './acties.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

/** Whom nobody reaches yet. Somebody may reach the others all the same: then they are named beside it. */
export function Niemand({ wie: { niemand, trekkers, partners } }: { wie: Wie }) {
  if (!niemand) return null
  return (
    <p className={styles.let}>
      {trekkers.length + partners.length === 0 && <strong>Hier bereikt nog niemand hen. </strong>}
      <OmdatTekst omdat={niemand} />
    </p>
  )
}

/** Without an actie they are only named: there is nothing yet to choose them for. */
export function Wielijst({ wie, actie }: { wie: Wie; actie?: Afgeschermd<Actie> }) {
  const { document } = useWerkruimte()
  const isPartner = (id: string) => actie !== undefined && Object.hasOwn(actie.partners, id)
  return (
    <div className={styles.wie}>
      <Soort titel="Kan dit trekken">
        {wie.trekkers
          .filter(({ actor }) => actie?.trekker?.id !== actor)
          .map(({ actor, omdat }) => (
            <Kandidaat
              key={actor}
              actor={actor}
              knop="Laat trekken"
              {...(actie && { kies: () => setTrekker(document, actie.id, { soort: 'actor', id: actor }) })}
            >
              <OmdatTekst omdat={omdat} />
            </Kandidaat>
          ))}
      </Soort>
      <Soort titel="Kan helpen">
        {wie.partners
          .filter(({ actor }) => !isPartner(actor))
          .map(({ actor, omdat, eigenBelang }) => (
            <Kandidaat
              key={actor}
              actor={actor}
              knop="Laat helpen"
              {...(actie && { kies: () => engagePartner(document, actie.id, actor, 'uitvoering') })}
            >
              <OmdatTekst omdat={omdat} />
              {eigenBelang && ' Heeft er zelf belang bij: partner ja, trekker nee.'}
            </Kandidaat>
          ))}
      </Soort>
      <Soort titel="Kan tegenlezen">
        {wie.tegenlezers
          .filter((actor) => !isPartner(actor))
          .map((actor) => (
            <Kandidaat
              key={actor}
              actor={actor}
              knop="Laat tegenlezen"
              {...(actie && { kies: () => engagePartner(document, actie.id, actor, 'klankbord') })}
            >
              Durft kritisch te kijken.
            </Kandidaat>
          ))}
      </Soort>
    </div>
  )
}

function Soort({ titel, children }: { titel: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <div className={styles.soort}>
      <h5 className={styles.legende}>{titel}</h5>
      <ul className={styles.regels}>{children}</ul>
    </div>
  )
}

type Kandidaatprops = { actor: string; knop: string; kies?: () => void; children: ReactNode }

function Kandidaat({ actor, knop, kies, children }: Kandidaatprops) {
  const wie = verwijs('actor', actor)
  const [naam = ''] = useNamen([wie])
  return (
    <li className={styles.kandidaat}>
      <p>
        <Naam verwijzing={wie} naam={naam} />. {children}
      </p>
      {kies && (
        <Knop compact onPress={kies}>
          {knop}
          <span className={styles.verborgen}>: {naam}</span>
        </Knop>
      )}
    </li>
  )
}
