/** What every derived panel has around it: its name, what it answers, an invitation while there is nothing to derive, and what it is not about. */
import type { ReactNode } from 'react'
import type { Afleiding } from '../../domain/lezing/afleiding'
import { verwijsAlle } from '../../domain/lezing/omdat'
import { useAfleiding } from '../../store/hooks'
import { opdracht } from '../../store/opdracht/opdrachten'
import type { PaneelNaam } from '../../store/sessie'
import { ICONEN } from '../../ui/iconen'
import { Leeg } from '../../ui/Leeg'
import { PlekVraag } from '../../velden/PlekVraag'
import { useAnker } from '../../ui/useAnker'
import { Namenlijst, OmdatTekst } from '../../velden/zin/ZinTekst'
import { Begriptekst } from '../../velden/Begriptekst'
import styles from './afgeleid.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

type Props = {
  naam: PaneelNaam
  /** One or two sentences: how to read it. */
  uitleg: string
  /** What to put on the map to get something here; shown while nobody has a place. */
  leeg: string
  children: (afleiding: Afgeschermd<Afleiding>) => ReactNode
}

export function AfgeleidPaneel({ naam, uitleg, leeg, children }: Props) {
  const afleiding = useAfleiding((hele) => ({ hele }))?.hele
  const blok = useAnker<HTMLElement>()
  const { label, icoon } = opdracht(`paneel ${naam}`)
  const wachtOpPlek = afleiding && afleiding.tegenstelling !== null && afleiding.teBevestigen.length > 0
  return (
    <section ref={blok} className={styles.paneel} aria-label={label} aria-busy={!afleiding} tabIndex={-1}>
      <header className={styles.kop}>
        <h2 className={styles.titel}>{label}</h2>
        <p className={styles.uitleg}>
          <Begriptekst tekst={uitleg} />
        </p>
      </header>
      {wachtOpPlek && (
        // Before what is derived: it says why something is not there yet.
        <PlekVraag actoren={afleiding.teBevestigen} tegenstelling={afleiding.tegenstelling} />
      )}
      {afleiding &&
        (afleiding.isLeeg ? (
          <Leeg
            icon={ICONEN[icoon]}
            title={wachtOpPlek ? 'Nog geen plek bevestigd' : 'Nog niemand op de kaart'}
          >
            {wachtOpPlek ? 'Zodra er één klopt, staat hier wat de kaart zegt.' : <Begriptekst tekst={leeg} />}
          </Leeg>
        ) : (
          children(afleiding)
        ))}
      {afleiding && <Voet afleiding={afleiding} />}
    </section>
  )
}

/** What it is not about, who does not count yet, what it counts with, and what went wrong. */
function Voet({ afleiding }: { afleiding: Afgeschermd<Afleiding> }) {
  const { strategie, teBevestigen, storingen } = afleiding
  const wacht = afleiding.nietGeplaatst.filter((id) => !teBevestigen.includes(id))
  return (
    <footer className={styles.voet}>
      {wacht.length > 0 && (
        <p>
          Telt hier nog niet mee: <Namenlijst verwijzingen={verwijsAlle('actor', wacht)} max={8} />.
        </p>
      )}
      {!strategie.isFaseBeslist && strategie.faseVoorstel && (
        <p>
          De fase is nog niet beslist. Dit rekent met het voorstel, fase {strategie.faseVoorstel.fase}:{' '}
          <OmdatTekst omdat={strategie.faseVoorstel.omdat} />
        </p>
      )}
      {storingen.length > 0 && (
        <p role="alert">
          Eén vraag aan de kaart bleef zonder antwoord ({storingen.map(({ waar }) => waar).join(', ')}). De
          rest klopt wel.
        </p>
      )}
      <p>Dit gaat over jullie kaart, niet over de bevolking.</p>
    </footer>
  )
}
