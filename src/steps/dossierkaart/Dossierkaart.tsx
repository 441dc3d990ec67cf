/** The dossierkaart: what a projectleider and a DPO look for first. Each field is one of the head of the dossier. Source: AVG art. 5 and 30. */
import { type ReactNode, useId } from 'react'
import { Bewaartermijn } from './Bewaartermijn'
import styles from './dossierkaart.module.css'
import { Dpiahulp } from './Dpiahulp'
import { Gedeeld } from './Gedeeld'
import { Datum, Regel, Vak } from './Kaartvelden'
import { Notarubrieken } from './Notarubrieken'

export function Dossierkaart() {
  return (
    <div className={styles.kaart}>
      <Groep titel="Waarvoor dient dit dossier?">
        <Vak veld="doel" hint="Wat jullie hiermee willen bereiken, en waarvoor jullie dit niet gebruiken." />
        <Vak
          veld="rechtsgrond"
          hint="Bijvoorbeeld een taak van algemeen belang (AVG art. 6, 1, e), met het artikel of de beslissing waarop die steunt. Jullie DPO kijkt mee."
        />
      </Groep>
      <Groep titel="Wie staat ervoor in?">
        <div className={styles.paar}>
          <Regel veld="verantwoordelijke" hint="Wie volgens de AVG beslist: meestal het lokaal bestuur." />
          <Regel veld="gemaaktDoor" />
          <Regel veld="gemeente" />
          <Regel veld="dienst" />
          <Regel veld="versie" hint="Staat vooraan op het plan, bijvoorbeeld «ontwerp 2»." />
          <Regel
            veld="visumVanaf"
            hint="Het bedrag waarvoor jullie financieel directeur een visum geeft, bijvoorbeeld € 30.000. De nota voor het college rekent ermee."
          />
        </div>
        <Notarubrieken />
      </Groep>
      <Groep titel="Waarover gaat het?">
        <Regel veld="thema" />
        <Vak veld="context" />
      </Groep>
      <Groep titel="Hoe lang bewaren jullie het?">
        <div className={styles.paar}>
          <Datum veld="datum" />
          <Datum veld="bewaarTot" />
        </div>
        <Bewaartermijn />
      </Groep>
      <Groep titel="Met wie is dit gedeeld?">
        <Gedeeld />
      </Groep>
      <Groep titel="Hulp bij jullie DPIA">
        <Dpiahulp />
      </Groep>
    </div>
  )
}

function Groep({ titel, children }: { titel: string; children: ReactNode }) {
  const kop = useId()
  return (
    <section className={styles.groep} aria-labelledby={kop}>
      <h3 id={kop}>{titel}</h3>
      {children}
    </section>
  )
}
