/** The first five minutes: a band under the map that says what to do now, ticks what the map shows already, and steps aside whenever people want. */
import { useEffect } from 'react'
import {
  DAADWOORDEN,
  EERSTE_DADEN,
  type EersteDaad,
  findDaad,
  findWie,
  readEersteronde,
} from '../../../domain/vragen/eersteronde'
import { useDossier, useTegenstelling, useWerkruimte } from '../../../store/hooks'
import { opdracht } from '../../../store/opdracht/opdrachten'
import type { Werkruimte } from '../../../store/werkruimte'
import type { Id } from '../../../domain/model/grond'
import { announce } from '../../../ui/aankondiging'
import { IconKnop } from '../../../ui/IconKnop'
import { IcoonSluit } from '../../../ui/icoon'
import { verlaatVeld } from '../../../ui/schrijfhand'
import { isTypveld } from '../../../ui/typveld'
import { Knop } from '../../../ui/Knop'
import { Begriptekst } from '../../../velden/Begriptekst'
import styles from './eersteronde.module.css'

const AF = 'Van twee woorden tot een eerste uitdaging. Zo groeit een kaart, met iedereen erbij.'

export function Eersteronde() {
  const werkruimte = useWerkruimte()
  const hier = useTegenstelling()?.id ?? null
  const gedaan = useDossier((dossier) => readEersteronde(dossier, hier))
  const nu = findDaad(gedaan)
  const woorden = nu && DAADWOORDEN[nu]
  const gezegd = woorden ? `${woorden.titel} ${woorden.hoe}` : AF
  useEffect(() => announce(gezegd), [gezegd])
  const aantal = EERSTE_DADEN.filter((daad) => gedaan[daad]).length
  return (
    <aside className={styles.ronde} aria-label="Eerste kaart in vijf minuten" data-niet-in-beeld>
      <ol className={styles.stippen} aria-label={`${aantal} van ${EERSTE_DADEN.length} gedaan`}>
        {EERSTE_DADEN.map((daad) => (
          <li
            key={daad}
            data-gedaan={gedaan[daad] || undefined}
            aria-current={daad === nu ? 'step' : undefined}
          >
            <span className={styles.gezegd}>
              {DAADWOORDEN[daad].titel}
              {gedaan[daad] && ' Gedaan.'}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.woorden}>
        {woorden ? (
          <>
            <p>
              <b>{woorden.titel}</b> <Begriptekst tekst={woorden.hoe} />
            </p>
            <p className={styles.hardop}>Vraag hardop: «{woorden.hardop}»</p>
          </>
        ) : (
          <p>
            <b>Dat was het.</b> {AF}
          </p>
        )}
      </div>
      {nu === 'polen' || (
        <Knop
          compact
          onPress={() => (nu ? wijsDeWeg(werkruimte, nu, hier) : opdracht('hulp').run(werkruimte))}
        >
          {nu ? 'Toon waar' : 'Een avond van twee uur'}
        </Knop>
      )}
      <IconKnop
        compact
        icon={IcoonSluit}
        label="Stop met de eerste kaart"
        side="top"
        onPress={() => werkruimte.zet({ eersteronde: false })}
      />
    </aside>
  )
}

/** Brings people where it is done, and does nothing for them. Whoever asks for it is done writing: the panel lets go of what it was about. */
function wijsDeWeg(werkruimte: Werkruimte, daad: EersteDaad, hier: Id | null): void {
  const veld = document.activeElement
  if (isTypveld(veld)) {
    werkruimte.omgeving.flush()
    verlaatVeld(veld)
  }
  if (daad === 'kanten') return opdracht('groep').run(werkruimte)
  if (daad === 'midden') return opdracht('stilleMidden').run(werkruimte)
  if (daad === 'uitdaging') return opdracht('paneel uitdagingen').run(werkruimte)
  const wie = findWie(werkruimte.dossier(), hier, daad)
  if (wie === null) return
  werkruimte.zet({ selectie: { actoren: [wie], relaties: [] } })
  opdracht('paneel selectie').run(werkruimte)
}
