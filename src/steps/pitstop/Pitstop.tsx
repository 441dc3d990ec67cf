/** The pitstop closes the map: four questions on one page, composed from what stands on it until people say it in their own words. Source: method S2.6. */
import { useState } from 'react'
import { PITSTOPVRAGEN } from '../../domain/model/plan'
import { PITSTOPVRAAG } from '../../domain/vragen/pitstop'
import { useWerkruimte } from '../../store/hooks'
import { Knop } from '../../ui/Knop'
import { IcoonGroot } from '../../ui/icoon'
import { Begriptekst } from '../../velden/Begriptekst'
import { Fasekader } from '../bladzijde/Fasekader'
import { Vertel } from '../bladzijde/Vertel'
import { Code } from '../../velden/zin/Code'
import { Blad, Groot } from '../vraag/Groot'
import { Antwoord } from './Antwoord'
import { Datum } from './Datum'
import { useBladkop } from '../../ui/bladkop'
import { Klaar } from './Klaar'
import styles from './pitstop.module.css'
import { NogNiet, NOG_NIET } from './NogNiet'

const UITLEG =
  'Een pitstop: even stilstaan voor het plan begint. De kaart vult vier vragen voor jullie in; maak er jullie eigen woorden van.'

const BLADEN = [...PITSTOPVRAGEN, 'wetenWeNogNiet'] as const

export function Pitstop() {
  const { omgeving } = useWerkruimte()
  const [groot, setGroot] = useState(false)
  const titel = useBladkop()
  return (
    <div className={styles.scherm}>
      <header className={styles.kop}>
        <div className={styles.titelrij}>
          <h2 className={styles.titel} ref={titel} tabIndex={-1}>
            Pitstop
          </h2>
          <Knop compact icon={IcoonGroot} onPress={() => setGroot(true)}>
            Toon groot
          </Knop>
        </div>
        <p className={styles.inleiding}>
          <Begriptekst tekst={UITLEG} /> <Code code="S2.6" />
        </p>
        <Fasekader />
      </header>
      <div className={styles.vragen}>
        {PITSTOPVRAGEN.map((vraag, i) => (
          <section key={vraag} className={styles.blok} aria-labelledby={`pitstop-${vraag}`}>
            <h3 className={styles.vraag} id={`pitstop-${vraag}`}>
              <span className={styles.nummer}>{i + 1}</span> {PITSTOPVRAAG[vraag]}
            </h3>
            <Antwoord vraag={vraag} />
          </section>
        ))}
      </div>
      <aside className={styles.zij} aria-label="Bij de pitstop">
        <Klaar />
        <Datum />
        <section className={styles.nogniet} aria-labelledby="pitstop-nogniet">
          <h3 id="pitstop-nogniet">{NOG_NIET}</h3>
          <NogNiet />
        </section>
        <Vertel stap="kaart" />
        <nav className={styles.verder} aria-label="Verder na de pitstop">
          <a href={omgeving.adres('kaart')}>Terug naar de kaart</a>
          <a href={omgeving.adres('actieplan')}>Verder naar het actieplan</a>
        </nav>
      </aside>
      {groot && (
        <Groot bladen={BLADEN} begin={0} onSluit={() => setGroot(false)}>
          {(blad) =>
            blad === 'wetenWeNogNiet' ? (
              <Blad key={blad} vraag={NOG_NIET}>
                <NogNiet />
              </Blad>
            ) : (
              <Blad key={blad} vraag={PITSTOPVRAAG[blad]}>
                <Antwoord vraag={blad} />
              </Blad>
            )
          }
        </Groot>
      )}
    </div>
  )
}
