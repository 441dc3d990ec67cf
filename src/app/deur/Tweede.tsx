/** A file of a dossier that is here already: what people want with both. Nothing is chosen for them. */
import { zegMoment, zegWanneer } from '../../taal/wanneer'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { klok } from '../toestel/omgeving'
import styles from './bestand.module.css'

export const TWEEDE_KEUZEN = ['vergelijk', 'voegSamen', 'vervang', 'kopie'] as const
export type Tweedekeuze = (typeof TWEEDE_KEUZEN)[number]

const KEUZE: Readonly<Record<Tweedekeuze, { label: string; uitleg: string }>> = {
  vergelijk: {
    label: 'Vergelijk',
    uitleg: 'Zie naast de kaart wat er anders is. Er verandert niets.',
  },
  voegSamen: {
    label: 'Voeg samen',
    uitleg:
      'Wat alleen in het bestand staat, komt erbij. Waar beide iets anders zeggen, blijft het zoals het hier staat.',
  },
  vervang: {
    label: 'Vervang',
    uitleg: 'Het dossier hier wordt zoals het bestand. Ongedaan maken brengt het terug.',
  },
  kopie: { label: 'Open als kopie', uitleg: 'Het bestand komt er als eigen dossier bij.' },
}

export type TweedeProps = {
  /** The name of the file. */
  naam: string
  /** When the one that is here was last changed, ms since 1970. */
  gewijzigd: number
  onKies: (keuze: Tweedekeuze) => void
  onSluit: () => void
}

export function Tweede({ naam, gewijzigd, onKies, onSluit }: TweedeProps) {
  return (
    <Dialoog
      open
      onClose={onSluit}
      title="Dit dossier staat hier al"
      footer={<Knop onPress={onSluit}>Annuleren</Knop>}
    >
      <p title={zegMoment(gewijzigd)}>
        {`«${naam}» is een bestand van een dossier op dit toestel, hier gewijzigd ${zegWanneer(gewijzigd, klok())}. Er verandert niets tot je kiest.`}
      </p>
      <ul className={styles.keuzen}>
        {TWEEDE_KEUZEN.map((keuze) => (
          <li key={keuze}>
            <Knop onPress={() => onKies(keuze)}>{KEUZE[keuze].label}</Knop>
            <span>{KEUZE[keuze].uitleg}</span>
          </li>
        ))}
      </ul>
    </Dialoog>
  )
}
