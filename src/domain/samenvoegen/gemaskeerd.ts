/** A file in which names were replaced, of a dossier that is here with its names: what reads as the mask of what is here, is what is here. */
import { maskDossier } from '../masker/maskdossier'
import type { Dossier } from '../model/dossier'
import { isGelijk } from '../model/gelijk'

/** The file with our names back in it, and whether it was masked at all; then it says nothing of what stays here (momentopnames, who got what). */
export function readMasker(hier: Dossier, daar: Dossier): { dossier: Dossier; isGemaskeerd: boolean } {
  const { gemaskeerd } = maskDossier(hier)
  const isGemaskeerd = Object.entries(daar.actoren).some(([id, { naam }]) => {
    const masker = gemaskeerd.actoren[id]?.naam
    return masker !== undefined && masker === naam && masker !== hier.actoren[id]?.naam
  })
  if (!isGemaskeerd) return { dossier: daar, isGemaskeerd }
  const dossier = zonder(gemaskeerd, hier, daar) as Dossier
  return { dossier: { ...dossier, kop: { ...dossier.kop, standen: [] } }, isGemaskeerd }
}

function zonder(masker: unknown, hier: unknown, daar: unknown): unknown {
  if (isGelijk(masker, daar)) return hier
  if (![masker, hier, daar].every(isVelden)) return daar
  const [m, h] = [masker, hier] as Record<string, unknown>[]
  return Object.fromEntries(
    Object.entries(daar as object).map(([sleutel, waarde]) => [
      sleutel,
      zonder(m?.[sleutel], h?.[sleutel], waarde),
    ]),
  )
}

const isVelden = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
