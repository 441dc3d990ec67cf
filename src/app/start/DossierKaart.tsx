import { useRef } from 'react'
import { DOSSIERKAART } from '../../domain/vragen/stappen'
import { IconKnop } from '../../ui/IconKnop'
import {
  IcoonBewaar,
  IcoonDupliceer,
  IcoonHernoem,
  IcoonMeer,
  IcoonPlus,
  IcoonSlot,
  IcoonVerwijder,
} from '../../ui/icoon'
import { Menu } from '../../ui/Menu'
import { Tekstveld } from '../../ui/Tekstveld'
import { writeRoute } from '../toestel/route'
import { type DossierRij, nameOf } from './rijen'
import styles from './kaart.module.css'
import { zegMoment, zegWanneer, zegBestand } from '../../taal/wanneer'

export type DossierKaartProps = {
  rij: DossierRij
  nu: number
  /** Its name stands in edit. */
  renaming: boolean
  onRenameStart: () => void
  onRenameEnd: () => void
  open: () => void
  hernoem: (titel: string) => void
  dupliceer: () => void
  /** A new dossier with what of this one comes along. */
  beginHieruit: () => void
  bewaarNaarBestand: () => void
  bewaarMetWachtzin: () => void
  verwijder: () => void
}

/** One dossier: a picture of its map, its name, when it was last touched. A press anywhere opens it. */
export function DossierKaart({ rij, nu, renaming, onRenameStart, onRenameEnd, ...acts }: DossierKaartProps) {
  const card = useRef<HTMLLIElement>(null)
  const name = nameOf(rij)
  const endRename = () => {
    onRenameEnd()
    // The field goes; the focus stays with the dossier. The button is only there after the next frame.
    requestAnimationFrame(() => card.current?.querySelector('button')?.focus())
  }
  return (
    <li ref={card} className={styles.kaart} data-dossier={rij.id}>
      <div className={styles.beeld} aria-hidden>
        {rij.miniatuur === null ? <LeegBeeld /> : <img src={rij.miniatuur} alt="" loading="lazy" />}
      </div>
      <div className={styles.voet}>
        <div className={styles.woorden}>
          {renaming ? (
            <div
              className={styles.hernoem}
              onBlur={() => {
                // Another window took the focus: who comes back goes on typing.
                if (document.hasFocus()) onRenameEnd()
              }}
            >
              <Tekstveld
                label={`Nieuwe naam voor ${name}`}
                labelHidden
                value={rij.titel}
                sleutel={rij.id}
                // eslint-disable-next-line jsx-a11y/no-autofocus -- somebody just chose «Hernoemen»
                autoFocus
                selectOnFocus
                maxLength={200}
                onCommit={(titel) => {
                  if (titel.trim() !== '') acts.hernoem(titel.trim())
                }}
                onEnter={endRename}
                onEscape={endRename}
              />
            </div>
          ) : (
            <h3 className={styles.naam} dir="auto">
              <button type="button" className={styles.open} onClick={acts.open}>
                {name}
              </button>
            </h3>
          )}
          <p className={styles.feiten}>
            <time dateTime={new Date(rij.gewijzigd).toISOString()} title={zegMoment(rij.gewijzigd)}>
              {zegWanneer(rij.gewijzigd, nu)}
            </time>
            {' · '}
            {rij.aantalActoren === 1 ? '1 actor' : `${rij.aantalActoren} actoren`}
            {' · '}
            <a
              className={styles.dossierkaart}
              href={writeRoute({ scherm: 'situatie', dossier: rij.id, deel: DOSSIERKAART })}
              aria-label={`Dossierkaart van ${name}`}
            >
              dossierkaart
            </a>
            <span className={styles.bestand}>{zegBestand(rij.bestandOp, nu)}</span>
            {rij.alleenHier && <strong className={styles.alleen}>alleen in dit venster</strong>}
          </p>
        </div>
        <div className={styles.meer}>
          <Menu
            label={`Acties voor ${name}`}
            trigger={<IconKnop icon={IcoonMeer} label={`Meer over ${name}`} />}
            groups={[
              [
                // The field would show the name that schuilnamen cover.
                ...(rij.afgeschermd
                  ? []
                  : [{ id: 'hernoem', label: 'Hernoemen', icon: IcoonHernoem, onAction: onRenameStart }]),
                { id: 'dupliceer', label: 'Dupliceren', icon: IcoonDupliceer, onAction: acts.dupliceer },
                {
                  id: 'beginHieruit',
                  label: 'Nieuw dossier met deze werkgroep en dit netwerk',
                  icon: IcoonPlus,
                  onAction: acts.beginHieruit,
                },
                {
                  id: 'bewaar',
                  label: 'Bewaren naar bestand',
                  icon: IcoonBewaar,
                  onAction: acts.bewaarNaarBestand,
                },
                {
                  id: 'wachtzin',
                  label: 'Bewaren met wachtzin',
                  icon: IcoonSlot,
                  onAction: acts.bewaarMetWachtzin,
                },
              ],
              [
                {
                  id: 'verwijder',
                  label: 'Verwijderen',
                  icon: IcoonVerwijder,
                  danger: true,
                  onAction: acts.verwijder,
                },
              ],
            ]}
          />
        </div>
      </div>
    </li>
  )
}

/** Nothing on the map yet: an axis that waits. */
function LeegBeeld() {
  return (
    <div className={styles.leeg}>
      <span className={styles.as} />
    </div>
  )
}
