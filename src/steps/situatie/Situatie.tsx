/** Step 1: what is going on and who works on it. One part at a time, so that nobody faces a wall of fields. Source: method S1. */
import { type ComponentType, useState } from 'react'
import {
  readAndereWeg,
  SITUATIEDELEN,
  SITUATIEVRAGEN,
  telOpenVragen,
  type Vragendeel,
  vragenVan,
} from '../../domain/vragen/situatie'
import { STEUN_IN_RUST } from '../../domain/vragen/afspraken'
import { DOSSIERKAART } from '../../domain/vragen/stappen'
import type { Vraag } from '../../domain/vragen/vraag'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { useBladkop } from '../../ui/bladkop'
import { Knop } from '../../ui/Knop'
import { IcoonGroot, IcoonVerder } from '../../ui/icoon'
import { AndereWeg } from '../bladzijde/AndereWeg'
import { Deelkop, Openstaand } from '../bladzijde/Deelkop'
import { Dossierkaart } from '../dossierkaart/Dossierkaart'
import { Doorverwijzingen } from '../bladzijde/Doorverwijzingen'
import { Vertel } from '../bladzijde/Vertel'
import { Antwoord } from '../vraag/Antwoord'
import { Blad, Groot } from '../vraag/Groot'
import { Uitkomstkaart } from '../vraag/Uitkomstkaart'
import { Vragenreeks } from '../vraag/Vragenreeks'
import { Expertise } from './Expertise'
import { Fasenweg } from './Fasenweg'
import { Leden } from './Leden'
import styles from './situatie.module.css'

/** What a part holds before its questions, when questions alone do not say it. */
const INHOUD: Readonly<Record<string, ComponentType>> = {
  fase: Fasenweg,
  expertise: Expertise,
  werkgroep: Leden,
  [DOSSIERKAART]: Dossierkaart,
}

export function Situatie() {
  const werkruimte = useWerkruimte()
  const gekozen = useSessie((sessie) => sessie.deel)
  const [groot, setGroot] = useState<number | null>(null)
  const deel = SITUATIEDELEN.find(({ id }) => id === gekozen) ?? SITUATIEDELEN[0]
  if (!deel) return null
  const ga = ({ id }: Vragendeel) => werkruimte.omgeving.ga('situatie', id)
  /** Back on the page where the room stopped. */
  function sluit(bij: Vraag) {
    setGroot(null)
    const hier = SITUATIEDELEN.find((ander) => vragenVan(ander).includes(bij))
    if (hier) ga(hier)
  }
  return (
    <div className={styles.situatie}>
      <div className={styles.zij}>
        <nav aria-label="Delen van de situatie">
          <ol className={styles.delen}>
            {SITUATIEDELEN.map((ander) => (
              <li key={ander.id}>
                <Deellink deel={ander} isHier={ander === deel} />
              </li>
            ))}
          </ol>
        </nav>
        <Vertel stap="situatie" />
      </div>
      <Deel
        key={deel.id}
        deel={deel}
        ga={ga}
        toonGroot={() =>
          setGroot(
            Math.max(
              0,
              SITUATIEVRAGEN.findIndex((vraag) => vraag === vragenVan(deel)[0]),
            ),
          )
        }
      />
      {groot !== null && (
        <Groot bladen={SITUATIEVRAGEN} begin={groot} onSluit={sluit}>
          {(vraag) => (
            <Blad key={vraag.sleutel} vraag={vraag.vraag} uitleg={vraag.uitleg}>
              <Antwoord vraag={vraag} />
              <p className={styles.uitleg}>Dit bepaalt {vraag.bepaalt}</p>
              <Uitkomstkaart vraag={vraag} />
            </Blad>
          )}
        </Groot>
      )}
    </div>
  )
}

function Deellink({ deel, isHier }: { deel: Vragendeel; isHier: boolean }) {
  const { omgeving } = useWerkruimte()
  const open = useDossier((dossier) => telOpenVragen(dossier, deel))
  return (
    <a
      className={styles.deellink}
      href={omgeving.adres('situatie', deel.id)}
      aria-current={isHier ? 'page' : undefined}
    >
      <span>{deel.titel}</span>
      <Openstaand aantal={open} />
    </a>
  )
}

type DeelProps = { deel: Vragendeel; ga: (deel: Vragendeel) => void; toonGroot: () => void }

function Deel({ deel, ga, toonGroot }: DeelProps) {
  // Where it follows from is where it stands in full.
  const staatHier = useDossier(({ situatie }) => {
    const andereWeg = readAndereWeg(situatie)?.kop
    return vragenVan(deel).some((vraag) => vraag.uitkomst?.(situatie)?.kop === andereWeg)
  })
  const volgende = SITUATIEDELEN[SITUATIEDELEN.indexOf(deel) + 1]
  const Inhoud = INHOUD[deel.id]
  const titel = useBladkop()
  return (
    <section className={styles.deel} aria-labelledby="deeltitel">
      {!staatHier && <AndereWeg />}
      <Deelkop deel={deel} ref={titel}>
        {deel.reeksen.length > 0 && (
          <Knop compact icon={IcoonGroot} onPress={toonGroot}>
            Toon groot
          </Knop>
        )}
      </Deelkop>
      {Inhoud && <Inhoud />}
      {deel.reeksen.map((reeks, i) => (
        <Vragenreeks key={reeks.vragen[0]?.sleutel} reeks={reeks} volgende={deel.reeksen[i + 1]} />
      ))}
      {deel.id === 'afspraken' && <Steun />}
      {deel.wegwijzers && <Doorverwijzingen welke={deel.wegwijzers} />}
      {volgende && (
        <div>
          <Knop icon={IcoonVerder} onPress={() => ga(volgende)}>
            Verder: {volgende.titel}
          </Knop>
        </div>
      )}
    </section>
  )
}

/** Kinds of support that exist while it is quiet. */
function Steun() {
  return (
    <p className={styles.uitleg}>
      In rust bestaat er steun om dit te leren: {STEUN_IN_RUST.join(' · ')}. Vraag het Agentschap Integratie
      en Inburgering wat er bij jullie kan.
    </p>
  )
}
