/** Who waits for a place in this tegenstelling, and where who comes next is named: nobody gets a side by themselves. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id } from '../../domain/model/grond'
import { useDossier, useSessie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { moveNaarParkeerplaats } from '../../store/eens'
import { inParkeerplaats } from '../../store/werkruimte'
import { IcoonOmlaag } from '../../ui/icoon'
import { ICONEN } from '../../ui/iconen'
import { Knop } from '../../ui/Knop'
import { later } from '../../ui/later'
import { Leeg } from '../../ui/Leeg'
import { Naamregel } from './Naamregel'
import styles from './parkeerplaats.module.css'

/** Often nobody waits; then this is never needed, and else not before the map is there. */
export const wachtenden = later(() => import('./Wachtenden').then((m) => m.Wachtenden))

export function Parkeerplaats() {
  const werkruimte = useWerkruimte()
  const tegenstelling = useTegenstelling()?.id ?? null
  const [schrijft, setSchrijft] = useState(false)
  const benoemt = useSessie(({ ontwerp }) => ontwerp !== null && ontwerp.positie === null) || schrijft
  const aantal = useDossier((dossier) => inParkeerplaats(dossier, tegenstelling).length)
  const allen = useDossier(({ actoren }) => Object.keys(actoren).length)
  const leegVeld = useDossier(({ actoren }) => Object.keys(actoren).length === aantal) && aantal > 0
  const [open, setOpen] = useState(leegVeld)
  const doos = useRef<HTMLElement>(null)
  // Whoever is let go over it waits here.
  useEffect(
    () =>
      werkruimte.losplekken.koppel({
        soort: 'parkeerplaats',
        bevat({ clientX: x, clientY: y }) {
          const rand = doos.current?.getBoundingClientRect()
          return rand !== undefined && x >= rand.left && x <= rand.right && y >= rand.top && y <= rand.bottom
        },
        neem(ids) {
          if (tegenstelling !== null) moveNaarParkeerplaats(werkruimte, tegenstelling, ids)
          return tegenstelling !== null
        },
      }),
    [werkruimte, tegenstelling],
  )

  // Opens when somebody new comes to wait, and where nobody has a place yet; else it would lie over what people came to see. For a card that a
  // hand brings back from the field it only counts: its room would make the map glide under that hand.
  // It closes by itself only when the last one leaves: an empty box would lie over who was just placed, and before that it would take the
  // button from under a hand.
  const [vorig, setVorig] = useState({ tegenstelling, aantal, allen })
  if (vorig.tegenstelling !== tegenstelling || vorig.aantal !== aantal || vorig.allen !== allen) {
    setVorig({ tegenstelling, aantal, allen })
    const komtErbij = aantal > vorig.aantal && allen > vorig.allen
    if (leegVeld || (vorig.tegenstelling === tegenstelling && komtErbij)) setOpen(true)
    else if (vorig.tegenstelling === tegenstelling && aantal === 0) setOpen(false)
  }

  // Who made somebody by keyboard goes on with that card, wherever it is.
  const [inHand, setInHand] = useState<Id | null>(null)
  function pak(id: Id) {
    if (inParkeerplaats(werkruimte.dossier(), tegenstelling).includes(id)) setInHand(id)
    else werkruimte.kaart?.focus(id)
  }
  const losgelaten = useCallback(() => setInHand(null), [])

  const isOpen = open || benoemt
  return (
    <section
      className={styles.parkeerplaats}
      ref={doos}
      data-open={isOpen || undefined}
      aria-labelledby="parkeerplaats-kop"
    >
      <h2 className={styles.kop}>
        <button
          type="button"
          id="parkeerplaats-kop"
          className={styles.deur}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <ICONEN.parkeer aria-hidden size={20} />
          <span className={styles.woord}>Parkeerplaats</span>
          {aantal > 0 && <span className={styles.aantal}>{aantal}</span>}
          <IcoonOmlaag aria-hidden size={18} className={styles.pijl} />
        </button>
      </h2>
      {benoemt && <Naamregel onSchrijft={setSchrijft} onEinde={pak} />}
      {isOpen && aantal > 0 && <wachtenden.Deel props={{ inHand, onInHand: losgelaten }} />}
      {isOpen && aantal === 0 && !benoemt && <NiemandWacht />}
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
