import { useEffect, useLayoutEffect } from 'react'
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
  Button,
  Text,
} from 'react-aria-components'
import type { Icoon } from './icoon'
import { meldingen, meldingstreek } from './melding'
import styles from './Melding.module.css'
import { kijkOpzij } from './opzij'

type Props = { LetOp: Icoon; Sluit: Icoon }

/**
 * Where messages appear; there is one, inside `Basis`. F6 goes there by keyboard. Its signs are handed in: what tells that the network is gone may wait
 * for no other file.
 */
export function Meldingen({ LetOp, Sluit }: Props) {
  // React Aria promises F6, but misses a region that appears later than the page, and goes to the whole of one that does not: first ask us.
  useEffect(() => {
    let from: Element | null = null
    const go = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented || !meldingstreek.current?.isConnected) return
      event.preventDefault()
      event.stopPropagation()
      if (meldingstreek.current.contains(document.activeElement)) {
        if (from instanceof HTMLElement) from.focus()
        return
      }
      from = document.activeElement
      meldingstreek.current.querySelector('button')?.focus()
    }
    window.addEventListener('keydown', go, true)
    return () => window.removeEventListener('keydown', go, true)
  }, [])
  return (
    <ToastRegion ref={meldingstreek} queue={meldingen} className={styles.streek ?? ''} aria-label="Meldingen">
      {({ toast }) => {
        const { text, tone = 'rustig', isGezegd, zetTerug, doe } = toast.content
        return (
          <Toast toast={toast} className={styles.melding ?? ''} data-melding data-tone={tone}>
            <Komst />
            {tone === 'alert' && <LetOp aria-hidden size={20} />}
            {/* Polite: a message about something that is done never interrupts, and what was announced is not said twice. */}
            <ToastContent
              className={styles.tekst}
              role={isGezegd ? 'presentation' : tone === 'alert' ? 'alert' : 'status'}
            >
              <Text slot="title">{text}</Text>
            </ToastContent>
            {zetTerug && (
              <Button
                className={styles.actie ?? ''}
                onPress={() => {
                  meldingen.close(toast.key)
                  zetTerug()
                }}
              >
                Zet terug
              </Button>
            )}
            {doe && (
              <Button
                className={styles.actie ?? ''}
                onPress={() => {
                  meldingen.close(toast.key)
                  doe.druk()
                }}
              >
                {doe.label}
              </Button>
            )}
            <Button slot="close" className={styles.sluit ?? ''} aria-label="Melding sluiten">
              <Sluit aria-hidden size={18} />
            </Button>
          </Toast>
        )
      }}
    </ToastRegion>
  )
}

/** Before a message is seen, its place is looked at. */
function Komst() {
  useLayoutEffect(kijkOpzij, [])
  return null
}
