/** What happens to every name before anything goes out: replaced, assumed, asked, staying. One press changes one, and undo takes it back. */
import { useMemo } from 'react'
import type { Dossier } from '../../domain/model/dossier'
import { readNaamlijst, type Naamregel } from '../../domain/masker/naamlijst'
import type { Naamgrond } from '../../domain/masker/naamoordeel'
import { bloot } from '../../store/dossiertekst'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { allowVroegereNaam, answerNaamwoord, hideNamen, purgeNaam } from '../../store/mutaties'
import { Knop } from '../../ui/Knop'
import styles from './namenlijst.module.css'

const KOP: Readonly<Record<Naamregel['soort'], string>> = {
  aangenomen: 'Verborgen, omdat niemand zei wie het is',
  vraag: 'Naam of gewoon woord?',
  vervangen: 'Verborgen',
  vroeger: 'Vroegere namen',
  blijft: 'Blijft staan',
}
const SOORTEN = Object.keys(KOP) as Naamregel['soort'][]
const GROND: Readonly<Record<Naamgrond, string>> = {
  gezegd: 'zo zeiden jullie het',
  schuilnaam: 'heeft een schuilnaam',
  onbekend: 'kan één persoon zijn',
  lijktNaam: 'lijkt op een naam',
  organisatie: 'organisatie of mensen samen',
  rol: 'rol',
  groep: 'groep',
  geenNaam: '',
}

export function Namenlijst() {
  const dossier = bloot<Dossier>(useDossier((d) => d))
  // The list may stand on a wall: then it shows what will be read, and not who it is.
  const schuilnamen = useSessie((sessie) => sessie.schuilnamen)
  // By what is read: the order of covered names would tell with what they begin.
  const regels = useMemo(
    () =>
      readNaamlijst(dossier)
        .map((regel) => ({ ...regel, getoond: getoond(regel, schuilnamen) }))
        .sort((a, b) => a.getoond.localeCompare(b.getoond, 'nl')),
    [dossier, schuilnamen],
  )
  if (regels.length === 0) return <p className={styles.leeg}>Er staat nog geen naam in dit dossier.</p>
  const soorten = SOORTEN.filter((een) => regels.some(({ soort }) => soort === een))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
    <section className={styles.lijst} aria-label="Wat met de namen gebeurt" tabIndex={0}>
      {soorten.map((soort) => {
        const groep = regels.filter((regel) => regel.soort === soort)
        return (
          <section key={soort}>
            <h3>
              {KOP[soort]} ({groep.length})
            </h3>
            <ul>
              {groep.map((regel) => (
                <Regel key={regel.sleutel} regel={regel} naam={regel.getoond} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

const getoond = (regel: Naamregel, schuilnamen: boolean): string =>
  schuilnamen && regel.soort !== 'blijft' && regel.soort !== 'vraag' ? regel.door : regel.naam

function Regel({ regel, naam }: { regel: Naamregel; naam: string }) {
  const { document } = useWerkruimte()
  const { uitleg, knop, doe } = handeling(regel, document)
  return (
    <li>
      <span className={styles.naam}>
        {naam}
        {'door' in regel && regel.door !== naam && <> → {regel.door}</>}
        <small>{uitleg}</small>
      </span>
      <Knop compact variant="kaal" onPress={doe}>
        {knop}
        <span className={styles.onzichtbaar}> {naam}</span>
      </Knop>
      {regel.soort === 'vroeger' && !regel.mag && (
        <Knop compact variant="kaal" onPress={() => purgeNaam(document, regel.naam, regel.door)}>
          Haal overal weg
          <span className={styles.onzichtbaar}> {naam}</span>
        </Knop>
      )}
    </li>
  )
}

type Handeling = { uitleg: string; knop: string; doe: () => void }

function handeling(regel: Naamregel, document: ReturnType<typeof useWerkruimte>['document']): Handeling {
  switch (regel.soort) {
    case 'blijft':
      return {
        uitleg: GROND[regel.grond],
        knop: 'Verberg',
        doe: () => hideNamen(document, [regel.actor], true),
      }
    case 'vroeger':
      return {
        uitleg: regel.mag ? 'mag blijven staan' : 'heette vroeger zo',
        knop: regel.mag ? 'Verberg' : 'Laat staan',
        doe: () => allowVroegereNaam(document, regel.norm, !regel.mag),
      }
    case 'vraag': {
      const keer = regel.aantal === 1 ? 'Eén keer' : `${regel.aantal} keer`
      return {
        uitleg: `${keer} met een hoofdletter, ${regel.vervangt ? 'wordt vervangen' : 'blijft staan'}`,
        knop: regel.vervangt ? 'Gewoon woord' : 'Is een naam',
        doe: () => answerNaamwoord(document, regel.woord, !regel.vervangt),
      }
    }
    case 'aangenomen':
    case 'vervangen':
      return {
        uitleg: GROND[regel.grond],
        knop: 'Laat staan',
        doe: () => hideNamen(document, [regel.actor], false),
      }
  }
}
