/** The four steps as links: each has an address, none is a gate. */
import { STAPPEN, type StapId, TRAJECT } from '../../domain/vragen/stappen'
import { IcoonTraject } from '../../ui/icoon'
import { later } from '../../ui/later'
import { writeRoute } from '../toestel/route'
import { stapscherm } from './stappen'
import styles from './staptabs.module.css'

const openteller = later(() => import('./Openteller').then((m) => m.Openteller))

type StaptabsProps = {
  dossier: string
  stap: StapId
  deel: string
  /** With how much is open in each: for who prepares, not for a room. */
  metTellers?: boolean
}

export function Staptabs({ dossier, stap, deel, metTellers = true }: StaptabsProps) {
  const isTraject = stap === 'kaart' && deel === TRAJECT
  return (
    <nav className={styles.stappen} aria-label="Stappen">
      <ol className={styles.rij}>
        <li>
          <a
            className={styles.overzicht}
            href={writeRoute({ scherm: 'kaart', dossier, deel: TRAJECT })}
            aria-current={isTraject ? 'page' : undefined}
            aria-label="Overzicht"
            title="Overzicht"
          >
            <IcoonTraject aria-hidden size={20} />
          </a>
        </li>
        {STAPPEN.map(({ id, nummer, naam, kort }) => (
          <li key={id}>
            <a
              className={styles.stap}
              href={writeRoute({ scherm: id, dossier, deel: '' })}
              aria-current={id === stap && !isTraject ? 'page' : undefined}
              // Its code is on its way before the press has ended.
              onPointerEnter={() =>
                void stapscherm(id, '')
                  ?.laad()
                  .catch(() => undefined)
              }
            >
              <span>{nummer}</span> <span className={styles.naam}>{naam}</span>
              <span className={styles.kort}>{kort}</span>
              {/* Its room is there before its number is: nothing slides when a count comes, grows or goes. */}
              {metTellers && (
                <span className={styles.teller}>
                  <openteller.Deel props={{ stap: id }} />
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
