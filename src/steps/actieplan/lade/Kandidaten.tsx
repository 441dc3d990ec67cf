/** Who could pull it, who helps to reach the rest, who reads against: each with why, and one press away from being chosen. Source: method S2.5, S3.5. */
import type { Actie } from '../../../domain/model/actie'
import type { Omdat } from '../../../domain/lezing/omdat'
import { verwijs } from '../../../domain/lezing/omdat'
import type { Id } from '../../../domain/model/grond'
import { useAfleiding, useWerkruimte } from '../../../store/hooks'
import { engagePartner, setTrekker } from '../../../store/mutaties'
import { useNamen, useZin } from '../../../store/namen'
import { Knop } from '../../../ui/Knop'
import { Code } from '../../../velden/zin/Code'
import styles from './lade.module.css'
import kandidaatStyles from './kandidaten.module.css'
import type { Afgeschermd } from '../../../store/dossiertekst'

type Kandidaat = { actor: Id; knop: string; kies: () => void; omdat: Omdat | null; nog?: string }

export function Kandidaten({ actie: { id, trekker, partners } }: { actie: Afgeschermd<Actie> }) {
  const { document } = useWerkruimte()
  const zin = useZin()
  const wie = useAfleiding(({ acties }) => acties.wie[id] ?? null)
  if (!wie) return null
  const partner = (actor: Id) => Object.hasOwn(partners, actor)
  const kandidaten: Kandidaat[] = [
    ...wie.trekkers
      .filter(({ actor }) => trekker?.id !== actor)
      .map(({ actor, omdat }) => ({
        actor,
        omdat,
        knop: 'Laat trekken',
        kies: () => setTrekker(document, id, { soort: 'actor', id: actor }),
      })),
    ...wie.partners
      .filter(({ actor }) => !partner(actor) && trekker?.id !== actor)
      .map(({ actor, omdat, eigenBelang }) => ({
        actor,
        omdat,
        knop: 'Laat helpen',
        kies: () => engagePartner(document, id, actor, 'uitvoering'),
        ...(eigenBelang ? { nog: 'Heeft er zelf belang bij: partner ja, trekker nee.' } : {}),
      })),
    ...wie.tegenlezers
      .filter((actor) => !partner(actor))
      .map((actor) => ({
        actor,
        omdat: null,
        knop: 'Laat tegenlezen',
        kies: () => engagePartner(document, id, actor, 'klankbord'),
        nog: 'Durft kritisch te kijken.',
      })),
  ]
  return (
    <>
      {wie.niemand && (
        <p className={styles.wenk}>
          {zin(wie.niemand.zin)} <Code code={wie.niemand.code} bij={wie.niemand.zin} />
        </p>
      )}
      {kandidaten.length > 0 && (
        <div className={kandidaatStyles.kandidaten}>
          <h4 className={styles.veldnaam}>Wie zou het kunnen, volgens de kaart?</h4>
          <ul className={styles.rijen}>
            {kandidaten.map((een) => (
              <Regel key={`${een.knop} ${een.actor}`} {...een} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Regel({ actor, knop, kies, omdat, nog }: Kandidaat) {
  const zin = useZin()
  const [naam = ''] = useNamen([verwijs('actor', actor)])
  return (
    <li className={kandidaatStyles.kandidaat}>
      <p>
        <strong dir="auto">{naam}</strong>
        {omdat && (
          <>
            {' '}
            {zin(omdat.zin)} <Code code={omdat.code} bij={omdat.zin} />
          </>
        )}
        {nog !== undefined && ` ${nog}`}
      </p>
      <Knop compact onPress={kies}>
        {knop}
        <span className={styles.verborgen}>: {naam}</span>
      </Knop>
    </li>
  )
}
