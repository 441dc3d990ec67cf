import { useState } from 'react'
import { Bevestig } from '../../ui/Bevestig'
import { IcoonVerwijder, IcoonZetTerug } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import { type DossierRij, nameOf } from './rijen'
import styles from './start.module.css'
import wegStyles from './verwijderd.module.css'
import { zegWanneer } from '../../taal/wanneer'

export type VerwijderdProps = {
  rijen: readonly DossierRij[]
  nu: number
  zetTerug: (id: string) => void
  wisVoorgoed: (id: string) => void
}

/** What was deleted and can still come back. */
export function Verwijderd({ rijen, nu, zetTerug, wisVoorgoed }: VerwijderdProps) {
  const [asked, setAsked] = useState<DossierRij | null>(null)
  return (
    <section className={wegStyles.verwijderd} aria-label="Verwijderd">
      <Uitklap title={`Verwijderd (${rijen.length})`} level={2}>
        <ul className={wegStyles.weglijst}>
          {rijen.map((rij) => (
            <li key={rij.id}>
              <div className={wegStyles.wegnaam}>
                <span dir="auto">{nameOf(rij)}</span>
                <span className={styles.zacht}>verwijderd: {zegWanneer(rij.verwijderd ?? nu, nu)}</span>
              </div>
              <Knop compact icon={IcoonZetTerug} onPress={() => zetTerug(rij.id)}>
                Terugzetten<span className={wegStyles.onzichtbaar}>: {nameOf(rij)}</span>
              </Knop>
              <Knop compact variant="kaal" icon={IcoonVerwijder} onPress={() => setAsked(rij)}>
                Voorgoed wissen<span className={wegStyles.onzichtbaar}>: {nameOf(rij)}</span>
              </Knop>
            </li>
          ))}
        </ul>
      </Uitklap>
      <Bevestig
        open={asked !== null}
        title="Voorgoed wissen?"
        confirmLabel="Wis voorgoed"
        danger
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          if (asked) wisVoorgoed(asked.id)
          setAsked(null)
        }}
      >
        <p>
          «{asked ? nameOf(asked) : ''}» verdwijnt van deze computer. Dit kan niet meer ongedaan gemaakt
          worden.
        </p>
      </Bevestig>
    </section>
  )
}
