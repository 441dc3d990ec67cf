/** When a part of a screen breaks, the rest goes on, and the dossier can always be taken along as a file. */
import { Component, type ReactNode } from 'react'
import { Knop } from '../../ui/Knop'
import { Leeg } from '../../ui/Leeg'
import { IcoonBewaar } from '../../ui/icoon'
import styles from './foutgrens.module.css'

type Props = {
  children: ReactNode
  /** What breaks here, as the first words of a sentence: «De kaart». Without it everything on screen. */
  deel?: string
  /** Hands the dossier to the person as a file. */
  bewaar?: (() => void) | undefined
  /** For what can simply be left out: it goes, and this tells why. */
  bijFout?: () => void
}

export class Foutgrens extends Component<Props, { stuk: boolean }> {
  override state = { stuk: false }

  static getDerivedStateFromError = () => ({ stuk: true })

  override componentDidCatch() {
    const { bijFout } = this.props
    if (!bijFout) return
    bijFout()
    this.setState({ stuk: false })
  }

  override render() {
    const { children, deel, bewaar, bijFout } = this.props
    if (!this.state.stuk) return children
    if (bijFout) return null
    // What was wrong may name somebody: that is for the console, not for a screen that hangs on a wall.
    return (
      <div className={styles.stuk} role="alert">
        <Leeg
          title={deel ? `${deel} kan nu niet getoond worden` : 'Er liep iets mis op het scherm'}
          action={
            <span className={styles.uitwegen}>
              <Knop
                variant="primair"
                onPress={() => (deel ? this.setState({ stuk: false }) : window.location.reload())}
              >
                {deel ? 'Probeer opnieuw' : 'Laad opnieuw'}
              </Knop>
              {bewaar && (
                <Knop icon={IcoonBewaar} onPress={bewaar}>
                  Bewaar als bestand
                </Knop>
              )}
            </span>
          }
        >
          {bewaar ? 'Jullie dossier is er nog.' : 'Wat bewaard was, is nog bewaard.'}
        </Leeg>
      </div>
    )
  }
}
