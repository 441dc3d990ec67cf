/** Step 4: what keeps it going when it is quiet again. The questions are those of method S4, each with the list that answers it. */
import type { Dossiertekst } from '../../store/dossiertekst'
import { useId, type ReactNode } from 'react'
import { buildAgenda, telAgenda } from '../../domain/agenda/agenda'
import { RITMES, readRitme } from '../../domain/agenda/ritme'
import type { Id } from '../../domain/model/grond'
import { opSleutelDatum, opSleutelOrde } from '../../domain/model/grond'
import { maakUitgaand } from '../../domain/masker/uitgaand'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { editPunt } from '../../store/mutaties'
import { useTekst } from '../../store/naam'

import { useBladkop } from '../../ui/bladkop'
import { Datumveld } from '../../ui/Datumveld'
import { IcoonAgenda } from '../../ui/icoon'
import { Keuze } from '../../ui/Keuze'
import { Knop } from '../../ui/Knop'
import { Vertel } from '../bladzijde/Vertel'
import { Begriptekst } from '../../velden/Begriptekst'
import { Code } from '../../velden/zin/Code'
import { Leerdaad } from './Leerdaad'
import { Momentopnames } from './Momentopnames'
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
      uitleg="Wat een ritme heeft, komt ook in je agenda: vanaf het eerste overleg, of vanaf vandaag."
    >
      <Puntenlijst
        lijst="agendapunten"
        label="Vaste agendapunten"
        placeholder="Nieuw agendapunt, dan Enter"
        punten={opSleutelOrde(punten)}
        naast={Ritme}
      />
    </Deel>
  )
}

/** What is said in own words; no ritme has this name. */
const EIGEN = '-eigen-'

function Ritme({ id, ritme, tekst }: { id: Id; ritme: Dossiertekst; tekst: Dossiertekst }) {
  const werkruimte = useWerkruimte()
  const toon = useTekst()
  const { bekend, isLeesbaar } = useDossier(({ verankering }) => {
    const woorden = verankering.agendapunten[id]?.ritme ?? ''
    return {
      bekend: RITMES.find(({ naam }) => naam === woorden)?.naam ?? null,
      isLeesbaar: readRitme(woorden) !== null,
    }
  })
  return (
    <Keuze
      label={`Hoe vaak: ${toon(tekst)}`}
      labelHidden
      value={ritme === '' ? null : (bekend ?? EIGEN)}
      emptyLabel="hoe vaak?"
      options={[
        // Words of people themselves stay, also when no calendar can read them.
        ...(ritme !== '' && bekend === null
          ? [
              {
                id: EIGEN,
                label: toon(ritme),
                ...(isLeesbaar ? {} : { hint: 'in eigen woorden, niet in de agenda' }),
              },
            ]
          : []),
        ...RITMES.map(({ naam }) => ({ id: naam, label: naam })),
      ]}
      onChange={(nieuw) => {
        if (nieuw !== EIGEN) editPunt(werkruimte.document, 'agendapunten', id, { ritme: nieuw ?? '' })
      }}
    />
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

type Gedateerd = { id: Id; datum: string; tekst: Dossiertekst }

const Wanneer = (punt: Gedateerd) => <Datum lijst="opvolging" label="Wanneer" {...punt} />
const SindsWanneer = (punt: Gedateerd) => <Datum lijst="realisaties" label="Sinds wanneer" {...punt} />

function Datum({
  lijst,
  label,
  id,
  datum,
  tekst,
}: Gedateerd & { lijst: 'opvolging' | 'realisaties'; label: string }) {
  const werkruimte = useWerkruimte()
  const toon = useTekst()
  return (
    <Datumveld
      label={`${label}: ${toon(tekst)}`}
      labelHidden
      value={datum}
      sleutel={`verankering/${lijst}/${id}/datum`}
      onCommit={(nieuw, { burst }) =>
        editPunt(werkruimte.document, lijst, id, { datum: nieuw }, { continues: burst })
      }
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
