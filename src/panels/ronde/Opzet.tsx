/** Before anybody places: what is asked, about which cards, and from how many on something may be shown. */
import { useState } from 'react'
import { type Id, idsVan, opOrde } from '../../domain/model/grond'
import { DREMPEL } from '../../domain/model/ronde'
import { findZelfdeRondes, type Rondeopzet } from '../../domain/rondes/plaatsronde'
import { useDossier, useSelectie, useTegenstelling, useWerkruimte } from '../../store/hooks'
import { removeSpreidingen } from '../../store/mutaties'
import { useTegenstellingnaam } from '../../store/naam'
import { zegDatum } from '../../taal/datum'
import { tel } from '../../taal/woorden'
import { Keuzerij } from '../../ui/Keuzerij'
import { Knop } from '../../ui/Knop'
import { buildOpties } from '../../ui/opties'
import { VinkGroep } from '../../ui/VinkGroep'
import { Drempelkeuze } from './Drempelkeuze'
import { useKaartnamen } from './namen'
import { RONDESOORT, RONDESOORTEN, type Rondesoort } from './rondesoorten'
import styles from './ronde.module.css'

const SOORT_LABEL = Object.fromEntries(
  RONDESOORTEN.map((soort) => [soort, RONDESOORT[soort].label]),
) as Readonly<Record<Rondesoort, string>>

type Props = { onBegin: (opzet: Rondeopzet) => void; onToon: (ronde: Id) => void }

export function Opzet({ onBegin, onToon }: Props) {
  const tegenstelling = useTegenstelling()
  const noemTegenstelling = useTegenstellingnaam()
  const gekozen = useSelectie().actoren
  const actoren = useDossier((dossier) => idsVan(dossier.actoren))
  const bezorgdheden = useDossier((dossier) => opOrde(dossier.bezorgdheden).map(({ id }) => id))
  const [soort, setSoort] = useState<Rondesoort>('waar')
  const [drempel, setDrempel] = useState<number>(DREMPEL)
  // Per soort: what somebody left out. Who chose cards on the map means these.
  const [weg, setWeg] = useState<ReadonlySet<Id>>(
    () => new Set(gekozen.length > 1 ? actoren.filter((id) => !gekozen.includes(id)) : []),
  )
  const { over, vraag, verwijs } = RONDESOORT[soort]
  const naam = useKaartnamen(verwijs, over === 'actoren' ? actoren : bezorgdheden)
  const alle = [...(over === 'actoren' ? actoren : bezorgdheden)].sort((a, b) =>
    naam(a).localeCompare(naam(b), 'nl'),
  )
  const kaarten = alle.filter((id) => !weg.has(id))
  const opzet: Rondeopzet = {
    vraag,
    over,
    tegenstelling: vraag === 'plaats' ? (tegenstelling?.id ?? null) : null,
    kaarten,
    drempel,
  }
  const kan = kaarten.length > 0 && (vraag === 'grootte' || tegenstelling !== null)
  const zet = (id: Id, mee: boolean) =>
    setWeg((nu) => new Set(mee ? [...nu].filter((ander) => ander !== id) : [...nu, id]))

  return (
    <div className={styles.blad}>
      <p className={styles.inleiding}>
        Elk plaatst de kaarten alleen, zonder die van de anderen te zien. Daarna kijken jullie samen waar het
        verschilt. Wie wat koos, ziet niemand, ook later niet.
      </p>
      <Keuzerij
        label="Wat vragen jullie?"
        value={soort}
        options={buildOpties(RONDESOORTEN, SOORT_LABEL)}
        onChange={setSoort}
      />
      {vraag === 'plaats' && tegenstelling && (
        <p className={styles.zacht}>Op de as {noemTegenstelling(tegenstelling)}.</p>
      )}
      <VinkGroep
        label={`Welke kaarten? ${tel(kaarten.length, 'kaart', 'kaarten')} gekozen`}
        options={alle.map((id) => ({ id, label: naam(id), value: !weg.has(id) }))}
        onChange={zet}
      />
      <div className={styles.knoppen}>
        <Knop compact onPress={() => setWeg(new Set())}>
          Alle kaarten
        </Knop>
        <Knop compact onPress={() => setWeg(new Set(alle))}>
          Geen
        </Knop>
      </div>
      <Drempelkeuze value={drempel} onChange={setDrempel} wat="een beeld" />
      <Vorige opzet={opzet} onToon={onToon} />
      <p className={styles.zacht}>
        Zolang de ronde loopt, staat ze nergens op schijf. Wie dit dossier sluit, begint de ronde opnieuw.
      </p>
      <div className={styles.knoppen}>
        <Knop variant="primair" disabled={!kan} onPress={() => onBegin(opzet)}>
          Begin de ronde
        </Knop>
      </div>
    </div>
  )
}

/** Earlier rounds about the same question: to look at, and with how many the next one can be laid beside it. */
function Vorige({ opzet, onToon }: { opzet: Rondeopzet; onToon: Props['onToon'] }) {
  const { document } = useWerkruimte()
  const vorige = useDossier((dossier) => findZelfdeRondes(dossier.rondes, opzet).toReversed())
  if (vorige.length === 0) return null
  // Of today everybody still knows what was shown.
  const wisbaar = vorige.filter(({ datum }) => datum !== document.vandaag()).map(({ id }) => id)
  const aantallen = [...new Set(vorige.map(({ deelnemers }) => deelnemers))].sort((a, b) => a - b)
  const meest = aantallen.at(-1) ?? 0
  return (
    <section className={styles.vorige} aria-labelledby="vorige-rondes">
      <h3 id="vorige-rondes" className={styles.kopje}>
        Vorige rondes
      </h3>
      <p>
        Om niemands plaats te verraden kan de volgende met evenveel mensen ({aantallen.join(', ')}) of met
        minstens {meest + opzet.drempel}. Eén of enkele meer of minder zou in het verschil te zien zijn.
      </p>
      <div className={styles.knoppen}>
        {vorige.map(({ id, datum, deelnemers }) => (
          <Knop key={id} compact onPress={() => onToon(id)}>
            {`Toon ${zegDatum(datum)}, met ${deelnemers}`}
          </Knop>
        ))}
        {wisbaar.length > 0 && (
          <Knop compact variant="kaal" onPress={() => removeSpreidingen(document, wisbaar)}>
            Wis deze beelden, en begin vrij
          </Knop>
        )}
      </div>
    </section>
  )
}
