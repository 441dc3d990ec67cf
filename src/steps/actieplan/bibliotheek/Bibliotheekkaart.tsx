/** One actie of the library: why it fits, taken over with one press, and folded under its name all that is known of it. */
import { useId, useRef, useState } from 'react'
import { ACTIEBIBLIOTHEEK } from '../../../domain/actiebibliotheek/actiebibliotheek'
import type { Plankrij } from '../../../domain/actiebibliotheek/plank'
import { TERMIJN_NAAM, WERKVORM_NAAM } from '../../../domain/model/actiewoorden'
import { KOST_NAAM } from '../../../domain/model/eigenactiewoorden'
import type { Id } from '../../../domain/model/grond'
import { verwijs } from '../../../domain/lezing/omdat'
import type { Afgeschermd } from '../../../store/dossiertekst'
import { useWerkruimte } from '../../../store/hooks'
import { takeOverBibliotheekactie, takeOverEigenActie } from '../../../store/mutaties'
import { useTekst } from '../../../store/naam'
import { useNamen } from '../../../store/namen'
import { IcoonVerder, IcoonVink } from '../../../ui/icoon'
import { Knop } from '../../../ui/Knop'
import { OmdatTekst } from '../../../velden/zin/ZinTekst'
import { Achtergrond } from './Achtergrond'
import styles from './bibliotheek.module.css'

export function Bibliotheekkaart({ rij, bij }: { rij: Afgeschermd<Plankrij>; bij: Id | null }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const [open, setOpen] = useState(false)
  const inhoud = useId()
  const kop = useRef<HTMLButtonElement>(null)
  const { actie, eigen, stand, omdat, doelgroep, types, overgenomen } = rij
  const naam = tekst(actie.tekst) || 'actie zonder woorden'
  function neemOver() {
    const bestemming = { uitdaging: bij, doelgroep, types }
    const onze = ACTIEBIBLIOTHEEK.find(({ id }) => id === actie.id)
    if (eigen !== null) takeOverEigenActie(werkruimte.document, eigen, bestemming)
    else if (onze) takeOverBibliotheekactie(werkruimte.document, onze, bestemming)
    // The button goes; the hand stays at what it took.
    kop.current?.focus()
  }
  return (
    <li className={styles.kaart} data-stand={stand} data-actie={actie.id}>
      <h4 className={styles.naam}>
        <button
          ref={kop}
          type="button"
          className={styles.openknop}
          aria-expanded={open}
          aria-controls={open ? inhoud : undefined}
          onClick={() => setOpen(!open)}
        >
          <span dir="auto">{naam}</span>
          <IcoonVerder aria-hidden size={18} />
        </button>
      </h4>
      <p className={styles.merken}>
        {eigen !== null && <span className={styles.label}>van jullie</span>}
        {actie.termijn && <span>{TERMIJN_NAAM[actie.termijn]}</span>}
        {actie.werkvorm && <span>{WERKVORM_NAAM[actie.werkvorm]}</span>}
        {actie.kost && <span>{KOST_NAAM[actie.kost]}</span>}
      </p>
      {(bij !== null || stand === 'wacht') && (
        <p>
          <OmdatTekst omdat={omdat} />
        </p>
      )}
      {open && (
        <div id={inhoud}>
          <Achtergrond actie={actie} eigen={eigen !== null} />
        </div>
      )}
      {overgenomen.map((een) => (
        <Overgenomen key={een.actie} {...een} />
      ))}
      {!overgenomen.some(({ isHier }) => isHier) && (
        <div>
          <Knop compact onPress={neemOver}>
            Neem over
          </Knop>
        </div>
      )}
    </li>
  )
}

function Overgenomen({ actie, uitdaging }: Afgeschermd<Plankrij>['overgenomen'][number]) {
  const werkruimte = useWerkruimte()
  const [bij] = useNamen(uitdaging === null ? [] : [verwijs('uitdaging', uitdaging)])
  return (
    <p className={styles.overgenomen}>
      <IcoonVink aria-hidden size={18} />
      <span>{bij === undefined ? 'Overgenomen, bij geen uitdaging' : `Overgenomen bij «${bij}»`}</span>
      <Knop
        compact
        variant="kaal"
        onPress={() => {
          werkruimte.zet({ dialoog: null, actie })
          werkruimte.omgeving.ga('actieplan', 'acties')
        }}
      >
        Open
      </Knop>
    </p>
  )
}
