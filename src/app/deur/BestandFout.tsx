import { useEffect, useState } from 'react'
import type { Mislukking } from '../../taal/mislukking'
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

export type BestandFoutProps = Mislukking & { onClose: () => void }

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

export type LosseEindjesProps = {
  /** What cannot come along as it stands, a line each. */
  regels: readonly string[]
  onOpen: () => void
  onCancel: () => void
}

/** A file that can be opened without some of what is in it: asks first. */
export function LosseEindjes({ regels, onOpen, onCancel }: LosseEindjesProps) {
  return (
    <Bevestig
      open
      title="Openen zonder losse eindjes?"
      confirmLabel="Open zonder deze"
      onConfirm={onOpen}
      onCancel={onCancel}
    >
      <p>Dit kan niet mee zoals het in het bestand staat. Zonder deze eindjes kan het open:</p>
      <Regels regels={regels} />
      <p className={styles.rust}>Het bestand zelf blijft zoals het is.</p>
    </Bevestig>
  )
}

export type BestandBezigProps = { naam: string; stap: string; onStop: () => void }

/** How long a file may take before a dialog about it calms more than it disturbs, ms. */
const RUST = 400

/** A file that is being read: how far it is, and how to stop. Nothing for one that opens at once. */
export function BestandBezig({ naam, stap, onStop }: BestandBezigProps) {
  const [toont, setToont] = useState(false)
  useEffect(() => {
    const wekker = setTimeout(() => setToont(true), RUST)
    return () => clearTimeout(wekker)
  }, [])
  if (!toont) return null
  return (
    <Dialoog open onClose={onStop} title={`«${naam}» gaat open…`} footer={<Knop onPress={onStop}>Stop</Knop>}>
      <output>{stap}</output>
    </Dialoog>
  )
}
