/** «Meer informatie»: all to which this tool refers, on one page to search. Source: method D. */
import { useId, useState } from 'react'
import { BRONNEN } from '../../domain/actiebibliotheek/bronnen'
import { WEGWIJZERS } from '../../domain/lezing/afleiding'
import { DOORVERWIJZINGEN, type Naslagpunt, VORMING, WETTEN } from '../../domain/naslag'
import { useWerkruimte } from '../../store/hooks'
import { vouw } from '../../taal/vouwen'
import { useBladkop } from '../../ui/bladkop'
import { Knop } from '../../ui/Knop'
import { Zoekveld } from '../../ui/Zoekveld'
import { Doorverwijzingen } from '../bladzijde/Doorverwijzingen'
import styles from './informatie.module.css'

const GROEPEN: readonly { readonly titel: string; readonly punten: readonly Naslagpunt[] }[] = [
  { titel: 'Alle verwijzingen', punten: WEGWIJZERS.map((naam) => DOORVERWIJZINGEN[naam]) },
  { titel: 'Wat de wet zegt', punten: WETTEN },
  { titel: 'Leren en voorbereiden', punten: VORMING },
  {
    titel: 'Bronnen van de actiebibliotheek',
    punten: Object.values(BRONNEN).map(({ titel, uitgever, jaar, adres }) => ({
      naam: titel,
      over: [uitgever, jaar ?? '', adres].filter(Boolean).join(' · '),
    })),
  },
]

export function Informatie() {
  const werkruimte = useWerkruimte()
  const titel = useBladkop()
  const [zoek, setZoek] = useState('')
  const past = ({ naam, over }: Naslagpunt) => vouw(`${naam} ${over}`).includes(vouw(zoek.trim()))
  const groepen = GROEPEN.map(({ titel: kop, punten }) => ({ kop, punten: punten.filter(past) })).filter(
    ({ punten }) => punten.length > 0,
  )
  return (
    <div className={styles.scherm}>
      <header className={styles.kop}>
        <h2 ref={titel} tabIndex={-1}>
          Meer informatie
        </h2>
        <p>
          Alles waar deze tool naar verwijst. Namen en onderwerpen; adressen staan er enkel waar ze vast zijn.
        </p>
        <div className={styles.rij}>
          <Zoekveld label="Zoek in meer informatie" value={zoek} onChange={setZoek} />
          <Knop onPress={() => werkruimte.zet({ dialoog: 'begrippen' })}>Begrippen</Knop>
        </div>
      </header>
      {zoek === '' && <Doorverwijzingen />}
      {groepen.length === 0 && <output>Niets gevonden. Zoek eens op een deel van het woord.</output>}
      {groepen.map(({ kop, punten }) => (
        <Groep key={kop} kop={kop} punten={punten} />
      ))}
    </div>
  )
}

function Groep({ kop, punten }: { kop: string; punten: readonly Naslagpunt[] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{kop}</h3>
      <dl className={styles.punten}>
        {punten.map(({ naam, over }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{over}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
