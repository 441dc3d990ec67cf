/** Step 4: what keeps it going when it is quiet again. The questions are those of method S4, each with the list that answers it. */
import { useId, type ReactNode } from 'react'
import { buildAgenda, telAgenda } from '../../domain/agenda/agenda'
import { opSleutelDatum, opSleutelOrde } from '../../domain/model/grond'
import { maakUitgaand } from '../../domain/masker/uitgaand'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { useBladkop } from '../../ui/bladkop'
import { IcoonAgenda } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Vertel } from '../bladzijde/Vertel'
import { Begriptekst } from '../../velden/Begriptekst'
import { Code } from '../../velden/zin/Code'
import { Leerdaad } from './Leerdaad'
import { Momentopnames } from './Momentopnames'
import { SindsWanneer, Terugkeer, Wanneer } from './Naast'
import { Overleglijst, Puntenlijst } from './Puntenlijst'
import styles from './verankering.module.css'

const UITLEG =
  'Verankering: wat houdt dit levend als het weer rustig is? Vier afspraken, en een kaart om naar terug te kijken.'

export function Verankering() {
  const titel = useBladkop()
  return (
    <div className={styles.scherm}>
      <header className={styles.kop}>
        <h2 ref={titel} tabIndex={-1}>
          Verankering
        </h2>
        <p>
          <Begriptekst tekst={UITLEG} /> <Code code="S4" />
        </p>
      </header>
      <div className={styles.delen}>
        <Overleg />
        <Agendapunten />
        <Deel vraag="Wat leerden jullie van dit traject?" uitleg="Over de aanpak, niet over mensen.">
          <Leerpunten />
        </Deel>
        <Deel
          vraag="Wat staat er al, en wie hoort dat?"
          uitleg="Breng het op het managementteam of het college."
        >
          <Realisaties />
        </Deel>
      </div>
      <div className={styles.terug}>
        <Deel
          vraag="Hoe stond het vroeger?"
          uitleg="Een momentopname bewaart de kaart en al de rest zoals ze nu zijn, met de echte namen. Vul de kaart later opnieuw in en leg ze naast elkaar."
        >
          <Momentopnames />
        </Deel>
      </div>
      <Vertel stap="verankering" />
    </div>
  )
}

function Deel({ vraag, uitleg, children }: { vraag: string; uitleg: string; children: ReactNode }) {
  const kop = useId()
  return (
    <section className={styles.deel} aria-labelledby={kop}>
      <div className={styles.vraag}>
        <h3 id={kop}>{vraag}</h3>
        <p>
          <Begriptekst tekst={uitleg} />
        </p>
      </div>
      {children}
    </section>
  )
}

function Overleg() {
  const punten = useDossier(({ verankering }) => verankering.opvolging)
  return (
    <Deel
      vraag="Wanneer komen jullie weer samen?"
      uitleg="Met de werkgroep, en met de professionals uit de wijk."
    >
      <Overleglijst
        label="Opvolgoverleg"
        placeholder="Nieuw overleg, dan Enter"
        punten={opSleutelDatum(punten)}
        naast={Wanneer}
      />
      <Agenda />
    </Deel>
  )
}

/** Nothing to hand out while no day and no ritme is known. */
function Agenda() {
  const werkruimte = useWerkruimte()
  const { aantal, zonderDatum } = useDossier((dossier) => telAgenda(dossier, werkruimte.document.vandaag()))
  if (aantal === 0) return null
  function bewaar() {
    werkruimte.omgeving.flush()
    // A calendar is shared before anybody thinks of it.
    const uit = maakUitgaand(werkruimte.dossier(), 'verbergen')
    werkruimte.omgeving.bewaarTekst({
      tekst: buildAgenda(uit, werkruimte.document.vandaag()),
      titel: uit.kop.titel,
      wat: 'agenda',
      extensie: 'ics',
      mime: 'text/calendar',
      uitleg: 'Agenda',
    })
  }
  const los = zonderDatum === 0 ? '' : ` ${zonderDatum} overleg zonder datum gaat niet mee.`
  return (
    <div className={styles.agenda}>
      <Knop icon={IcoonAgenda} onPress={bewaar}>
        Zet in je agenda (.ics)
      </Knop>
      <p>{`${aantal === 1 ? '1 afspraak' : `${aantal} afspraken`}, met schuilnamen.${los}`}</p>
    </div>
  )
}

function Agendapunten() {
  const punten = useDossier(({ verankering }) => verankering.agendapunten)
  return (
    <Deel
      vraag="Waar staat het actieplan vast op de agenda?"
      uitleg="Wat een ritme heeft, komt ook in je agenda: vanaf de dag die je zegt, anders vanaf het eerste overleg of vandaag."
    >
      <Puntenlijst
        lijst="agendapunten"
        label="Vaste agendapunten"
        placeholder="Nieuw agendapunt, dan Enter"
        punten={opSleutelOrde(punten)}
        naast={Terugkeer}
      />
    </Deel>
  )
}

function Leerpunten() {
  const punten = useDossier(({ verankering }) => verankering.leerpunten)
  return (
    <Puntenlijst
      lijst="leerpunten"
      label="Leerpunten"
      placeholder="Nieuw leerpunt, dan Enter"
      punten={opSleutelOrde(punten)}
      onder={Leerdaad}
    />
  )
}

function Realisaties() {
  const punten = useDossier(({ verankering }) => verankering.realisaties)
  return (
    <Puntenlijst
      lijst="realisaties"
      label="Realisaties"
      placeholder="Nieuwe realisatie, dan Enter"
      punten={opSleutelOrde(punten)}
      naast={SindsWanneer}
    />
  )
}
