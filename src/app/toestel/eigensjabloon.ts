/** The Word file of the municipality, kept by the browser of this machine: it belongs to no dossier and goes nowhere. */
import type { Sjabloon } from '../../exports/formaat'
import { createKluisvak } from '../../store/kluis'
import { tryKluis } from './omgeving'

const vak = createKluisvak('middenveld.sjabloon')

/** Bytes: what a browser keeps under one key is little, and a letter paper is not large. */
export const SJABLOON_MAX = 1_500_000

/** Letters that are made of bytes at a time: all at once is more than a call may carry. */
const STUK = 0x80_00

/** Null where none was chosen, or none can be read. */
export function readEigenSjabloon(): Sjabloon | null {
  vak.open(tryKluis())
  return vak.lees((tekst) => {
    if (!tekst) return null
    const { naam, inhoud } = JSON.parse(tekst) as { naam: string; inhoud: string }
    return { naam, bytes: Uint8Array.from(atob(inhoud), (teken) => teken.charCodeAt(0)) }
  })
}

/** With null it is forgotten. Where the browser refuses, it holds until the page closes. */
export function writeEigenSjabloon(sjabloon: Sjabloon | null): void {
  vak.open(tryKluis())
  if (!sjabloon) return vak.schrijf('')
  const { naam, bytes } = sjabloon
  let binair = ''
  for (let i = 0; i < bytes.length; i += STUK) binair += String.fromCharCode(...bytes.subarray(i, i + STUK))
  vak.schrijf(JSON.stringify({ naam, inhoud: btoa(binair) }))
}
