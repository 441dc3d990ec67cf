/**
 * The overview of the traject: the home of a dossier beside its map. The road of four steps with what waits in each and whose move it is, the next
 * meeting, and the acties about which a word is needed. Everything that is open is one press away. Source: method S1–S4.
 */
import { useState } from 'react'
import { verwijs } from '../../domain/lezing/omdat'
import { findBinnenkort } from '../../domain/model/communicatie'
import { findAchterop, zegAchterop } from '../../domain/model/uitvoering'
import { findOpenBesluiten } from '../../domain/vergaderen/vergaderen'
import { findVolgendOverleg, readTraject } from '../../domain/traject/traject'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { useTekst } from '../../store/naam'
import { useNamen } from '../../store/namen'
import { zegDatum } from '../../taal/datum'
import type { Id } from '../../domain/model/grond'
import { useBladkop } from '../../ui/bladkop'
import { Intake } from './Intake'
import { Naar } from './Naar'
import { Stapkaart } from './Stapkaart'
import styles from './traject.module.css'

/** Shown of what waits for a word; the plan shows all of it. */
const ACHTEROP = 8

export function Traject() {
  const { document } = useWerkruimte()
  const titel = useBladkop()
  // Asked once: somebody who fills it in still sees what they fill in.
  const [isNieuw] = useState(() => {
    const { gemeente, thema, context, mijlpalen } = document.read().kop
    return [gemeente, thema, context, ...Object.values(mijlpalen)].every((veld) => veld.trim() === '')
  })
  const stappen = useDossier(
    (dossier) => dossier,
    (dossier) => readTraject(dossier, document.vandaag()),
  )
  return (
    <div className={styles.scherm}>
      <header className={styles.kop}>
        <h2 ref={titel} tabIndex={-1}>
          Overzicht
        </h2>
        <p>De weg in vier stappen: wat er al staat, wat nog wacht, en wie aan zet is.</p>
      </header>
      <Intake open={isNieuw} />
      <div className={styles.nu}>
        <Overleg />
        <Achterop />
        <Afgesproken />
        <TeVertellen />
      </div>
      <ol className={styles.weg} aria-label="De weg in vier stappen">
        {stappen.map((stap) => (
          <li key={stap.stap}>
            <Stapkaart stap={stap} />
          </li>
        ))}
      </ol>
      <nav className={styles.ook} aria-label="Ook hier">
        <Naar plek={{ stap: 'kaart', deel: 'luidestemmen' }}>Luide stemmen en fora</Naar>
        <Naar plek={{ stap: 'kaart', deel: 'informatie' }}>Meer informatie</Naar>
      </nav>
    </div>
  )
}

function Overleg() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const volgend = useDossier((dossier) => findVolgendOverleg(dossier, document.vandaag()))
  return (
    <section className={styles.blok} aria-labelledby="traject-overleg">
      <h3 id="traject-overleg">Volgend overleg</h3>
      {volgend && (
        <p>
          <Naar
            plek={
              volgend.bij === 'opvolging'
                ? { stap: 'verankering', anker: `verankering/opvolging/${volgend.id}/tekst` }
                : { stap: 'kaart', deel: 'vergadering', sessie: { vergadering: volgend.id } }
            }
          >
            {zegDatum(volgend.datum)}
          </Naar>{' '}
          {tekst(volgend.tekst)}
        </p>
      )}
      <p>
        <Naar plek={{ stap: 'kaart', deel: 'vergadering', sessie: { vergadering: null } }}>
          Volgende vergadering: agenda en verslag
        </Naar>
        {!volgend && <span className={styles.zacht}> Er is nog geen dag afgesproken.</span>}
      </p>
    </section>
  )
}

function Achterop() {
  const { document } = useWerkruimte()
  const laat = useDossier(
    ({ acties }) => acties,
    (acties) =>
      findAchterop(acties, document.vandaag()).map((een) => ({ id: een.actie.id, wat: zegAchterop(een) })),
  )
  if (laat.length === 0) return null
  const over = laat.length - ACHTEROP
  return (
    <section className={styles.blok} aria-labelledby="traject-achterop">
      <h3 id="traject-achterop">Hier is een woord nodig</h3>
      <ul className={styles.punten}>
        {laat.slice(0, ACHTEROP).map(({ id, wat }) => (
          <Actieregel key={id} id={id} wat={wat} />
        ))}
        {over > 0 && (
          <li>
            <Naar plek={{ stap: 'actieplan', deel: 'acties' }}>en nog {over}</Naar>
          </li>
        )}
      </ul>
    </section>
  )
}

/** What was agreed at a meeting and still waits. */
function Afgesproken() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const open = useDossier(
    ({ vergaderingen }) => vergaderingen,
    (vergaderingen) => findOpenBesluiten({ vergaderingen }, document.vandaag()),
  )
  if (open.length === 0) return null
  const over = open.length - ACHTEROP
  return (
    <section className={styles.blok} aria-labelledby="traject-afgesproken">
      <h3 id="traject-afgesproken">Afgesproken, nog open</h3>
      <ul className={styles.punten}>
        {open.slice(0, ACHTEROP).map(({ id, vergadering, tekst: woorden, wie, tegen, isVoorbij }) => (
          <li key={id}>
            <Naar
              plek={{
                stap: 'kaart',
                deel: 'vergadering',
                anker: `vergaderingen/${vergadering}/besluiten/${id}/tekst`,
                sessie: { vergadering },
              }}
            >
              {tekst(woorden)}
            </Naar>
            <span className={styles.zacht}>
              {[tekst(wie), zegTegen(tegen, isVoorbij)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
        {over > 0 && (
          <li>
            <Naar plek={{ stap: 'kaart', deel: 'vergadering' }}>en nog {over}</Naar>
          </li>
        )}
      </ul>
    </section>
  )
}

/** Lines of the communicatieplan whose day is near. */
function TeVertellen() {
  const { document } = useWerkruimte()
  const tekst = useTekst()
  const regels = useDossier(
    ({ communicatie }) => communicatie,
    (communicatie) => findBinnenkort(communicatie, document.vandaag()),
  )
  if (regels.length === 0) return null
  return (
    <section className={styles.blok} aria-labelledby="traject-vertellen">
      <h3 id="traject-vertellen">Binnenkort te vertellen</h3>
      <ul className={styles.punten}>
        {regels.slice(0, ACHTEROP).map(({ id, wat, wanneer, aanWie, kanaal }) => (
          <li key={id}>
            <Naar plek={{ stap: 'actieplan', deel: 'communicatie', anker: `communicatie/${id}/wat` }}>
              {tekst(wat) || 'regel zonder woorden'}
            </Naar>
            <span className={styles.zacht}>
              {[zegDatum(wanneer), tekst(aanWie), tekst(kanaal)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const zegTegen = (tegen: string, isVoorbij: boolean): string =>
  tegen === '' ? '' : isVoorbij ? `was voorzien tegen ${zegDatum(tegen)}` : `tegen ${zegDatum(tegen)}`

function Actieregel({ id, wat }: { id: Id; wat: string }) {
  const [naam = ''] = useNamen([verwijs('actie', id)])
  return (
    <li>
      <Naar plek={{ stap: 'actieplan', deel: 'acties', sessie: { actie: id } }}>{naam}</Naar>
      <span className={styles.zacht}>{wat}</span>
    </li>
  )
}
