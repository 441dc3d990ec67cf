/** Before anybody votes: on what, with how many dots, on this screen or on paper, and from how many on a result may be shown. */
import { useState } from 'react'
import { type Id, opOrde } from '../../domain/model/grond'
import { DREMPEL } from '../../domain/model/ronde'
import { STEMONDERWERPEN, STEMWIJZEN, type Stemonderwerp, type Stemwijze } from '../../domain/model/stemming'
import { readOnderwerp, type Stemopzet as Opzet } from '../../domain/rondes/stemronde'
import { useDossier, useSessie } from '../../store/hooks'
import { zegDatum } from '../../taal/datum'
import { tel } from '../../taal/woorden'
import { Keuzerij } from '../../ui/Keuzerij'
import { Knop } from '../../ui/Knop'
import { buildOpties } from '../../ui/opties'
import { VinkGroep } from '../../ui/VinkGroep'
import { Drempelkeuze } from '../ronde/Drempelkeuze'
import { useKaartnamen } from '../ronde/namen'
import styles from '../ronde/ronde.module.css'
import { STEMONDERWERP } from './stemonderwerpen'

const WIJZE: Readonly<Record<Stemwijze, string>> = {
  tikken: 'Tikken op dit scherm, dat rondgaat',
  turven: 'Stippen op papier, die wij tellen',
}
const ONDERWERP = Object.fromEntries(
  STEMONDERWERPEN.map((over) => [over, STEMONDERWERP[over].label]),
) as Readonly<Record<Stemonderwerp, string>>
const AANTALLEN = ['1', '2', '3', '5', '10'] as const

type Props = { onBegin: (opzet: Opzet) => void; onToon: (stemming: Id) => void }

export function Stemopzet({ onBegin, onToon }: Props) {
  const begin = useSessie((sessie) => sessie.dialoogbegin)
  const [over, setOver] = useState<Stemonderwerp>(
    () => STEMONDERWERPEN.find((naam) => naam === begin) ?? 'uitdagingen',
  )
  const [wijze, setWijze] = useState<Stemwijze>('tikken')
  const [stippen, setStippen] = useState<(typeof AANTALLEN)[number]>('3')
  const [drempel, setDrempel] = useState<number>(DREMPEL)
  const [weg, setWeg] = useState<ReadonlySet<Id>>(new Set())
  const alle = useDossier((dossier) => opOrde<{ id: Id; orde: number }>(dossier[over]).map(({ id }) => id))
  const vorige = useDossier(({ stemmingen }) =>
    opOrde(stemmingen)
      .filter((stemming) => readOnderwerp(stemming) === over)
      .toReversed(),
  )
  const naam = useKaartnamen(STEMONDERWERP[over].verwijs, alle)
  const kaarten = alle.filter((id) => !weg.has(id))
  return (
    <div className={styles.blad}>
      <p className={styles.inleiding}>
        Elk geeft stippen aan wat het zwaarst weegt. Hoeveel er waar staan, zien jullie pas op het einde; wie
        ze gaf, ziet niemand. De berekende volgorde verandert er niet door.
      </p>
      <Keuzerij
        label="Waarover?"
        value={over}
        options={buildOpties(STEMONDERWERPEN, ONDERWERP)}
        onChange={setOver}
      />
      {alle.length === 0 ? (
        <p className={styles.zacht}>Hier staat nog niets om over te stemmen.</p>
      ) : (
        <VinkGroep
          label={`Wat doet mee? ${tel(kaarten.length, 'kaart', 'kaarten')} gekozen`}
          options={alle.map((id) => ({ id, label: naam(id), value: !weg.has(id) }))}
          onChange={(id, mee) =>
            setWeg((nu) => new Set(mee ? [...nu].filter((ander) => ander !== id) : [...nu, id]))
          }
        />
      )}
      <Keuzerij
        label="Hoeveel stippen heeft elk?"
        hint="Meer stippen op hetzelfde mag."
        value={stippen}
        options={AANTALLEN.map((id) => ({ id, label: id }))}
        onChange={setStippen}
      />
      <Keuzerij label="Hoe?" value={wijze} options={buildOpties(STEMWIJZEN, WIJZE)} onChange={setWijze} />
      <Drempelkeuze value={drempel} onChange={setDrempel} wat="een uitslag" />
      {vorige.length > 0 && (
        <section className={styles.vorige} aria-labelledby="vorige-stemmingen">
          <h3 id="vorige-stemmingen" className={styles.kopje}>
            Vorige stemmingen
          </h3>
          <div className={styles.knoppen}>
            {vorige.map(({ id, datum, deelnemers }) => (
              <Knop key={id} compact onPress={() => onToon(id)}>
                {`Toon ${zegDatum(datum)}, met ${deelnemers}`}
              </Knop>
            ))}
          </div>
        </section>
      )}
      <div className={styles.knoppen}>
        <Knop
          variant="primair"
          disabled={kaarten.length < 2}
          onPress={() => onBegin({ over, wijze, kaarten, stippen: Number(stippen), drempel })}
        >
          Begin de stemming
        </Knop>
        {kaarten.length < 2 && <span className={styles.zacht}>Stemmen kan vanaf twee kaarten.</span>}
      </div>
    </div>
  )
}
