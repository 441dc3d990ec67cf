/** Everything that the dossier holds about somebody, where it stands and in which words; and the way to remove it everywhere. Source: AVG art. 15 and 17. */
import { useMemo, useState } from 'react'
import { zegDatum } from '../../taal/datum'
import { opSleutelDatum } from '../../domain/model/grond'
import { heeftNaam, type Item, noemItem, type Vermelding, findOveral } from '../../domain/overal/overal'
import type { Dossier } from '../../domain/model/dossier'
import { type Afgeschermd, bloot, schermAf } from '../../store/dossiertekst'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { useTekst } from '../../store/naam'
import { Bevestig } from '../../ui/Bevestig'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { IcoonVerwijder } from '../../ui/icoon'
import styles from './overal.module.css'

const SOORTEN: readonly { soort: Vermelding['soort']; kop: string }[] = [
  { soort: 'zelf', kop: 'Wat hier zelf staat' },
  { soort: 'verwijzing', kop: 'Waar ernaar verwezen wordt' },
  { soort: 'tekst', kop: 'Waar de naam in een tekst staat' },
]

export function OveralDialoog({ item }: { item: Item }) {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const dossier = bloot<Dossier>(useDossier((nu) => nu))
  const [vraagt, setVraagt] = useState(false)
  const vermeldingen = useMemo(() => schermAf(findOveral(dossier, item)), [dossier, item])
  const naam = tekst(noemItem(dossier, item) ?? 'dit item')
  const gedeeld = opSleutelDatum(dossier.kop.gedeeld).filter(({ metNamen }) => metNamen)
  const sluit = () => werkruimte.zet({ dialoog: null })
  const aantal = vermeldingen.length === 1 ? 'één plek' : `${vermeldingen.length} plekken`
  return (
    <Dialoog
      open
      title={`Alles over ${naam}`}
      size="breed"
      onClose={sluit}
      footer={
        <>
          <Knop icon={IcoonVerwijder} onPress={() => setVraagt(true)}>
            Verwijder overal …
          </Knop>
          <Knop variant="primair" onPress={sluit}>
            Sluit
          </Knop>
        </>
      }
    >
      <div className={styles.overal}>
        <p>{`Dit dossier noemt ${naam} op ${aantal}. Momentopnames tellen mee; bestanden die buitengingen niet.`}</p>
        {SOORTEN.map(({ soort, kop }) => (
          <Groep key={soort} kop={kop} regels={vermeldingen.filter((een) => een.soort === soort)} />
        ))}
      </div>
      <Bevestig
        open={vraagt}
        title={`${naam} overal verwijderen?`}
        confirmLabel="Verwijder overal"
        danger
        onConfirm={() => {
          setVraagt(false)
          sluit()
          werkruimte.omgeving.wisOveral(item)
        }}
        onCancel={() => setVraagt(false)}
      >
        <div className={styles.overal}>
          <p>
            <strong>Dit kan je niet ongedaan maken.</strong> Alles op deze lijst gaat weg, ook uit
            momentopnames en uit wat half getypt was.
            {heeftNaam(item) && ' In teksten komt er «iemand» te staan.'} Alle stappen van «Ongedaan maken»
            van dit dossier verdwijnen mee.
          </p>
          <p>
            Wat al buiten is, bereikt Middenveld niet: bestanden die iemand bewaarde, afdrukken, mails, en wat
            een andere computer heeft.
            {gedeeld.length > 0 && ' Volgens de dossierkaart ging dit met namen weg:'}
          </p>
          {gedeeld.length > 0 && (
            <ul>
              {gedeeld.map(({ id, datum, wat, aanWie }) => (
                <li key={id}>{`${zegDatum(datum)}: ${tekst(wat)}${aanWie && `, voor ${tekst(aanWie)}`}`}</li>
              ))}
            </ul>
          )}
        </div>
      </Bevestig>
    </Dialoog>
  )
}

function Groep({ kop, regels }: { kop: string; regels: readonly Afgeschermd<Vermelding>[] }) {
  const tekst = useTekst()
  if (regels.length === 0) return null
  return (
    <section className={styles.groep}>
      <h3>{kop}</h3>
      <ul>
        {regels.map(({ plek, veld, woorden }, i) => (
          // A list that is only read: nothing in it moves.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>
            <b>{tekst(plek)}</b> <span>{tekst(veld)}</span>
            {woorden && <q>{tekst(woorden)}</q>}
          </li>
        ))}
      </ul>
    </section>
  )
}
