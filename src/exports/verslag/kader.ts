/** The frame of fase 4, the same above the document and above its pitstop. Source: method S0.4. */
import type { UitgaandDossier } from '../../domain/masker/uitgaand'
import { readFasekader } from '../../domain/vragen/fase'
import type { Kader } from './blok'

export function readKader({ situatie }: UitgaandDossier): Kader | null {
  const kader = readFasekader(situatie)
  return kader && { soort: 'kader', ...kader }
}
