/** A file of a dossier that is here already: which of both is the later one, and what people want with them. Nothing is chosen for them. */
import type { Verhouding } from '../../domain/samenvoegen/stand'
import { zegMoment, zegWanneer } from '../../taal/wanneer'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { klok } from '../toestel/omgeving'
import styles from './bestand.module.css'
import { isLater, type Zelfde } from './zelfde'

export const TWEEDE_KEUZEN = ['vergelijk', 'voegSamen', 'vervang', 'kopie'] as const
export type Tweedekeuze = (typeof TWEEDE_KEUZEN)[number]

const KEUZE: Readonly<Record<Tweedekeuze, { label: string; uitleg: string }>> = {
  vergelijk: {
    label: 'Vergelijk',
    uitleg: 'Zie naast de kaart wat er anders is. Er verandert niets.',
  },
  voegSamen: {
    label: 'Voeg samen',
    uitleg: 'Wat op beide plekken veranderde, komt samen. Je ziet eerst wat, en waar ze botsen kies jij.',
  },
  vervang: {
    label: 'Vervang',
    uitleg: 'Het dossier hier wordt zoals het bestand. Ongedaan maken brengt het terug.',
  },
  kopie: { label: 'Open als kopie', uitleg: 'Het bestand komt er als eigen dossier bij.' },
}

export type TweedeProps = {
  bestand: File
  zelfde: Zelfde
  onKies: (keuze: Tweedekeuze) => void
  onSluit: () => void
}

export function Tweede({ bestand, zelfde, onKies, onSluit }: TweedeProps) {
  const { gewijzigd, isGemaskeerd } = zelfde
  return (
    <Dialoog
      open
      onClose={onSluit}
      title="Dit dossier staat hier al"
      footer={<Knop onPress={onSluit}>Annuleren</Knop>}
    >
      <p title={zegMoment(gewijzigd)}>
        {`«${bestand.name}» is een bestand van een dossier op dit toestel, hier gewijzigd ${zegWanneer(gewijzigd, klok())}. Er verandert niets tot je kiest.`}
      </p>
      <p className={styles.verhouding}>{zegVerhouding(zelfde, bestand)}</p>
      {isGemaskeerd && (
        <p className={styles.rust}>
          In dit bestand zijn namen vervangen. Waar een schuilnaam staat, lezen we de naam van hier.
        </p>
      )}
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

/** Which is the earlier one, and how we know. */
function zegVerhouding(zelfde: Zelfde, bestand: File): string {
  const van = zelfde.basis ? zegWanneer(zelfde.basis.van, klok()).replace(/^net$/u, 'daarnet') : ''
  const zin: Readonly<Record<Verhouding, string>> = {
    ouder: 'Het bestand is een oudere stand van dit dossier: wat erin staat, ging hier verder.',
    nieuwer: `Het bestand is de nieuwere van de twee: het ging verder vanaf wat hier staat (stand van ${van}).`,
    uiteen: `Beide vertrokken van dezelfde stand (${van}) en gingen sindsdien elk verder.`,
    onbekend: `Van welke stand beide vertrokken, weet dit toestel niet. Volgens zijn datum is het bestand ${isLater(zelfde, bestand) ? 'nieuwer' : 'ouder'}.`,
  }
  return zin[zelfde.verhouding]
}
