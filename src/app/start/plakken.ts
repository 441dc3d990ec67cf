/** Paste on the start screen: a file, or names that somebody copied in a mail or a spreadsheet. */
import { useEffect, useEffectEvent } from 'react'
import { readPlaktekst } from '../../domain/lijst/plaktekst'
import { meld } from '../../ui/melding'
import { isTypveld, OVER_DE_PAGINA } from '../../ui/typveld'

const NIETS =
  'Hier valt niets te plakken dat we kunnen lezen. Kopieer namen, cellen uit een rekenblad, of een bestand.'

export function usePlakken(neem: (bestanden: readonly File[]) => void, plak: (tekst: string) => void): void {
  const opPlak = useEffectEvent((event: ClipboardEvent) => {
    if (isTypveld(event.target) || document.querySelector(OVER_DE_PAGINA) || !event.clipboardData) return
    event.preventDefault()
    const tekst = event.clipboardData.getData('text/plain')
    // Excel gives a picture of the cells beside them: the words count.
    if (tekst.trim() !== '') return readPlaktekst(tekst, event.clipboardData.getData('text/html'), plak)
    const bestanden = [...event.clipboardData.files]
    if (bestanden.length > 0) neem(bestanden)
    else meld({ text: NIETS })
  })
  useEffect(() => {
    const luister = (event: ClipboardEvent) => opPlak(event)
    document.addEventListener('paste', luister)
    return () => document.removeEventListener('paste', luister)
  }, [])
}
