/** Ctrl S and Ctrl P on the start screen, where the browser would keep or print the names of dossiers: what they mean there, or where they do. */
import { useEffect, useEffectEvent } from 'react'
import { isVanDeBrowser, toetsVan, zegToets } from '../../store/opdracht/aanslag'
import { flushConcepten } from '../../ui/concepten'
import { meld } from '../../ui/melding'
import { OVER_DE_PAGINA } from '../../ui/typveld'

/** The dossier on whose card the keyboard is. */
const dossierInHanden = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-dossier]')?.dataset.dossier

export function useStarttoetsen(bewaar: (id: string) => void): void {
  const opBewaar = useEffectEvent(bewaar)
  useEffect(() => {
    let sluit = (): void => undefined
    const zeg = (text: string) => {
      sluit()
      sluit = meld({ text })
    }
    function opAanslag(event: KeyboardEvent) {
      const toets = toetsVan(event)
      if (!isVanDeBrowser(toets)) return
      event.preventDefault()
      if (event.repeat || document.querySelector(OVER_DE_PAGINA)) return
      const id = dossierInHanden()
      if (toets === 'mod+p') {
        return zeg(
          `Open eerst een dossier: daar drukt ${zegToets(toets)} de kaart of het plan af, met schuilnamen.`,
        )
      }
      if (id === undefined) {
        return zeg(
          'Hier staat geen dossier open. «Bewaren naar bestand» vind je in het menu van elk dossier.',
        )
      }
      flushConcepten()
      opBewaar(id)
    }
    window.addEventListener('keydown', opAanslag)
    return () => {
      sluit()
      window.removeEventListener('keydown', opAanslag)
    }
  }, [])
}
