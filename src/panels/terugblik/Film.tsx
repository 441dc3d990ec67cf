/** The film of the map: one stop for each momentopname and one for now, by hand or by itself, forwards and backwards. */
import { useEffect, useState } from 'react'
import { findBuurhalte, findHaltes, type Halte } from '../../domain/vergelijk/film'
import { toonNu, toonHalte } from '../../store/film'
import { useDossier, useSessie, useWerkruimte } from '../../store/hooks'
import { useTekst } from '../../store/naam'
import { writeDatum } from '../../taal/datumlezer'
import { IconKnop } from '../../ui/IconKnop'
import { IcoonPauze, IcoonSpeel, IcoonSpeelTerug, IcoonStapTerug, IcoonStapVooruit } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Schuif } from '../../ui/Schuif'
import styles from './film.module.css'

/** Each stop stays so long while it plays: time to see who moved and to read a sentence. Milliseconds. */
const TEMPO = 3500

type Kant = 1 | -1

export function Film() {
  const werkruimte = useWerkruimte()
  const tekst = useTekst()
  const haltes = useDossier(({ momentopnames }) => findHaltes(momentopnames))
  const toont = useSessie(({ film }) => film?.toont ?? null)
  const isVroeger = useSessie(({ vroeger }) => vroeger !== null)
  const momentopname = useDossier(({ momentopnames }) => momentopnames[toont ?? ''] ?? null)
  const [richting, setRichting] = useState<Kant | null>(null)
  const volgende = findBuurhalte(haltes, toont, 1)
  const vorige = findBuurhalte(haltes, toont, -1)
  const hierna = richting === null ? undefined : findBuurhalte(haltes, toont, richting)

  useEffect(() => {
    if (hierna === undefined) return undefined
    const klok = setTimeout(() => toonHalte(werkruimte, hierna), TEMPO)
    return () => clearTimeout(klok)
  }, [werkruimte, hierna])
  // Elsewhere somebody may have removed the one on the map.
  useEffect(() => {
    if (!haltes.includes(toont)) toonHalte(werkruimte, null)
  }, [werkruimte, haltes, toont])
  // Who closes the look back, or goes to another step, finds the map of now again.
  useEffect(() => () => toonNu(werkruimte), [werkruimte])

  function ga(halte: Halte | undefined) {
    setRichting(null)
    if (halte !== undefined) toonHalte(werkruimte, halte)
  }
  /** From the end it begins at the other one. */
  function speel(kant: Kant) {
    const buur = findBuurhalte(haltes, toont, kant)
    toonHalte(werkruimte, buur === undefined ? ((kant === 1 ? haltes[0] : null) ?? null) : buur)
    setRichting(kant)
  }
  const speelknop = (kant: Kant, icon: typeof IcoonSpeel, label: string) => {
    const bezig = richting === kant && hierna !== undefined
    return (
      <IconKnop
        icon={bezig ? IcoonPauze : icon}
        label={bezig ? 'Pauze' : label}
        onPress={() => (bezig ? setRichting(null) : speel(kant))}
      />
    )
  }
  const datum = momentopname ? writeDatum(momentopname.datum) : ''
  const naam = momentopname ? tekst(momentopname.naam) : ''
  return (
    <section className={styles.film} aria-label="Film">
      <Schuif
        label="Moment op de kaart"
        min={0}
        max={haltes.length - 1}
        value={haltes.indexOf(toont)}
        valueText={momentopname ? (naam ? `${naam} (${datum})` : datum) : 'nu'}
        onChange={(plaats) => ga(haltes[plaats])}
      />
      <div className={styles.knoppen}>
        <IconKnop
          icon={IcoonStapTerug}
          label="Vorig moment"
          disabled={vorige === undefined}
          onPress={() => ga(vorige)}
        />
        {speelknop(-1, IcoonSpeelTerug, 'Speel achteruit')}
        {speelknop(1, IcoonSpeel, 'Speel vooruit')}
        <IconKnop
          icon={IcoonStapVooruit}
          label="Volgend moment"
          disabled={volgende === undefined}
          onPress={() => ga(volgende)}
        />
        <Knop compact onPress={() => toonNu(werkruimte)}>
          Stop de film
        </Knop>
      </div>
      <p className={styles.let}>
        {isVroeger
          ? 'Je kijkt naar vroeger: op deze kaart verandert niets. Bij «nu» werk je verder.'
          : 'Dit is de kaart van nu.'}
      </p>
    </section>
  )
}
