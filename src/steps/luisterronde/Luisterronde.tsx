/**
 * The luisterronde: who of the midden is still to be heard, a way that fits, open questions, and room for what they say. What comes back makes lines
 * that are heard, with their source and their day. Source: method S2.2.
 */
import { OPEN_VRAGEN } from '../../domain/luisteren/methoden'
import { readLuisterronde } from '../../domain/luisteren/luisterronde'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { tel } from '../../taal/woorden'
import { useBladkop } from '../../ui/bladkop'
import { IcoonExporteer } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { IEDEREENVRAGEN } from '../../domain/vragen/iedereen'
import { Uitklap } from '../../ui/Uitklap'
import { Vragenreeks } from '../vraag/Vragenreeks'
import { Begriptekst } from '../../velden/Begriptekst'
import { Code } from '../../velden/zin/Code'
import { Luisterkaart } from './Luisterkaart'
import styles from './luisterronde.module.css'

const UITLEG =
  'Bij wie is nog niets gehoord, of alleen vermoed? Ga luisteren naar het stille midden, met open vragen en op een plek die zij kiezen.'

export function Luisterronde() {
  const werkruimte = useWerkruimte()
  const titel = useBladkop()
  const rijen = useDossier((dossier) => dossier, readLuisterronde)
  const teHoren = rijen.filter(({ isTeHoren }) => isTeHoren).length
  return (
    <div className={styles.scherm}>
      <header className={styles.kop}>
        <h2 ref={titel} tabIndex={-1}>
          Luisterronde
        </h2>
        <p>
          <Begriptekst tekst={UITLEG} /> <Code code="S2.2" />
        </p>
        <p className={styles.zacht}>{zegStand(rijen.length, teHoren)}</p>
        <Knop
          icon={IcoonExporteer}
          onPress={() => werkruimte.zet({ dialoog: 'exporteer', dialoogbegin: 'luisterbladpdf' })}
        >
          Luisterblad op papier
        </Knop>
      </header>
      <section className={styles.vragen} aria-labelledby="luister-vragen">
        <h3 id="luister-vragen">Open vragen</h3>
        <ul>
          {OPEN_VRAGEN.map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
        </ul>
      </section>
      <Uitklap title="Horen jullie iedereen?">
        <Vragenreeks reeks={{ vragen: IEDEREENVRAGEN }} volgende={undefined} />
      </Uitklap>
      <ul className={styles.rijen} aria-label="Stille midden">
        {rijen.map((rij) => (
          <li key={rij.actor.id}>
            <Luisterkaart rij={rij} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function zegStand(alle: number, teHoren: number): string {
  if (alle === 0) return 'Nog niemand uit het stille midden staat op de kaart. Wie zit tussen wij en zij?'
  if (teHoren === 0) return 'Van iedereen in het midden is iets gehoord, en niets alleen vermoed.'
  return `Nog te horen: ${teHoren} van de ${tel(alle, 'middengroep', 'middengroepen')}.`
}
