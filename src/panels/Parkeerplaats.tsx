/** Who waits for a place in this tegenstelling. Drag them onto the field, or press Enter and the next one is in hand. */
import { useState } from 'react'
import { useDossier, useTegenstelling, useWerkruimte } from '../store/hooks'
import { inParkeerplaats } from '../store/werkruimte'
import { IcoonOmlaag } from '../ui/icoon'
import { ICONEN } from '../ui/iconen'
import { Knop } from '../ui/Knop'
import { later } from '../ui/later'
import { Leeg } from '../ui/Leeg'
import styles from './parkeerplaats.module.css'

/** Often nobody waits; then this is never needed, and else not before the map is there. */
export const wachtenden = later(() => import('./Wachtenden').then((m) => m.Wachtenden))

export function Parkeerplaats() {
  const tegenstelling = useTegenstelling()?.id ?? null
  const aantal = useDossier((dossier) => inParkeerplaats(dossier, tegenstelling).length)
  const leegVeld = useDossier(({ actoren }) => Object.keys(actoren).length === aantal) && aantal > 0
  const [open, setOpen] = useState(leegVeld)

  // Opens when somebody comes to wait, and where nobody has a place yet; else it would lie over what people came to see.
  // It closes by itself only when the last one leaves: an empty box would lie over who was just placed, and before that it would take the
  // button from under a hand.
  const [vorig, setVorig] = useState({ tegenstelling, aantal })
  if (vorig.tegenstelling !== tegenstelling || vorig.aantal !== aantal) {
    setVorig({ tegenstelling, aantal })
    if (leegVeld || (vorig.tegenstelling === tegenstelling && aantal > vorig.aantal)) setOpen(true)
    else if (vorig.tegenstelling === tegenstelling && aantal === 0) setOpen(false)
  }

  return (
    // Whoever lets a node go above this element may park it: `closest('[data-parkeerplaats]')`.
    <section
      className={styles.parkeerplaats}
      data-parkeerplaats
      data-open={open || undefined}
      aria-labelledby="parkeerplaats-kop"
    >
      <h2 className={styles.kop}>
        <button
          type="button"
          id="parkeerplaats-kop"
          className={styles.deur}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <ICONEN.parkeer aria-hidden size={20} />
          <span>Parkeerplaats</span>
          {aantal > 0 && <span className={styles.aantal}>{aantal}</span>}
          <IcoonOmlaag aria-hidden size={18} className={styles.pijl} />
        </button>
      </h2>
      {open && (aantal > 0 ? <wachtenden.Deel props={{}} /> : <NiemandWacht />)}
    </section>
  )
}

function NiemandWacht() {
  const werkruimte = useWerkruimte()
  const iemand = useDossier((dossier) => Object.keys(dossier.actoren).length > 0)
  return (
    <Leeg
      title={iemand ? 'Iedereen staat op de kaart' : 'Hier wacht nog niemand'}
      action={
        <Knop
          compact
          icon={ICONEN.lijst}
          onPress={() => werkruimte.zet({ dialoog: 'lijst', geplakteTekst: '' })}
        >
          Plak een lijst
        </Knop>
      }
    >
      Namen die je plakt, wachten hier tot jullie samen hun plaats kiezen.
    </Leeg>
  )
}
