/** One row of a workbook that differs, and how far the reading of one has come. */
import { maakUitgaand } from '../masker/uitgaand'
import type { Dossier } from '../model/dossier'
import type { Id } from '../model/grond'
import type { Basis } from './basis'
import { buildNamen, type Namen } from './namen'

export type Veldwijziging = { kop: string; oud: string; nieuw: string }

export type Wijziging = {
  soort: 'anders' | 'nieuw' | 'weg'
  blad: string
  sleutel: string
  /** What the row is called. */
  wie: string
  velden: readonly Veldwijziging[]
  /** The same cell was changed here since. */
  botst: boolean
  pas: (dossier: Dossier) => Dossier
}

export type Stand = {
  basis: Basis
  /** The dossier with what was read so far, so that a new row can name another new one. */
  nu: Dossier
  /** As the workbook showed it. */
  gezien: Dossier
  dossier: Dossier
  nieuweId: () => Id
  wijzigingen: Wijziging[]
  opmerkingen: string[]
}

/** What everybody is called in the workbook, those among them who are new. Made once for each dossier, with its names and without. */
const metNamen = new WeakMap<Dossier, Namen>()
const zonderNamen = new WeakMap<Dossier, Namen>()
export function buildNamenNu({ basis, nu }: Stand): Namen {
  const gemaakt = basis.isGemaskeerd ? zonderNamen : metNamen
  const bekend = gemaakt.get(nu) ?? buildNamen(basis.isGemaskeerd ? maakUitgaand(nu, 'verbergen') : nu)
  gemaakt.set(nu, bekend)
  return bekend
}
