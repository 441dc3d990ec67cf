/** Copy, cut and paste of actors, also to another dossier; pasted text that is not ours becomes a list for the parkeerplaats. */
import { useEffect } from 'react'
import { readFragment, takeFragment, writeFragment } from '../domain/bestand/fragment'
import { readPlaktekst } from '../domain/lijst/plaktekst'
import { pasteFragment, removeSelectie } from '../store/mutaties'
import { actieveTegenstelling, geldigeSelectie, maskerVan, type Werkruimte } from '../store/werkruimte'
import { isTypveld } from '../ui/typveld'

/** Read by Middenveld only; beside it stands plain text, in which names are masked like on every other way out. */
const SOORT = 'application/x-middenveld'

export function useKlembord(werkruimte: Werkruimte): void {
  useEffect(() => {
    function neem(event: ClipboardEvent): boolean {
      const selectedText = document.getSelection()?.toString()
      if (
        isTypveld(event.target) ||
        selectedText ||
        !event.clipboardData ||
        werkruimte.sessie.getState().dialoog
      )
        return false
      const dossier = werkruimte.dossier()
      const { actoren } = geldigeSelectie(dossier, werkruimte.sessie.getState().selectie)
      if (actoren.length === 0) return false
      const masker = maskerVan(dossier)
      event.clipboardData.setData(SOORT, writeFragment(takeFragment(dossier, actoren)))
      event.clipboardData.setData(
        'text/plain',
        Object.values(dossier.actoren)
          .filter(({ id }) => actoren.includes(id))
          .map((actor) => masker.naam(actor))
          .join('\n'),
      )
      event.preventDefault()
      werkruimte.omgeving.announce(
        actoren.length === 1 ? '1 actor gekopieerd' : `${actoren.length} actoren gekopieerd`,
      )
      return true
    }

    const kopieer = (event: ClipboardEvent) => void neem(event)
    function knip(event: ClipboardEvent) {
      const { selectie, vroeger } = werkruimte.sessie.getState()
      if (vroeger) return
      if (neem(event)) removeSelectie(werkruimte.document, geldigeSelectie(werkruimte.dossier(), selectie))
    }
    function plak(event: ClipboardEvent) {
      const { dialoog, vroeger } = werkruimte.sessie.getState()
      if (isTypveld(event.target) || dialoog || vroeger || !event.clipboardData) return
      const fragment = readFragment(event.clipboardData.getData(SOORT))
      if (fragment) {
        event.preventDefault()
        const tegenstelling = actieveTegenstelling(
          werkruimte.dossier(),
          werkruimte.sessie.getState().tegenstelling,
        )
        const actoren = pasteFragment(werkruimte.document, fragment, tegenstelling?.id ?? null)
        werkruimte.zet({ selectie: { actoren, relaties: [] } })
        return
      }
      const tekst = event.clipboardData.getData('text/plain')
      const html = event.clipboardData.getData('text/html')
      if (!tekst.trim()) {
        // A picture, a file or nothing at all: said, or people wait for what does not come.
        const wat = event.clipboardData.files.length > 0 ? 'een bestand of een afbeelding' : 'geen tekst'
        werkruimte.omgeving.meld({
          text: `Op het klembord staat ${wat}. Kopieer de namen als tekst, of laat het bestand hier los.`,
        })
        return
      }
      event.preventDefault()
      readPlaktekst(tekst, html, (geplakteTekst) => werkruimte.zet({ dialoog: 'lijst', geplakteTekst }))
    }

    document.addEventListener('copy', kopieer)
    document.addEventListener('cut', knip)
    document.addEventListener('paste', plak)
    return () => {
      document.removeEventListener('copy', kopieer)
      document.removeEventListener('cut', knip)
      document.removeEventListener('paste', plak)
    }
  }, [werkruimte])
}
