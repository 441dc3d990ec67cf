import { Bevestig } from '../../ui/Bevestig'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import styles from './bestand.module.css'

/** More lines than anybody reads; the rest is counted. */
const MOST = 20

function Regels({ regels }: { regels: readonly string[] }) {
  // Two findings may read the same; the place in the list tells them apart.
  const shown = regels.slice(0, MOST).map((regel, index) => ({ regel, key: `${index}:${regel}` }))
  return (
    <>
      <ul className={styles.regels}>
        {shown.map(({ key, regel }) => (
          <li key={key}>{regel}</li>
        ))}
      </ul>
      {regels.length > MOST && <p>… en nog {regels.length - MOST}.</p>}
    </>
  )
}

export type BestandFoutProps = {
  /** What happened: «Dit bestand is geen Middenveld-bestand». */
  titel: string
  /** What is wrong and where, a line each. */
  regels: readonly string[]
  onClose: () => void
}

/** A file that could not be opened: what and where, and that nothing changed. */
export function BestandFout({ titel, regels, onClose }: BestandFoutProps) {
  return (
    <Dialoog
      open
      onClose={onClose}
      title={titel}
      role="alertdialog"
      footer={
        <Knop variant="primair" onPress={onClose}>
          Begrepen
        </Knop>
      }
    >
      <Regels regels={regels} />
      <p className={styles.rust}>Er is niets veranderd aan je dossiers.</p>
    </Dialoog>
  )
}

export type LosseVerwijzingenProps = {
  /** What points at something that is not in the file, a line each. */
  regels: readonly string[]
  onOpen: () => void
  onCancel: () => void
}

/** A file that can be opened without some of its links: asks first. */
export function LosseVerwijzingen({ regels, onOpen, onCancel }: LosseVerwijzingenProps) {
  return (
    <Bevestig
      open
      title="Openen zonder losse eindjes?"
      confirmLabel="Open zonder deze"
      onConfirm={onOpen}
      onCancel={onCancel}
    >
      <p>In dit bestand wijst iets naar wat er niet meer in staat. Zonder deze verwijzingen kan het open:</p>
      <Regels regels={regels} />
      <p className={styles.rust}>Het bestand zelf blijft zoals het is.</p>
    </Bevestig>
  )
}
