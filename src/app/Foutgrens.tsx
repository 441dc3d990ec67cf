/** When a screen breaks, what was typed is already in the document; this says so and offers the way back. */
import { Component, type ReactNode } from 'react'
import { Knop } from '../ui/Knop'
import { Leeg } from '../ui/Leeg'
import styles from './app.module.css'

type Props = { children: ReactNode }

export class Foutgrens extends Component<Props, { fout: Error | null }> {
  override state: { fout: Error | null } = { fout: null }

  static getDerivedStateFromError(fout: unknown) {
    return { fout: fout instanceof Error ? fout : new Error(String(fout)) }
  }

  override render() {
    const { fout } = this.state
    if (!fout) return this.props.children
    return (
      <main className={styles.wacht}>
        <Leeg
          title="Er liep iets mis op het scherm"
          action={
            <Knop variant="primair" onPress={() => window.location.reload()}>
              Laad opnieuw
            </Knop>
          }
        >
          Wat bewaard was, is nog bewaard. Laad de pagina opnieuw om verder te werken. ({fout.message})
        </Leeg>
      </main>
    )
  }
}
